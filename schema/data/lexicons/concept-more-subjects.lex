# More terms by themselves, field by field.
list subject_terms
# speeches to assemblies of states
just and lasting peace; lasting peace; comprehensive peace; internationally recognized borders
internationally recognised borders; internationally displaced persons; spirit of cooperation; common destiny
shared future; human family; global village; family of nations; interdependence of nations; confidence among nations
brotherhood of nations; equality of nations; small island states; newly independent nations; dependent peoples
western powers; reform of the security council; united nations reform; united nations system; rule-based order
peaceful dialogue; peaceful resolution of disputes; good faith; global solidarity; empowerment of women
empowerment of youth; women and girls; rights of women; girl child; violence against civilians; humanitarian situation
winds of change; illegal occupation; illegal settlements; acts of aggression; dialogue of civilizations; non-alignment
non-aggression; instrument of national policy; renunciation of war; outlawry of war; outlawing war
collective self-defense; spheres of influence; open door; open door policy; most favored nation; right of blockade
neutral rights; belligerent rights; diplomatic documents; congressional mandate; declassification policy; second front
unconditional surrender; zones of occupation; occupation zone; postwar settlement; common foe
access to electricity; access to energy; access to clean energy; access to clean water; access to safe water
access to drinking water; access to markets; access to credit; access to capital; access to financing; access to healthcare
access to reproductive health; access to housing; access to shelter; access to public services; access to archives
access to records; access to legal aid; access to care; right to shelter; right to self-defence
right to self-defense; right to asylum; right to organize; right to a fair trial
threats to peace; barriers to trade; barriers to entry; resistance to change
# government, administration and oversight
organs of state; organ of state; branches of government; executive departments and agencies; executive department
federal agency; federal agencies; heads of agencies; interagency process; interagency effort; coordinating body
coordination mechanism; oversight work; oversight role; parliamentary process; consultation process; public power
public powers; public funds; public entity; ward committee; cooperative governance; co-operative governance
devolved matters; reserved matters; constitutional mandate; constitutional requirement; constitutional power
terms of office; acting chair; co-chair; deputy chair; general secretary; deputy secretary; general office
alternate member; ordinary member; co-opted member; casual vacancy; action point; minutes of the meeting; web presence
virtual meeting; face-to-face meeting; community building; in-kind donation; in-kind support; membership agreement
member organisation; fiscal sponsorship; national emergency; suspension of entry; blocking of property
property and interests in property; entry ban; rights and benefits; availability of appropriations; general budget
budget authority; budget request; federal funding; grant programme; grant program; state law; law enforcement entities
criminal organisation; synthetic opioid; synthetic opioids; precursor chemicals; dual-use items; overdose death
substance use; prevention and treatment; safe community; safe communities
# economy, central banking, trade
key rate; base effect; basis points; asset purchase programme; credit conditions; labour market slack; spare capacity
participation rate; growth outlook; economic downturn; reference rate; liquidity ratio; single rule book
disclosure requirement; supply-chain disruption; resilient supply chains; trade deal; reciprocal trade
import licensing; technical barriers to trade; good regulatory practices; forced or compulsory labor
forced or compulsory labour; purchasing commitment; displaced workers; redundant workers; skills mismatch
labour reform; private industry; organised agriculture; place-based policy; methane leakage; coal generation
coal-fired power; heavy industrial sectors; adaptation and resilience
# digital, science and research
open data standard; open-source software; software security; research software; research software engineer
research software engineering; research data management; original research; science advice; evidence-based practice
policy impact; policy entrepreneur; policy theory; multiple streams framework; advocacy coalition
advocacy coalition framework; discourse coalition; thick description; peer-reviewed; keynote lecture; keynote speaker
best paper award; scholarly community; online catalogue; neutron source; light source; particle physics; dark matter
dark energy; fundamental constants; physical constants; measurement uncertainty; base units
peaceful uses of outer space; international space station; robotic arm; postal regulation; multistakeholder model
malicious cyber activity; malicious cyber activities; vulnerability management; trust management; software assurance
intrusion detection; biometric technology; quantum information science; sociotechnical system; sociotechnical systems
power relations; social imaginary; infrastructure studies; bottom-up change; people-centered approach
citizen-centered services; interoperable systems; real-time payments
# Chinese politics
reform and opening up; reform and opening-up; opening up; mao zedong thought; deng xiaoping theory
theory of three represents; xi jinping thought; marxism-leninism; chinese dream; central committee; core leader
leading group; top-level design; deepening reform; comprehensively deepening reforms; party and state institutions
gang of four; centenary goals; two centenary goals; great wall; indigenous innovation; national security commission
holistic national security; foreign affairs work
# letters, history, religion
epic poem; english literature; english poetry; english verse; french poetry; romantic poets; translation of poetry
literary magazine; literary history; literary fame; first edition; documentary history; documentary edition
historical scholarship; public history; historical archive; reference work; edited volume; popular music; sheet music
labor history; jim crow; free market ideology; gilded age; great depression; western front; eastern front
lost generation; origins of the war; causes of the war; war poetry; war memoir; homeless population
global social safety net; skid row; epidemic disease; british rule; united india; indian nationality
hindu-muslim unity; communal harmony; religious groups; native peoples; tribal nation; tribal nations
tribal sovereignty; nation-to-nation relationship; trust responsibility; alaska native communities
survivor-centered services; victim services; underserved communities; overburdened communities
marginalized communities; specially protected areas; mineral resource activities; antarctic environment
residue monitoring; residue plan; veterinary medicinal product; corrective measure; co-financing
globalisation adjustment; river navigation; navigation safety; cross-border cooperation; foreign proceedings
harmonisation of laws; maritime order; missile warning data; intelligence coordination; national security advisor
national security adviser; peace formula; peace summit; people-to-people connections; gross national happiness
# sciences and medicine
solar system; milky way; big bang; black hole; general relativity; quantum mechanics; string theory; natural selection
theory of evolution; evolutionary biology; cell biology; mass extinction; food web; sea level; ice sheet
plate tectonics; animal behavior; public health nursing; patient care; medical history; drug discovery
infectious agent; history of science; history of medicine; computer simulation; mathematical model; decision theory
network theory; cognitive science; cognitive psychology; social psychology; learning theory; medical consumer
patient advocacy
# letters and arts
poetic form; literary translation; creative process; film music; film studies; art history; modern art
contemporary art; folk music; art market; stage production; dramatic works; music education; music theory
architectural history; sports history; museum studies; media studies; african american history; american history
european history; naval history; religious studies; church history; biblical studies; jewish studies; hindu society
widow burning; religious rite; religious duty
# society, cities, work
urban poverty; rental housing; supportive housing; street people; nongovernmental organizations; grant funding
grant data; open data publishing; data publishers; data users; governance structure; governance model
decision making process; consensus building; independent judgment; annual review; appointment process
public nominations; skills transfer; knowledge exchange; training workshop; instructor training
professional development; peer learning; implementation plan; project plan; partnership agreement; host organisation
host institution
# security and foreign affairs
early withdrawal; drone strikes; naval disarmament; fishing access; white minority rule; anti-colonialism
anti-imperialism; neo-colonialism; afro-asian solidarity; asian-african cooperation; cultural cooperation
high-level dialogue; travel to china; chinese immigration; chinese exclusion; immigration restriction
free immigration; foreign settlements; commercial treaty; tariff autonomy; right of trade
# public law and administration of several countries
national council of provinces; debate on the vote; statutory instrument; identity document; port of entry
social grants; employment equity; growth and development; shared growth
