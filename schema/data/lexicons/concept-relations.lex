list support_verbs
# A supports B: A strengthens, enables, ensures B.
accelerate; advance; aid; bolster; boost; catalyse; catalyze; deepen; drive; enable; encourage; enhance; ensure; facilitate; feed; foster; fuel; further; generate; guarantee; improve; increase; nurture; power; preserve; promote; protect; raise; reinforce; safeguard; secure; spur; stimulate; strengthen; support; sustain; underpin; unlock; uphold
list need_verbs
# A needs B: B supports A.
demand; necessitate; need; presuppose; require
list duty_verbs
# BODY coordinates, manages, oversees a matter: it is responsible for it.
administer; co-ordinate; coordinate; direct; enforce; govern; handle; lead; maintain; manage; monitor; organise; organize; oversee; regulate; run; standardise; standardize; steer; supervise
list need_words exact
# A is essential to B: A supports B.
central; critical; crucial; essential; fundamental; imperative; important; indispensable; integral; key; necessary; needed; pivotal; required; vital
list ground_nouns exact
# A is the basis of B: A supports B.
backbone; basis; bedrock; catalyst; cornerstone; driver; enabler; engine; foundation; foundations; guarantee; key; linchpin; pillar; precondition; prerequisite; requirement; source
list ground_verbs exact
# B is founded on A: A supports B.
anchored; based; built; dependent; depend; depends; founded; grounded; premised; predicated; relies; rely; rest; rests; rooted
list mutual_verbs
# A and B stimulate each other.
complement; enable; help; reinforce; stimulate; strengthen; support; sustain
