# Phrases that are terms by themselves: history, empire, war and peace, labour, archives and scholarship.
list subject_terms
aaland question; able-bodied poor; abolition debate; abolition historiography; abolition of capital punishment
abolition of flogging; abolition of privateering; abolition of purchase; abolition of torture; abolitionist literature
abolitionist newspaper; aboriginal protection; aborigines question; absentee landlordism; absentee tax
absolute contraband; academic historian; academy edition; accession clause; acknowledgment of covert action
active citizen; actual representation; address debate; administering authority; administering state
administrative absolutism; administrative despotism; administrative elite; administrative exile; administrative union
admission of new members; adriatic question; adult suffragist; adviser system; advisory system; aerial inspection
afghan boundary; afghan question; african colonization; african history; african slave trade; afrikaner nationalism
afro-asian bloc; afro-asian conference; afro-asianism; age of democratic revolution; age of revolution; agent handler
agent network; agent recruitment; agent runner; aggressive war; agrarian collective; agrarian crime; agrarian outrage
agrarian revolt; agricultural interest; agricultural protection; agricultural strike; agricultural union; aide-mémoire
air parity; air-nuclear retaliation; algérie française; alien act; alien immigration; all-german elections
all-german government; all-mexico movement; all-red line; alliance diplomacy; allied and associated powers
allied control commission; allied control council; allied intervention; allotment in severalty; allotment policy
allowance system; alsace-lorraine question; amalgamated union; amateur diplomacy; amateur historian
ambassadorial conference; amelioration policy; american exceptionalism; american imperialism; amnesty campaign
amnesty movement; anarchist-communism; anarcho-syndicalism; ancient constitution; anglo-american alliance
anglo-american rapprochement; anglo-american relations; anglo-american union; anglo-egyptian condominium
anglo-french entente; anglo-german antagonism; anglo-german naval rivalry; anglo-irish; anglo-japanese alliance
anglo-russian convention; anglo-russian rivalry; anglo-saxon; anglo-saxonism; animal protection movement
annales school; annexation crisis; annexation of hawaii; annexation of texas; annotation policy; annual parliament
anonymous reviewing; anti-appeaser; anti-bolshevik crusade; anti-bolshevism; anti-caste movement
anti-chinese agitation; anti-colonial bloc; anti-comintern pact; anti-corn law agitation; anti-dreyfusard
anti-duelling; anti-federalist; anti-foreign riot; anti-foreignism; anti-french coalition; anti-imperialist
anti-japanese boycott; anti-lynching campaign; anti-lynching legislation; anti-masonic movement; anti-masonry
anti-missionary riot; anti-polish policy; anti-poor law movement; anti-poor-law agitation; anti-saloon movement
anti-slavery patrol; anti-slavery squadron; anti-socialist law; anti-suffrage; anti-suffrage movement; anti-suffragist
anti-vaccination; anti-venizelist; antinuclear protest; antislavery agitation; antislavery cause; antislavery lecturer
antislavery petition; antislavery politics; antislavery press; antislavery sentiment; applied history
apprenticed labourer; approved society; arab federation; arab question; arab slave trade; arbitration board
arbitration movement; archival access; archival administration; archival bond; archival claim; archival community
archival depository; archival discovery; archival education; archival ethics; archival evidence; archival fetishism
archival finding aid; archival guide; archival inventory; archival microfilming; archival principle
archival profession; archival program; archival restitution; archival revolution; archival sampling; archival standard
archival survey; archival theft; archival training; archive fever; archive policy; archives building; archives law
archives legislation; archives service; area studies; aristocracy of labour; aristocratic government
aristocratic reaction; aristocratic revolt; armament industry; armament race; armaments firm; armaments race
armed mediation; armed merchantman; armenian question; arming of merchant ships; armistice convention; arms controller
arms traffic; army bill; army law; army reform; army reorganization; arsenal of democracy; art plunder; article ten
artisan culture; artisan radicalism; ascendancy class; asian immigration; asian nationalism; asian solidarity
asiatic exclusion; assignment system; assimilation of indians; assisted emigration; assize record; associated power
association policy; assumption of state debts; assured destruction; asylum reform; atlantic community; atlantic history
atlantic revolution; atlantic slave trade; atmospheric testing; atom spy; atomic demolition munition
atomic energy control; atomic monopoly; atomic retaliation; atomic scientist; atomic secrecy; atomic stockpile
atomic-free zone; atrocity story; austrian neutrality; austro-german customs union; austro-german union
austro-hungarian compromise; austro-hungarian dualism; austro-marxism; austro-prussian dualism; austro-slavism
authorized biography; autocephalous church; autograph collector; autograph letter; automatic declassification
autonomist marxism; autonomous government; autonomous tariff; auxiliary police; auxiliary sciences of history
auxiliary service; auxiliary society; auxiliary vessel; axis powers; bacteriological warfare; baghdad railway
balanced constitution; balkan crisis; balkan entente; balkan federation; balkan league; balkan pact; balkan question
balloon operation; ballot question; baltic question; bamboo curtain; bandung spirit; bank restriction; banquet campaign
barrier fortress; barrier fortresses; barrier system; barrier treaty; base agreement; base negotiations; base rights
bases agreement; basic intelligence; bastardy clause; bavarian exchange; beardian thesis; belgian colonialism
belgian neutrality; belgian question; belligerent nation; belligerent power; belligerent status
benevolent assimilation; benevolent empire; berlin question; bessarabian question; better terms; bibliographic guide
bibliographical control; bibliographical description; bibliographical society; biens nationaux; big stick
big stick diplomacy; big three; bipartisan foreign policy; bismarckian alliance system; bismarckian system
bitter-ender; bizonal administration; black chamber; black code; black emigration; black emigrationism; black hundreds
black internationalism; black officeholding; black radical tradition; black radicalism; black suffrage; black terrorism
blackleg labour; blank check; blank cheque; blank-cheque policy; bloc policy; blockade policy; blocked assets
blockhouse system; blood and iron; bloody code; bloody shirt; blue-water school; board of guardians
bohemian state right; bolivarian ideal; bomber gap; bombing halt; bombing of civilians; border campaign
border minority; borderlands history; bosnian annexation; boundary change; boundary convention; boundary waters
bourbon democrat; bourgeois liberalism; bourgeois pacifism; bourgeois revolution thesis; bourse du travail
bourses du travail; boxer indemnity; boxer protocol; breach of neutrality; briefing paper; britannic nationalism
british connection; british imperialism; british jacobin; british race patriotism; british resident; british world
british world history; brittle books; broad construction; broken voyage; brushfire war; budget right
budgetary limitation; budgetary right; buffer policy; bulgarian exarchate; bulgarian question; bulk declassification
bullion controversy; bureaucratic absolutism; bureaucratic politics model; burgage tenure; burgher camp
burkean conservatism; burmese nationalism; burned-over district; business unionism; cabildo abierto
cabinet conclusions; cabinet memorandum; cabinet noir; cabinet record; cable communications; cable traffic
cahier de doléances; calendar of papers; calendar of state papers; calendar reform; caliphate question
cambridge school; canal diplomacy; canal neutrality; canal question; cape liberalism; cape-to-cairo railway
capital ship ratio; capitulatory regime; capitulatory right; captive nation; captive peoples; capture at sea
captured archives; captured documents; captured german documents; captured records; captured vessel; carrying trade
cartographic records; case officer; cash and carry; caste disability; caste reform; casual docker; casual labourer
casual ward; cat and mouse tactics; cataloging code; cataloging-in-publication; catalogue raisonné; catholic action
catholic defender; catholic disability; catholic question; catholic rent; catholic trade union; caucus system
caution money; census schedule; census suffrage; central powers; centralization debate; centrist socialism
chamber of labour; charity organization; charter collection; charter revision; chartered company rule
chartist convention; chartist land plan; chartist movement; chartist press; cheap land; cheap postage
child labor reform; child slavery; china card; china lobby; china market; china recognition; china trade
chinese nationalism; chinese representation; chinese slavery; cholera riot; christian chartism; christian pacifism
christian subject; christian trade union; christian-national education; church unity; church-and-king riot
circuit rider; circular dispatch; circular note; circular telegram; citizen king; civic festival; civil disabilities
civilised labour; civilized labour policy; clandestine activity; clandestine service; class a mandate; class b mandate
class c mandate; class party; classification authority; classified annex; classified history; classified records
clear text; clearance of documents; clergy reserves; climbing boy; close blockade; close border system; close borough
closed border policy; closed compound; closed files; closed period; closed records; closed sea; closer economic union
closer settlement; closer union; closure of the straits; closure period; club movement; co-belligerency; co-operator
co-prosperity sphere; coal and steel pool; coalition diplomacy; coalition war; coastal slave trade; coastwise trade
code noir; codeword material; codification conference; codification of international law; coercion bill
coercion policy; cold war archives; cold war consensus; cold war historiography; cold war liberal; cold war liberalism
cold war revisionism; cold warrior; cold water army; collaborating elite; collected letters; collected papers
collection of documents; collective biography; collective defense treaty; collective demarche; collective fine
collective guarantee; collective intervention; collective note; collective security system; collectivist anarchism
colonial acquisition; colonial agent; colonial appeasement; colonial atrocity; colonial autonomy
colonial boundary commission; colonial budget; colonial census; colonial citizenship; colonial collaboration
colonial compensation; colonial conference; colonial contribution; colonial defence; colonial dependency
colonial development policy; colonial difference; colonial ethnography; colonial famine; colonial famine policy
colonial garrison; colonial grievance; colonial guilt; colonial historian; colonial independence; colonial intelligence
colonial intermediary; colonial judiciary; colonial loan; colonial lobby; colonial massacre; colonial medicine
colonial militia; colonial monopoly; colonial navy; colonial pacification; colonial partition; colonial party
colonial patriotism; colonial prison; colonial produce; colonial protectorate; colonial reformer; colonial revenue
colonial revisionism; colonial rivalry; colonial subjecthood; colonial urbanism; colonial welfare; colonization scheme
colonization society; color book; colour book; colour war plan; combination acts; commando system; commerce destroyer
commerce raider; commercial discrimination; commercial empire; commercial expansion; commercial interest
commercial liberty; commercial reciprocity; commercial retaliation; commercial rivalry; commercial treaties
commercial warfare; commission government; committee of safety; common ministry; common roll; commonwealth citizenship
commonwealth conference; commonwealth ideal; commonwealth immigration; commonwealth membership; commonwealth relations
communal award; communal tenure; communist beachhead; communist front; communist offensive; communist penetration
community of goods; compact theory; company store; comparative history; compensated emancipation
compensation diplomacy; compensation principle; compensation to slaveowners; competitive coexistence
complete disarmament; complete suffrage; compound system; comprehensive edition; compromise formula
compromise measures; compromise of 1867; compromise peace; compromise proposal; compulsory cultivation
compulsory labour; compulsory national service; concentration camp system; conceptual historian; concert diplomacy
concert of europe; concession company; concession hunter; concessionary company; conciliation bill; conciliation treaty
concurrent majority; condemnation of vessels; conditional contraband; confederal reform; confederate cruiser
confederate diplomacy; confederate ironclad; confederate recognition; confederation debates; confederation of nobles
confederation scheme; conference of ambassadors; conference system; confessional union; confidential agent
confidential print; congested districts; congregate system; congress diplomacy; congress of nations
congress of orientalists; congress of sovereigns; congress system; congressional gag rule; congressional investigation
congressional oversight; congressional reconstruction; conjectural history; connected history; conscience whig
conscription crisis; conscription debate; consensus historian; consensus historiography; consensus history
consensus interpretation; consensus school; conservative alliance; conservative solidarity; conspiracy of equals
conspiracy trial; conspiratorial cell; conspiratorial politics; conspiratorial tradition; constitutional advance
constitutional agitation; constitutional clergy; constitutional committee; constitutional conference
constitutional draft; constitutional experiment; constitutional historian; constitutional issue
constitutional liberalism; constitutional nationalism; constitutional opposition; constitutional party
constitutional precedent; constitutional progress; constitutional reform movement; constitutional statute
constitutional struggle; constitutional suffragist; constitutional thought; constructive imperialism
constructive treason; consumer cooperation; containment doctrine; containment strategy; contemporary historian
contested sovereignty; continental association; continental blockade; continental commitment; continental equilibrium
continental expansion; continental field force; continental hegemony; continental solidarity; continental system
continental unity; continuity in foreign policy; contraband camp; contraband control; contraband list; contraband slave
contraband trade; contraband trading; contract bargaining; contract laborer; contractual agreements
contributory principle; control commission; controlled agent; conventional duty; conventional tariff
convertibility crisis; convict lease; convict lease system; convoy of neutrals; coolie labor; coolie labour
coolie trade; cooling-off treaty; cooperative cataloging; cooperative congress; copyright convention; copyright deposit
core and periphery; corn law repeal; corn laws; corporatist synthesis; corporative state; corresponding society
corvée abolition; cotton diplomacy; cotton kingdom; cotton whig; council of foreign ministers; counter-gang
counter-propaganda; counter-reform; counterfactual history; counterpart fund; counterrevolutionary exile
country ideology; county assembly; county franchise; county nobility; county system; coup planning; coup plot
coup plotting; coupon election; courier network; court and country; court historian; court of mixed commission
court of nations; covenant chain; cover company; cover organization; covering law; covering-law model
covert action history; covert activity; covert aid; covert diplomacy; covert election funding; covert funding
covert subsidy; covert support; covert war; cow protection movement; craft control; craft exclusivism; craft unionism
creation of peers; credibility gap; credibility of commitments; creole elite; creole nationalism; creole patriotism
cretan question; critical bibliography; crofters' war; crop lien; crowd action; crown colony government; crown council
crown minister; cruelty to animals; cruiser claims; cruiser controversy; cruiser question; cruiser rules
cruiser warrant; cult of reason; cult of the offensive; cultivation system; cultural cold war; cultural historian
cultural offensive; cultural zionism; culture of secrecy; culture system; cumulative index; cumulative vote
curia system; curial franchise; currency question; currency stabilization; current intelligence; custody of records
customs barrier; customs frontier; customs line; customs parliament; customs receivership; customs service
customs treaty; customs unification; cyprus question; czech nationalism; czechoslovak nationalism; dangerous classes
danube commission; danube navigation; danube question; danubian confederation; danubian federation; danubian union
danzig question; dating of manuscripts; de leonism; death squad; debt assumption; debt commission; debt funding
debt question; debt settlement; deception plan; decimal coinage; decimal file; deciphering branch; declared war zone
declassification authority; declassification backlog; declassification delay; declassification dispute
declassification guide; declassification guidelines; declassification process; declassification program
declassification schedule; declassification staff; declassified archives; declension narrative; decline thesis
decolonization policy; decolonization war; decree on land; decree on peace; defense perimeter; definition of aggression
deliveries in kind; delivery in kind; demagogue persecution; demarcation dispute; democratic suffragist
denuclearized zone; deportation without trial; deported peoples; depository library program; depressed classes
destabilization campaign; destroyers-for-bases deal; detection threshold; detention camp; detention of vessels
determination of the aggressor; dictated peace; dictation test; dictionary catalog; die-hard; diehard conservatism
differential duties; differential duty; diffusion of useful knowledge; dilution of labour; diplomatic alignment
diplomatic appointment; diplomatic bluff; diplomatic ceremonial; diplomatic cipher; diplomatic code
diplomatic compromise; diplomatic congress; diplomatic culture; diplomatic deadlock; diplomatic defeat
diplomatic despatch; diplomatic dispatch; diplomatic establishment; diplomatic formula; diplomatic historian
diplomatic humiliation; diplomatic instruction; diplomatic intelligence; diplomatic intervention; diplomatic intrigue
diplomatic manoeuvre; diplomatic method; diplomatic network; diplomatic partition; diplomatic prestige
diplomatic realignment; diplomatic reporting; diplomatic revolution; diplomatic rupture; diplomatic support
diplomatic usage; diplomatic victory; direct legislation; direction finding; dirty protest; disarmament commission
disarmament convention; disarmament inspection; disarmament plan; disarmament proposal; discriminating duty
discriminatory duty; disengagement plan; disinterested benevolence; dismemberment of germany; disputed succession
dissenting academy; distant blockade; distressed area; divided city; divisibility of the crown; division of germany
doctrine of continuous voyage; doctrine of lapse; document collection; document selection; documentary editing
documentary editor; documentary gap; documentary publication; documentary record; documentary source
domestic dependent nation; domestic slave trade; dominant nationality; dominion autonomy; dominion diplomacy
dominion lands; dominion legislation; dominion nationalism; dominion premier; domino effect; domino theory
double representation; double standard of morality; double-cross system; draft resister; drafting commission
drain of wealth; drain theory; drang nach osten; dreadnought race; drive to the east; droit public; drug convention
dual alliance; dual containment; dual control; dual entente; dual ownership; dual representation; dual revolution
dual unionism; dual-track decision; dunning school; dutch colonialism; dutch patriot; dynastic interest
dynastic policy; dynastic right; east african slave trade; east india interest; east of suez; east-west conflict
east-west division; east-west trade; eastern bloc; eastern locarno; eastern pact; eastern question
ecclesiastical archives; ecclesiastical history; ecclesiastical independence; ecclesiastical property
ecclesiastical state; economic appeasement; economic conference; economic intelligence; economic interpretation
economic weapon; economical reform; editorial annotation; editorial apparatus; editorial method; editorial note
editorial project; effective blockade; egyptian nationalism; egyptian question; eight-hour question; elbe tolls
elected majority; election operation; electoral influence; electoral pledge; electoral redistribution
emancipation manifesto; emancipation settlement; embargo policy; emergency force; empire free trade; empire loyalist
empire marketing; empire migration; empire settlement; empire unity; empty chair crisis; encirclement fear
encirclement policy; end of empire; endowment of motherhood; enemy goods; enfranchisement of indians; english education
english jacobin; enlightened bureaucracy; enosis movement; entangled alliance; entangled history; entangling alliance
entente diplomacy; entente policy; entente powers; entrepôt commerce; entrepôt trade; enumerated commodity
enumerative bibliography; envoy extraordinary; equal aggregates; equal electoral districts; equal rights feminism
equality feminism; equality of armaments; equality of rights; equality of status; equipment article; equipment clause
equitable commerce; equitable labour exchange; era of good feelings; escalation dominance; escape line
estate management; estate papers; estate records; estate system; estates constitution; estimative intelligence
ethical culture; ethical policy; ethiopian church; ethnic frontier; ethnic german; ethnographic frontier
ethnographic map; euromissile crisis; european areopagus; european concert; european conference; european congress
european control; european equilibrium; european federalism; european federalist; european federation; european idea
european public law; european recovery; euthanasia programme; evacuation of the rhineland; evangelical conscience
evangelical humanitarianism; evasion line; everyday history; evolutionary socialism; ex-servicemen; exchange of persons
exchange of ratifications; exchange project; excised document; exclusion of ulster; executive agent; exile army
exile community; exile invasion; exile politics; expanded method; expanded transcription; expeditionary corps
expert delegation; expropriation dispute; expulsion edict; expulsion of the jesuits; extension of slavery
external association; external taxation; extra-parliamentary agitation; extra-parliamentary politics
extraordinary envoy; extraterritorial cultural autonomy; face-saving formula; factory movement; factory question
factory reform; fair trader; family compact; fancy franchise; far eastern question; farm burning; farm colony
farmworkers' union; fascist regime; federal church unity; federal diet; federal disallowance; federal execution
federal papacy; federal referendum; federal union movement; federal veto; federalist opposition; federated union
federation conference; federation movement; federation referendum; federation scheme; fellow-travelling
female philanthropy; feminist historian; feminist internationalism; feminist pacifism; feudal rights; feudal socialism
fifth columnist; fifty-fifty agreement; fifty-year rule; file series; filibustering expedition; filtration theory
final solution; financial diplomacy; financial orthodoxy; financial protectorate; financial reconstruction
financing of peacekeeping; first party system; fiscal privilege; fischer controversy; fisheries dispute
fisheries question; fishery rights; fissionable materials cutoff; fiume question; fixity of tenure; flag incident
flank power; fleet law; food blockade; food diplomacy; force-feeding; forced cultivation; forced labourer
forcible feeding; foreign bondholder; foreign enlistment; foreign government information; foreign pension
foreign policy consensus; foreign policy decision-making; foreign policy tradition; foreign slave trade
forged document; formerly restricted data; fortification policy; fortification question; fortress system; forty-eighter
forty-shilling freehold; forty-shilling freeholder; forward policy; forward strategy; forward-based systems
four freedoms; four nations history; four policemen; four-power control; four-power pact; four-power rule
four-power status; fourteen points; fourteen-point program; franco-german reconciliation; franco-russian alliance
free birth law; free black; free black community; free city status; free coinage; free coloured; free corps
free french movement; free grant; free hand policy; free homestead; free labor ideology; free labour
free navigation of rivers; free negro; free people of color; free people of colour; free produce; free produce movement
free sale; free ships free goods; free silver; free soil; free soil movement; free soiler; free trade congress
free trade treaty; free trader; free union; free womb law; free world; free world leadership; free-trade movement
freeborn englishman; freedmen's school; freehold qualification; freehold suffrage; freehold tenure; freeman borough
freeze movement; french community; french imperialism; french union; french-canadian nationalism
friendly benefit society; friendly visitor; frontier agent; frontier delimitation; frontier dispute; frontier history
frontier incident; frontier question; frontier rectification; frontier revision; frontier treaty; frozen funds
fugitive slave clause; fugitive slave rendition; fulfillment policy; fulfilment policy; full disclosure
fundamentalist-modernist controversy; funding system; fur company; fur trader; führer principle; gag rule; galley proof
gang system; garrisonian abolitionism; gendarmerie reform; gendered history; general arbitration treaty; general crisis
general disarmament; general editor; general strike against war; general tariff; gentleman historian
gentlemen's agreement; gentlemen's understanding; genuinely seeking work; germ theory of institutions
germ warfare allegation; german confederation diet; german division; german dualism; german imperialism
german minority; german nationalism; german question; german rearmament; german reunification; german unification
germanization policy; gladstonian liberalism; global cold war; global tonnage; global turn; glomar response
going to the people; gold bloc; gospel temperance; governing class; government by injunction; government press
government spy; governor in council; gradual emancipation; gradual escalation; graduated pressure; grain riot
grand alliance; grange movement; granted constitution; great awakening; great compromise; great fear; great game
great man theory; great migration; great russian chauvinism; great-power concert; great-power management
great-power prestige; greater britain; greater bulgaria; greater east asia co-prosperity; greater germany
greater romania; greater serbia; greek independence; greek question; green book; green international
greenback currency; group settlement; guarantee of neutrality; guarantee of succession; guarantee policy
guaranteed neutrality; guardian of the poor; guerre de course; guerrilla training; guide to archives
guide to manuscripts; guild privilege; guilty men; habeas corpus suspension; hallstein doctrine; handloom weaver
have-not nation; have-not power; head money; health of towns; hemisphere defense; hemispheric solidarity
hemispheric subversion; hereditary jurisdiction; hero cult; heroic cult; hicksite separation; high police
highland clearances; hindu revivalism; hinterland doctrine; hinterland theory; histoire événementielle
historians' controversy; historians' dispute; historic compromise; historic frontier; historic nation
historic province; historic state right; historical adviser; historical association; historical bibliography
historical biography; historical causation; historical commission; historical congress; historical determinism
historical discipline; historical explanation; historical imagination; historical inevitability; historical journal
historical manuscripts; historical museum; historical objectivity; historical office; historical pedagogy
historical preservation; historical profession; historical relativism; historical semantics; historical seminar
historical statistics; historical synthesis; historical theory; historical thought; historical writing
historiographic debate; historiographical controversy; historiographical essay; historiographical revolution
historiographical tradition; history of concepts; history of diplomacy; history of empire; history of historiography
history of international relations; history of nationalism; history of political thought; history of reading
history of slavery; holy alliance; holy empire; holy places dispute; home charges; home rule all round
home rule crisis; home rule movement; home ruler; honest broker; honey trap; honor and vital interests
household slavery; householder franchise; housing question; human rights covenant; human rights diplomacy
humanitarian imperialism; humanitarian lobby; humanitarian sentiment; humanization of war; hungarian minority
hungarian nationalism; hunger blockade; identic note; ideological offensive; ideological warfare; illegal resident
illegal slave trade; immediate emancipation; imperial cabinet; imperial cable; imperial communications
imperial constitution; imperial consultation; imperial contribution; imperial council; imperial culture
imperial emigration; imperial enthusiasm; imperial feminism; imperial garrison; imperial idea; imperial intelligence
imperial legislation; imperial loyalty; imperial manifesto; imperial meeting; imperial mission; imperial paramountcy
imperial parliament; imperial partnership; imperial penny postage; imperial proconsul; imperial retreat
imperial secretariat; imperial sentiment; imperial sovereignty; imperial tariff; imperial telegraph
imperial troops withdrawal; imperial turn; imperial war cabinet; imperial withdrawal; imperialism debate
imperialism of free trade; impressment controversy; incoming telegram; incorporation of territory; indemnity claim
indenture system; indentured emigration; independence settlement; independent church; independent labour politics
independent socialist; indian alliance; indian boundary; indian citizenship; indian civil service; indian diplomacy
indian nationalism; indian ocean slave trade; indian policy; indian question; indian removal; indian trader
indian treaty; indian war; indigenous church; indirect aggression; indirect claims; indirect voting
individualist anarchism; indonesian nationalism; infiltration route; influx control; information program
inner colonization; innocent transit; inspection quota; inspection zone; insular cases; insular possession
integral pacifism; integration with metropole; intellectual historian; intelligence appraisal; intelligence chief
intelligence consumer; intelligence coup; intelligence directive; intelligence equities; intelligence history
intelligence network; intelligence producer; intelligence product; intelligence studies; intelligence war
inter-allied commission; inter-allied conference; inter-allied council; inter-allied debt; inter-american conference
inter-american solidarity; inter-american system; inter-imperial relations; intercepted correspondence
intercepted dispatch; intercepted letter; interception of letters; intercolonial conference; intercolonial free trade
intercolonial trade; internal colonization; internal exile; internal improvements; internal self-government
internal slave trade; internal subversion; international administration; international army; international association
international brigades; international bureau; international coinage; international congress; international federation
international financial control; international historian; international historical congress; international history
international inspection; international intellectual cooperation; international labour movement
international monetary conference; international police force; international police power
international sanitary conference; international socialist congress; international statistical congress
international supervisory commission; international union; international women's movement; internment of troops
internment of vessels; interoceanic canal; interparliamentary arbitration; interparliamentary conference
interparliamentary union; interstate slave trade; intervention debate; intervention in russia; intervention policy
interwar pacifism; invasion scare; inventory of records; inviolability of treaties; invisible ink; irish diaspora
irish nationalism; irish question; iron curtain; iron law of wages; islamic modernism; island chain; isthmian canal
isthmian transit; italian colonialism; italian nationalism; italian question; italo-ethiopian dispute
jacksonian democracy; jacobin club; japanese expansion; japanese imperialism; jeffersonian republicanism; jesuit order
jewish immigration; jewish national home; jewish relief; jewish self-defence; jewish self-government; jihad state
job reservation; joint electorate; joint industrial council; joint note; joint occupancy; joint occupation; july crisis
juridical pacifism; justiciable dispute; kashmir question; katheder socialist; keeper of the records; khaki election
khilafat movement; kin state; king cotton; king's friends; kleindeutsch solution; know-nothingism; korean question
labor bureaucracy; labor historian; labor press; labor question; labor republicanism; labor theory of value
labour bureau; labour chamber; labour colonies; labour colony; labour historian; labour note; labour recruiting
labour secretariat; labour split; labour tenancy; labour tenant; labour trade; labour zionism; labouring classes
ladies' association; laissez-faire individualism; lancasterian system; land alienation; land captain; land cession
land company; land confiscation; land decree; land hunger; land office; land ordinance; land plan; land purchase
land purchase policy; land reform policy; land revenue settlement; land values duty; land-based missile
landless labourer; landlord influence; language decree; language frontier; language ordinance; language struggle
large policy; latin americanist; latin monetary union; launcher ceiling; laurentian thesis; lavender scare
law of blockade; law of settlement; law of suspects; lay patronage; leaflet campaign; league assembly; league council
league covenant; league of armed neutrality; league of peace; league to enforce peace; learned edition
leasehold territory; lecture circuit; left communist; legal marxism; legal pacifism; legation guard; legation quarter
legislative independence; legitimate commerce; legitimate sovereign; legitimate trade; lend-lease; lend-lease aid
less eligibility; lesser gentry; lesser nobility; lessons of history; lessons of the past; letterpress copybook
letterpress edition; letters of marque; levy en masse; levy of contributions; lib-lab; lib-lab pact; lib-labism
liberal historian; liberal imperialist; liberal opposition; liberal pacifism; liberal republican; liberal republicanism
liberal secret society; liberal tory; liberal toryism; liberal triennium; liberal unionist; liberated african
liberated country; liberated territory; liberation policy; liberator army; liberty cap; liberty tree; liberum veto
library cooperation; library extension; licensing question; licensing reform; lieux de mémoire; lighthouse dues
limitation of armaments; limited belligerency; limited bill; limited franchise; limited sovereignty doctrine
limited suffrage; limited-war strategy; linguistic boundary; linguistic contextualism; linkage policy; liquor interest
liquor question; liquor trade; liquor traffic; list voting; listening post; lit de justice; literal transcription
little englander; little entente; little germany; loan diplomacy; localization policy; locarno spirit; loco-foco
loco-focoism; lodger franchise; longue duree; lords reform; loss of face; loss of records; lost cause
lost cause mythology; lost provinces; lot file; lower orders; loyalist association; loyalist chief; loyalist claim
loyalist exile; loyalist myth; loyalty program; loyalty-security program; lump-sum settlement; lunacy reform
luxembourg question; lyceum movement; macedonian minority; macedonian question; magyarization policy; mahdist state
mail interception; mail opening; majority socialist; man on the spot; manchester school; manchurian question
mandatory declassification review; mandatory power; manifest destiny; manorial jurisdiction; manufacturing interest
manumission society; manuscript census; manuscript curator; manuscript division; manuscript repository
manuscript source; map collection; march ministry; mare clausum; mare liberum; marine occupation; maritime question
maritime rights; maritime supremacy; maritime union; marriage law reform; martial race theory; martial races
marxian history; marxist historian; marxist historiography; marxist interpretation; mass petitioning; mass picketing
mass platform; massive resistance; masterly inactivity; materialist interpretation; mau mau; maximum and minimum tariff
mechanics' library; media asset; mediation commission; mediation offer; mediatized prince; mediterranean agreement
meeting of sovereigns; megali idea; memel question; memoir literature; memorandum for the record
memorandum of conversation; memory boom; men on the spot; mendicity society; mercantile marine; mercantile system
merchants of death; methods of barbarism; metric convention; metric reform; metropolis and colony; metropolitan history
metropolitan power; metropolitan territory; microfiche supplement; microfilm edition; middle ground
middle-class radicalism; middle-class reformer; middling sort; migrant labour system; militant suffragism
military caste; military convention; military conversations; military demarcation line; military emancipation
military interventionism; military league; military requisition; military service law; military-fiscal state
militia ballot; militia question; militia riot; mined area; miner's licence; miners' international; mining capitalist
mining magnate; ministerial crisis; ministerial despotism; ministerial stability; minorities clause; minority congress
minority petition; minority protection regime; minority socialist; minority treaties; minute book; mirror imaging
missile crisis; missing dimension; mission civilisatrice; mission indian; missionary case; missionary conference
missionary diplomacy; missionary movement; missionary question; mixed commission; mixed commission court
mixed tribunal; mobile missile; moderate republican; modernist crisis; modernization paradigm; modernized text
mole hunt; monarchical solidarity; monarchist restoration; monetary conference; mongolian question; monitorial school
monograph series; monster meeting; monumental edition; moral diplomacy; moral disarmament; moral force chartism
moral internationalism; moral reform movement; moral suasion; moral treatment; moroccan question; mosul question
mui tsai; mui tsai system; multiarchival research; multilateral force; multinational archival research
multiracial constitution; multiracial partnership; munich analogy; munich settlement; municipal suffrage; muniment room
munitions inquiry; munitions investigation; munitions tribunal; muster roll; mutilated victory; mutual aid treaty
mutual assistance treaty; mutual balanced force reduction; mutual defense assistance; mutual guarantee
mutual improvement; mutual right of search; nansen passport; napoleonic code; narrative history; narrative turn
natal alienation; nation in arms; national agreement; national archives movement; national autonomy; national bloc
national coalition; national coalition government; national conservative; national democracy; national democrat
national edition; national education; national efficiency; national efficiency movement; national egoism
national estimate; national home policy; national honor; national insurance; national lands; national liberal
national militia; national minimum; national minorities; national petition; national press; national schism
national schools; national scout; national security establishment; national socialist; national unification
national union; national workshops; nationalist agitation; nationalist elite; nationalist historian
nationalist revolution; nationalities question; nationality conflict; nationality statistics; nationality statute
nationality struggle; nationalization of land; nationalization of mines; nationalization of railways
native bureaucracy; native church; native clergy; native franchise; native franchise question; native land legislation
native land purchase; native locations; native prince; native rebellion; native rising; native unrest; natural liberty
naval agreement; naval armament; naval conference; naval contribution; naval convention; naval conversations
naval demonstration; naval estimates; naval expansion; naval holiday; naval incident; naval intervention; naval law
naval lobby; naval parity; naval programme; naval quarantine; naval race; naval ratio; naval reform; naval rivalry
naval scare; naval suppression; navicert system; navigation of international rivers; near eastern question
necessary evil; negro apprenticeship; negro question; negro suffrage; neo-absolutism; neo-britain; neo-fascism
neo-guelph; neo-guelphism; neo-malthusianism; neo-slavism; net assessment; net evaluation; neutral belt; neutral bloc
neutral carrying trade; neutral commerce; neutral conference; neutral convoy; neutral duties; neutral duty
neutral flag; neutral mediation; neutral nation; neutral observer; neutral opinion; neutral port; neutral property
neutral ship; neutral territory; neutral trade; neutral vessel; neutral waters; neutralist government
neutrality legislation; neutrality patrol; neutrality policy; neutrality proclamation; neutrality revision
neutrality treaty; neutrality zone; neutralization of germany; neutralization plan; neutralized state
new british history; new commonwealth; new cultural history; new deal; new departure; new diplomacy; new dissent
new feminism; new international economic order; new left historian; new left history; new liberalism
new military history; new model union; new nationalism; new political history; new political thinking; new poor law
new social history; new south; new thinking; new unionism; newspaper index; newspaper stamp; newspaper stamp duty
no popery; no-invasion pledge; no-transfer principle; noble assembly; noble democracy; noblesse de robe
nominated member; nominating caucus; nomination borough; non expedit; non-aggression treaty; non-cooperation
non-entanglement; non-intercourse; non-intervention policy; non-juring clergy; non-racial democracy
non-racial franchise; non-racialism; non-recognition doctrine; non-riparian state; noncolonization principle
nonconformist conscience; nonconformist pressure; nonextension of slavery; nonhistoric nation; nonhistorical people
nonimportation agreement; nonintervention committee; nonjusticiable dispute; nontextual records
nonviolent direct action; normalization of relations; norman yoke; northeast boundary; northeastern fisheries
northern tier; northwest frontier; notarial archives; nuclear freeze movement; nuclear secrecy; nuclear stalemate
nullification crisis; numbered treaty; obligatory arbitration; occupation statute; ocean penny postage
offensive and defensive alliance; offer of mediation; official biography; official documentary record
official historian; official majority; official mind; official nationality; offshore containment; offshore island chain
offshore islands; offshore procurement; oil diplomacy; oil nationalization; oil sanction; oil weapon; okhrana agent
old colonial system; old commonwealth; old czech; old diplomacy; old dissent; old liberalism; old poor law
one big union; one-nation toryism; one-power standard; open borough; open covenant; open diplomacy; open door notes
open door principle; open door school; open town; open voting; opening of archives; opening of the archives
opening to china; opening to the left; operational files; operational files exemption; opium monopoly; opium question
opium revenue; opium suppression; opportunist republican; opposition press; oppressed nationalities
oppressed nationality; oral history program; oral history transcript; oral petition; orange book; orange lodge
order of battle; organic regulations; organic work; organizational synthesis; oriental studies; orientalist scholarship
orthodox interpretation; orthodox school; ottoman debt; ottoman decline; ottoman integrity; ottoman reform
ottoman succession; outgoing telegram; output restriction; overseas expansion; overseas france; overseer of the poor
owenite socialism; oxford movement; pacific history; pacification campaign; pacification program; pact of steel
page-by-page review; pale of settlement; palestine question; pamphlet literature; pamphlet war; pan-africanism
pan-american conference; pan-arabism; pan-europe; pan-germanism; pan-islamism; pan-slavism; pan-turanianism
pan-turkism; panel doctor; papal aggression; papal states; papers project; paramilitary operation
parliamentary enclosure; parliamentary obstruction policy; parliamentary obstructionism; parliamentary reformer
parliamentary return; parliamentary socialism; parliamentary taxation; partial disarmament; partisan support
partition diplomacy; partition line; partition of africa; partition of poland; partition treaty; partitioning power
partnership policy; party archives; party executive; party truce; passage of troops; passive citizen
passive opposition; passive policy; pastoral lease; patent convention; paternal government; patrimonial court
patrimonial jurisdiction; patriot army; patriot cause; patriot party; patriotic history; patriotic pacifism
patronage controversy; patronato real; pauper press; pays d'état; peace advocacy; peace advocate; peace agitation
peace aims; peace ballot; peace commissioner; peace crusade; peace decree; peace delegation; peace democrat
peace emissary; peace feeler; peace mission; peace note; peace offer; peace overture; peace party; peace petition
peace policy; peace preliminaries; peace program; peace propaganda; peace reform; peace reformer; peace resolution
peace sentiment; peace society; peace terms; peace testimony; peace treaty preparation; peace with honor
peace without annexations; peace without victory; peaceable coercion; peaceable kingdom; peaceful change
peasant commune; peasant emancipation; peasant landholding; peasant mobilization; peasant politics
peasant proprietorship; peasant rising; pelagic sealing; penal reformer; penetration agent; penitentiary congress
penitentiary system; penny postage; peonage system; people's house; percentages agreement; perfectionist community
periodical index; periodical literature; peripheral crisis; peripheral war; periphery strategy; permanent court
permanent settlement; permanent tribunal; perpetual neutrality; persian question; personal liberty law; personal regime
peter's pence; petit marronage; petite bourgeoisie; petition movement; petroleum diplomacy; philanthropic society
philippine independence; philippine insurrection; philosophic radical; philosophical idealism; philosophical radicalism
physical deterioration; physical force chartism; pied-noir; pieds-noirs; pit brow women; place in the sun
plan of campaign; plantation colony; plantation society; planter class; planter elite; planter paternalism
platform oratory; plausible denial; plebiscite commission; plebiscite zone; pledge campaign; plenary conference
plural vote; plural voter; plural voting; point four; point of honour; police action; police spy; policy history
policy of fulfilment; policy of strength; polish boundary; polish corridor; polish government in exile
polish guarantee; polish insurrection; polish minority; polish nationalism; polish question; political abolitionism
political antisemitism; political banquet; political economist; political generation; political nation
political newspaper; political offender; political surveillance; politicization of intelligence; poll book
pombaline reform; poor law commissioner; poor law reform; poor white; poor whiteism; popular conservatism
popular disturbance; popular enlightenment; popular front policy; popular historian; popular imperialism
popular liberalism; popular loyalism; popular militancy; popular patriotism; popular politics; popular protest
popular radicalism; popular rising; popular royalism; popular sovereignty doctrine; populist terrorism
portuguese colonialism; positive good; positive neutralism; post file; post-revisionism; post-revisionist synthesis
postal campaign; postal convention; postal reform; postal union; postcolonial history; postwar consensus
postwar relief; postwar world; prancing proconsul; pre-revolution; preferential duty; preferential system
preferential trade; preliminaries of peace; preliminary peace; preparedness movement; preponderance of power
presidential cabinet; presidential libraries; presidential library; presidential papers; presidential reconstruction
presidential recordings; presidential records; presidential suffrage; press bureau; press offence; press prosecution
press subsidy; pressure from without; prestation labour; prestige policy; preventive censorship; preventive nuclear war
prewar debts; primacy of domestic politics; primacy of foreign policy; primary resistance; primat der innenpolitik
prime ministerial government; prince-bishopric; princely congress; principal allied powers; principle of intervention
principle of legitimacy; principle of nationality; prison congress; private diplomacy; private manufacture of arms
privileged order; prize cargo; pro-boer; pro-memoria; proclamation line; proclamation of neutrality; production cutoff
professional historian; professionalization of history; profit-sharing agreement; progressive era
progressive historian; progressive history; prohibited immigrant; project of perpetual peace; prompt compensation
propaganda asset; propaganda by deed; propaganda of the deed; propertied classes; propertied franchise
prophetic movement; proportional disarmament; proportionate disarmament; proprietary airline; proprietary borough
proprietary company; proslavery argument; proslavery ideology; proslavery theology; protected ruler; protected state
protection of aborigines; protection of christians; protection of dissidents; protective labour legislation
protector of aborigines; protector of slaves; protectorate over catholics; protectorate policy; protectorate transfer
protracted war; provincial constitution; provincial diet; provincial ministry; prussian constitutional conflict
prussian militarism; prussian reform movement; psychological strategy; public assistance; public health reform
public international union; public land policy; public law of europe; public order of europe; publication of archives
publication of diplomatic documents; publication of documents; purchase system; pure and simple unionism
purge of collaborators; purge trial; purity crusade; purna swaraj; quadripartite rights; quadripartite talks
quadruple alliance; qualified franchise; qualitative disarmament; qualitative limitation; quantitative disarmament
quantitative history; quantitative limitation; quarantine speech; quartering of troops; quarterly review
quiet revolution; quintuple alliance; quota question; race patriotism; race problem; race science; race theory
race war; racial anglo-saxonism; racial degeneration; racial equality clause; racial equality proposal; racial state
radical journalism; radical liberalism; radical reconstruction; radical republican; radical socialist; radio intercept
radioactive fallout; railway concession; railway diplomacy; railway imperialism; railway interest; railway timetable
rank and file; rank-and-file movement; rankean history; rapprochement with china; rate book; rate in aid
ratification debate; ratifying convention; rational actor model; re-export trade; real whig; realist critique
realist school; rearmament programme; recipient's copy; reciprocal right of search; reciprocity treaty
recognition of the confederacy; recognition policy; recognition strike; reconstruction policy; record keeper
records appraisal; records destruction; records disposition; records opening; records survey; recruiting monopoly
rectification of frontier; red cross movement; red guard; red rubber; red terrorism; red union; redemption payment
redistribution of seats; reduction of armaments; reeducation policy; reform agitation; reform association
reform banquet; reform coalition; reform crisis; reform impulse; reform judaism; reform riot; reformation of manners
reformist socialism; refractory priest; refugee problem; refugee question; refugee settlement; refusal of supply
regency crisis; regency question; regional arrangement; regional defence; regional defense organization
regional history; regional pact; register of documents; registry file; registry system; regulation of prostitution
reinsurance treaty; relief administration; relieving officer; religious neutrality; religious pacifism
religious protectorate; religious zionism; removal policy; rendition of fugitives; rent restriction; rent roll
renunciation of force; renversement des alliances; rep by pop; reparation question; reparations default
reparations for slavery; reparations in kind; reparations question; reparations settlement; repatriation of prisoners
repeal agitation; repeal campaign; repeal movement; repeal of prohibition; repeal of the union
representation by population; representative on mission; reprint edition; republican conspiracy; republican synthesis
research libraries; reservation of bills; reservation system; reserved subject; resettlement camp; residency system
resident minister; residential system; residual sovereignty; resistance and collaboration; resistance network
respectable working class; responsible government movement; restitution of archives; restitution of art
restored monarchy; restricted data; restriction of output; resumption of cash payments; retained copy; retaliatory duty
retreat from empire; retrospective bibliography; return to africa; return to gold; reunion of monarchs
revenue assessment; revenue tariff; reversal of alliances; reverse course; review essay; review journal
revisionism debate; revisionist controversy; revisionist historian; revisionist historiography; revisionist history
revisionist interpretation; revisionist school; revisionist socialism; revisionist zionism; revival of narrative
revocation of mandate; revolutionary crowd; revolutionary cult; revolutionary defencism; revolutionary diplomacy
revolutionary journée; revolutionary populism; revolutionary underground; revolutionary unionism; rhine navigation
rhine tolls; rhineland occupation; rick burning; right of impressment; right opposition; rights recovery
rights recovery movement; riot control; riparian power; risk fleet; risk theory; ritual murder accusation
ritual murder charge; river toll; robe nobility; roman question; romanian question; roundsman system; roundtable review
royal marriage; royal mistress; royal tour; royal veto; royalist insurrection; rubber atrocity; rubber tax
rugged individualism; ruhr occupation; rule of 1756; rules of land warfare; rumanian question; rupture of relations
rural disorder; rural protest; rural radicalism; russian expansion; russian imperialism; russification policy
saar question; sacred trust; sacred trust of civilization; safe house; safety-valve theory; saint-simonian
saint-simonianism; salami tactics; salt monopoly; salt satyagraha; salutary neglect; salute to the flag
sanctity of treaties; sanitary conference; sanitary council; sanitary reformer; sanitary science; sanitized version
sans-culotte; satellite kingdom; satellite republic; satirical print; scheldt tolls; schleswig-holstein question
schlieffen plan; scholarly apparatus; school suffrage; scientific charity; scientific frontier; scientific intelligence
scientific pacifism; scientists' movement; scissors crisis; scot and lot; scottish nationalism
scramble for concessions; scrutin d'arrondissement; scrutin de liste; search of vessels; secession convention
secession crisis; seclusion policy; second cold war; second front controversy; second great awakening
second party system; second slavery; second-rank power; secondary literature; secondary resistance; secondary state
secrecy oath; secrecy system; secret army; secret article; secret clause; secret convention; secret emissary
secret intelligence; secret negotiation; secret partition; secret rearmament; secret service fund; secret service money
secret subsidy; secret treaties; secret understanding; secret war; sectional balance; sectional bargaining
sectional compromise; sectional conflict; sectional crisis; secularization of church property; secularized territory
security question; seditious meeting; seditious writing; segregation policy; seigneurial dues; seigneurial system
seismic detection; seized records; seizure of ships; self-denying clause; self-denying ordinance; self-denying protocol
self-determination principle; self-emancipation; self-government movement; self-management; self-strengthening
semi-official correspondence; semi-official press; semi-skilled worker; seminar method; senatorial courtesy
separate peace negotiations; separate school; separate school question; separate system; sepoy mutiny; sepoy rebellion
septennial parliament; serf emancipation; serf labour; servile insurrection; servile war; settler politics
shantung question; shared cataloging; sharifian solution; shipping control; shipping interest; shipping subsidy
shop steward movement; short service; short time committee; short time movement; sick man of europe; silent emendation
silent system; simultaneous disarmament; single tax; single taxer; single-issue campaign; sino-soviet alliance
sino-soviet split; sister republic; sites of memory; slave auction; slave caravan; slave cargo; slave catcher
slave coast; slave community; slave compensation; slave conspiracy; slave culture; slave dealer; slave driver
slave factory; slave family; slave fort; slave gang; slave insurrection; slave interest; slave labourer; slave marriage
slave patrol; slave population; slave port; slave power; slave power conspiracy; slave quarters; slave register
slave registry; slave religion; slave representation; slave resistance; slave society; slave testimony
slave trade patrol; slave trade suppression; slave trade treaty; slave trader; slave trading; slaveholding class
slaveholding state; slavery and capitalism; slavery commission; slavery convention; slavery debate; slavery extension
slavery in the territories; slavery question; slavery reparations; slavic studies; slide to war; sliding scale
small nation; social catholicism; social chauvinism; social christianity; social compact; social darwinist
social death; social fascism; social historian; social idealism; social interpretation; social patriot
social patriotism; social settlement; socialism of the chair; socialist congress; socialist minority
socialist pacifism; socialist revolutionary; socialist unity; society with slaves; soldier settlement scheme
solid south; solitary system; sound dues; source collection; source edition; source note; source publication
sources and methods; south slav question; south slav unity; southern flank; southern question; soviet bloc
soviet conduct; soviet expansion; soviet expansionism; soviet hegemony; soviet historiography; soviet power
soviet satellite; soviet sphere; soviet threat; spanish marriages; spanish question; special access material
special branch; specific duty; speculative history; speenhamland system; spencean philanthropist; sphere of action
sphere of security; spirit of geneva; spirit of locarno; spiritual independence; splendid isolation; spoliation claim
springtime of peoples; spy exchange; spy fever; spy scare; spy system; spy trial; squatter labour; squatter sovereignty
squatting district; stab-in-the-back legend; stabilization loan; stadial history; stadial theory; staff conversations
staff talks; stages of growth; staple export; staple thesis; staples thesis; starvation policy; state interest
state nationalism; state ratifying convention; state suffrage referendum; state treaty; state-regulated prostitution
statehood movement; station chief; stationing of troops; statistical congress; status of forces; status quo ante
status quo ante bellum; statutory list; stay-behind network; stein-hardenberg reforms; sterling area membership
sterling balances; sterling crisis; still-classified records; stimson doctrine; stolypin land reform; stolypin reform
straits convention; straits question; straits regime; strategic bombing offensive; strategic deception
strategic frontier; strategic perimeter; strategic railway; strategic trust territory; strategy of tension
street fighting; strict neutrality; strict settlement; strike-breaking; structural history; student corporation
subaltern history; subject catalog; subject nationalities; subject nationality; subject people; subject race
subject-numeric file; sublime porte; subscription publishing; subsidiary alliance; subsidized press; subsidy policy
subsidy treaty; subsidy troops; subtreasury plan; subversion threat; succession question; succession state
sudan question; sudeten question; suffrage agitation; suffrage amendment; suffrage militancy; suffrage parade
suffrage petition; suffrage procession; suffrage referendum; sugar bounties; sugar bounty; sugar boycott; sugar colony
sugar duties; sugar duty; sugar interest; sugar revolution; sunday closing; sunday mail; sunday school movement
superpower confrontation; superpower summit; supervision of disarmament; supervisory commission
suppression of the jesuits; supreme war council; surprise attack conference; surrogate broadcaster; survey history
suspension of habeas corpus; sweated trade; sweating system; swedish neutrality; sword nobility; sympathetic strike
systematic colonization; systematic declassification; systematic declassification review; table of ranks
taisho democracy; talented tenth; tanzimat reform; tariff convention; tariff of abominations; tariff question
tariff reformer; tariff revision; tariff treaty; tariff truce; tariff union; task system; tax-paying qualification
taxes on knowledge; taxpayer franchise; tea duty; technical intelligence; teetotal pledge; telegraph rate
telegraph union; telegraphic instruction; telephone transcript; temperance reform; ten hours movement; ten-hour day
ten-hour movement; ten-year rule; tenancy reform; termination of mandate; termination of trusteeship; terra irredenta
territorial assembly; territorial commission; territorial compensation; territorial consolidation
territorial government; territorial guarantee; territorial revision; territorial slavery; territorial status quo
test detection; testing moratorium; textual analysis; textual apparatus; textual bibliography; textual editing
textual records; thermidorian reaction; third basket; third force; third-agency rule; thirty-year deadline
thirty-year limit; thirty-year line; thirty-year rule; thirty-year-old records; three emperors' league; three fs
three kingdoms; three-class franchise; three-class voting; three-fifths clause; three-fifths compromise; throw-weight
tibetan question; ticket of leave; timetable for independence; tithe question; tithe war; titular nationality
tonnage quota; tory democracy; tory hegemony; tory interpretation; tory radical; tory radicalism; total abstinence
total history; tract distribution; tract society; trade agreement system; trade board; trade society; trade treaty
trade union bureaucracy; trade union international; trade union split; trades unionism; traditional interpretation
traffic analysis; traffic in arms; traffic in opium; traffic in women; tramping system; trans-saharan slave trade
trans-siberian railway; transfer of power negotiations; transfer of records; transfer of the protectorates
transfer problem; transfer protection; transferred subject; transit dues; transit duties; transit of troops
transitional benefit; translation rights; transnational activism; transnational movement; transnational network
transnational turn; transport workers' international; transportation for life; transportation of convicts
transylvanian question; treasonable practice; treaty breach; treaty chief; treaty coast; treaty collection
treaty denunciation; treaty diplomacy; treaty faith; treaty limits; treaty network; treaty of annexation
treaty partner; treaty port system; treaty revision conference; treaty revisionism; treaty series; treaty shore
treaty tariff; treaty territory; treaty-making; triangular diplomacy; tribal army; tribal belt; tribal levy
tribal removal; tribal territory; triennial parliament; trieste question; tripartite declaration; tripartite monarchy
tripartite pact; tripartite talks; triple alliance; triple entente; troika proposal; truce commission; trust-busting
trusteeship agreement; trusteeship idea; trusteeship principle; truth campaign; tsarist autocracy; tunisian question
turbulent frontier; turkish nationalism; turno pacífico; twenty-one conditions; twenty-one demands; twenty-year rule
two camps; two chinas; two-camp thesis; two-china policy; two-nation theory; two-power standard; two-state theory
uitlander franchise; ukrainian minority; ukrainian question; ulster question; ulster resistance; ulster unionism
ultimate destination; ultra-royalist; ultra-tory; ultramontane nationalism; unauthorized disclosure; undated letter
undeclared war; undenominational education; underground state; undesirable immigrant; unemployed march
unemployed workers' movement; unequal treaties; unincorporated territory; union amalgamation; union blockade
union chargeability; union label; union list; union of parliaments; union of the principalities; union republic
union sacrée; union with ireland; unitarian party; unitary constitution; united diet; united front policy
united irishman; united states of europe; uniting for peace; universal bibliographic control; universal disarmament
universal empire; universal exposition; universal language; universal manhood suffrage; universal military training
universal peace; universal peace congress; universal races congress; universal time; universality of membership
university constituency; university franchise; university representation; unlawful oath; unneutral service
unofficial diplomacy; unofficial envoy; unofficial majority; unofficial member; unofficial negotiation
unpaid magistracy; unpublished source; unskilled union; unstamped press; uplift ideology; upper house reform
usages of war; useful knowledge; uses of history; vaccination resistance; variant reading; variant text
veiled protectorate; verbal note; veterans' movement; veto question; veto right; vicar apostolic; vice commission
vice society; vichy syndrome; victors' peace; vilayet reform; villa toryism; village commune; vilna question
violation of neutrality; visiting mission; viva voce voting; volume editor; voluntary principle; volunteer corps
volunteer movement; vote by ballot; wage fund; wage reduction; wages fund; wages-fund theory; wakefield system
walking delegate; war against war; war aims debate; war contribution; war credits; war democrat; war guilt question
war hawk; war innocence campaign; war losses; war mobilization; war of the unstamped; war party; war powers debate
war resistance; war socialism; war to the death; war-in-sight crisis; war-origins debate; warning failure
wars by proxy; wars of liberation; wartime agreement; wartime coalition; wartime conference; watchful waiting
waving the bloody shirt; weimar coalition; welsh disestablishment; welsh nationalism; west africa squadron
west india interest; west indian federation; west indian interest; western alliance; western bloc; western land claims
western lands; western marxism; western pact; westward expansion; westward movement; whig historian; whig history
whig interpretation; whig oligarchy; white army; white book; white emigration; white labour policy; white émigré
wilkite agitation; wilsonian moment; wind of change; window smashing; wireless convention; wisconsin idea
wisconsin school; withdrawal of foreign troops; withdrawal of garrisons; withheld document; withholding of supply
woman voter; women's citizenship; women's congress; women's disarmament campaign; women's franchise
women's international; women's rights convention; women's trade unionism; workers' and soldiers' council
workers' culture; workers' insurance; workers' library; workers' song; workers' sport; workhouse test
working men's club; working-class conservatism; working-class politics; workingmen's party; world court
world economic conference; world exhibition; world federalism; world federalist; world federation; world mission
world peace movement; world policy; world power status; world public opinion; world state; world union; world-system
worst-case analysis; yellow book; yellow peril; yeoman farmer; yeomanry cavalry; young czech; young ottoman; young turk
zero option; zimmerwald left; zionist movement; zonal boundary; zonal division; zone of influence; émigré army
émigré broadcaster; émigré organization; émigré politics; épuration sauvage
