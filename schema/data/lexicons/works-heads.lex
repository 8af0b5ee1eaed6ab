# Words around cited and named works.
list work_heads exact
# Heads of named laws, treaties, plans and other texts.
Accord; Accords; Act; Acts; Agenda; Agreement; Agreements; Almanac; Amendment; Arrangement; Assessment; Atlas; Bill; Blueprint; Bulletin; By-laws; Bylaws; Charter; Circular; Code; Codex; Commentaries; Communique; Communiqué; Compact; Compendium; Concordat; Consensus; Constitution; Contribution; Contributions; Convention; Conventions; Covenant; Declaration; Decree; Dictionary; Directive; Edict; Encyclopaedia; Encyclopedia; Factbook; Framework; Gospel; Guide; Guidelines; Handbook; Law; Laws; Manifesto; Manual; Guidebook; Masterplan; Memorandum; Ordinance; Outlook; Pact; Paper; Papers; Plan; Playbook; Primer; Sourcebook; Policy; Principles; Proclamation; Protocol; Protocols; Recommendation; Recommendations; Regulation; Regulations; Report; Resolution; Review; Roadmap; Rules; Sermon; Standards; Statement; Statute; Statutes; Strategy; Survey; Testament; Toolkit; Treaty; Treaties; Pacts; Vision; Yearbook
list weak_work_heads exact
# Also ordinary nouns: with a capital they name a text only beside two more capitalised words, or one that says which.
Act; Acts; Agenda; Agreement; Agreements; Amendment; Arrangement; Assessment; Bill; Bulletin; Circular; Code; Consensus; Contribution; Contributions; Conventions; Decree; Directive; Framework; Guide; Guidelines; Law; Laws; Memorandum; Outlook; Paper; Papers; Plan; Policy; Principles; Protocol; Protocols; Recommendation; Recommendations; Regulation; Regulations; Report; Resolution; Review; Rules; Standards; Statement; Strategy; Survey; Vision
list final_work_heads exact
# They may stand behind a name with small words in it: "Prevention of Fraud Act".
Act; Agreement; Bill; Code; Convention; Declaration; Decree; Directive; Framework; Law; Ordinance; Plan; Protocol; Regulations; Report; Strategy; Survey; Treaty
list treaty_heads exact
Accord; Accords; Agreement; Agreements; Arrangement; Charter; Compact; Concordat; Convention; Covenant; Memorandum; Pact; Protocol; Treaty
list law_heads exact
Act; Acts; Amendment; Bill; Code; Constitution; Decree; Directive; Edict; Law; Laws; Ordinance; Regulation; Regulations; Statute; Proclamation
list plan_heads exact
Agenda; Blueprint; Plan; Roadmap; Framework; Masterplan; Vision; Contribution; Contributions
list report_heads exact
Report; Review; Survey; Assessment; Outlook
list speech_heads exact
Address; Speech; Sermon
list lone_works exact
# With "the" or "our" alone, no name beside them, they name one text that all readers know.
Constitution; Charter; Covenant; Statute; Bible; Koran; Quran; Qur'an; Torah; Talmud; Vedas; Upanishads; Gita; Mahabharata; Ramayana; Gospel; Gospels; Scriptures; Hansard; Magna Carta
list tail_heads exact
# Behind a head noun they open the rest of the name: "Protocol on the settlement of disputes".
of; on; for; concerning; relating; regarding; against; between; to; with; governing; among; establishing; creating; constituting; instituting; founding; amending; repealing; implementing; supplementing; replacing
list tail_words exact
# Small words inside the name of a text.
of; on; for; to; in; and; or; the; a; an; with; against; between; among; concerning; relating; regarding; establishing; creating; constituting; instituting; founding; amending; repealing; implementing; supplementing; replacing; other; its; their; all; from; accordance; connection; under; within; respect; towards; through; certain; &; de; la; into; over; upon
list citation_cues
# Before a citation in a note; they are no part of it.
see; see also; cf; cf.; quoted in; cited in; compare; as quoted in; as cited in; for; reprinted in; in; also; e.g.; and; but see; see generally; from; according to; per; see for example; see for instance; citing; quoting; available at; available from; source; sources; see further; see especially; on this; for example; for instance; see in particular; accord; both
list acts_of_bodies exact
# Behind the name of a body, the kind of act that it makes: "Council Directive".
Communication; Decision; Declaration; Decree; Directive; Opinion; Order; Ordinance; Proclamation; Recommendation; Regulation; Report; Resolution; Statement; report; study; survey; analysis; paper; briefing
list texts_of_bodies exact
# Before "of" and the name of a body, what it says or finds: "Report of the Port Committee".
Communication; Findings; Letter; Memorandum; Minutes; Observations; Opinion; Proceedings; Recommendation; Recommendations; Report; Reports; Resolution; Statement; report; statement; letter; memorandum; communication; opinion; recommendations; resolution; decision; ruling; judgment; decree; study; survey
list author_verbs exact
# What an author does in a book that stands before: "In Salt Wars, Ann Berg shows".
analyses; analyzes; argues; asks; catalogues; charts; chronicles; compares; contends; demonstrates; depicts; describes; details; dissects; documents; examines; explains; explores; illuminates; insists; interprets; investigates; maps; narrates; offers; portrays; presents; proposes; provides; reconstructs; recounts; reveals; revisits; shows; sketches; suggests; surveys; tells; traces; writes
list publishers exact
# Houses that bring out books, called by one word that is hardly a surname.
Addison-Wesley; Aschehoug; Ashgate; Bloomsbury; Bompiani; Bonnier; Cengage; Doubleday; Eerdmans; Einaudi; Elsevier; Faber; Fayard; Feltrinelli; Flammarion; Gallimard; Garzanti; Gollancz; Grasset; Gyldendal; Hachette; Harper; HarperCollins; Heinemann; Houghton; Kluwer; Knopf; Laterza; Lippincott; Longman; Longmans; Macmillan; McGraw-Hill; Methuen; Mondadori; Norstedts; Norton; Olschki; Palgrave; Pantheon; Penguin; Plon; Polity; Praeger; Prentice-Hall; Puffin; Putnam; Routledge; Rowohlt; Sage; Scribner; Springer; Springer-Verlag; Suhrkamp; Verso; Viking; Wiley; Wiley-Blackwell; WSOY
list title_cues
# A title in quotation marks follows them.
article; articles; book; essay; paper; poem; lyric; sonnet; ode; elegy; published; wrote; authored; penned; composed; play; novel; song; film; report; speech; lecture; pamphlet; editorial; titled; entitled; headlined; called; title; chapter; volume; study; manifesto; letter; review; statement; address; publication; post; blog; series; treatise; memoir; monograph; thesis; dissertation; column; op-ed; document; brochure; tract; sermon; communication; hymn; ballad; opera; story; textbook; guide; handbook; biography; autobiography; documentary; survey; white paper; policy brief; brief
list no_title_cues
# What follows them in quotation marks is the name of something else.
network; consortium; coalition; partnership; platform; theme; themed; themes; motto; slogan; slogans; event; conference; seminar; workshop; meeting; symposium; session; campaign; initiative; project; programme; program; group; movement; nicknamed; nickname; pseudonym; alias; pen name; dubbed; known; operation; codenamed; term; phrase; word; words; concept; principle; section; heading; award; prize; exhibition; webinar; banner; policy; day; folder; box; file; subject; label; sign; headline; caption; renamed; scheme; status; notion; tagline
list record_words exact
# Heads of the printed records of parliaments and governments, cited by volume and date.
Record; Hansard; Debates; Register; Gazette; Deb; Proceedings
list letter_words
# What letters and papers in archives are called.
letter; memorandum; memo; telegram; dispatch; despatch; cable; cablegram; minute; minutes; diary; testimony; interview; aide-mémoire; airgram; communication; transcript; note; e-mail; email; circular; remarks; speech; petition
list text_verbs
# What a text does with the words that are quoted from it.
say; state; read; provide; stipulate; proclaim; declare; assert; note; define; describe; call; speak; warn; affirm; recognize; recognise; require; prohibit; conclude; begin; open; argue; write; observe; explain; claim; put; admonish; urge; demand; mandate; guarantee; promise; refer; use; contain; include; insist; report; announce; suggest; remind; acknowledge; emphasize; emphasise; stress; characterize; characterise; ask; add; remark; lament; maintain; contend; point; set; commit; reject; label; denounce; quote; express; list; identify; see; enshrine; teach; tell; specify; castigate; scoff; deride; mock; praise; condemn; criticize; criticise; accuse; hail; term; dub; deem; hold; hint; imply; reveal; show; find; predict; propose; recommend; advise; instruct; order; direct; decree; command; forbid; welcome; deplore; caution; reiterate; reaffirm; underline; underscore; highlight; outline; pronounce; pledge; concede; admit; deny; repeat; recall; invoke; summarize; summarise; insist; allow; permit; authorize; authorise; empower; entitle; oblige
list text_makers
# What those do who make a text.
publish; published; issue; issued; adopt; adopted; release; released; sign; signed; enact; enacted; pass; launch; announce; approve; promulgate; conclude; endorse; present; submit; draft; write; produce; proclaim; agree; ratify; unveil; develop; commission; prepare; introduce; table; deliver; compile; update; revise; amend
list book_cues
# Behind "his" or "her" they announce a title that has no marks of its own.
book; novel; memoir; memoirs; essay; pamphlet; treatise; monograph; film; play; poem; study; autobiography; biography; textbook; classic; bestseller; thesis; dissertation; opera; documentary; masterpiece; report; article; speech; lecture; collection; paper
list report_cues
# Behind an article and before a name in capitals they announce its title: "the report Ports in Peril".
report; study; paper; article; lecture; booklet; brochure; handbook; guide; survey; review; briefing; policy brief; publication; dossier; thesis; dissertation; textbook; bestseller; strategy; roadmap; manifesto

list book_nouns
# Where a text speaks of these, two capitals before a year in brackets are a title: "Silent Harbours (1962)".
book; books; novel; novels; memoir; memoirs; monograph; autobiography; biography; author; bestseller; trilogy; novella; novelist; publications; writings; works; plays
list notes_headings exact
# Over the notes of a text, alone or with words of reference_headings: "Sources and notes".
notes; footnotes; endnotes
list reference_headings exact
# Over what a text cites, alone or with words of reference_qualities: "Select bibliography".
references; bibliography; sources; literature; works cited; works consulted; cited works; selected works; select works; main works; major works; principal works; published works; selected publications; main publications; major publications; selected writings; collected works; works by the author
list reading_headings exact
# The same, but not alone: "Further reading".
reading; readings
list reference_qualities exact
# Beside them in such headings.
and; of; the; for; primary; secondary; published; unpublished; printed; archival; manuscript; select; selected; further; suggested; suggestions; recommended; additional; list; cited; consulted; other; key; general; main; bibliographic; bibliographical; reference; works; original; documentary; used; normative; informative
list reference_parts exact
# Headings of nothing but these, and the words above, divide what is cited: "Books and articles".
books; articles; reports; documents; newspapers; websites; periodicals; theses; dissertations; legislation; cases; archives; memoirs; diaries; monographs; journals; papers; publications; press; chapters; studies; interviews; collections; online; official; government; internet; web; journal; book; contemporary; legal; media
list title_words exact
# Small words inside the title of a book.
of; the; and; in; a; an; for; on; to; with; from; by; at; as; or; is; its; after; before; between; against; without; under; over; into; through; toward; towards; how; what; why; not; no; than; de; la; der; und; &
list plain_book_cues
# So do these behind "the" and "a".
novel; film; play; poem; lyric; sonnet; ode; elegy; essay; opera; memoir; book; ballet; musical; documentary; pamphlet; treatise; epic; anthology; volume; collection; novella; tragedy; comedy; satire; trilogy; hymn; travelogue; monograph; textbook
list generic_modifiers
# Alone before a weak head they name no text: "Annual Report", "Action Plan".
Annual; Final; Draft; Progress; Interim; Initial; Action; Work; Working; Implementation; Strategic; National; Country; Mission; Project; Policy; Official; Press; Public; Joint; New; First; Second; Third; Quarterly; Monthly; Weekly; Executive; General; Special; Technical; Financial; Legal; Standard; Internal; External; Presidential; Ministerial; Federal; State; Local; International; Global; Regional; Common; Development; Research; Foreign; Budget; Economic; Security; Trade; Opening; Closing; Keynote; Mandatory; Committee; Staff; Status; Business; Fiscal; Monetary; Privacy; Domestic; Operational; Management; Corporate; Ethical; Minority; Majority; Written; Oral; Short; Full; Open; Civil; Criminal; Common; Natural; Martial; Roman; Canon; Islamic; Military; Humanitarian; Environmental; Private; Industrial; Agricultural; Social; Peer; Judicial; Literature; Performance; Mid-Term; Midterm; Periodic; Universal; Comprehensive; Defense; Defence; Energy; Health; Education; Housing; Tax; Transport; English; British; American; French; German; Chinese; Russian; Hindu; Vote; Zip; Area; Dress; Source; Penal; Building; Bar; Morse
list own_possessives exact
# With 's they begin the name of a law; other owners stand before it.
people; peoples; women; children; workers; workmen; workingmen; men; lawyers; students; teachers; farmers; consumers; sailors; veterans; servants; soldiers; patients; citizens; refugees; employees; tenants; bishops; witches; master; merchant; guardians; victims; women; citizen; patient; seamen; pilots; passengers; leaders; ministers; presidents; heads; parties; co-chairs; chairs; governors; creditors; contractors
list plain_law_modifiers exact
# Alone before "Act" or "Bill" they do not name one; any other word does: "the Copyright Bill".
New; First; Second; Third; Draft; Final; Private; Public; Original; Proposed; Present; Principal; Federal; State; National; Previous; Parent; Government; House; Senate; Member; Enabling; Whole; Last; Same; Joint; General; Special; Local; Foreign; International; Committee; Regional; Civil; Criminal; Legal; Executive; Provincial; Current; Model; Amending; Standing; Main; This; Old; Revised; Official; Domestic; Other; Congressional; Parliamentary
list small_text_heads exact
# Texts between states or of authorities, which their day tells apart: "the communiqué issued on 4 May 1950".
communiqué; communique; declaration; agreement; treaty; accord; accords; convention; protocol; memorandum; decree; proclamation; law; pact; compact; ordinance; charter; constitution; directive; ultimatum; armistice agreement; statute; covenant; edict; manifesto; concordat; executive order; presidential order
list making_participles exact
# What is done to such a text on its day.
issued; adopted; signed; concluded; passed; ratified; promulgated; proclaimed; enacted; published; released; initialled; initialed; reached; negotiated; approved
list dated_text_heads exact
# Texts that their day tells apart, and no other word beside them: "his letter of 3 May 1904".
letter; letters; despatch; despatches; dispatch; dispatches; telegram; telegrams; cable; cables; cablegram; note; notes; memorandum; memo; minute; circular; instruction; instructions; communication; communications; message; report; speech; address; statement; declaration; remarks; lecture; order; resolution; judgment; judgement; ruling; proclamation; communiqué; communique; reply; interview; article; editorial; directive; decree; conclusions; sermon; broadcast; petition; testimony; aide-mémoire; opinion; note verbale; notes verbales; démarche; bulletin; protest note; press release; press statement; joint statement; joint declaration; joint communiqué; joint communique
list text_qualities exact
# Before them: what kind of letter or order it is.
joint; circular; confidential; secret; personal; private; official; written; ministerial; presidential; identic; verbal; open; public; final; first; second; third; last; recent; earlier; previous; famous; annual; special; televised; departmental; executive; urgent; formal; famous; celebrated; advisory
list letter_heads exact
# Those that go from one to another.
letter; letters; despatch; dispatch; telegram; cable; cablegram; note; memorandum; message; address; petition; memorial; appeal; instructions; report
list text_letters exact
# Laws and treaties that everybody calls by their letters alone.
GDPR; JCPOA; NPT; CEDAW; NAFTA; USMCA; GATT; TRIPS; FISA; CTBT; TPNW; RCEP; CPTPP; TEU; TFEU; HIPAA; FOIA; NDAA; CITES; MARPOL; SOLAS; ICCPR; ICESCR; CERD; ICERD; UNCAC; UNCRC; CRPD; UNCRPD; CFAA; DMCA; ITAR; COPPA; FERPA; ERISA; CERCLA; NEPA; RCRA; IEEPA; FARA; FIRRMA; CAATSA; ECPA; FCPA; UCMJ; TSCA; TTIP; CETA; ENMOD; BTWC; UDHR; CISG; AGOA; KORUS; LTBT; PTBT; eIDAS; AUMF; NIS2; UNCLOS
list signing_words exact
# What states and bodies do to a text of theirs.
sign; signed; signs; signing; conclude; concluded; concludes; concluding; ratify; ratified; ratifies; initial; initialled; initialed; adopt; adopted; adopts; adopting; issue; issued; issues; issuing; release; released; negotiated; denounced; renewed; under; co-signed
list signed_texts exact
# Such texts, in small letters.
agreement; treaty; accord; pact; convention; protocol; joint statement; joint declaration; joint communiqué; communiqué; declaration; memorandum of understanding; concordat; covenant; alliance treaty; peace treaty; trade deal; armistice agreement
list more_press_words exact
# In notes, before a day, these too are papers: "Hamar Morning Bulletin, January 9, 1862".
Advertiser; Bulletin; Mail; Enquirer; Inquirer; Examiner; Dispatch; Intelligencer; Republican; Democrat; Globe; Argus; Sentinel; Register; Reporter; Standard; Independent; Express; Citizen; Leader; Ledger; Echo; Statesman; Record; Transcript; Evening; Morning; Zeitung; Spectator; Economist; Newsletter; Newsweek; Evening News; Advocate; Nation; Banner; Mercury; Freeman
list past_nouns exact
# Past forms of verbs that are nouns as well: behind "the 2019 report" they go on with the sentence.
found; put; set; let; saw; cut; left; hit; shut; cast; split; lay; bore; rose; felt; shot; spoke; ground; wound; thought; cost; hurt; spread; struck; fell; won; made
list classic_writers exact
# Behind them with 's stands the title of a text of theirs: "Plato's Republic".
Plato; Aristotle; Thucydides; Herodotus; Xenophon; Cicero; Livy; Tacitus; Polybius; Plutarch; Virgil; Ovid; Homer; Sophocles; Aeschylus; Euripides; Aristophanes; Augustine; Aquinas; Dante; Boccaccio; Petrarch; Chaucer; Machiavelli; Erasmus; Bodin; Grotius; Hobbes; Locke; Spinoza; Leibniz; Descartes; Bacon; Newton; Hume; Rousseau; Montesquieu; Voltaire; Diderot; Condorcet; Kant; Hegel; Fichte; Schiller; Goethe; Clausewitz; Jomini; Burke; Paine; Bentham; Ricardo; Malthus; Tocqueville; Darwin; Spencer; Marx; Engels; Lenin; Trotsky; Gramsci; Lukács; Nietzsche; Schopenhauer; Weber; Durkheim; Freud; Keynes; Hayek; Schumpeter; Polanyi; Popper; Arendt; Adorno; Habermas; Foucault; Derrida; Sartre; Camus; Beauvoir; Fanon; Said; Rawls; Nozick; Mahan; Mackinder; Spykman; Toynbee; Spengler; Gibbon; Macaulay; Carlyle; Ruskin; Emerson; Thoreau; Melville; Hawthorne; Whitman; Twain; Shakespeare; Milton; Swift; Defoe; Fielding; Austen; Dickens; Thackeray; Trollope; Hardy; Conrad; Kipling; Joyce; Woolf; Orwell; Huxley; Forster; Waugh; Greene; Tolstoy; Dostoevsky; Dostoyevsky; Turgenev; Gogol; Chekhov; Pushkin; Gorky; Solzhenitsyn; Pasternak; Balzac; Flaubert; Stendhal; Zola; Hugo; Proust; Molière; Racine; Corneille; Montaigne; Pascal; Rabelais; Cervantes; Borges; Neruda; Achebe; Soyinka; Rushdie; Naipaul; Tagore; Premchand; Mahfouz; Pamuk; Confucius; Mencius; Kautilya; Kalidasa; Firdausi; Ferdowsi; Saadi; Hafez; Rumi; Ibn Khaldun; Sun Tzu; Sima Qian; Lu Xun; Steinbeck; Hemingway; Faulkner; Fitzgerald; Brecht; Ibsen; Strindberg; Kafka; Musil; Heine; Grass; Mann; Rilke; Verdi; Puccini; Wagner; Mozart; Beethoven; Handel; Shostakovich; Picasso; Goya; Mearsheimer; Huntington; Fukuyama; Waltz; Morgenthau; Kissinger; Brzezinski; Kennan; Nye; Keohane; Wendt; Bull; Piketty; Acemoglu; Galbraith; Friedman; Sen; Nehru; Gandhi; Ambedkar; Nkrumah; Nyerere; Senghor; Zola; Luxemburg; Bakunin; Proudhon; Kropotkin; Tacitus; Suetonius; Eusebius; Bede; Froissart; Josephus
