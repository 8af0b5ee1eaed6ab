# Who is meant when nobody is named.
list body_nouns
# "the Committee shall", "this group will": the last body named with the noun, or of its kind.
academy; administration; agency; alliance; assembly; association; authority; bank; board; body; bureau; cabinet; centre; center; chamber; charity; club; coalition; college; commission; committee; community; company; confederation; conference; congress; consortium; corporation; council; court; delegation; department; directorate; executive; federation; firm; force; forum; foundation; fund; government; group; house; institute; institution; league; legislature; ministry; mission; movement; network; office; ombudsman; organisation; organization; panel; parliament; partnership; party; platform; presidency; programme; secretariat; sector; section; senate; service; society; subcommittee; sub-committee; subgroup; task force; taskforce; team; tribunal; trust; union; unit; university; commissioner; board of trustees; troika; registry; school; initiative; division
list committee_kinds exact
# "the Technical Committee" is another than the Committee named before.
executive; technical; advisory; steering; standing; organizing; organising; scientific; governing; supervisory; editorial; finance; audit; drafting
list general_bodies
# They stand for any organization.
agency; authority; body; institution; organisation; organization; office; entity
list sole_bodies exact
# "The department" is the only body of the text with that noun, where none was named before.
department; ministry; agency; commission; committee; board; bureau; authority; secretariat; directorate
list executive_bodies
# Bodies to which a text gives duties, not those which only act together.
administration; agency; authority; board; bureau; centre; center; commission; committee; council; court; department; directorate; division; inspectorate; institute; ministry; office; ombudsman; panel; registry; secretariat; sector; section; service; subcommittee; sub-committee; team; tribunal; unit; group; force; taskforce
list governing_bodies
# Governments: what they will do they have set themselves.
administration; government; commission; congress; parliament; cabinet
list agent_nouns
# Those who act without being named.
administrator; admiral; adviser; advisor; agencies; allies; all; ambassador; anyone; assembly; association; authorities; banks; bodies; business; businesses; cabinet; chair; chairman; chairperson; chairwoman; chancellor; chief; cities; towns; villages; counties; provinces; regions; districts; citizen; citizens; coach; colleagues; commissioner; commissioners; committees; communities; community; companies; corporations; councils; countries; country; delegation; delegations; departments; deputy; director; directors; donors; economies; emperor; empress; general; generals; prince; duke; pope; sultan; tsar; czar; commander; commanders; bishops; nobles; settlers; rebels; revolutionaries; socialists; liberals; conservatives; democrats; republicans; communists; reformers; activists; scientists; doctors; nurses; engineers; lawyers; merchants; peasants; peasantry; proletariat; bourgeoisie; nobility; clergy; gentry; workforce; students; pupils; children; artists; writers; journalists; historians; soldiers; troops; army; navy; fleet; church; churches; employer; employers; enterprises; everybody; everyone; experts; faculty; farmers; firms; foundations; friends; governments; government; governor; governors; groups; head; humanity; industry; industries; institutions; investors; judges; king; leaders; leadership; lawmakers; makers; legislators; legislature; libraries; manager; managers; mankind; mayors; member; members; men; minister; ministers; ministries; municipalities; nation; nations; officers; officials; organisations; organizations; owners; parents; parliaments; parliamentarians; participants; parties; partners; party; peoples; people; planners; police; policymakers; policy-makers; politicians; powers; practitioners; president; press; producers; professionals; providers; public; queen; regulators; representative; representatives; researchers; schools; scholars; secretary; secretary-general; secretaries; sector; sectors; senators; service providers; shareholders; someone; somebody; side; sides; society; staff; stakeholders; state; states; statesmen; suppliers; teachers; team; trade unions; treasurer; trustees; unions; universities; users; women; workers; world; youth; generation; generations; class; court; courts; controller; operator; operators; candidate; applicant; convenor; convener; coordinator; rapporteur; community; peacekeepers; delegates; congress; electorate; labour; operatives
list book_nouns
# What a review or a preface says of these is no aim of the text.
anthology; author; biographer; biography; book; chapter; collection; edition; editor; essay; essayist; memoir; monograph; narrative; novel; novelist; preface; reader; reviewer; textbook; volume
list stands_for_its_members
# "the government of X", "leaders of X": it is X that acts.
administration; ambassador; envoy; authorities; board; management; directors; chiefs; presidents; monarchs; ambassadors; envoys; chairs; chairman; chair; delegation; delegates; government; governments; head; heads; king; leader; leaders; leadership; minister; ministers; ministry; officials; parliament; partners; allies; negotiators; diplomats; people; peoples; president; queen; representatives; representative; side; negotiator; diplomat; premier; chancellor; emperor; monarch; sultan; tsar; regime; cabinet; delegate; spokesman; spokeswoman; spokesperson; member; members; state; republic; kingdom; nation
list paired_nouns
# "the two countries", "both sides": states named side by side before.
countries; governments; nations; parties; powers; republics; sides; states
list demonym_older exact
# Another name under which texts know the country of a people, as "adjective = Country".
british = Britain; dutch = Holland; english = Britain; american = America; persian = Persia; iranian = Persia; thai = Siam; turkish = Ottoman Empire; burmese = Burma; myanmar = Burma; czech = Czechoslovakia; prussian = Prussia; russian = Soviet Union; korean = Korea; indian = British India
list demonym_oldest exact
# A third such name.
british = Great Britain; english = England; american = United States of America; russian = Russian Empire; german = Federal Republic of Germany; korean = Republic of Korea; chinese = People's Republic of China; austrian = Austria-Hungary; french = French Republic; irish = Republic of Ireland
list demonyms_of_continents
# Peoples of continents and regions, which have no government.
african; american indian; arab; asian; european; latin american; nordic; scandinavian; western; eastern
list reporting_verbs
# X says it: what X calls for is X's aim, and what X is quoted with.
add; affirm; announce; appeal; argue; assert; believe; conclude; contend; declare; emphasise; emphasize; explain; hold; indicate; confirm; inform; insist; maintain; note; observe; order; pledge; promise; proclaim; propose; reaffirm; recommend; reiterate; remark; remind; assure; reply; resolve; respond; say; state; stress; suggest; tell; think; underline; underscore; urge; vow; warn; write; demand; decide; agree; call
list waters_and_lands exact
# Last in the name of a place, or first before "of": one that no one governs.
sea; ocean; river; strait; straits; lake; desert; canal; channel; fjord; island; archipelago; reef; glacier; mountain; mountains; peninsula; antarctica; arctic; atlantic; pacific; mediterranean; baltic; kattegat; skagerrak; bosphorus; bosporus; dardanelles; rhine; danube; nile; volga; mekong; ganges; indus; euphrates; tigris; yangtze; amazon; sahara; gobi; kalahari; himalayas; alps; andes; caucasus; pyrenees
list governed_islands exact
# First in the name of an island that has a government.
rhode; prince; christmas; norfolk
list states_of_readiness exact
# Participles that say how the subject itself is to be: "must be prepared to".
prepared; committed; dedicated; determined; guided; engaged; involved; united; represented; focused; focussed; organised; organized; equipped; based; informed; aligned; geared; poised; ready
list ventures
# "The Norway–Sweden project", "the Norway deal": names before these say between whom, or where.
accord; agreement; alliance; arrangement; compact; cooperation; co-operation; corridor; deal; dialogue; economy; exchange; fund; initiative; pact; partnership; pipeline; programme; program; project; relation; relations; relationship; scheme; study; survey; talk; talks; treaty; venture; summit; harbour; harbor; port; airport; railway
