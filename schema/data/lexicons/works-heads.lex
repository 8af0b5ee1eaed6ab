# Words around cited and named works.
list work_heads
# Heads of named laws, treaties, plans and other texts.
Accord; Accords; Act; Acts; Agenda; Agreement; Amendment; Blueprint; Charter; Circular; Code; Communique; Communiqué; Compact; Concordat; Constitution; Convention; Covenant; Declaration; Decree; Directive; Edict; Framework; Guidelines; Handbook; Law; Manifesto; Manual; Memorandum; Ordinance; Pact; Plan; Policy; Principles; Proclamation; Protocol; Recommendation; Recommendations; Regulation; Regulations; Report; Resolution; Roadmap; Rules; Standards; Statement; Statute; Strategy; Treaty; White Paper; Green Paper; Papers; Codex; Bill; Guide; Toolkit; Review
list weak_work_heads
# Also ordinary nouns: with a capital they name a text only beside two more capitalised words.
Act; Acts; Agenda; Agreement; Amendment; Bill; Code; Framework; Guidelines; Law; Plan; Policy; Principles; Recommendation; Recommendations; Regulation; Regulations; Report; Resolution; Review; Rules; Standards; Statement; Strategy; Guide; Papers; Circular; Decree; Directive; Protocol
list treaty_heads
Accord; Accords; Agreement; Charter; Compact; Concordat; Convention; Covenant; Pact; Protocol; Treaty
list law_heads
Act; Acts; Amendment; Bill; Code; Constitution; Decree; Directive; Edict; Law; Ordinance; Regulation; Regulations; Statute; Proclamation
list plan_heads
Agenda; Blueprint; Plan; Roadmap; Framework
list citation_cues
# Before a citation in a note; they are no part of it.
see; see also; cf; cf.; quoted in; cited in; compare; as quoted in; as cited in; for; reprinted in; in; also; e.g.; and; but see; see generally; from
list title_cues
# A title in quotation marks follows them.
article; articles; book; essay; paper; poem; play; novel; song; film; report; speech; lecture; pamphlet; editorial; titled; entitled; called; title; chapter; volume; study; manifesto; letter; review; statement; address; publication; post; blog; series; treatise
list byline_cues
by; delivered by; statement by; speech by; remarks by; address by; author; authors; written by; presented by; submitted by; prepared by; speaker
