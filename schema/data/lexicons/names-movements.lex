# Parties, movements, services, societies and other bodies whose names hold no telling noun.
list bodies as organization
'Ndrangheta = Ndrangheta; 350.org; 3GPP = 3rd Generation Partnership Project
AAAS = American Association for the Advancement of Science; AARP = American Association of Retired Persons
AAUP = American Association of University Professors; Abahlali baseMjondolo; ABAKO = Alliance des Bakongo; Abim
Abraham Lincoln Brigade; Abuelas de Plaza de Mayo; ABVP = Akhil Bharatiya Vidyarthi Parishad; Academia Sinica
ACAS = Advisory, Conciliation and Arbitration Service; Accademia dei Lincei = Lincean Academy
ACCC = Australian Competition and Consumer Commission; AccessNow = Access Now; Acción Democrática
ACOG = American College of Obstetricians and Gynecologists; ACOSS = Australian Council of Social Service
Action Contre la Faim = Action Against Hunger; Action Directe; Action démocratique du Québec; Action Française
ActionSA; ADAC; Adalah; ADEDY; ADF-NALU; Adventists = Seventh-day Adventists
AEEU = Amalgamated Engineering and Electrical Union; AfCFTA = African Continental Free Trade Area
AFDL = Alliance des forces démocratiques pour la libération du Congo; Afenifere; Afilias
AFNOR = Association française de normalisation; AFPFL = Anti-Fascist People's Freedom League
AFRC = Armed Forces Revolutionary Council; Afrika Korps = Afrikakorps; Afrikaner Broederbond = Broederbond
Afrikaner Weerstandsbeweging = Afrikaner Resistance Movement; Afrodad
AFSCME = American Federation of State, County and Municipal Employees; AFTA = ASEAN Free Trade Area; Age UK
Agence française de développement; Agudat Yisrael = Agudath Israel = Agudas Yisroel; Ahdut HaAvoda; AHIP
Ahlu Sunna Waljama'a; Ahmadiyya = Ahmadis; Ahnenerbe; AHRC = Arts and Humanities Research Council
AHRQ = Agency for Healthcare Research and Quality; AIAA = American Institute of Aeronautics and Astronautics
AIATSIS = Australian Institute of Aboriginal and Torres Strait Islander Studies; Aidar Battalion
AIDS Coalition to Unleash Power; AIIMS = All India Institute of Medical Sciences
AIMIM = All India Majlis-e-Ittehadul Muslimeen; AITUC = All India Trade Union Congress
AIVD = Algemene Inlichtingen- en Veiligheidsdienst; Aizsargi; Akbayan; Al-Aqsa Martyrs' Brigades
Al-Gama'a al-Islamiyya = Gamaa Islamiya; Al-Haq; Al-Islah; Al-Itihaad al-Islamiya; Al-Manar; Al-Qaeda in Iraq
Al-Quds Brigades; ALADI = LAIA = Latin American Integration Association; Aladura
ALALC = LAFTA = Latin American Free Trade Association; Alash Orda; Alawites; Albigensians
ALDE = Alliance of Liberals and Democrats for Europe
ALECSO = Arab League Educational, Cultural and Scientific Organization; Alianza Anticomunista Argentina; Alianza PAIS
Alianza Popular Revolucionaria Americana = American Popular Revolutionary Alliance; Alianza Republicana Nacionalista
Aliança Renovadora Nacional; Alianța Civică; Alianța pentru Unirea Românilor
All India Anna Dravida Munnetra Kazhagam = AIADMK; Alleanza Nazionale
AMCU = Association of Mineworkers and Construction Union; AmeriCares; Amish; Amotekun; AMREF = Amref Health Africa
AMRO; Amtrak; Amyotha Hluttaw; Anabaptists; ANAP = Anavatan Partisi = Motherland Party; ANAPO
ANCYL = ANC Youth League; ANEL = Anexartitoi Ellines = Independent Greeks; Angkar; Angkatan Pemuda Insaf; Anglicans
Ansar al-Islam; Ansar al-Sunna; ANSI = American National Standards Institute
ANSTO = Australian Nuclear Science and Technology Organisation; Anti-balaka; ANVISA = Anvisa; Anyanya = Anya-Nya
ANZAC = Australian and New Zealand Army Corps = Anzac; Aontú; APLA = Azanian People's Liberation Army; Apristas
AQAP = Al-Qaeda in the Arabian Peninsula; Arbeiderpartiet; ARCEP = Arcep; Arcigay; Armia Krajowa = Home Army
Armia Ludowa; ARPA-E; ARRC = Allied Rapid Reaction Corps; ARSA = Arakan Rohingya Salvation Army
ARVN = Army of the Republic of Vietnam; As-Sa'iqa; ASALA = Armenian Secret Army for the Liberation of Armenia; Asayish
ASCAP = American Society of Composers, Authors and Publishers; ASCE = American Society of Civil Engineers
ASHRAE = American Society of Heating, Refrigerating and Air-Conditioning Engineers
ASIC = Australian Securities and Investments Commission
ASLEF = Associated Society of Locomotive Engineers and Firemen; ASME = American Society of Mechanical Engineers
Asom Gana Parishad; Assembleia da República; ASSOCHAM; Association for Computing Machinery
ASTM = ASTM International = American Society for Testing and Materials; ASUU = Academic Staff Union of Universities
Ata Meken; ATD Fourth World = ATD Quart Monde; Atlácatl Battalion
ATSIC = Aboriginal and Torres Strait Islander Commission; Augustinians
AusAID = Australian Agency for International Development; Austrade
AVNOJ = Anti-Fascist Council for the National Liberation of Yugoslavia
AWID = Association for Women's Rights in Development; Azov Battalion; B'nai B'rith; Baader-Meinhof; Babbar Khalsa
Baháʼís = Bahai = Bahá'í; Bajrang Dal; Bakufu; Balli Kombëtar; Bangladesh Nationalist Party
Bangsamoro Islamic Freedom Fighters; Bappenas; Baptists; BARC = Bhabha Atomic Research Centre; Barelvis
Barisan Revolusi Nasional; Barisan Sosialis; Barnabites; Barnardo's; Barnburners; Barzón = El Barzón; Bashi-bazouks
Basmachi; Batasang Pambansa; Batasuna; Bayan Muna; BBSRC = Biotechnology and Biological Sciences Research Council
BCEAO = Banque centrale des États de l'Afrique de l'Ouest = Central Bank of West African States
BEAC = Banque des États de l'Afrique centrale = Bank of Central African States; BECTA = Becta; Beguines
Beiyang Army = Beiyang government; Bektashi; BELA = Bangladesh Environmental Lawyers Association; Benedictines; BEREC
Berkut; Bersaglieri; BERSATU = Parti Pribumi Bersatu Malaysia; Bersih; BEUC = European Consumer Organisation
Bharatiya Jana Sangh = Jana Sangh; Bharatiya Mazdoor Sangh; Bhumjaithai; Biju Janata Dal; Bilderberg Group; Bildu
Bioversity International; BKSAL = Bangladesh Krishak Sramik Awami League; Black and Tans; Black Watch
Bloco de Esquerda; Bloque Nacionalista Galego = Galician Nationalist Bloc
BNDES = Banco Nacional de Desenvolvimento Econômico e Social; Bnei Akiva; Bodu Bala Sena; BoerBurgerBeweging; Bogomils
Bonyad Mostazafan; Border Security Force; Borotbists; Brigate Rosse = Red Brigades; British Medical Association
British Union of Fascists; Brot für die Welt = Bread for the World; Budi Utomo; Buffalo Soldiers; Bulog; Bumiputera
Bund Deutscher Mädel; Bundesamt für Verfassungsschutz = Verfassungsschutz; Bundesgerichtshof; Bundeskartellamt
Bundesmarine; Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung; Bundesnachrichtendienst
Bundesnetzagentur; Bundesverwaltungsgericht; Burschenschaft; Bushwhackers; BZÖ = Bündnis Zukunft Österreich
Bündnis Sahra Wagenknecht; CABEI; CABI = CAB International; CAFOD = Catholic Agency for Overseas Development
Caisse des dépôts; Cambiemos; Cambio Radical; Camelots du Roi; Camisards; Can Lao; Candomblé; Cao Dai = Caodai
Capuchins; Carabineros = Carabineros de Chile; CARIFTA = Caribbean Free Trade Association; Carlists = Requetés
Carmelites; Carthusians; CasaPound; Cathars; Causa R = La Causa Radical; CCITT
CCOO = Comisiones Obreras = Workers' Commissions; CD&V = Christen-Democratisch en Vlaams
CDS-PP = Centro Democrático Social; CEDA = Confederación Española de Derechas Autónomas; Cedefop = CEDEFOP; CEEP
CEFTA = Central European Free Trade Agreement; CENELEC = European Committee for Electrotechnical Standardization
Centerpartiet; Central Obrera Boliviana; Central Única dos Trabalhadores; Centro Democrático; CEPOL
CEPS = Centre for European Policy Studies; CFIUS = Committee on Foreign Investment in the United States
CFMEU = Construction, Forestry, Maritime, Mining and Energy Union
CGIAR = Consultative Group on International Agricultural Research; CGIL = Confederazione Generale Italiana del Lavoro
CGTP = Confederação Geral dos Trabalhadores Portugueses; CGTU; Chabad = Chabad-Lubavitch = Lubavitch
Charta 77 = Charter 77; Chavistas; ChildFund; Chindits; Chipko; Chondogyo = Cheondogyo; Chongryon = Chosen Soren
Chornyi Peredel; Christelijk Nationaal Vakverbond; Christen-Democratisch Appèl; ChristenUnie
Chrysi Avgi = Golden Dawn of Greece; CIAT = Centro Internacional de Agricultura Tropical
CICIG = Comisión Internacional contra la Impunidad en Guatemala
CICIR = China Institutes of Contemporary International Relations; CIDA = Canadian International Development Agency
CIDOB; Científicos; CIFOR = Center for International Forestry Research
CIMMYT = International Maize and Wheat Improvement Center
CIRAD = Centre de coopération internationale en recherche agronomique pour le développement; CISAC
CISL = Confederazione Italiana Sindacati Lavoratori; Cistercians; CITU = Centre of Indian Trade Unions
CLACSO = Consejo Latinoamericano de Ciencias Sociales; Clan del Golfo; Clann na Poblachta; Clann na Talmhan; Cluniacs
CMHC = Canada Mortgage and Housing Corporation; CNDD-FDD = Conseil national pour la défense de la démocratie
CNES = Centre national d'études spatiales; CNIL = Commission nationale de l'informatique et des libertés
CNNIC = China Internet Network Information Center; CNPq; CNRT = Congresso Nacional de Reconstrução de Timor
COAG = Council of Australian Governments; Coalición Canaria; Coalition Avenir Québec; CODATA; Code Pink
CODECO = Coopérative pour le développement du Congo; CODESA = Convention for a Democratic South Africa
COHSE = Confederation of Health Service Employees; COINTELPRO; Colciencias; Coldiretti; Coldstream Guards
Colorados = Partido Colorado = Colorado Party; Comando Vermelho; COMELEC; Comibol = COMIBOL; Comic Relief
Comunione e Liberazione; CONABIO; CONACYT = Conacyt; CONADEP = Comisión Nacional sobre la Desaparición de Personas
CONAIE = Confederación de Nacionalidades Indígenas del Ecuador; CONCACAF; Condor Legion = Legion Condor
Confederación de Trabajadores de México; Confederation of British Industry; Congreso de los Diputados
CONICET = Consejo Nacional de Investigaciones Científicas y Técnicas; CONMEBOL; Conradh na Gaeilge = Gaelic League
Conrail; Conseil constitutionnel; Conseil d'État; Consiglio Nazionale delle Ricerche; Copa-Cogeca = COPA-COGECA
COPCON; COPEI = Copei; COPINH = Consejo Cívico de Organizaciones Populares e Indígenas de Honduras; Copts; Cordaid
Cordeliers; CORFO; Cortes Españolas; COSAC; COSAS = Congress of South African Students; COSPAR
COTU = Central Organization of Trade Unions; Cour de cassation; Covenanters; CPGB = Communist Party of Great Britain
CPUSA = Communist Party USA; Cristeros; Crna Ruka; Croix-de-Feu; CrossRef = Crossref
CRPF = Central Reserve Police Force; CRTC = Canadian Radio-television and Telecommunications Commission
CSCE = Conference on Security and Co-operation in Europe; Cumann na mBan; Cumann na nGaedheal
CUPE = Canadian Union of Public Employees; Cymdeithas yr Iaith Gymraeg; D66 = Democraten 66
DAAD = Deutscher Akademischer Austauschdienst; Dalstroy; Damas de Blanco = Ladies in White
Dansk Folkeparti = Danish People's Party; Darul Islam; Dashnaks = Dashnaktsutyun = Armenian Revolutionary Federation
DataCite; Daughters of the American Revolution; DCMS = Department for Culture, Media and Sport; Debian
Debout la France; Decembrists; Defence for Children International; Degel HaTorah; Delta Force
Democratic Socialists of America; Democratic Unionist Party; Demokratik Sol Parti = Democratic Left Party
Demosistō = Demosisto; DENIC; Deobandis; Department for Work and Pensions; Department of Housing and Urban Development
Desert Rats; DESY = Deutsches Elektronen-Synchrotron; Deutsche Arbeitsfront = German Labour Front
Deutsche Demokratische Partei; Deutsche Forschungsgemeinschaft = German Research Foundation
Deutsche Gesellschaft für Technische Zusammenarbeit; Deutsche Volkspartei; Deutscher Gewerkschaftsbund
Deutsches Institut für Normung; Deutsches Institut für Wirtschaftsforschung
Deutsches Zentrum für Luft- und Raumfahrt = German Aerospace Center; Deuxième Bureau; Dev-Genç; Dev-Sol = Devrimci Sol
Development Alternatives with Women for a New Era; DFAT = Department of Foreign Affairs and Trade
DfE = Department for Education; DfT = Department for Transport; DGSI = Direction générale de la sécurité intérieure
DHKP-C = Devrimci Halk Kurtuluş Partisi-Cephesi; DHSC = Department of Health and Social Care; Diakonia; Diakonie
DiEM25 = Democracy in Europe Movement 2025; DIKO = Dimokratiko Komma; Dirección de Inteligencia Nacional
Discalced Carmelites; Dixiecrats; Diyanet = Diyanet İşleri Başkanlığı
DİSK = Confederation of Progressive Trade Unions of Turkey
DNVP = Deutschnationale Volkspartei = German National People's Party; Dobama Asiayone = Thakins; DOCOMOMO; Dominicans
Domobrani; Domovinski pokret; Donghak = Tonghak; DOPS = Departamento de Ordem Política e Social; DOSAAF; Doukhobors
Doğru Yol Partisi = True Path Party; Dravida Munnetra Kazhagam; Dravidar Kazhagam
DRDO = Defence Research and Development Organisation; Druk Nyamrup Tshogpa; Druk Phuensum Tshogpa; Druze; Državni zbor
Ducks Unlimited; Dukhobors; DVLA = Driver and Vehicle Licensing Agency; Earthjustice
EASA = European Union Aviation Safety Agency; EASO; East Turkestan Islamic Movement = ETIM
ECCC = Extraordinary Chambers in the Courts of Cambodia; ECDC = European Centre for Disease Prevention and Control
ECFR = European Council on Foreign Relations; Ecma International = ECMA
ECMWF = European Centre for Medium-Range Weather Forecasts; Ecofin = ECOFIN; Ecopetrol
ECRE = European Council on Refugees and Exiles; Ecuarunari; EDEK = Kinima Sosialdimokraton EDEK
Edelweißpiraten = Edelweiss Pirates
EDES = Ethnikos Dimokratikos Ellinikos Syndesmos = National Republican Greek League; EDRi = European Digital Rights
Education International; EDUCAUSE = Educause; EFCC = Economic and Financial Crimes Commission; Egyptian Islamic Jihad
EH Bildu = Euskal Herria Bildu; EIFL; EIGE = European Institute for Gender Equality; Einsatzgruppen = Einsatzgruppe
EITI = Extractive Industries Transparency Initiative; Ejército Popular de Liberación
Ejército Revolucionario del Pueblo; Ekoglasnost; EKRE = Conservative People's Party of Estonia
ELAS = Ellinikos Laikos Apeleftherotikos Stratos = Greek People's Liberation Army; Eletrobras
EMBL = European Molecular Biology Laboratory; EMBO = European Molecular Biology Organization
EMBRAPA = Embrapa = Empresa Brasileira de Pesquisa Agropecuária
EMCDDA = European Monitoring Centre for Drugs and Drug Addiction; EMEA; Emmaüs = Emmaus International
EMSA = European Maritime Safety Agency; Endecja = National Democracy of Poland
ENEA = Italian National Agency for New Technologies; Enhedslisten; Enragés; ENTSO-E
EOKA = Ethniki Organosis Kyprion Agoniston; EOKA-B; EPRLF = Eelam People's Revolutionary Liberation Front
EPRP = Ethiopian People's Revolutionary Party; EPSRC = Engineering and Physical Sciences Research Council
Erasmus Mundus; Esquerra Republicana de Catalunya = Esquerra Republicana = Republican Left of Catalonia
ESRC = Economic and Social Research Council; ESRF = European Synchrotron Radiation Facility; Essenes; Estado Novo
Ethniko Apeleftherotiko Metopo = National Liberation Front of Greece
ETSI = European Telecommunications Standards Institute; eu-LISA; EUBAM; EUIPO
EUMETSAT = European Organisation for the Exploitation of Meteorological Satellites; EUMM; EUNAVFOR; EUPOL; EurAsEC
EURIMAGES; Eurocities; Eurocorps; Eurodad; Eurofound; Europe Écologie Les Verts = EELV; EuropeAid
European Civil Protection and Humanitarian Aid Operations; European People's Party; European Southern Observatory
EURORDIS; Euskadi Ta Askatasuna = Basque Homeland and Liberty; Euskadiko Ezkerra; Eusko Alkartasuna
Fabians = Fabian Society; Fada'iyan-e Islam; Fairtrade International; Falange Española = Falange Española de las JONS
FALINTIL = Falintil = Forças Armadas de Libertação Nacional de Timor-Leste; Fallschirmjäger; Falun Gong = Falun Dafa
FAPESP = Fapesp; FAPLA = Forças Armadas Populares de Libertação de Angola; FASB = Financial Accounting Standards Board
Fatah al-Islam; Fauna & Flora International; Faylaq al-Sham; FDGB = Freier Deutscher Gewerkschaftsbund
Fedayan-e Khalq; Fedayeen Saddam; Fedecafé; Fedecámaras; Federatie Nederlandse Vakbeweging; FEMNET
FERC = Federal Energy Regulatory Commission; Fermilab; FET y de las JONS; FHFA = Federal Housing Finance Agency
FIBA = Fédération Internationale de Basketball; FICCI = Federation of Indian Chambers of Commerce and Industry
FIDE = Fédération Internationale des Échecs; FijiFirst; Filiki Eteria = Philiki Hetairia
FINA = Fédération Internationale de Natation; FINMA = Swiss Financial Market Supervisory Authority; FINNIDA
FINRA = Financial Industry Regulatory Authority; FIOCRUZ = Fiocruz
FKGP = Független Kisgazdapárt = Independent Smallholders' Party; FKTU = Federation of Korean Trade Unions
FLACSO = Facultad Latinoamericana de Ciencias Sociales; FLNC = Fronte di Liberazione Naziunale Corsu
FLNKS = Front de libération nationale kanak et socialiste; Focus on the Global South; Forces françaises de l'intérieur
Forum for African Women Educationalists; Forza Nuova; Forças Armadas de Libertação de Angola
FOSATU = Federation of South African Trade Unions; Framsóknarflokkurinn; Franc-Garde; Franciscans
Francs-Tireurs et Partisans; FRAPH; Freddie Mac = Federal Home Loan Mortgage Corporation
Freie Deutsche Jugend = Free German Youth; Fremskrittspartiet; Frente para a Libertação do Enclave de Cabinda
Friedrich-Naumann-Stiftung; Frolinat = Front de libération nationale du Tchad; Front de libération du Québec; FSLIC
Fujimoristas; Full Fact; FULRO = United Front for the Liberation of Oppressed Races
FUNAI = Fundação Nacional do Índio; FUNCINPEC = Funcinpec; Gahal; Ganden Phodrang
Garda Síochána = Gardaí = Garda Siochana = An Garda Síochána; GATT = General Agreement on Tariffs and Trade
Gebirgsjäger; Gelug = Gelugpa; Gendarmerie nationale; GenderCC; General Jewish Labour Bund
General, Municipal, Boilermakers and Allied Trade Union; Generalitat de Catalunya; Genyosha; Gerakan
Gerakan Aceh Merdeka = Free Aceh Movement; Germanwatch; Geroa Bai; Gerwani
GIGN = Groupe d'intervention de la Gendarmerie nationale; Ginnie Mae = Government National Mortgage Association
Giovine Italia = Young Italy; Girl Scouts; Giustizia e Libertà; GiveDirectly; GiveWell; GLAAD; Glavsevmorput; GLSEN
GNU Project; Gonoforum; Gorkha Janmukti Morcha; Gorran; Goskomstat; Gossnab; GOST = Gosstandart; Gostelradio
Gosudarstvennoye politicheskoye upravlenie; Goumiers; Gram Sabha; Grameen = Grameen Bank
GRAPO = Grupos de Resistencia Antifascista Primero de Octubre; Green Berets; Grenadier Guards; GroenLinks
Groupe islamique armé = Armed Islamic Group; GSEE = General Confederation of Greek Workers; GSMA
GSPC = Groupe salafiste pour la prédication et le combat; Guardia di Finanza; Gukhoe; Guojia Anquan Bu
Gurkhas = Brigade of Gurkhas; Gush Emunim; Gush Shalom; GÉANT = GEANT; Gécamines; HaBayit HaYehudi = Bayit Yehudi
Habonim = Habonim Dror; Hadash; Hak-İş; Hamidiye; Hanchongnyon; Hanns-Seidel-Stiftung; Hans-Böckler-Stiftung; Hanura
HaPoel HaMizrachi; Hapoel Hatzair; Harakat Hezbollah al-Nujaba; Hare Krishna = ISKCON; Haredim
Harkat-ul-Jihad-al-Islami; Harkat-ul-Mujahideen; Hashashin = Nizari Assassins; Hashomer Hatzair; Hasidim
Hauhau = Pai Mārire; Hay'at Tahrir al-Sham = Hayat Tahrir al-Sham; Health Canada; Hefazat-e-Islam
HEFCE = Higher Education Funding Council for England; Heifer International; Heimwehr; Helmholtz-Gemeinschaft
HelpAge International; Herut; Hezb-e Wahdat; Hezb-e-Islami = Hizb-i Islami Gulbuddin; Hilfspolizei; Hindraf
Hindu Mahasabha; Hitlerjugend = Hitler Youth; Hizb ut-Tahrir; Hizbul Mujahideen; Hizmet = Gülen movement; Hlinka Guard
Hluttaw; HMICFRS; Hoa Hao; Hospitallers = Knights Hospitaller; Hovevei Zion
HRSA = Health Resources and Services Administration; Huguenots; Human Rights First; Hunchaks = Hnchakian Party
Hussites; Hutterites; Hydro-Québec; Høyre; IAAF = International Association of Athletics Federations
IARPA = Intelligence Advanced Research Projects Activity; IASB = International Accounting Standards Board; Ibadis
IBAMA = Ibama; IBGE = Instituto Brasileiro de Geografia e Estatística
ICAC = Independent Commission Against Corruption; ICAR = Indian Council of Agricultural Research
ICARDA = International Center for Agricultural Research in the Dry Areas; ICCAT; ICCROM
ICES = International Council for the Exploration of the Sea; ICLEI = Local Governments for Sustainability
ICMPD = International Centre for Migration Policy Development; ICMR = Indian Council of Medical Research
ICOMOS = International Council on Monuments and Sites; ICRAF = World Agroforestry Centre
ICRISAT = International Crops Research Institute for the Semi-Arid Tropics
ICSID = International Centre for Settlement of Investment Disputes; ICSU = International Council of Scientific Unions
IDRC = International Development Research Centre; IDSA = Institute for Defence Studies and Analyses
IEBC = Independent Electoral and Boundaries Commission
IFLA = International Federation of Library Associations and Institutions; IFOR = Implementation Force; IFPI
IFPRI = International Food Policy Research Institute
IFRC = International Federation of Red Cross and Red Crescent Societies
IFREMER = Ifremer = Institut français de recherche pour l'exploitation de la mer; IG BCE
IGADD = Intergovernmental Authority on Drought and Development; Iglesia ni Cristo
IIASA = International Institute for Applied Systems Analysis
IICA = Inter-American Institute for Cooperation on Agriculture
IIED = International Institute for Environment and Development
IISD = International Institute for Sustainable Development; IITA = International Institute of Tropical Agriculture
Ikhwan al-Muslimin; Ilankai Tamil Arasu Kachchi
ILGA = International Lesbian, Gay, Bisexual, Trans and Intersex Association
ILGWU = International Ladies' Garment Workers' Union; ILRI = International Livestock Research Institute
ILWU = International Longshore and Warehouse Union; Imbonerakure
IMEMO = Institute of World Economy and International Relations; Impuzamugambi; INASP; INBio; INCORA; INCRA; INDEC
INDECOPI; INEC = Independent National Electoral Commission; INED = Institut national d'études démographiques
INEGI = Instituto Nacional de Estadística y Geografía; INFN = Istituto Nazionale di Fisica Nucleare
Iniciativa Liberal; INLA = Irish National Liberation Army; Innovate UK
INPE = Instituto Nacional de Pesquisas Espaciais; INPS = Istituto Nazionale della Previdenza Sociale
INRA = Institut national de la recherche agronomique; INRAE
INSERM = Institut national de la santé et de la recherche médicale; INSTRAW; Insulate Britain
Integralistas = Ação Integralista Brasileira; INTERFET = International Force East Timor; International Brigades
International Campaign to Abolish Nuclear Weapons; InterNIC; Interpeace
Interuniversity Microelectronics Centre = IMEC; INTOSAI; Intourist; INTUC = Indian National Trade Union Congress
Inuit Ataqatigiit; Inuit Tapiriit Kanatami; Ipas
IPBES = Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services
IPOB = Indigenous People of Biafra; IPPNW = International Physicians for the Prevention of Nuclear War
IPPR = Institute for Public Policy Research; Ipsos MORI; Irish Guards; Irish Republican Brotherhood
Iron Guard = Garda de Fier = Legion of the Archangel Michael; IRRI = International Rice Research Institute
IRSN = Institut de radioprotection et de sûreté nucléaire; IRTF = Internet Research Task Force; ISESCO = ICESCO
ISIS-K = ISKP = Islamic State Khorasan; Ismailis; ISWAP = Islamic State West Africa Province; Italia Viva
ITRI = Industrial Technology Research Institute; IUGG; IUGS; IUPAC = International Union of Pure and Applied Chemistry
IUPAP = International Union of Pure and Applied Physics; IUSY = International Union of Socialist Youth
IWMI = International Water Management Institute; Izquierda Unida; Izz ad-Din al-Qassam Brigades = Al-Qassam Brigades
İttihat ve Terakki = Committee of Union and Progress; İYİ Parti; J Street; Jamaah Ansharut Daulah; Jamaat al Muslimeen
Jamaat-ud-Dawa; Jamaat-ul-Mujahideen Bangladesh; Jamiat Ulema-e-Hind; Jamiat Ulema-e-Islam; Janata Dal
Janatha Vimukthi Peramuna; Jandarma; Janissaries; Jansenists; Jathika Hela Urumaya; Jayhawkers; Jaysh al-Adl
Jaysh al-Islam; JBIC = Japan Bank for International Cooperation; JEDEC; Jehovah's Witnesses; Jesuits = Societas Iesu
JETRO = Japan External Trade Organization; Jharkhand Mukti Morcha; Jhpiego
JICA = Japan International Cooperation Agency; Jisc = JISC = Joint Information Systems Committee
Jiyū-Minshutō = Jiminto = Liberal Democratic Party of Japan; JKLF = Jammu and Kashmir Liberation Front
JNIM = Jama'at Nasr al-Islam wal-Muslimin; Jodo Shinshu; Jubilee 2000; Jundallah; Juntong; Junts per Catalunya
Kabaka Yekka; KADU = Kenya African Democratic Union; Kagyu; Kahane Chai; Kahol Lavan; Kaiser-Wilhelm-Gesellschaft
Kaitseliit; Kamajors; Karen National Union; KCIA = Korean Central Intelligence Agency
KCTU = Korean Confederation of Trade Unions
KDNP = Kereszténydemokrata Néppárt = Christian Democratic People's Party of Hungary
KEDO = Korean Peninsula Energy Development Organization; Kefaya = Kifaya; Keizai Doyukai; Kempeitai = Kenpeitai
Keren Hayesod; Keren Kayemet LeIsrael = Jewish National Fund; Keskerakond; Keskusta; KHAD; Khalq
Khana Ratsadon = People's Party of Siam; Khap panchayat; Khazanah; Khmer Serei; Khronos Group; Khudai Khidmatgar
Kilusang Bagong Lipunan; Kilusang Mayo Uno; Kimbanguists; KINAL = Kinima Allagis; Kirchneristas
Kiwanis = Kiwanis International; Kmara; KNAW = Koninklijke Nederlandse Akademie van Wetenschappen; Knights of Columbus
Know Nothings = Know-Nothing Party; Koevoet; Kokoomus; Komala; Komisi Pemberantasan Korupsi
Komitet Obrony Robotników = Workers' Defence Committee; Konarmiya; KontraS; Kopassus; Kopkamtib; Kostrad; KOTRA
KPRF = CPRF = Communist Party of the Russian Federation; KPÖ; Kraft durch Freude; Kreisau Circle; Krestintern
Kripo = Kriminalpolizei; KSČ = Komunistická strana Československa; KSČM = Communist Party of Bohemia and Moravia
Kukiz'15; Kulanu; Kīngitanga; L'Ulivo; La Cagoule; La Cámpora; La France Insoumise = France Insoumise
La Libertad Avanza; Lakas ng Bayan; Landsgemeinde; Landsorganisationen = LO Sweden; Lao Issara; Lashkar-e-Jhangvi
Laskar Jihad; Latindadd; Lazarists = Vincentians; Lebensborn; Left SRs; Legaliteti; Legambiente
LegCo = Legislative Council of Hong Kong; Lehi = Lohamei Herut Israel = Stern Gang; Leibstandarte SS Adolf Hitler
Levellers; Licadho = LICADHO; Lidhja Demokratike e Kosovës = Democratic League of Kosovo; LIRNEasia; Livonian Order
Loco-Focos; Lok Adalat; Lokayukta; Lokpal; Lollards; London County Council; Los Zetas; Lotta Continua; Luddites
Luftflotte; LULAC = League of United Latin American Citizens; LulzSec
LURD = Liberians United for Reconciliation and Democracy; Lutherans; Légion étrangère = French Foreign Legion
Ma Ba Tha; Macheteros = Los Macheteros; Machsom Watch; MADD = Mothers Against Drunk Driving
Madres de Plaza de Mayo = Mothers of the Plaza de Mayo; Magav; Magen David Adom; Mahajana Eksath Peramuna
Mahdi Army = Jaysh al-Mahdi; Mai-Mai = Mayi-Mayi; Majelis Permusyawaratan Rakyat; Majlis-e-Shoora; Makapili; Makhzen
MALDEF = Mexican American Legal Defense and Educational Fund; Mamluks; Maquisards; Marie Stopes International
Marists = Marist Brothers; Maronites; Maryknoll; MAS-IPSP = Movimiento al Socialismo = Movement for Socialism
MASSOB = Movement for the Actualization of the Sovereign State of Biafra; Max-Planck-Gesellschaft
Mazdoor Kisan Shakti Sangathan; MDC-T = Movement for Democratic Change – Tsvangirai; Mebyon Kernow
Mechitarists = Mekhitarists; Meibion Glyndŵr; Meison = All-Ethiopia Socialist Movement
Mejlis of the Crimean Tatar People = Mejlis; Melkites; Mencap; Mennonites; MeRA25; Mercedarians; Methodists
METI = Ministry of Economy, Trade and Industry; Mevlevi
MEXT = Ministry of Education, Culture, Sports, Science and Technology
MFDC = Mouvement des forces démocratiques de Casamance; MGIMO = Moscow State Institute of International Relations
MHCLG = Ministry of Housing, Communities and Local Government
MHRA = Medicines and Healthcare products Regulatory Agency; Mi Hazánk = Mi Hazánk Mozgalom; MIKTA; Milice française
Miljöpartiet; Milli Görüş; Milli İstihbarat Teşkilatı = National Intelligence Organization of Turkey; Milorg; Mindan
Minjindang = Democratic Progressive Party; Minjoo = Deobureo Minjoo; Minshuto = Minshutō
MINUEE = UNMEE = United Nations Mission in Ethiopia and Eritrea
MINUGUA = United Nations Verification Mission in Guatemala; MINUJUSTH
MINURCAT = United Nations Mission in the Central African Republic and Chad; MISA = Media Institute of Southern Africa
Misereor; MITI = Ministry of International Trade and Industry; Mizrachi; Mkhedrioni; Mlada Bosna = Young Bosnia
MLSTP = Movimento de Libertação de São Tomé e Príncipe; Moderaterna; MOFCOM = Ministry of Commerce of China; Moledet
Molly Maguires; Molokans; Momentum Mozgalom; Montagnards; Moravian Brethren = Unitas Fratrum
MOSOP = Movement for the Survival of the Ogoni People; Mossos d'Esquadra = Mossos; Most-Híd; Mounties
Mouvement démocrate; Mouvement républicain populaire; Movement for Rights and Freedoms
Movement for the Emancipation of the Niger Delta; MoveOn = MoveOn.org; Movimento 5 Stelle = Five Star Movement = M5S
Movimento Brasil Livre; Movimento das Forças Armadas = Armed Forces Movement
Movimento dos Trabalhadores Rurais Sem Terra = Landless Workers' Movement
Movimento Sociale Italiano = Italian Social Movement; Movimiento 26 de Julio = 26th of July Movement
Movimiento Ciudadano; Movimiento de Izquierda Revolucionaria; Movimiento Nacionalista Revolucionario
Movimiento Semilla; Možemo; MRND = Mouvement républicain national pour la démocratie et le développement
MRTA = Movimiento Revolucionario Túpac Amaru = Túpac Amaru Revolutionary Movement; MS-13 = Mara Salvatrucha; MSHA
MSI Reproductive Choices; MSZMP = Magyar Szocialista Munkáspárt = Hungarian Socialist Workers' Party
MTLD = Mouvement pour le triomphe des libertés démocratiques; Mugwumps; Mukhabarat; Mukti Bahini; Mungiki
Muridiyya = Mourides; Musavat = Müsavat; Muttahida Majlis-e-Amal; Más Madrid; Más País
Médecins du Monde = Doctors of the World; MÜSİAD; N-VA = Nieuw-Vlaamse Alliantie = New Flemish Alliance; NAACP LDF
NABARD = National Bank for Agriculture and Rural Development; NABU = National Anti-Corruption Bureau of Ukraine
NAFDAC = National Agency for Food and Drug Administration and Control; NAFTA = North American Free Trade Agreement
NALGO = National and Local Government Officers' Association; NAMFREL; NAMI = National Alliance on Mental Illness
Naqshbandi = Naqshbandiyya; NARAL = NARAL Pro-Choice America; Narkompros; Narmada Bachao Andolan; Narodniks
Narodno sabranie = National Assembly of Bulgaria; Narodnyi Rukh; NASCAR; NasDem; Nashi; Nasjonal Samling; NASSCOM
NASUWT = National Association of Schoolmasters Union of Women Teachers; NatCen; Nationaal-Socialistische Beweging
National Rainbow Coalition; National Union of Mineworkers; National Union of Rail, Maritime and Transport Workers
Nationaldemokratische Partei Deutschlands; Nationale Democratische Partij; Navdanya; Navy SEALs
NBER = National Bureau of Economic Research; NCAA = National Collegiate Athletic Association
NCAR = National Center for Atmospheric Research; NCBI = National Center for Biotechnology Information
NCNC = National Council of Nigeria and the Cameroons; NCSA = National Center for Supercomputing Applications
NDLEA = National Drug Law Enforcement Agency; NDRC = National Development and Reform Commission; Nea Dimokratia
Nederlandse Organisatie voor Toegepast Natuurwetenschappelijk Onderzoek
NEDO = New Energy and Industrial Technology Development Organization; NEOS = Das Neue Österreich
NERC = Natural Environment Research Council; NESTA = Nesta; Nestorians; NetBlocks; Neturei Karta
NFPA = National Fire Protection Association; Ngā Tamatoa; Ngāi Tahu; NHGRI = National Human Genome Research Institute
NHTSA = National Highway Traffic Safety Administration; NIAID = National Institute of Allergy and Infectious Diseases
Nichiren Shoshu; NICRA = Northern Ireland Civil Rights Association
NIESR = National Institute of Economic and Social Research; Nihon Hidankyo = Hidankyo; Nihon Shakaitō; Nikkeiren
Nikkyoso; NIMH = National Institute of Mental Health; NIOD
NIOSH = National Institute for Occupational Safety and Health; Nippon Ishin no Kai = Nippon Ishin; Nippon Kaigi
NISO = National Information Standards Organization; NIWA = National Institute of Water and Atmospheric Research
NNPC = Nigerian National Petroleum Corporation; Nominet; North American Electric Reliability Corporation
NORTHCOM = United States Northern Command; Novib = Oxfam Novib; NRAO = National Radio Astronomy Observatory
NRDC = Natural Resources Defense Council; NSCN = National Socialist Council of Nagaland
NSERC = Natural Sciences and Engineering Research Council of Canada
NSPCC = National Society for the Prevention of Cruelty to Children; NTSB = National Transportation Safety Board
Nueva Mayoría; Nuevas Ideas; NUPE = National Union of Public Employees
NUPES = Nouvelle Union populaire écologique et sociale; NUPI = Norwegian Institute of International Affairs
NUWSS = National Union of Women's Suffrage Societies; Nyingma; NZAID; Národná rada; Oberkommando der Wehrmacht
Oberkommando des Heeres; Občanská demokratická strana = Civic Democratic Party; Občanské fórum = Civic Forum
Occupy Wall Street; OCLC = Online Computer Library Center; Odd Fellows; Odelsting
ODIHR = Office for Democratic Institutions and Human Rights; Ofgas; Ofqual; Oftel
OHADA = Organisation pour l'harmonisation en Afrique du droit des affaires; Ohanaeze Ndigbo = Ohanaeze; Oikocredit
OLADE; OMCT = World Organisation Against Torture; OMON; Omoto = Oomoto
ONERA = Office national d'études et de recherches aérospatiales; ONLF = Ogaden National Liberation Front
ONUC = Opération des Nations Unies au Congo = United Nations Operation in the Congo; ONUCA
ONUMOZ = United Nations Operation in Mozambique; ONUSAL = United Nations Observer Mission in El Salvador; OPANAL
Open VLD; OPIC = Overseas Private Investment Corporation; Oprichnina = Oprichniki; OPZZ; Ordine Nuovo; Ordnungspolizei
Ordo Iuris; Organisasi Papua Merdeka = Free Papua Movement; Organisation armée secrète = Secret Armed Organisation
Organization for the Advancement of Structured Information Standards; Orgburo
Orhanizatsiya Ukrayins'kykh Natsionalistiv = Organization of Ukrainian Nationalists; ORJUNA; ORSTOM; Országgyűlés
OSHA = Occupational Safety and Health Administration; OSOAVIAKhIM = Osoaviakhim; Ossewabrandwag; Osvobodilna fronta
OVD-Info; OVRA; Oxfam America; OZNA; OĽaNO; Pachakutik; PAGASA
PAICV = Partido Africano da Independência de Cabo Verde; Pakatan Rakyat; Palipehutu; Pallottines; Palmach; Pamyat
Panchayati Raj; Pangu Pati; Panzergrenadiers; Parks Canada; PARMEHUTU = Parmehutu; Partai Keadilan Sejahtera
Partai Komunis Indonesia = Communist Party of Indonesia; Partai Nasional Indonesia; Parti Keadilan Rakyat = Keadilan
Parti Québécois; Parti socialiste; Partido Acción Nacional = National Action Party; Partido Chega
Partido Democrático Trabalhista; Partido Liberación Nacional
Partido Revolucionario Institucional = Institutional Revolutionary Party; Partido Socialista
Partido Trabalhista Brasileiro; Partidul Național Liberal; Partij van de Arbeid = PvdA; Partij voor de Vrijheid
Partito Comunista Italiano; Partito Democratico; Partito Nazionale Fascista
Partiya Yekîtiya Demokrat = Democratic Union Party; Partners In Health; Pashtun Tahafuz Movement; Passionists
PASTEF = Pastef; PATCO = Professional Air Traffic Controllers Organization; Pathfinder International
Patria y Libertad; Pauktuutit; Pax Christi = Pax Christi International; PCdoB = Partido Comunista do Brasil
PDCI = Parti démocratique de Côte d'Ivoire; PDP-Laban = Partido Demokratiko Pilipino
PDPA = People's Democratic Party of Afghanistan; Pegida = PEGIDA; Pentecostals; Perikatan Nasional
Peronists = Partido Justicialista = Justicialist Party; Perussuomalaiset = Finns Party; Perú Libre; Perú Posible
PETA = People for the Ethical Treatment of Animals; PFDJ = People's Front for Democracy and Justice; PFLAG
PFLP-GC = Popular Front for the Liberation of Palestine – General Command; Pharisees; Phi Beta Kappa
PhRMA = Pharmaceutical Research and Manufacturers of America; PHTK; Physicians for Human Rights
Physikalisch-Technische Bundesanstalt; Piarists; PIDE = Polícia Internacional e de Defesa do Estado
Pim Fortuyn List = Lijst Pim Fortuyn; Pinkertons; Piqueteros; PIRA = Provisional Irish Republican Army; PIT-CNT
PJAK = Party of Free Life of Kurdistan; Planned Parenthood; Platforma Obywatelska = Civic Platform
Poale Zion = Poalei Zion; Podkrepa; Policy Exchange; Politiets Efterretningstjeneste; Pollution Probe
Polo Democrático Alternativo; Polska 2050; Polska Partia Socjalistyczna = Polish Socialist Party
Polskie Stronnictwo Ludowe = Polish People's Party; Poor Clares; POPCRU = Police and Prisons Civil Rights Union
Popolo della Libertà; Poqo; Poslanecká sněmovna; Potere Operaio; Poujadists = UDCA
POUM = Partido Obrero de Unificación Marxista = Workers' Party of Marxist Unification
PPARC = Particle Physics and Astronomy Research Council; Praetorian Guard; Prarthana Samaj
PRASA = Passenger Rail Agency of South Africa; Prasar Bharati; Pravyi Sektor = Right Sector; Prawo i Sprawiedliwość
Premonstratensians = Norbertines; Presbyterians; Prima Linea; Primeiro Comando da Capital; Primero Justicia
PRIO = Peace Research Institute Oslo; Pro Asyl; Pro Helvetia; Profintern; Proletkult; Propaganda Due; Propaganda Fide
Propuesta Republicana; Proshika; PROSUR; Prosvita; Provisional IRA; PSOL = Partido Socialismo e Liberdade
PSUC = Partit Socialista Unificat de Catalunya
PSUV = Partido Socialista Unido de Venezuela = United Socialist Party of Venezuela
PULO = Patani United Liberation Organisation; PUSC; Pyidaungsu Hluttaw; Pyithu Hluttaw
PZPR = Polska Zjednoczona Partia Robotnicza = Polish United Workers' Party; Pērkonkrusts; Qadiriyya; Quds Force
Québec solidaire; Ra'am = United Arab List; Raad van State; RAAF = Royal Australian Air Force; Rabkrin
Radikale Venstre; Rahvarinne = Popular Front of Estonia; Rainforest Action Network; Rakah; Ramgavar
Ramsar Secretariat; RAMSI = Regional Assistance Mission to Solomon Islands; Ranvir Sena; Rapid Action Battalion
Rashtriya Janata Dal; Rassemblement démocratique africain; Rassemblement pour la République; Rastafari = Rastafarians
Rastriya Panchayat; RAWA = Revolutionary Association of the Women of Afghanistan; Readjusters; Real Instituto Elcano
Redemptorists; Refah Partisi = Welfare Party of Turkey; Reformierakond; Reichsarbeitsdienst; Reichsbank
Reichsbanner = Reichsbanner Schwarz-Rot-Gold; Reichssicherheitshauptamt = RSHA = Reich Security Main Office
Reiwa Shinsengumi; Remonstrants; Renovación Nacional; Reporters Sans Frontières = Reporters Without Borders; Rexists
Rhodesian Light Infantry; RIBA = Royal Institute of British Architects
RICS = Royal Institution of Chartered Surveyors; Rifondazione Comunista; Rigsdag; RIKEN = Riken; Rikken Minshutō
RIVM = Rijksinstituut voor Volksgezondheid en Milieu; RNIB = Royal National Institute of Blind People
RNLI = Royal National Lifeboat Institution; Rosa-Luxemburg-Stiftung; Rosfinmonitoring; Rosgvardia; Roskomnadzor
Roskosmos; Rosoboronexport; Rospotrebnadzor; Rossotrudnichestvo; Rote Armee Fraktion = Red Army Faction
Rote Kapelle = Red Orchestra; Rotfrontkämpferbund; Rough Riders; Rowntree Trust; Royal Ulster Constabulary
RPF Inkotanyi = Rwandan Patriotic Front; RSDLP = RSDRP = Russian Social Democratic Labour Party
RSPB = Royal Society for the Protection of Birds; RSPCA = Royal Society for the Prevention of Cruelty to Animals
Rugmark; Sacra Corona Unita; SACTU = South African Congress of Trade Unions; Sadbhavana; Sadducees
SADF = South African Defence Force; Sadrists; Saenuri = Saenuri Party; Saferworld
SAFTU = South African Federation of Trade Unions; SAG-AFTRA = Screen Actors Guild; Sahitya Akademi; Salafis
Salesians = Salesians of Don Bosco; Sallie Mae; Salwa Judum; Samagi Jana Balawegaya
SAMHSA = Substance Abuse and Mental Health Services Administration; Sandiganbayan; Sangh Parivar; Sangiin
Sangkum = Sangkum Reastr Niyum; Sans-culottes; Sanseito; Sant'Egidio = Community of Sant'Egidio; Saraya al-Salam
Sarekat Islam; Sarvodaya Shramadana; SASAC = State-owned Assets Supervision and Administration Commission
SASCO = South African Students Congress; Saskaņa; Satmar; Save Romania Union
SCAF = Supreme Council of the Armed Forces; Scholarism; Scholarly Publishing and Academic Resources Coalition
Schutzbund = Republikanischer Schutzbund; Schutzstaffel; Schweizerische Volkspartei
SCIAF = Scottish Catholic International Aid Fund; Scientific Advisory Group for Emergencies; Scientologists
SCIRI = Supreme Council for the Islamic Revolution in Iraq; Scots Guards
SDECE = Service de documentation extérieure et de contre-espionnage; SDSM = Social Democratic Union of Macedonia
Seabees; SEBIN; Secours catholique; SEIU = Service Employees International Union; Selbstschutz; Selous Scouts
Senterpartiet; Senussi = Senussiyya; Servites; Sfatul Țării
SFIO = Section française de l'Internationale ouvrière = French Section of the Workers' International; Shabiha
Shalom Achshav = Peace Now; Shinseito; Shinsengumi; Shinshinto; Shinui; Shiromani Akali Dal = Akali Dal; Shriners
Shūgiin; Sicarii; Sicherheitsdienst; SIDA = Sida = Swedish International Development Cooperation Agency; SIECA; SIFAR
Sigma Xi; Siguranța; Sigurimi; Sinistra Italiana; SINTEF; Sipah-e-Sahaba; Sipahis
SIPTU = Services, Industrial, Professional and Technical Union; SISDE; SISMI; SITRA = Sitra; Siumut
Sjálfstæðisflokkurinn; Skoptsy; SLAC = Stanford Linear Accelerator Center; Sloboda a Solidarita
SLORC = State Law and Order Restoration Council; Sluzhba Bezpeky Ukrainy = Security Service of Ukraine; SMERSH
SNCC = Student Nonviolent Coordinating Committee; SNCF = Société nationale des chemins de fer français; SNTE
Sobranje = Sobranie; Socialdemokraterna; Socialdemokraterne; Socialdemokratiet; Socialistisk Folkeparti; Socinians
SOCOM = USSOCOM = United States Special Operations Command; SODELPA; Sohyo
Sojusz Lewicy Demokratycznej = Democratic Left Alliance; Soka Gakkai; Somocistas; SOPAC
SOS Kinderdorf = SOS Children's Villages; SOS Racisme; SOUTHCOM = United States Southern Command; Sovnarkhoz; Spahis
Spartakusbund = Spartacus League = Spartacists; SPDC = State Peace and Development Council
Special Operations Executive; Spetsnaz; Spiritans = Holy Ghost Fathers; Spravedlivaya Rossiya = A Just Russia
Squadristi = Blackshirts = Camicie Nere; Sri Lanka Podujana Peramuna
Srpska napredna stranka = Serbian Progressive Party; Srpska radikalna stranka = Serbian Radical Party
SSHRC = Social Sciences and Humanities Research Council; Staatkundig Gereformeerde Partij; Stahlhelm
StB = Státní bezpečnost; STFC = Science and Technology Facilities Council
Stranka demokratske akcije = Party of Democratic Action; STRATCOM = United States Strategic Command; Streltsy
Stroessneristas; Sturmabteilung; SUDENE; Sudetendeutsche Partei; Suffragettes; SUHAKAM = Suhakam; Sulpicians
Suojeluskunta; Suomen Ammattiliittojen Keskusjärjestö; Supreme Headquarters Allied Powers Europe; SURFnet; Sustrans
Sverigedemokraterna; Swedenborgians; Swisspeace; Synaspismos; Szare Szeregi
SZDSZ = Szabad Demokraták Szövetsége = Alliance of Free Democrats; Sámediggi = Sametinget = Sami Parliament
Säpo = Säkerhetspolisen; Séléka; Sûreté du Québec; Sûreté nationale = Sûreté; Südtiroler Volkspartei
Sąjūdis = Sajudis; Służba Bezpieczeństwa; Ta'al; Tablighi Jamaat; Taborites; TACIS; Taipings
Taisei Yokusankai = Imperial Rule Assistance Association; Taiwan Minzhongdang; Tamarod = Tamarrod; Tanzim
Tautas Fronte; Tavini Huiraatira; Te Papa Tongarewa; Teach For America; Teagasc; Technisches Hilfswerk
Tehreek-e-Insaf = Pakistan Tehreek-e-Insaf; Tehreek-e-Labbaik = Tehreek-e-Labbaik Pakistan; Tekes
Telangana Rashtra Samithi = Bharat Rashtra Samithi; Tenrikyo; TEPCO = Tokyo Electric Power Company; Terra Lliure
TESEV = Turkish Economic and Social Studies Foundation; Teşkilât-ı Mahsusa
TGWU = Transport and General Workers' Union; Theatines; Three Percenters; Thälmann Battalion; TIAA-CREF
TIFR = Tata Institute of Fundamental Research; Tijaniyya; Tirailleurs sénégalais
TİKA = Turkish Cooperation and Coordination Agency; To Potami; Toastmasters International
Tokkō = Tokubetsu Kōtō Keisatsu; Tongmenghui; TOP 09; Tor Project; Tostan; Totenkopfverbände = SS-Totenkopfverbände
Trappists; Trawniki men; Tren de Aragua; Trilateralists; Trinitarians; TRIUMF; Trudoviks; Trócaire = Trocaire; TsAGI
Tzomet; TÜBİTAK = Scientific and Technological Research Council of Turkey; Türk-İş
TÜSİAD = Turkish Industry and Business Association; Tėvynės sąjunga = Homeland Union
UCAR = University Corporation for Atmospheric Research; UCAS = Universities and Colleges Admissions Service; UCATT
UDBA; UDMR = Democratic Alliance of Hungarians in Romania; UGTA = Union générale des travailleurs algériens
UGTT = Union générale tunisienne du travail = Tunisian General Labour Union
UIDAI = Unique Identification Authority of India; UKAEA = United Kingdom Atomic Energy Authority
UKHSA = UK Health Security Agency; Ukrayins'ka Povstans'ka Armiya = Ukrainian Insurgent Army
UKRI = UK Research and Innovation; Ukroboronprom; ULFA = United Liberation Front of Asom
ULIMO = United Liberation Movement of Liberia for Democracy; Ulster Defence Association; Ulster Defence Regiment
Ulster Unionist Party; Ulster Volunteer Force; Umbanda; UMWA = United Mine Workers of America; Umweltbundesamt
UNAM = Universidad Nacional Autónoma de México; UNAMIC; UNAMSIL = United Nations Mission in Sierra Leone
UNCCD = United Nations Convention to Combat Desertification; UNCLOS = United Nations Convention on the Law of the Sea
UNIA = Universal Negro Improvement Association; Unicode Consortium; Unidad Popular; Unidas Podemos = Unidos Podemos
UNIDROIT = International Institute for the Unification of Private Law
UNIFEM = United Nations Development Fund for Women; Unifor; UNIIMOG = United Nations Iran–Iraq Military Observer Group
UNIKOM = United Nations Iraq–Kuwait Observation Mission; Union marocaine du travail
Union nationale des étudiants de France; Union of Democratic Forces; Union pour la nouvelle République
Union pour un mouvement populaire; Unione Italiana del Lavoro; UNITAF = Unified Task Force; UNITAID = Unitaid
Unitarians; UNITE HERE; Universities UK; União Brasil; União Geral de Trabalhadores; Unión Patriótica; UNMIH
UNMIN = United Nations Mission in Nepal; UNMOGIP = United Nations Military Observer Group in India and Pakistan
UNMOVIC = United Nations Monitoring, Verification and Inspection Commission
UNOMIG = United Nations Observer Mission in Georgia; UNOSAT
UNRISD = United Nations Research Institute for Social Development
UNSCEAR = United Nations Scientific Committee on the Effects of Atomic Radiation
UNSCOM = United Nations Special Commission; UNU-WIDER; UPDF = Uganda People's Defence Force
UPOV = International Union for the Protection of New Varieties of Plants; UPRONA = Union pour le progrès national
URNG = Unidad Revolucionaria Nacional Guatemalteca; Ursulines; Urząd Bezpieczeństwa; USAF = United States Air Force
USCIS = United States Citizenship and Immigration Services; USDAW = Union of Shop, Distributive and Allied Workers
USMC = United States Marine Corps; USPTO = United States Patent and Trademark Office
UTICA = Union tunisienne de l'industrie, du commerce et de l'artisanat; Utraquists
UÇK = Ushtria Çlirimtare e Kosovës = Kosovo Liberation Army; Vaad Leumi; Vanua'aku Pati; Varangian Guard
Vaterländische Front; Vatra Românească; Vazrazhdane; Venstre; Vente Venezuela; Verdinaso
Vereenigde Oostindische Compagnie = Dutch East India Company; Verejnosť proti násiliu = Public Against Violence
Vesenkha; Vetëvendosje = Lëvizja Vetëvendosje; VEVAK; Via Campesina = La Via Campesina
Viasna = Viasna Human Rights Centre; Vidhan Parishad; Vienotība; Villistas
Vishva Hindu Parishad = Vishwa Hindu Parishad; Visitandines; Vlaams Belang; Vlaams Blok
VMRO = Internal Macedonian Revolutionary Organization = IMRO; VNO-NCW; VNQDD = Việt Nam Quốc Dân Đảng
Volkspartij voor Vrijheid en Democratie; Volkssturm; Volksunie; Voluntad Popular; Vouli = Vouli ton Ellinon
Vryheidsfront Plus = Freedom Front Plus; VSNKh; VTsIOM = VCIOM; Vänsterpartiet; WAAF = Women's Auxiliary Air Force
Waffen-SS; Wahhabis; Waldensians; WALHI = Wahana Lingkungan Hidup Indonesia; Wandervogel
WAPDA = Water and Power Development Authority; Weathermen = Weather Underground; Weiße Rose; Welsh Guards
Welthungerhilfe; Werwolf; Wetlands International; WGIG; WHATWG = Web Hypertext Application Technology Working Group
Whigs; WHOI = Woods Hole Oceanographic Institution; WikiLeaks; Wikimedia = Wikimedia Foundation; Wildrose
WILPF = Women's International League for Peace and Freedom; Wobblies = Industrial Workers of the World
Women's Protection Units; World Anti-Doping Agency; WSPU = Women's Social and Political Union; Xingzhonghui
Yad Vashem; Yamaguchi-gumi; Yazidis; Yedinaya Rossiya = United Russia; Yesh Din; Yihetuan; YouGov; Young Lords; YPFB
Yunarmiya; ZANLA = Zimbabwe African National Liberation Army; Zaporizhian Sich
ZCTU = Zimbabwe Congress of Trade Unions; Zemlya i Volya; Zemsky Sobor; Zemstvo; Zengakuren; Zentrumspartei
Zhogorku Kenesh; ZIPRA = Zimbabwe People's Revolutionary Army; ZOMO; Zveno; Związek Walki Zbrojnej
ÁVH = Államvédelmi Hatóság = State Protection Authority; ÁVO = Államvédelmi Osztály; École nationale d'administration
Étoile nord-africaine; Óglaigh na hÉireann = Irish Volunteers; ÖGB = Österreichischer Gewerkschaftsbund
Österreichische Volkspartei = ÖVP; Ülkü Ocakları; Člověk v tísni = People in Need; Żegota = Zegota
Żydowska Organizacja Bojowa = Jewish Combat Organization
