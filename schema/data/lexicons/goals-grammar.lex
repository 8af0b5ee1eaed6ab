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
