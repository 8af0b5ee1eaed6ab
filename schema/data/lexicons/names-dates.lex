# Words around four figures that tell whether they are a year.
list number_words
# Before a number that is no year.
no; nos; number; numbers; num; nr; n°; p; pp; page; pages; section; sections; sec; article; articles; art; arts; paragraph; paragraphs; para; paras; chapter; ch; vol; volume; volumes; resolution; resolutions; regulation; directive; decision; document; doc; rule; rules; u.s.c.; usc; cfr; c.f.r.; stat; box; folder; file; lot; room; suite; serial; id; isbn; issn; pub; public law; form; item; items; figure; fig; table; iso; iec; rfc; rs; r; usd; eur; gbp; dollars; act no; bill; h.r.; s.r.; code; version; line; lines; annex; appendix; case; cases; order; proclamation; note; footnote; psc; report no; cat; approximately; approx; nearly; roughly; exceeding; some; least; than; extension; ext; tel; phone; fax; route; flight; level
list number_units
# Behind a number that is no year.
million; billion; trillion; thousand; hundred; percent; per cent; dollars; euros; pounds; yen; yuan; rand; rupees; people; persons; participants; inhabitants; delegates; deaths; cases; kilometers; kilometres; km; miles; mile; meters; metres; feet; acres; hectares; tons; tonnes; kg; kilograms; pages; words; copies; troops; soldiers; workers; students; employees; households; jobs; books; hours; days; weeks; months; years; times; mw; gw; kwh; sq; square; degrees; volts; volumes; items; bytes; mb; gb; et
list year_cues
# Before a number that is a year, even an early one.
in; since; by; until; till; during; before; after; around; circa; c; ca; year; years; spring; summer; autumn; winter; early; late; mid; between; from; through; dated; copyright; fy; anno; born; died; b; d
list year_titles
# "Agenda 2030", "Horizon 2020": the number belongs to a title.
agenda; vision; horizon; strategy; roadmap; plan; programme; program; target; targets; goals; compact; blueprint; decade; campus; digital; expo; strategie; connectivity
