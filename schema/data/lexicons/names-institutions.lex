# Institutions whose names hold no telling head noun, or that are often called by letters alone.
list bodies as organization
# Departments whose names are lists
Foreign, Commonwealth and Development Office = Foreign, Commonwealth & Development Office = FCDO
Foreign and Commonwealth Office = FCO; Trade and Industry Department; Mines and Geosciences Bureau
Alcohol and Tobacco Tax and Trade Bureau; Bureau of Alcohol, Tobacco, Firearms and Explosives
Health and Human Services; Centers for Disease Control and Prevention = CDC; Food and Drug Administration = FDA
U.S. Geological Survey = United States Geological Survey = US Geological Survey = USGS; British Geological Survey
Geological Survey of India; Geological Survey of Canada; Ordnance Survey; British Antarctic Survey; Coast Survey
# The United Nations and its agencies
United Nations Office at Geneva = United Nations Office in Geneva = UNOG; United Nations Office at Nairobi = UNON
United Nations Office at Vienna = United Nations Office in Vienna = UNOV; Permanent Court of International Justice = PCIJ
World Court; U.S. Trade Representative = US Trade Representative = United States Trade Representative = USTR
New York Times Book Review = The New York Times Book Review; New York Review of Books; London Review of Books
Times Literary Supplement; Revue des Deux Mondes
UNESCO = United Nations Educational, Scientific and Cultural Organization; UNICEF = United Nations Children's Fund
UNDP = United Nations Development Programme; UNEP = United Nations Environment Programme
UNHCR = United Nations High Commissioner for Refugees; UNIDO = United Nations Industrial Development Organization
UNODC = United Nations Office on Drugs and Crime; UNFPA = United Nations Population Fund
UN Women = United Nations Entity for Gender Equality and the Empowerment of Women = UN-Women
UNFCCC = United Nations Framework Convention on Climate Change
UN-Habitat = United Nations Human Settlements Programme
FAO = Food and Agriculture Organization = Food and Agriculture Organization of the United Nations
ICAO = International Civil Aviation Organization; UPU = Universal Postal Union
IMO = International Maritime Organization; WIPO = World Intellectual Property Organization
WMO = World Meteorological Organization; World Tourism Organization = UNWTO
International Fund for Agricultural Development = IFAD; UNOPS = United Nations Office for Project Services
United Nations Capital Development Fund = UNCDF; United Nations Volunteers = UNV; United Nations University = UNU
United Nations Office for Disarmament Affairs = UNODA; United Nations Office for Disaster Risk Reduction = UNDRR
OHCHR = Office of the United Nations High Commissioner for Human Rights; United Nations Secretariat
OCHA = Office for the Coordination of Humanitarian Affairs = United Nations Office for the Coordination of Humanitarian Affairs
UNRWA = United Nations Relief and Works Agency for Palestine Refugees in the Near East = United Nations Relief and Works Agency
UNAIDS = Joint United Nations Programme on HIV/AIDS; UNITAR = United Nations Institute for Training and Research
UNIDIR = United Nations Institute for Disarmament Research; IPCC = Intergovernmental Panel on Climate Change
ECA = Economic Commission for Africa = United Nations Economic Commission for Africa = UNECA
Economic Commission for Europe = United Nations Economic Commission for Europe = UNECE
ECLAC = Economic Commission for Latin America and the Caribbean = CEPAL
ESCAP = Economic and Social Commission for Asia and the Pacific
Economic and Social Commission for Western Asia = ESCWA
Peacebuilding Commission = United Nations Peacebuilding Commission
Organisation for the Prohibition of Chemical Weapons = OPCW
Comprehensive Nuclear-Test-Ban Treaty Organization = CTBTO; International Law Commission
United Nations Commission on International Trade Law = UNCITRAL; International Seabed Authority
IOM = International Organization for Migration; Permanent Court of International Justice = PCIJ
Permanent Court of Arbitration; International Tribunal for the Law of the Sea = ITLOS
International Criminal Tribunal for Rwanda = ICTR; International Criminal Tribunal for the former Yugoslavia = ICTY
Green Climate Fund = GCF; Global Environment Facility = GEF; Global Fund
Global Fund to Fight AIDS, Tuberculosis and Malaria; Codex Alimentarius Commission; MINURSO; MINUSCA; MINUSMA
MINUSTAH; MONUSCO; MONUC; UNAMA; UNAMI; UNAMID; UNAMIR; UNAVEM; UNDOF; UNEF; UNFICYP; UNIFIL; UNISFA; UNMEE; UNMIK
UNMIL; UNMIS; UNMISS; UNOCI; UNOSOM; UNPROFOR; UNTAC; UNTAET; UNTAG; UNTSO; UNITAMS; BINUH; AMISOM; ATMIS; EUFOR; KFOR
SFOR; ISAF; EULEX; EUTM; ECOMOG; CTED; UNOCT; UNMAS; UNSOM; UNSMIL
# World and regional organizations
International Finance Corporation = IFC; International Development Association
Multilateral Investment Guarantee Agency = MIGA; International Bank for Reconstruction and Development = IBRD
Bank for International Settlements; Financial Stability Board = FSB
Basel Committee on Banking Supervision = BCBS; International Organization of Securities Commissions = IOSCO
International Energy Agency = IEA; International Renewable Energy Agency = IRENA; Nuclear Energy Agency
Clean Energy Ministerial; International Electrotechnical Commission
ISO = International Organization for Standardization; IEEE = Institute of Electrical and Electronics Engineers
World Customs Organization = WCO; World Organisation for Animal Health = WOAH = OIE; International Whaling Commission
International Olympic Committee = IOC; FIFA; UEFA; Commonwealth Secretariat
Organisation internationale de la Francophonie = OIF; Community of Portuguese Language Countries = CPLP
ASEAN Regional Forum; East Asia Summit; South Asian Association for Regional Cooperation = SAARC; BIMSTEC
Gulf Cooperation Council = GCC; Economic Cooperation Organization; Eurasian Economic Union = EAEU
Collective Security Treaty Organization = CSTO; Commonwealth of Independent States; Organization of Turkic States
Black Sea Economic Cooperation = BSEC; Visegrad Group = Visegrád Group = V4; Nordic Council
Nordic Council of Ministers; Arctic Council; Benelux Union; Baltic Assembly; EFTA = European Free Trade Association
European Coal and Steel Community = ECSC; EURATOM = European Atomic Energy Community
European Economic and Social Committee = EESC; European Committee of the Regions = Committee of the Regions
European Court of Auditors; European Court of Human Rights = ECtHR
European Court of Justice = Court of Justice of the European Union; European Banking Authority = EBA
European Securities and Markets Authority = ESMA; European Systemic Risk Board = ESRB
European Insurance and Occupational Pensions Authority = EIOPA; European Data Protection Supervisor = EDPS
European Data Protection Board = EDPB; ENISA = European Union Agency for Cybersecurity; European Defence Agency
European Medicines Agency = EMA; European Food Safety Authority = EFSA; European Environment Agency
European Chemicals Agency = ECHA; European Anti-Fraud Office = OLAF; European Public Prosecutor's Office = EPPO
European Bank for Reconstruction and Development = EBRD; European Investment Bank = EIB; Eurostat; Eurogroup; Coreper
COREPER; Venice Commission; GRECO; Moneyval; MONEYVAL; European Space Agency; European Broadcasting Union = EBU
Eurocontrol; COMESA = Common Market for Eastern and Southern Africa; East African Community = EAC
Arab Maghreb Union = AMU; Economic Community of Central African States = ECCAS
IGAD = Intergovernmental Authority on Development; Southern African Customs Union = SACU
Community of Sahel-Saharan States = CEN-SAD; West African Economic and Monetary Union = UEMOA = WAEMU; CEMAC
New Partnership for Africa's Development = NEPAD; AUDA-NEPAD; Pan-African Parliament; Peace and Security Council
African Court on Human and Peoples' Rights; African Continental Free Trade Area Secretariat; Africa CDC; Smart Africa
AfriNIC; African Export-Import Bank = Afreximbank; Development Bank of Southern Africa = DBSA
New Development Bank = NDB; Asian Infrastructure Investment Bank = AIIB; Islamic Development Bank = IsDB
Inter-American Development Bank; Caribbean Development Bank; CARICOM = Caribbean Community; Andean Community; ALBA
CELAC; UNASUR; SICA; OECS; CELAC = Community of Latin American and Caribbean States
UNASUR = Union of South American Nations; Pacific Alliance; OECS = Organisation of Eastern Caribbean States
SICA = Central American Integration System; Inter-American Court of Human Rights
Inter-American Commission on Human Rights = IACHR; Pan American Health Organization = PAHO
MERCOSUR = Southern Common Market; Pacific Community
Secretariat of the Pacific Regional Environment Programme = SPREP; Forum Fisheries Agency; Melanesian Spearhead Group
Alliance of Small Island States = AOSIS; Micronesian Presidents' Summit; AUKUS; ANZUS; SEATO; CENTO; Warsaw Pact
Comecon = COMECON; Cominform; Council for Mutual Economic Assistance; Entente Cordiale; Little Entente
Triple Alliance; Triple Entente; Holy Alliance; Western European Union = WEU; Frontline States; Group of 77 and China
Visegrad Four
OPEC = Organization of the Petroleum Exporting Countries = Organisation of the Petroleum Exporting Countries; OPEC+
OAPEC; Gas Exporting Countries Forum; Kimberley Process; Wassenaar Arrangement; Nuclear Suppliers Group
Missile Technology Control Regime; Australia Group; Zangger Committee; Egmont Group; Paris Club; London Club
Bilderberg Group; Trilateral Commission; Club of Rome
# Offices, staffs and councils whose name is two ordinary words
War Cabinet; Imperial War Cabinet; War Office; War Department; Navy Department; Foreign Office; Home Office
Colonial Office; India Office; Dominions Office; Commonwealth Relations Office; Cabinet Office; Chiefs of Staff
General Staff; Imperial General Staff; Joint Staff; Naval Staff; Air Staff; Air Ministry; Board of Trade
Inland Revenue; General Council; General Conference; Privy Council; Executive Council; Legislative Council
Legislative Assembly; Constituent Assembly; National Assembly; National Congress; National Council
Provisional Government; Federal Government; Quai d'Orsay; Downing Street; Whitehall; Special Branch; Secret Service
Inner Temple; Middle Temple; Lincoln's Inn; Gray's Inn; Scotland Yard
Good Offices Committee; United Nations Special Committee on Palestine = UNSCOP; UNCIP; UNCOK; UNTCOK; UNCURK
UNRRA = United Nations Relief and Rehabilitation Administration; ECOSOC = Economic and Social Council
ECAFE = Economic Commission for Asia and the Far East; OEEC = Organisation for European Economic Co-operation
International Trade Organization = ITO; SHAEF; SCAP
# Bodies called conferences and congresses
Conference on Disarmament = Conference of the Committee on Disarmament; Organisation of the Islamic Conference = Organization of the Islamic Conference
Southern African Development Co-ordination Conference = Southern African Development Coordination Conference = SADCC
Southern Christian Leadership Conference = SCLC; United States Conference of Catholic Bishops = U.S. Conference of Catholic Bishops
United States Conference of Mayors = U.S. Conference of Mayors; Conference of European Churches; Hague Conference on Private International Law
All India Trade Union Congress; Congress of Racial Equality = CORE; Scottish Trades Union Congress
Far Eastern Commission; Allied Council for Japan; Inter-Allied Commission; Supreme War Council; Combined Chiefs of Staff
CPSU = C.P.S.U. = Communist Party of the Soviet Union; CPC = C.P.C. = Communist Party of China = CCP
WFTU = World Federation of Trade Unions; ICFTU = International Confederation of Free Trade Unions; AFL-CIO; AFL; CIO
TUC = Trades Union Congress; Comintern; Tass = TASS; Domei; Havas; Stefani; Reuters; Kyodo; Yonhap; Jiji; Bernama
Antara; Tanjug; IRNA; KCNA; Press Trust of India; Lloyd's of London; Lloyd's Register
# The internationals of workers
First International; Second International; Third International; Fourth International; Communist International
Socialist International; International Workingmen's Association; International Working Men's Association
# Publishers
St. Martin's Press; Dover Publications; Verso; Penguin Books; Basic Books; Zed Books; Random House; Simon & Schuster
HarperCollins; Harper & Row; Houghton Mifflin; Little, Brown; Farrar, Straus and Giroux; W. W. Norton; Alfred A. Knopf
Charles Scribner's Sons; Allen & Unwin; Faber and Faber; Hodder & Stoughton; Sage Publications; Edward Elgar
Rowman & Littlefield; Lynne Rienner; Transaction Publishers; Hurst & Company; I.B. Tauris = I. B. Tauris; Berghahn Books
Martinus Nijhoff; Suhrkamp; Gallimard; Éditions du Seuil
# Networks of scholars
H-Net; H-Diplo; H-Asia; H-Africa; H-Albion; H-Empire; H-Environment; H-German; H-HistGeog; H-Judaic; H-LatAm; H-Law
H-Levant; H-Mideast-Politics; H-Nationalism; H-Net Reviews; H-Russia; H-SHGAPE; H-Soz-Kult; H-War; H-World; JSTOR
Project MUSE; ProQuest; HathiTrust
# Parliaments and chambers
Althing; Alþingi; Bundesversammlung; Congress of Deputies; Congress of the Republic; Dáil Éireann; Dáil
Seanad Éireann; Oireachtas; Eduskunta; Riigikogu; Saeima; Seimas; Sejm; Folketing; Folketinget; Lagting; Landsting
Løgting; Inatsisartut; Storting; Stortinget; Riksdag; Riksdagen; Sabor; Skupština; Narodna skupština; Kuvendi
Verkhovna Rada; Supreme Rada; Jogorku Kenesh; Majilis; Mazhilis; Milli Majlis; Milli Mejlis; Oliy Majlis; Majlisi Oli
Majlis; Islamic Consultative Assembly; Grand National Assembly of Turkey; Grand National Assembly
Turkish Grand National Assembly; State Great Khural; Great Khural; Tshogdu; Dewan Rakyat; Dewan Negara
Dewan Perwakilan Rakyat; People's Consultative Assembly; Diet of Japan; National Diet; House of Councillors
House of Peers; Chamber of Deputies; Chamber of Representatives; Chamber of Nationalities; Federal Assembly
Federation Council; Supreme Soviet; States General; Estates General; Staten-Generaal; Tweede Kamer; Eerste Kamer
Cortes Generales; Nationalrat; Volkskammer; Landtag; Ständerat; Wolesi Jirga; Meshrano Jirga; Shura Council
Consultative Council; Majlis al-Shura; House of Keys; House of Assembly; House of Chiefs; House of Federation
House of Peoples' Representatives; National Council of Provinces = NCOP; House of Traditional Leaders; Long Parliament
Rump Parliament; Frankfurt Parliament; Continental Congress; Third Estate; Vidhan Sabha; Jatiya Sangsad
Jatiyo Sangshad; Rashtriya Panchayat; Fono; Legislative Yuan; Executive Yuan; Control Yuan; Judicial Yuan
Chinese People's Political Consultative Conference = CPPCC; Congress of People's Deputies; Holyrood; Stormont; Senedd
Welsh Assembly; Scottish Parliament; US Congress = U.S. Congress = United States Congress; US Senate = U.S. Senate
Cortes; Élysée; Matignon; Quirinale; Planalto; Zhongnanhai; Aso Rock; Tuynhuys; Itamaraty; Sublime Porte
Wilhelmstrasse; Ballhausplatz; Lubyanka; Gaimusho; Kasumigaseki; Sansad
# Parties and movements
National Party; United Party; Progressive Party; Progressive Federal Party; Nationalist Party; People's Party; Popular Party
Socialist Party; Social Democratic Party; Christian Democratic Union; Christian Democratic Party; Green Party; Greens
Labor Party; Workers' Party; Unionist Party; Democratic Unionist Party; Ulster Unionist Party; Scottish National Party = SNP
Justice Party; Freedom Party; Reform Party; Unity Party; Independence Party; Congress of the People; Whig Party; Tory Party
Farmers' Party; Peasants' Party; Country Party; Centre Party; Center Party; Left Party; Moderate Party; Progress Party
Radical Party; Republican People's Party; Justice and Development Party; Convention People's Party; New Patriotic Party
National Democratic Congress; All Progressives Congress; People's Democratic Party; United National Party
Sri Lanka Freedom Party; Nationalist Congress Party; Pakistan Peoples Party = PPP; Bangladesh Nationalist Party
Communist Party of India; Communist Party of Vietnam; Workers' Party of Korea; Kuomintang Party; New National Party = NNP
National Resistance Movement; Botswana Democratic Party; Zambian People's Party; Basotho National Party
# Programmes and schemes without a telling head
Medicare; Medicaid; Social Security; Head Start; AmeriCorps; Peace Corps; Job Corps; Superfund; PEPFAR; Power Africa
Feed the Future; Build Back Better World; Prosper Africa; Operation Warp Speed; Cancer Moonshot; Obamacare; Erasmus+
Horizon Europe; Horizon 2020; NextGenerationEU; Interreg; New Deal; Great Society; Fair Deal; Marshall Aid
Bolsa Família; Oportunidades; Aadhaar; Digital India; Make in India; Swachh Bharat; Belt and Road; Global Gateway; Start-Up Chile
Colombo Plan; Food for Peace; Trans-European Networks
Liberal Democrats = Lib Dems = Lib Dem; Sinn Fein; Fianna Fáil; Fine Gael; Plaid Cymru; Reform UK; UKIP; SDLP; CDU; CSU; SPD; FDP; AfD
Die Linke; Die Grünen; Bündnis 90; NSDAP; KPD; SED; USPD; ÖVP; SPÖ; FPÖ; Front National; Rassemblement National
La République En Marche; Les Républicains; Podemos; Ciudadanos; PSOE; Partido Popular; Herri Batasuna
Convergència i Unió; Forza Italia; Lega Nord; Fratelli d'Italia; Democrazia Cristiana; Movimento Cinque Stelle; PASOK
SYRIZA; Syriza; New Democracy; AKEL; DISY; Fidesz; Jobbik; MSZP; Civic Platform; Law and Justice; Solidarność
Samoobrona; ČSSD; SMER; HZDS; HDZ; SNSD; HDZ BiH; VMRO-DPMNE; GERB; Ataka; United Russia; A Just Russia; Yabloko; LDPR
Batkivshchyna; Servant of the People; Georgian Dream; Nur Otan; Yeni Azerbaijan; Likud; Kadima; Shas; Mapai; Meretz
Mafdal; Yisrael Beiteinu; Yesh Atid; PFLP; DFLP; Ba'ath; Baath; Ba'th; Wafd; Muslim Brotherhood; Ennahda; Ennahdha
Nidaa Tounes; Istiqlal; FLN; FIS; FFS; Polisario; Polisario Front; AKP; CHP; MHP; HDP; PKK; YPG; SDF; KDP; PUK; Dawa
Hizbullah; Hizbollah; Kataeb; Ansar Allah; Tudeh; Basij; Mujahedin-e Khalq; Pasdaran; Northern Alliance; Hezb-e Islami
Jamiat-e Islami; Congress Party; Indian National Congress; Bharatiya Janata Party = BJP; Aam Aadmi Party = AAP; CPI(M)
CPI-M; DMK; AIADMK; Shiv Sena; Telugu Desam; Trinamool Congress; Bahujan Samaj Party; Samajwadi Party
Rashtriya Swayamsevak Sangh = RSS; Vishwa Hindu Parishad; Akali Dal; Muttahida Qaumi Movement
Pakistan Tehreek-e-Insaf = PTI; Jamaat-e-Islami; Muslim League; Awami League; Jatiya Party; LTTE; Tamil Tigers
LTTE = Liberation Tigers of Tamil Eelam; Khmer Rouge; Viet Cong; Viet Minh; Pathet Lao; Kuomintang = KMT; Guomindang
Komeito; Liberal Democratic Party; Minseito; Seiyukai; Golkar; PDI-P; PDIP; UMNO; Barisan Nasional; Pakatan Harapan
Parti Islam Se-Malaysia; People's Action Party; Pheu Thai; Thai Rak Thai; Palang Pracharath; Lakas; Abu Sayyaf
Jemaah Islamiyah; Moro Islamic Liberation Front; Free Aceh Movement; Fretilin = FRETILIN; Khmer Issarak; NLD; USDP
ZANU; ZANU-PF; ZAPU; MDC; FRELIMO = Frelimo; RENAMO = Renamo; MPLA; UNITA; FNLA; PAIGC
SWAPO = South West Africa People's Organisation; UNIP; TANU; Chama Cha Mapinduzi = CCM; KANU; RPF; SPLM; SPLA; EPRDF
TPLF; EPLF; OLF; Derg; Lord's Resistance Army = LRA; Interahamwe; RUF; NPFL; Mau Mau; Ansar al-Sharia; Ansar Dine
AQIM; MUJAO; Pan Africanist Congress; South African Communist Party = SACP; Umkhonto we Sizwe
Economic Freedom Fighters; Azanian People's Organisation = AZAPO; United Democratic Front = UDF; UDM; ACDP
Freedom Front Plus; NNP; COSATU = Congress of South African Trade Unions; NUMSA; NEHAWU; SADTU; FEDUSA; NACTU; Sanco
SANCO; Nedlac = NEDLAC; Contralesa; Partido dos Trabalhadores; PSDB; PMDB; MDB; PRD; MORENA; EZLN; FARC; FARC-EP; ELN
M-19; Sendero Luminoso; Shining Path; FSLN; FMLN; APRA; Movimiento al Socialismo; Frente Amplio; Unión Cívica Radical
Concertación; Lavalas; Tonton Macoute; People's National Party; Jamaica Labour Party; Ku Klux Klan; Tea Party
Students for a Democratic Society; NAACP; AFL-CIO; ACLU; AIPAC; Opus Dei; Narodnaya Volya; Cheka; NKVD; KGB; GRU; SVR
Stasi; Securitate; Abwehr; Luftwaffe; Kriegsmarine; Bundeswehr; Mossad; Shin Bet; IDF; IRGC; SAVAK; R&AW; DGSE; BND
BfV; ASIO; ASIS; RCMP; NZSIS; MI9; OSS; DEA; CBP; TSA; NGA; NRO; ODNI; INDOPACOM; CENTCOM; AFRICOM; EUCOM; CYBERCOM
USCYBERCOM; NORAD; Scotland Yard; Janjaweed; Rapid Support Forces; Al Shabaab; Daesh; Da'esh; Lashkar-e-Taiba
Jaish-e-Mohammed; Haqqani Network; Tehrik-i-Taliban Pakistan; Aum Shinrikyo; Hells Angels; Cosa Nostra
# News agencies, newspapers, broadcasters, publishers
Agence France-Presse = AFP; Associated Press = AP; Anadolu Agency; ANSA; ITAR-TASS; RIA Novosti; Interfax; Ukrinform
Kyodo News; Yonhap; Antara; Bernama; IRNA; Fars News; WAFA; KCNA; dpa; EFE; MTI; Tanjug; ANA-MPA; Press Trust of India
United Press International; Deutsche Welle; Deutschlandfunk; ARD; ZDF; RTÉ; RAI; NHK; ABC News; CBS; CBS News; NBC
NBC News; MSNBC; CNBC; PBS; NPR; C-SPAN; Fox News; Sky News; ITV; Channel 4; Al Arabiya; Al-Arabiya; TRT World
Press TV; CGTN; SABC; eNCA; NTV; Doordarshan; NDTV; Times Now; Rappler; ABS-CBN; Radio Free Europe; Voice of America
Radio Liberty; Axios; Vox Media; BuzzFeed; HuffPost; Business Insider; Forbes; Foreign Affairs magazine; Newsweek
L'Express; Le Figaro; Libération; L'Humanité; Les Échos; Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung
Neue Zürcher Zeitung; Die Welt; Handelsblatt; Corriere della Sera; La Repubblica; La Stampa; El País; El Mundo
La Vanguardia; Público; Folha de S.Paulo; O Globo; O Estado de S. Paulo; Clarín; La Nación; El Universal; Granma
El Comercio; Dagens Nyheter; Svenska Dagbladet; Aftenposten; Politiken; Berlingske; Helsingin Sanomat; De Telegraaf
NRC Handelsblad; De Standaard; Le Soir; Gazeta Wyborcza; Rzeczpospolita; Kommersant; Vedomosti; Novaya Gazeta
Hürriyet; Cumhuriyet; Milliyet; Al-Ahram; Asharq Al-Awsat; An-Nahar; The Jerusalem Post; Yedioth Ahronoth; The Hindu
The Times of India; Hindustan Times; The Indian Express; The Statesman; The Straits Times; South China Morning Post
Guangming Daily; Sankei Shimbun; Mainichi Shimbun; Chosun Ilbo; JoongAng Ilbo; Dong-A Ilbo; Hankyoreh; Mail & Guardian
Sowetan; Business Day; Daily Nation; The Punch; ThisDay; Daily Telegraph; The Daily Telegraph; Daily Mail
The Observer; The Independent; The Scotsman; The Globe and Mail; Toronto Star; Chicago Tribune; USA Today
The Boston Globe; The Wall Street Journal; The Atlantic; The New Yorker; New York Herald; Jacobin; The Diplomat
Foreign Policy magazine; The Conversation; The Intercept; ProPublica; Mediapart; Bellingcat
Oxford University Press = OUP; Cambridge University Press; Harper & Row; HarperCollins; Harper & Brothers
Penguin Books; Random House; Penguin Random House; Simon & Schuster; St. Martin's Press; Alfred A. Knopf
Farrar, Straus and Giroux; W. W. Norton; Basic Books; Little, Brown; Little, Brown and Company; Houghton Mifflin
McGraw-Hill; Prentice-Hall; Prentice Hall; Cengage; Rowman & Littlefield; Lexington Books; Lynne Rienner
Transaction Publishers; M.E. Sharpe; Ashgate; Edward Elgar; Bloomsbury; I.B. Tauris; Zed Books; Pluto Press
Allen & Unwin; Faber and Faber; Jonathan Cape; Weidenfeld & Nicolson; De Gruyter; Nomos; Suhrkamp; Reclam; S. Fischer
Gallimard; Seuil; Flammarion; Fayard; Mondadori; Feltrinelli; Tecnos; Fondo de Cultura Económica; Kluwer
Martinus Nijhoff; North-Holland; Academic Press; Taylor & Francis; Wiley-Blackwell; John Wiley & Sons
Charles Scribner's Sons; Hart Publishing; Peter Lang; Berghahn; Duncker & Humblot; C. H. Beck
# Universities and institutes by short names
Yale; Stanford; Caltech; UCLA; UC Berkeley; NYU; LSE; UCL; SOAS; Sciences Po; École Polytechnique
École Normale Supérieure; Collège de France; Sorbonne; ETH Zurich; ETH Zürich; EPFL; CNRS; INSEE; INRIA
Max Planck Society; Fraunhofer; Fraunhofer-Gesellschaft; Humboldt-Universität; Freie Universität Berlin; KU Leuven
Trinity College Dublin; King's College London; Imperial College London; Balliol; All Souls; Sandhurst; West Point
Saint-Cyr; Rhodes Trust; UNISA; Unisa; CSIR; HSRC; MRC; SANRAL; SANParks; Idasa; Mistra; IIT Bombay; IIT Delhi; IISc
TERI; Georgia Tech; Virginia Tech; Texas A&M; Peking University; Tsinghua; Fudan; Waseda; Keio; KAIST
Seoul National University; NTU; NUS; CSIRO; Te Papa; Smithsonian; Smithsonian Institution; Library of Congress
British Library; Bodleian; Prado; Uffizi; Rijksmuseum; MoMA; Hudson Institute; American Enterprise Institute
Council on Foreign Relations = CFR; Adam Smith Institute; Institute for Security Studies; SAIIA; CODESRIA; CIGI
Lowy Institute; Friedrich-Ebert-Stiftung; Konrad-Adenauer-Stiftung; Heinrich-Böll-Stiftung; Bertelsmann Stiftung
SWP = Stiftung Wissenschaft und Politik; Open Society Foundations; Ford Foundation; Rockefeller Foundation
Gates Foundation; Bill & Melinda Gates Foundation; Wellcome Trust; Nuffield Foundation; Volkswagen Foundation
# Companies
3M; Accenture; Adidas; Aeroflot; AIG; Air France; Alcoa; AngloGold; Anglo American; Ant Group; Axa; AXA
Banco Santander; Bank of America; Bear Stearns; Berkshire Hathaway; BHP; BHP Billiton; British Airways; Cargill
China Mobile; China Telecom; China Unicom; Citibank; Coca-Cola; Commerzbank; DeepMind; DHL; DiDi; Disney; DuPont; EADS
EDF; Électricité de France; E.ON; Embraer; Enel; Eni; ENI; Enron; Equifax; Equinor; Exxon; Fannie Mae; FedEx; Fujifilm
Gazprombank; Glencore; GlaxoSmithKline = GSK; Globacom; Goodyear; Halliburton; Heineken; Hewlett-Packard; Hikvision
Hoechst; Hutchison Whampoa; Iberdrola; ICBC; IG Farben; ING; Inditex; ITT; JD.com; John Deere; Kaspersky Lab; Kia
Kodak; Koch Industries; KPN; Lafarge; Lehman Brothers; Lufthansa; Lukoil; LVMH; Mahindra; Marriott; Mastercard
McDonald's; McKinsey; Meituan; Merrill Lynch; Mitsubishi; Mitsui; Monsanto; Morgan Stanley; Motorola; M-Pesa; Nedbank
NEC Corporation; Neuralink; Nippon Steel; Nomura; Nornickel; Northvolt; Novo Nordisk; NTT; Old Mutual; PDVSA; Pemex
PepsiCo; Petronas; Peugeot; Pinduoduo; Pirelli; Placer Dome; Prosus; PSA Peugeot Citroën; Ranbaxy; Repsol; Rio Tinto
Rusal; RWE; SABMiller; Safran; Sanlam; Sasol; Sberbank; Schneider Electric; Seagate; Shoprite; Skoda; SolarWinds
Solvay; Spotify; Standard Oil; Swissair; Swisscom; Telenor; Telia; TeliaSonera; Tesco; Texaco; Thomson Reuters
Union Carbide; United Fruit; Unocal; Vattenfall; Veolia; Viettel; VKontakte; Vodacom; Volvo; Walmart; Weibo
Western Union; Westinghouse; Yandex; Yukos; Zijin; DeepSeek; Booz Allen Hamilton; East India Company
Dutch East India Company; Hudson's Bay Company; British South Africa Company; Snapchat; Reddit; Pinterest; Alipay
Amazon Web Services = AWS; Akamai; Verisign; VeriSign; GoDaddy; NumFOCUS; JetBrains; Red Hat; SUSE
# Campaigns, charities, faiths
Médecins Sans Frontières = Medecins Sans Frontieres = MSF; ActionAid; Article 36; Avaaz; BRAC; Caritas Internationalis
Christian Aid; CIVICUS; Concern Worldwide; Doctors of the World; DNDi; EarthRights; Extinction Rebellion; Fairtrade
FIDH; Friends of the Earth; Geneva Call; Global Witness; Habitat for Humanity; Handicap International
International Alert; International Crisis Group; International Rescue Committee; Islamic Relief; IUCN
Lions Clubs International; Mercy Corps; Plan International; Privacy International; Peace Brigades International
Pugwash; Reporters Without Borders; Rotary International; SNV; Salvation Army; Sierra Club; Sightsavers; Tearfund
WaterAid; WWF; WWF = World Wide Fund for Nature; World Wildlife Fund; Zonta; YMCA; YWCA; Zionist Organization
World Zionist Organization; World Jewish Congress; World Muslim League; World Council of Churches; Anglican Communion
Curia; Roman Curia; Ecumenical Patriarchate; Black Sash; Section27; Treatment Action Campaign; Gift of the Givers
Red Crescent Society; International Red Cross and Red Crescent Movement; ITUC; ICFTU; IndustriALL; ETUC; TUC
Histadrut; Trades Union Congress; Solidarnosc; CGT; CFDT; Force Ouvrière; Confindustria; Medef; BusinessEurope
Business Europe
# Central banks and offices without a head noun
BoE; BoJ; SARB; PBoC; Banque de France; Banca d'Italia; Banco de España; Norges Bank; Riksbank; Sveriges Riksbank
Danmarks Nationalbank; De Nederlandsche Bank; Banco de México; Banco Central do Brasil; Bank Negara
Bank Negara Malaysia; Bank Indonesia; Bangko Sentral ng Pilipinas; Bank Al-Maghrib
Statistics South Africa = Stats SA = Statistics SA; Statistics Canada; Statistics Norway; Statistics Netherlands
Destatis; Istat; Rosstat; National Treasury; HM Treasury; HM Revenue and Customs = HMRC; Companies House; Defra; DEFRA
Ofgem; Ofwat; Ofsted; NHS; NHS = National Health Service; DFID; BEIS; Bundeskanzleramt; Auswärtiges Amt
Treuhandanstalt; BaFin; CONSOB; Fincantieri; SANDF; SAPS; GCIS; DTI; DWAF; DPLG; DPSA; SALGA; Salga; SANAC; SASSA
NSFAS; PetroSA; Denel; Armscor; Portnet; Spoornet; Safcol; Khula; Ntsika; Umsobomvu; NITI Aayog; SEBI; TRAI; CERT-EU
US-CERT; CERT-UK; JPCERT; KISA; ANSSI; NASK; DSIT; NCCC; MeitY; KOMDIGI; IMDA; USTR; USDA; HHS; DOJ; DOI; GAO; CBO
CRS; NIH; NSF; NTIA; USPS; IRS; FDIC; CFTC; CFPB; OFAC; FinCEN; BARDA; ASPR; OSTP; PCAST; CEQ; NLRB; EEOC; USGS
# Adjectives of peoples and the names of their countries
list demonym_country exact
afghan = Afghanistan; andorran = Andorra; antiguan = Antigua and Barbuda; argentinian = Argentina
argentinean = Argentina; azeri = Azerbaijan; bahamian = Bahamas; bahraini = Bahrain; barbadian = Barbados
byelorussian = Belarus; belizean = Belize; beninese = Benin; bhutanese = Bhutan; bosnian = Bosnia and Herzegovina
motswana = Botswana; botswanan = Botswana; bruneian = Brunei; burkinabe = Burkina Faso; burkinabè = Burkina Faso
burundian = Burundi; chadian = Chad; comorian = Comoros; czechoslovak = Czechoslovakia
czechoslovakian = Czechoslovakia; djiboutian = Djibouti; dominican = Dominican Republic; ecuadorean = Ecuador
emirati = United Arab Emirates; equatoguinean = Equatorial Guinea; eritrean = Eritrea; swazi = Eswatini
gabonese = Gabon; gambian = Gambia; grenadian = Grenada; guatemalan = Guatemala; guinean = Guinea; guyanese = Guyana
haitian = Haiti; honduran = Honduras; ivorian = Ivory Coast; kazakhstani = Kazakhstan; kosovar = Kosovo
kosovan = Kosovo; laotian = Laos; basotho = Lesotho; liberian = Liberia; liechtensteiner = Liechtenstein
luxembourger = Luxembourg; macedonian = North Macedonia; malagasy = Madagascar; malawian = Malawi
maldivian = Maldives; malian = Mali; marshallese = Marshall Islands; mauritanian = Mauritania; mauritian = Mauritius
micronesian = Micronesia; moldavian = Moldova; monegasque = Monaco; montenegrin = Montenegro; mozambican = Mozambique
nauruan = Nauru; nepali = Nepal; nicaraguan = Nicaragua; nigerien = Niger; omani = Oman; panamanian = Panama
paraguayan = Paraguay; filipino = Philippines; rumanian = Romania; rwandese = Rwanda; samoan = Samoa
sammarinese = San Marino; seychellois = Seychelles; slovakian = Slovakia; slovene = Slovenia; surinamese = Suriname
tajik = Tajikistan; timorese = East Timor; togolese = Togo; tongan = Tonga; trinidadian = Trinidad and Tobago
turkmen = Turkmenistan; tuvaluan = Tuvalu; vanuatuan = Vanuatu; yugoslav = Yugoslavia; yugoslavian = Yugoslavia
zairian = Zaire; rhodesian = Rhodesia; prussian = Prussia; ottoman = Ottoman Empire
austro-hungarian = Austria-Hungary; bavarian = Bavaria; saxon = Saxony; catalan = Catalonia; persian = Persia
siamese = Siam; ceylonese = Ceylon; tibetan = Tibet; hawaiian = Hawaii; kurdish = Kurdistan; chechen = Chechnya
crimean = Crimea; sicilian = Sicily; venetian = Venice; parisian = Paris; florentine = Florence; athenian = Athens
byzantine = Byzantium; flemish = Flanders; walloon = Wallonia; basque = Basque Country; zanzibari = Zanzibar
hanoverian = Hanover; quebecois = Quebec; québécois = Quebec; californian = California; texan = Texas
sahrawi = Western Sahara; melanesian = Melanesia; polynesian = Polynesia; greenlandic = Greenland
faroese = Faroe Islands; bermudian = Bermuda; guadeloupean = Guadeloupe; kiribatian = Kiribati; i-kiribati = Kiribati
ni-vanuatu = Vanuatu; vincentian = Saint Vincent and the Grenadines; kittitian = Saint Kitts and Nevis
salvadoran = El Salvador; salvadorean = El Salvador; santomean = São Tomé and Príncipe; bissau-guinean = Guinea-Bissau
