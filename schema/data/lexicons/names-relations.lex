# The words between two names that say how one stands to the other.
list office_fill
# May stand between a person and the office, or before the office.
a; an; the; is; was; are; were; has; have; had; been; be; being; as; who; then; now; current; currently; former; formerly; acting; interim; first; second; third; new; newly; deputy; assistant; associate; senior; junior; chief; executive; principal; special; permanent; honorary; emeritus; elected; re-elected; reelected; appointed; reappointed; named; made; nominated; selected; sworn; in; serves; serve; served; serving; became; become; becomes; remains; remained; long-time; longtime; late; incoming; outgoing; founding; managing; general; national; regional; political; legal; military; economic; scientific; foreign; prime; vice; co; its; their; both; and; also; unanimously; previously; subsequently; later; high; resident; lead; leading; adjunct; visiting; retired; his; her; excellency; ordinary; extraordinary; plenipotentiary; together; with; one; of; worked; works; working; acted; acts; career; only; youngest; until; since; for; eventually; joint; onetime; one-time; minister; deputised; occasionally; another
list office_verbs
# A sentence with one of these tells the time of somebody's office or life.
appointed; reappointed; elected; re-elected; reelected; named; nominated; served; serves; became; joined; entered; inaugurated; sworn; resigned; retired; died; born; worked; held; led; headed; chaired; founded; directed; stepped; left; mandate; term; tenure; succeeded; replaced; promoted; studied; graduated; represented; assumed; practised; practiced; deputised; dismissed; abandoned; attained; posted; stationed; been; director; chairman; president; minister; secretary; editor; professor
list lead_verbs
chaired; headed; led; directed; founded; co-founded; represented; presided; co-chaired; chairs; heads; leads; directs; represents; presides; edits; edited; runs; ran; moderated; established; created
list join_words
joined; joins; entered; enters; left; founded; co-founded; leads; led; heads; headed; chairs; chaired; directs; directed; represents; represented; representing; joining; heading; leading; chairing; directing; established; runs; ran; edited; edits; advised; advises; advising; addressed
list seat_words
based; headquartered; located; situated; seated; headquarters; seat; seats; office; offices; secretariat; moved; relocated; established; founded; campus; quartered; housed; houses; building
list part_nouns
part; agency; organ; body; branch; arm; division; department; office; member; subsidiary; unit; section; bureau; component; committee; subcommittee; institution; affiliate; wing; programme; program; sector; organization; organisation; chapter; constituent; institute; council; commission; centre; center; directorate; service; laboratory; faculty; school
list host_verbs
hosted; hosts; host; hosting; organized; organised; organizes; organises; organize; organise; organizing; organising; convened; convenes; convene; convening; held; holds; hold; holding; sponsored; co-hosted; co-organized; co-organised; co-sponsored; arranged; called; staged; initiated; launched; summoned; chaired; announced; presented
list event_verbs
# Between an event and its place or time.
held; convened; hosted; met; took; takes; place; opened; began; begins; ended; ends; ending; concluded; scheduled; will; be; was; is; were; to; on; in; at; from; virtually; online; the; of; during; for; took; which; that; and; meeting; adopted; there; city; beginning; starting; started; occurred; happened; gathered; organized; organised; would; has; been; took; via; videoconference; about; around; late; early; since; has; starts; adjourned; capital; headquarters; as; two; three; conferences; session; sessions; first; second; by; a; an; respectively; opening
