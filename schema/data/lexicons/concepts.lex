# Words by which terms of a text are told from other noun phrases.
list plain_adjectives
# They qualify; they do not make a term.
able; additional; adequate; appropriate; available; bad; basic; best; better; big; broad; central; certain; clear; close; common; complete; comprehensive; considerable; constant; constructive; continued; core; correct; critical; crucial; current; decisive; deep; different; difficult; direct; distinct; due; early; effective; efficient; enormous; equal; essential; existing; extensive; extraordinary; fair; famous; far; final; fine; first; following; former; full; fundamental; further; future; general; genuine; good; great; greater; greatest; grave; growing; happy; hard; healthy; heavy; high; higher; highest; historic; huge; immediate; important; inclusive; increased; increasing; individual; initial; joint; key; large; larger; largest; last; late; later; latest; leading; limited; little; long; long-term; low; lower; main; major; many; mere; modern; more; most; mutual; narrow; near; necessary; new; next; normal; notable; numerous; old; older; only; open; other; overall; own; particular; past; possible; potential; powerful; practical; present; previous; primary; principal; prominent; proper; rapid; rare; ready; real; recent; regular; related; relevant; remarkable; respective; rich; right; same; serious; several; severe; sharp; short; significant; similar; simple; sincere; single; small; so-called; solid; sound; special; specific; stable; steady; strict; strong; stronger; subsequent; substantial; successful; such; sufficient; suitable; sure; surprising; thorough; tremendous; true; typical; ultimate; unique; urgent; useful; usual; valuable; various; vast; very; vibrant; vital; weak; whole; wide; wider; wise; wonderful; worse; worst; wrong; young; robust; sustained; concrete; unprecedented; ongoing
list plain_nouns
# Too general to be terms by themselves, and poor heads.
ability; account; act; going; action; activity; addition; advantage; afternoon; age; agenda; aim; amount; area; aspect; attempt; attention; author; background; basis; beginning; behalf; benefit; body; book; case; category; cause; century; challenge; chance; change; chapter; character; choice; circumstance; class; colleague; comment; committee; concern; condition; connection; consequence; consideration; content; context; contribution; copy; country; course; date; day; decade; decision; degree; detail; development; difference; difficulty; direction; discussion; document; doubt; edition; effect; effort; element; end; evening; event; evidence; example; experience; extent; face; fact; factor; feature; field; figure; form; framework; friend; function; future; gentleman; goal; government; ground; group; half; hand; head; help; history; hour; house; idea; impact; importance; individual; information; instance; interest; introduction; issue; item; job; kind; knowledge; lack; lady; level; life; light; line; list; look; lot; majority; man; manner; matter; means; measure; meeting; member; method; mind; minute; moment; month; morning; motion; name; nature; need; night; note; number; objective; occasion; office; opinion; opportunity; order; outcome; page; paper; paragraph; part; participant; party; past; people; percent; percentage; period; person; phase; place; plan; point; position; possibility; power; practice; presence; president; problem; procedure; process; product; program; programme; progress; project; proposal; purpose; quality; question; range; rate; reader; reason; recommendation; record; reference; regard; region; relation; report; representative; request; resolution; respect; response; result; review; role; rule; section; sense; sentence; series; session; side; sign; situation; size; solution; source; speaker; speech; stage; standard; state; statement; step; story; structure; study; subject; success; sum; system; table; task; team; term; text; thing; thought; time; title; today; topic; total; type; unit; use; value; variety; version; view; voice; volume; way; week; will; woman; word; work; world; year; yesterday; secretary; chairman; minister; mr; citizen; staff; officer; official; leader; partner; stakeholder; delegation; delegate; excellency; thank; hope; love; thanks; bit; couple; dozen; kilometre; dollar; euro; pound; per; cent; million; billion; thousand; hundred; participant; respondent; appendix; annex; figure; footnote; website; page; email; link; update; press; release; fact; sheet; copyright; article

list light_nouns
# They add nothing to a term: "veto power" is the veto, "level of debt" is debt.
act; action; activity; amount; approach; area; aspect; case; component; context; degree; effort; element; event; experience; extent; factor; field; form; function; initiative; instance; issue; kind; lack; level; matter; means; measure; mechanism; method; mode; need; number; operation; power; practice; problem; procedure; process; purpose; question; range; requirement; scheme; sector; series; set; situation; sort; system; technique; theme; thing; topic; type; use; variety; way; work

# Closed classes by which a word is told to act as noun, verb or adjective.
list term_determiners exact
the; a; an; this; that; these; those; our; its; their; his; her; your; my; all; any; some; each; every; no; such; both; many; most; more; other; another; several; various
list term_prepositions exact
of; in; for; on; with; by; at; from; into; through; against; between; among; under; over; across; within; without; during; about; towards; toward; upon; via; per; as; than; like; including; throughout; beyond; concerning; regarding
list term_auxiliaries exact
can; could; may; might; must; shall; should; will; would; ought; cannot; have; has; had; having
list term_subjects exact
we; i; they; he; she; it; who; you; which
list term_objects exact
them; us; him; me; itself; themselves
list term_verb_signs exact
# Behind these comes a verb.
not; also; then; never; always; let; help; helps
list term_numerals exact
one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety; hundred; hundreds; thousand; thousands; million; millions; billion; billions; trillion; trillions; dozen; dozens; tens
list term_abbreviations exact
# No terms: abbreviations of scholarship, units, currencies, parts of addresses.
adv; al; art; ca; cf; ch; chap; cm; ed; eds; eg; esp; etc; eur; ff; fig; gbp; hon; http; https; ibid; ie; isbn; issn; kg; km; mm; mr; mrs; ms; mt; no; nos; oj; op; para; paras; pbk; pp; ref; sec; sect; st; ser; tel; usd; viz; vol; vols; vs; www
list ing_adjectives exact
# Participles that qualify without an article: "emerging markets", "working class".
accompanying; acting; emerging; evolving; ageing; aging; burning; changing; competing; conflicting; continuing; contributing; corresponding; crosscutting; declining; decreasing; developing; enduring; existing; falling; flaming; floating; governing; growing; increasing; leading; living; moving; neighboring; neighbouring; nonvoting; ongoing; opposing; outstanding; overarching; participating; pressing; prevailing; recurring; remaining; rising; ruling; shrinking; sitting; standing; supporting; surviving; underlying; voting; warring; working
list compound_adjective_ends exact
# "community-based", "long-term": the last part of compounds that qualify.
based; class; free; friendly; intensive; led; level; like; neutral; new; old; related; round; scale; side; specific; term; time; wide; year
list compound_noun_ends exact
# "capacity-building", "data-sharing", "fundraising", "Secretary-General": the last part of compounds that are nouns.
bleaching; building; farming; financing; fishing; fundraising; general; keeping; laundering; making; manufacturing; mining; monitoring; planning; policing; reporting; setting; sharing; smuggling; trading; trafficking; training
list concept_prepositions exact
# Between two nouns of one term: "rule of law", "security for navigation".
of; for; from; in

# What each count of a candidate adds to its rank, the mean of two fits (logistic regression) on
# different annotated documents.
list concept_weights
# log2(1 + times it stands as a whole phrase)
alone = 0.89
# it stands only inside longer phrases
only_inside = -1.05
# it stands in the text once
once = -0.77
# it has two words
two_words = 0.19
# it has three words
three_words = 0.34
# two nouns with a preposition that are not in subject_terms: "wings of eagles"
linked = -1.38
# two nouns with and: "trade and investment"
joined = -1.09
# it begins with an adjective that only qualifies
plain_adjective = -0.74
# its noun is too general to be a term
plain_head = -0.45
# several words, and its noun is in light_nouns: what stands before it is the term
light_head = 0.2
# one word: log2 of its times in the dictionary's definitions
common = -0.35
# one word that names a quality or a teaching by its ending: "transparency", "liberalism"
quality = 0.52
# share of capitals inside sentences: more likely a name
capital = -0.54
# several words, always with capitals: more likely a name
all_capitals = -0.78
# always in capitals and its noun is one of bodies, events or works
name_head = -1.28
# share behind a verb
object = 0.79
# share behind "of"
after_of = 0.19
# share behind a comma, "and" or "or"
enumerated = -0.23
# share before "of": the term is what follows
before_of = -0.68
# share before "is", "are", "means" or a bracket
defined = 0.7
# share at the begin of a sentence, where old things stand
begins = -0.26
# share before a full stop, semicolon or colon, where new things stand
ends = 0.28
# it begins with a participle in -ed
participle = -0.41
# it is in subject_nouns or subject_terms
subject = 1.43
# one word of subject_nouns
subject_single = 0.34
# a word before its noun is in subject_modifiers or subject_nouns
field_first = 0.42
# its noun is in subject_heads or subject_nouns
field_head = 0.62
