# Closed classes of English, as the phase of goals asks for them.
list determiners exact
a; all; an; another; any; both; each; every; her; his; its; more; my; no; other; our; some; such; that; the; their; these; this; those; your; whose
list prepositions exact
across; after; against; alongside; amid; among; amongst; as; at; before; behind; beside; between; beyond; by; concerning; despite; during; for; from; given; in; including; into; like; near; of; on; over; per; regarding; since; through; throughout; to; toward; towards; under; unlike; upon; via; with; within; without
list subject_pronouns exact
he; i; it; she; they; we; you
list auxiliaries exact
are; can; cannot; could; did; do; does; had; has; have; is; may; might; must; ought; shall; should; was; were; will; would
list subordinators exact
although; because; but; how; if; than; that; though; unless; until; what; when; where; whereas; whereby; whether; which; while; whilst; who; whom; whose; why
list goal_ends exact
# Behind five words of an aim these begin what adds nothing to it.
although; as appropriate; as defined; as described; as determined; as it; as may; as part; as provided; as requested; as required; as set; as soon; as they; as we; at the same; based on; based upon; because; by means; covering; depending; focusing; focussing; following the; following a; for cases; for example; for instance; given the; given that; hereby; if; in accordance; in addition; in an effort; in compliance; in conformity; in connection; in consultation; in furtherance; in keeping; in light; in line; in order; in particular; in pursuance; in response; in terms; in the course; in the framework; in the light; in this; in view; notwithstanding; on the basis; on the grounds; pursuant; regardless; resulting; since; so; starting; subject to; such as; taking into; thereby; though; to the extent; under section; under article; under executive; under public; unless; until; when; whenever; where appropriate; where necessary; where possible; whereas; whereby; wherever; while; whilst; with a view; with due; with regard; with respect; with the aim; with the exception; with the result; with the support; within the framework
list goal_comma_ends exact
# The same behind a comma.
according; after; alongside; among; and thereby; and thus; as; at; based; because; before; beginning; both; building; by; consistent; drawing; e.g; especially; except; focusing; for; from; given; however; i.e; in; namely; not; notably; on; particularly; provided; pursuant; rather; recognising; recognizing; regardless; since; so; starting; such; taking; thereby; therefore; through; thus; together; under; until; upon; when; where; whereby; whether; which; while; who; whom; whose; with; within; without; working; yet
list ordinal_adverbs exact
# Before a comma and "to V" they count aims: "Secondly, to V".
first; firstly; second; secondly; third; thirdly; fourth; fourthly; fifth; fifthly; finally; lastly; last; next; then; also; additionally; furthermore; moreover
