list support_verbs
# A supports B: A strengthens, enables, ensures B.
accelerate; advance; aid; allow; anchor; assist; help; bolster; boost; catalyse; catalyze; cement; consolidate; create; deepen; drive; empower; enable; encourage; energise; energize; enhance; enrich; ensure; entrench; expand; facilitate; feed; foment; foster; fuel; further; generate; guarantee; heighten; improve; incentivise; incentivize; increase; inspire; invigorate; kick-start; leverage; maximise; maximize; multiply; nourish; nurture; permit; power; prepare; preserve; produce; promote; propel; protect; raise; reinforce; reinvigorate; revitalise; revitalize; revive; safeguard; secure; shape; solidify; spark; speed; spur; stabilise; stabilize; stimulate; strengthen; support; sustain; underpin; unleash; unlock; uphold; widen; benefit; inform; build; restore; rebuild; attract; lift; modernise; modernize; underwrite; bring; prolong; serve; underlie; undergird; buttress; fortify; hasten; favour; favor; cultivate; smooth; bankroll
list enabling_verbs
# A enables somebody to reach B, A helps somebody reach B: A supports B.
aid; allow; assist; empower; enable; encourage; equip; help; lead; permit; prompt
list giving_verbs
# A gives somebody access to B: A supports B.
afford; give; grant; offer; open; provide; secure
list need_verbs
# A needs B: B supports A.
demand; necessitate; need; presuppose; require
list lessening_verbs
# "A helps to reduce B": A does not support B.
address; alleviate; avert; avoid; break; challenge; close; combat; contain; counter; curb; cut; damage; decrease; destroy; deter; disrupt; ease; eliminate; end; eradicate; erode; fight; halt; hamper; harm; hinder; limit; lower; manage; minimise; minimize; mitigate; narrow; oppose; overcome; prevent; reduce; relieve; reverse; slow; solve; stop; tackle; threaten; undermine; weaken
list duty_verbs
# BODY coordinates, manages, oversees a matter: it is responsible for it.
administer; co-ordinate; control; coordinate; direct; enforce; govern; handle; manage; monitor; oversee; regulate; run; standardise; standardize; steer; superintend; supervise
list remit_nouns exact
# "Its remit includes A": the body is responsible for A.
brief; competence; competences; duties; functions; jurisdiction; mandate; portfolio; remit; responsibilities; responsibility; tasks
list charge_nouns exact
# BODY is the regulator of a matter: it is responsible for it.
administrator; agency; agencies; authority; co-ordinator; coordinator; custodian; guardian; inspector; manager; overseer; regulator; supervisor; watchdog
list provision_verbs
# BODY shall provide a matter: it is responsible for it.
provide; furnish; supply; produce; maintain; render; set; ensure; lead; formulate; develop; deliver; prepare; draw
list care_verbs
# A body responsible for doing this to a matter is responsible for the matter.
assure; defend; execute; guard; implement; keep; monitor; preserve; promote; protect; safeguard; secure; support; uphold
list need_words exact
# A is essential to B: A supports B.
beneficial; central; conducive; critical; crucial; decisive; essential; favorable; favourable; fundamental; helpful; imperative; important; indispensable; instrumental; integral; key; necessary; needed; paramount; pivotal; required; useful; vital; good
list ground_nouns exact
# A is the basis of B: A supports B.
avenue; backbone; basis; bedrock; boost; building-block; bulwark; catalyst; condition; contribution; contributor; cornerstone; driver; drivers; element; enabler; enablers; engine; engines; factor; force; foundation; foundations; gateway; groundwork; guarantee; guarantor; impetus; incentive; ingredient; ingredients; instrument; key; keystone; lever; levers; linchpin; lynchpin; means; multiplier; path; pathway; pillar; pillars; precondition; prerequisite; recipe; requirement; road; route; safeguard; source; springboard; stimulus; tool; tools; vehicle; way; anchor; glue; base; surety; motor; lifeblood; lifeline; mainstay; passport; stepping-stone; underpinning; hope; prop; buttress; mother; warrant; impulse; root; seed; guarantees; conditions; preconditions; prerequisites
list ground_links
# A IS essential to B, A PLAYS a part in B.
be; become; constitute; form; offer; play; prove; provide; remain; represent; seem
list ground_verbs exact
# B is founded on A: A supports B.
anchored; based; built; dependent; depend; depends; depended; hinge; hinges; hinged; contingent; conditional; founded; grounded; premised; predicated; relies; rely; rest; rests; rooted; relied; rested; builds
list result_nouns exact
# B is the result of A: A supports B.
by-product; byproduct; consequence; fruit; fruits; outcome; outgrowth; product; result
list source_phrases exact
# B comes from A: A supports B.
arise from; arises from; benefit from; benefits from; benefit greatly from; benefits greatly from; benefited from; derive from; derives from; flow from; flows from; gain from; gains from; grow from; grows from; grow out of; grows out of; profit from; profits from; result from; results from; spring from; springs from; stem from; stems from; stemmed from; thrive on; thrives on; thrived on; owe much to; owes much to; owed much to; owe a great deal to; owes a great deal to; owes its success to; owe their success to; draw strength from; draws strength from; feed on; feeds on; live by; lives by
list worth_nouns exact
# The importance of A for B, A is of value to B: A supports B.
benefit; benefits; contribution; importance; relevance; role; significance; usefulness; utility; value
list contribution_phrases exact
# A does it, and B stands behind: A supports B.
contribute to; contributes to; contributed to; contributing to; contribute towards; contributes towards; lead to; leads to; leading to; result in; results in; resulted in; give rise to; gives rise to; gave rise to; pave the way for; paves the way for; paved the way for; paving the way for; pave the way to; paves the way to; paved the way to; lay the foundation for; lays the foundation for; laid the foundation for; laying the foundation for; lay the foundations for; lays the foundations for; laid the foundations for; laying the foundations for; lay the foundations of; lay the groundwork for; lays the groundwork for; laid the groundwork for; laying the groundwork for; set the stage for; sets the stage for; open the way to; opens the way to; opening the way to; open the way for; opens the way for; open the door to; opens the door to; opening the door to; open the door for; opens the door for; open up; opens up; opening up; play a key role in; plays a key role in; play a vital role in; plays a vital role in; play a role in; plays a role in; played a role in; playing a role in; provide support to; provides support to; provided support to; providing support to; play a critical role in; plays a critical role in; play a crucial role in; plays a crucial role in; play an important role in; plays an important role in; play a central role in; plays a central role in; make possible; makes possible; made possible; making possible; go a long way towards; goes a long way towards; crowd in; crowds in; bring about; brings about; brought about; bringing about; give impetus to; gives impetus to; lend support to; lends support to; prop up; props up; build up; builds up; shore up; shores up; shoring up; speed up; speeds up; speeding up; lie at the heart of; lies at the heart of; opened the way for; opening the way for; make for; makes for; made for; clear the way for; clears the way for; cleared the way for; feed into; feeds into; fed into; feeding into; lie at the root of; lies at the root of; lay at the root of; hold the key to; holds the key to; held the key to; holding the key to; matter for; matters for; mattered for; do more for; does more for; did more for; do much for; does much for; did much for; suffice for; suffices for; sufficed for; set the scene for; sets the scene for; point the way to; points the way to; go far towards; goes far towards; is at the heart of; are at the heart of; was at the heart of; is at the service of; are at the service of; is at the root of; are at the root of; smooth the way for; smooths the way for; ease the way to; lay the ground for; lays the ground for; laid the ground for; help along; helps along; work in favour of; works in favour of; make a contribution to; makes a contribution to; make an important contribution to; makes an important contribution to; made an important contribution to; provide the basis for; provides the basis for; form the basis for; forms the basis for; form the basis of; forms the basis of; create the conditions for; creates the conditions for; create conditions for; creates conditions for; created the conditions for; creating the conditions for; provide the foundation for; provides the foundation for; go to the heart of; breathe new life into; breathes new life into; add to; adds to
list raising_words exact
# "expected to V", "serves to V": it is the subject that does V.
able; acting; appear; appears; believed; bound; certain; considered; continue; continued; continues; crucial; designed; essential; expected; help; helped; helping; helps; intended; likely; meant; necessary; needed; deemed; poised; potential; power; seem; seems; serve; served; serves; set; sufficient; sure; tend; tends; thought; used; vital
list aim_words exact
# "A is aimed at B", "the purpose of A is to B": A supports B.
aim; aimed; dedicated; designed; directed; focused; geared; goal; intended; meant; mission; objective; purpose
list means_verbs
# "uses A to V": A serves V.
adopt; apply; build; carry; conduct; combine; create; deploy; design; develop; employ; establish; exploit; harness; implement; introduce; invest; launch; leverage; maintain; mobilise; mobilize; need; offer; prioritise; prioritize; promote; propose; provide; pursue; require; set; take; undertake; use; utilise; utilize
list want_nouns exact
# Of what there is too little, or against which something is done: it does not support.
absence; abuse; abuses; aggression; antisemitism; attack; attacks; disinformation; misinformation; closure; cut; cuts; debt; debts; decrease; decreases; deficit; deficits; drop; elimination; emissions; lowering; pollutant; pollutants; pressures; reduction; reductions; removal; slowdown; smog; barrier; barriers; breakdown; conflict; conflicts; corruption; damage; danger; dangers; death; deaths; degradation; disaster; disasters; discrimination; divide; divides; division; divisions; gap; gaps; burden; burdens; disease; diseases; displacement; extremism; famine; hardship; harm; hatred; hostilities; hunger; illness; impunity; inequalities; inequality; injustice; insecurity; instability; malnutrition; mistrust; oppression; pollution; poverty; racism; risk; risks; slavery; suffering; tension; tensions; terrorism; unemployment; unrest; violence; vulnerability; war; wars; xenophobia; breakdown; collapse; crime; crimes; crises; crisis; decline; denial; depletion; destruction; disregard; disruption; erosion; failure; failures; fall; inadequacy; insufficiency; lack; loss; losses; neglect; obstacle; obstacles; scarcity; shortage; shortages; shortfall; threat; threats; violation; violations; weakness; weakening
list purpose_links exact
# "A, in order to B": A supports B.
as a means of; as a means to; as part of an effort to; as part of broader efforts to; as part of efforts to; as part of its efforts to; as part of our efforts to; as part of their efforts to; as part of wider efforts to; for the purpose of; in a bid to; in an effort to; in order to; in the hope of; in the hopes of; so as to; thereby; with a view to; with the aim of; with the goal of; with the objective of; with the purpose of; with the view to
list mutual_verbs
# A and B stimulate each other.
complement; enable; help; reinforce; stimulate; strengthen; support; sustain
list acting_things
# Bodies by one reading, with an adjective things that help by another: "public services", "strategic alliances".
alliance; coalition; force; fund; initiative; justice; labor; labour; movement; network; partnership; program; programme; service; system; trust
