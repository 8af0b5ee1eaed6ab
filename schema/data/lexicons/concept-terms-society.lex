# Phrases that are terms by themselves: society, religion, education, culture and the humanities.
list subject_terms
a priori knowledge; ability grouping; abortion debate; abrahamic religion; absent father; absolute idealism
abstract art; abstract expressionism; abstract painting; academic board; academic capitalism; academic credit
academic dress; academic excellence; academic misconduct; academic self-government; academic senate; academic tenure
academic tracking; academic transcript; academic writing; academy school; access course; acephalous society
act of faith; action group; action research; active aging; adaptive learning; adjunct faculty; admissions policy
admissions test; adolescent behaviour; adolescent development; adolescent girl; adult baptism; adult education centre
adult education movement; adult learner; adult school; advice column; advocacy network; aesthetic education
aesthetic experience; aesthetic judgement; aesthetic judgment; aesthetic movement; aesthetic pleasure
aesthetic theory; aesthetic value; affair of honor; affair of honour; affiliated college; affinal kin; affinity group
african philosophy; age at first marriage; age cohort; age grade; age group; age limit; age of reason
age of retirement; age pyramid; age set; ageing population; agony aunt; agricultural college
agricultural extension worker; ale house; alien land law; alien resident; alienated labor; alienated labour
alphabet reform; alphabetic writing; altar piece; alternative lifestyle; alumni association; amateur athlete
amateur dramatics; amateur status; amateur theater; amateur theatricals; analytic philosophy; ancestral land
ancestral spirit; ancient city; ancient civilisation; ancient civilization; ancient language; ancient monument
ancient philosophy; angel in the house; animal ethics; animal fable; animal sacrifice; anti-catholicism
anti-clericalism; anti-doping rule; anti-fascist movement; anti-globalisation movement; anti-gypsyism
anti-immigrant sentiment; anti-intellectualism; anti-racism; anti-racist education; anti-racist movement
anti-semitic legislation; anti-vivisection movement; antiquarian research; antiquarian society; antiquities law
antiquities trade; apocalyptic literature; apophatic theology; apostolic succession; applied arts; applied ethics
applied linguistics; apprenticeship system; aptitude test; archaeological heritage; archival collection
archival record; archival silence; archival source; archive access; archives act; art collection; art college
art critic; art criticism; art dealer; art education; art exhibition; art for art's sake; art gallery; art music
art object; art school; art song; art teacher; art theft; art therapy; art world; article of faith
artificial language; artist in residence; artist's model; artist's studio; artistic director; artistic expression
artistic heritage; artistic licence; artistic license; artistic taste; artistic temperament; arts and crafts
arts and crafts movement; arts center; arts centre; arts council; arts festival; arts management; arts policy
ascetic practice; asian values; assimilation policy; assimilationist policy; assistant professor; assisted emigrant
assisted immigration; assisted passage; associate professor; association of ideas; asylum inmate; at-risk youth
athletic association; athletic club; athletic scholarship; athletics meeting; authorial intention
authorised heritage discourse; auxiliary language; avant-garde art; avant-garde movement; avoidance relationship
baby boom; baby boomer; baby farming; back-to-the-land movement; backward child; backward class; ball game
ballad opera; ballad singer; banking education; banking model of education; baptism of fire; baptismal name
bare-knuckle fight; basic literacy; battered woman; bear baiting; beast fable; beauty contest; beauty culture
beauty ideal; beauty pageant; beauty parlor; beauty parlour; beauty queen; beauty salon; beer garden; beer hall
begging monk; believer's baptism; bell ringing; benefit society; benevolent association; benevolent fund
benevolent society; bereavement counselling; betting shop; bhakti movement; bhakti poetry; bible class; bible college
bible reader; bible school; bible society; bible study; bible woman; biblical canon; biblical hermeneutics
biblical inerrancy; biblical literalism; biblical scholarship; biblical theology; bicycle race; big game hunting
bilingual dictionary; birth certificate; birth control clinic; birth mother; birth order; birth spacing
birthday celebration; birthday party; black church; black comedy; black diaspora; black humor; black humour
black magic; black press; black pride; black studies; blank verse; blended family; blind person; blind school
blood brotherhood; blood quantum; blood relation; blood sacrifice; blood sport; blood tie; blue plaque; board game
board of education; board of examiners; board of film censors; board of regents; board of studies; board school
boarding house; body language; bonfire night; book ban; book burning; book club; book collector; book fair; book group
book illustration; book reviewer; box office; boxing match; boxing ring; boys' brigade; boys' club; boys' school
boys' story; brass band; breach of promise; bread line; bread ration; breaking news; bride capture; bride wealth
british idealism; broad church; broadcast journalism; broadcasting license; broadcasting policy; buddhist monk
buddhist sangha; buddhist temple; burial club; burnt offering; bursary scheme; cadet corps; cadet school; café culture
call to prayer; calling card; camp meeting; campus novel; candlelight vigil; captivity narrative; card catalog
card game; card playing; cardinal virtue; care assistant; care leaver; care of souls; care system; career woman
cargo cult; carnival procession; carnival season; case history; case study method; cast of mind; caste association
caste certificate; caste hierarchy; caste hindu; caste panchayat; caste prejudice; catechism class
categorical imperative; catholic school; cave painting; celebrity culture; celebrity gossip; censorship board
chamber music; chamber orchestra; chantry chapel; character building; character education; character formation
character training; charitable bequest; charitable donation; charitable institution; charitable organisation
charitable organization; charitable work; charity concert; charity hospital; charity organisation movement
charity organization movement; charity school; charity work; chat show; chess club; chess tournament; child bride
child guidance clinic; child migrant; child migration; child migration scheme; child murder; child neglect
child prodigy; child prostitution; child psychologist; child psychology; child rearing; child refugee; child rights
child sponsorship; child star; child study movement; child welfare officer; child welfare service
child welfare system; child widow; child's play; child-centered education; child-rearing practice; childhood memory
childhood studies; childless couple; children's book; children's court; children's department; children's game
children's officer; children's play; children's television; children's ward; chinese philosophy; chivalric code
choral music; choral singing; choral society; choral union; chosen people; christian doctrine; christian unity
christmas card; christmas carol; christmas dinner; christmas present; christmas pudding; christmas tree
church attendance; church bell; church choir; church council; church discipline; church father; church fete
church hierarchy; church historian; church lands; church membership; church ministry; church order; church planting
church polity; church rate; church school; church service; church tax; church union; church warden; cinema attendance
cinema-going; circulating library; citizen journalist; citizenship by descent; citizenship curriculum
citizenship right; city dweller; city life; civic club; civic instruction; civic life; civic museum; civic society
civic university; civics education; civilising process; civilizing process; clan elder; clan feud; clan identity
clan system; class background; class distinction; class identity; class prejudice; class privilege; class system
class teacher; classical antiquity; classical education; classical languages; classical learning
classical scholarship; classical studies; classical tradition; classics teacher; classroom interaction
classroom observation; classroom practice; classroom teacher; clerical celibacy; clerical dress; clerical marriage
clerical order; client patronage; climate of opinion; climate strike; closet drama; cock fighting; code of honor
code switching; coffee shop; cohabiting couple; collaborative learning; collected poems; collective amnesia
collective effervescence; collective identity; collective representation; college athletics; college chapel
college education; college fellow; college football; college fraternity; college lecturer; college library
college of education; college principal; college professor; college sorority; college system; college town
collegiate university; colonial exhibition; colonial gaze; colonial literature; colonial memory; coloniality of power
color prejudice; colour line; colour prejudice; combat sport; comedy of manners; comic opera; comic relief
coming of age; coming out; commemorative event; commemorative practice; commemorative stamp; commencement address
commencement day; commencement exercise; commencement speech; commercial broadcaster; commercial college
commercial radio; commercial school; commercial television; common lodging house; common prayer; common school
common school movement; common sense; common sense philosophy; commonplace book; communal kitchen; communal life
communal living; communal riot; communal tension; community archive; community care; community center
community cohesion; community education; community hall; community interpreter; community language; community life
community media; community museum; community organiser; community organising; community organizer; community relation
community resilience; community spirit; community theater; community theatre; community work; community worker
community-based organisation; community-based organization; companionate marriage; comparative linguistics
comparative philology; comparative religion; competitive examination; competitive scholarship; completion rate
complex society; compulsory attendance; conceptual art; conceptual history; concert party; concert series
concert tour; concrete poetry; confession of faith; confession of sins; confidential source; confirmation class
conflict theory; confucian classic; confucian ethics; confucian scholar; conjugal family; conjugal love
conjugal right; consanguineous marriage; conscience clause; constituent college; constructivist learning
contact sport; contact zone; contemplative life; contemplative prayer; contemporary artist; contemporary history
contemporary music; content creator; contextual theology; continental philosophy; continuation class
continuation school; continuous assessment; convent school; conversation analysis; conversion narrative
conversion therapy; convocation address; cook book; cookery book; cookery class; cookery school
cooperative commonwealth; cooperative learning; cooperative store; copyright library; core curriculum
correspondence college; correspondence course; correspondence theory of truth; costume drama; council estate
council tenant; counter-memory; country folk; country gentleman; country girl; country life; country of birth
country people; county cricket; county fair; course work; court culture; court poetry; courtship custom
courtship ritual; covenant of grace; covenant theology; cow protection; cow slaughter; creation myth
credential inflation; creole language; cricket club; cricket match; cricket pitch; cricket team; cricket tour
crime novel; crisis of faith; crisis of masculinity; critical race studies; critical race theory
cross-cousin marriage; cult of domesticity; cult of true womanhood; cultural appropriation; cultural assimilation
cultural capital; cultural center; cultural centre; cultural change; cultural citizenship; cultural contact
cultural critic; cultural criticism; cultural difference; cultural evolution; cultural geography
cultural heritage law; cultural hybridity; cultural institution; cultural mosaic; cultural norm; cultural pessimism
cultural pluralism; cultural practice; cultural production; cultural relativism; cultural revival
cultural sensitivity; cultural survival; cultural theory; cultural translation; cultural transmission; cultural trauma
culturally relevant pedagogy; culturally responsive teaching; culture area; culture contact; culture hero
culture industry; culture of poverty; culture of remembrance; culture shock; cure of souls; curriculum planning
cycle of poverty; cycle of rebirth; cycling club; daily bread; daily life; dame school; dance band; dance company
dance hall; dance music; dance school; dancing lesson; dancing master; dark ages; dating app; day care center
day of atonement; day of judgment; day of prayer; day of remembrance; day of rest; day trip; day tripper
dead language; deaf community; deaf education; deaf school; dean of faculty; dean of students; dean of women
death certificate; death mask; death of god; death of the author; death rite; death ritual; debating club
debating society; decorative arts; deep structure; defamation suit; degree ceremony; degree course; degree mill
degree program; demographic decline; denominational education; denominational school; dental school
dependent origination; deposit of faith; depressed class; descent group; deschooling society; desert father
destination country; detective story; deviant behavior; deviant behaviour; devotional poetry; devotional practice
devotional reading; dialect literature; dialect survey; dialect word; dialectical method; dialectical theology
diary entry; diary keeping; diaspora community; diaspora studies; diasporic literature; dictionary maker; dietary law
digital art; digital collection; digital heritage; digital humanities; digital native; dime novel; dining club
dining hall; dinner party; dinner table; diploma course; diploma disease; diploma mill; disability sport
disability studies; disabled child; disabled people's movement; discourse community; discourse ethics
discourse marker; discovery learning; disenchantment of the world; district nurse; district visiting
divine command theory; divine grace; divine justice; divine law; divine mercy; divine nature; divine office
divine revelation; divine service; divine wrath; divinity school; division of domestic labor
division of domestic labour; divorce rate; divorce reform; doctoral candidate; doctoral school; doctoral supervision
doctoral thesis; doctoral training; documentary film-maker; documentary theatre; dog show; dogmatic theology
dole queue; domestic duty; domestic economy; domestic ideology; domestic interior; domestic labor; domestic life
domestic novel; domestic science; domestic slavery; domiciliary care; dominant culture; doping test
double consciousness; downward mobility; dowry death; drama school; dramatic irony; dramatic monologue
dramatic society; drawing lesson; drawing master; drawing room; dress rehearsal; drink question; drink trade
drinking culture; drinking fountain; drinking habit; drinking song; drug culture; dual-career couple; dust jacket
dystopian fiction; early childhood care; early christianity; early music movement; early school leaver
early years education; easel painting; easter egg; eastern christianity; economic historian; ecumenical movement
editorial cartoon; editorial freedom; editorial independence; editorial line; educated class; educated elite
educated unemployment; education act; education authority; education bill; education committee; education department
education ministry; education rate; education research; education tax; educational aspiration; educational broadcast
educational disadvantage; educational endowment; educational expansion; educational ideal; educational ladder
educational leadership; educational literature; educational method; educational philosophy; educational progress
educational provision; educational psychologist; educational qualification; educational reformer
educational researcher; educational toy; educational trust; educational value; educational visit; educational work
elder abuse; elderly person; elderly population; eldest son; elective course; electronic music; elementary teacher
eleven-plus; elite athlete; embedded journalist; emergent literacy; emeritus professor; emigrant colony
emigrant letter; emigrant ship; emotional labor; end times; endangered language; endowed chair; endowed professorship
endowed school; engagement ring; english language learner; english language teaching; english studies; english teacher
english-medium instruction; english-medium school; entrance exam; entrance requirement; environmental humanities
epic theater; epic theatre; epistolary novel; equestrian statue; essay writing; estate society; ethic of care
ethnic enclave; ethnic food; ethnic hatred; ethnic homogeneity; ethnic mobilisation; ethnic press; ethnic studies
ethnographic collection; ethnographic film; ethnographic object; ethnographic present; etiquette book; european values
evangelical movement; evening class; evening school; everyday practice; everyday racism; evil eye; evil spirit
ex-serviceman; exam result; examination fee; examination of conscience; exchange theory; exile press; existence of god
exit permit; extension course; extension lecture; external degree; external examination; external examiner
extramural department; fact checking; factory girl; faculty development; faculty meeting; faculty member
faculty of arts; faculty of law; faculty of medicine; faculty of theology; faculty senate; fagging system
fair price shop; faith community; faith healing; faith leader; faith school; faith-based organisation
faith-based organization; fallen woman; familiar letter; family album; family background; family bible; family bond
family breakdown; family breakup; family caregiver; family carer; family correspondence; family estate; family feud
family formation; family fortune; family friend; family historian; family history; family home; family honor
family honour; family life cycle; family lineage; family meal; family name; family of origin; family of procreation
family papers; family photograph; family planning clinic; family policy; family portrait; family prayer
family reconstitution; family romance; family secret; family size; family sociology; family support; family therapy
family ties; family tradition; family tree; family welfare; family worship; farm family; farm wife; farmer's wife
fashion designer; fashion magazine; fashion plate; fashion show; fast day; fear of god; feast day; federal theology
federal university; female body; female character; female circumcision; female deacon; female domesticity
female emancipation; female feticide; female foeticide; female friendship; female genital cutting; female impersonator
female infanticide; female seclusion; feminist movement; feminist theology; fertility cult; fertility rate
festival of lights; feudal society; fictive kin; fictive kinship; field course; field diary; field note; field school
field sport; field station; field trip; figure of speech; filial piety; film adaptation; film censor; film censorship
film club; film critic; film director; film distribution; film maker; film noir; film society; film star; film studio
film theory; fire worship; first contact; first language; first-born son; first-class honours
first-generation immigrant; first-generation student; first-person narrative; first-person narrator; flipped classroom
flood relief; flower show; focus group interview; folk culture; folk custom; folk dance; folk healer; folk hero
folk high school; folk medicine; folk memory; folk museum; folk song; folk tale; folk theater; folk theatre
folklore collector; foot binding; football hooligan; football league; football match; football pitch; football pools
football supporter; football terrace; forced assimilation; forced removal; foreign language teaching; forest dweller
forgiveness of sins; form criticism; form teacher; formative assessment; forms of address; foster placement; foul play
foundation course; fox hunting; frame alignment; frame analysis; frame narrative; frame of mind; frame story
framing process; fraternal order; fraternal organisation; fraternal organization; freak show; free indirect discourse
free indirect speech; free inquiry; free library; free love; free school; free thought; free translation; freedom song
freelance journalist; friday mosque; friday prayer; frontier life; frontier society; frontier thesis; full citizenship
full professor; full-time education; full-time student; functional differentiation; funeral oration
funeral procession; funeral sermon; further education; further education college; gaelic-medium education
gambling debt; gambling den; game shooting; game show; gap year; garden city movement; gay bar; gay community
gay culture; gay marriage; gay pride; gender analysis; gender awareness; gender bias; gender binary; gender blindness
gender division; gender dysphoria; gender equality policy; gender equity; gender expression; gender history
gender ideology; gender imbalance; gender indicator; gender inequality; gender justice; gender lens; gender neutrality
gender non-conformity; gender norm; gender order; gender performativity; gender policy; gender politics
gender reassignment; gender recognition; gender regime; gender sensitivity; gender socialisation; gender socialization
gender stereotype; gender theory; gender-based discrimination; gender-neutral language; general education
generative grammar; genre painting; gentleman amateur; gentleman scholar; gentlemanly ideal; gentlemen's club
german idealism; ghost story; gift giving; gift of tongues; gifted education; gifted pupil; gin palace; girl guide
girls' club; girls' school; glass escalator; glebe land; golden age; golden wedding; good breeding; good citizenship
good death; good life; good manners; good society; gospel music; gossip column; gossip columnist; gothic fiction
gothic revival; government scholarship; grade inflation; grade point average; grade repetition; grade retention
graduate employment; graduate school; graduate seminar; graduate studies; graduate tax; graduate training
graduate work; graduation ceremony; graduation day; graduation rate; graduation speech; grammatical case
grammatical gender; grand tourist; grassroots activist; grassroots organisation; grave goods; grave robbing
great exhibition; greatest happiness principle; greek philosophy; greek verse; guest worker program; guide book
guilt culture; gymnastic society; gymnastics club; gymnastics display; habit of mind; hair style; halal food
half-time system; handicraft teacher; harvest festival; harvest home; harvest supper; hate speech law
head of household; headscarf ban; healthy aging; hedge school; herbartian pedagogy; herding community
heritage building; heritage industry; heritage language; heritage law; heritage list; heritage management
heritage protection; heritage railway; heritage studies; heritage trail; hermeneutic circle; heroic couplet
heroic poetry; hidden curriculum; high church; high culture; high life; high mass; high priest; high school diploma
high school dropout; high society; higher certificate; higher criticism; higher degree; higher education sector
highest good; hiking trail; hill people; hill tribe; hindu reform; hip hop; hip hop culture; hippie culture
hiring fair; historic centre; historic environment; historic house; historic landscape; historic preservation
historic town; historical anthropology; historical contingency; historical criticism; historical demography
historical evidence; historical fact; historical geography; historical injustice; historical inquiry
historical knowledge; historical linguistics; historical method; historical monument; historical narrative
historical pageant; historical painting; historical periodisation; historical periodization; historical perspective
historical re-enactment; historical research; historical revisionism; historical romance; historical school
historical society; historical sociology; historical source; historical theology; historical truth
historical understanding; historiographical debate; history curriculum; history of childhood; history of education
history of everyday life; history of ideas; history of mentalities; history of religions; history of the book
history of the family; history painting; history play; history teacher; history teaching; history wars
history workshop; history writing; holiday camp; holy communion; holy day; holy man; holy order; holy place
holy spirit; holy water; holy week; home crowd; home economics teacher; home help; home language; home mission
home movie; home owner; home work; homeland movement; homeland politics; homeless shelter; homework club
honor culture; honorary doctorate; honour and shame; honour culture; honours course; honours degree
horizon of expectations; horse fair; horse race; hospice movement; host society; house church; house master
house museum; house of worship; house system; household chore; household economics; household economy
household effects; household god; household goods; household head; household labour; household servant
household shrine; household word; housekeeping money; human agency; human capital theory; human condition
human flourishing; human freedom; human progress; human reason; human remains; human sacrifice; human sciences
human solidarity; human spirit; human suffering; human zoo; humanist education; hunger striker
hunter-gatherer society; hunting ground; hunting lodge; hunting party; hybrid identity; hydraulic society
hymn singing; hyphenated identity; identity card; identity construction; identity crisis; identity formation
identity marker; idol immersion; idol worship; illegitimate birth; illustrated magazine; illustrated press
image of god; immaculate conception; immersion education; immigrant family; immigrant generation
immigrant neighborhood; immigrant neighbourhood; immigrant press; immortality of the soul; implied author
implied reader; in loco parentis; in-service education; inaugural lecture; incest taboo; inclusive classroom
inclusive language; indentured servant; independent living; independent living movement; independent media
independent school; index of forbidden books; indian agent; indian boarding school; indian philosophy
indian reservation; indigenous artist; indigenous elder; indigenous epistemology; indigenous knowledge system
indigenous land; indigenous methodology; indigenous resistance; indigenous studies; indigenous title; indigenous woman
indoor relief; industrial archaeology; industrial civilisation; industrial civilization; industrial education
industrial novel; industrial school; infant baptism; infant school; infant welfare centre; informal care
informal carer; initial teacher training; initiation ceremony; initiation rite; innate idea; installation art
institutional care; integration course; intellectual circle; intellectual climate; intellectual elite
intellectual freedom; intellectual life; intellectual tradition; intellectual virtue; intelligence quotient
intelligence test; intelligence testing; intentional community; intentional fallacy; inter-caste marriage
inter-dining; inter-faith marriage; intercessory prayer; intergenerational mobility; intergenerational transmission
interior monologue; international exhibition; international language; interreligious dialogue
investigative journalist; investigative reporting; iron cage; irregular entry; islamic headscarf; islamic philosophy
islamic reform; islamic revival; islamic scholar; itinerant preacher; jazz band; jazz musician; jewish education
jewish mysticism; jewish quarter; jewish question; joint family; joking relationship; journalism ethics
journalism school; journalism training; journalistic ethics; journalistic objectivity; junior college
juristic consensus; justification by faith; juvenile literature; key informant; key term; kindergarten movement
kindergarten teacher; kingdom of god; kingdom of heaven; kinship care; kinship system; kinship term
kitchen-sink realism; koranic school; kosher food; labeling theory; labelling theory; labor activist; laboring poor
labour activist; labour college; labour education; labouring class; lady's maid; land acknowledgement; land art
land rights movement; land-grant college; land-grant university; landless movement; landscape painter
language academy; language acquisition; language activist; language attitude; language barrier; language border
language change; language choice; language community; language competence; language conflict; language course
language death; language documentation; language endangerment; language family; language game; language ideology
language immersion; language laboratory; language law; language learner; language loss; language maintenance
language nest; language planner; language planning; language proficiency; language purism; language question
language reform; language revitalisation; language revival; language school; language shift; language skill
language standardisation; language standardization; language teacher; language test; language use; language variety
lantern lecture; last rites; latchkey child; late modernity; latin grammar; latin school; latin verse; lay brother
lay leader; lay ministry; lay reader; leading article; leap of faith; learned society; learning by doing
learning by heart; learning community; learning difficulty; learning disorder; learning gap; learning objective
learning organisation; learning resource; learning style; learning support; learning technology; leave to remain
lecture course; lecture hall; lecture note; lecture room; lecture series; lecture theatre; lecture tour
legitimate child; leisure center; leisure centre; leisure pursuit; leisured class; lending library; lesbian community
lesbian mother; letter to the editor; letter writer; letter writing; letters page; levirate marriage
liberal arts college; liberal feminism; library association; library card; library catalog; library school
library science; library service; lieu de mémoire; life class; life cycle; life drawing; life skill
life story interview; lifelong education; lifestyle magazine; light opera; lineage head; lineage system
linguistic anthropology; linguistic area; linguistic community; linguistic diversity; linguistic heritage
linguistic human right; linguistic identity; linguistic imperialism; linguistic landscape; linguistic policy
linguistic purism; linguistic relativity; linguistic repertoire; linguistic variation; listed building
literacy program; literal translation; literary agent; literary allusion; literary and debating society
literary and philosophical society; literary circle; literary club; literary convention; literary critic
literary culture; literary device; literary estate; literary executor; literary festival; literary fiction
literary field; literary form; literary historian; literary influence; literary journal; literary journalism
literary language; literary modernism; literary movement; literary naturalism; literary patronage; literary prize
literary realism; literary reception; literary remains; literary review; literary salon; literary scholarship
literary society; literary style; literary supplement; literary taste; little magazine; liturgical calendar
liturgical music; liturgical reform; liturgical year; lived religion; living history; living memory; living museum
loan translation; loan word; local church; local historian; local history; local history society; local knowledge
local museum; local press; local radio; lodging house; logical empiricism; logical positivism; lone parent
lonely hearts column; longue durée; looked-after child; looted artefact; looted artifact; loss of faith; love affair
love letter; love lyric; love marriage; love match; love of god; love song; low church; low culture
lower middle class; lunar new year; lying-in hospital; lyric poem; lyric subject; madrasa education; magdalen asylum
magic lantern; magical thinking; magnet school; maid of honor; maid of honour; mainstream education; mainstream school
maladjusted child; male bonding; male friendship; male gaze; male identity; male privilege; male violence
male voice choir; man of letters; man of science; manual arts; manual instruction; manual training
manual training school; manuscript collection; manuscript culture; manuscript tradition; maritime heritage
maritime museum; marriage ban; marriage bar; marriage broker; marriage ceremony; marriage certificate
marriage counseling; marriage counselling; marriage equality; marriage guidance; marriage market; marriage partner
marriage payment; marriage proposal; marriage rate; marriage reform; marriage register; marriage vow; martial art
martyr cult; masculinity studies; masonic lodge; mass arrest; mass education movement; mass observation
mass organisation; mass sport; master builder; material culture studies; maternity home; maternity hospital
maternity ward; mathematics teacher; matriarchal society; matriculation exam; matriculation examination
matrilineal descent; matrilineal kinship; matrilineal society; matrilocal residence; mature student; meals on wheels
meaning of life; means of grace; mechanical solidarity; mechanics' institute; medal table; media bias; media capture
media consumption; media content; media coverage; media event; media landscape; media market; media mogul
media monopoly; media organisation; media organization; media outlet; media ownership; media pluralism; media policy
media representation; media scholar; media system; medicine man; medieval philosophy; meditation practice; melting pot
memorial plaque; memorial service; memorial stone; memory culture; mental deficiency; mental handicap
merit scholarship; messianic movement; metrical form; middle childhood; middle school; middleman minority
midsummer bonfire; migrant labor; migrant literature; migration corridor; migration network; migration route
migration studies; military order; military school; millenarian movement; mind-body dualism; mind-body problem
miniature painting; minority community; minority culture; minority school; minority status; minority tongue
minstrel show; miracle play; mise-en-abyme; mission church; mission field; mission work; missionary education
missionary enterprise; missionary school; missionary society; missionary zeal; mixed school; mixed-ability teaching
mixed-sex school; mobile library; model dwelling; model minority; model village; modern languages; modern side
modern university; monastic community; monastic rule; monitorial system; montessori method; monumental sculpture
moral agency; moral agent; moral autonomy; moral campaign; moral code; moral community; moral compass
moral conscience; moral courage; moral crusade; moral decay; moral dilemma; moral entrepreneur; moral evil
moral fable; moral instruction; moral intuition; moral judgement; moral judgment; moral lesson; moral luck
moral obligation; moral order; moral philosopher; moral progress; moral psychology; moral realism; moral rearmament
moral reasoning; moral reform; moral reformer; moral regeneration; moral relativism; moral responsibility; moral sense
moral sentiment; moral standing; moral status; moral tale; moral theologian; moral training; moral uplift; moral worth
morality play; mortal sin; mother church; mother tongue instruction; mother's help; mothers' pension; mothers' union
mountain guide; mountain people; mountaineering club; mourning dress; mourning ritual; movement leader
multicultural policy; multicultural society; multiple modernities; muscular christianity; museum collection
museum director; museum education; museum ethics; museum exhibit; museum object; museum piece; museum professional
music critic; music criticism; music lesson; music publisher; music school; music teacher; music therapy; music video
musical festival; musical score; musical society; musical taste; musical theater; mutual aid; mutual benefit society
mutual improvement society; mystery cult; mystery play; mystery religion; naive art; name day; naming ceremony
naming practice; narrative form; narrative identity; narrative inquiry; narrative poem; narrative poetry
narrative structure; narrative theory; narrative voice; national costume; national dress; national gallery
national history; national library; national literature; national monument; national museum; national sentiment
national theater; national theatre; nationalist circle; native custom; native informant; native labor; native labour
native language; native question; native reservation; native school; native son; native speaker; native tongue
nativity play; natural evil; natural kind; natural philosophy; natural religion; natural rights theory
naturalised citizen; naturalist novel; naturalization certificate; nature poetry; nature study; nature walk
naval college; needlework class; negative capability; negative theology; net migration; network society; new criticism
new historicism; new year festival; new year's resolution; news consumption; news coverage; news cycle; news desk
news editor; news item; news organisation; news organization; news outlet; news report; news source; news story
news value; newspaper advertisement; newspaper chain; newspaper circulation; newspaper clipping; newspaper column
newspaper columnist; newspaper cutting; newspaper editor; newspaper owner; newspaper proprietor; newspaper reader
newspaper report; newspaper serial; night shelter; noble savage; noble truth; nomadic life; nomadic pastoralist
nomadic people; non-denominational school; non-objective art; non-traditional student; normal school
nuclear household; nude figure; numeracy skill; nurse training; nursery nurse; nursery rhyme; object biography
object lesson; objective correlative; obscenity trial; occasional poem; occasional verse; official history
old age home; old boy; old boy network; old boys' network; old girl; old people's home; older woman; olympic boycott
olympic ideal; olympic movement; olympic torch; omniscient narrator; one-act play; one-drop rule; one-person household
one-room school; one-teacher school; online course; only child; open admissions; open scholarship; open-air museum
open-air preaching; opening ceremony; opera house; opera singer; opium addict; opium eating; opium smoking
oral archive; oral culture; oral epic; oral examination; oral formula; oral historian; oral history interview
oral language; oral law; oral literature; oral performance; oral torah; oral transmission; oral-formulaic theory
ordained minister; order of knowledge; ordinary degree; ordinary language philosophy; ordination of women
organic solidarity; origin story; orphan asylum; orphan train; other backward class; out-of-wedlock birth
outdoor education; outdoor life; outsider art; overseas student; package tour; papal encyclical; papal infallibility
parallel cousin; parallel society; parent education; parental choice; parental control; parenting class
parenting style; parish clerk; parish relief; parish school; parlor game; parlour game; part of speech
part-time education; part-time student; participant observer; participatory research; partisan press; pass mark
pass rate; passion play; passive resister; pastoral care; pastoral letter; pastoral nomad; pastoral people
pastoral poetry; pastoral theology; pastoral visit; patriarchal authority; patriarchal family; patriarchal power
patriarchal society; patrilineal descent; patrilineal society; patrilocal residence; patron saint; patronal feast
patronal festival; payment by results; peace church; peace of mind; peace pledge; peasant culture; peasant life
peasant studies; peasant woman; pedagogical content knowledge; pedagogical institute; pedagogical method
pedagogical theory; pedagogy of the oppressed; peer assessment; peer group; peer pressure; peer tutoring
penitential psalm; penny dreadful; people of god; people's college; people's history; people's university
performance artist; performance practice; performance studies; performing right; period room; permanent collection
permanent exhibition; permanent resident; personal identity; personal name; philosophical anthropology
philosophical hermeneutics; philosophical inquiry; philosophical method; philosophical scepticism
philosophical skepticism; philosophical society; philosophical system; philosophical tradition; philosophy of culture
philosophy of education; philosophy of history; philosophy of language; philosophy of law; philosophy of life
philosophy of mind; philosophy of nature; philosophy of technology; phonetic transcription; phonics teaching
photographic archive; photographic portrait; physical culture; physical recreation; physical training
picaresque novel; pidgin language; pilgrimage route; pilgrimage site; pioneer life; pioneer woman; pirate radio
place name; place of memory; place of pilgrimage; place of worship; place-based education; place-name study
plain language; plain language movement; plain speaking; plaster cast; playing field; pleasure boat; pleasure garden
plural marriage; poetic diction; poetic imagination; poetic justice; poetic language; poetic licence; poetic license
poetic tradition; polite conversation; polite letters; polite society; political theater; polygynous household
poor house; poor law union; poor rate; pop art; popular education; popular entertainment; popular fiction
popular lecture; popular literature; popular religion; popular science; popular song; popular taste; population aging
population control; population studies; portrait bust; portrait painter; post-compulsory education
post-industrial society; post-secondary institution; post-secular society; post-structuralism; postcolonial criticism
postcolonial literature; postdoctoral fellow; postgraduate research; postgraduate student; potlatch ceremony
practical philosophy; practical reason; practical theology; practical wisdom; praise poem; praise poetry
praise singer; prayer group; prayer meeting; pre-service training; prefect system; preliterate society
preparatory school; press agency; press baron; press campaign; press card; press correspondent; press council
press officer; press photographer; primal religion; primary pupil; primary teacher; primitive christianity
primitive church; primitive culture; primitive society; principle of sufficient reason; printing press
prior censorship; private diary; private letter; private sphere; private tuition; private tutor; prize day
prize essay; prize fight; prize fighting; prize giving; pro-vice-chancellor; problem of evil; problem play
problem-based learning; process philosophy; process theology; profession of faith; professional athlete
professional class; professional ethics; professional football; professional footballer; professor emeritus
professorial chair; progressive education; progressive school; project method; promised land; proof text
propaganda poster; propertied class; prose poem; prosperity gospel; prosperity theology; protection of sources
protest camp; protest cycle; protest literature; protest rally; protestant ascendancy; proverbial saying
provincial newspaper; provincial press; psalm singing; psychological novel; public and private spheres; public art
public bath; public broadcaster; public celebration; public charity; public decency; public examination
public historian; public holiday; public house; public humanities; public lecture; public library movement
public monument; public school system; public service broadcasting; public service media; public statue; public taste
public theology; public understanding of science; public use of reason; public/private divide; pulp fiction
pulp magazine; punk rock; punk subculture; pupil teacher; puppet show; puppet theater; pure reason
pursuit of happiness; pursuit of knowledge; pursuit of truth; qualified teacher; qualitative interview; quality press
quest narrative; quiz show; qur'anic exegesis; rabbinic literature; race consciousness; race course; race hygiene
race meeting; racial formation; racial harmony; racial integration; racial purity; racial stereotype; racial uplift
racing driver; racing stable; radical feminism; radical press; radio broadcast; radio listener; radio play
radio program; radio talk; ragged school; rambling club; rare book; ration shop; rational recreation
reader-response criticism; reading age; reading circle; reading club; reading comprehension; reading difficulty
reading group; reading habit; reading lesson; reading list; reading material; reading skill; reading society
ready-made clothing; real presence; realist novel; reality television; received pronunciation; receiving country
reciprocity norm; recognition theory; record company; record label; recording artist; recording industry
red-brick university; redaction criticism; reference librarian; reference library; reflexive modernity; reform school
refresher course; refugee convention; refugee flow; regime of truth; regional accent; regional dialect
regional literature; regional novel; regius professor; reindeer herding; relative deprivation; relic veneration
religious art; religious census; religious dissenter; religious endowment; religious experience; religious fervor
religious fervour; religious festival; religious fundamentalism; religious hatred; religious house
religious naturalism; religious nonconformity; religious observance; religious order; religious pluralism
religious press; religious procession; religious revival; religious sect; religious sentiment; religious symbol
religious text; religious tract; religious vocation; religious vow; remedial class; remedial reading
remedial teaching; remembrance ceremony; remission of sins; remote teaching; repatriation claim
repatriation of human remains; repertory company; repertory theater; repertory theatre; repetition rate
reproductive labor; reproductive labour; required course; rescue home; rescue work; research collection
research council; research ethics committee; research participant; research student; reservation policy
residency permit; residential care; residential college; residential school survivor; residential university
resistance fighter; resistance literature; respectable poor; respite care; restitution claim; retention rate
retirement community; retirement home; return migrant; revealed religion; revival meeting; rhyme scheme; riding school
right to remain; rite of passage; ritual bath; ritual impurity; ritual kinship; ritual purity; ritual slaughter
rock art; rock concert; rock music; role conflict; role model; role play; role theory; roma community; romantic comedy
romantic friendship; romantic hero; romantic love; romantic movement; rood screen; rote learning; rough sleeper
routinisation of charisma; routinization of charisma; rowing club; rugby football; rugby league; rugby union
rule of faith; runaway slave; rural history; rural poor; rural society; rural uplift; rural woman; sabbath school
sabbatical year; sacramental theology; sacred art; sacred ceremony; sacred grove; sacred kingship; sacred language
sacred place; sacred relic; sacred scripture; sacred site; sacred thread; sacred tongue; sacrificial rite
safety of journalists; saint's day; saint's life; same-sex couple; same-sex desire; same-sex parent; same-sex relation
sami language; sandwich course; scheduled caste; scheduled tribe; scholarship boy; scholarship examination
scholarship fund; scholarship holder; scholarship scheme; scholastic philosophy; scholastic theology; school age
school attendance officer; school board; school broadcast; school broadcasting; school dinner; school exclusion
school failure; school garden; school governing body; school governor; school holiday; school hours
school leaving examination; school librarian; school magazine; school medical service; school milk; school monitor
school nurse; school of art; school of design; school of divinity; school of journalism; school of law
school of mines; school of nursing; school of social work; school of thought; school performance; school prayer
school readiness; school refusal; school report; school sport; school story; school strike; school system; school tax
school trustee; school-leaving certificate; science fair; science museum; science teacher; science teaching
scientific racism; scientific society; scout movement; scout troop; scribal culture; script reform; sea shanty
search for meaning; seaside holiday; second coming; second generation; second language; second language acquisition
second shift; second-hand book; secondary modern school; secular clergy; secular humanism; secular school
secularisation thesis; secularization thesis; segmentary society; selective admission; selective education
selective school; self-censorship; self-consciousness; self-cultivation; self-education; self-fashioning
self-help book; self-improvement; self-knowledge; self-realisation; self-realization; semantic change; semantic field
seminar paper; seminar room; seminary education; seminary training; sending country; sensation novel; sense of beauty
sense of belonging; sense of community; sense of duty; sense of guilt; sense of honour; sense of humor
sense of humour; sense of identity; sense of justice; sense of place; sense of purpose; sense of self; sense of shame
sentimental novel; serial fiction; serial publication; service class; service learning; set book; set text
settlement movement; settlement worker; settler community; sewing class; sewing machine; sex ratio; sex segregation
sex selection; sex trade; sex-selective abortion; sexist language; sexual conduct; sexual deviance; sexual diversity
sexual division of labor; sexual double standard; sexual ethics; sexual freedom; sexual identity; sexual liberation
sexual norm; sexual politics; sexual practice; sexual purity; sexual relation; sexual revolution; shadow play
shadow theatre; shame culture; sheltered housing; sheltered workshop; shop girl; short course; sibling relationship
sibling rivalry; sign language interpreter; silent cinema; sin offering; singing lesson; single-person household
single-sex school; situated knowledge; situated learning; situation comedy; slang word; slave labor; slave market
slum area; slum child; slum dweller; small-town life; smudging ceremony; soap opera; social anthropology; social call
social care; social casework; social climber; social closure; social club; social construct; social construction
social constructionism; social convention; social criticism; social determinant of health; social distinction
social entrepreneur; social etiquette; social evil; social fabric; social fact; social gathering; social gospel
social hygiene; social ill; social impact; social indicator; social intercourse; social investigation; social ladder
social media influencer; social media user; social memory; social minimum; social model of disability; social novel
social pension; social philosophy; social planner; social planning; social problem; social purity
social purity movement; social rank; social realism; social reproduction; social risk; social season; social skill
social solidarity; social standing; social status; social stratum; social survey; social taboo; social value
socratic method; soft skill; son of man; source criticism; source language; source text; speaking in tongues
special collection; special correspondent; special educational need; special school; spectator sport
speculative fiction; speech act; speech act theory; speech community; speech day; speech impediment; speech therapy
spelling bee; spelling reform; spirit medium; spirit of inquiry; spirit of the age; spirit world
spiritual autobiography; spiritual awakening; spiritual direction; spiritual director; spiritual discipline
spiritual exercise; spiritual formation; spiritual gift; spiritual guidance; spiritual leader; spiritual life
spiritual warfare; spiritual welfare; spoken language; spoken word; sport governance; sport policy; sporting boycott
sporting contact; sporting culture; sporting ethic; sporting event; sporting hero; sports betting; sports day
sports fan; sports governing body; sports ground; sports journalism; sports medicine; sports policy; sports team
spousal consent; spring festival; spy novel; stage censorship; stage design; stage direction; stage irishman
stage manager; stage play; stained glass; standard english; standardised test; standardized test; standardized testing
standpoint theory; star system; state broadcaster; state of mind; state scholarship; state-funded school; stately home
status inconsistency; status seeking; status symbol; stay-at-home parent; stem family; sticky floor; still life
stock character; stoic philosophy; stolen generation; streaming by ability; street art; street ballad; street begging
street betting; street child; street corner society; street entertainment; street gang; street life; street parade
street party; street photography; street theater; street trader; string quartet; strolling player; strong language
structural linguistics; structure and agency; structured interview; student activist; student attainment; student body
student bursary; student council; student engagement; student evaluation; student exchange program
student exchange programme; student experience; student fee; student finance; student hostel; student life
student magazine; student migration; student newspaper; student recruitment; student revolt; student riot
student society; student support service; student teacher; student welfare; student-centered learning
student-centred learning; student-teacher ratio; studio system; study circle; study group; study leave; study skill
study visit; subscription library; successful ageing; suffrage society; sufi brotherhood; sufi order; sufi shrine
suicide note; suicide rate; summative assessment; summer camp; summer holiday; summer house; summer school
sunday best; sunday dinner; sunday newspaper; sunday observance; supply teacher; supported housing; surrogate mother
survey respondent; swear word; sweat lodge; swimming bath; swimming pool; symbolic violence; sympathetic magic
symphony orchestra; systematic theology; tabloid journalism; tabloid newspaper; tabloid press; tacit knowledge
talk show; tangible heritage; target language; tea ceremony; tea drinking; tea house; tea party; tea room
teachable moment; teacher accountability; teacher autonomy; teacher development; teacher identity; teacher leadership
teacher morale; teacher pay; teacher professionalism; teacher retention; teacher trainee; teacher training college
teacher turnover; teacher workload; teachers' association; teachers' institute; teachers' training; teaching assistant
teaching certificate; teaching diploma; teaching hospital; teaching order; teaching qualification; teaching university
team captain; team game; team spirit; technical term; teenage rebellion; television audience; television news
television play; television set; television viewer; television viewing; temperance pledge; temple entry; temple priest
temple prostitution; temporary resident; tenement building; tenement house; tent revival; term of address
tertiary institution; test match; textual criticism; theater company; theater critic; theater of the absurd
theatre critic; theatre director; theatre of the absurd; theatre of the oppressed; theatrical performance
theatrical production; theme park; theological college; theological education; theological seminary
theological virtue; theory of knowledge; theory of mind; third gender; third sector; third sector organisation
three rs; three-volume novel; thrift society; time capsule; torchlight procession; total depravity; total institution
touring company; tourist industry; toxic masculinity; track and field; trade language; trade school
trade union education; trading diaspora; traditional custom; traditional dance; traditional ecological knowledge
traditional healer; traditional land; traditional owner; traditional society; traditional territory
traditional values; traditional way of life; tragic flaw; tragic hero; training camp; trance state; trans man
trans rights; trans woman; transcendental idealism; transfer fee; transfer market; transferable skill
transgender community; transition to adulthood; translation studies; translation theory; transmigration of souls
transnational community; transnational family; transnational migration; transracial adoption; travel diary
travel literature; traveling circus; traveling exhibition; traveling library; traveling theater; traveller community
travelling circus; travelling exhibition; travelling library; travelling player; travelling show; travelling theatre
treaty settlement; tree of knowledge; tribal area; tribal art; tribal community; tribal custom; tribal feud
tribal identity; tribal land; tribal member; tribal membership; tribal society; tribal trust land; tribal warfare
trickster tale; truancy officer; true womanhood; truth claim; truth telling; truth value; tuition assistance
tuition-free education; turn of phrase; turning point; tutelary deity; tutorial class; tutorial college
tutorial system; twin study; typological reading; undergraduate course; undergraduate degree; undergraduate study
undergraduate teaching; underground movement; underground press; underground railroad; underwater cultural heritage
undeserving poor; uniform civil code; union catalog; universal benefit; universal grammar; universal history
university campus; university chair; university chancellor; university college; university council; university degree
university extension; university fee; university hospital; university lecturer; university of the air
university press; university professor; university ranking; university senate; university settlement; university sport
university statute; university town; unmarried mother; unpaid care; unpaid carer; unqualified teacher
untouchable caste; unwanted pregnancy; upper middle class; upward mobility; urban anthropology; urban citizenship
urban culture; urban elite; urban life; urban sociology; usage guide; utopian fiction; utopian literature
value judgement; value judgment; value neutrality; value system; values education; variety theatre; variorum edition
vaudeville act; venial sin; vernacular education; vernacular literature; vernacular press; vernacular school
verse drama; vestry meeting; vicarious atonement; village fair; village green; village hall; village idiot
village priest; village school; village schoolmaster; village society; village study; village uplift; virgin birth
virtual university; virtue ethics; visible minority; visiting card; visiting fellow; visiting lecturer
visual anthropology; visual artist; viva voce; voluntary hospital; voluntary organisation; voluntary organization
voluntary school; voluntary service; voluntary society; voluntary worker; voluntary-aided school; votive offering
vulnerable adult; vulnerable child; waqf property; war baby; war poet; war work; wastage rate; watchdog journalism
water sport; way of knowing; way of thinking; wedding custom; wedding dress; wedding feast; wedding gift
wedding party; wedding procession; wedding ring; weekly magazine; weekly newspaper; welfare centre; welfare chauvinism
welfare officer; welfare pluralism; welfare policy; welfare provision; welfare rights; welfare system; welfare worker
well-made play; western canon; western education; western philosophy; western thought; wet nurse; wheelchair user
whig interpretation of history; white australia policy; white flight; white slave traffic; widening access
widening participation; widow remarriage; willing suspension of disbelief; wine shop; winter sport; wisdom literature
witch doctor; witchcraft accusation; woman doctor; woman of letters; woman suffrage; woman suffragist; woman teacher
woman worker; women's agency; women's auxiliary; women's club; women's club movement; women's college; women's cricket
women's emancipation; women's football; women's group; women's health movement; women's institute; women's labor
women's labour; women's lib; women's magazine; women's ordination; women's organisation; women's page
women's peace movement; women's prison; women's refuge; women's rights activist; women's rights movement; women's role
women's shelter; women's sphere; women's sport; women's vote; women's wing; women's writing; wonder tale
word borrowing; word formation; word of god; word order; work experience; work of art; work placement; work song
work-study program; work-study programme; workers' college; workhouse infirmary; workhouse inmate; working girl
working girls' club; working wife; working woman; working-class culture; world cinema; world record; world society
world spirit; world's fair; writing instruction; writing lesson; writing skill; writing system; written language
written word; yellow journalism; yellow press; young adult; young adult fiction; young adulthood; young carer
younger son; youth culture; youth exchange; youth festival; youth gang; youth leader; youth offender
youth organisation; youth service; youth sport; youth work; youth worker; zen meditation; zone of proximal development
