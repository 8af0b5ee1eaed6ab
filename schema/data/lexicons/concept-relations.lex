list support_verbs
# A supports B: A strengthens, enables, ensures B.
accelerate; advance; aid; bolster; boost; catalyse; catalyze; deepen; drive; enable; encourage; enhance; ensure; facilitate; feed; foster; fuel; further; generate; guarantee; improve; increase; nurture; power; preserve; promote; protect; raise; reinforce; safeguard; secure; spur; stimulate; strengthen; support; sustain; underpin; unlock; uphold
list need_verbs
# A needs B: B supports A.
demand; necessitate; need; presuppose; require
list duty_verbs
# BODY coordinates, manages, oversees a matter: it is responsible for it.
administer; co-ordinate; control; coordinate; direct; enforce; govern; handle; manage; oversee; regulate; run; standardise; standardize; steer; superintend; supervise
list provision_verbs
# BODY shall provide a matter: it is responsible for it.
provide; furnish; supply; produce; maintain; render; set; ensure; lead; formulate; develop; deliver; prepare; draw
list need_words exact
# A is essential to B: A supports B.
central; conducive; critical; crucial; essential; fundamental; imperative; important; indispensable; integral; key; necessary; needed; pivotal; required; vital
list ground_nouns exact
# A is the basis of B: A supports B.
backbone; basis; bedrock; catalyst; condition; ingredient; lever; means; cornerstone; driver; enabler; engine; foundation; foundations; guarantee; key; instrument; force; vehicle; linchpin; pillar; precondition; prerequisite; requirement; source
list ground_verbs exact
# B is founded on A: A supports B.
anchored; based; built; dependent; depend; depends; depended; hinge; hinges; hinged; contingent; conditional; founded; grounded; premised; predicated; relies; rely; rest; rests; rooted
list contribution_phrases exact
# A does it, and B stands behind: A supports B.
contribute to; contributes to; contributed to; contribute towards; contributes towards; lead to; leads to; led to; pave the way for; paves the way for; paved the way for; pave the way to; paves the way to; lay the foundation for; lays the foundation for; laid the foundation for; lay the foundations for; lays the foundations for; lay the foundations of; give rise to; gives rise to; gave rise to; open the way to; opens the way to; open the door to; opens the door to; result in; results in; play a key role in; plays a key role in; play a vital role in; plays a vital role in; play a role in; plays a role in; play a critical role in; plays a critical role in; play a crucial role in; plays a crucial role in; play an important role in; plays an important role in; make possible; makes possible; go a long way towards; goes a long way towards; crowd in; crowds in; bring about; brings about; add to; adds to; make for; makes for; translate into; translates into
list mutual_verbs
# A and B stimulate each other.
complement; enable; help; reinforce; stimulate; strengthen; support; sustain
