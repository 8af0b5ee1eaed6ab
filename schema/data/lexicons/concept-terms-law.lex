# Phrases that are terms by themselves: law, courts, legislation and regulation.
list subject_terms
abandoned property; abandonment of prosecution; abatement notice; abnormally low tender; abortion law; abortion right
absolute ground; absolute ground for refusal; absolute right; abuse of discretion; abuse of dominance
abuse of dominant position; abuse of process; abuse of rights; accelerated procedure; access request
access to information law; accession conference; accession protocol; accessory after the fact
accessory before the fact; accounting fraud; accrued right; accusatorial procedure; accusatory procedure
acquired distinctiveness; acquired right; acquis chapter; acquis communautaire; acquisition of citizenship
acquisitive prescription; act of accession; act of attainder; act of congress; act of god; act of grace
act of indemnity; act of oblivion; act of parliament; act of settlement; act of state doctrine; act of succession
act of uniformity; actio popularis; action for annulment; action for damages; action for infringement; active bribery
active personality principle; actual authority; actual bodily harm; actual knowledge; actual notice; actus reus
ad hoc judge; address of thanks; adequacy decision; administration of estates; administration order
administrative arrangement; administrative assistance; administrative enforcement; administrative fine
administrative hearing; administrative inquiry; administrative justice; administrative proceedings
administrative provision; administrative rulemaking; admiralty court; admiralty jurisdiction; admiralty law
admissibility criteria; admissibility decision; admissibility of amendments; admissibility of complaint
admissibility of evidence; admissibility of petitions; admission of evidence; admission to the bar; adoption agency
adoption law; adoption order; adultery law; advance corporation tax; advance decision; advance directive
advance passenger information; advance pricing agreement; advance ruling; advance tax ruling
advanced electronic signature; adversarial procedure; adversary system; adverse possession; advice and consent
advisory procedure; advocate general; affiliation proceedings; affirmative action program; affirmative procedure
affirmative resolution; age of consent; age of criminal responsibility; age of majority; age of marriage
agency agreement; agency by estoppel; aggravated assault; aggravated damages; aggravating factor
aggressive tax planning; aggrieved party; agreed statement of facts; agricultural tenancy; aiding and abetting
air law; air passenger rights; air transport agreement; aleatory contract; alien friend; alien law; alien property
alien registration; alternative to detention; amending act; amending legislation; amending regulation; amendment bill
amicus brief; amicus curiae; amnesty law; ancillary jurisdiction; ancillary proceedings; anglo-saxon law
animal cruelty law; animal rights law; animal welfare law; annulment of marriage; anonymised data; anonymous witness
anti-abuse clause; anti-abuse provision; anti-avoidance measure; anti-avoidance rule; anti-bribery law
anti-circumvention; anti-circumvention investigation; anti-corruption clause; anti-corruption convention
anti-corruption legislation; anti-corruption strategy; anti-discrimination legislation; anti-dumping investigation
anti-dumping measure; anti-dumping proceeding; anti-fraud office; anti-fraud policy; anti-fraud strategy
anti-miscegenation law; anti-social behaviour; anti-social behaviour order; anti-subsidy investigation
anti-terrorism law; anticipatory breach; anticipatory self-defence; antitrust action; antitrust case
antitrust damages action; antitrust enforcement; antitrust immunity; antitrust investigation; antitrust law
antitrust violation; apex court; apostasy law; apparent authority; appeal body; appeal committee; appeal court
appeal decision; appeal hearing; appeal panel; appeal procedure; appeal proceedings; appeal tribunal; appellate body
appellate court; appellate division; appellate judge; appellate jurisdiction; appellate procedure; appellate review
appellation of origin; applicable law; appointment of judges; appropriate safeguards; approval procedure
approved school; approximation of laws; approximation of legislation; arbitral award; arbitral institution
arbitral procedure; arbitral proceedings; arbitral tribunal; arbitrary deprivation of life; arbitrary imprisonment
arbitrary power; arbitration agreement; arbitration law; arbitration panel; arbitration proceedings; arbitration rule
arbitration tribunal; archdeacon's court; archipelagic waters; arm's length principle; arm's-length price
armistice agreement; art law; articles of association; articles of incorporation; artistic work; assault and battery
assent procedure; asset forfeiture; asset freeze; asset freezing; asset recovery office; assignment for creditors
assignment of claims; assignment of contract; assignment of copyright; assignment of debts; assignment of rights
assisted dying law; assisted voluntary return; associate justice; assured tenancy; asylum appeal; asylum applicant
asylum claim; asylum decision; attachment of earnings; attachment of property; attachment order
audiovisual media services; audiovisual work; authentic language; authentic text; authentication of documents
authorisation procedure; authorisation requirement; authorised representative; authorization procedure
authorized representative; automated individual decision; automatic exchange of information; automatic stay
average adjuster; avoidance action; award criteria; award decision; award notice; award of costs; award of damages
award procedure; backbench business; bail bond; bail bondsman; bail condition; bail hearing; bail hostel; bail reform
bail-in tool; balance of probabilities; ban of the empire; banal right; banking secrecy; bankruptcy court
bankruptcy discharge; bankruptcy estate; bankruptcy fraud; bankruptcy order; bankruptcy petition
bankruptcy proceedings; bankruptcy trustee; banning order; bar association; bar council; bar examination
bareboat charter; barring order; barrister's chambers; bearer share; behavioural remedy; belligerent occupation
bench warrant; beneficial owner; beneficial ownership register; benefit fraud; benefit of clergy; benefit of the doubt
best evidence rule; better lawmaking; betting duty; bias crime; bid bond; bid protest; bilateral contract
bilateral investment treaty; bill committee; bill digest; bill of costs; bill of divorce; bill of exchange
bill of indictment; bill of lading; bill of sale; bill sponsor; binding corporate rules; binding origin information
binding ruling; binding tariff information; biometric identifier; black letter law; blanket amnesty; blasphemous libel
blasphemy law; block exemption; block exemption regulation; blockade law; blocking statute; blood feud; blood money
blue law; blue-card question; board meeting; board of appeal; board of inquiry; bodily harm; bodily injury
body camera; body-worn camera; bona fide purchaser; bona vacantia; border check; border procedure; border search
borough court; borough custom; borough english; branding of criminals; breach of confidence; breach of contract
breach of duty; breach of statutory duty; breach of the peace; breach of trust; breakthrough rule; brehon law
bribe payment; broadcasting act; broadcasting law; broadcasting licence; broken windows policing; brokering service
brothel keeping; building control; building inspector; building line; bulk collection; bulk data collection
bulk interception; burden of evidence; business judgment rule; business rate; byzantine law; cabotage right
call of the house; canon lawyer; canon of construction; canonical penalty; capacity to sue; capital allowance
capital duty; capital maintenance; capital murder; capital offense; capital sentence; capitulation regime; care order
carousel fraud; carriage by air; carriage by sea; carriage of goods; carriage of passengers; carrier liability
carrier's liability; cartel agreement; cartel fine; cartel law; case backlog; case conference; case file
case management; case management conference; case stated; caseflow management; cash bail; caste council; casus belli
casus foederis; catch-the-eye procedure; causal link; cause of action; censorship law; centralised procedure
centre of main interests; certificate of conformity; certificate of incorporation; certificate of origin
certificate of succession; certification mark; certified copy; certified translation; cession of territory
cestui que trust; chain gang; chain of causation; chain of title; challenge for cause; chancery court; chancery suit
change of circumstances; character evidence; charge having equivalent effect; charge sheet; chargeability of tax
chargeable event; chargeable gain; charging decision; charging order; charter of incorporation; charter party
chattel mortgage; chemical legislation; chemicals regulation; chief constable; chief judge; chief justice
child abduction; child custody; child grooming; child labor law; child labour law; child maintenance
child pornography; child sexual abuse; child sexual abuse material; child sexual exploitation; child witness
choice of court agreement; choice of forum; choice of law; choice of law clause; church court; church law
cinematographic work; circuit court; circuit judge; circumvention of measures; citizenship revocation
civil and commercial matters; civil appeal; civil asset forfeiture; civil claim; civil commitment; civil death
civil disability; civil enforcement; civil forfeiture; civil jurisdiction; civil justice; civil justice reform
civil law country; civil law notary; civil law tradition; civil lawsuit; civil litigation; civil marriage
civil matters; civil partnership; civil party; civil penalties; civil penalty; civil proceedings; civil registrar
civil remedies; civil remedy; civil rights law; civil rights violation; civil status record; civil suit; civil union
civil wrong; civilian internee; claim for damages; class action lawsuit; clear and convincing evidence
clear statement rule; clear-up rate; clearance rate; client asset; client money; clinical negligence
close corporation; close-out netting; closed hearing; closed material procedure; closed-circuit television
closely held company; co-decision procedure; co-ownership; co-regulation; code duello; code of civil procedure
code of criminal procedure; code of discipline; code of good practice; code of honour; code of laws; code of practice
code of silence; codification of law; codified version; coerced confession; coercive control; cohabitation agreement
cold case; collateral contract; collateral estoppel; collective bargaining right; collective dominance
collective labour agreement; collective labour law; collective licensing; collective management organisation
collective mark; collective redress; collusive tendering; colonial court; combination law; coming into force
comitology committee; comitology procedure; command responsibility; command-and-control regulation; commencement date
commencement order; commencement provision; commercial agency; commercial agent; commercial arbitration
commercial bribery; commercial code; commercial contract; commercial dispute; commercial guarantee
commercial register; commercial registry; commitment decision; committal for trial; committal hearing
committal proceedings; committee inquiry; committee meeting; committee minutes; committee of petitions
committee of privileges; committee of supply; committee secretariat; committee vote; committee witness
committing magistrate; common assault; common law country; common law court; common law marriage; common law tradition
common of pasture; common provision; common right; common specification; commons registration; communication procedure
community acquis; community competence; community design; community harmonisation; community institution
community law; community legislation; community method; community order; community payback; community preference
community property; community punishment; community sanction; community trade mark; commutative justice
company charter; company director; company formation; company liquidation; company meeting; company name
company promoter; company prospectus; company register; company registrar; company registration; company seat
company secretary; company statute; company winding-up; comparative advertising; comparative negligence
compassionate release; compelling reason; compensation claim; compensation for damage
compensation for wrongful conviction; compensation fund; compensation order; compensation scheme; compensatory damages
competence creep; competition advocacy; competition authority; competition enforcement; competition neutrality
competition rule; competitive dialogue; complaint handling; complaint mechanism; complaint procedure
complaints procedure; compliance assessment; compliance assistance; compliance audit; compliance burden
compliance check; compliance committee; compliance cost; compliance function; compliance management
compliance monitoring; compliance notice; compliance obligation; compliance officer; compliance procedure
compliance program; compliance programme; compliance regime; compliance report; compliance risk; component part
composition with creditors; compromise amendment; compulsory acquisition; compulsory education law
compulsory insurance; compulsory jurisdiction; compulsory liquidation; compulsory motor insurance; compulsory portion
compulsory purchase; compulsory purchase order; compulsory treatment; compulsory vaccination law; computer misuse
comrades' court; concealed carry; concentration between undertakings; concerted practice; concession agreement
concession contract; conciliation committee; conciliation procedure; concurrent sentence; concurring opinion
condition precedent; condition subsequent; conditional discharge; conditional fee; conditional fee agreement
conditional marketing authorisation; conditional sale agreement; conditions of access; conditions of admission
conditions of carriage; conditions of contract; conditions of detention; conditions of employment; conditions of entry
conditions of participation; conditions of release; conditions of sale; conditions of service; conditions of use
conduct of hostilities; conduct regulation; conference of the parties; conferral of powers; confession evidence
confidential business information; confidential information; confidentiality agreement; confidentiality obligation
confidentiality of communications; confiscation of proceeds; confiscation of property; confiscation order
conflict of jurisdiction; conflict of laws; conflict of laws rule; conflict-of-interest rule
conforming interpretation; conformity assessment body; conformity assessment procedure; conformity marking
confucian law; conscientious objector status; consecutive sentence; consent decree; consent judgment; consent order
consent procedure; consent requirement; consequential amendment; consequential damage; consequential loss
consequential provision; consistency mechanism; consistent case-law; consistent interpretation; consistory court
consolidated text; consolidated version; consolidation bill; conspiracy to defraud; conspiracy to murder
constituent sitting; constitutional assembly; constitutional challenge; constitutional charter
constitutional economics; constitutional monarch; constitutional pluralism; constitutional safeguard
constitutional status; constitutional text; constitutional treaty; constructive delivery; constructive dismissal
constructive fraud; constructive knowledge; constructive notice; constructive possession; constructive trust
consular assistance; consular convention; consular court; consular notification; consular post; consultancy agreement
consumer complaint; consumer contract; consumer credit act; consumer credit agreement; consumer guarantee
consumer interest; consumer legislation; consumer ombudsman; consumer protection authority
consumer protection cooperation; consumer protection law; consumer protection legislation; consumer redress
consumer sale; contempt of parliament; contempt proceedings; contentious proceedings; contiguous zone
continental shelf claim; contingency fee; continuing obligation; continuous voyage; contraband of war
contract award notice; contract clause; contract for services; contract killing; contract of adhesion
contract of affreightment; contract of carriage; contract of employment; contract of guarantee; contract of hire
contract of indemnity; contract of insurance; contract of lease; contract of sale; contract of service
contracting entity; contracting state; contractual liability; contributory infringement; contributory negligence
control order; controlled delivery; controlled drug; controlled foreign company; controlled foreign corporation
controlling shareholder; convict leasing; convict settlement; convict ship; cooling-off period; cooperation procedure
copyhold tenure; copyleft licence; copyright holder; copyright notice; copyright owner; coroner's court
coroner's inquest; coroner's jury; corporate action; corporate body; corporate bribery; corporate charter
corporate compliance; corporate criminal liability; corporate disclosure; corporate dissolution; corporate form
corporate fraud; corporate governance code; corporate governance statement; corporate insolvency; corporate law
corporate liability; corporate manslaughter; corporate officer; corporate opportunity doctrine; corporate personality
corporate reorganisation; corporate reorganization; corporate rescue; corporate seal; corporate seat
corporate sustainability due diligence; corporate trustee; corporate veil; corporation law; corporation sole
corporeal property; corrective action; correlation table; corroborating evidence; corruption of blood; costs order
counter-terrorism legislation; counter-terrorism policy; countervailing measure; country of origin information
country of origin principle; country-by-country report; country-by-country reporting; county constabulary
county lines; court administration; court backlog; court baron; court calendar; court clerk; court hearing
court interpretation; court interpreter; court leet; court of arbitration; court of assize; court of auditors
court of cassation; court of conscience; court of equity; court of first instance; court of inquiry
court of last resort; court of law; court of piepowders; court of record; court of requests; court of session
court of wards; court officer; court packing; court proceedings; court reporter; court reporting; court roll
court seised; court stripping; court structure; court usher; court-appointed counsel; covenant of title
covert human intelligence source; covert surveillance; cram-down; creative commons licence; creative compliance
credibility assessment; credit card fraud; credit method; creditors' committee; creditors' meeting
crime against peace; crime family; crime laboratory; crime mapping; crime of passion; crime prevention strategy
crime reduction; crime reporting; crime scene investigation; crime survey; crime syndicate; crime wave
criminal anthropology; criminal background check; criminal behavior; criminal behaviour; criminal career
criminal charge; criminal class; criminal complaint; criminal contempt; criminal conviction; criminal culpability
criminal damage; criminal defamation; criminal defence; criminal defendant; criminal enterprise; criminal gang
criminal information; criminal injuries compensation; criminal injury; criminal insanity; criminal intelligence
criminal investigation department; criminal justice policy; criminal law reform; criminal libel; criminal matter
criminal negligence; criminal penalty; criminal procedure code; criminal record certificate; criminal records check
criminal sanction; criminal statute; criminal syndicalism; criminal trespass; criminal tribe; cross-border dispute
cross-border enforcement; cross-border evidence; cross-border merger; cross-border proceedings; cross-border pursuit
cross-border surveillance; cross-class cram-down; cross-examination; cross-licensing; crown court; crown estate
crown privilege; crown proceedings; crown witness; cruel punishment; culpa in contrahendo; cultural property law
cumulation of origin; cuneiform law; curfew order; custodial measure; custodial sentence; custody dispute
custody right; customary justice; customary marriage; customary right; customary rule; customary title
customer due diligence; customs authority; customs code; customs cooperation; customs debt; customs declaration
customs duties; customs legislation; customs offence; customs officer; customs representative; customs seizure
customs status; customs supervision; customs territory; customs transit; customs treatment; customs value
customs warehouse; customs warehousing; cyber law; daily fine; damages award; dangerous driving; dangerous offender
dark figure of crime; data access right; data accuracy; data breach notification; data flow agreement
data localisation requirement; data processing agreement; data protection act; data protection audit
data protection commissioner; data protection directive; data protection policy; data protection principle
data protection rule; data protection supervisor; data retention law; data retention period; data sharing agreement
data transfer agreement; date of accession; date of adoption; date of application; date of expiry
date of notification; date of publication; date of receipt; dawn raid; day fine; de facto government; de minimis aid
de minimis rule; de-identification; deadline for amendments; deadline for transposition; death by dangerous driving
death duties; death duty; death in custody; death row inmate; death warrant; debt collector; debt enforcement
debt recovery; debt relief order; debtor in possession; debtor's prison; debtors' prison; deceased estate
decentralised procedure; deciding vote; declaration of assets; declaration of conformity
declaration of incompatibility; declaration of means; declaration of rights; declaration of trust; declaration of vote
declaratory judgment; declaratory relief; decree absolute; decree nisi; deduction of input tax; deed of conveyance
deed of covenant; deed of gift; deed of partnership; deed of release; deed of separation; deed of trust; deed poll
deep seabed mining; defamation law; default interest; default judgement; default judgment; default rule
defaulting party; defective product; defence of necessity; defense counsel; deferred prosecution agreement
deferred sentence; definition clause; degrading punishment; delictual liability; delisting procedure
delisting request; delivery of possession; demolition order; denial of justice; denied boarding; denunciation clause
denunciation of a treaty; dependent agent; deportation order; deposit of instruments; deposition of witnesses
depositor protection; derivative action; derivative suit; derivative work; derogation from rights; design patent
designated authority; designation of origin; destruction of evidence; detection rate; detention center
detention centre; detention facility; detention order; detention without trial; determinate sentence
diminished responsibility; diplomatic assurances; diplomatic status; direct applicability; direct concern
direct discrimination; direct infringement; director disqualification; directors' liability; discharge in bankruptcy
discharge of debt; disciplinary board; disciplinary code; disciplinary committee; disciplinary hearing
disciplinary measure; disciplinary offence; disciplinary penalty; disciplinary power; disciplinary sanction
disciplinary tribunal; disclosure obligation; disclosure of documents; disclosure of evidence; disclosure order
discontinuance of action; discretionary trust; discriminatory practice; discriminatory treatment
disenfranchisement of voters; disorderly conduct; disparate impact; disparate treatment; dispute resolution mechanism
dispute settlement body; dispute settlement mechanism; dispute settlement panel; dispute settlement procedure
disqualification of directors; dissenting judgment; dissenting opinion; dissuasive penalty; dissuasive sanction
distance contract; distance selling; distinctive character; distortion of competition; distress and sale
distress for rent; distribution agreement; distributorship agreement; district attorney; district court
district judge; diversity jurisdiction; diverted profits tax; divestiture order; divorce law; divorce petition
divorce proceedings; divorce settlement; dna database; dna evidence; dna profile; dna profiling; doctrine of discovery
documentary evidence; domestic abuse; domestic jurisdiction; domestic remedy; domestic violence shelter
domicile of choice; domicile of origin; dominant position; donatio mortis causa; dormant commerce clause
dormant company; double majority; double non-taxation; double taxation agreement; double taxation convention
double taxation relief; double taxation treaty; down payment; draft agreement; draft article; draft convention
draft decision; draft directive; draft opinion; draft regulation; draft report; draft statute; draft treaty
drafting amendment; drafting change; drafting convention; drafting error; drafting group; drafting style
drafting subcommittee; drink-driving; driving ban; driving disqualification; droit de suite; drug court; drug dealer
drug decriminalisation; drug decriminalization; drug offender; drug offense; drug possession; drug precursor
drug scheduling; drug smuggling; drug trafficker; drunk driving; dual legal basis; dual legal system; dual mandate
dual-use export control; ducking stool; due diligence obligation; due process clause; due process of law
duly justified case; duly substantiated request; dumping margin; duress of goods; duty of allegiance
duty of assistance; duty of candour; duty of care; duty of confidentiality; duty of cooperation; duty of disclosure
duty of good faith; duty of loyalty; duty of neutrality; duty of restraint; duty of secrecy; duty of vigilance
duty solicitor; duty suspension; duty suspension arrangement; duty to act fairly; duty to consult
duty to give reasons; duty to mitigate; duty to protect; duty to report; duty to rescue; duty to retreat; duty to warn
duty-free access; duty-free allowance; duty-free import; duty-free shop; earlier mark; early day motion; early release
earnest money; ecclesiastical court; ecclesiastical law; economic duress; economic loss; economic operator
economic regulation; effective investigation; effective judicial protection; effective remedy; effects doctrine
either-way offence; election court; election of judges; electoral act; electoral division; electoral justice
electoral offence; electric chair; electronic contract; electronic court; electronic filing; electronic monitoring
electronic privacy; electronic seal; electronic service; electronic tag; electronic tagging; emergency brake
emergency law; emergency procedure; emergency regulation; eminent domain; employer liability; employers' liability
employment at will; employment legislation; employment protection legislation; employment tribunal; enabling clause
enabling power; enabling provision; enacting clause; enacting formula; enacting terms; enclosure act; enclosure award
end-use certificate; end-user certificate; endorsement of bills; enduring power of attorney; enemy property
enforceable judgment; enforceable right; enforceable title; enforcement agency; enforcement authority
enforcement cost; enforcement deficit; enforcement gap; enforcement measure; enforcement notice
enforcement of judgments; enforcement officer; enforcement order; enforcement policy; enforcement power
enforcement procedure; enforcement proceedings; enforcement title; engrossed bill; enhanced cooperation
entry into effect; entry regulation; environmental inspection; environmental rule of law; equal pay claim
equality body; equality duty; equality law; equality legislation; equality of arms; equitable charge
equitable estoppel; equitable interest; equitable lien; equitable mortgage; equitable relief; equitable remedy
equitable title; equity jurisdiction; equity of redemption; equivalence decision; equivalence regime
equivalent measure; erga omnes effect; error in law; error of assessment; error of fact; error of law; escrow account
escrow agreement; essential element clause; essential facilities doctrine; essential facility; essential requirement
essential safety requirement; estate administration; estate duty; estate in land; ethnic profiling; eu citizenship
eu classified information; eu competence; eu legislation; eu trade mark; european account preservation order
european administrative law; european arrest warrant; european certificate of succession
european citizens' initiative; european citizenship; european company; european consensus; european constitution
european constitutional law; european contract law; european cooperative society; european enforcement order
european investigation order; european order for payment; european patent; european private law
european production order; european protection order; european public prosecutor; european small claims procedure
european union law; euthanasia law; eviction order; evidential burden; evidentiary hearing; evidentiary rule
evidentiary standard; evidentiary value; ex ante evaluation; ex ante regulation; ex parte application
ex parte hearing; ex post regulation; examination of witnesses; examination procedure; examination-in-chief
exceptional circumstances; excess of power; excessive pricing; exchange of information; excise duties; excise good
excise licence; excise officer; excise stamp; exclusion clause; exclusion criterion; exclusion order
exclusionary rule; exclusive dealing; exclusive distribution; exclusive jurisdiction; exclusive licence
exclusive license; exclusive purchasing; exculpatory evidence; excusable homicide; executing authority
executing state; execution by hanging; execution creditor; execution of judgments; executive detention
executive overreach; exemplary damages; exemption clause; exemption method; exhaustion of domestic remedies
exhaustion of local remedies; exhaustion of rights; existing aid; exit tax; exit taxation; expert opinion
expert testimony; expiry date; expiry review; explanatory note; explanatory report; explicit consent
exploration licence; export authorisation; export control law; express term; express trust; express warranty
expropriation of property; expulsion of a member; expulsion order; expungement of records
extended collective licensing; extended confiscation; extenuating circumstance; extinctive prescription
extortion racket; extradition hearing; extradition law; extradition proceedings; extradition request
extrajudicial settlement; extraordinary rendition; eyewitness identification; eyewitness testimony
fabrication of evidence; facilitation payment; facility agreement; fact-finding commission; factory law
facultative clause; failure to act; failure to fulfil obligations; fair hearing; fair rent; fair trial right
fair use doctrine; false confession; false imprisonment; family court; family reunion; family trust
fast-track procedure; fault-based liability; fear of crime; federal common law; federal crime; federal judge
federal judiciary; federal offense; federal prosecutor; federal question; federal regulation; federal statute
fee simple; fee tail; felon disenfranchisement; felony conviction; felony murder; feudal incident; feudal law
fiduciary duty; fiduciary obligation; fiduciary relationship; field of application; figurative mark; filibuster reform
filing date; filing fee; final clause; final provision; final rule; financial intelligence unit
financial irregularity; financial penalty; financial rule; findings of fact; fine default; fingerprint data
fingerprint identification; firearms legislation; firearms licence; firearms offence; firing squad
first country of asylum; first offender; first sale doctrine; first-reading agreement; first-tier tribunal
first-time offender; fit and proper person; fit and proper test; fitness to plead; fixed charge; fixed penalty
fixed penalty notice; fixed-term employment contract; flag state control; flat-rate scheme; flat-rate tax
flexibility clause; floating charge; floor amendment; folk law; folklore protection; food labelling law
food safety law; force majeure; force majeure clause; forced heirship; forced labour convention; forced share
foreclosure effect; foreign bribery; foreign judgement; foreign judgment; foreign tax credit; forensic accounting
forensic evidence; forensic examination; forensic laboratory; forensic linguistics; forensic medicine
forensic pathologist; forensic pathology; forensic psychiatry; forensic psychology; forensic science
forensic scientist; forensic toxicology; forest law enforcement; forest right; forfeiture order; formal notice
formulary apportionment; forum non conveniens; forum shopping; framework decision; framework directive; framework law
framework regulation; franchise contract; fraud investigation; fraud prevention; fraud squad; fraudulent conveyance
fraudulent misrepresentation; fraudulent trading; fraudulent transfer; free exercise clause; free movement of services
free pardon; free software licence; freedom of belief; freedom of correspondence; freedom of information law
freedom of testation; freedom of trade; freedom to provide services; freehold estate; freehold title
freezing injunction; freezing order; friendly settlement; frivolous litigation; frustration of contract
fugitive slave law; full faith and credit; full harmonisation; functional immunity; fundamental breach
fundamental rights impact assessment; gacaca court; gambling law; gambling licence; game law; gaming law
gaming licence; gang crime; gang injunction; gang member; garnishee order; gathering of evidence; general amnesty
general anti-avoidance rule; general average; general clause; general partner; general partnership
general principles of law; general provision; general terms and conditions; general warrant; genetic data
genetic discrimination; genuine use; geographical scope; germanic law; gift inter vivos; gild court; gold-plating
golden share; good cause; good title; governing law; government decree; grace period; grand assize; grand committee
grand larceny; grandfather rule; grant of probate; granting authority; green card system; grievance mechanism
grievance procedure; grievous bodily harm; gross indecency; gross negligence; ground for refusal; ground of appeal
ground rent; grounds of appeal; groundwater right; group action; guarantee mark; guardian ad litem; guilty plea
guilty verdict; gun control law; gun crime; gun law; gun licence; gun permit; habitual criminal; habitual offender
habitual residence; hard labor; hard labour; hard-core cartel; hardcore restriction; hardship clause
harmonisation directive; harmonisation measure; harmonised rule; harmonised standard; harmonization of laws
harmonized standard; heads of agreement; health and safety inspector; health and safety law
health and safety legislation; hearing examiner; hearing officer; hearing panel; hearsay evidence; hearsay rule
hearth tax; heir at law; henry viii clause; heresy law; heresy trial; hidden defect; high contracting party
high court judge; high treason; high-risk ai system; highway authority; highway law; highway robbery; hindu law
hire-purchase agreement; historical interpretation; holder in due course; holograph will; home country control
home member state; homicide rate; honor killing; honorary magistrate; horizontal direct effect; horizontal restraint
hors de combat; hospital order; host country rule; host member state; hostage-taking; hostile takeover
hostile witness; hosting provider; hot pursuit; hot spot policing; house resolution; house rule
housing discrimination; hue and cry; human rights clause; human rights commissioner; human rights dialogue
human rights due diligence; human rights lawyer; human rights legislation; human rights norm; human rights obligation
human rights organisation; human rights protection; human rights record; human rights report; human rights standard
human trafficker; humble address; hung jury; hunting law; hunting licence; hunting right; hybrid mismatch
hybrid tribunal; identity fraud; identity parade; illegal content; illegal contract; illegal drug; illegal employment
illegal entry; illegal gambling; illegal hate speech; illegal residence; illegal stay; illegal strike
illegally obtained evidence; image right; image-based abuse; immigration act; immigration court; immigration judge
immigration offence; immigration officer; immoveable property; immunity from execution; immunity from jurisdiction
immunity from prosecution; immunity from suit; impeachment inquiry; impediment to marriage; imperial immediacy
imperial law; implementing decision; implementing legislation; implementing measure; implementing power
implementing provision; implementing regulation; implementing rule; implied condition; implied consent; implied term
implied trust; implied warranty; impossibility of performance; imprisonment for debt; improvement notice
in camera hearing; incentive regulation; inchoate offence; incitement to commit; incitement to hatred
incitement to terrorism; incitement to violence; inclosure act; inclosure commissioner; incompatibility of mandates
incompatible aid; incorporation doctrine; incorporation theory; incorporeal hereditament; incorporeal property
incriminating evidence; inculpatory evidence; indecent assault; indecent exposure; indemnity clause
indemnity insurance; independence of judges; independent counsel; independent director; independent judiciary
independent regulatory agency; indeterminate sentence; indication of source; indictable offence; indigenous law
indirect discrimination; indirect effect; indirect expropriation; indirect infringement; indiscriminate attack
indiscriminate weapon; individual communication; individual complaint; individual concern; individual exemption
inducing breach of contract; industrial applicability; industrial court; industrial injury; inferior court
informal justice; informal justice system; information and consultation; information commissioner; information notice
information obligation; information request; information requirement; informational privacy
informational self-determination; infringement action; infringement notice; infringement procedure
infringement proceedings; infringing copy; infringing good; inherent jurisdiction; inheritance dispute
inheritance law; inheritance right; injunctive relief; injured party; injury margin; innocent misrepresentation
input tax; input vat; inquisitorial procedure; inquisitorial tribunal; insanity defence; insanity defense
inside information; insider dealing; insolvency court; insolvency practitioner; insolvency procedure
insolvency register; insolvency representative; inspection report; institutional provision; instrument of acceptance
instrument of accession; instrument of government; instrument of incorporation; instrument of ratification
insufficiency of evidence; insurable interest; intangible property; intelligence-led policing; inter-state complaint
interception of communications; intercountry adoption; interest limitation rule; interest rate cap; interested party
interim award; interim final rule; interim injunction; interim measure; interim order; interim proceedings
interim relief; interim review; interinstitutional agreement; interinstitutional negotiation; interlocutory appeal
interlocutory decision; interlocutory injunction; interlocutory order; intermediate scrutiny; internal taxation
internal waters; international adjudication; international air law; international application
international arrest warrant; international child abduction; international civil service; international classification
international comity; international commercial law; international covenant; international criminal court
international criminal justice; international criminal tribunal; international delinquency; international economic law
international exhaustion; international investment law; international labour convention; international labour law
international labour standard; international lawyer; international legal obligation; international maritime law
international offence; international organization law; international prosecutor; international protection
international protection applicant; international refugee law; international registration; international seabed area
international tax law; international trade law; international wrong; internationally wrongful act
interpretation clause; interpretation section; interpretative declaration; interpretative note
interpretive declaration; intersectional discrimination; intestate estate; intestate succession
intimate partner violence; invasion of privacy; inventive step; investigating judge; investigating magistrate
investor citizenship; investor compensation scheme; involuntary commitment; involuntary manslaughter
inward processing; irrebuttable presumption; irregular stay; islamic jurisprudence; issuing authority
issuing member state; itinerant judge; itinerant justice; ius commune; jewish law; joinder of claims
joinder of parties; joint and several liability; joint authorship; joint communiqué; joint controller
joint criminal enterprise; joint custody; joint dominance; joint investigation team; joint liability
joint select committee; joint tenancy; joint venture agreement; joint will; joint work; judge advocate
judge of appeal; judge's chambers; judge's order; judge-rapporteur; judgement debt; judges' rules; judgment creditor
judgment debt; judgment debtor; judicial authority; judicial combat; judicial conduct; judicial decision
judicial deference; judicial duel; judicial enforcement; judicial function; judicial immunity; judicial lawmaking
judicial misconduct; judicial murder; judicial notice; judicial office; judicial order; judicial panel
judicial protection; judicial remedy; judicial sale; judicial self-government; judicial tenure; judicial torture
judicial training; juridical person; juristic person; juror misconduct; jury challenge; jury deliberation; jury duty
jury instruction; jury nullification; jury selection; jury service; jury system; jury tampering; jury verdict
jury vetting; jus ad bellum; jus ad rem; jus civile; jus cogens; jus gentium; jus in bello; jus post bellum
jus sanguinis; jus soli; just cause; just compensation; just satisfaction; justice and home affairs
justifiable homicide; juvenile delinquent; juvenile detention; juvenile justice system; juvenile prison
keeping the peace; kidnapping for ransom; king's speech; knife crime; knight service; know your customer
know-how agreement; labeling requirement; labelling requirement; labor injunction; labour injunction
lack of competence; lack of conformity; lack of jurisdiction; land charge; land court; land transfer tax
landlord and tenant law; landmark case; landmark judgment; landmark ruling; language version
lasting power of attorney; late payment; late payment interest; late transposition; latent defect; law and economics
law and literature; law code; law codification; law commission; law enforcement authority; law enforcement cooperation
law enforcement officer; law enforcement official; law firm; law journal; law library; law merchant; law of agency
law of contract; law of delict; law of obligations; law of peoples; law of persons; law of procedure; law of property
law of restitution; law of retaliation; law of succession; law of the flag; law of the land; law of tort; law officer
law report; law reporting; law review; law school; law-making process; lawful access; lawful basis; lawful combatant
lawful processing; lawfulness of processing; lawmaking treaty; lawyer-linguist; lay assessor; lay judge
lay magistrate; laying before parliament; layout design; lead authority; lead supervisory authority; leading case
leading question; lease agreement; leasehold enfranchisement; leasehold estate; leasehold reform; leasehold tenure
leasing contract; leave to appeal; legacy duty; legal act; legal advisor; legal age; legal aid scheme
legal anthropology; legal argument; legal argumentation; legal assistance; legal assistant; legal authority
legal base; legal brief; legal capital; legal challenge; legal claim; legal clinic; legal commentary
legal commentator; legal concept; legal consciousness; legal cost; legal custom; legal defence; legal definition
legal dispute; legal document; legal drafting; legal effect; legal empowerment; legal evidence
legal expenses insurance; legal expert; legal fee; legal fiction; legal formalism; legal gap; legal guarantee
legal guarantee of conformity; legal guardian; legal guardianship; legal harmonisation; legal heir; legal hermeneutics
legal historian; legal immunity; legal impediment; legal incapacity; legal information; legal institution
legal interest; legal interpretation; legal interpreter; legal lacuna; legal language; legal liability; legal linguist
legal logic; legal loophole; legal maxim; legal method; legal migration; legal mobilization; legal monism
legal moralism; legal morality; legal need; legal notice; legal owner; legal paternalism; legal permanent resident
legal pleading; legal practice; legal practitioner; legal presumption; legal principle; legal privilege
legal professional privilege; legal provision; legal publication; legal realism; legal recognition; legal recourse
legal redress; legal regime; legal relationship; legal representative; legal requirement; legal research
legal residence; legal resident; legal restraint; legal right; legal rule; legal safeguard; legal sanction
legal scholar; legal scholarship; legal separation; legal service; legal services regulation; legal standard
legal standing; legal subject; legal technology; legal tender; legal terminology; legal text; legal title
legal transaction; legal translation; legal transplant; legal treatise; legal uncertainty; legal vacuum; legal writer
legal writing; legalisation of documents; legislative apportionment; legislative authority; legislative consent
legislative decree; legislative draftsman; legislative financial statement; legislative footprint; legislative gap
legislative immunity; legislative provision; legislative resolution; legislative technique; legislative term
legislative text; legislative timetable; legitimate aim; legitimate expectation; legitimate interest; lending right
leniency applicant; leniency application; leniency programme; less favourable treatment; less restrictive means
lethal injection; letter of attorney; letter of comfort; letter of credit; letter of formal notice
letter of guarantee; letter of reprisal; letter of request; letter of rights; letter rogatory; letterbox company
letters of administration; letters of credence; letters of denization; letters of pardon; letters rogatory
lettre de cachet; levy of execution; levée en masse; lex ferenda; lex fori; lex lata; lex loci delicti; lex mercatoria
lex posterior; lex rei sitae; lex situs; lex specialis; lex talionis; liability convention; liability exemption
liability insurance; liability limit; liability regime; liability rule; liability waiver; liaison magistrate
libel action; libel law; libel reform; libel suit; liberty of contract; licence condition; licence fee; licence holder
licensing act; licensing authority; licensing body; licensing hours; licensing justice; licensing law
licensing magistrate; licensing procedure; licensing regime; licensing scheme; lien holder; life estate; life interest
life tenant; life without parole; light-touch regulation; likelihood of confusion; limitation clause
limitation of actions; limitation of liability; limitation period; limited liability partnership; limited partner
limited partnership; linguistic version; liquidated damages; liquor control; liquor law; liquor licence
liquor licensing; lis pendens; list of speakers; listing criteria; listing particulars; listing requirement
listing rule; literal interpretation; literal rule; litigant in person; litigation cost; litigation funding
litigation privilege; livery of seisin; living law; living trust; living will; loan agreement; loan sharking
lobbying rule; local act; local bill; local by-law; local government law; local remedies rule; locus standi
lodgement of claims; lombard law; long title; long-term residence; long-term resident; looted art; loss of amenity
loss of chance; loss of earnings; loss of profits; lost property; lottery law; loyal address; loyal cooperation
loyalty rebate; lustration law; lynch law; lynch mob; magistrate's court; mail fraud; main insolvency proceedings
maintenance agreement; maintenance claim; maintenance creditor; maintenance obligation; maintenance order
maintenance payment; majority shareholder; majority verdict; making available right; male primogeniture
malice aforethought; management procedure; mandatory bid; mandatory bid rule; mandatory injunction; mandatory minimum
mandatory minimum sentence; mandatory order; mandatory provision; mandatory requirement; mandatory rule
mandatory sentence; mandatory sentencing; manifest error; manifest error of assessment
manifestly unfounded application; manor court; manorial court; manorial custom; manorial right; manus marriage
margin scheme; margin squeeze; marital property; marital rape; marital rape exemption; maritime boundary delimitation
maritime jurisdiction; maritime lien; market definition; market foreclosure; market surveillance authority
marketing authorisation; marketing authorisation holder; marketing authorization; marriage contract; marriage licence
marriage license; marriage portion; marriage registration; marriage settlement; married women's property; mask work
mass claim; mass murder; mass shooting; mass tort; master and servant; master and servant law; material breach
material scope; material witness; matrimonial property; matrimonial property regime; maxims of equity
maximum harmonisation; maximum hours law; maximum penalty; maximum sentence; measure having equivalent effect
measure of damages; mechanic's lien; mechanical right; media law; media regulation; mediation agreement
mediation clause; medical confidentiality; medical negligence; medicinal product legislation; meeting of the parties
member state competence; member state law; member state of destination; member state of establishment
member state of origin; member's statement; members' allowances; members' interests; members' statute
memorandum of association; memorandum of incorporation; mens rea; mental capacity; mental capacity act
mental health act; mental health law; mental health tribunal; mental incapacity; mercantile court; mercantile law
merchant court; mere conduit; merger notification; merger regulation; merger remedy; merger review; meta-regulation
military commission; military jurisdiction; military offence; military service tribunal; mini-plenary
minimum age of marriage; minimum capital; minimum capital requirement; minimum harmonisation; minimum harmonization
minimum requirement; minimum wage law; mining claim; mining law; mining lease; mining licence; mining right
ministerial conduct; ministerial direction; ministerial power; minority shareholder; misappropriation of assets
misappropriation of funds; miscegenation law; miscellaneous provision; mischief rule; misconduct in public office
misleading advertising; misprision of felony; misprision of treason; missing trader fraud; misuse of powers
mitigating factor; mitigation of damage; mitigation of loss; mitigation plea; mixed court; mixed legal system
mob justice; mock trial; model act; model clause; model contract; model statute; model treaty; monetary penalty
money bail; money laundering offence; moot court; moral damage; moral person; moratorium on executions; mosaic law
most-favored-nation clause; most-favored-nation treatment; most-favoured-nation clause; motion for a resolution
motion of no confidence; motion of thanks; motion to dismiss; movable property; multilateral convention
multiple nationality; multiple voting right; murder charge; murder conviction; murder investigation; murder rate
murder trial; musical work; mutual agreement procedure; mutual defence clause; mutual evaluation; mutual mistake
mutual recognition of judgments; naming of a member; narcotic drug; national competent authority; national court
national identity clause; national implementing measure; national legislation; national preventive mechanism
national provision; national regulator; national regulatory authority; national security exception
national security letter; national supervisory authority; national transposition; national treatment principle
nationalisation of property; nationality principle; native authority ordinance; native law; natural law theory
naturalisation certificate; ne bis in idem; necessary and proper clause; negative clearance; negative procedure
negative resolution; negligent misrepresentation; negligent misstatement; negotiable instrument; negotiated procedure
negotiated rulemaking; neighborhood policing; neighborhood watch; neighboring right; neighbourhood policing
neighbourhood watch; netting agreement; neutrality law; new psychoactive substance; night watch; night watchman
no-fault divorce; no-fault liability; nolle prosequi; nolo contendere; nominal damages; nominal value
nominee director; nominee shareholder; non-compete agreement; non-compete clause; non-compete covenant
non-compliance procedure; non-contentious proceedings; non-contractual liability; non-conviction-based confiscation
non-custodial measure; non-derogable right; non-disclosure agreement; non-discrimination clause
non-discrimination law; non-discrimination principle; non-exclusive licence; non-executive director
non-legislative act; non-legislative resolution; non-material damage; non-party disclosure; non-pecuniary damage
non-prosecution agreement; non-refoulement; non-retroactivity; nondelegation doctrine; norman law; not guilty plea
notarial act; notarial profession; notary public; notice and comment; notice and takedown; notice of appeal
notice of claim; notice of default; notice of hearing; notice of intention; notice of motion; notice of opposition
notice of termination; notice period; notice to quit; notice-and-comment rulemaking; notification obligation
notification procedure; notification requirement; notified bodies; notified body; novel disseisin; nuclear liability
nulla poena sine lege; nullification doctrine; nullity of marriage; number plate recognition; oath of abjuration
oath of fealty; oath of secrecy; oath of supremacy; oath-helper; obiter dictum; obligation erga omnes
obligation to state reasons; obliged entity; obscene libel; obscene publication; obscenity law; obstruction of police
occupier's liability; occupiers' liability; off-premises contract; offender behaviour programme; offender management
offender profiling; offender rehabilitation; offender treatment; offer and acceptance; official codification
official journal; official receiver; ombudsman scheme; omnibus legislation; omnibus regulation; on-call contract
on-the-spot check; on-the-spot fine; on-the-spot inspection; one-stop-shop mechanism; one-tier board; online fraud
onus of proof; open carry; open justice; open licence; open meetings law; open prison; open procedure
open records law; open skies agreement; open verdict; open-ended contract; open-source licence; operating aid
operative paragraph; operative part; operative provision; opinio juris; opposition period; opposition proceedings
opt-in system; opt-out clause; optional clause; oral answer; oral argument; oral evidence; oral hearing
oral procedure; oral proceedings; ordeal by fire; ordeal by water; order for costs; order for payment
order in council; order maintenance policing; order of amendments; order of discharge; order of reference
order to show cause; orders in council; orders of the day; ordinary legislative procedure; ordre public
organised crime group; origin of goods; original jurisdiction; original meaning; originating application
originating summons; orphan designation; ostensible authority; out-of-commerce work; out-of-court procedure
out-of-court settlement; outcome-based regulation; outward processing; overriding mandatory provision
overriding reason; pacta sunt servanda; pain and suffering; papal dispensation; paragraph numbering
parallel importation; parallel proceedings; pardon power; parent company; parent undertaking; parental authority
parental child abduction; parental consent; parental leave right; parental liability; parental responsibility
parental right; parish constable; parliamentary act; parliamentary agent; parliamentary approval
parliamentary constituency; parliamentary convention; parliamentary franchise; parliamentary language
parliamentary law; parliamentary speech; parliamentary standards; parody exception; parol evidence rule; parole board
parole hearing; parole officer; parole supervision; part-session; partible inheritance; particular average
particulars of claim; partnership and cooperation agreement; partnership deed; partnership law; passenger name record
passengers' rights; passerelle clause; passing of property; passing of risk; passing off; passive bribery
passive personality principle; passport regime; passporting right; patent agent; patent attorney; patent claim
patent defect; patent opposition; patent pooling; patent specification; patent term extension
patentable subject matter; paternity suit; patient's right; patria potestas; pawnbroking law; payment fraud
payment order; peaceful picketing; pecuniary damage; pecuniary penalty; peer review mechanism; penal clause
penal colonies; penal labor; penal labour; penal populism; penal sanction; penal servitude; penal settlement
penal statute; penal system; penal theory; penalty clause; penalty notice; pending application; pending case
pending proceedings; pension tribunal; people smuggler; peremptory challenge; peremptory norm; performance bond
performance clause; performance guarantee; performance-based regulation; period of grace; period of limitation
period of notice; period of office; period of validity; periodic penalty payment; permission to appeal
persecution ground; persistent offender; personal allowance; personal data breach; personal data transfer
personal guarantee; personal jurisdiction; personal law; personal property; personal scope; personal statement
personal status; personal status law; personality right; personally identifiable information; petit jury
petition procedure; petition system; petition to parliament; petitions committee; petty crime; petty jury
petty larceny; petty offence; petty patent; petty sessions; petty theft; petty treason; physical evidence
piercing the corporate veil; pilot judgment; piracy trial; pirated good; place of incorporation; place of supply
place of taxation; placement order; placing on the market; plain english; plain language drafting; plain meaning rule
planning act; planning appeal; planning application; planning authority; planning condition; planning consent
planning control; planning enforcement; planning gain; planning inquiry; planning inspector; planning law
planning obligation; planning permission; planting of evidence; plea agreement; plea bargain; plea in bar; plea in law
plea in mitigation; plea of illegality; plea of inadmissibility; plea to the jurisdiction; pleas of the crown
plenary sitting; plenary vote; point of law; point of privilege; points of law; police accountability
police authority; police commissioner; police complaint; police complaints system; police constable; police court
police culture; police detention; police discretion; police harassment; police informer; police interrogation
police interview; police investigation; police legitimacy; police magistrate; police oversight; police patrol
police presence; police protection; police raid; police record; police report; police shooting; police staff
police station; police superintendent; police training; police union; police-community relations
political offence exception; poor law guardian; poor relief act; port state; positive action; positive duty
positive obligation; posse comitatus; possession order; possessory assize; possessory lien; posting of workers
postnuptial agreement; pouvoir constituant; power of arrest; power of attorney; power of entry; power of inquiry
power of sale; power of veto; powers of attorney; powers of entry; powers of investigation; practising certificate
praedial servitude; praetor's edict; praetorian edict; pre-action protocol; pre-emption right; pre-emptive right
pre-trial conference; pre-trial discovery; pre-trial hearing; pre-trial procedure; preambular paragraph
precautionary measure; predicate offence; preemption doctrine; preemptive self-defence; preference share
preferential claim; preferential creditor; preferential origin; preferred share; pregnancy discrimination
prejudgment attachment; preliminary contract; preliminary inquiry; preliminary investigation; preliminary issue
preliminary objection; preliminary question; preliminary reference; prenuptial agreement; preparatory work
preponderance of evidence; prerogative court; prerogative of mercy; prerogative power; prerogative writ
prescription period; prescriptive right; preservation of evidence; preservation order; presidential immunity
presidential signing statement; presiding judge; presumption of conformity; presumption of death; presumption of guilt
presumption of legality; presumption of paternity; pretrial release; preventive restructuring; previous conviction
price cap regulation; price-fixing cartel; prima facie case; prima facie evidence; primacy of community law
primacy of union law; primary law; principal and agent; principal offender; principal place of business
principal purpose test; principle of conferral; principle of distinction; principle of effectiveness
principle of equal treatment; principle of equivalence; principle of legal certainty; principle of mutual recognition
principle of non-discrimination; principle of non-intervention; principle of non-refoulement; principle of precaution
principle of sincere cooperation; principles-based regulation; prior appropriation; prior art; prior authorisation
prior authorization; prior consent; prior informed consent; prior notification; prior restraint; priority claim
priority date; prison abolition; prison cell; prison chaplain; prison condition; prison discipline; prison education
prison escape; prison gang; prison governor; prison healthcare; prison hulk; prison inmate; prison inspection
prison inspector; prison officer; prison privatisation; prison privatization; prison reformer; prison regime
prison rule; prison service; prison ship; prison visitor; prison warden; prison work; prisoner rehabilitation
prisoner release; prisoner transfer; prisoner voting; privacy breach; privacy commissioner; privacy impact assessment
privacy legislation; privacy notice; privacy regulation; privacy right; privacy violation; private act
private company; private copy exception; private copying levy; private detective; private enforcement
private investigator; private nuisance; private policing; private prison; private security; private security industry
privilege against self-incrimination; privileges and immunities; privileges and immunities clause; privity of contract
privy council appeal; prize court; prize law; probable cause; probate court; probation officer; probation order
probation period; probation service; probation supervision; probationary period; probative value
problem-oriented policing; procedural autonomy; procedural defect; procedural fairness; procedural guarantee
procedural irregularity; procedural requirement; procedural rule; procedural safeguard; proceeds of crime
procurement fraud; procurement procedure; procurement rule; product compliance; product conformity; product recall
product safety law; product safety regulation; product withdrawal; production sharing agreement; professional conduct
professional indemnity; professional liability; professional misconduct; professional negligence
professional privilege; professional secrecy; profit à prendre; programme motion; prohibited degree
prohibited practice; prohibited weapon; prohibiting order; prohibition law; prohibition notice; prohibition of torture
prohibitory injunction; promissory estoppel; promissory note; promulgation of laws; proof beyond reasonable doubt
proof of debt; proof of origin; proper law; property claim; property crime; property damage; property offence
property regime; property restitution; property settlement; property taxation; property transfer; proportionality test
proportionate measure; proposed rule; proprietary estoppel; prorogation of jurisdiction; prosecuting attorney
prosecuting authority; prosecution case; prosecution service; prosecution witness; prosecutor's office
prosecutorial discretion; prosecutorial misconduct; prospectus requirement; prostitution law; protected disclosure
protected person; protected tenancy; protected witness; protection order; protection racket; protective measure
protective principle; protest of bills; protest policing; protocol of amendment; provisional agreement
provisional application; provisional arrest; provisional detention; provisional enforcement; provisional measure
provisional regulation; provisional release; proximate cause; proxy adviser; proxy advisor; prudential regulator
prudential rule; prudential standard; public access to documents; public assembly; public authorities; public document
public domain work; public enforcement; public execution; public general act; public interest defence
public interest disclosure; public interest immunity; public interest litigation; public interest override
public interest test; public law body; public lending right; public liability; public liability insurance
public mischief; public morals; public notary; public nuisance; public order act; public order offence
public order policing; public performance right; public policy exception; public procurement law
public procurement procedure; public prosecution service; public record office; public records act
public right of way; public service compensation; public service contract; public supply contract; public undertaking
public use doctrine; public whipping; public works contract; publication of laws; puisne judge; punitive damages
purchase agreement; pure economic loss; purely internal situation; purpose limitation; purposive approach
purposive interpretation; qualified electronic signature; qualified immunity; qualified right
quantification of damages; quantum meruit; quarantine law; quarantine regulation; quashed conviction; quashing order
queen's speech; question of fact; question of law; qui tam action; quit rent; quo warranto; quotation right
rabbinical court; race discrimination; racial classification law; racial covenant; racial segregation law
racially aggravated offence; racist violence; rack rent; ranking of claims; ransom payment; rape conviction; rape law
rape shield; rape trial; rape victim; rate rebate; rate-of-return regulation; rateable value; ratification procedure
ratification process; rating valuation; ratio decidendi; rational basis review; rational basis test; real estate tax
real property; real right; real seat theory; reasonable accommodation; reasonable adjustment; reasonable belief
reasonable care; reasonable cause; reasonable grounds; reasonable man; reasonable notice; reasonable person
reasonable royalty; reasonable suspicion; reasonable time; reasoned decision; reasoned opinion; reasoned request
reasoned request for review; reasoned submission; rebus sic stantibus; rebuttable presumption; recast technique
recasting of legislation; receiving order; reception of roman law; reception statute; recidivism rate
reckless driving; recognition of judgments; recognition of professional qualifications; record expungement
record of processing; record-keeping requirement; recorder's court; recovery of aid; recovery of unlawful aid
redress mechanism; redress procedure; reduced vat rate; redundancy pay; redundancy procedure; referendum law
referring court; reformatory school; refugee status determination; refusal to deal; refusal to supply; regency act
regional exhaustion; register of members' interests; registered design; registered office; registered partnership
registered title; registrar of the court; registration certificate; registration fee; registration number
registration procedure; registration requirement; regnal year; regulated profession; regulatory action
regulatory alignment; regulatory approval; regulatory autonomy; regulatory barrier; regulatory breach
regulatory chill; regulatory convergence; regulatory cooperation; regulatory data protection; regulatory dialogue
regulatory disclosure; regulatory divergence; regulatory environment; regulatory equivalence; regulatory failure
regulatory filing; regulatory fitness; regulatory forbearance; regulatory gap; regulatory governance
regulatory harmonisation; regulatory harmonization; regulatory independence; regulatory inspection
regulatory instrument; regulatory intervention; regulatory measure; regulatory obligation; regulatory offence
regulatory perimeter; regulatory procedure; regulatory procedure with scrutiny; regulatory process; regulatory quality
regulatory regime; regulatory relief; regulatory requirement; regulatory review; regulatory risk; regulatory sanction
regulatory science; regulatory scrutiny; regulatory simplification; regulatory standard; regulatory stringency
regulatory taking; regulatory technical standard; regulatory technology; regulatory uncertainty; related right
relative ground; release for free circulation; release on licence; release on parole; release on recognizance
relevant geographic market; relevant market; relevant product market; religious law; religious test; remand centre
remand home; remand in custody; remand prisoner; remedial action; remedial measure; remedial secession
remote biometric identification; remoteness of damage; removal from the register; removal of judges; renewal fee
rent assessment committee; rent charge; rent control law; rent tribunal; rental right; reoffending rate
reparation for damage; reparation payment; reparations programme; repeal clause; repeal of legislation; repealing act
repeat offender; repeat victimisation; reporting channel; reporting duty; reporting entity; reporting obligation
representative action; representative proceedings; repudiatory breach; repugnancy clause; request to speak
requested authority; requested member state; requested state; requesting authority; requesting court
requesting member state; requesting state; resale price maintenance; rescue aid; reservation of title
reservation to a treaty; reserved portion; residence right; residuary estate; resolution plan; resolution regime
resolution tool; resolutory condition; responsible authority; responsive regulation; restitution order
restorative justice conference; restraining order; restraint of trade; restricted procedure; restriction by object
restriction of competition; restrictive covenant; restrictive measure; restrictive practice; restructuring aid
restructuring plan; resulting trust; retention election; retention of title; retrial order; retroactive application
retroactive effect; retrospective legislation; return decision; returning foreign fighter; revenge porn
reverse charge mechanism; reverse discrimination; review body; review clause; review conference; review of legality
review panel; review procedure; rider to a bill; right in personam; right in rem; right of abode; right of access
right of action; right of attribution; right of audience; right of common; right of correction; right of deduction
right of defence; right of discovery; right of distribution; right of entry; right of erasure; right of establishment
right of first refusal; right of integrity; right of paternity; right of pre-emption; right of publicity
right of recourse; right of rectification; right of redemption; right of reproduction; right of rescission
right of residence; right of retention; right of sanctuary; right of search; right of self-defence; right of set-off
right of subrogation; right of survivorship; right of visit; right of way; right of withdrawal; right to a lawyer
right to a remedy; right to be heard; right to compensation; right to data portability; right to deduct
right to explanation; right to family life; right to good administration; right to interpretation; right to jury trial
right to object; right to peaceful assembly; right to petition; right to private life; right to refuse treatment
right to reparation; right to return; right to roam; right to silence; right to speak; right to stand
rights management information; rights of nature; riparian right; riparian state; ripper bill
risk assessment instrument; risk-based regulation; road traffic law; road traffic offence; roman jurist
roman-dutch law; root of title; royal edict; royal ordinance; royal pardon; royal writ; royalty rate
rule against perpetuities; rule of construction; rule of evidence; rule of interpretation; rule of law conditionality
rule of law mechanism; rule of unanimity; rule-of-law backsliding; rulemaking authority; rulemaking petition
rulemaking procedure; rules of conduct; rules of court; rules of discovery; rules of evidence; rules of interpretation
rules of jurisdiction; rules-based regulation; rural policing; sabbath law; safe harbor; safe harbour
safe harbour provision; safeguard duty; safeguard investigation; safeguard measure; safeguard procedure
sale and leaseback; sale of goods; sale of goods act; salic law; salt tax; salvage award; sanctions committee
sanctions compliance; sanctions list; sanctions violation; sanctity of contract; sanctuary right; saving clause
saving provision; savings clause; schedule to an act; scheduled substance; scheme of arrangement
school attendance law; school law; scope of application; scots law; screening of the acquis; sealing of records
search order; seat of arbitration; secondary action; secondary infringement; secondary insolvency proceedings
secondary law; secondary victimisation; secret trust; secret vote; secured claim; secured creditor
secured transaction; securities fraud; securities litigation; securities regulator; security classification
security for costs; security interest; security of tenure; security over movables; security right; sedition law
seditious conspiracy; seditious libel; seigneurial court; seizure of assets; seizure of property
select committee inquiry; selective distribution; selective distribution agreement; self-amnesty; self-incrimination
self-regulation; self-regulatory body; self-regulatory organisation; self-regulatory organization; sell-out right
sensitive personal data; sentence of imprisonment; sentencing commission; sentencing disparity; sentencing guideline
sentencing hearing; sentencing law; separate opinion; separate property; separate vote; serial killer; serial murder
serious fraud; serious organised crime; service agreement; service mark; service of documents
service of general interest; service of process; service of summons; set-off; settled case-law; settlement agreement
settlement finality; settlement law; several liability; sex offence; sex offender register; sex offender registry
sex trafficking; sexual consent; sexual offender; shadow director; shadow rapporteur; shape mark; share certificate
share issue; share register; share repurchase; share transfer; shareholder agreement; shareholder approval
shareholder identification; shareholder meeting; shareholder proposal; shareholder register; shareholder resolution
shareholder suit; shareholder vote; shareholders' agreement; shareholders' right; sharia court; sharia law
shelf company; shell company; sheriff's deputy; sheriff's officer; sheriff's sale; ship money; short selling ban
short title; signatory state; signing statement; similar fact evidence; simplification of legislation
simplified procedure; sincere cooperation; single judge; single procedure; single-member company
situational crime prevention; skeleton bill; slave code; slave law; slavish imitation; slot allocation; small claim
small claims court; small claims procedure; smart regulation; social regulation; social security fraud
social security law; socialist law; sodomy law; soft law instrument; sole arbitrator; sole custody; sole licence
solemn declaration; solidarity clause; sound mark; sources of law; soviet law; special category data
special circumstances; special constable; special constabulary; special counsel; special jury
special legislative procedure; special procedure; special prosecutor; special provision; special scheme
special tribunal; special verdict; specific performance; spendthrift trust; spent conviction; sphere of competence
split vote; sponsor of a bill; sports arbitration; sports law; spousal maintenance; squatter's right
squeeze-out right; stabilisation clause; stabilization clause; stamp tax; stand your ground law
standard contract term; standard contractual clause; standard form contract; standard of care; standard of proof
standard term; standard vat rate; standstill period; stare decisis; state action doctrine; state aid control
state aid rule; state aid scheme; state attorney general; state court; state liability; state of necessity
state opening of parliament; state party; state secrets privilege; state statute; state supreme court
statement of case; statement of claim; statement of defence; statement of objections; statement of reasons
statute law; statute law revision; statute of frauds; statute of repeal; statutory auditor; statutory basis
statutory construction; statutory consultation; statutory consultee; statutory damages; statutory declaration
statutory definition; statutory guidance; statutory heir; statutory interest; statutory interpretation
statutory limit; statutory minimum; statutory notice; statutory nuisance; statutory offence; statutory order
statutory rape; statutory regulation; statutory report; statutory requirement; statutory right; statutory seat
statutory tenancy; statutory tenant; statutory trust; stay of enforcement; stay of execution
stay of individual enforcement; stay of proceedings; stipendiary magistrate; stop and frisk; stop and search
stop and search power; storage limitation; straight baseline; strategic lawsuit; strategic litigation; street crime
street harassment; street robbery; strict construction; strict liability; strict scrutiny; strike law; strike notice
struck jury; structural remedy; subject access request; subject-matter jurisdiction; subordinated claim
subornation of perjury; subpoena power; subscriber information; subsequent application; subsidiary company
subsidiary protection; subsidiary undertaking; subsidy fraud; substitute amendment; substituted decision-making
succession duty; succession to treaties; sui generis right; summary conviction; summary dismissal; summary judgement
summary judgment; summary jurisdiction; summary offence; summary proceedings; summary trial; summoning of parliament
sunday trading law; sunshine law; super-affirmative procedure; superior court; superior orders
supermajority requirement; supervision order; supervisory college; supervisory convergence; supervisory cooperation
supervisory measure; supervisory review; supplementary protection certificate; supplementary provision
supply agreement; supply contract; supply of goods; supply of services; supported decision-making
supporting competence; supremacy of community law; supreme administrative court; supreme court decision
supreme court justice; supreme court nomination; supreme law; surety bond; surrender of persons; surrender procedure
surrogacy agreement; surrogacy contract; surveillance warrant; suspect classification; suspension clause
suspension of membership; suspension of rights; suspensive effect; suspensory condition; suspensory effect
suspicious transaction; suspicious transaction report; sworn statement; sworn testimony; sworn translation
sworn translator; synallagmatic contract; synchronisation right; systematic interpretation; tabled amendment
tabling of amendments; takedown notice; takeover bid; takeover defence; taking of evidence; takings clause
talmudic law; tampering with evidence; tangible property; tariff classification; tax adviser; tax advisor; tax appeal
tax assessor; tax at source; tax auditor; tax avoidance scheme; tax base erosion; tax bill; tax bracket; tax code
tax commissioner; tax compliance cost; tax concession; tax consolidation; tax court; tax crime; tax debt
tax deductibility; tax deferral; tax dispute; tax dispute resolution; tax domicile; tax equity; tax evader; tax exile
tax good governance; tax identification number; tax incidence; tax information exchange; tax intermediary; tax invoice
tax jurisdiction; tax lawyer; tax levy; tax lien; tax loss; tax measure; tax morale; tax neutrality; tax obligation
tax offence; tax office; tax officer; tax official; tax payment; tax period; tax practitioner; tax preference
tax privilege; tax procedure; tax protest; tax receipt; tax representative; tax residence; tax residency; tax resident
tax ruling; tax sale; tax scheme; tax secrecy; tax simplification; tax sovereignty; tax sparing; tax statute
tax surcharge; tax treatment; tax treaty abuse; tax tribunal; tax warehouse; tax withholding; tax yield
taxable amount; taxable base; taxable event; taxable period; taxable person; taxable profit; taxable supply
taxable transaction; taxable turnover; taxable value; taxable year; taxation of costs; technical amendment
technical barrier; technical documentation; technical file; technical specification; technological protection measure
telecoms regulation; teleological interpretation; telephone interception; temperance legislation; temporal application
temporal jurisdiction; temporal scope; temporary admission; temporary committee; temporary importation
tenancy agreement; tenancy in common; tenant in chief; tenant in common; tenant protection; tender document
tender procedure; tender specification; tendering procedure; tenure of judges; term of imprisonment
term of protection; termination clause; termination of contract; termination of employment; terms of employment
terms of service; terra nullius; territorial application; territorial asylum; territorial scope; territorial supremacy
territoriality principle; terrorism financing; terrorism legislation; terrorist content; terrorist content online
terrorist list; terrorist offence; terrorist offense; terrorist organisation; tertiary legislation; test case
test data; testamentary capacity; testamentary disposition; testamentary freedom; testamentary trust
testate succession; textual interpretation; thief-taker; third party right; third-country national
third-country regime; third-party claim; third-party effect; third-party funding; third-party intervention
third-party notice; third-party proceedings; three-strikes law; tied selling; timber right; time bar; time charter
time limit; tithe commutation; tithe rent charge; title deed; title insurance; title registration; title search
tonnage and poundage; tort law; tort liability; tort reform; tortious liability; town green; trade defence
trade dress; trading in influence; traditional justice; traditional speciality guaranteed; traffic data; traffic right
traffic violation; trafficking in human beings; trafficking victim; transfer of ownership; transfer of proceedings
transfer of registered office; transfer of risk; transfer of sentenced persons; transfer of title
transfer of undertakings; transit passage; transitional arrangement; transitional measure; transitional provision
transnational corruption; transnational law; transnational litigation; transnational organised crime
transparency register; transport police; transposition deadline; transposition measure; transposition of directives
transposition period; travaux préparatoires; travesty of justice; treason trial; treasure trove; treaty abuse
treaty accession; treaty article; treaty base; treaty change; treaty depositary; treaty of amity
treaty of arbitration; treaty of cession; treaty of commerce; treaty of extradition; treaty of guarantee
treaty of neutrality; treaty of peace; treaty provision; treaty reform; treaty right; treaty shopping
treaty signature; treaty termination; treaty text; treaty violation; treaty withdrawal; treble damages
tree preservation order; triable either way offence; trial advocacy; trial by battle; trial by combat; trial by ordeal
trial by peers; trial court; trial in absentia; trial judge; trial jury; trial lawyer; trial period; trial procedure
trial record; trial transcript; tribal law; tribunal decision; tribunal hearing; tribunal member; tribunal system
trier of fact; truck act; truck system; trust deed; trust instrument; trust law; trust property
trust service provider; trustee in bankruptcy; truth and reconciliation commission; truth in sentencing
tunnage and poundage; turnover tax; turnpike act; turnpike trust; two-tier board; tying arrangement; type approval
type-approval authority; unanimity rule; unannounced inspection; unauthorised access; unauthorized access
unclaimed property; unconscionable bargain; undercover investigation; undercover officer; undercover police
undercover policing; undertaking in difficulty; undisclosed information; undisclosed principal; undue delay
undue influence; unexplained wealth order; unfair commercial practice; unfair competition law; unfair contract term
unfair dismissal; unfair term; unfair trading practice; unification of law; uniform act; uniform application
uniform code; uniform interpretation; uniform rule; unilateral contract; unilateral mistake; unilateral secession
union citizen; union citizenship; union competence; union courts; union customs code; union harmonisation legislation
union institution; union interest; union law; union legislation; union legislator; union legislature
unit trust scheme; unitary patent; unjust enrichment; unlawful act; unlawful aid; unlawful arrest; unlawful assembly
unlawful combatant; unlawful detention; unlawful imprisonment; unlawful killing; unlimited jurisdiction
unnecessary suffering; unpaid fine; unreasonable delay; unregistered design; unsafe conviction; unsecured creditor
upper tribunal; urgency procedure; urgent proceedings; use of armed force; use tax; usurious interest; uti possidetis
utmost good faith; vaccination act; vagrancy act; vagrancy law; valuation tribunal; vat directive; vat exemption
vat fraud; vat gap; vat identification number; vat rate; vat refund; vat return; vat rule; vehicular homicide
verdict of acquittal; verification of credentials; vertical direct effect; vertical restraint; vertical restriction
vested right; veto message; vexatious litigant; vexatious litigation; vicarious liability; victim blaming
victim impact statement; victim of trafficking; victim participation; victim support; victim surcharge
victim-offender mediation; victimisation survey; video evidence; vigilante group; village court; villein tenure
violent disorder; violent extremist; violent offender; visa exemption; visa liberalisation; visa overstay
visa requirement; visa waiver; visitation right; void contract; voidable contract; voidable preference
voluntary arrangement; voluntary compliance; voluntary licence; voluntary liquidation; voluntary manslaughter
voluntary winding-up; vote by roll call; vote of censure; voter identification law; voting cap; voting list
voting rule; voting share; voyage charter; vulnerable victim; vulnerable witness; wager of law; waiver of immunity
waste legislation; water legislation; ways and means; weight of evidence; well-founded fear; well-known mark
whip system; whistleblower law; winding-up order; winding-up petition; window tax; wire fraud; withdrawal agreement
withdrawal clause; withdrawal notice; withdrawal of complaint; withdrawal of consent; withdrawal of prosecution
withdrawal period; without prejudice clause; witness box; witness intimidation; witness protection programme
witness statement; witness summons; witness testimony; word mark; work for hire; work of equal value
workmen's compensation; works contract; writ of assistance; writ of certiorari; writ of election; writ of entry
writ of error; writ of execution; writ of prohibition; writ of right; writ of summons; written answer
written evidence; written pleading; written submission; wrongful act; wrongful arrest; wrongful birth; wrongful death
wrongful dismissal; wrongful life; wrongful removal; wrongful retention; wrongful trading; yellow-dog contract
young offender institution; youth court; youth crime; youth custody; youth justice; youth justice system
youth offending; youth offending team; zero rate; zero tolerance policing; zero-rating; zoning law; zoning ordinance
zoning variance
