# What stands before "to + verb" or before an -ing form and says whether that is an aim.
list governor_verbs
# "X seeks to V": X is the one who is to do it.
agree; aim; aspire; attempt; desire; begin; campaign; choose; commit; conspire; continue; contrive; covenant; decide; demand; determine; elect; endeavour; endeavor; exist; fight; help; hope; intend; intervene; labour; mean; mobilise; mobilize; move; need; offer; plan; pledge; plot; prepare; proceed; promise; propose; resolve; scramble; seek; serve; set; strive; struggle; swear; threaten; try; undertake; unite; volunteer; vote; vow; want; wish; work; act; cooperate; collaborate; gather; come together; convene; join
list governor_participles
# "X is tasked to V", "a body established to V", "determined to V".
aimed; appointed; asked; authorised; authorized; bound; calculated; charged; chosen; commissioned; committed; compelled; constituted; created; dedicated; designated; designed; determined; devised; directed; elected; empowered; encouraged; enjoined; established; expected; formed; founded; instructed; intended; invited; launched; mandated; meant; mobilised; mobilized; obligated; obliged; ordered; organised; organized; pledged; prepared; ready; requested; required; resolved; responsible; set up; set; sworn; tasked; urged; used; willing; called upon; called; poised; anxious; eager; desirous; impatient
list duty_participles
# Those which lay a duty on the one of whom they are said.
appointed; asked; bound; charged; commissioned; constituted; created; dedicated; designated; directed; established; formed; founded; instructed; mandated; obligated; obliged; ordered; required; responsible; set up; tasked; requested
list governor_nouns
# "the effort to V", "its mandate is to V".
action; agenda; agreement; aim; ambition; amendment; appeal; approach; arrangement; aspiration; attempt; bid; bill; call; campaign; challenge; change; cooperation; co-operation; collaboration; commitment; compact; constitution; coalition; decision; desire; determination; directive; drive; duty; effort; endeavour; endeavor; engagement; fight; framework; function; fund; funding; goal; guidance; guideline; incentive; initiative; instruction; intent; intention; investment; invitation; job; law; legislation; mandate; means; measure; mechanism; mission; motion; movement; need; network; object; objective; obligation; operation; order; pact; partnership; path; plan; platform; pledge; policy; priority; procedure; process; programme; program; project; promise; proposal; purpose; pursuit; push; quest; readiness; recommendation; reform; regulation; remit; request; requirement; resolution; resolve; resource; responsibility; road map; roadmap; role; rule; scheme; solution; step; strategy; struggle; system; target; task; tool; treaty; undertaking; urgency; vision; vow; way; will; willingness; work; working group; task force; taskforce; committee; commission; team; force; activity; structure; exercise
list duty_nouns
# Whoever holds one of these is charged with it.
charge; duty; function; mandate; mission; obligation; purpose; remit; responsibility; role; task; job; object
list governor_adjectives
# "it is vital (for X) to V".
advisable; critical; crucial; desirable; essential; expedient; imperative; important; incumbent; indispensable; keen; necessary; needful; urgent; vital; paramount; fitting; high time; time; appropriate; prudent; wise; sensible; preferable; useful; worthwhile; ripe; proper; mandatory; obligatory; compulsory; timely
list control_verbs
# "urge X to V": X is the one who is to do it.
advise; appeal; appoint; ask; beg; behoove; behove; beseech; call; challenge; charge; command; commission; compel; demand; designate; direct; encourage; enjoin; entreat; exhort; implore; instruct; invite; mandate; nudge; oblige; order; petition; press; pressure; push; recommend; request; require; summon; task; urge; warn; lobby; plead; look
list demand_verbs
# "recommend that X V": a verb in the base form behind "that" and a subject.
advise; ask; demand; direct; insist; instruct; move; mandate; order; propose; provide; recommend; request; require; resolve; suggest; urge; decide; stipulate; agree; advocate; decree
list reject_governors
# Just before "to" they say that no aim follows.
able; unable; likely; unlikely; allow; allowed; allows; allowing; cause; caused; causes; causing; permit; permits; permitted; permitting; enable; enables; enabled; enabling; empower; empowers; empowering; lets; seem; seems; seemed; tend; tends; tended; easy; easier; easiest; difficult; hard; harder; right; rights; opportunity; opportunities; chance; has; had; have; having; first; last; only; enough; too; appears; appeared; appear; happen; happened; fail; failed; fails; failing; refuse; refused; refuses; ceased; cease; decline; declined; proved; proves; prove; known; said; reported; believed; thought; considered; supposed; claimed; alleged; entitled; free; welcome; glad; pleased; proud; happy; delighted; honoured; honored; privilege; pleasure; sorry; sad; afraid; reluctant; inability; ability; capacity; failure; refusal; reluctance; forced; led; leads; lead; leading; came; comes; went; go; goes; going; about; due; owing; according; thanks; subject; similar; prior; relating; related; relation; addition; contrast; access; tendency; temptation; threat; reason; someone; something; nothing; anything; those; people; what; how; where; when; whether; which; who; began; begins; begun; started; managed; prefer; preferred; liable; apt; prone; content; next; as; than; but; used; accustomed; pretended; pretends; claims; claim; learn; learned; learnt; remember; forget; forgot; dare; dared; wont; continues; continued; continue; power; rise; growth; surprised; interesting; possible; impossible; sufficient; insufficient; adequate; eligible; qualified; available; remains; remained; remain; lived; grew; projected; estimated; forecast; destined; doomed; condemned; chance; luck; nature; left; back; up; down; over; closer; close; manage; manages; managing
list gerund_governors
# In front of an -ing form they say that it is an aim.
no time in; advocate for; advocates for; advocated for; push for; pushes for; pushed for; call for; calls for; called for; importance of; mandate includes; mandate included; role includes; role included; duties include; duties included; functions include; functions included; tasks include; tasks included; responsibilities include; responsibilities included; objectives include; objectives included; aims include; aims included; goals include; priorities include; priorities are; priorities included; mission includes; ways of; means of; envisage; envisages; envisaged; foresee; foresees; foresaw; aimed at; aiming at; aims at; aim at; aim of; aims of; aim is; with a view to; with the view of; with a view toward; with a view towards; with the object of; object of; objective of; objectives of; goal of; goals of; purpose of; purposes of; intention of; mission of; task of; tasks of; challenge of; duty of; vision of; hope of; plan of; plans for; strategy for; strategies for; policy of; policies for; measures for; steps towards; steps toward; committed to; committing to; commit to; commits to; commitment to; commitments to; commit ourselves to; commits itself to; commit themselves to; committed itself to; committed themselves to; dedicated to; devoted to; dedication to; pledged to; focus on; focused on; focussed on; focuses on; focusing on; focussing on; concentrate on; concentrated on; concentrating on; emphasis on; priority on; priority to; work on; working on; worked on; works on; working towards; work towards; working toward; work toward; responsible for; responsibility for; responsibility of; accountable for; charged with; tasked with; entrusted with; mandated with; engaged in; role in; part in; part to play in; role to play in; parts to play in; steadfast in; united in; resolute in; progress in; progress on; progress towards; efforts at; efforts in; efforts towards; efforts toward; effort at; towards; toward; interested in; interest in; interests in; require; requires; recommend; recommends; recommended; propose; proposes; proposed; consider; proposal for; proposals for; proposal of; in favour of; in favor of; persist in; succeed in; insist on; insisted on; insists on; intent on; bent on; set about; embark on; contribute to; contributes to; contributing to; dedicated itself to; in charge of; charge of; starting with; start with; begin with; beginning with; determination in; oriented to; oriented towards; geared towards; geared to; directed at; directed to; directed towards; assist in; assists in; assisting in; help in; helps in; join in; cooperate in; cooperation in; leadership in; need for; approach to; key to; crucial to; critical to; vital to; essential to; priority is; goal is; objective is; task is; mission is; desirous of; target of; targets of; ambition of; aspiration of; expediency of; propriety of; necessity of; desirability of; advisability of; intent of
list nominal_governors
# Before a deed as a noun they call for it: "fights for the abolition of", "committed to the reform of".
advocate for; aim at; aimed at; aiming at; aims at; appeal for; appealed for; appeals for; bent on; call for; called for; calling for; calls for; campaign for; campaigned for; campaigning for; campaigns for; commitment to; committed to; dedicated to; demand; demanded; demanding; demands; desirous of; devoted to; directed at; fight for; fighting for; fights for; fought for; geared to; in favor of; in favour of; insist on; insisted on; insists on; intent on; lobby for; plead for; press for; pressed for; presses for; pressing for; push for; pushed for; pushes for; quest for; stand for; stands for; stood for; strive for; strives for; striving for; with a view to; work for; works for; work towards; working towards; works towards; agreed to; agrees to; consented to; consents to; recommend; recommends; recommended; propose; proposes; proposed; advocate; advocates; advocated; seek; seeks; sought; charged with; tasked with; entrusted with; mandated with; established for; founded for; created for; set up for; formed for; instituted for
list duty_gerunds
# Those which lay a duty on their subject.
responsible for; dedicated to; responsibility for; accountable for; charged with; tasked with; entrusted with; mandated with; in charge of; charge of; task of; duty of; mission of
list instruments
# What somebody makes to reach an aim: "the programme will V".
accord; act; action plan; agenda; agreement; alliance; approach; bill; budget; campaign; centre; center; charter; coalition; compact; convention; fund; framework; funding; grant; guideline; hub; initiative; institute; investment; law; legislation; mechanism; network; pact; package; partnership; pilot; plan; platform; policy; procurement; programme; program; project; proposal; reform; regulation; roadmap; scheme; service; strategy; system; taskforce; treaty; working group; workshop; facility; portal; unit; office; team; mission; body; measure; measures; effort; action
list making_verbs
# "set up X to V": X is made for it.
appoint; build; charter; commission; constitute; create; designate; dispatch; establish; form; found; fund; institute; launch; open; organise; organize; set; start; task
list making_nouns
# "the creation of X to V": X is made for it.
creation; establishment; formation; foundation; founding; launch; constitution; appointment; institution
list gift_verbs
# Who should be given something is not the one to do it.
give; grant; award; afford; accord; offer; pay; provide; recognise; recognize; free; admit; respect; thank; spare; restore; return
list weak_governors
# These govern an aim only with a verb of aims behind them and one who acts before them.
begin; choose; continue; help; hope; join; mean; move; need; prepare; serve; threaten; want; wish
list wish_verbs
# Of one who acts, these govern any aim.
hope; want; wish
list weak_participles exact
# The same for participles: "is expected to V".
authorised; authorized; empowered; encouraged; expected; prepared; ready; used; willing
list opposing_verbs
# "X opposes attempts to V": no aim of X.
abhor; condemn; decry; denounce; deplore; deprecate; foil; frustrate; oppose; reject; repudiate; resist; thwart; block; counter
list command_verbs
# Those of control_verbs that lay a duty on the one who is told.
appoint; assign; charge; command; commission; compel; designate; direct; enjoin; instruct; mandate; oblige; order; require; summon; task
list staging_verbs
# What is done so that something else be reached: "the hearings were held to V", "the law was amended to V".
adapt; adopt; allocate; amend; arrange; assemble; call; conduct; convene; deploy; develop; draft; earmark; employ; enact; gather; hire; hold; improve; install; introduce; invoke; invest; mobilise; mobilize; modify; negotiate; pass; raise; recruit; reform; reorganise; reorganize; restructure; revise; sign; stage; strengthen; take; undertake; utilise; utilize
