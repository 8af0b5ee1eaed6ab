list support_verbs
# A supports B: A strengthens, enables, ensures B.
advance; aid; boost; contribute; drive; enable; encourage; enhance; ensure; facilitate; foster; further; guarantee; improve; increase; promote; protect; reinforce; safeguard; secure; stimulate; strengthen; support; sustain; underpin; help; raise; accelerate; deepen; nurture
list duty_verbs
# BODY coordinates, manages, oversees a matter: it is responsible for it.
administer; coordinate; co-ordinate; direct; govern; handle; lead; manage; monitor; oversee; regulate; supervise; steer; run; enforce; organise; organize; maintain
