# Companies, newspapers, broadcasters and publishers whose names hold no telling noun.
list bodies as organization
1MDB; 1Password; 20th Century Fox = Twentieth Century-Fox = Twentieth Century Fox; 23andMe; 37signals; 3Com
500 Startups; 7-Eleven; A.T. Kearney; Aardman; ABB; Abbott Laboratories; AbbVie; ABC Color; ABC de Madrid; Abengoa
Abertis; Academia.edu; Acciona; ACNielsen; Acorn Computers; Actelion; Actes Sud; Activision = Activision Blizzard
Ad-Dustour; Adam Opel = Opel AG; Adaro; Addax Petroleum; Addis Zemen; Addison-Wesley; Adelphi Edizioni; Adevărul
Aditya Birla; ADNOC; Adyen; AECOM; AEG; Aegis Defence; Aegon NV; Aena; Aeon Retail; Aer Lingus; Aermacchi; Aerolíneas
Aerolíneas Argentinas; Aeromexico = Aeroméxico; AeroVironment; Aetna; Aftonbladet; Agence Havas = Havas
Agence Télégraphique Suisse; Agerpres; Agfa; Agfa-Gevaert; Agilent; Agip; Agrofert; Agrokor; Aguilar Editores
AgustaWestland; Ahold; Ahold Delhaize; AI21; Aichi Tokei Denki; Air Afrique; Air Berlin; Air Canada; Air Europa
Air Liquide; Air New Zealand; Air Products; AirAsia; Airtable; Airtel; AirTran; Aisin; Ajinomoto; AJOL
Akadémiai Kiadó; Akahata; Akbank; Akhbar al-Yom; AkzoNobel = Akzo Nobel; Akşam; Al HaMishmar; Al Massae; Al Rajhi
Al-Akhbar; Al-Baath; Al-Bilad; Al-Ghad; Al-Gomhuria; Al-Hilal; Al-Ittihad; Al-Jazirah; Al-Khaleej; Al-Liwa; Al-Mada
Al-Manar; Al-Masry Al-Youm = Al Masry Al Youm; Al-Mayadeen; Al-Muqattam; Al-Muqtataf; Al-Quds al-Arabi; Al-Rai
Al-Riyadh; Al-Thawra; Al-Watan; Alcan; Alcatel; Alcatel Submarine; Aldi; Aleph Alpha; Alexion; Alfa Laval; Alfa Romeo
Algemeen Dagblad; Algérie Presse Service; Alianza Editorial; AliExpress; Alitalia; Allegro.eu; Allen & Overy; Allergan
Allied Chemical; Allied Domecq; Allied Irish Banks; Allied Publishers; Allis-Chalmers; Allstate; AlmaLinux; Almirall
Almqvist & Wiksell; Alrosa; Alstom; AltaVista; AlterNet; Alteryx; Altmetric; Altria; Am Oved; amaBhungane; Amazon.com
Ambev = AmBev; Amcor; American Cyanamid; American Motors; Americanas; AmerisourceBergen; Ameritech; Amgen; Amoco
Amplats; Amsterdam News; Amtrak; Amul; Amundi; América Móvil = America Movil; An Phoblacht; Anaconda Copper; Anadarko
Anadolu Ajansı; Anagrama; Analog Devices; Anandabazar Patrika = Ananda Bazar Patrika; Anbang; Ancap; Anchore; Andela
Andrade Gutierrez; Andreessen Horowitz = a16z; Andrew Yule; Anglo-Ecuadorian Oilfields
Anglo-Iranian = Anglo-Iranian Oil; Anglo-Persian = Anglo-Persian Oil; Anglovaal
Angus & Robertson = Angus and Robertson; Anheuser-Busch; Anna's Archive; Ansaldo; Ant Financial = Ant Group
Anthropic PBC; Antofagasta Minerals; Antony Gibbs & Sons; ANZ; AOL; APA-OTS; Apiiro; Apollo Global; Apple Computer
Applied Materials; Apress; Aqua Security; ARAMCO Overseas; Arbeiter-Zeitung; Arbuthnot & Co; Arcelor; ArcelorMittal
Arch Coal; Arco Oil; Arelion; Argumenty i Fakty; Arianespace; Ariel Editorial; Arizona Republic; Arkema; Arla Foods
Arm Holdings = ARM Holdings; Armand Colin; Armstrong Whitworth; Arnold & Porter; Arriva; Arthur Andersen
Arthur D. Little; arXiv; Arçelik; As-Safir; Asahi Breweries; Asahi Gurafu; Asahi Kasei; Asarco = ASARCO; Asda
Asea Brown Boveri; Aselsan; Ashanti Goldfields; Ashton-Tate; Asiana; Asics; ASOS; Aspen Pharmacare
Assicurazioni Generali; Associated Newspapers; Astellas; Aston Martin; Astra AB; Astra International; Asus = ASUSTeK
Atari; Ather; Atlanta Constitution = Atlanta Journal-Constitution; Atlantic Records; Atlas Copco; Atlassian; Atos
Atos Origin; Attijariwafa; AU Optronics; Auchan; Audible.com; Aurobindo; Austin-Healey; Auth0; Autodesk; Automattic
Autostrade per l'Italia; Avanti!; Avast; Aventis; Avgi; Avianca; AVIC; Avito; Aviva; Avon Products; Avro; AvtoVAZ
Axel Springer; Ayala Land; Aéroports de Paris; Aéropostale; Aérospatiale = Aerospatiale; B. Braun; B.F. Goodrich; B92
Babcock & Wilcox; Babcock International; Babelsberg Studios; Bacardi = Bacardí; Bahlsen; BAIC; Bain Capital
Bajaj Auto; Baker Books; Baker McKenzie = Baker & McKenzie; Balfour Beatty; Baltimore Sun; Banamex
Banca Commerciale Italiana; Banco Ambrosiano; Banco Bilbao Vizcaya; Banco Espírito Santo; Bancolombia; Bancomer
Bande Mataram; Banesto; Bang & Olufsen; BankAmerica; BankBoston; Bankia; Banorte; Banro; Baosteel; Baowu
Baring Brothers; Barings; Barnes & Noble = Barnes and Noble; Barrandov Studios; Barry Callebaut; Basecamp; Bashneft
Basil Blackwell; Basler Zeitung; Bata; Bath Iron Works; Bauhaus Baumärkte; Bavarian Nordic; Baxter International
Bayerische Motoren Werke; Bayerischer Rundfunk; BayernLB; Baykar; BBVA; BDO; Bechtel; Becton Dickinson; Bednota
Beechcraft; Beeld; Beeline Russia; Beiersdorf; BeiGene; Bekaert; Belaruskali; Belfast Telegraph; Belfius; Belga
Bell Canada; Bell Helicopter; Bell Labs; Bell Pottinger; BellSouth; Belsat; BelTA; Benetton; Bentley Motors; Beretta
Berita Harian; Berkshire Hathaway Energy; Berliner Handels-Gesellschaft; Berliner Tageblatt; Berliner Zeitung
Berrett-Koehler; Bertelsmann; BGI Genomics; BHEL; Bial; Biedronka; BigBasket; Bild-Zeitung; Bilibili; Billa; Binance
Bindmans; Biogen; BioMed Central; BioNTech; bioRxiv; Birkhäuser; Bitbucket; Bitdefender; Bitwarden; bKash; BlaBlaCar
Black Duck Software; Blackwell Publishing; Blockstream; Blogger.com; Blohm & Voss = Blohm und Voss; Bloomberg LP
Bloomsbury Academic; Bloomsbury Publishing; Blue Funnel; Blue Origin; Bluescope; BNDES; BOAC; Bobbs-Merrill; BOC Gases
Boehringer Ingelheim; Bofors; Boliden; Bolloré; Bolt Technology; Bompiani; Bonnier; Boohoo; Booking.com; Bord Gáis
Bord na Móna; Borland; Bosasa; Bosch GmbH; Boston Dynamics; Boston Scientific; Botas = BOTAŞ; Bougainville Copper
Boulton & Watt = Boulton and Watt; Bouygues; Bouygues Telecom; Bovespa; Boydell & Brewer; BP Amoco; Braathens
Bradesco; Braniff; Branobel = Nobel Brothers; Braskem; Breitbart; Brepols; Bridgestone; Bridgewater Associates
Brill Nijhoff; Bristol-Myers Squibb = Bristol Myers Squibb; British Aerospace; British Gas; British Leyland; Brockhaus
Broken Hill Proprietary; Brooklyn Eagle; Brown & Root; Brown & Williamson; Brown and Root; Brown Boveri
Brown Brothers Harriman; BSkyB; BT Group; Budweiser; Bugcrowd; Buick; Bukalapak; Bulgartabac; Bulog; Bumi Resources
Bundesbahn; Bundesdruckerei; Bunge; Bungeishunju = Bungei Shunjū; Burberry; Burger King; Burmah Castrol = Castrol
Burmah Oil; Burroughs Wellcome; Burson-Marsteller; Businessweek = BusinessWeek = Bloomberg Businessweek; Butterworths
BYD; Byju's = Byjus; Böhlau; C.H. Beck = C. H. Beck; Cabify; Cable & Wireless = Cable and Wireless; CACI
Cadbury Schweppes; Cadena SER; Cadence Design; Cadillac; Caijing; Cairn Energy; CaixaBank; Calbee; Calgene
Calmann-Lévy; Caltex; Camargo Corrêa = Camargo Correa; Cambridge Analytica; Cameco; Cameroon Tribune; Cammell Laird
Campari; Campus Verlag; Canadair; Canal+; Canon Kabushiki Kaisha; CanSino; Cantv; Canva; Capcom; Capgemini
Capitol Records; Caravan Magazine; Cardinal Health; Careem; Carillion; Carl Hanser; Carlyle Group; Carter-Ruck
Casa de las Américas; CASA SA; Casino Guichard; Casio; Casterman; Cathay Pacific; CATL; CBC; CBOT; CCTV; CD Projekt
Cebu Pacific; Celanese; Celera Genomics; Cellebrite; Celltrion; Celonis; Cemex = CEMEX; Cencosud; Cenovus; CentOS
Centrica; CenturyLink; Cepsa; Cerberus Capital; Cerebras; Cessna; Cevital; Chainalysis; Chainguard; Changan
Change.org; Character.AI; Charlie Hebdo; Charoen Pokphand; Chartbeat; Chase Manhattan
Chatto & Windus = Chatto and Windus; Check Point Software; Checkmarx; Chef Software; Chegg; Chelsea Green; ChemChina
Chery; Chesapeake Energy; Chevrolet; ChevronTexaco; Chicago Defender; Chiesi; Chinalco; Chiquita = Chiquita Brands
Chisso; Chiyoda Kako; Christian Science Monitor; Chunichi Shimbun; Chuokoron = Chūō Kōron; Ciba-Geigy; Cigna; CIMB
Cinco Días; Cinecittà; Cinzano; CircleCI; Citgo; Citicorp; Citizen Watch; Clariant; Clarivate; Claroty; Clearstream
Clearview AI; Cleary Gottlieb; Cleveland Plain Dealer; ClickHouse; Clifford Chance; Clorox; Cloudera; CloudWalk
CLS Group; CMA CGM; CNET; CNKI; CNP Assurances; CNPC; Coca-Cola Hellenic; Cockroach Labs; Codeberg; Codecademy
Codecov; Coface; COFCO; Cogema; Cogent Communications; Cognos; Coinbase; Coles Myer; Colgate-Palmolive; CollabNet
Collibra; Colruyt; Colt's Manufacturing; Columbia Pictures; COMAC; Comex; Comibol = COMIBOL; Cominco
Commodore International; Commonwealth Edison; Compagnie Générale Transatlantique; Companhia das Letras; Compaq
CompuCom; CompuServe; comScore; Con Edison = Consolidated Edison; ConAgra; Condé Nast = Conde Nast; Conoco
ConocoPhillips; Conrail; ConsenSys; Consolidated Vultee; Constantin Film; Continuum Books; Control Data; Convair
Coop Schweiz; Coopers & Lybrand; Copernicus Publications; CoreWeave; Corning Glass; Correio Braziliense
Correio da Manhã; Corteva; Corus; Cosco = COSCO; Cosmo Oil; Couchbase; Country Garden Holdings; Countrywide Financial
Coupang; Coursera; Courtaulds; Covington & Burling; CPAN; Craigslist; Cravath, Swaine & Moore = Cravath; Cray Research
Creative Technology; Creditanstalt; Credito Italiano; Crikey; CRISPR Therapeutics; Crossref; Crucell; Crvena Zastava
Crédit Foncier; Crédit Lyonnais; Crédit Mobilier; Crítica Editorial; CSL Behring; Cubana de Aviación; Cummins Engine
CureVac; Curtiss-Wright; CVS Health; CyberAgent; Cybozu; Cycode; Czech Airlines; Czytelnik; Daewoo; Dagbladet
Dagens Næringsliv; Dagong Bao; Dahua; Daihatsu; Daiichi Sankyo; Daikin; Daily Beast; Daily Herald; Daily Maverick
Daily Mirror; Daily Sketch; Daily Worker; Dailymotion; Daimler-Benz = DaimlerChrysler; Dainik Bhaskar; Dainik Jagran
Daiwa Securities; Dallas Morning News; Dalloz; Danaher; Danatbank; Danfoss; Dangote; Darktrace; Darmstädter; Darty
Dassault Systèmes; Databricks; DataCamp; DataCite; Datadog; Davis Polk = Davis Polk & Wardwell; DB Schenker; DBS
dbt Labs; De Groene Amsterdammer; De Havilland; De Morgen; De Wendel; Dean Witter; Debenhams; Debevoise & Plimpton
Debian; Debswana; Decca; Deccan Chronicle; Deccan Herald; DeepL; Deezer; Def Jam; Degesch; Degussa; DeKalb Genetics
Del Monte; Delhaize; Deliveroo; Delivery Hero; Delta Air Lines; DeNA; Denner; Denso; Dentsu; Denver Post; Der Angriff
Der Moment; Der Standard; Der Stürmer; Der Tagesspiegel = Tagesspiegel; Des Moines Register; Desjardins; Detgiz
Deutsche Bahn; Deutsche Börse; Deutsche Grammophon; Deutsche Luft Hansa; Deutsche Schallplatten; Dexcom; Dexia; DFDS
Diamang; Didi Chuxing = DiDi; Die Neue Zeit; Die Presse; Die Rote Fahne; Die Tageszeitung; Diehl Defence; Diena
DigiCert; Digital Equipment; DigitalOcean; Dillon Read = Dillon, Read; Dinamina; Disconto-Gesellschaft; Discourse.org
DJI; DLA Piper; DNB ASA; DocuSign; Dodd, Mead = Dodd Mead; Dolby Laboratories; Dole Food; Dongfeng; Doosan; Dornier
Doubleday; DowDuPont; DP World; Dr. Oetker; Dr. Reddy's = Dr Reddy's; Dragonair; Dragos; DreamWorks
Dresser Industries; Drexel Burnham Lambert; Dropbox; Drudge Report; Dryad Digital; Dräger; DSM-Firmenich; Ducati
DuckDuckGo; Duden; Duke Energy; Dun & Bradstreet; Dunod; Duolingo; DXC; Dynatrace; DynCorp; Dynegy; Ealing Studios
Earthscan; Eastman Kodak = Kodak; EasyJet = easyJet; eBay; EBSCO; Ecobank; Econet; Ecopetrol; Edeka; Edison SpA
Editas; Editora Abril; Editora Vozes; Editorial Sudamericana; EDP; edX; Eesti Energia; Eesti Päevaleht; EgyptAir
Einaudi Editore; Eircom; Eisai; Ekho Moskvy; Ekstra Bladet; El Al; El Corte Inglés; El Faro; El Imparcial; El Khabar
El Moudjahid; El Nacional; El Nuevo Día; El Periódico; El Peruano; El Watan; Elasticsearch BV; Elbit; Elbit Systems
Elder Dempster; Electric Boat; Electrolux; Electronic Arts; Electronic Data Systems; Eleftherotypia
Eletrobras = Eletrobrás; EleutherAI; eLibrary.ru; eLife; elPeriódico; Emaar; Embraer Defesa; Emecé; Emerald Publishing
Emergent BioSolutions; Emerson Electric; Emirates Airline; Enbridge; EnBW; EnCana
Encyclopaedia Britannica = Encyclopædia Britannica; Endava; Endemol; Endesa; Endiama; Endo International; Endor Labs
Eneos; Energoatom; Energoinvest; Engadget; Eni SpA = ENI; EniChem; Entergy; Enterprise Oil; EnterpriseDB; Enthought
EPAM; Epic Games; Epson = Seiko Epson; Equinix; Era Ediciones; Eramet; Ergo Versicherung; Erste Group; ESET
Espasa-Calpe; ESPN; Esri = ESRI; Essar; Esso; Estée Lauder = Estee Lauder; Ethiopian Airlines; Etihad; Etihad Airways
Etisalat; Etsy; Ettela'at = Ettelaat; Eudeba; Euroclear; Euronext; Europeana; Eurostar; Eurotunnel; Eurowings
Eutelsat; Evergreen Marine; Evernote; Eversheds; Evonik; Evraz; Executive Outcomes; Exelon; Expedia; Experian
Expressen; Expresso; Eyre & Spottiswoode; F-Secure; F1000; Faber & Faber = Faber and Faber; Faber-Castell
FactCheck.org; Fairchild Republic; Fairchild Semiconductor; Fairfax Media; Fairphone; Falabella; Falabella Retail
Falconbridge; FamilyMart; Fanuc; Fastly; Faurecia; FAW; Federal Express; Femsa = FEMSA; Ferranti; Ferrari SpA; Ferring
Ferrovial; Ferrovie dello Stato; Fidelity Investments; Figma; Figshare; Financial News; FinFisher; Fininvest
Finmeccanica; Finnair; Finsider; Firestone Tire; Firmenich; FirstGroup; FirstRand; Fitbit; Fitch Ratings
FiveThirtyEight; Fivetran; Flickr; Flipkart; Flutterwave; Flybe; FlyDubai; FN Herstal; Fnac; Focke-Wulf; Fokker
Folkways; Fonterra; Forest Laboratories; Forgejo; Forges et Chantiers; Forminière; Formosa Plastics; Fortinet
Fortis NV; Fortum; Forverts; Fosun; Foton; France Inter; France-Soir; Frank Cass; Frankfurter Rundschau
Frankfurter Zeitung; Franz Steiner; Fraport; Freddie Mac; FreeBSD; Freeport Indonesia; Freeport-McMoRan; Fresenius
Freshfields = Freshfields Bruckhaus Deringer; Freshworks; Friendster; Friesland Campina = FrieslandCampina
Frontiers Media; Frost & Sullivan; FTSE Russell; FTX; Funk & Wagnalls; Furness Withy; FutureLearn
G.P. Putnam's Sons = Putnam's; G4S; Galp; Gamaleya; Gamesa; Ganfeng; Gannett; Ganz Works; Garanti; Garmin
Garnier-Flammarion; Gartner; Garuda Indonesia; Garzanti; Gas Natural; Gaumont; Gaumont British; Gauthier-Villars
Gaz de France; Gazprom-Media; Gazzetta dello Sport; GDF Suez; Geico; Gemalto; Gencor; Genentech; General Atomics
General Mills; Gentleman's Magazine; Genzyme; Geo TV; Geocities = GeoCities; Georg Thieme; Georgia-Pacific; Gerdau
Germanwings; Getir; Getty Oil; GfK; Gibb Livingston; Gibson Dunn = Gibson, Dunn & Crutcher; GIC Private
Gill & Macmillan; Ginkgo Bioworks; Ginnie Mae; Gitea; Gitee; GitGuardian; GitLab; Givaudan; Gizmodo; GKN; Glanbia
Glasgow Herald; Glaxo; Glaxo Wellcome; Glenmark; Glenn L. Martin; Glitnir; GlobalFoundries; Globant
Globo = Rede Globo = O Globo; Glock Ges.m.b.H.; Glovo; Glyn, Mills; GMA Network; Gmail; Go-Ahead Group; GoAir; Godrej
GoFundMe; Gol Linhas Aéreas; Goldcorp; Golden Agri; Good Housekeeping; Goodreads; Google Code; GoPro; Gorbachev-Fond
Gorkhapatra; Gorky Film; Gosizdat = Gospolitizdat; Goslitizdat; Gosteleradio; GoTo Gojek Tokopedia; Grab Holdings
Grafana Labs; Gramedia; Grameenphone; Grammarly; Granada Television; Grant Thornton; Graphcore; Graphic Communications
Graywolf; Graña y Montero; Gree Electric; Greenwood Publishing; Greggs; Greyhound Lines; Grifols; Grosset & Dunlap
Group-IB; Groupama; Grove Atlantic; Grumman; Grundfos; Gruner + Jahr; Grupo Bimbo; Grünenthal; Guangming Ribao; Gucci
Gudok; Gulf News; Gulfstream; Gutehoffnungshütte; Gutenberg-e; Gyldendal; Gécamines = Gecamines
Gécamines-Sicomines = Sicomines; Göteborgs-Posten; H&M; Ha'aretz; Habanos; Hachette; Hachette Livre; Hacker News
HackerOne; Hacking Team; Haier; Hakuhodo; Halcrow; Hambros; Hamburg Süd; Hamish Hamilton; Hammer Films; Hamshahri
Handelsbanken; Handley Page; Hanjin; Hankook Ilbo; Hanna-Barbera; Hannover Re; Hanwha; Hanwha Aerospace
Harcourt Brace = Harcourt Brace Jovanovich; Haribo; Harland & Wolff = Harland and Wolff; Harley-Davidson; Harmony Gold
Harper's Magazine; Harrisons & Crosfield; Harrods; Hasbro; HashiCorp; HaTzofe; Havaianas; Hawker Beechcraft
Hawker Siddeley; Haymarket Books; Haynt; Haïti Progrès; HBO; HBOS; HCLTech = HCL Technologies; HDFC; Hearst Newspapers
Heathrow Airport Holdings; Heckler & Koch; Heibonsha; Heimin Shimbun; Heinkel; HeinOnline; Helsing GmbH; Henkel
Hennes & Mauritz; Hensoldt; Hepsiburada; Herbert Smith Freehills; Hercules Powder; Hermann & Cie; Hermès International
Hero MotoCorp; Heroku; Het Laatste Nieuws; Het Parool; Hetero Drugs; Hetzner; Hikma
Hill & Knowlton = Hill and Knowlton; Hilton Hotels; Hindalco; Hindawi; Hindustan Unilever; Hisense; HiSilicon
Hispano-Suiza; HNA; Hoesch; Hoffmann-La Roche; Hogan Lovells; Hokkaido Shimbun; Holcim
Holt, Rinehart and Winston = Holt, Rinehart & Winston; Holtzbrinck; Home Depot; Honeywell; Hongqi; Hongqi Zazhi
Honoré Champion; Hoogovens; Hootsuite; Hope & Co; Hormel; Hortonworks; Hospodářské noviny; Houston Chronicle
Howaldtswerke; Hromadske; HTC; Huanqiu Shibao; Hubert Burda Media; HubSpot; Hudson's Bay; Hufvudstadsbladet; Hugo Boss
Huileries du Congo Belge; Hulu; Humana; Hungaroton; Huntley & Palmers; Huntsman Chemical; Hurricane Electric
Husky Energy; Husqvarna; Hutchinson & Co; Hydro-Québec = Hydro-Quebec; Hypovereinsbank = HypoVereinsbank
Hürriyet Daily News; I.G. Farben = IG Farben = IG Farbenindustrie = Interessengemeinschaft Farben
Iberia Líneas Aéreas; Icelandair; ICICI; IDC; Idemitsu; iFlytek; iFood; Ikarus; Ikea Industry; Il Fatto Quotidiano
Il Giornale; Il Manifesto; Il Messaggero; Il Mulino; Il Popolo d'Italia; Il Saggiatore; Iliad SA; Illumina; Ilva
Ilyushin; IMAX; Imec; Imerys; Impala Platinum; Imperial Chemical Industries; Imperial Tobacco; Imvo Zabantsundu
INA d.d.; Indiegogo; Indofood; Indosat; Indra Sistemas; IndyMac; Infineon; Inflection AI; Informa; Informatica
Informix; Infowars = InfoWars; ING Groep; Ingersoll-Rand; Inmarsat; InMobi; Inpex; Instructure; Insulet
Insys Therapeutics; Intelsat; Interbrew; Intercell; Interjet; International Harvester; International Herald Tribune
Internet Archive; Interswitch; Invesco; IOP Publishing; Ipca; Ipsen; Ipsos = Ipsos MORI = Ipsos Mori; IQVIA
Iran Khodro; Iridium Communications; iRobot; Iscor; Isetan; Ishikawajima-Harima; Island Records; Israel Hayom; Issuu
Isuzu; Itaipú Binacional = Itaipu Binacional; Italsider; Itaú = Itau Unibanco; ITN; Ito-Yokado; Itochu = Itōchū
Ittefaq; Ivanhoe Mines; Iwanami Shoten; İş Bankası; J-STAGE; J. & W. Seligman; J. Walter Thompson; J.C. Penney
JAC Motors; Jacobs Engineering; Jam-e Jam; Jane's Defence Weekly; Janssen Pharmaceutica; Jardine, Matheson
Jat Airways = JAT; Jawa Pos; Jay Cooke & Co; JBS; JCB; JCDecaux; Je suis partout; Jerusalem Post = Palestine Post
Jerónimo Martins; Jet Airways; JetBlue; Jewish Daily Forward; JFrog; Jiefang Ribao; Joaquín Mortiz
Johns-Manville = Johns Manville; Jollibee; Jomhouri-e Eslami; Jones Day; Jornal de Angola; Jossey-Bass; José Olympio
JPMorgan = JPMorgan Chase = JP Morgan; Jtekt; JTI; Jugoimport; Julius Baer; Junge Welt; Juniper Networks; Juta
Jutarnji list; Juventud Rebelde; JVC = JVCKenwood; K Line; Kadokawa Shoten; Kaggle; Kaieteur News; Kaiser Aluminum
Kaiser Permanente; Kakao; Kalashnikov Concern = Izhmash; Kali for Women; Kamov; Kanebo = Kanebō; Kangura
Kansas City Star; Kantar; Kantipur; Karstadt; Karthala; Kaseya; Kathimerini; Katorga i Ssylka; Kaufhof; Kaupthing
Kawasaki Heavy Industries; Kazakhmys; Kazatomprom; Kazmunaygas = KazMunayGas; KBC; KDDI; Kegan Paul
Kellogg Brown & Root; KenGen; Kenya Airways; Kepco = KEPCO; Kering; Kerry Group; Kesari; Keter Publishing; Keyence
Keyhan International; KGHM; Khaosod; Khazanah; Kia Motors; Kickstarter; Kidder Peabody = Kidder, Peabody
Kiepenheuer & Witsch; Kikkoman; Kimberly Clark; Kimberly-Clark; Kinder Morgan; King Pharmaceuticals
Kingfisher Airlines; Kingston Technology; Kinokuniya; Kioxia; Kirin Holdings; Kirkland & Ellis
KKR = Kohlberg Kravis Roberts; KLA-Tencor; Klarna; Kleiner Perkins; Kleinwort Benson; Klett-Cotta; KLM; Klostermann
Kmart; Knight Ridder; Knorr; Knowledge Unlatched; Kodansha; Koha Ditore; Kokumin no Tomo; Kol Ha'am
Komsomolskaya Pravda; Konami; Kone Oyj; Konga; Kongsberg; Kongsberg Gruppen; Konica Minolta; Konkola Copper; Konzum
KoreaMed; Korean Air; Kosmos Energy; Kosé; Kozloduy; Koç Holding = Koc Holding; Kraft Foods; Kraken Exchange
Krasnaya Nov; Krasnaya Zvezda; Krauss-Maffei = KraussMaffei; Kremikovtzi; Krka d.d.; Kroger; Krokodil; Kronen Zeitung
Kuaishou; Kuehne + Nagel = Kühne + Nagel; Kuhn, Loeb = Kuhn Loeb; Kuraray; Kurier Warszawski; KWS Saat; Kyocera
Kölnische Zeitung; L'Action française; L'Aurore; L'Espresso; L'Harmattan; L'Orient-Le Jour; L'Oréal = L'Oreal; L'Unità
L'Équipe; L-3 Communications; La Caixa; La Civiltà Cattolica; La Croix; La Découverte; La Libre Belgique; La Opinión
La Prensa; La Prensa Gráfica; La Segunda; La Tercera; LabCorp; Lactalis; Ladies' Home Journal; LafargeHolcim
Lagardère; Lam Research; Lamborghini; Lamport & Holt; LAN Chile = LATAM; Lancia; Land Rover
Landesbank Hessen-Thüringen = Helaba; Landsbanki; Lankadeepa; Lanxess; Larousse; LastPass; LATAM Airlines; Laterza
Latham & Watkins; Launchpad.net; Lawrence & Wishart; Lazada; Lazard Frères = Lazard
Le Canard enchaîné = Le Canard Enchaîné; Le Creusot; Le Matin du Sahara; Le Nouvelliste; Le Parisien; Le Petit Journal
Le Petit Parisien; Le Soleil; Le Temps; Learjet; Leclerc SA; Lee, Higginson = Lee Higginson; Legal & General
Lego = LEGO; Leica Camera; Leidos; Leigh Day; Leitz; LendingClub; Lenfilm; Leonardo SpA
Les Temps modernes = Les Temps Modernes; Let's Encrypt; Level 3 Communications; Lever Brothers; Levi Strauss
LexisNexis = Lexis-Nexis; LG Electronics; Lianhe Zaobao; LibGen; Librairie Droz; Lidl; Lidové noviny; Lietuvos rytas
LIFFE; Limagrain; Lindt & Sprüngli; Linklaters; Linode; Lionsgate; Lippincott Williams & Wilkins; Listín Diario
LIT Verlag; Literary Gazette; Literaturnaya Gazeta; Livedoor; LiveJournal; Liverpool de México; LKAB; Lloyds TSB
Loblaws = Loblaw; Lockheed; Logitech; LogoVAZ; Lombard Odier; Long-Term Capital Management; Longmans = Longmans, Green
Longmans Green; Lonmin; Lonrho; Lonza; Lorillard; Los Tiempos; LOT Polish Airlines; Lotus Cars; Lotus Development
Louis Vuitton; Lucasfilm; Lucid Motors; Luft Hansa; Lufthansa Technik; Lulu Hypermarket; Lululemon; Lundbeck; Lusa
Luxoft; Luxottica; Lyft; Lykes Brothers; Lynas; LyondellBasell; Länderbank; Ma'aden; Maariv = Ma'ariv
Mackinnon Mackenzie; Macmillan Publishers; MacPaw; Mada Masr; Magazine Luiza; Maggi; Maghreb Arabe Presse
Magna International; Magvető; Magyar Hírlap; Magyar Nemzet; Mahindra & Mahindra; Mail.ru; Mailchimp; Malayala Manorama
Malaysiakini; Mallinckrodt; Malwarebytes; Malév = Malev; MAN SE; Mandriva; Manfred Weiss Works; Mango MNG; Mannesmann
Manning Publications; ManTech; Manulife; Mapbox; Mapfre; MapR; Marathon Oil; Marcel Dekker; MariaDB; Maroc Telecom
Martin Marietta; Martini & Rossi; Marubeni; Maruti Suzuki; Maruzen; Maserati; Mashable
Massey Ferguson = Massey-Ferguson; Masson et Cie; Mathrubhumi; MathWorks; Matica srpska; Matichon; Matra
Matson Navigation; Mattel; Mattermost; Maurel & Prom; Mauser; Maybank; Mayer Brown; Maytag; MBC Group; MBDA; McClatchy
McClelland & Stewart; McClure's; McDermott International; McDonnell Douglas; MCI WorldCom = WorldCom; McKesson
McLaren Racing; MDPI; MeadWestvaco; Mechel; Mediaset; MediaTek; Mediobanca; Mediterranean Shipping = MSC; Medium.com
medRxiv; Medtronic; MegaFon; Megvii; Meiji Seika; Mekorot; Melantrich; Melodiya; Melville House; MENA News; Menarini
Menatep; Mend.io; Mendeley; Mendelssohn & Co; Mengniu; Menzies Aviation; Meralco; Mercado Libre = MercadoLibre
Mercadona; Mercari; Merck & Co = Merck Sharp & Dohme; Merck KGaA; Mercuria; Merriam-Webster; Messageries Maritimes
Messerschmitt; Messerschmitt-Bölkow-Blohm; Metallgesellschaft; Metinvest; MetLife; Metro Cash & Carry
Metro-Goldwyn-Mayer = MGM; Miami Herald; MicroFocus = Micro Focus; Micron Technology; MicroStrategy; Midea; Midjourney
Migros; Milbank Tweed; Mille Collines; Millennium BCP; Milwaukee Journal Sentinel; MiniMax; Minitab; Minmetals
Minneapolis Star Tribune; Miramax; Mishcon de Reya; Mistral AI; Mitsui O.S.K. = Mitsui OSK; Mitsukoshi
Mitteldeutscher Rundfunk; Mixi; Mizzima; Mladina; Mladinska knjiga; Mladá fronta; Mmegi; Mobil; Mobileye; Mohr Siebeck
Mojang; MOL Group; Molycorp; Mondelez = Mondelēz; Monoprix; Monte dei Paschi = Monte dei Paschi di Siena; Montecatini
Montedison; Monthly Review; Montreal Gazette; Monzo; Moonshot AI; Morgenbladet; Morgunblaðið; Morning Chronicle
Morning Post; Morningstar; Morrison & Foerster; Morrison-Knudsen; Mosfilm; Moskovsky Komsomolets; Mossack Fonseca
Mother Jones; Motilal Banarsidass; Motor Sich; Moutai = Kweichow Moutai; Mouton de Gruyter; Movistar; Moët Hennessy
Mphasis; Mt. Gox; MTV; Muji; Munksgaard; Murata Manufacturing; Museum Tusculanum; Mute Records; Mylan; Myntra; MySpace
MySQL AB; N26; Nabisco; Naftogaz; Naivas; Nakajima Aircraft; Nakumatt; Namco = Bandai Namco; Namdeb; Namecheap; Nammo
Nanfang Zhoumo; Nanyang Siang Pau; Napster; Nasdaq = NASDAQ; Nasha Niva; Nation Media; National Geographic
National Review; Natixis; Natura &Co; Natura Cosméticos; Naturgy; NatWest; Navajivan; Naval Group = DCNS; Navantia
Naver; Naviny; Navistar; Nawa-i-Waqt; NBCUniversal; Neatkarīgā; Nederlandsche Handel-Maatschappij; Nedlloyd; Neftegaz
Nescafé; Nespresso; Nest Labs; Neste; NetBSD; Netcraft; NetEase; Netgear; Netlify; Netscape; Neue Freie Presse
Neue Rheinische Zeitung; Neues Deutschland; NeuStar; New Directions Publishing; Newcrest; Newport News Shipbuilding
News Chronicle; News of the World; News24; Newsday; Nexen; Nextcloud; Nexter; NextEra; Nezavisimaya Gazeta
Nichi Nichi; Niconico; Nidec; Nihon Keizai Shimbun = Nikkei; Nikon; Niles' Register; Nintendo; Nintendo of America
Nippon Kōkan = Nippon Kokan; Nippon Yusen Kaisha = Nippon Yusen; Nissin Foods; NNPC; No Starch; Nolit; Nomura Holdings
Noranda; Norddeutscher Lloyd; Norddeutscher Rundfunk; Norinchukin; Norsk Hydro; Nortel; North American Aviation
Northern Rock; Northrop; Norton Rose Fulbright = Norton Rose; Norwegian Air Shuttle; Notimex; Nouvelles Messageries
Novavax; Novell; Novoe Vremya = Novoye Vremya; Novy Mir = Novyi Mir; Nowy Dziennik; NRK; NSO Group; NTPC; NTT Data
NTT DoCoMo = NTT Docomo; NTV Russia; Nubank; Nucor; Nutricia; Nutrien; NXP Semiconductors; Nykaa; Nymex = NYMEX; NYNEX
NYSE; NYSE Euronext; Népszava; O Boticário; O Século; O'Reilly Media; OAPEN; Obshchaya Gazeta; Ocado; Octapharma
Oculus VR; Odebrecht; Odnoklassniki; Oerlikon; Ogilvy & Mather = Ogilvy; Ogonyok = Ogonek; Ok Tedi Mining; Okaz; Okta
Ola Cabs; Ola Electric; Oldenbourg; Oldsmobile; Oliver Wyman; Olschki; Olympus Optical; Omnicom; OMV; OnePlus; OneWeb
Onexim; ONGC; Ooredoo; OpenBSD; OpenClassrooms; openDemocracy; OpenSSF; OpenStack; OpenStreetMap; openSUSE
Opera Software; Oppenheim jr. & Cie; Optus; Orange SA; Orascom; Orbis Praha; ORCID; Ordnance Factories
Orient Blackswan; Orient Longman; Orix; Orkla; Orrick Herrington; Osaka Mainichi; Oshkosh Defense; Osiris Kiadó
Oslobođenje = Oslobodjenje; Osram; Ossolineum; Osterreichische Alpine Montan; Otava; OTE SA; Otechestvennye Zapiski
Oto Melara; Otsuka Pharmaceutical; Otto Harrassowitz = Harrassowitz; Otto Versand; Ouest-France; Outokumpu
Overend Gurney = Overend, Gurney; Overseas Shipholding; OVHcloud = OVH; Ovomaltine; OWASP; Owens-Illinois; ownCloud
Oxford Nanopore; Oxxo; OYO Rooms; Ozon.ru; P&O = P & O; PA Consulting; Pacific Gas and Electric = PG&E; Packagist
Packard Motor; Packt; PagerDuty; PaineWebber; Pajhwok; Pakistan International Airlines; Palgrave = Palgrave Macmillan
Palo Alto Networks; Pandora Media; Parexel; Paribas; Paris-Match = Paris Match; Paris-Soir; Parke-Davis; Parlophone
Parmalat; Parmalat Finanziaria; Parsons Brinckerhoff; Partisan Review; Pathe News; Pathé; Pathé-Marconi; Patreon
Payot; Paytm; Paz e Terra; Peabody Energy; Pearson Education; Peat Marwick = Peat Marwick Mitchell
Pechiney Ugine Kuhlmann; PeerJ; Peeters Publishers; Pegatron; Pekao; PeopleSoft; Pepsi; Percona; Perenco; PerkinElmer
Perkins Coie; Permanent Black; Pernod Ricard; Perodua; Perot Systems; Perplexity AI; Personio; Pertamina Hulu
Perviy Kanal; Petra News; Petra-JNA; Petro-Canada; Petrobrás Distribuidora; Petroecuador; Petrofac; Petrofina; Petrom
Petron; Petronet LNG; Petroperú; Petrotrin; PetroVietnam; Petróleos de Venezuela; PGNiG; Phabricator; Phaidon
Pharmacia; Phelps Dodge; Philip Morris = Philip Morris International; Philips Electronics; Philips Healthcare
Phillips Petroleum; PhonePe; Piaggio; Pick n Pay; Pictet; Pilatus Aircraft; Pilsner Urquell; PIMCO; Pinewood
Pinkertons; Pioneer Electronics; Pioneer Hi-Bred; Pittsburgh Courier; Pivotal Software; Pixar; PKN Orlen = Orlen
PKO BP; PlanetScale; PLDT; Plessey; Pliva; Plon; PLOS = PLoS; Pluralsight; Podravka; Polaroid; Polirom; PolitiFact
Politika; Politizdat; Polityka; PolyGram; Pontiac Motor; Popular Mechanics; Popular Science; Porrúa; Posco = POSCO
Posit PBC; Positive Technologies; Postimees; Postmedia; PowerGen; PPG Industries; Prachatai; Prada; Praeger
Pragmatic Bookshelf; Prasar Bharati; Pratt & Whitney; Praxair; Prensa Latina; Pressenza
Presses Universitaires de France; Preussag; Price Waterhouse; PricewaterhouseCoopers = PwC = PWC; Primark; Prisa
PrivatBank; Private Eye; Prodamet; Produgol; Progress Software; Project Gutenberg; Proletarskaya Revolyutsiya
ProSiebenSat.1; Proton Holdings; ProtonMail; Prudential Financial; Présence Africaine; PTT Exploration; PTTEP
PublicAffairs; Publicis; Publons; PubPeer; Puma SE; Puppet Labs; Purdue Pharma; Putilov Works; PWN; PyPI; PZU
Página 12; Péchiney = Pechiney; Qatar News; Qatargas; Qiagen; QinetiQ; Qiushi; Qiwi; Qlik; Quaker Oats; Qualys
Quanta Computer; Quarterly Review; Quartz Media; Quest Diagnostics; Quintiles; Quizlet; Quora; Qwest
R.J. Reynolds = RJ Reynolds; Rabochaya Gazeta; Rabochee Delo; Rabotnichesko Delo; Rackspace; Radio-Canada; RadioShack
Rafael Advanced; Rai Uno; Raiffeisen = Raiffeisenbank; Railtrack; Rambler Media; Rand McNally; Randgold
Rank Organisation; Rapid7; Rappi; RasGas; RATP; Razer; Razorpay; RCA; RCN; ReadCube; Reader's Digest; Realme; Realtek
Reckitt Benckiser = Reckitt; Recordati; Recorded Future; Red Bull GmbH; Redalyc; Redis Labs; Reebok; Reed Elsevier
Reemtsma; Regeneron; Reichsbahn = Deutsche Reichsbahn; Reliance Industries; Reliance Jio; RELX
Renaissance Technologies; Renesas; Renfe; Rentokil; Republic Pictures; Republika; Resalat; ResearchGate; Resona
Respekt; Revlon; Revolut; Rewe; Rheinisch-Westfälisches Elektrizitätswerk; Rheinische Zeitung
Rhône-Poulenc = Rhone-Poulenc; Richemont; Richter Gedeon = Gedeon Richter; Ricoh; Ricordi; Rimi; Ringier; Ripple Labs
Ritzau; Rivian; Rivingtons; Rizospastis; Rizzoli; RJR Nabisco; RKO; Robinhood Markets; Roblox; Roche Diagnostics
Rockwell International; Rocky Linux; Rodong Sinmun; Rohm & Haas = Rohm and Haas; Roketsan; Roku; Rolex; Rolling Stone
Rompetrol; România Liberă; Ropes & Gray; Rose al-Yusuf; Rosgosstrakh; Rosneftegaz; Rosoboronexport; Rossiya Segodnya
Rossiya-1; Rossiyskaya Gazeta = Rossiiskaya Gazeta; Rostelecom; Rothmans
Rothschild & Sons = N M Rothschild & Sons = N.M. Rothschild; Rothschild Frères; Rough Trade
Routledge & Kegan Paul = Routledge and Kegan Paul; Rovio; Rowntree Mackintosh; Rowohlt; Royal Air Maroc; Royal Doulton
Royal Dutch-Shell; Royal Niger; RSA Security; RStudio; RTVE; RubyGems; Rudaw; Rudé právo = Rude Pravo; Ruhrgas
Ruhrkohle; Rumasa; Runway ML; Ruptly; RusHydro; Russkaya Mysl; Russkie Vedomosti; Russkii Vestnik; Russkoye Slovo
Ryukyu Shimpo; Rémy Cointreau; S. Fischer Verlag; S.G. Warburg = SG Warburg; S7 Airlines; Saatchi & Saatchi
Sabancı Holding = Sabanci Holding; Sabena; SABIC; Sacyr; Safeway; Safran SA; Sahara Reporters; SAIC; SAIC Motor
Saint-Gobain; Saipem; Salim Group; Sallie Mae; Salomon Brothers; Salon.com; SambaNova; Samsonite; Samsung SDI; SANA
SanDisk; Sandline; Sandoz; Sanlu; Sanofi Pasteur; Sanofi-Aventis; Sanoma; Sanseido = Sanseidō; Sany Heavy; Sanyo
SAP SE; Sapporo Breweries; Saputo; Saturday Review; Satyam; Saudia; Sawt al-Arab; Scaleway; Schaeffler
Schering-Plough; Schibsted; Schneider et Cie; Schneider-Creusot; Schocken Books; Schroders; Sci-Hub; SciELO; Scopus
Scotiabank; ScottishPower; Scribd; Scripps-Howard; Scroll.in; Scînteia = Scânteia; Sea-Land; Seagram
Sears Roebuck = Sears, Roebuck; SEAT SA; SEB AB; Secker & Warburg; Securicor; Sega; Seita; Seix Barral; Selfridges
Sellerio; Sembcorp; Semgrep; SendGrid; SenseTime; SentinelOne; Sentry.io; Sequoia Capital; Serco; ServiceNow; Servier
Severn Trent; Shargh; Sharp Kabushiki; Shearman & Sterling; Shein; Shen Bao = Shenbao; Sherwin-Williams; Shin-Etsu
Shionogi; Shiseido; Shochiku; Shogakukan; Shopee; Shopify; Showa Denko = Shōwa Denkō; Shueisha; Siam Rath; Sibneft
Sidgwick & Jackson; Sidley Austin; Siebel Systems; Siemens Energy; Siemens Healthineers
Siemens-Halske = Siemens & Halske; Siemens-Schuckert; SiFive; Siglo XXI Editores; Signal Messenger; Sigstore; Sikorsky
Silicon Graphics; Sime Darby; Sime Plantation; SimilarWeb; Simplicissimus
Simpson Thacher = Simpson Thacher & Bartlett; Sina Weibo = Weibo; Sinclair Oil; Sinclair Radionics; Sing Tao; Singtel
Sinopharm Biotec; Sinotruk; Sixth Tone; SJ AB; Skadden = Skadden Arps; Skandia; Skanska; SKF; Skillshare; Skype
Slack Technologies; Slashdot; Slate.com; Slaughter and May; Slavneft; Slobodna Dalmacija; Slovnaft; SmartNews
Smirnoff; Smith & Nephew; Smith & Wesson; Smith Barney; Smithfield Foods; SmithKline Beecham; Smithsonian Folkways
Snam; Snapdeal; SNC-Lavalin; SNCF; SNCM; Snecma; Snopes; Snyk; Sobh-e Emruz; SOCAR; Socfin
Société Générale = Societe Generale; Socony; Socony-Vacuum; Sodexo; SoFi; Softtek; Sohu; Soitec; Sojitz; Solel Boneh
Sonara; SonarSource; Sonatel; Sonatype; Sophos; Sopra Steria; Soriana; SoundCloud; SoundHound; Sourcefire; SourceForge
Sourcegraph; Southern Copper; Souza Cruz; Sovcomflot; Sovetskaya Rossiya; Sovetskii Pisatel; Sovremennik; Sovtorgflot
Soyuzmultfilm; Spare Rib; Sperry Rand; Speyer & Co; SpiceJet; Splunk; Springer Nature; Springer Verlag
Springer-Verlag = Springer Verlag; Sputnik News; SQM; Square Enix; Square Pharma; Squarespace; Ssangyong; SSRN
St. Louis Post-Dispatch; Stabroek News; Stack Exchange; Stack Overflow; Stagecoach Group; StataCorp; Statkraft
Stax Records; Steinhoff; Steinway & Sons; Stella Artois; StepSecurity; Steyr-Daimler-Puch; STMicroelectronics
Stora Enso; Stork BV; Stratfor; Studebaker; Studio Ghibli; StudioCanal; Suara Merdeka; Sub Pop; SubCom; Subsea 7
Substack; Suchard; Sukhoi; Sullivan & Cromwell; Sun Microsystems; Sun Pharma; Suncor; Sunday Telegraph; Sunoco
Suntory; SunTrust; Supabase; Supercell; Supermarine; Supraphon; SUSE Linux; Suspilne; Suzuki Motor; Sveriges Radio
Sveriges Television; Swan Hunter; Swarovski; Swedbank; Sweet & Maxwell; SWIFT SCRL; Swiggy; Swire; Swiss Telegraphic
Swissinfo; Swissport; Sybase; Sydney Morning Herald; Synack; Syncrude; Syngenta; Synopsys; Sysdig; Systembolaget
Szabad Nép; T-Systems; Ta Nea; Tabacalera; Tages-Anzeiger; Takashimaya; Takeda Pharmaceuticals; Talanx
Talisman Energy; TalkTalk; Tamedia; Tandy; Tanganyika Concessions; Taobao; TAP Air Portugal; Tarom; Taschen
Tata Consultancy Services; Tata Motors; Tate & Lyle; Tatneft; Taylor Wimpey; Tchibo; TCL; TeamViewer; Tech Mahindra
TechCrunch; Techdirt; Techint; Technip = TechnipFMC; Techstars; Teck Resources; Teekay; Tehelka; Teijin; Tel Quel
Telam = Télam; Tele2; Telecom Italia; Telefunken; Telefunken-Decca = Teldec; Telegeography; Telegram FZ; Telemundo
Telesur = TeleSUR; Televisa; Telkomsel; Telmex; Telstra; Telus; Temu; Tengelmann; Tepco = TEPCO; Teradata; Tercüman
Tesla Motors; Tetra Pak; Teubner; Texas Instruments; Textron; TF1; TG4; Thai Rath; Thales Alenia; Thames & Hudson
Thameslink; Thanh Nien = Thanh Niên; The Atlantic Monthly = Atlantic Monthly; The EastAfrican; Theranos; Thermo Fisher
Thomas Nelson & Sons; Thomson-CSF; ThoughtWorks = Thoughtworks; ThyssenKrupp Elevator; Tianqi; TIBCO
Ticknor and Fields = Ticknor & Fields; Tidelift; Tidningarnas Telegrambyrå; Tiffany & Co; Tigris.org; Tim Hortons
Time Warner = AOL Time Warner; Timescale; Tinkoff; Tishreen; Titan Cement; Tmall; TNS Opinion; To Vima; Toei
Toho Studios; Tokopedia; Tokyo Asahi; Tokyo Electron; Tolo News = TOLOnews; TomTom; Topshop; Toray; Torm
Torrent Pharma; Touche Ross; Toyo Keizai = Tōyō Keizai; Toyobo = Tōyōbō; TPG Capital; Trader Joe's; Trafigura
Trail of Bits; Transaero; TransCanada; Transcript Verlag; TransferWise; TransOcean = Transocean; TransUnion; Travis CI
Trello; Trend Micro; Trendyol; Trinidad Express; TripAdvisor; Trivago; Trolltech; Truthout; Trybuna Ludu; Tsingtao
Tsingtao Brewery; Tuborg; Tula Arms; Tullow Oil = Tullow; Tumblr; Tungsram; Tunis Afrique Presse; Tunisair; Tupolev
Turkcell; Turkmengaz; Tuskys; Tusquets; TUT.BY; Tutanota; Tuttle Publishing; TV Guide; TVB; TVN24; TVP; TWA; Twilio
Twitch.tv; Tygodnik Powszechny; Tyson Foods; Tüpraş; U.S. Steel = US Steel; Ualá; Ubiquiti; Ubisoft; UCB SA; Udacity
Udemy; UiPath; Ukrnafta; Ukroboronprom = Antonov Company; Ullstein; Umicore; Umicore Hoboken; Unacademy; Under Armour
Unian; Unibanco; UniCredit; Unipol; Uniqlo; Uniroyal; Unisys; United Technologies; UnitedHealth = UnitedHealthcare
Unity Technologies; UNIVAC; Universitetsforlaget; Univision; UPI; UPM-Kymmene; Uralkali; Uralvagonzavod; Usborne
Usiminas; Usinor; Utair; Utusan Malaysia = Utusan Melayu; Uzbekneftegaz; Vale do Rio Doce = Companhia Vale do Rio Doce
Valeant; Valeo; Vallourec; Valmet; Valneva; Valve Software; Vandenhoeck & Ruprecht; Vanguard Group; Vanke; Varig
Vedanta Resources; Venevisión; Venmo; VentureBeat; Veracode; Vercel; Verdens Gang; Vereenigde Oostindische Compagnie
Vereinigte Stahlwerke; Verso Books; Vertex Pharmaceuticals; Vestas; Vestnik Evropy; Večernji list; Viacom; ViacomCBS
Viatris; Vickers-Armstrongs = Vickers-Armstrong; Vilmorin; Vimeo; Vimpelcom; Vinamilk; Vinashin; Vinci SA; VinFast
Vingroup; Virgin Atlantic; Virgin Galactic; Vistara; Vitol; VivaAerobus; Vivendi; Vjesnik; VMware; Vnesheconombank
Vneshtorgbank = VTB; VnExpress; Voenizdat; Voestalpine; Vorwärts; Vossische Zeitung; Votorantim; Vought
Vremya Novostei; Vrij Nederland; Vueling; Völkischer Beobachter; W.R. Grace; W.W. Norton = W. W. Norton; W3Techs
Wachovia; Wachtell Lipton = Wachtell; Wagons-Lits = Compagnie Internationale des Wagons-Lits; Wahaha; Waitrose
Wal Fadjri; Walgreens; Wallenius Wilhelmsen; Wallstein; Wanda Group = Dalian Wanda; Wanfang; Warburg Pincus; Wargaming
Warner-Lambert; WarnerMedia; Washington Mutual; Waterford Wedgwood; Wattpad; Waymo; Wayve; Waze; WeChat
Weekly Standard; Wen Wei Po; Westdeutscher Rundfunk; Western Digital; Western Electric; WestJet; Westlaw; WestLB
Westpac; Wetherspoon; Weyerhaeuser; WGBH; WH Smith = W.H. Smith = WHSmith; Whitbread; White & Case; WhiteSource
Whole Foods; Widerøe; Wiener Zeitung; WikiLeaks = Wikileaks; Wikimedia; Wildberries
Wiley & Sons = John Wiley & Sons = John Wiley and Sons; Wiley-VCH; Williams & Connolly; WilmerHale; Wilson Sonsini
Winchester Repeating Arms; Wintershall; Wirecard; Wired News; Wirtschaftswoche; Wistron; WithSecure; Wix; Wix.com
Wizz Air; Wm. B. Eerdmans; WNYC; Wockhardt; Wolfram Research; Wolt; Wolters Kluwer; Woodside Petroleum; Woolworths
WordPerfect; WordPress; WPP; Wuling; WuXi AppTec; Wärtsilä; XCMG; Xero; Xiaohongshu; Xilinx; Ximian; Xin Qingnian
Xinhua Finance; XPeng; Xstrata; Y Combinator; Yakult; Yamaha; Yang Ming; Yara International; Yaskawa; Yawata Seitetsu
Yeni Şafak; YITU; Yle = Yleisradio; Ynet; Yorkshire Post; YouGov; Young India; YPF; YPFB; Yubico; Yuhikaku; Zahar
Zalando; Zambia Consolidated Copper Mines = ZCCM; Zanichelli; Zastava; Zbrojovka Brno; ZDNet; Zeiss = Carl Zeiss
Zendesk; Zeneca; Zenith Electronics; Zenodo; Zerkalo Nedeli; Zerodha; ZF Friedrichshafen; Zhipu; Zhongguo Xinwen
Zim Integrated; Zimasco; Zimmer Biomet; Zipcar; Zoho; Zomato; Zondervan; Zoom Video; Zoomlion; Zoox; Zotero; Zscaler
Zvyazda; Zweites Deutsches Fernsehen; Zydus Cadila; Zynga; Zëri i Popullit; Éditions de Minuit; Éditions du CNRS
Õhtuleht; Última Hora; Últimas Noticias; ČEZ = CEZ; ČTK; Škoda = Skoda; Škoda Auto; Školska knjiga; Żabka
