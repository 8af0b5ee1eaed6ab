# Small words and habits of names.
list name_particles
de; del; della; di; da; das; do; dos; du; des; van; von; der; den; ter; ten; zu; zur; la; le; el; al; bin; ibn; ben; bint; abu; y; e; af; av; y; san; dela; d'; o'; ap
list forms_of_address
# Whoever follows is a person, whatever the word.
lord; messrs; viscount; viscountess; baroness; marquess; mr; mr.; cllr; councillor; dato; datuk; tan sri; sheikh; mx; mrs; mrs.; ms; ms.; miss; mx; dr; dr.; prof; prof.; professor; sir; dame; lady; monsieur; mme; madame; herr; frau; señor; señora; rev; reverend; messrs; comrade; senator; congressman; congresswoman; judge; justice; colonel; col; captain; capt; lieutenant; lt; sergeant; admiral; h.e.; hon; hon.; honourable; honorable; h.e; sen; gen; gov; rep; amb
list lower_event_heads
# In lower case behind a name they make an event of it: "the Rhineland crisis".
pandemic; crisis; war; wars; conflict; referendum; summit; conference; congress; earthquake; uprising; revolution; genocide; massacre; invasion; coup; blockade; famine; sprint; armistice; tsunami; epidemic; outbreak; insurrection; rebellion; mutiny; riots; hurricane; offensive; plebiscite; ceasefire; olympics; symposium; expo; workshop; landings; airlift; uprisings; bombings; crash; festival; marathon; trials; hearings; disaster; accident; bombing; incident; affair; scandal; siege; pogrom; hijacking; assassination; poisoning; killing; kidnapping; explosion; exercise; exercises; expedition; raid; ambush; protests; demonstrations; shooting; shootings; eruption; flood; floods; cyclone; typhoon; heatwave; caucuses; bailout; blackout; stampede; strike; dispute; feud; hijack; boycott; lockout; voyage; pilgrimage; revolt; standoff; stand-off; evacuation; regatta; jamboree; games; intifada; putsch; meltdown; default; drought; fire; fires
list national_event_heads
# Behind the name of a people too: "the Rwandan genocide".
genocide; insurrection; revolution; uprising; rebellion; revolt; mutiny; famine; coup; massacre; pogrom; referendum; plebiscite; civil war; earthquake; hyperinflation; crisis; conflict; war; occupation; blockade; offensive; counteroffensive; intervention; armistice
list local_event_heads exact
# One such thing is in one place: "the war in Bosnia".
war; conflict; hostilities; genocide; coup; massacre; uprising; rebellion; insurrection; famine; earthquake; revolution; referendum; tsunami; famines; mutiny; massacres; bombings; crisis; insurgency; intifada; civil war; blockade
list event_first_heads exact
# The head stands first: "Hurricane X", "Operation X".
Hurricane; Cyclone; Typhoon; Operation; Exercise; Opération; Operación; Operação; Unternehmen
list visit_modifiers exact
# Of such a visit there is one: "the oversight visit to X".
oversight; study; official; state; working; site; field; fact-finding; inspection; follow-up; familiarisation; joint; royal; papal; goodwill; on-site
list lower_meeting_heads
# The same behind the name of a body.
meeting; session; summit; conference; congress; plenary; retreat; assembly; convention; presidency; chairmanship; elections; election
list dated_event_heads
# "the financial crisis of 2008", "the armistice of June 22, 1940"
crisis; war; election; elections; revolution; earthquake; pandemic; armistice; disaster; coup; uprising; massacre; famine; referendum; invasion; recession; crash; epidemic; rebellion; mutiny; conference; congress; summit; ceasefire; strike; plebiscite; partition; embargo; tsunami; flood; floods; drought; hurricane; cyclone; genocide; insurrection; revolt; siege; truce; riots; depression; collapse; blackout; bombings; attacks; conquest; blizzard; heatwave; outbreak; exhibition
list place_first_heads
# "Fort X", "Mount X": the head stands first.
Fort; Mount; Mt; Lake; Cape; Port; Camp; Point; Isle; Puerto; Saint; St; San; Santa; Santo; São; Los; Las; Villa; Rio; Palais; Château; Chateau; Schloss; Plaza; Gulf; Bay; Strait
list realm_heads
# "Kingdom of X": with its name behind "of" a place.
Kingdom; Republic; State; Duchy; Grand Duchy; Emirate; Emirates; Principality; Sultanate; Dominion; Colony; City; Province; County; Gulf; Bay; Strait; Straits; Isle; Island; Islands; Empire; Town; Village; District; Region; Territory; Cape; Sea; Peninsula; Canton; Federation; Electorate; Margraviate; Municipality; Prefecture; Oblast; Governorate; Protectorate; Mandate; Confederation; Margravate; Viceroyalty; Free State; Union Territory; Valley; Horn; Port; Archdiocese; Diocese; Lake; River; States
list to_heads
# Bodies that stand "to" another.
Embassy; Mission; Delegation; Representation; Legation; Envoy; Office; Counsel; Secretariat; Representative
list say_verbs
# What persons do.
said; says; say; argued; argues; wrote; writes; noted; notes; observed; claimed; claims; told; asked; replied; believed; suggested; suggests; explained; declared; insisted; warned; added; thought; thinks; himself; herself; proposed; lamented; stated; stressed; recalled; remarked; reported; expressed; agreed; complained; joked; testified; thanked; praised; criticised; criticized; urged; served; became; moved; returned; died; married; resigned; spoke; felt; knew; hoped; wanted; tried; went; came; took; gave; made; did; had; has; was; began; continues; continued; describes; described; concludes; concluded; discusses; examines; explores; offers; demonstrates; opposed; supported; deputised; studied; entered; received; introduced; seconded; nominated; who
list say_verbs
discussed; approved; met; favoured; favored; refused; called; pressed; considered; feared; wished; saw; doubted; decided
replied; arrived; left; visited; sent; received; ordered; signed; won; lost; led; held; became; founded; fought; fled
negotiated; telephoned; telegraphed; cabled; handed; drafted; instructed; informed; advised; accepted; rejected; invited
list staying_verbs
# Whoever does this "at" or "in" a name does it in a place.
alight; anchor; anchored; arrive; born; bury; camp; died; die; disembark; dock; dwell; embark; land; live; lodge; moor; perish; reside; retire; reared; sail; settle; sojourn; stay; summer; winter
list met_verbs exact
# Whom one does this to is a person.
inform; informed; informs; tell; told; tells; ask; asked; asks; thank; thanked; thanks; met; meets; invite; invited; urge
urged; advise; advised; consult; consulted; persuade; persuaded; instruct; instructed; remind; reminded; accompanied
succeeded; replaced; appointed; elected; nominated; arrested; married; dismissed; interviewed; congratulated; assured
list school_heads exact
# A city may stand right behind them: "Imperial College London".
University; Universiteit; Universität; College; Institute; School; Academy; Polytechnic; Conservatory; Museum; Hospital; Hochschule; Observatory
list plain_cities exact
# Cities with the name of an ordinary thing: places only where a place may stand.
Nice; Phoenix; Angers; Tours; Worms; Billings; Cairns; Brits; Fez; Canton; Faro; Anchorage; Reading; Bath; Mobile; Split; Orange; Cork; Deal; Hull; Rugby; Sale; Buffalo; Wells; Battle; Lens; Male; Troyes; Bursa; Talas; Sucre; Pelotas
list plain_deeds exact
# Heads of events that are mere activities behind ordinary words: "Early Intervention".
Intervention; Interventions; Restoration; Launch; Launches; Emergency; Sprint; Liberation; Partition; Visit; Review; Consultation; Consultations
list bodies_with_aims exact
# Behind them "to" and a verb with a capital go on with the name: "Coalition to Protect Rivers".
Group; Coalition; Alliance; Partnership; Initiative; Campaign; Fund; Committee; Commission; Movement; Network; Council; Compact; Program; Programme; Project; Center; Centre; League; Society; Association; Team; Panel
list regnal_titles
# Titles without which a name of one word is hardly one: "Queen Victoria".
King; Queen; Pope; Emperor; Empress; Prince; Princess; Sultan; Sheikh; Sheikha; Shah; Tsar; Tsarina; Czar; Saint; St; Begum; Rajah; Raja; Rani; Maharaja; Maharajah; Nawab; Nizam; Khedive; Emir; Amir; Imam; Ayatollah; Mullah; Mahatma; Mother; Sister; Brother; Kaiser; Patriarch; Bey; Khan
list peers exact
# With "of" and a place they name a person: "the Duke of Wellington".
Duke; Duchess; Earl; Countess; Marquis; Marquess; Marchioness; Viscount; Comte; Comtesse; Marquise
list duchies exact
# Their dukes and counts are rulers, whose office is no name.
Parma; Savoy; Burgundy; Brittany; Normandy; Bavaria; Saxony; Brunswick; Nassau; Modena; Tuscany; Milan; Mantua; Ferrara; Lorraine; Austria; Carinthia; Styria; Carniola; Holstein; Schleswig; Mecklenburg; Württemberg; Urbino; Swabia; Franconia; Aquitaine; Gascony; Anjou; Flanders; Holland; Brabant; Provence; Toulouse; Barcelona; Courland; Prussia; Pomerania; Silesia; Moscow; Lithuania; Luxembourg; Limburg; Bohemia; Poland; Hesse; Baden; Oldenburg; Anhalt; Champagne; Tyrol; Tripoli; Edessa; Athens; Naxos
list small_body_nouns exact
# In small letters before letters in brackets they make a name: "the harbour advisory committee (HAC)".
committee; commission; council; board; panel; secretariat; tribunal; group; taskforce; directorate
list lone_bodies
# Capitalised alone they name a body.
Confederacy; Althing; Bundesrat; Landtag; Riigikogu; Saeima; Seimas; Verkhovna Rada; Sabor; Majlis; Shura; Volkskammer; Storting; Oireachtas; Politbureau; Comecon; Cominform; Sorbonne; Wehrmacht; Gestapo; Cheka; Stasi; Luftwaffe; Bundeswehr; Reichsbank; Bundesbank; Exchequer; Admiralty; Curia; Kuomintang; Taliban; Parliament; Senate; Congress; Politburo; Cabinet; Kremlin; Pentagon; Vatican; Treasury; Presidium; Comintern; Bundestag; Knesset; Duma; Riksdag; Storting; Folketing; Sejm; Dáil; Seanad; Reichstag; Directory; Cortes; Diet; Loya Jirga
list modern_words
# Ordinary words that are younger than WordNet, or compounds of ordinary words.
cybersecurity; cyber; cyberspace; cybercrime; cybercrimes; cyberpower; cyberdefence; cyberdefense; analytics; biodefense; biosecurity; fintech; blockchain; internet; startup; startups; e-commerce; e-government; biotech; nanotech; nanotechnology; biotechnology; bioeconomy; infrastructure; informatization; informatisation; digitalization; digitalisation; telecom; telecoms; telecommunications; wellbeing; well-being; healthcare; childcare; decarbonization; decarbonisation; demining; peacebuilding; peacekeeping; resettlement; agroforestry; aquaculture; broadcasting; microfinance; nonproliferation; non-proliferation; counterterrorism; counter-terrorism; multilateralism; postal; radiocommunication; radiocommunications; standardization; standardisation; geospatial; robotics; genomics; semiconductor; semiconductors; software; hardware; online; multimedia; meteorology; metrology; seismology; statistics; logistics; customs; fisheries; forestry; maritime; labour; defence; programme; programmes; centre; organisation; organisations; cooperation; co-operation; co-ordination; preparedness; sustainability; inclusiveness; accountability; connectivity; interoperability
list residences
# Where heads of state sign: on a line of its own a place, else the body that works there.
the white house; white house; kremlin; élysée palace; downing street; blue house; malacañang palace; malacañang; rashtrapati bhavan; union buildings; government house; buckingham palace; state house; bellevue palace; quirinal palace; moncloa palace; planalto palace; casa rosada; zhongnanhai
list deed_heads exact
# What is done once to one place: "the invasion of X" is an event.
invasion; annexation; partition; siege; bombing; bombardment; liberation; reunification; unification; conquest; fall; blockade; sack; dismemberment; collapse; break-up; breakup; dissolution; disintegration; evacuation; storming; burning; shelling; secession; occupation; handover; cession; retrocession; capture; recapture; reconquest; colonization; colonisation; pacification; encirclement; bombardments
# Titles, ranks and styles of many countries; a name follows.
list person_titles
Arq.; Abg.; Lic.; Lcda.; Lcdo.; Eco.; Econ.; Dra.; Sr.; Sra.; Srta.; Mtro.; Mtra.; Cnel.; Gral.; Dott.; Avv.; Ir.; Drs.; Ks.; Mgr.
Engr; Engr.; Eng.; Ing.; Cllr; Cllr.; Brig; Brig.; Adm; Adm.; Cdr; Cdr.; Cmdr; Cmdr.; Supt; Supt.; Insp; Insp.; Ven.
Emir; Amir; Caliph; Khedive; Shogun; Mikado; Maharaja; Maharani; Nizam; Nawab; Rajah; Kabaka; Asantehene; Alake
Sardauna; Negus; Patriarch; Prelate; Abbot; Abbess; Vicar; Chaplain; Bishop; Mufti; Mullah; Hojatoleslam; Sayyid
Pasha; Effendi; Dato; Datuk; Tengku; Tunku; Raden; Pangeran; Shri; Shrimati; Smt; Smt.; Thiru; Hadji; Alhaji; Alhaja
Hajia; Chief; Otunba; Osagyefo; Inkosi; Kgosi; Kgosikgolo; Ratu; Hon'ble; Maj; Maj.; Brig; Brig.; Cdr; Cdr.; Cmdr; Sgt
Sgt.; Cpl; Pvt; Capt.; Lt.; Col.; Gen.; Adm; Adm.; Lieut; Lieut.; Lieutenant-Colonel; Lieutenant-Commander
Brigadier-General; Vice-Admiral; Corporal; Sheriff; Dr.; Doctor; Ing.; Dipl.-Ing.; Eng.; Engr; Atty; Atty.
Advocate-General; Solicitor-General; Attorney-General; Auditor-General; Surgeon-General; Governor-General
Lieutenant-Governor; Vice-Chancellor; Pro-Vice-Chancellor; Headmaster; Headmistress; Serjeant-at-Arms; Taoiseach
Tánaiste; Burgomaster; Landeshauptmann; Voivode; Starosta; Hetman; Margrave; Landgrave; Archduke; Archduchess; Dauphin
Marquis; Marquess; Marchioness; Contessa; Comte; Comtesse; Gräfin; Freiherr; Fürst; Jonkheer; Señorita; Doña; Dona
Signora; Signorina; Mademoiselle; Mlle; Fräulein; Gospodin; Tovarishch; Compañero; Compañera; Mwalimu; Mzee; Cde; Cde.
Comrade; Cllr; Cllr.; MEC; MMC; MLA; MPP; MSP; MEP; Rep.; Sen.; Gov.; Amb.; Amb; Adjutant; Attaché; Chargé
Plenipotentiary; Nuncio; Envoy; Emissary
list roles
vice-premier; vice premier; co-chairman; co-chairwoman; co-chairperson; co-president; vice-rector; vice-dean; vice-governor; vice governor; deputy governor; deputy head; deputy chief; deputy chair; deputy mayor; chief of party; chief of mission; chief of protocol; chief commissioner; chief minister; chief magistrate; chief prosecutor; chief negotiator; chief engineer; chief editor; editor-in-chief; editor in chief; managing editor; managing partner; non-executive director; general manager; deputy general manager; commissioner general; commissioner-general; comptroller general; controller; minister counsellor; minister counselor; first secretary; second secretary; third secretary; vice consul; vice-consul; trade commissioner; parliamentary secretary; parliamentary under-secretary; parliamentary private secretary; under-secretary of state; secretary-treasurer; company secretary; committee secretary; press secretary; press officer; information officer; liaison officer; desk officer; project officer; research officer; legal officer; medical officer; chief medical officer; technical adviser; legal adviser; legal advisor; economic adviser; scientific adviser; vice-principal; co-editor; adjutant general; quartermaster general; inspector general; inspector-general
air marshal; air chief marshal; air vice-marshal; field marshal; wing commander; squadron leader; warrant officer; chief whip
deputy speaker; house chairperson; presiding officer; deputy president; vice president; vice-president; first deputy prime minister
consul-general; vice-consul-general; charge d'affaires; chargé d’affaires; charge d’affaires; attache; chairman-designate; chair-designate; president-designate; ambassador-designate; minister-designate; chair-in-office; chairman-in-office; chairperson-in-office; vice-chairperson; vice chairperson; vice-provost; vice provost; pro-vice-chancellor; pro vice-chancellor; pro-chancellor; co-ordinator; permanent observer; permanent delegate; vice-minister; vice minister; vice-foreign minister; vice foreign minister; agent-general; agent general; sergeant-at-arms; serjeant-at-arms; plenipotentiary; minister plenipotentiary; minister resident; resident minister; resident magistrate; resident commissioner; political agent; lord privy seal; first lord; lord president; lord high commissioner; first sea lord; chief of naval operations; ranking member; minority leader; majority leader; party secretary; first deputy minister; under-secretary general; under secretary general; assistant secretary general; deputy secretary-general; deputy secretary general; deputy director-general; deputy director general; assistant director-general; assistant director general; naval attaché; naval attache; military attaché; military attache; air attaché; defence attaché; defense attaché; press attaché; commercial attaché; cultural attaché; deputy chairperson; deputy chairman; vice chair; vice-chair; vice chairman; vice-chairman; honorary secretary; honorary treasurer
minister of state
minister without portfolio; cabinet secretary; principal secretary; permanent under-secretary; under-secretary-general
assistant secretary-general; assistant secretary; assistant secretary of state; deputy secretary of state; under secretary
attorney-general; solicitor general
auditor-general; auditor general; public protector; surveyor general; surgeon general; postmaster general; solicitor-general
advocate general; chief judge; lord chief justice; master of the rolls; lord chancellor; lord mayor; lord lieutenant
deputy high commissioner; ambassador-at-large; special representative; special rapporteur; special envoy
special adviser; special advisor; special coordinator; resident coordinator; resident representative; country director
regional director; programme director; program director; project manager; programme manager; program manager; project leader
head of delegation; head of mission; head of department; head of unit; head of division; chef de cabinet; chief of cabinet
chief of defence; chief of defence staff; chief of the general staff; chief of naval staff; commander in chief; supreme commander
deputy commander; member of the executive council; member of the national assembly; member of congress
group chief executive; chief financial officer; chief operating officer; chief technology officer; chief information officer
chief scientist; chief economist; senior fellow; research fellow; visiting fellow; senior adviser; senior advisor; policy officer
assistant professor; associate professor; professor emeritus; vice-chancellor; vice chancellor; pro-vice-chancellor
governor general; lieutenant-governor; crown prince; crown princess; prime minister-designate; president-elect; paramount chief
party leader; opposition leader; leader of the opposition; majority leader; minority leader; spokesman; spokeswoman; spokesperson
list portfolios exact
# What a ministry or a committee is for, although some of these words are also titles.
justice; defence; defense; interior; education; health; finance; treasury; labour; labor; environment; transport; trade; commerce
industry; agriculture; fisheries; forestry; energy; mines; housing; culture; sport; sports; tourism; science; research; technology
communications; information; planning; development; immigration; citizenship; veterans; pensions; women; youth; children; family
police; correctional; water; sanitation; works; lands; mining; minerals; petroleum; infrastructure; telecommunications; posts
budget; revenue; customs; statistics; foreign; home; external; internal; local; rural; urban; regional; social; public
list org_first_heads
# Foreign heads that stand in front of the name.
Revue; Zeitschrift; Gazeta; Corriere; Giornale; Diario; Académie; Théâtre; Opéra; Comédie; Conservatoire; Bundesamt; Bundesministerium; Verein; Verlag; Librairie; Imprimerie; Laboratoire
Academia; Accademia; Agence; Agencia; Agência; Asociación; Associação; Associazione; Assemblée; Banca; Banco; Banque
Biblioteca; Bibliothèque; Caisse; Caja; Câmara; Cámara; Centro; Chambre; Círculo; Collège; Comisión; Comissão; Comité
Comitato; Compagnie; Confederación; Confédération; Congreso; Conseil; Consejo; Conselho; Consiglio; Cour; Cruz
École; Ecole; Editora; Éditions; Editions; Ediciones; Edizioni; Ejército; Empresa; Escola; Escuela; Faculté; Facultad
Federación; Federação; Fédération; Federazione; Fondation; Fondazione; Foro; Frente; Fundação; Fundación; Groupe
Grupo; Gruppo; Hôpital; Hochschule; Institut; Instituto; Istituto; Junta; Liceo; Liceu; Liga; Ligue; Lycée; Maison; Médecins
Medecins; Ministère; Ministerio; Ministério; Ministero; Mouvement; Movimento; Movimiento; Musée; Museo; Museu; Observatoire
Observatorio; Organización; Organização; Parti; Partido; Partito; Presses; Radio; Rádio; Rede; Réseau
Secrétariat; Secretaría; Senado; Sénat; Servicio; Serviço; Sindicato; Sociedad; Sociedade; Società; Société; Syndicat; Télévision
União; Unión; Universidad; Universidade; Università; Universitat; Universität; Universitatea; Universiteit; Université
Uniwersytet; Univerzita; Volkspartij; Yayasan; Persatuan; Parti; Dewan
list legislature_heads
Assembly; Parliament; Congress; Senate; Legislature; House; Duma; Diet
list lower_talks exact
talks; negotiations; round; conference; summit; congress; talks
list branched_bodies exact
# Last in names of bodies whose branch in a country is named after it: "Oxfam Kenya", "Transparency International Ghana".
WHO; UNICEF; UNDP; UNHCR; UNFPA; UNAIDS; UNESCO; FAO; WFP; IOM; CDC; WWF; Oxfam; Greenpeace; Caritas; ActionAid; WaterAid; CARE; YMCA; YWCA; PEN; Wikimedia; Children; International; Organization; Organisation; Vision; Women; Foundation; Frontières; Borders; Earth; Humanity; Google; Microsoft; Siemens; Shell; IKEA; Vodafone; Deloitte; KPMG; Huawei; Samsung; Toyota; MTN; Airtel
list company_letters
# Last in names of companies: "Reef Ports Ltd".
Ltd; Ltd.; Inc; Inc.; LLC; PLC; GmbH; Pty; AG; Corp; Corp.; Co; Co.; Limited
list words_behind_bodies exact
# Behind the name of a body they say no more than what it is: "Reef Watch" and "Reef Watch network".
league; party; movement; front; group; alliance; organization; organisation; program; programme; initiative; campaign; network; coalition; company; corporation; association; process; partnership; platform
list small_place_heads exact
# In small letters behind a name they say that it is a place: "Wabash river".
corridor; strip; river; creek; stream; valley; gorge; canyon; island; islands; archipelago; atoll; reef; lagoon; bay; gulf; strait; straits; sound; peninsula; cape; delta; estuary; lake; reservoir; dam; canal; fjord; glacier; mountain; mountains; highlands; plateau; desert; steppe; basin; province; district; county; territory; governorate; prefecture; oblast; municipality; parish; township; village; commune; canton; subdistrict; borough; suburb; cemetery
list small_unit_heads exact
# The same for what is governed: the name alone is the same place.
province; district; county; governorate; prefecture; oblast; municipality; parish; township; village; commune; canton; subdistrict; borough; suburb
list provinces exact
# First or last in a name they say that it is a part of a state.
Province; State; Region; Prefecture; District; County; Canton; Governorate; Oblast; Department; Voivodeship
list forms_of_states exact
# Within a name they say that it is a state.
Republic; Kingdom; Federation; Emirates; Duchy
list federations
# Their government is "the Federal Government".
United States; United States of America; US; U.S.; USA; U.S.A.; Germany; Federal Republic of Germany; Australia; Canada; Nigeria; Malaysia; Belgium; Austria; Mexico; Pakistan; Switzerland
list attendance_roles exact
# Last in the rows of a list of those present: "Ann Berg UNICEF Member".
member; chair; co-chair; vice-chair; secretariat; secretary; guest; observer; participant; rapporteur; facilitator; delegate; alternate; host; presenter; speaker; apologies; present; absent
list place_kinds exact
# "The village of X": X is one.
village; villages; town; towns; city; cities; hamlet; district; districts; province; county; counties; port; island; islands; isle; municipality; parish; settlement; commune; borough; suburb; township; peninsula; valley; kingdom; principality; sultanate; emirate; oblast; prefecture; governorate
list general_events exact
# Behind "the Wabash river" they go on with something that is no place.
basin; authority; commission; agreement; treaty; council; crisis; dispute; project
list plural_events exact
# Events whose name is a plural.
wars; elections; riots; olympics; trials; landings; bombings; hearings; attacks; protests; demonstrations; shootings; floods; caucuses; games; exercises; fires; uprisings; talks; negotiations
list ordinal_words
first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth; thirtieth; fortieth; fiftieth; sixtieth; seventieth; eightieth; ninetieth
twenty-first; twenty-second; twenty-third; twenty-fourth; twenty-fifth; twenty-sixth; twenty-seventh; twenty-eighth; twenty-ninth; thirty-first; thirty-second; thirty-third; thirty-fourth; thirty-fifth; thirty-sixth; thirty-seventh; thirty-eighth; thirty-ninth
forty-first; forty-second; forty-third; forty-fourth; forty-fifth; forty-sixth; forty-seventh; forty-eighth; forty-ninth; fifty-first; fifty-second; fifty-third; fifty-fourth; fifty-fifth; fifty-sixth; fifty-seventh; fifty-eighth; fifty-ninth
sixty-first; sixty-second; sixty-third; sixty-fourth; sixty-fifth; sixty-sixth; sixty-seventh; sixty-eighth; sixty-ninth; seventy-first; seventy-second; seventy-third; seventy-fourth; seventy-fifth; seventy-sixth; seventy-seventh; seventy-eighth; seventy-ninth
eighty-first; eighty-second; eighty-third; eighty-fourth; eighty-fifth; eighty-sixth; eighty-seventh; eighty-eighth; eighty-ninth
list post_nominals exact
# Letters behind a name: orders, degrees, seats, inns.
GCFR; GCON; CFR; AC; AO; AM; OAM; AK; AD; QC; KC; SC; SAN; MP; MPs; MLA; MEP; MSP; MHA; MHR; TD; CBE; OBE; MBE; KBE; DBE; KCB; CB; KCMG; CMG; GCMG; GCB; KCVO; CVO; LVO; DSO; MC; DFC; VC; GC; OM; CH; CC; OC; CM; ONZ; CNZM; ONZM; DNZM; KNZM; QSO; QSM; FRS; FBA; FRSE; FRCS; FRCP; RN; USN; USA; USMC; USAF; PhD; Ph.D.; DPhil; MD; MBA; LLB; LLM; LLD; JD; DSc; MSc; BSc; PSM; SJ; OP; OSB; OFM; JP; PC; DL; Esq; Esq.
list people_of_bodies exact
# Behind the name of a body: people of it, and no part of its name.
Representatives; Representative; Delegates; Officials; Employees; Spokesperson; Attendees; Participants; Panellists; Witnesses
list streets exact
# The last word of a street's name.
Street; Avenue; Drive; Road; Lane; Boulevard; Crescent; Highway; Terrace; Parkway; Roundabout; Embankment; Plaza
list named_after exact
# What is named after persons and is none: "Ellis W. Hawley Prize".
Prize; Prizes; Award; Awards; Medal; Lecture; Lectures; Lectureship; Fellowship; Fellowships; Scholarship; Scholarships; Professorship; Papers; Collection; Memorial; Cup; Trophy; Effect; Theorem; Disease; Syndrome; Doctrine; Campaign; Era; Diary; Diaries; Letters; Presidency; Administration; Thought; Theory; Manuscripts; Dam; Method; Model; Equation; Scale; Test; Number; Constant; Principle; Plan; Report; Commission; Committee; Inquiry; Amendment; Bridge; Airport; Stadium; Hospital; Library; Museum; Gallery; Theatre
list definite_bodies exact
# With "the" and a capital, again and again, they are one body of which the readers know: "the Commission".
Commission; Council; Community; Secretariat; Tribunal
list definite_modifiers exact
# As adjectives do, they name the one body of a kind behind "the" or "its": "its Policy Council".
law; policy; development
list no_body_gerunds exact
# No bodies, although forms of "fund", "house" and other heads of bodies.
funding; housing; planning; banking; voting
list mission_modifiers exact
# Before "Mission in X" they say that the place belongs to the name: the mission keeps peace there.
african; union; nations; multinational; international; european; eu; au; un; osce; nato; ecowas; sadc; verification; stabilization; stabilisation; observer; monitoring; training; assistance; peacekeeping; peace; advisory; support; interim; hybrid; political; police; protection; integrated
list confiding_words exact
# Before "in X": in whom or what somebody believes, and no place.
trust; confidence; faith; interest; interested; belief; believe; believed; believes; quoted; cited
list body_ranks exact
# Before an office they belong to it, not to the body before it: "Ministry of Labour Deputy Minister".
acting; assistant; associate; chief; deputy; executive; former; honorary; interim; junior; managing; parliamentary; permanent; principal; senior; shadow; under; vice
list legal_text_ends exact
# Last in what follows the head of a body they say that the name is one of a text: "Bank of Norland Act".
act; bill; regulations; directive; treaty; convention; agreement; protocol; report; resolution; declaration; memorandum; ordinance; decree
list several_bodies exact
# Behind a country they are all of its kind, and none of them.
Communities; Embassies; Consulates; Tribes; Authorities; Governments; Ministries; Agencies; Organizations; Organisations; Institutions; Companies; Corporations; Universities; Colleges; Schools; Churches; Parties; Unions; Councils; Committees; Commissions; Boards; Offices; Departments; Banks; Partnerships; Coalitions; Alliances; Initiatives; Programmes; Programs; Projects; Missions; Teams; Units; Centers; Centres; Hospitals; Courts; Associations; Federations; Societies; Parliaments; Assemblies; Legislatures; Enterprises; Firms; Museums; Libraries; Networks; Institutes; Foundations; Funds; Delegations
list gathering_heads exact
# People gather there, at one place and time.
conference; congress; summit; meeting; session; seminar; workshop; symposium; colloquium; convention; forum; roundtable; round table; assembly; gathering; consultation; dialogue; exhibition; plenum; plenary; synod; conclave; conventicle; rally; hearing; retreat; training; exposition; negotiations; talks; referendum; plebiscite; elections
list vague_meeting_words exact
# Before "meeting" they do not tell which one it is.
recent; next; last; previous; same; similar; other; such; new; latest; following; above; subsequent; earlier; later; another; many; several; numerous; various; frequent; regular; few; further; future; past; present; separate; important; major; big; large; small; successful; long; short; crucial; historic; certain; whole; entire; upcoming; forthcoming; said; own; proposed; planned; subsequent; current
list body_deeds exact
# What bodies and people alone do: behind "the" and letters they say that the letters name a body.
said; says; decided; announced; accused; warned; urged; insisted; rejected; refused; demanded; welcomed; condemned; claimed; claims; declared; denied; denies; told; argues; argued; complained; criticised; criticized; voted; pledged; vowed; appealed; apologised; apologized; ruled; fined; sued; lobbied; campaigned; boycotted; surrendered; recruited; recruits; attacked; seized; captured; retreated; hopes; hoped; wants; wanted; intends; intended; believes; believed; reiterated; stressed; noted; appointed; elected; hired; dismissed; employs; employed; organised; organized; convened; hosted; published; adopted; approved; signed; issued; agreed; replied; protested; withdrew; advised; recommended; concluded; estimates; estimated; reported; proposed; asked; met
