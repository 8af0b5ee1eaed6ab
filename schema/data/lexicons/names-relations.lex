# The words by which clauses tell how names stand to each other; docs/rules.md shows how rules ask for them.
list copulas exact
# X is Y.
be; become; remain; seem; stay
list naming_verbs exact
# Somebody makes somebody something.
elect; appoint; name; nominate; make; designate; reappoint; re-elect; reelect; choose; select; confirm; install; crown; proclaim; declare; promote; inaugurate; swear; consecrate; co-opt; reelect; call; title
list leading_verbs exact
# Who does this with a body belongs to it.
lead; head; chair; direct; run; found; co-found; cofound; co-chair; preside; manage; edit; govern; oversee; join; rejoin; represent; enter; command; administer; captain; coach; leave; quit; serve
list serving_verbs exact
# Who does this for, at or with a body belongs to it.
work; serve; teach; lecture; act; speak; sit; elect; appoint; name; nominate; delegate; accredit; second; post; return; belong; re-elect; reelect; assign; promote; employ; hire; recruit; preside; stand; practise; practice; research; train; enlist; affiliate; associate; attach; place; station; base; detail
list following_verbs exact
# Who does this to somebody has the office that the other had.
succeed; replace
list holding_verbs exact
# Who does this to an office has it.
hold; occupy; assume; fill; accept; receive; get; retain; resume
list life_verbs exact
# The time of such a clause is one of somebody's life or office.
bear; die; serve; become; join; resign; retire; enter; head; lead; chair; direct; found; assume; leave; enrol; enroll; marry; abdicate; reign; rule; govern; preside; represent; work; teach; step; practise; practice; co-found; take office; depart; accede; graduate; deputize; deputise; enlist; live; return; move; study; emigrate; train; qualify; lecture
list done_to_people exact
# The time of such a clause is one of the life of whom it is done to: "named Berg ambassador in 1999".
elect; appoint; re-elect; reelect; reappoint; name; nominate; inaugurate; promote; knight; depose; assassinate; execute; murder; bury; baptize; baptise; swear; dismiss; post; crown; ordain; install; consecrate; bear; arrest; imprison; deport; liberate; exile; sentence; detain; release; expel
list text_dating_verbs exact
# The time of such a clause is one of the life of a text.
adopt; sign; ratify; conclude; publish; issue; enact; pass; promulgate; release; launch; approve; proclaim; repeal; abrogate; terminate; denounce; amend; renew; write; draft; introduce; unveil; present; deliver; create; establish; endorse; agree; revise; replace; register; negotiate; table; author; compose; announce; print; reissue; initial; reject; implement
list text_life_verbs exact
# Texts do it: come into force, enter into force.
come; enter; open; date; expire; lapse; appear; take effect
list gathering_verbs exact
# People do it at events.
gather; meet; assemble; convene; come together; congregate; converge; reconvene
list hosting_verbs exact
# A body does it, an event is made by it.
host; co-host; cohost; organize; organise; co-organize; co-organise; convene; co-convene; hold; sponsor; co-sponsor; call; arrange; stage; summon; initiate; launch; run; chair; co-chair; play host; open; inaugurate; conduct; plan; convoke; put on; mount
list happening_verbs exact
# Events do it.
convene; take place; begin; start; open; end; close; conclude; occur; happen; meet; adjourn; resume; break; run; last; erupt; kick; finish; commence; sit; gather; assemble; come together; follow; strike; rage; continue; come; hit; reopen; reconvene; unfold; recur; drag on; recess
list event_verbs exact
# Somebody does it to events, where and when they are.
hold; schedule; host; co-host; organize; organise; postpone; celebrate; stage; launch; call; summon; sign; set; fix; plan; fight; convene; open; inaugurate; attend; address
list residing_verbs exact
# Bodies do it where their seat is.
sit; reside; stand
list seating_verbs exact
# Bodies have a seat by them.
base; headquarter; locate; situate; seat; house; sit; quarter; station; move; relocate; reside; establish; found; set up; open; meet; operate; settle; create; transfer; stand; install; launch; constitute; form; domicile; lodge
list part_verbs exact
# X belongs to Y.
belong; subordinate; attach; affiliate; fall; come; operate; function; merge; incorporate; integrate; absorb; place; transfer; subsume; join
list whole_verbs exact
# X has Y as a part.
comprise; include; contain; consist; oversee; supervise; control; own; absorb; incorporate; administer; operate; manage; run; set up; establish; create; maintain; house; acquire; compose
list uniting_verbs exact
# X does it to those who are its members.
unite; group; bring together; gather
list time_prepositions exact
on; in; from; since; until; till; between; during; to; through; around; about; before; after; by; as of; for; at; late; early; throughout; following
list place_prepositions exact
in; at; near; outside; inside; around
list board_nouns
# Who sits on the board of a body belongs to it.
board; council; committee; staff; bench; executive; cabinet; bureau; secretariat; faculty; delegation; commission; panel; presidium; leadership; government; editorial board; advisory board; governing body; headquarters
list seat_nouns
seat; headquarters; headquarter; office; offices; secretariat; campus; premises; base; hq; offices; domicile; quarters; building; branch; branches
list part_nouns
part; agency; organ; body; branch; arm; division; department; office; member; subsidiary; unit; section; bureau; component; committee; subcommittee; institution; affiliate; wing; programme; program; sector; organization; organisation; chapter; constituent; institute; council; commission; centre; center; directorate; service; laboratory; faculty; school; subdivision; element; directorate-general; college; group; agencies; secretariat; mission; delegation; offshoot; pillar; entity; subgroup; sub-group; sub-committee; panel; chamber; subsidiaries; bureaux; body; bodies; outlet; observatory; museum; library; centre of excellence
list place_nouns
city; town; village; province; region; capital; district; county; state; suburb; municipality; port; island; area; territory; prefecture; department; canton; neighbourhood; neighborhood; borough; commune; settlement; oblast; governorate; resort; exclave; enclave; colony; dependency; protectorate; archipelago; peninsula; quarter; hamlet; parish; ward; township; subdivision; republic; emirate; division; arrondissement; voivodeship; raion; division; part
list settled_heads exact
# "X is a town in Y": X is a place.
city; town; village; hamlet; municipality; commune; parish; suburb; borough; township; settlement; province; county; district; prefecture; governorate; oblast; canton; region; state; capital; port; seaport; resort; island; islet; archipelago; peninsula; atoll; river; tributary; lake; mountain; valley; neighbourhood; neighborhood; quarter; department; emirate; subdistrict; raion; kingdom; duchy; principality; republic; colony; territory; fortress; spa; seat
list settled_plurals exact
# "one of the provinces of Y", "divided into five districts:"
cities; towns; villages; municipalities; communes; parishes; suburbs; boroughs; settlements; provinces; counties; districts; prefectures; governorates; oblasts; cantons; regions; states; ports; islands; emirates; raions; territories; departments; voivodeships; republics; wards
list sides_of_places exact
# "in the far north-east of Y"
north; south; east; west; north-east; north-west; south-east; south-west; northeast; northwest; southeast; southwest; centre; center; middle; heart; interior; northern; southern; eastern; western; central; north-eastern; north-western; south-eastern; south-western; northeastern; northwestern; southeastern; southwestern; coast; shore; shores; bank; banks; part; border; edge; tip; end; outskirts; upper; lower; inner; outer; far; extreme; present-day; modern; modern-day; today's; rural; coastal; mainland; highlands; left; right
list continental_words exact
# Places with such a word in their name are no part of one country.
Africa; Asia; Europe; America; Americas; East; West; Pacific; Atlantic; Arctic; Antarctica; Ocean; Sea; Seas; Gulf; Mediterranean; Baltic; Balkans; Caucasus; Caribbean; World; Hemisphere; Oceania; Eurasia; Sahara; Sahel; Maghreb; Levant; Scandinavia; Benelux; Indochina; Strait; Straits; Basin; Alps; Himalayas; Andes; Amazon; Danube; Rhine; Nile; Mekong; Indo-Pacific; Asia-Pacific; Euro-Atlantic; Micronesia; Melanesia; Polynesia; Arabia; Horn

list more_states
# States whose names, for their many forms, stand among the regions.
united kingdom; uk; u.k.; great britain; britain; england; scotland; united states; united states of america; us; u.s.; usa; u.s.a.; soviet union; ussr; u.s.s.r.; union of soviet socialist republics; russia; russian federation; china; people's republic of china; prc; taiwan; republic of china; south korea; republic of korea; rok; north korea; democratic people's republic of korea; dprk; korea; vietnam; viet nam; laos; iran; syria; türkiye; turkey; ivory coast; côte d'ivoire; united arab emirates; uae; u.a.e.; italy; republic of italy; indonesia; republic of indonesia; saudi arabia; kingdom of saudi arabia; india; republic of india; south africa; republic of south africa; nigeria; federal republic of nigeria; luxembourg; grand duchy of luxembourg; netherlands; kingdom of the netherlands; france; french republic; brazil; federative republic of brazil; papua new guinea; sierra leone; saint lucia; yugoslavia; czechoslovakia; east germany; west germany; german democratic republic; federal republic of germany; prussia; austria-hungary; ottoman empire; russian empire; burma; persia; siam; zaire; bolivia; venezuela; tanzania; moldova; north macedonia; czech republic; palestine; kosovo; cape verde; brunei; micronesia; guinea-bissau; east timor; timor-leste; myanmar; swaziland; eswatini; czechia; macedonia; bosnia; bosnia and herzegovina; drc; democratic republic of the congo; state of palestine; holland; the netherlands; roman empire; british empire; german empire; gdr; south vietnam; north vietnam; rhodesia; ceylon
list town_nouns
# "the Ruhr town of Bochum": the town is of the Ruhr.
city; town; village; port; resort; harbour; harbor
list unit_heads
# Such a body is one of a wider one, where an address names both.
department; faculty; school; division; section; unit; office; bureau; directorate; laboratory; lab; centre; center; branch; subcommittee; sub-committee; chair; desk; desks; institute; programme; program; subdivision; secretariat; mission; delegation; embassy; team; college
list housed_heads exact
# Such a body is in one town, however well known: "the Nordic Institute in Lund".
Institute; University; Museum; Library; College; Academy; Foundation; Court; School; Archives; Archive; Observatory; Hospital; Institution; Conservatory; Polytechnic; Laboratory; Gallery; Embassy; Consulate; Tribunal; Theatre; Seminary; Settlements

list organ_heads
# Such a body is one of the body whose name stands in its name: "the Central Committee of the Harbour Party".
assembly; board; bureau; cabinet; chamber; commission; committee; council; court; delegation; department; directorate; directorate-general; division; faculty; office; presidium; politburo; secretariat; section; subcommittee; sub-committee; unit; branch; chapter; wing
list own_organ_modifiers exact
# What may stand before those heads: "the Clock Committee" may be anybody's.
Executive; Governing; General; Management; Managing; Advisory; Supervisory; Administrative; Administration; Permanent; Standing; Central; Technical; Scientific; Finance; Financial; Audit; Steering; Nominations; Nominating; Ethics; Budget; Legal; Programme; Program; Editorial; Plenary; Regional; Professional; Coordinating; Election; Elections; Membership; Awards; Publications; and
list own_organ_heads exact
# In a text about one body such a name without a further owner is one of its organs: "the Executive Board".
Assembly; Board; Bureau; Committee; Conference; Council; Directorate; Presidium; Secretariat; Subcommittee; Sub-Committee; Politburo; Congress; Panel
list component_nouns
# A body has these, where a list of bodies follows: "is organised into three components:".
component; body; organ; group; working group; association; division; department; sector; committee; subcommittee; sub-committee; organ; branch; directorate; section; unit; pillar; bureau; secretariat; chamber; faculty; agency; wing; subsidiary
list membership_words exact
# Over a list of those who make up a body, whatever other office they hold.
members; membership; composition; commissioners; trustees
list member_words
# Over a list of a body's people.
members; membership; composition; directors; secretaries; chairs; presidents; officers; trustees; commissioners; secretaries-general; chairmen; chairpersons; ministers; individuals; participants; leadership; governors; judges; delegates; representatives; chaired; headed; led; fellows; councillors; senators; deputies; leaders; heads; present; attending; attendance; attendees; apologies; absent; regrets; excused; board; presidium; cabinet
list dateline_words exact
# May stand with the date of a document on a line of its own.
date; dated; on; at; in; the; this; day; of; done; signed; adopted; issued; published; publication; release; released; for; immediate; delivered; and; white; house; posted; from; tr; a; d; year; lord; our; anno; domini; afternoon; morning; evening; final; version
list meeting_records exact
# Among the first words of a title: the record of a meeting, where a meeting stands before the date.
minutes; record; proceedings; notes; summary; transcript; report
list recorded_meetings exact
# Such a meeting: "Minutes of the 14th session held on 3 May 1999".
meeting; session; conference; workshop; seminar; sitting; held
list text_nouns
# Nouns of texts that somebody writes, gives or adopts.
report; statement; speech; address; remarks; message; letter; memorandum; cablegram; telegram; cable; despatch; dispatch; aide-mémoire; submission; communication; opinion; resolution; recommendation; declaration; decision; proclamation; lecture; testimony; regulation; directive; communiqué; communique; note; paper; order; response; reply; keynote; sermon; oration; petition; manifesto; foreword; preface; essay; review; comment; evidence; advice; appeal; minute; proposal; article; intervention; contribution; presentation
list work_nouns
# "The treaty": the one named last.
treaty; convention; agreement; accord; pact; protocol; charter; act; bill; law; statute; constitution; code; decree; ordinance; strategy; plan; covenant; compact; book; novel; play; pamphlet; memorandum; edict; concordat; declaration; resolution; regulation; directive; report; order; proclamation; manifesto; amendment
list byline_cues
# The name of whoever wrote or spoke a text stands behind it.
by; delivered by; statement by; speech by; remarks by; address by; author; authors; written by; presented by; submitted by; prepared by; speaker; given by; made by; lecture by; message by; message from; letter from; statement of; speech of; testimony of; read by; drafted by; introduced by; contributed by; intervention by; keynote by; report by; rapporteur; article by; text by; words by; statement from; remarks of; address of; from
list outsider_words
# Over a list of people who are no members.
staff; others; guests; guest; observers; visitors; public; press; secretariat; witnesses; officials; official; officers; clerk; clerks; invited; invitees; invitation; presenters; speakers
list deeds_in_place exact
# Deeds that happen where the place is: "the siege of X"; a fall or a partition happens to it.
siege; bombing; bombings; bombardment; bombardments; liberation; blockade; sack; evacuation; storming; burning; shelling; occupation; capture; recapture; reconquest; encirclement
list attendance_words exact
# Over, or before, a list of those who came to a meeting of a body, or who as its members should have come.
present; members; attending; attended; attendance; attendee; attendees; participants; apologies; absent; absentees; regrets; excused
list candidate_words exact
# Over a list of people who may come to hold an office, and do not yet.
candidate; candidates; nominee; nominees; nominations; nominated; applicant; applicants; applications; shortlist; shortlisted; interviewed
list body_offices exact
# Bodies have these; of whom "the chair" is chair, where nothing else is said, the sentence before tells.
chair; chairman; chairperson; chairwoman; chairmen; chairpersons; co-chair; co-chairs; vice-chair; convener; convenor; director; directors; director-general; secretary; secretaries; secretary-general; treasurer; rapporteur; leader; leaders; head; coordinator; co-ordinator; president; vice-president; rector; dean; principal; manager; chief executive; ceo; members
list place_offices
# Who is this for a place is of it: "the member for Bergen", but not "the director for Africa".
member; mp; mep; msp; senator; congressman; congresswoman; representative; deputy; candidate; delegate; commissioner; minister; ambassador; envoy; chief; governor
list national_sides
# What a people has and somebody leads: "the Japanese delegation".
delegation; side; team; mission; embassy; legation; consulate; government; cabinet; army; navy; air force; fleet; squadron; forces; troops; contingent; parliament; senate; state; throne; foreign ministry; ministry; general staff; foreign office; admiralty; legation; expedition; garrison; battalion; brigade; regiment; division; corps; treasury; war office; foreign service; diplomatic service; civil service; opposition; resistance; representation; police; central bank; supreme court; congress
list rulers exact
# Each country has its own: in "French President X and King Y", Y is no king of France.
president; king; queen; emperor; chancellor; pope; leader; premier; secretary-general
list highest_offices exact
# The same for the first word of an office: "Prime Minister", "President of the Council".
prime; president; secretary-general
list servants_of_states exact
# Of whose ruler is named, they are of his country: "King X of Jordan and his envoy, Y".
secretary; envoy; premier; chancellor; emissary; general; spokesman; spokeswoman; spokesperson
list office_nouns
position; post; chair; seat; office; appointment; professorship; fellowship; chairmanship; directorship; presidency; job; role; membership; lectureship; command
list author_nouns
author; co-author; coauthor; writer; co-writer
list career_nouns
# Who spends or begins them somewhere works there.
career; careers; year; years; decade; decades; month; months; life; apprenticeship; internship; clerkship; service
list his_titles exact
# Whom they stand before is "he".
mr; mr.; sir; lord; king; prince; duke; earl; viscount; count; baron; father; brother; emperor; tsar; czar; sultan; shah; emir; sheikh; pope; cardinal; monsieur; herr; señor; senhor; signor; don; messrs; kaiser; monsignor; congressman; assemblyman; councilman; chairman; alderman
list her_titles exact
# Whom they stand before is "she".
mrs; mrs.; ms; ms.; miss; lady; queen; princess; duchess; countess; viscountess; baroness; dame; sister; empress; tsarina; madam; madame; mme; mlle; frau; señora; señorita; senhora; signora; doña; congresswoman; assemblywoman; councilwoman; chairwoman; alderwoman
list order_ranks exact
# Ranks within an order of merit: no office in what the order is called after.
Officer; officer; Commander; commander; Member; member; Companion; companion; Knight; knight; Dame; dame; Knight Commander; Dame Commander; Grand Cross; Grand Officer; Chevalier; chevalier; Grand Commander; Grand Cordon; insignia
