# The small words by which a sentence is cut into noun phrases, verb groups and what joins them.
list clause_determiners exact
a; an; the; this; these; those; its; his; her; their; our; my; your; some; any; each; every; no; all; both; several; many; another; such; either; neither; whose; two; three; four; five; six; seven; eight; nine; ten; most; few
list clause_prepositions exact
of; in; on; at; by; for; from; to; with; under; within; during; into; onto; over; through; between; among; amongst; against; about; after; before; since; until; till; as; via; near; inside; outside; across; around; behind; beside; beyond; despite; like; throughout; toward; towards; upon; without; per; concerning; regarding; above; below; beneath; off; along; amid; amidst; besides; unlike; versus; opposite; past
list clause_auxiliaries exact
is; are; was; were; be; been; being; am; has; have; had; having; do; does; did; will; would; shall; should; can; could; may; might; must
list clause_be exact
is; are; was; were; be; been; being; am
list clause_have exact
has; have; had; having
list clause_relatives exact
who; which; that; whom
list clause_subordinators exact
when; while; because; although; though; if; unless; whereas; where; whether; how; why; than; so; what; once; but; yet; however
list clause_joiners exact
# Between members of a list; the longest phrase counts.
and; or; but; but also; &; plus; as well as; together with; along with; alongside; and also; and later; and then; nor; in cooperation with; in partnership with; in collaboration with; jointly with
list clause_pronouns exact
he; she; it; they; we; i; you; him; them; us; me; himself; herself; itself; themselves
list clause_adverbs exact
# Between the words of a verb group, or between it and its subject.
not; also; then; now; later; ever; never; currently; formerly; jointly; only; just; still; again; soon; twice; already; once; long; both; therefore; thus; first; once more; initially; subsequently; previously; today; presently; eventually; since; finally; again; always; often; sometimes; recently; together; virtually; online; annually; always; likewise; once
list clause_times exact
# When, in words: nothing hangs on them, and they are no object.
next year; last year; this year; next month; last month; this month; next week; last week; this week; next weekend; last weekend; this weekend; last night; next spring; last spring; this spring; next summer; last summer; this summer; next autumn; last autumn; this autumn; next fall; last fall; this fall; next winter; last winter; this winter; the following year; the following month; the following week; the following day; the next day; the previous year; the previous day; the same year; the same month; the same day; that year; that month; that day; that week; that summer; that autumn; that spring; that winter; every year; each year; every month; each month; every week; every two years; every three years; every four years; every five years; every other year; every second year; once a year; twice a year; three times a year; four times a year; once a month; twice a month; once a week; earlier this year; later this year; late last year; early next year; late last month; early next month; earlier this month; later this month; earlier this week; later this week; late last week; early this year; last january; last february; last march; last april; last may; last june; last july; last august; last september; last october; last november; last december; last monday; last tuesday; last wednesday; last thursday; last friday; last saturday; last sunday; next january; next february; next march; next april; next may; next june; next july; next august; next september; next october; next november; next december; next monday; next tuesday; next wednesday; next thursday; next friday; next saturday; next sunday; this january; this february; this march; this april; this may; this june; this july; this august; this september; this october; this november; this december; this monday; this tuesday; this wednesday; this thursday; this friday; this saturday; this sunday; before that; after that; prior to that; before then; until then; since then
list denying_verbs exact
# Who does it to something does not do it: "refused to join".
refuse; decline; fail; neglect; hesitate
list praising_verbs exact
# Who does it to somebody tells what that one did: "thanked Norway for hosting".
thank; commend; congratulate; praise; applaud; compliment; salute; criticise; criticize; blame; condemn; denounce; accuse; honour; honor; credit; acknowledge; reproach; rebuke
list clause_examples exact
# What follows belongs to what stands before.
including; such as; for instance; for example; e.g.; namely; among them; i.e.; notably; in particular
list person_nouns
# Who somebody is at a body or in a country, besides the offices.
colleague; counterpart; candidate; nominee; employee; staffer; activist; MEP; MP; MPs; MEPs; MSP; MLA; TD; legislator; lawmaker; backbencher; physicist; chemist; biologist; sociologist; anthropologist; psychologist; geographer; academic; reporter; columnist; academician; jurist; barrister; physician; surgeon; clergyman; missionary; trade unionist; organizer; organiser; statesman; politician; negotiator; advocate; specialist; expert; associate; partner; co-director; co-president; co-convenor; vice-rector; alderman; assemblyman; congressman; deputy; nurse; professor emeritus; postdoctoral researcher; doctoral candidate; CEO; CFO; COO; CTO; CIO; CMO; DG; GM; MD; programme officer; program officer; executive; shareholder; affiliate; participant; co-author; phd student; ph.d. student; doctoral student; graduate student; phd candidate; ph.d. candidate; postdoc; intern; publisher; regent; warden; volunteer; headmaster; headmistress; commandant; commissar; people's commissar; presidium member; grand vizier; vizier; project lead; team lead; legate; nuncio; papal nuncio; curate; canon
list telling_verbs exact
# "told X that ...": what follows is no relative clause.
tell; inform; assure; remind; warn; convince; persuade; notify; advise; show; teach; promise; satisfy
list office_times exact
# Between a name and the office behind its comma: "Ann Berg, by then a member of the board".
once; by then; by now; at the time; at that time; at one time; until recently; for years; for many years; for some years; for a time; for a while; at first; in turn; since then; sometime; ex officio; by this time; in those days; to this day; until then; by the way; at present; for the time being; in his day; in her day
list office_participles exact
# Before an office it says which, and is no verb: "acting director".
acting; visiting; founding; managing; outgoing; incoming; presiding; corresponding; recording; organising; organizing; commanding; consulting; supervising; reigning; ruling; sitting; serving; retiring; contributing; surviving; coordinating; teaching; commissioning; planning; operating; marketing; engineering; banking; examining; investigating; trading; accounting; leading; assisting; ranking
list outsider_nouns
# Persons, but nobody is of a body or a country by being that to it.
critic; opponent; adversary; enemy; foe; rival; competitor; friend; acquaintance; neighbour; neighbor; admirer; supporter; backer; sympathizer; sympathiser; proponent; exponent; defender; champion; believer; adherent; follower; disciple; lover; fan; victim; survivor; casualty; martyr; hero; heroine; villain; customer; client; guest; host; visitor; tourist; pilgrim; passenger; patient; reader; viewer; listener; user; buyer; purchaser; seller; vendor; consumer; creditor; debtor; borrower; lender; beneficiary; recipient; winner; loser; laureate; medallist; medalist; champion; finalist; applicant; petitioner; plaintiff; defendant; respondent; claimant; suspect; offender; criminal; murderer; killer; assassin; thief; robber; prisoner; captive; hostage; detainee; fugitive; refugee; exile; émigré; emigrant; immigrant; migrant; native; citizen; resident; inhabitant; local; foreigner; stranger; outsider; person; human; individual; man; woman; boy; girl; child; kid; adult; youth; teenager; baby; infant; lady; gentleman; guy; son; daughter; brother; sister; sibling; father; mother; parent; wife; husband; spouse; widow; widower; uncle; aunt; nephew; niece; cousin; grandson; granddaughter; grandchild; grandfather; grandmother; relative; descendant; ancestor; forefather; forebear; heir; heiress; successor; predecessor; twin; orphan; godfather; godson; student; pupil; graduate; alumnus; alumna; freshman; undergraduate; contemporary; peer; equal; namesake; pioneer; creator; inventor; discoverer; translator; biographer; chronicler; god; goddess; angel; devil; demon; saint; prophet; witness; observer; bystander; onlooker; spectator; self; somebody; anybody; nobody; everyone; someone; one; other; maker; doer; taker; holder; bearer; giver; user; source; cause; giant; star; celebrity; personality; figure; tenant; landlord; neighbor; settler; colonist; invader; conqueror; traitor; spy; thinker; intellectual; genius; fool; failure; success; protagonist; antagonist; character; favourite; favorite; darling; subject; object; model; signatory; nominator; proposer; sponsor; donor; tutor; peasant; voter; elector; taxpayer; ratepayer; slave; serf
