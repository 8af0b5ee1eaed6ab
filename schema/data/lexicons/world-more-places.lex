# More cities, regions, waters and lands.
list cities as place
38th Parallel; A Coruña = La Coruña = Corunna; Aachen = Aix-la-Chapelle; Aalborg = Ålborg; Aare; Aarhus = Århus
Abadan; Abakan; Abbasid Caliphate; Abbottabad; Abeokuta; Aberdeen; Aberdeenshire; Aberfan; Aberystwyth; Abidjan
Abkhazia; Abomey; Abqaiq; Abruzzo = Abruzzi; Absheron; Abu Dhabi; Abu Ghraib; Abu Musa; Abu Simbel; Abuja; Abuja
Abukir = Aboukir; Abyei; Abyssinia; Abéché = Abeche; Acadia; Acapulco; Accra; Accrington; Aceh = Atjeh
Achaemenid Empire; Aconcagua; Adak; Adamawa; Adana; Adapazarı = Adapazari; Addis Ababa; Addu; Adelaide; Aden; Adige
Adjara = Ajaria; Adriatic; Adwa = Adowa; Aegean; Afars and Issas; Afrin; Afungi; Afyonkarahisar = Afyon; Agadez
Agadir; Agalega; Agartala; Agdam = Aghdam; Agincourt = Azincourt; Agra; Agra; Aguascalientes; Ahmedabad
Ahmići = Ahmici; Ahvaz = Ahwaz; Aigun; Ain al-Asad; Aisne; Aix-en-Provence; Aix-la-Chapelle; Aizawl; Ajaccio; Ajman
Ajmer; Akasaka; Akershus; Akhalgori; Akhalkalaki; Akihabara; Akita; Akkad; Akkuyu; Akosombo; Akron; Akrotiri; Akrotiri
Aksai Chin; Aksu; Aktau; Aktobe = Aqtöbe; Akure; Akureyri; Akwesasne; Al Ain; Al Dhafra; Al Hoceima; Al Udeid; Al-Hol
Al-Tanf; Alamogordo; Alba Iulia; Albacete; Albany; Albertville; Albion; Alborz = Elburz; Albuquerque
Alcalá de Henares; Alcorcón; Alcântara; Aldan; Aldermaston; Alderney; Aldershot; Alentejo; Aleppo
Aleutians = Aleutian Islands; Alexanderplatz; Alexandria; Alexandria; Alexandroupoli = Dedeagach; Algarve; Algeciras
Algeciras; Algeciras; Algiers; Alicante; Alice Springs; Aligarh; Aljubarrota; Allahabad = Prayagraj; Allgäu; Alma-Ata
Almaraz; Almaty = Alma-Ata = Verny; Almere; Almería = Almeria; Alor Setar; Alpbach; Alps; Alsace = Elsass
Alsace-Lorraine = Elsass-Lothringen; Alta California; Altai; Altamira; Altiplano; Alto Adige = Südtirol = South Tyrol
Altona; Altyn-Tagh; Alvor; Alvor; Alvorada; Amadora; Amapá; Amarah; Amarillo; Amatrice; Amazonia = Amazônia; Ambato
Ambatovy; Ambazonia; Ambon = Amboina; Amchitka; Amdo; Amersfoort; Amhara; Amiens; Amiens; Amman; Amravati; Amritsar
Amsterdam; Amu Darya = Oxus; Amur; Anacostia; Anadyr; Anaheim; Anaklia; Anatolia = Asia Minor; Anbar; Ancona
Andalusia = Al-Andalus; Andamans = Andaman Islands; Anderlecht; Andes; Andijan = Andizhan; Andorra la Vella; Angarsk
Angarsk; Angeles; Angers; Angkor = Angkor Wat; Anglesey; Anglo-Egyptian Sudan; Angra; Angra dos Reis = Angra; Angren
Anguilla; Anhalt; Anhui = Anhwei; Anjouan; Ankara = Angora; Ankole; Anlong Veng; Ann Arbor; Annaba = Bône; Annam
Annapolis; Annecy; Annobón; Anqing; Anshan; Antakya = Antioch; Antalya; Antananarivo = Tananarive; Antarctica; Antibes
Antietam; Antigua Guatemala; Antilles; Antioquia; Antofagasta; Antsirabe; Antsiranana = Diego Suarez
Antwerp = Antwerpen = Anvers; Anuradhapura; Anyang; Anzio; Aomori; Aotearoa; Aouzou; Apartadó; Apeldoorn; Apennines
Apia; Appalachia; Appenzell; Appomattox; Apulia = Puglia; Aqaba = Akaba; Aqaba; Aquitaine; Arabat; Arabia
Arabia Felix; Aracaju; Aragon; Araguaia; Aral = Aral Sea; Arauca; Araucanía = Araucania; Arawa; Araxes; Arbat; Arcadia
Ardabil; Ardahan; Ardeatine; Ardennes; Ardoyne; Arequipa; Arezzo; Argenteuil; Argentia; Arica; Arkansas; Arkhangelsk
Arlington; Arlit; Armagh; Armiansk; Arnhem; Arnhem Land; Arno; Arromanches; Artois; Arua; Aruba; Arusha; Arusha
Arusha; Asaluyeh; Asansol; Ascension Island; Ashanti; Ashdod; Ashgabat = Ashkhabad; Ashkelon; Asia-Pacific; Asilomar
Asir; Asmara; Aso Rock; Aspern; Assab; Assisi; Assyria; Astana = Nur-Sultan = Akmola = Tselinograd; Astana; Asturias
Asunción = Asuncion; Aswan; Aswan; Asyut; Atacama; Atatürk Dam; Atbara; Athlone; Athos; Atlanta; Atlantic City; Atrek
Atsugi; Attica; Attu; Atucha; Atyrau = Guryev; Aubervilliers; Auckland; Augsburg; Aulnay-sous-Bois; Aurangabad; Aurès
Austerlitz = Slavkov; Australasia; Austria-Hungary = Austro-Hungary = Habsburg Empire; Austro-Hungarian Empire
Auvergne; Avarua; Avdiivka = Avdeevka; Avellaneda; Aviano; Avignon; Avon; Avonmouth; Axum = Aksum; Ayacucho; Ayodhya
Ayodhya; Ayotzinapa; Ayrshire; Ayutthaya; Azad Kashmir; Azawad; Azores; Azov; Aztec Empire; Ba Dinh; Baalbek
Bab el-Mandeb; Bab-el-Mandeb; Babelsberg; Babi Yar = Babyn Yar; Babylon; Babylonia; Bac Bo; Bacolod; Bactria
Bacău = Bacau; Bad Gastein; Bad Godesberg; Bad Ischl; Badajoz; Badakhshan; Badalona; Badme; Baekje; Baengnyeong
Bafatá; Baffin; Bafoussam; Baga; Bagamoyo; Baghdad; Baghuz; Bagnoli; Bago = Pegu; Bagram; Bagua; Baguio; Bahawalpur
Bahir Dar; Bahía Blanca = Bahia Blanca; Baia Mare; Baidoa; Baikal; Baikonur = Tyuratam; Baja California; Bajaur
Bakassi; Bakersfield; Bakhchysarai = Bakhchisaray; Bakhmut = Artemivsk = Artyomovsk; Baku; Bakun; Bakun; Balad
Balaklava; Balakliia; Balakovo; Balashikha; Balaton = Lake Balaton; Balearics = Balearic Islands; Bali; Balikpapan
Balkans; Balkhash; Ballarat; Ballhausplatz; Ballymena; Ballymurphy; Baltic; Baltics; Baltimore; Baltistan
Baltiysk = Pillau; Baluchistan = Balochistan; Balıkesir = Balikesir; Bama; Bamako; Bambari; Bamberg; Bamenda; Bamiyan
Banaba = Ocean Island; Banat; Banda Aceh = Kutaraja; Banda Oriental; Bandar Abbas; Bandar Lampung
Bandar Seri Begawan = Brunei Town; Bandung = Bandoeng; Bandung; Bangka; Bangkok = Krung Thep; Bangsamoro; Bangui
Bani Walid; Banja Luka; Banjarmasin; Banjul = Bathurst; Bankstown; Bannockburn; Bannu
Banská Bystrica = Banska Bystrica; Baoding = Paoting; Baoji; Baotou = Paotow; Baqubah = Baquba; Bar Lev; Barakah
Baranovichi = Baranavichy; Barbary; Barcelona; Bardoli; Bareilly; Barents; Barentsburg; Bari; Bariloche; Barinas
Barisal; Barking; Barnaul; Barnet; Barnsley; Barossa; Barotseland; Barquisimeto; Barrancabermeja; Barranquilla
Barrow-in-Furness; Barsebäck = Barseback; Barvikha; Barysaw; Basel = Basle = Bâle; Basel; Bashkiria = Bashkortostan
Basilan; Basildon; Basilicata = Lucania; Basingstoke; Basque Country = Euskadi = Euskal Herria; Basra = Basrah
Basseterre; Bastia; Bastion Point; Bastogne; Basutoland; Bata; Bataan; Bataclan; Batam; Batang Kali; Batangas
Batavian Republic; Bathurst; Batken; Batna; Batoche; Baton Rouge; Battambang; Battersea; Batticaloa; Batumi = Batum
Baucau; Bauchi; Bautzen; Bay of Pigs; Bayeux; Bayonne; Bayreuth; Beas; Bechuanaland; Bedford; Bedfordshire
Beersheba = Beer Sheva; Beichuan; Beidaihe = Peitaiho; Beihai; Beijing = Peking = Peiping; Beira; Beirut = Beyrouth
Beit Hanoun; Beit Lahia; Bekaa = Beqaa; Bekasi; Beledweyne; Belene; Belfast; Belfort; Belgaum = Belagavi
Belgian Congo = Congo Free State; Belgorod; Belgrade; Belgravia; Belitung = Billiton; Belize City; Bellagio
Belleville; Bellinzona; Belmopan; Belo Horizonte; Belo Monte; Belo Monte; Belovezh; Belovezha = Białowieża = Belavezha
Beloyarsk; Belém; Belém = Belem; Bendery = Tighina; Bendigo; Benelux; Benelux; Bengal; Bengal; Bengaluru = Bangalore
Benghazi; Benguela; Beni; Benin City; Bentiu; Benue; Benxi; Berbera; Berbice; Berchtesgaden; Bercy
Berdyansk = Berdiansk; Berdychiv = Berdichev; Berezina; Bergamo; Bergen; Bergen-Belsen = Belsen; Bering; Beringia
Berkeley; Berkshire; Berlaymont; Bermejo; Bermondsey; Bermuda; Bermuda; Bern = Berne; Besançon = Besancon; Beskids
Beslan; Bessarabia; Bethlehem; Bethnal Green; Beyoğlu = Pera = Beyoglu; Beznau; Bełżec = Belzec
Bhakra = Bhakra Nangal; Bhakra; Bhasan Char; Bhavnagar; Bhilai; Bhopal; Bhubaneswar; Biafra; Biarritz
Białystok = Bialystok; Bible Belt; Biblis; Bicesse; Biel; Bielefeld; Bielsko-Biała = Bielsko-Biala; Bien Hoa
Bihać = Bihac; Bijeljina; Bijlmermeer = Bijlmer; Bikaner; Bila Tserkva; Bilbao; Bilderberg; Billings; Biloxi
Binnenhof; Bioko = Fernando Po = Fernando Pó; Birao; Biratnagar; Birgunj; Birkenau = Brzezinka; Birkenhead; Birmingham
Birmingham; Birobidzhan; Biscay; Bishkek = Frunze; Bisho = Bhisho; Bissau; Bithynia; Bitola = Monastir; Bitterfeld
Biwa; Biysk; Bizerte = Bizerta; Bizone = Bizonia; Black Forest; Blackburn; Blackpool; Blagoveshchensk; Blankenese
Blantyre; Bled; Bleiburg; Bletchley; Bletchley Park; Blida; Blitar; Bloemfontein; Bloomsbury; Blue Nile; Bluefields
Blumenau; Bnei Brak; Boa Vista; Bobigny; Bobo-Dioulasso; Bobruisk = Babruysk; Bochum; Bodensee = Lake Constance
Bodh Gaya; Bodrum; Bodélé; Bodø = Bodo; Boeotia; Bogor = Buitenzorg; Bogotá = Bogota; Bogside; Bohai = Gulf of Chihli
Boipatong; Boise; Bojayá; Bokhtar = Qurghonteppa; Boké = Boke; Bolzano = Bozen; Boma; Bonaire; Bondsteel; Bonin; Bonn
Bootle; Bophuthatswana; Bordeaux; Borneo; Bornholm; Borno = Bornu; Borodino; Borodyanka; Borssele; Boryspil
Borås = Boras; Bosaso; Bosphorus = Bosporus; Bosporus; Bossangoa; Boston; Boten; Bothnia; Botoșani = Botosani; Bottrop
Bouaké = Bouake; Bougainville; Boulogne-Billancourt; Boulogne-sur-Mer; Bourgogne; Bournemouth
Boven Digoel = Boven Digul; Boyne; Brabant; Bradwell; Braga; Brahmaputra = Tsangpo; Brampton; Brandenburg
Brasília = Brasilia; Bratislava = Pressburg = Pozsony; Bratsk; Bratsk; Braunau; Braunschweig; Brazzaville
Brașov = Brasov = Kronstadt = Brassó; Breda; Brega; Bremerhaven; Brenner = Brenner Pass; Brescia
Brest = Brest-Litovsk; Brest; Bretton Woods; Bretton Woods; Bria; Bridgetown; Brighton; Brijuni = Brioni; Brindisi
Brioni; Brisbane; Bristol; Britannia; British Cameroons; British East Africa; British Empire; British Guiana
British Honduras; British India; British Raj; British Somaliland; Brittany = Bretagne; Brixton; Brno = Brünn; Brokdorf
Broken Hill; Broken Hill; Bromley; Brompton; Bronx; Brooklyn; Broome; Brovary; Brownsville; Bruges = Brugge
Brumadinho; Brunete; Brunsbüttel; Brusa; Bryansk; Brégançon; Brétigny; Brăila = Braila; Brčko = Brcko; Bubiyan
Bucaramanga; Bucareli; Bucha; Bucharest; Buchenwald; Buckinghamshire; Buda; Budapest; Budapest; Budva; Budyonnovsk
Buea; Buenos Aires; Buganda; Buin; Bujumbura = Usumbura; Bukavu; Bukhara = Bokhara; Bukovina = Bucovina = Bukowina
Bulawayo; Bulo Burde; Bulolo; Bunagana; Bunbury; Bundaberg; Bundelkhand; Bunia; Bunyoro; Buraidah; Buraimi; Bure
Burgas = Bourgas; Burgenland; Burghfield; Burgos; Burlington; Burnley; Buru; Bury St Edmunds; Buryatia; Busan = Pusan
Bushehr = Bushire; Bushehr; Butare; Butembo; Butyrka; Buxar; Buynaksk; Buzău = Buzau; Bydgoszcz = Bromberg
Byelorussia = Belorussia; Bytom = Beuthen; Byzantine Empire; Béjaïa = Bejaia = Bougie; Böhmen; Büchel; Bürgenstock
Bălți = Balti = Beltsy; Cabinda; Cabo Delgado; Cabramatta; Cacheu; Cadarache; Caen; Caernarfon = Carnarvon
Cagayan de Oro; Cagliari; Caguán = Caguan; Cahora Bassa = Cabora Bassa; Cairns; Cairo; Caithness; Cajamarca; Calabar
Calabria; Calais; Calama; Calder Hall; Caledonia; Calgary; Cali; Callao; Caloocan; Cam Ranh = Cam Ranh Bay
Camagüey = Camaguey; Camberwell; Cambrai; Cambridge; Cambridge; Cambridgeshire; Camden; Camp Bastion; Camp Bondsteel
Camp David; Camp Humphreys; Camp Lejeune; Camp Lemonnier; Camp Speicher; Camp X-Ray; Campania; Campeche; Campinas
Campo de Mayo; Campo Formio; Campo Grande; Can Tho; Canaan; Cananea; Canaries = Canary Islands; Canary Wharf; Canberra
Cancún = Cancun; Cancún; Candelária; Cannae; Cannes; Cantabria; Canterbury; Canterbury; Canudos; Cao Bang; Caorso
Cap-Haïtien = Cap-Haitien; Cape Breton; Cape Canaveral; Cape Coast; Cape Cod; Cape Colony; Cape Town; Capenhurst
Capitol Hill; Caporetto = Kobarid; Cappadocia; Caprera; Caprivi = Caprivi Strip; Carabobo; Caracas; Carajás = Carajas
Carandiru; Cardiff; Caribbean; Carinthia = Kärnten; Carlisle; Carnatic; Carniola; Carondelet; Caroni; Carpathian Basin
Carpathian Ruthenia = Transcarpathia = Zakarpattia = Subcarpathian Rus; Carpathians; Carpentaria; Cartagena
Cartagena de Indias; Carthage; Casa Rosada; Casablanca; Casablanca; Casamance; Cascais; Caspian; Cassinga
Castel Gandolfo; Castellón; Castile; Castries; Catalonia = Catalunya; Catania; Cathay; Cattenom; Cauca; Caucasus
Cauvery; Cavite; Cebu; Cecilienhof; Ceduna; Celje; Central Asia; Central Europe; Central Provinces; Cephalonia
Cernavodă = Cernavoda; Cerrado; Cerrejón; Cetinje; Ceuta; Ceylon; Chabahar; Chacabuco; Chaco = Gran Chaco; Chagai
Chagos = Chagos Archipelago; Chaguaramas; Chahar; Chalcedon; Chalk River; Chambéry = Chambery; Chamdo = Qamdo
Chamonix; Champaran; Chanak; Chancay; Chancellorsville; Chandernagore; Chandigarh; Changchun = Hsinking; Changi
Changsha; Changwon; Changzhou; Channel Islands; Channel Tunnel; Chao Phraya = Menam; Chaoyang; Chapare; Chapultepec
Charente; Charleroi; Charleston; Charlevoix; Charlotte Amalie; Charlottenburg; Charlottesville; Charlottetown
Charlottetown; Chartres; Chashma; Chasiv Yar; Chatham; Chatham Islands; Chattanooga; Chauri Chaura; Cheb = Eger
Cheboksary; Chechnya = Ichkeria; Checkpoint Charlie; Chelmsford; Cheltenham; Chelyabinsk; Chemnitz = Karl-Marx-Stadt
Chenab; Chengdu = Chengtu; Chennai; Chequers; Cherbourg; Cherepovets; Cherkasy; Cherkessk; Chernihiv = Chernigov
Chernivtsi = Czernowitz = Cernăuți; Chernobyl = Chornobyl; Chesapeake; Cheshire; Chevening; Cheyenne
Cheyenne Mountain; Chełm = Chelm; Chełmno = Chelmno = Kulmhof; Chiang Mai; Chiang Rai; Chiapas; Chiayi; Chibok
Chicago; Chiclayo; Chihuahua; Chimborazo; Chimbote; Chincha; Chindwin; Chingola; Chios; Chita; Chitral
Chittagong = Chattogram; Chittagong Hill Tracts; Chitungwiza; Chișinău = Kishinev = Chisinau; Chobe; Chocó = Choco
Choeung Ek; Cholon; Choluteca; Chongjin; Chongqing = Chungking; Chorzów = Königshütte = Chorzow; Choshu = Chōshū
Chosin = Changjin; Chouf; Christchurch; Christiania = Kristiania; Christiania; Christiansborg; Christmas Island
Christmas Island; Chuhuiv; Chukchi Peninsula; Chukotka; Chuquicamata; Chuquisaca; Chuuk = Truk; Chuvashia
Château-Thierry = Chateau-Thierry; Cikarang; Cilacap; Cilicia; Cincinnati; Circassia; Cirebon; Ciscaucasia; Ciskei
Cisleithania; Cité Soleil = Cite Soleil; Ciudad Bolívar; Ciudad del Este; Ciudad Guayana
Ciudad Juárez = Ciudad Juarez; Cizre; Clairefontaine; Clapham; Clark Field; Cleethorpes; Clermont-Ferrand; Cleveland
Clichy-sous-Bois; Cluj = Cluj-Napoca = Kolozsvár = Klausenburg; Clydebank; Clydeside; Cobh = Queenstown; Cobija
Cochabamba; Cochinchina = Cochin China; Cocos; Coimbatore; Coimbra; Colchester; Colmar; Colombes
Colombey-les-Deux-Églises; Colorado; Colorado Springs; Columbia; Columbia; Columbus; Colón = Aspinwall
Comilla = Cumilla; Comino; Comiso; Como; Comodoro Rivadavia; Compiègne = Compiegne; Compton; Conakry; Congress Poland
Coniston; Connacht = Connaught; Consett; Constantine; Constanța = Constanta = Constantza; Contadora; Coober Pedy
Coorong; Copacabana; Copperbelt; Corby; Corfu = Kerkyra; Corinth; Corinto; Corleone; Cornwall; Coromandel
Corpus Christi; Corregidor; Corrib; Corrientes; Corsica = Corse; Cotabato; Cotai; Cotonou; Cotonou; Cotopaxi
Cotroceni; Cotswolds; Cottbus; Coulport; Courbevoie; Courland = Kurland = Kurzeme; Coventry; Cowra; Cox's Bazar
Coyoacán = Coyoacan; Cozumel; Craiova; Crans-Montana; Crawley; Cremona; Crete; Creys-Malville; Crimea
Crișana = Crisana; Croke Park; Cronulla; Crossmaglen; Croydon; Crécy = Crecy; Créteil = Creteil; Csepel; Ctesiphon
Cubatão; Cuenca; Cuernavaca; Cuiabá = Cuiaba; Cuito Cuanavale; Culebra; Culham; Culiacán = Culiacan; Culloden
Cumbernauld; Cumbria = Cumberland; Cunene; Cunene; Cupertino; Curaçao; Curepipe; Curitiba; Curuguaty; Curzon Line
Cusco = Cuzco; Custoza; Cuttack; Cyberjaya; Cyclades; Cyrenaica; Czechoslovakia = Czecho-Slovakia
Częstochowa = Czestochowa = Tschenstochau; Cádiz = Cadiz; Cévennes; Córdoba = Cordova; Côte d'Azur; Cúcuta = Cucuta
Da Lat = Dalat; Da Nang = Danang = Tourane; Dachau; Dadaab; Daegu = Taegu; Daejeon = Taejon; Dagenham; Dahiyeh; Dahlem
Dahomey; Dakar; Dakhla; Dalarna; Dali; Dalian = Dairen = Dalny; Dallas; Dalmatia; Daloa; Damansky = Zhenbao
Damaraland; Damascus; Damietta; Dammam; Dampier; Dandi; Dandong = Antung; Danube = Donau; Dapchi; Daqing = Taching
Dar es Salaam; Daraa = Deraa; Dardanelles = Hellespont; Darfur; Darien Gap; Darién = Darien; Darjeeling; Darkhan
Darlington; Darmstadt; Dartford; Dartmouth; Darwin; Dasht-e Lut; Datong = Tatung; Daugavpils = Dünaburg = Dvinsk
Dauphiné; Davao; Davos; Davos; Dawei = Tavoy; Daya Bay; Dayton; Dayton; Dayton; Dazhai = Tachai; Daşoguz = Dashoguz
Dearborn; Debaltseve = Debaltsevo; Debrecen; Deccan; Dehradun = Dehra Dun; Deir al-Balah; Deir ez-Zor = Deir al-Zor
Deir Yassin; Dejima = Deshima; Delphi; Demavend = Damavand; Den Helder; Denali; Denizli; Denpasar; Denver; Depayin
Depayin; Depok; Deptford; Dera Ghazi Khan; Dera Ismail Khan; Derbent; Derbyshire; Derna; Derry = Londonderry
Des Moines; Dessau; Detroit; Deventer; Deveselu; Dhahran; Dhaka = Dacca; Dhanbad; Dharamsala = Dharamshala; Dharavi
Dhekelia; Dhofar; Diamniadio; Diaoyutai; Dibrugarh; Diego Garcia; Dien Bien Phu; Dieppe; Diffa; Dijon; Dili = Díli
Dimona; Dimona; Dire Dawa; Diriyah; Dirkou; Distomo; District Six; Ditchley; Diwaniyah; Diyala
Diyarbakır = Diyarbakir = Amida; Djerba; Djibo; Dnieper = Dnipro = Dnepr; Dnieprostroi; Dniester = Nistru
Dnipro = Dnipropetrovsk = Dnepropetrovsk = Yekaterinoslav; Dniprohes = Dneprostroi; Doab; Doboj; Dobrich
Dobruja = Dobrudja = Dobrogea; Docklands; Dodecanese; Dodoma; Doel; Dogger Bank; Doha; Doha; Dohuk = Duhok
Dokdo = Takeshima = Liancourt Rocks; Doklam; Dolisie; Dolmabahçe = Dolmabahce; Dolomites; Donaustadt; Donbas = Donbass
Doncaster; Donegal; Donets; Donetsk = Stalino = Yuzovka; Dongguan; Dongting; Dordogne; Dordrecht; Dorset; Dortmund
Douala; Douaumont; Douma; Dounreay; Dover; Downing Street; Drake Passage; Drakensberg; Drammen; Drancy; Drava = Drau
Drenthe; Dresden; Drina; Drogheda; Drohobych; Drumcree; Druskininkai; Dubai; Dubbo; Dublin = Baile Átha Cliath; Dubna
Dubrovka; Dubrovnik = Ragusa; Duero = Douro; Duisburg; Dukovany; Duluth; Dumbarton Oaks; Dumbarton Oaks; Dumfries
Dunblane; Dundalk; Dundee; Dunedin; Dunfermline; Dungeness; Dunhuang; Dunkirk = Dunkerque; Dunstable; Duqm
Durand Line; Durango; Durban = eThekwini; Durgapur; Durham; Durham; Durrës = Durres = Durazzo; Dushanbe = Stalinabad
Dutch East Indies = Netherlands East Indies; Dutch Guiana; Dutch New Guinea; Dvina; Dyfed; Dzhankoi
Dzungaria = Zungaria; Dún Laoghaire = Dun Laoghaire = Kingstown; Düren; Düsseldorf = Duesseldorf = Dusseldorf
Dąbrowa Górnicza; Ealing; Easington; East Africa; East Anglia; East Asia; East Bengal; East Germany; East Kilbride
East London; East Midlands; East Pakistan; East Prussia = Ostpreussen; East Turkestan = Eastern Turkestan; Eastbourne
Easterhouse; Eastern Europe; Eastern Rumelia; Ebbw Vale; Ebro; Ecatepec; Edinburgh; Edirne = Adrianople; Edmonton
EDSA; Eger = Erlau; Eidsvoll; Eifel; Eilat = Elath; Eindhoven; Eisenach; Eisenhüttenstadt; Ekibastuz
El Alamein = Alamein; El Alto; El Arish; El Dabaa; El Fasher = Al-Fashir; El Geneina = Geneina; El Hierro; El Mozote
El Obeid; El Pardo; El Paso; El Teniente; Elam; Elazığ = Elazig; Elba; Elbasan; Elbe = Labe; Elbląg = Elbing = Elblag
Elbrus; Elche; Eldoret; Elektrostal; Elista; Ellesmere; Ellis Island; Elmau; Elmina; Embalse; Emden; Emilia-Romagna
Emu Field; Enerhodar = Energodar; Enewetak = Eniwetok; Enfield; Engadine; Ennedi; Enniskillen; Enschede; Entebbe
Entre Ríos; Enugu; Ephesus; Epirus; Equateur; Equatoria; Erbil = Arbil = Hewler; Erdenet; Erez; Erfurt; Erie; Erlangen
Erzgebirge; Erzincan; Erzurum = Erzerum; Esbjerg; Esch-sur-Alzette; Escondida; Escorial; Eskişehir = Eskisehir
Esmeraldas; Espiritu Santo; Espoo = Esbo; Espoo; Esquipulas; Essaouira = Mogador; Essen; Essequibo; Essex; Esslingen
Estland; Estoril; Esztergom; Etchmiadzin = Vagharshapat; Etterbeek; Eupen; Euphrates; Eurasia; Eureka; Euro-Atlantic
Europoort; Evanston; Everest = Chomolungma; Everglades; Evian = Évian = Évian-les-Bains; Evian; Evin; Evros = Maritsa
Exarchia; Exeter; Extremadura; Eyjafjallajökull; Eyre Peninsula; Ezeiza; Fairbanks; Faisalabad = Lyallpur; Faizabad
Falkirk; Falkland Islands = Islas Malvinas; Falklands = Malvinas; Falls Road; Fallujah = Falluja; Falmouth; Falster
Famagusta = Varosha; Fangataufa; Far East; Farakka; Fargo; Faridabad; Farmleigh; Farnborough; Farnesina
Faroes = Faroe Islands = Faeroes; Fashoda = Kodok; Faslane; Faslane; FATA; Favoriten; Faya-Largeau; Fayoum
Federal Republic of Central America; Federal Republic of Germany; Feira de Santana; Felixstowe; Fener = Phanar
Fennoscandia; Fennoscandia; Fens; Feodosia = Kaffa; Fergana = Ferghana; Fermanagh; Ferrara; Fertile Crescent
Fessenheim; Fezzan; Fianarantsoa; Fier; Fiery Cross Reef; Finchley; Finnmark; Finnmark; Fizuli; Flamanville
Flanders = Vlaanderen; Fleet Street; Fleetwood; Flensburg; Fleurieu; Florianópolis = Florianopolis; Floridsdorf
Florina; Flossenbürg; Fly River; Foggia; Foggy Bottom; Folkestone; Fontainebleau; Fordow = Fordo; Forlì; Formosa
Formosa; Foros; Forsmark; Fort Benning; Fort Bragg; Fort McMurray; Fort Worth; Fortaleza; Foshan
Fouta Djallon = Futa Jallon; Foča = Foca; Franceville; Franche-Comté; Francistown; Franconia = Franken
Frankfurt an der Oder; Franz Josef Land; Fray Bentos; Fredericksburg; Fredericton; Fredrikstad; Free City of Danzig
Freeport; Freeport; Freetown; Freiburg = Freiburg im Breisgau; Freital; Fremantle; French Equatorial Africa
French Guiana; French Indochina; French Somaliland; French West Africa; Frenchman Flat; Fresno; Fribourg
Friedrichshain; Frisia = Friesland; Friuli = Friuli-Venezia Giulia; Fuenlabrada; Fuerteventura; Fujairah
Fujian = Fukien; Fukuoka; Fukushima Daiichi; Fulda; Fulda Gap; Fulda Gap; Fulham; Funafuti; Funchal; Fundy; Funen
Fushun; Futenma; Fuzhou = Foochow; Fylingdales; Fürth; Gabala; Gabes; Gaborone; Gabès = Gabes; Gabčíkovo = Gabcikovo
Gadzhiyevo; Gafsa; Gagauzia; Galata; Galatia; Galați = Galati = Galatz; Gali; Galicia = Galizien = Halychyna; Galicia
Galilee; Galkayo; Galkynysh; Galle; Gallipoli = Gelibolu; Galveston; Galwan; Galway; Galápagos = Galapagos; Gambela
Gambia; Ganges; Ganghwa; Gangnam; Gangtok; Gangwon; Gansu = Kansu; Ganta; Ganzhou; Garching; Garda; Gardez; Garissa
Garmisch-Partenkirchen; Garonne; Garoua; Garowe; Garoña; Garzweiler; Gascony; Gaspé; Gastein; Gatchina; Gateshead
Gatineau; Gatwick; Gaul = Gallia; Gauteng; Gaya; Gaza; Gazankulu; Gaziantep = Aintab; Gazipur; Gbadolite; Gbarnga
Gdańsk = Danzig = Gdansk; Gdynia = Gotenhafen; Gebze; Geelong; Gelderland; Gelsenkirchen; General Santos
Genoa = Genova; Gentilly; Genève = Genf; Geoje = Koje; George Town; Georgetown; Gera; German Democratic Republic
German East Africa; Getafe; Gettysburg; Gezhouba; Gezi; Gezira; Ghana Empire; Ghawar; Ghaziabad; Ghazni; Ghedi
Ghent = Gand; Ghouta; Gibraltar; Giessen = Gießen; Gijón = Gijon; Gilbert and Ellice Islands; Gilgit; Gilgit-Baltistan
Gillingham; Ginza; Gioia Tauro; Gippsland; Girona = Gerona; Gironde; Gisborne; Gitega; Giurgiu; Giza
Gjirokastër = Gjirokaster; Glamorgan; Glasgow; Glassboro; Gleneagles; Glienicke; Gliwice = Gleiwitz; Gloucester
Gloucestershire; Gnjilane = Gjilan; Gobi; Godavari; Godhra; Gohrisch; Goiânia = Goiania; Golan = Golan Heights
Gold Coast; Golden Horde; Goli Otok; Goma; Gomel = Homel = Homiel; Gonaïves = Gonaives; Gondar; Goose Bay; Goose Green
Gorakhpur; Goražde = Gorazde; Gorbals; Gorgan; Gori; Gorizia = Görz; Gorkha; Gorki; Gorleben; Gorlice
Gorno-Badakhshan; Gorongosa; Gorzów Wielkopolski = Landsberg an der Warthe; Gorée = Goree; Gosford; Gostivar; Gotha
Gothenburg = Göteborg; Gotland; Gotthard; Goulburn; Gove = Nhulunbuy; Gozo; Grahamstown = Makhanda; Gran Canaria
Gran Colombia; Granada; Grand Anse; Grand Coulee; Grand Duchy of Lithuania; Grand Rapids; Grand-Bassam; Grande Comore
Grangemouth; Grasberg; Grasse; Graubünden = Grisons; Gravelines; Gravesend; Graz; Great Lakes; Great Moravia
Great Plains; Great Yarmouth; Great Zimbabwe; Greater Khingan; Greater Syria; Green Bay; Greenham Common; Greenock
Greensboro; Greenville; Greenwich; Greenwich Village; Greifswald; Gremikha; Grenoble; Grimsby; Grindavík = Grindavik
Griqualand; Grodno = Hrodna; Groningen; Groom Lake; Gross-Rosen; Grozny; Grudziądz = Graudenz; Grunewald; Grunwick
Guadalajara; Guadalajara; Guadalcanal; Guadalquivir; Guadalupe Hidalgo; Guadeloupe = Pointe-à-Pitre; Guadeloupe
Guadiana; Guam = Hagåtña = Agana; Guangdong = Kwangtung; Guangxi = Kwangsi; Guangzhou
Guantánamo = Guantanamo = Guantanamo Bay; Guaporé; Guarulhos; Guatemala City; Guayaquil; Gudermes; Guerguerat
Guernica = Gernika; Guernsey; Gugulethu; Guiana; Guildford; Guilin = Kweilin; Guimaraes; Guinea-Conakry
Guiyang = Kweiyang; Guizhou = Kweichow; Gujranwala; Gujrat; Gulbarga; Gulistan; Gulistan; Gulu; Gumbinnen; Gumi
Gundremmingen; Gunsan = Kunsan; Guntur; Gurgaon = Gurugram; Guri; Gusen; Gush Etzion; Guwahati = Gauhati; Gwadar
Gwalior; Gwangju = Kwangju; Gwent; Gweru = Gwelo; Gwynedd; Gyandzha = Kirovabad; Gyantse; Gyeonggi; Gyeongju
Gyeongsang; Gyumri = Leninakan = Alexandropol; Győr = Gyor; Gällivare = Gallivare; Gävle = Gavle; Görlitz = Goerlitz
Gösgen; Götaland; Göttingen = Goettingen; Gütersloh; Haarlem; Habbaniya; Habomai; Hadhramaut; Hadhramaut; Haditha
Haeju; Haidian; Haifa; Haikou; Hainaut; Haiphong; Hakkâri = Hakkari; Hakodate; Halabja; Halaib; Halifax; Halifax
Halle; Hama; Hamadan; Hamamatsu; Hamaoka; Hambach; Hambantota; Hamhung; Hamm; Hammerfest; Hammersmith; Hampshire
Hampstead; Hampton Roads; Hanau; Handan; Handsworth; Hanford; Hangzhou = Hangchow; Hanko = Hangö = Hango; Hanoi; Hanoi
Hanover = Hannover; Hanseatic League; Har Homa; Harappa; Harar; Harare; Harbel; Harbin; Hargeisa; Hari Rud; Haridwar
Haringey; Haripura; Harlow; Harpsund; Harrisburg; Harrogate; Hartford; Hartlepool; Harwell; Harwich; Harz; Hasa
Hasakah = Hassakeh; Hasankeyf; Hashemite Kingdom; Haskovo; Hasselt; Hassi Messaoud; Hassi R'Mel; Hastings; Hat Yai
Hatay; Havana = La Habana; Hawaii; Hawassa = Awasa; Hawke's Bay; Haymarket; Heathrow; Hebei = Hopei = Chihli = Zhili
Hebrides = Outer Hebrides; Hebron = Al-Khalil; Hefei; Hegang; Heglig; Heidelberg; Heidenau; Heihe; Heilbronn
Heiligendamm; Heilongjiang = Heilungkiang; Hejaz = Hijaz; Heligoland = Helgoland; Heliopolis; Hellersdorf; Helmand
Helsingborg; Helsingør = Elsinore; Helsinki = Helsingfors; Helsinki; Hemel Hempstead; Henan = Honan; Hendaye; Hengyang
Henoko; Heraklion = Iraklion = Candia; Herat; Hereford; Herefordshire; Hermon; Hertfordshire; Herzeg-Bosnia
Herzegovina = Hercegovina; Herzliya; Hesse = Hessen; Hetmanate; Heysham; Hibernia; Highveld; Hiiumaa = Dagö
Hildesheim; Hillah; Hillsborough; Hilo; Himalaya = Himalayas; Hindu Kush; Hindustan; Hindustan
Hinkley Point = Hinkley; Hiroshima; Hispanic America; Hispaniola; Ho Chi Minh City = Saigon; Hobart; Hoboken
Hodeidah = Hudaydah; Hofburg; Hoggar = Ahaggar; Hohenschönhausen; Hohhot = Huhehot; Hokkaido = Hokkaidō
Holguín = Holguin; Hollywood; Holon; Holstein; Holy Land; Holy Loch; Holy Roman Empire; Holyhead; Holyrood
Home Counties; Homs; Hong Kong = Hongkong; Hongqiao; Honiara; Honolulu; Honshu = Honshū; Hooghly; Hoover Dam
Horlivka = Gorlovka; Hormuz = Ormuz; Hormuz; Horn of Africa; Hostomel = Gostomel; Hot Springs; Hounslow; Houston
Howrah; Hoyerswerda; Hpakant; Hradec Králové = Königgrätz; Hradčany = Hradcany; Hsinchu; Huai; Huai'an; Hualien
Huambo = Nova Lisboa; Huancayo; Huang He = Yellow River; Hubei = Hupeh; Hubli; Huddersfield; Huelva; Huizhou; Humber
Humberside; Humen = Bocca Tigris; Hunan; Hunchun; Hunsrück; Hunter Valley; Hunterston; Huntingdonshire; Huntsville
Hunza; Hurghada; Huron; Husab; Hwange = Wankie; Hyderabad; Höfði = Hofdi; Iași = Iasi = Jassy; Ibadan; Ibagué; Iberia
Ibero-America; Ibiza; Ichang = Yichang; Ichigaya; Idlib; Idomeni; Ifni; Ifrane; Ifriqiya; Ignalina = Visaginas; Iguala
IJmuiden; Ikeja; Ilmen; Iloilo; Ilorin; Ilovaisk; Ilulissat; Ilısu = Ilisu; Imbros; Imereti; Imia = Kardak; Immingham
Imphal; In Amenas; In Ekker; Inca Empire = Tawantinsuyu; Incheon = Inchon = Chemulpo; Incirlik; Incirlik; Indianapolis
Indigirka; Indo-Pacific; Indochina = Indo-China; Indore; Indus; Ingolstadt; Ingria = Ingermanland; Inguri = Enguri
Ingushetia; Inkerman; Inner Mongolia; Innsbruck; Insein; Insular Southeast Asia; Insulindia; Intramuros; Inuvik
Invercargill; Inverness; Ioannina; Ionia; Ionian; Ipanema; Ipoh; Ipswich; Iqaluit; Iquique; Iquitos; Irbid
Irian Jaya = West Irian = West Papua; Irkutsk; Iron Curtain; Iron Gate = Iron Gates; Irpin; Irrawaddy = Ayeyarwady
Irtysh; Isan = Isaan; Isandlwana = Isandhlwana; Isar; Ise-Shima; Isfahan = Esfahan; Isfara; Ishigaki
Iskenderun = Alexandretta = İskenderun; Islamabad; Isle of Man; Islington; Ismailia; Isonzo = Soča; Isparta; Ispra
Issy-les-Moulineaux; Issyk-Kul; Istana; Istanbul = Constantinople = Byzantium = Stamboul; Istria; Isère = Isere
Itabira; Itaewon; Itaipu; Itaipú = Itaipu; Italian East Africa; Italian Somaliland; Itamaraty; Itanagar
Ittoqqortoormiit; Ituri; Iturup = Etorofu; Ivano-Frankivsk = Stanisławów; Ivanovo; Iwakuni; Iwo Jima = Iwo To; Ixelles
Izhevsk; Izium = Izyum; Izmail; Izmir = Smyrna; Izmit = Kocaeli; İmralı = Imrali; Jabal Druze; Jabalia
Jabalpur = Jubbulpore; Jabiluka; Jackson Hole; Jacksonville; Jacmel; Jaffa = Yafo; Jaffna; Jaitapur; Jajce
Jakarta = Batavia = Djakarta; Jalal-Abad; Jalalabad; Jalandhar = Jullundur; Jalgaon; Jallianwala Bagh; Jamaran; Jambi
Jamestown; Jammu; Jamnagar; Jamshedpur; Jan Mayen; Jarama; Jarrow; Jasenovac; Jaslovské Bohunice = Bohunice; Javakheti
Jayapura = Hollandia; Jebel Ali; Jeddah = Jidda; Jedwabne; Jehol = Rehe; Jeju = Cheju; Jelenia Góra = Hirschberg
Jelgava = Mitau; Jena; Jenin; Jeolla; Jeonju; Jerez; Jericho; Jersey City; Jerusalem = Al-Quds; Jessore; Jhang; Jhansi
Jhelum; Jiamusi; Jiangsu = Kiangsu; Jiangxi = Kiangsi; Jiaxing; Jihlava = Iglau; Jijiga; Jilin = Kirin; Jimma
Jinan = Tsinan; Jinggangshan = Chingkangshan; Jinja; Jinzhou; Jiujiang = Kiukiang; Jiuquan; Jizan; Jizzakh
Johannesburg; Johnston Atoll; Johor Bahru; Joinville; Jolo; Jonestown; Jonglei; João Pessoa; Juba; Juba = Jubba
Jubail; Jubaland; Judea = Judaea; Juffair; Juiz de Fora; Jujuy; Juliaca; Junagadh; Juneau; Jungfrau; Jura; Juragua
Jurong; Jutland = Jylland; Jutland Bank; Jwaneng; Jyväskylä = Jyvaskyla; Jáchymov = Joachimsthal = Jachymov
Jönköping = Jonkoping; Jülich = Juelich; Jūrmala = Jurmala; Kabardino-Balkaria; Kabul; Kabylia = Kabylie; Kachin
Kadena; Kaduna; Kadıköy = Kadikoy; Kaesong; Kafue; Kagera; Kagnew; Kagoshima; Kahnawake
Kahramanmaraş = Kahramanmaras = Marash; Kahuta; Kaifeng; Kaikoura; Kairouan; Kaiser-Wilhelmsland; Kaiserslautern
Kakadu; Kakheti; Kakhovka = Nova Kakhovka; Kakuma; Kalahari; Kalavryta; Kalgoorlie; Kalimantan; Kalimpong; Kaliningrad
Kalisz; Kalmar; Kalmykia; Kalpakkam; Kama; Kamchatka; Kamerun = Cameroons; Kamina; Kamloops; Kampala; Kampong Cham
Kampot; Kampuchea; Kananaskis; Kananga = Luluabourg; Kanazawa; Kanchenjunga; Kanchipuram; Kandahar = Qandahar
Kandahar Airfield; Kandy; Kanem; Kanem-Bornu; Kangchenjunga; Kangerlussuaq; Kankan; Kano; Kanpur = Cawnpore; Kansai
Kansas City; Kantei; Kanto = Kantō; Kaohsiung; Kaolack; Kapustin Yar; Kara; Kara; Karachay-Cherkessia; Karachi
Karaganda = Qaraghandy; Karaj; Karakalpakstan; Karakol; Karakoram; Karakorum; Karakum; Karakum; Karamay; Karameh
Karamoja; Karbala = Kerbala; Kardzhali; Karelia; Kargil; Kariba; Kariba; Karlovac; Karlovy Vary = Carlsbad = Karlsbad
Karlsbad; Karlshorst; Karlskrona; Karlsruhe; Karoo; Karratha; Kars; Kartarpur; Karun; Kashagan; Kashgar = Kashi
Kashiwazaki-Kariwa; Kashmir; Kaspiysk; Kassala; Kassel; Kasserine; Kastellorizo; Kasumigaseki; Kasur; Katanga = Shaba
Katchatheevu; Kathmandu = Katmandu; Katlehong; Katowice = Kattowitz; Katsina; Kattegat; Katyn = Katyń; Kaunas = Kovno
Kavala; Kayes; Kayseri = Caesarea; Kazan; Kecskemét = Kecskemet; Keelung; Keflavík = Keflavik; Kelbajar = Kalbajar
Kelowna; Kemerovo; Kemi; Kendari; Kenema; Kenitra; Kensington; Kent State; Keraterm; Kerch; Kerem Shalom; Kerguelen
Kermadecs; Kerman; Kermanshah; Kesäranta; Kettering; Khabarovsk; Khafji; Khakassia; Khalkhin Gol = Nomonhan; Kham
Khan Sheikhoun; Khan Younis = Khan Yunis; Khanabad = Karshi-Khanabad; Khanty-Mansiysk; Kharg; Kharkiv = Kharkov
Khartoum; Khasavyurt; Khatyn; Khayelitsha; Khazaria; Khe Sanh; Khedivate; Kherson; Khimki; Khiva; Khmeimim = Hmeimim
Khmeimim; Khmelnytskyi = Proskurov; Khobar; Khojaly; Khon Kaen; Khorasan = Khurasan; Khorgos = Khorgas; Khorog
Khorramshahr; Khortytsia; Khost; Khotan = Hotan; Khujand = Leninabad; Khulna; Khurais; Khushab
Khuzestan = Khuzistan = Arabistan; Khwarezm = Khorezm; Khyber = Khyber Pass; Kibeho; Kibera; Kidal; Kidderminster
Kiel; Kielce; Kienthal; Kievan Rus = Kyivan Rus; Kigali; Kigoma; Kilimanjaro; Kilinochchi; Kilkenny; Killarney
Kilmainham; Kilmarnock; Kimberley; Kimberley; Kinabalu; Kinburn; Kindia; Kindu; Kingstown
Kinshasa = Léopoldville = Leopoldville; Kirchberg; Kiritimati; Kirkcaldy; Kirkenes; Kirkuk; Kirkwall; Kirribilli
Kiruna; Kiryat Arba; Kiryat Shmona; Kisangani = Stanleyville; Kismayo; Kisumu; Kitakyushu; Kitchener; Kitwe; Kitzbühel
Kivu; Kivu; Kladno; Klagenfurt; Klaipėda = Klaipeda = Memelland; Klang; Kleine-Brogel; Klerksdorp; Knesset
Knightsbridge; Knin; Knoxville; Kobani = Kobane = Ayn al-Arab; Kobe; Koblenz = Coblenz; Kochi; Kodiak; Kodori; Koeberg
Koeberg; Koguryo = Goguryeo; Kohat; Kohima; Kohtla-Järve; Koidu; Kokand = Khokand; Kokang; Kokoda
Kokonor = Qinghai = Tsinghai; Kola Peninsula; Kolhapur; Kolkata = Calcutta; Kolomna; Kolwezi; Kolyma; Kolyma; Komi
Komotini; Komsomolsk-on-Amur = Komsomolsk; Komárno = Komarno = Komárom; Kongo; Konkan; Konotop; Konstanz; Kontum
Konya = Iconium; Koper = Capodistria; Kopet Dag; Kordofan; Korea = Joseon; Korhogo; Kori; Korolyov; Koror
Kortrijk = Courtrai; Korçë = Korce = Korça; Kosi; Kosovo Polje; Kosrae; Kostanay; Kostiantynivka = Konstantinovka
Kostroma; Koszalin = Köslin; Kota; Kota Bharu; Kota Kinabalu = Jesselton; Kotor = Cattaro
Kotte = Sri Jayawardenepura Kotte; Koudougou; Kourou; Kovel; Kowloon; Kozhikode = Calicut; Kozloduy
Kołobrzeg = Kolberg = Kolobrzeg; Košice = Kosice = Kaschau; Kragujevac; Krajina; Krakatoa = Krakatau
Kraków = Cracow = Krakow = Krakau; Kramatorsk; Krasnodar = Ekaterinodar; Krasnoyarsk; Krefeld; Kremenchuk; Kreminna
Kreuzberg; Kribi; Kristiansand; Kronstadt = Cronstadt; Kropyvnytskyi = Kirovohrad = Elisavetgrad
Kryvyi Rih = Krivoy Rog = Krivoi Rog; Krško = Krsko; Kuala Lumpur; Kuala Terengganu; Kuannersuit; Kuantan; Kuban
Kuching; Kudankulam = Koodankulam; Kufa; Kufra; Kuibyshev; Kuito; Kulob; Kumamoto; Kumanovo; Kumasi
Kumgang = Mount Kumgang; Kumtor; Kunar; Kunashir = Kunashiri; Kunduz; Kunlun; Kunming; Kununurra; Kuopio; Kupang
Kupiansk; Kura; Kurapaty = Kuropaty; Kurchatov; Kurdistan; Kure; Kurfürstendamm; Kurgan
Kuriles = Kuril Islands = Kurils; Kuriles; Kursk; Kush; Kusile; Kutaisi; Kutná Hora = Kuttenberg; Kutupalong
Kuwait City; Kuyavia = Kujawy; Kuzbass = Kuznetsk Basin; Kvanefjeld; Kvemo Kartli; Kwajalein; Kwajalein; KwaNdebele
Kwantung; KwaZulu; KwaZulu-Natal; Kwekwe; Kyakhta; Kyakhta; Kyaukpyu = Kyaukphyu; Kyiv = Kiev; Kyoto; Kyoto; Kyrenia
Kyshtym; Kyshtym; Kyushu = Kyūshū; Kyzyl; Kyzylkum; Kyzylorda; Köln = Koeln; Königsberg = Kaliningrad = Koenigsberg
Köpenick = Koepenick; Kütahya = Kutahya; Küçük Kaynarca = Kuchuk Kainarji; L'Aquila; La Ceiba; La Chaux-de-Fonds
La Défense; La Hague; La Línea; La Mancha; La Oroya; La Paz; La Plata; La Rioja; La Rochelle; La Spezia
Laayoune = El Aaiún = El Aaiun; Labrador; Labuan; Lac-Mégantic; Lachin; Ladakh; Ladoga; Ladysmith; Laeken; Lago Agrio
Lagos; Laguna Verde; Lahad Datu; Lahore; Lahore; Lahti; Laibach; Lajes; Lake Success; Lakehurst; Lakenheath
Lakshadweep = Laccadives; Lalibela; Lalitpur; Lambaréné = Lambarene; Lambeth; Lampedusa; Lamu; Lan Xang; Lanarkshire
Lancashire; Lancaster House; Landsberg am Lech; Lang Son; Langkawi; Languedoc; Lankaran; Lantau; Lanzarote
Lanzhou = Lanchow; Lanús; Lapland = Sápmi; Lappeenranta; Laptev; Laredo; Larkana; Larnaca; Larne; Larzac; Las Bambas
Las Palmas; Las Vegas; Lascanod = Las Anod; Lashio; Lashkar Gah; Lateran; Latgale = Latgalia; Latin America
Latrobe Valley; Latrun; Laukkai; Launceston; Lausanne; Lausanne; Lautoka; Lazio = Latium; Le Bourget; Le Havre
Le Mans; Le Touquet; Lebowa; Lecce; Leeds; Leeuwarden; Leeward Islands; Lefortovo; Leganés; Legazpi
Legnica = Liegnitz; Leibstadt; Leicester; Leicestershire; Leiden = Leyden; Leinster; Leipzig; Lekki; Lemnos = Mudros
Lemóniz; Leopoldstadt; Lepanto = Naupactus; Lerwick; Les Cayes; Lesbos = Mytilene; Leshan; Letchworth; Lethbridge
Letpadan; Letpadaung; Letterkenny; Leuna; Leuven = Louvain; Leverkusen; Lewisham; Leyte; Leytonstone; León; León
Lhasa; Lhokseumawe; Lianyungang; Liaodong = Liaotung; Liaoning; Liberec = Reichenberg; Libreville; Lichtenberg; Lida
Lidice; Liepāja = Liepaja = Libau; Liffey; Liguria; Lihir; Likasi = Jadotville; Lille; Lillehammer; Lilliesleaf
Lilongwe; Lima; Limassol; Limbang; Limburg; Limehouse; Limoges; Limpopo; Limón; Linas-Marcoussis; Lincolnshire
Linggadjati = Linggarjati; Lingotto; Linköping = Linkoping; Linz; Lipetsk; Liptako-Gourma; Lisburn; Lissa; Litani
Litani; Lithgow; Little Bighorn; Little Rock; Liuzhou; Livadia; Livermore; Liverpool; Liverpool; Livingston
Livingstone; Livno; Livonia = Livland; Livorno; Liège = Luik; Ljubljana = Laibach; Llanelli; Lleida = Lérida
Llobregat; Lobamba; Lobito; Locarno; Locarno; Lockerbie; Lodi; Lodwar; Lofoten; Logroño; Loire; Loja; Lok Ma Chau
Lokoja; Lolland; Lombard Street; Lombardy = Lombardia; Lombok; Lombok; Lomé = Lome; Lomé; Lomé; Londrina; Long Beach
Long Island; Long Kesh; Long Tieng; Longyearbyen; Lop Nur = Lop Nor; Lorient; Los Alamos; Los Angeles; Los Pinos
Lossiemouth; Lothian; Louisiana Purchase; Louisville; Loviisa; Lower Canada; Lower Silesia; Lowestoft; Loxton; Lualaba
Luanda = Loanda; Luang Prabang; Lubang Buaya; Lubango; Lubbock; Lublin; Lubmin
Lubumbashi = Elisabethville = Élisabethville; Lubyanka; Lucca; Lucknow; Ludhiana; Luding; Ludwigsburg; Ludwigshafen
Lugano; Lugar; Lugouqiao = Marco Polo Bridge; Luhansk = Lugansk = Voroshilovgrad; Luján; Luleå = Lulea; Lumbini; Lunda
Lunéville = Luneville; Luoyang = Loyang; Lurgan; Lusail; Lusaka; Lusaka; Lusatia = Lausitz; Lushan; Lushan
Lusophone Africa; Luton; Lutsk; Lutyens' Delhi; Luwero; Luxor; Luzern; Luzon; Luzon; Lviv = Lemberg = Lwów = Lwow
Lycia; Lydda; Lyman; Lynas; Lyon = Lyons; Lysychansk; Lyubertsy; Lübeck = Luebeck; Lüderitz = Luderitz
Lüneburg = Luneburg; Lüshun = Port Arthur = Lushun; Lützerath; Ma'ale Adumim; Maastricht; Maastricht; Macapá
Macau = Macao; Macedonia; Maceió = Maceio; Machakos; Machu Picchu; Macina; Mackay; Madagascar = Malagasy; Madang
Madinah; Madison Avenue; Madiun; Madrid; Madura; Madurai; Mae Sot; Mafikeng = Mafeking = Mahikeng; Magadan; Magas
Magdalenka; Magdeburg; Magellan; Magellan; Maggiore; Maghreb = Maghrib; Maginot Line; Magnitogorsk; Mahabad; Mahajanga
Mahalla = El-Mahalla El-Kubra; Mahanadi; Mahé; Maidan; Maidstone; Maiduguri; Mainz = Mayence; Maiwand; Majapahit
Majdanek; Majuba; Majuro; Makassar = Ujung Pandang = Macassar; Makati; Makeni; Makhachkala; Makiivka = Makeevka
Makkah; Makurdi; Malabar; Malabo = Santa Isabel; Malacañang = Malacañan = Malacanang; Malaita; Malakal; Malang
Malanje = Malange; Malatya; Malawi; Malaya; Malayan Union; Malbork = Marienburg; Malden; Malegaon; Mali Empire
Malindi; Mallorca = Majorca; Malmedy; Malmstrom; Malmö = Malmo; Malolos; Maly Trostenets; Malé; Manado = Menado
Managua; Manama; Manaus; Manbij; Manchester; Manchester; Manchuria = Dongbei = Manchukuo; Manda Bay; Mandalay
Mandaluyong; Mandatory Palestine; Mandera; Mangalore = Mangaluru; Mangaung; Mangla; Mangla; Manicaland; Manisa
Manizales; Mannar; Mannerheim Line; Mannheim; Mano River; Manokwari; Manono; Mansfield; Mansoura; Mantova; Manukau
Manych; Manzhouli; Manzini; Maputo = Lourenço Marques = Lourenco Marques; Maqdala = Magdala; Mar del Plata; Mar-a-Lago
Maracaibo; Maracaibo; Maracay; Maradi; Maralinga; Maramureș = Maramures; Marange; Marawi; Marañón; Marburg; Marche
Marcinelle; Marcoule; Mardin; Marengo; Mari El; Marianas = Mariana Islands; Marib; Maribor = Marburg an der Drau
Mariel; Marienborg; Marienborn; Marikana; Marinka; Mariupol; Mariánské Lázně = Marienbad; Marjah; Markale
Marmara = Sea of Marmara; Marne; Maroua; Marquetalia; Marrakesh = Marrakech; Marrakesh; Marsala; Marsaxlokk
Marseilles; Martaban; Martinique = Fort-de-France; Marylebone; Marzabotto; Marzahn; Masada; Masaka; Mascarene; Masdar
Maseru; Mashhad; Mashonaland; Mashreq; Masirah; Mason-Dixon; Massawa; Masvingo; Matabeleland; Matadi; Matagalpa
Matamoros; Matanzas; Mataram; Mathare; Matignon; Mato Grosso; Matola; Matsu; Matterhorn; Maturín; Mau Mau; Maui; Maun
Maungdaw; Mauretania; Maurya Empire; Mauthausen; Mawlamyine = Moulmein; Mayak; Mayfair; Maykop; Mayotte = Mamoudzou
Mazar-i-Sharif = Mazar-e Sharif; Mazatlán = Mazatlan; Mazovia = Mazowsze; Mazury = Masuria; Mbabane
Mbandaka = Coquilhatville; Mbarara; Mbuji-Mayi; McMahon Line; Mechelen = Malines; Mecklenburg; Medan
Medellín = Medellin; Medininkai; Mediterranean; Medupi; Medway; Meech Lake; Meerut; Meghri; Megiddo; Meiktila
Meissen = Meißen; Mekelle = Mek'ele; Meknes; Mekong; Mekong; Melaka; Melanesia; Melbourne; Melilla; Melitopol; Memphis
Mendiola; Menlo Park; Menorca = Minorca; Menton; Menwith Hill; Merauke; Merca; Mercia; Mercosur; Merdeka Palace
Merowe; Merowe; Mers el-Kébir = Mers-el-Kebir; Merseburg; Mersey; Merseyside; Merseyside; Mersin
Merthyr Tydfil = Merthyr; Merv; Meseberg; Mesoamerica; Mesopotamia; Messina; Messina; Messina; Metsamor; Metsamor
Metula; Metz; Meuse; Mexicali; Mexico City = Tenochtitlan; Mezzogiorno; Miami; Mianyang; Michoacán = Michoacan
Micronesia; Middle East; Middlesbrough; Middlesex; Midlands; Midwest; Mihail Kogălniceanu = Mihail Kogalniceanu
Milano; Mildenhall; Mildura; Milford Haven; Milton Keynes; Milwaukee; Milwaukee; Minamata; Minangkabau; Minas Gerais
Mindanao; Mindelo; Minembwe; Mineralnye Vody; Mingachevir; Mingora; Mingrelia = Samegrelo; Minna; Minneapolis; Minot
Minsk; Minsk; Minya; Mirafiori; Miraflores; Miranshah = Miram Shah; Miri; Misawa; Mischief Reef; Miskolc
Misrata = Misurata; Mississauga; Mississippi; Missolonghi; Missouri; Mitchells Plain; Mitrovica = Kosovska Mitrovica
Mittelbau-Dora; Mitteleuropa; Miño; Moabit; Moanda; Mochovce; Mocimboa da Praia = Mocímboa da Praia; Modena; Moengo
Mogadishu; Mogilev = Mahilyow = Mahiliou; Mohenjo-daro; Mohács = Mohacs; Mohéli = Moheli; Mojave; Mokpo; Moldavia
Molenbeek; Molesworth; Molise; Molokai; Moluccas = Maluku = Spice Islands; Mombasa; Moncada; Moncloa; Moncton
Moneda = La Moneda; Mong Kok; Mongla; Monju; Monmouthshire; Monomotapa; Monongahela; Monrovia; Mont Blanc; Mont Cenis
Monte Bello = Montebello; Monte Carlo; Monte Cassino; Montecitorio; Montecristi; Montego Bay; Monterrey; Montería
Montevideo; Montgomery; Montmartre; Montoire; Montparnasse; Montpellier; Montreal = Montréal; Montreuil; Montreux
Monywa; Mopti; Moradabad; Morant Bay; Morava; Moravia = Mähren; Mordovia = Mordvinia; Morecambe; Morelia; Moresby
Moria; Morogoro; Moroni; Morowali; Morphou; Morsleben; Morón; Moselle = Mosel; Moshi; Mosquito Coast = Miskito Coast
Moss Side; Mostar; Mosul; Mosul Dam; Motherwell; Moundou; Mount Fuji; Mount Gambier; Mount Hagen; Mount Isa
Mountain View; Mpumalanga; Mthatha = Umtata; Mtwara; Mudanjiang; Mufulira; Mughal Empire = Mogul Empire; Muharraq
Mukachevo = Munkács; Mukalla; Mulhouse; Mullaitivu; Multan; Mumbai = Bombay; Munich = München = Muenchen; Munster
Muntenia; Murcia; Murghab; Murmansk; Murray Bridge; Murray-Darling; Murree; Murrumbidgee; Mururoa = Moruroa; Musa Qala
Musandam; Muscovy; Muskoka; Musudan-ri; Mutare = Umtali; Mutsamudu; Muzaffarabad; Muzaffarnagar; Muzaffarpur; Mwanza
My Lai; Myall Creek; Myawaddy; Mycenae; Myitkyina; Myitsone; Mykolaiv; Mykonos; Mymensingh; Mysore = Mysuru
Mysore State; Mytishchi; Mzuzu; Málaga = Malaga; Mälaren; Ménaka = Menaka; Mérida = Merida; Móstoles; Mönchengladbach
Mühleberg; Münster = Muenster; Münster; N'Djamena = Fort-Lamy; Nablus = Shechem; Nacala; Nadi; Nador; Nadym; Naga
Nagaland; Nagasaki; Nagatacho = Nagata-chō; Nagorno-Karabakh = Karabakh = Artsakh; Nagoya; Nagpur; Nagymaros; Naha
Nairobi; Naivasha; Naivasha; Najaf; Najran; Nakhchivan = Nakhichevan; Nakhodka; Nakhon Ratchasima = Korat; Nakuru
Nalanda; Nalchik; Namangan; Namaqualand; Namib; Namibe; Nampo; Nampula; Namur; Nanaimo; Nanchang; Nanchong; Nanded
Nandigram; Nanga Parbat; Nangarhar; Nanjing = Nanking; Nankana Sahib; Nanning; Nanterre; Nantes; Nantong; Nanyang
Napier; Naples = Napoli; Naqoura; Nara; Narathiwat; Narayanganj; Narew; Nariño = Casa de Nariño; Narmada; Narsaq
Narva; Narvik; Naryn; Nashik = Nasik; Nashville; Nasiriyah = Nasiriya; Nasrec; Nassau; Nassau; Natanz; Natanz; Natuna
Natzweiler; Nauru; Navarino; Navarre; Navoi; Nawabshah; Naxalbari; Naypyidaw = Nay Pyi Taw; Nazareth; Nazran; Ndola
Near East; Neckar; NEFA; Nefud; Negev; Negev; Negombo; Neisse = Nysa = Neiße; Nejd = Najd; Nelspruit = Mbombela
Neman = Memel = Nemunas = Niemen; Neom; Nerchinsk; Nerchinsk; Neretva; Netanya; Netherlands New Guinea; Netzarim
Neubrandenburg; Neuchâtel = Neuchatel; Neuilly = Neuilly-sur-Seine; Neukölln = Neukoelln; Neumünster; Neuquén; Neuss
Neva; Nevatim; Nevis; New Britain; New Caledonia = Kanaky; New Delhi; New England; New Granada; New Guinea; New Haven
New Hebrides; New Ireland; New Orleans; New Plymouth; New Spain; New Territories; Newark
Newcastle = Newcastle upon Tyne; Newcastle; Newfoundland; Newham; Newport; Newport News; Newry; Nezahualcóyotl
Ngamiland; Ngerulmud; Ngorongoro; Nha Trang; Niagara Falls; Niamey; Nicaea = Iznik; Nickerie; Nicobar = Nicobars
Nicosia = Lefkosia; Niger; Niger Delta; Niigata; Nijmegen = Nimeguen; Nikopol; Nikšić = Niksic; Nile; Nimba; Nineveh
Ningbo = Ningpo; Ningde; Ningxia = Ningsia; Nish; Niterói = Niteroi; Nitra; Niue; Nizhnevartovsk; Nizhny Novgorod
Nizhny Tagil; Nkandla; Nkomati; Nkomati; Noakhali; Noida; Nonthaburi; Noordwijk; Nordeste; Nordhausen; Nordics
Norfolk; Norfolk; Norfolk Island; Norilsk; Normandy; Norrköping = Norrkoping; Norrland; North Africa; North Borneo
North Caucasus; North German Confederation; North Kivu; North Ossetia; North Vietnam; North Yemen; Northampton
Northamptonshire; Northeast Asia; Northern Rhodesia; Northumberland; Northumbria; Norwich; Notre-Dame-des-Landes
Notting Hill; Nottingham; Nottinghamshire; Nouadhibou; Nouakchott; Nouméa = Noumea; Nova Gorica; Novara; Novaya Zemlya
Novgorod = Veliky Novgorod; Novi Pazar; Novi Sad; Novo-Ogaryovo; Novokuznetsk = Stalinsk; Novorossiya; Novorossiysk
Novosibirsk; Novovoronezh; Nowa Huta; Nsukka; Nubia; Nuevo Laredo; Nukus; Nukuʻalofa = Nuku'alofa; Nullarbor; Numidia
Nunavik; Nunavut; Nurek; Nuremberg = Nürnberg = Nuernberg; Nuristan; Nurrungar; Nusantara; Nusaybin; Nuseirat
Nuuk = Godthåb = Godthab; Nyanga; Nyasa; Nyasaland; Nyeri; Nyingchi; Nyon; Nystad; Nyíregyháza = Nyiregyhaza
Nzérékoré = Nzerekore; Nîmes = Nimes; Oahu; Oak Ridge; Oakland; Oamaru; Oaxaca; Oberhausen; Obersalzberg; Obninsk
Obuasi; Oceania; Ochakiv = Ochakov; Ochamchire; Ocosingo; Odense; Oder = Odra; Oder-Neisse; Oder-Neisse Line
Odesa = Odessa; Oecusse = Oecussi; Offenbach; Offutt; Ogaden; Ogoniland; Ogooué = Ogowe; Ohio; Ohrid; Oise; Ok Tedi
Okavango; Okavango; Okayama; Okeechobee; Okhotsk; Okinawa; Oklahoma City; Oklo; Oldbury; Oldenburg; Oldham; Olduvai
Olenya; Olivos; Olkiluoto; Olmütz; Olomouc = Olmütz; Olongapo; Olsztyn = Allenstein; Oltenia; Olympic Dam; Olympus
Omagh; Omaha; Omarska; Omdurman; Omsk; Onagawa; Onega; Onitsha; Onkalo; Ontario; Oosterschelde; Opole = Oppeln
Oradea = Nagyvárad = Grosswardein; Oradour-sur-Glane = Oradour; Orakzai; Oran; Orange Free State; Oranienburg
Oranjemund; Oranjestad; Orapa; Ordos; Orenburg; Orgreave; Orinoco; Orinoco Belt; Orissa = Odisha; Orkney = Orkneys
Orléans = Orleans; Oromia; Orontes; Orsha; Orsk; Oruro; Oryol = Orel; Osaka; Osan; Osasco; Osborne; Oshakati; Oshawa
Osijek; Osirak; Oskarshamn; Oskemen = Ust-Kamenogorsk; Oslo; Osnabrück = Osnabruck; Ossetia; Ostankino
Ostend = Oostende; Ostrava; Ostrovets = Astravets; Otago; Otaniemi; Otaniemi; Otranto; Otranto; Ottawa; Ottoman Empire
Ouagadougou; Ouarzazate; Oudenaarde; Oudh = Awadh; Ouidah; Oujda; Oulu; Ouro Preto; Outer Mongolia; Ouvéa = Ouvea
Ovamboland; Overijssel; Owerri; Oxfordshire; Oymyakon; Oyu Tolgoi; Ozarks; Ozersk = Ozyorsk
Oświęcim = Oswiecim = Auschwitz; Pabradė; Pac Bo; Padang; Paddington; Paderborn; Padua = Padova
Paektu = Changbai = Baekdu; Pago Pago; Pailin; Pakokku; Paks; Pakse; Paktia; Paktika; Palau = Belau; Palawan
Palazzo Chigi; Paldiski; Palembang; Palermo; Palestine; Palikir; Palma de Mallorca; Palmachim; Palmares
Palmerola = Soto Cano; Palmerston North; Palo Alto; Palomares; Palu; Pamir = Pamirs; Pamplona; Panaji; Panama City
Paneriai = Ponary; Panevėžys = Panevezys; Panglong; Panglong; Panguna; Panipat; Panjshir; Pankisi; Pankisi Gorge
Pankow; Panmunjom = Panmunjeom; Panmunjom; Pannonia; Pantanal; Pantelleria; Panzhihua; Panzós; Pančevo = Pancevo
Papal States; Papeete; Paphos; Papua; Paracels = Paracel Islands = Xisha; Parachinar; Paraguay; Parakou; Paramaribo
Paraná = Parana; Parchin; Pardubice; Parihaka; Parma; Paro; Parramatta; Parthia; Pasadena; Pasig; Passau
Passchendaele; Pasto; Patagonia; Pathein = Bassein; Patna; Patras; Pattani = Patani; Pattaya; Pavia; Pavlodar; Payra
Paysandú; Pearl Harbor; Pechora; Pechora; Peckham; Pedra Branca; Peenemünde = Peenemunde; Peipus; Peja; Pekanbaru
Peleliu; Pelindaba; Peloponnese = Morea; Pemba; Pembrokeshire; Penang = Pulau Pinang; Peniche; Pennines
Pennsylvania Avenue; Penrith; Pensacola; Penza; Penzance; Peoria; Peredelkino; Perejil; Perekop; Pereyaslav; Pergamon
Perim; Perpignan; Persepolis; Persia; Perth; Perugia; Pescadores = Penghu; Pescara; Peshawar; Petah Tikva
Petaling Jaya; Peterborough; Peterhof = Petrodvorets; Peterloo; Petersberg; Petropavl = Petropavlovsk
Petropavlovsk-Kamchatsky; Petrozavodsk; Petrópolis = Petropolis; Petsamo = Pechenga; Petten; Petén; Pevek; Pfalz
Pforzheim; Philadelphi; Philadelphia; Phnom Penh; Phonsavan; Phrygia; Phuentsholing; Phuket; Piacenza; Piave
Picardy = Picardie; Pickering; Piedmont-Sardinia; Piemonte; Pietermaritzburg; Pike River; Pilbara; Pilcaniyeu
Pilcomayo; Pimlico; Pinar del Río; Pinatubo; Pindus; Pine Gap; Pingfang; Pinsk; Piotrków = Piotrkow; Piraeus; Piran
Pisa; Pisagua; Pitcairn; Pitești = Pitesti; Pittsburgh; Pituffik; Piura; Place de la République; Placentia Bay; Plaka
Planalto; Plassey; Plauen; Playa Girón = Playa Giron; Plaza de Mayo; Plaza Miranda; Pleiku; Plesetsk; Plevna
Ploiești = Ploiesti = Ploesti; Plovdiv = Philippopolis; Plymouth; Plymouth; Plymouth Rock; Plzeň = Pilsen = Plzen
Plötzensee; Podgorica = Titograd; Podlachia; Podlasie = Podlachia; Podolia; Podolsk; Pohang; Pohnpei = Ponape
Pointe-Noire; Poipet; Poitiers; Poitou; Pokhara; Pokhran; Pokrovsk; Pola; Polesia = Polesie; Polokwane = Pietersburg
Polotsk; Poltava; Polyarny; Polynesia; Pomerania = Pommern = Pomorze; Pomerelia; Pompeii; Pondicherry = Puducherry
Ponta Delgada; Pontianak; Pontus; Popocatépetl; Porgera; Pori; Porkkala; Port Augusta; Port Blair
Port Elizabeth = Gqeberha; Port Harcourt; Port Hedland; Port Louis; Port Moresby; Port of Spain; Port Pirie; Port Said
Port Stanley; Port Sudan; Port Talbot; Port Vila; Port-au-Prince; Port-Gentil; Portadown; Portland; Porto = Oporto
Porto Alegre; Porto Velho; Porto-Novo; Porton Down; Portsmouth; Portsmouth; Portsmouth
Portuguese East Africa = Portuguese West Africa; Portuguese Guinea; Posadas; Poso; Potchefstroom; Poti; Potomac
Potosí = Potosi; Potsdam; Potsdam; Potsdamer Platz; Powidz; Powys; Poyang; Poznań = Posen = Poznan
Požarevac = Pozarevac = Passarowitz; Praga-Północ; Praia; Pratas; Prato; Preah Vihear; Preanger = Priangan
Prenzlauer Berg; Prespa; Pressburg; Pretoria = Tshwane; Pretoria; Prevlaka; Preševo = Presevo
Preševo Valley = Presevo Valley; Prešov = Presov; Prijedor; Primorsk; Princeton; Pripyat = Prypiat; Prizren
Priština = Pristina = Prishtina; Provence; Prudhoe Bay; Prussia = Preussen; Prut = Pruth; Przemyśl = Przemysl
Príncipe = Principe; Pskov; Pucallpa; Pudong; Puebla; Puerta del Sol; Puerto Cabello; Puerto Ordaz; Pugwash; Pullach
Punakha; Pune = Poona; Punggye-ri; Punjab = Panjab; Puno; Punta Arenas; Punta Cana; Punta del Este; Punta del Este
Puntarenas; Puntland; Putrajaya; Putumayo; Pyatigorsk; Pyeongchang; Pyeongtaek; Pyin Oo Lwin = Maymyo
Pyongyang = P'yongyang; Pyrenees; Pärnu = Pernau = Parnu; Pécs = Fünfkirchen; Pétion-Ville; Płock = Plock; Qalqilya
Qamishli; Qana; Qaqortoq; Qarshi = Karshi; Qatif; Qazvin; Qena; Qeshm; Qilian; Qingdao = Tsingtao; Qinhuangdao
Qinshan; Qiqihar; Quai d'Orsay; Quang Tri; Quantico; Quanzhou = Zayton; Quartier Latin; Quebec; Quebec City = Québec
Queens; Quelimane; Quemoy = Kinmen; Querétaro = Queretaro; Quetta; Quetzaltenango; Quezon City; Qui Nhon; Quiché
Quilmes; Quirinale = Quirinal; Quito; Qumran; Quneitra; QwaQwa; Rabaa; Rabat; Rabaul; Radcliffe Line; Radom; Rafah
Rahim Yar Khan; Raipur; Raisina Hill; Rajkot; Rajputana; Rajshahi; Rakhine = Arakan; Raleigh; Ramadi; Ramallah
Ramat Gan; Rambouillet; Rambouillet; Ramsgate; Ramstein; Rana Plaza; Rancagua; Ranchi; Randburg; Randstad
Rann of Kutch; Rapa Nui = Easter Island; Rapallo; Rapallo; Raqqa; Rarotonga; Ras al-Khaimah; Ras Koh; Ras Laffan
Ras Lanuf; Ras Tanura; Rasht; Rason = Rajin = Najin; Rastatt; Raven Rock; Ravenna; Ravensbrück = Ravensbruck
Ravenscraig; Rawalpindi; Račak = Racak; Recife = Pernambuco; Recklinghausen; Redditch; Redfern; Redzikowo
Regensburg = Ratisbon; Reggane; Reggio Calabria; Reggio Emilia; Reich; Reims = Rheims; Reinickendorf; Reko Diq
Remscheid; Renfrewshire; Rengasdengklok; Renmark; Rennes; Reno; Renville; Republic of Texas; Republika Srpska
Resistencia; Rethondes; Reutlingen; Reykjavik; Reykjavík = Reykjavik; Reynosa; Rhine = Rhein; Rhineland = Rheinland
Rhodes; Rhodesia = Southern Rhodesia; Rhodesia and Nyasaland; Rhodopes; Rhondda; Rhône = Rhone; Riau; Ribeirão Preto
Richards Bay; Richmond; Rideau Hall; Riga; Riga; Rijeka = Fiume; Rimini; Rinkeby; Rio Branco; Rio de Janeiro
Rio Grande = Río Bravo; Rishikesh; Rishon LeZion; Riverina; Riverland; Riviera; Rivne = Rovno; Rivne NPP; Rivonia
Riyadh; Rize; Rjukan; Robben Island; Rochdale; Rochester; Rocinha; Rockall; Rockhampton; Rockies; Rogun; Roissy
Rojava; Roki = Roki Tunnel; Rokkasho; Roman Empire; Rongelap; Rooppur; Rooppur; Roppongi; Rorke's Drift; Roseau
Rosenbad; Rosengård = Rosengard; Rosetta; Roskilde; Rostock; Rostov-on-Don; Roswell; Rosyth; Rotherham; Rotorua
Rotterdam; Roubaix; Rouen; Roussillon; Rovaniemi; Roxby Downs; Roșia Montană = Rosia Montana; RSFSR; Ruanda-Urundi
Ruatoria; Rub al Khali = Empty Quarter; Rubaya; Rubicon; Rubizhne; Rublyovka; Ruda Śląska; Ruhr = Ruhrgebiet
Ruijin = Juichin; Ruili; Rukla; Rumaila; Rumbula; Rumelia; Rundu; Rungis; Runit; Runnymede; Rupert's Land; Rupununi
Rushmore; Russian Empire; Rust Belt; Rustavi; Rustchuk = Rousse; Rustenburg; Ruthenia; Rutland; Rutshuru
Ruvuma = Rovuma; Ruwenzori = Rwenzori; Ryazan; Rybnik; Ryukyus = Ryukyu = Ryūkyū
Rzeczpospolita = Polish-Lithuanian Commonwealth; Rzeszów = Rzeszow; Rzeszów-Jasionka; Réunion
Río de la Plata = River Plate; Río Muni = Rio Muni; Rössing = Rossing; Rügen = Rugen; Rātana = Ratana; Saada = Sa'dah
Saar Basin; Saarbrücken = Saarbrucken; Saaremaa = Ösel; Saarland = Saar; Saba; Sabadell; Sabetta; Sabha; Sachsenhausen
Saclay; Sacramento; Sadr City; Safavid Empire; Safed; Saguenay; Sahara; Sahel; Saint Andrews = St Andrews
Saint Helena = St. Helena = St Helena; Saint Paul = St. Paul
Saint Petersburg = Leningrad = Petrograd = St. Petersburg; Saint-Denis; Saint-Domingue
Saint-Germain-en-Laye = Saint-Germain; Saint-Louis; Saint-Malo; Saint-Nazaire; Saint-Pierre
Saint-Pierre and Miquelon = St. Pierre and Miquelon; Saint-Quentin; Saint-Tropez; Saint-Étienne = Saint-Etienne
Sainte-Mère-Église; Saipan; Saitama; Sakhalin = Karafuto; Saky; Salalah; Salamanca; Salamis; Salang = Salang Pass
Salaspils; Saldanha; Salekhard; Salerno; Salford; Salt Lake City; Salta; Saltillo; Salto; Saltsjöbaden = Saltsjobaden
Salween; Salzburg; Salzgitter; Salò = Salo; Samaria; Samarinda; Samarkand = Samarqand; Samarra; Sambisa
Samogitia = Žemaitija; Samos; Samsun; San Antonio; San Blas; San Cristóbal; San Cristóbal de las Casas; San Diego
San Fernando; San Francisco; San Jose; San José; San Juan; San Luis Potosí = San Luis Potosi; San Miguel
San Pedro Sula; San Salvador; San Sebastián = San Sebastian = Donostia; San Stefano; San Vicente del Caguán
San-Pédro = San Pedro; Sana'a; Sanafir; Sanandaj; Sandakan; Sandringham; Sandton
Sandžak = Sandzak = Sanjak of Novi Pazar; Sangachal; Sangatte; Sangin; Sankt Pölten = St. Pölten; Sanmen; Sanssouci
Santa Ana; Santa Clara; Santa Cruz Cemetery; Santa Cruz de la Sierra; Santa Fe; Santahamina; Santarém
Santiago de Compostela; Santiago de Cuba; Santo André; Santo Domingo = Ciudad Trujillo; Santorini; Sanxia; Sanya
Sapporo; Sarandë = Saranda; Saransk; Saratov; Sarawak; Sardar Sarovar; Sardinia = Sardegna; Sargodha; Sark
Sarov = Arzamas-16; Sary Shagan; Sasebo; Saskatchewan; Sasolburg; Sassanid Empire; Sassari; Sattahip; Satu Mare
Saurashtra = Kathiawar; Savannah River; Savannakhet; Savar; Savoie; Saxony = Sachsen; Sayan; Sayano-Shushenskaya
Saône = Saone; Scampia; Scandinavia; Scapa Flow; Scarborough; Scarborough Shoal; Schaerbeek; Scheldt = Escaut
Schenectady; Schengen; Schengen; Scheveningen; Schiphol; Schkopau; Schlesien = Śląsk; Schleswig; Schleswig-Holstein
Schwabing; Schwarzwald; Schwedt; Schwerin; Schwyz; Schönbrunn = Schonbrunn; Schöneberg = Schoeneberg; Scunthorpe
Sderot; Seattle; Second Thomas Shoal; Secunda; Seelow; Sejong; Selebi-Phikwe; Seleucid Empire; Sellafield = Windscale
Semarang; Semey = Semipalatinsk; Semigallia = Zemgale; Semmering; Senayan; Sendai; Senegal; Senegambia
Senkaku = Diaoyu = Senkakus; Sentosa; Seongju; Seoul = Keijo = Hanyang; Sepik; Serbia and Montenegro
Serbia-Montenegro; Serekunda; Seremban; Serengeti; Sergiyev Posad = Zagorsk; Seria; Seringapatam; Serpukhov
Setúbal = Setubal; Sevagram; Sevastopol = Sebastopol; Severn; Severnaya Zemlya; Severodvinsk; Seversk; Seveso
Seville = Sevilla; Sfax; Shaanxi = Shensi; Shabelle = Shebelle; Shah Alam; Shah Deniz; Shaheen Bagh; Shandong
Shangri-La; Shankill; Shantou = Swatow; Shanxi = Shansi; Shaoshan; Shaoxing; Sharjah; Sharm el-Sheikh; Sharpeville
Shatila = Chatila; Shatt al-Arab; Shebaa; Sheffield; Sheikh Jarrah; Sheikhupura; Shenandoah
Shenyang = Mukden = Fengtian; Shenzhen; Sherbrooke; Shetland = Shetlands; Shigatse = Xigaze; Shihezi; Shijiazhuang
Shikoku; Shikotan; Shillong; Shiloh; Shimonoseki; Shimonoseki; Shindand; Shinjuku; Shinkolobwe; Shipka; Shiraz; Shiyan
Shizuoka; Shkodër = Shkoder = Scutari = Shkodra; Shoreditch; Shreveport; Shrewsbury; Shropshire; Shumen
Shusha = Shushi; Shymkent = Chimkent; Siachen; Sialkot; Siam; Siberia; Sibiu = Hermannstadt; Sibu
Sichuan = Szechwan = Szechuan; Sicily = Sicilia; Sidi Bouzid; Sidon; Siedlce; Siegen; Siegfried Line; Siem Reap; Siena
Sierra Maestra; Sievierodonetsk = Severodonetsk; Siglo XX; Sigmaringen; Sigmaringen; Sigonella
Sihanoukville = Kompong Som; Sikang = Xikang; Sikasso; Sikkim; Silicon Valley; Siliguri; Silla; Silwan; Simandou
Simferopol; Simien; Simla = Shimla; Simla; Simonstown = Simon's Town; Simplon; Sinai; Sinaloa; Sindh = Sind; Sines
Singapore = Temasek = Syonan; Singapore; Singur; Sinjar; Sint Eustatius; Sint Maarten = Saint Martin; Sintra; Sinuiju
Sioux Falls; Sirte; Sirte; Sistan; Sittwe = Akyab; Sivas; Sivash; Sizewell; Sizewell B; Skagerrak; Skardu
Skellefteå = Skelleftea; Skhirat; Skhirat; Skokie; Skolkovo; Skopje = Üsküb = Uskub; Skåne = Scania; Slagelse
Slavonia; Slavutych; Slesvig; Sligo; Sliven; Sloboda Ukraine = Slobozhanshchyna; Slochteren
Sloviansk = Slavyansk = Slovyansk; Smara; Smederevo; Smethwick; Smolensk; Smolny; Snake Island; Snezhinsk; Snowdonia
Snowy Mountains; Sobibór = Sobibor; Sochi; Socotra; Sohae; Sohag; Sohar; Soho; Soissons; Sokodé; Sokoto
Sokoto Caliphate; Solapur = Sholapur; Soledar; Solent; Solent; Solihull; Solingen; Solovki = Solovetsky; Somaliland
Somme; Songhai; Songhai Empire; Songhua = Sungari; Songkhla; Sonora; Sophiatown; Sopron = Ödenburg; Sorbonne
Soria Moria; Sorocaba; Sorong; Sosnovy Bor; Sosnowiec; Souda Bay; Sousse; South Arabia; South Asia; South Georgia
South Kivu; South Ossetia; South Pars; South Shields; South Vietnam; South Waziristan
South West Africa = South-West Africa; South Yemen; Southall; Southampton; Southeast Asia; Southend = Southend-on-Sea
Southern Africa; Southern Cone; Southwark; Sovetskaya Gavan; Soviet Union = USSR; Soweto; Soyapango; Soyo; Spalato
Spandau; Spangdahlem; Spanish Guinea; Spanish Morocco; Spanish Town; Sparta; Spey; Speyer = Spires; Spielfeld
Spin Boldak; Spion Kop; Spitak; Spitalfields; Spithead; Spokane; Sporades; Spratlys = Spratly Islands = Nansha
Srebrenica; Sremski Karlovci = Karlowitz; Sriharikota; Srinagar; Srivijaya; St Pauls; St. Gallen = Sankt Gallen
St. George's; St. Lawrence = Saint Lawrence; St. Louis = Saint Louis; St. Pauli; Staffordshire; Stammheim
Standing Rock; Stanford; Stanovoy; Stansted; Stara Zagora; Staten Island; Stavanger; Stavropol; Steglitz; Stellenbosch
Stepanakert = Khankendi; Stepney; Stepnogorsk; Stevenage; Stirling; Stockport; Stoke-on-Trent; Stormont; Stornoway
Storting; Straits Settlements; Stralsund; Strasbourg = Strassburg; Stratford; Strathclyde; Stresa; Stresa; Stromboli
Stuttgart; Stutthof = Sztutowo; Styria = Steiermark; Sub-Saharan Africa; Subic = Subic Bay; Sublime Porte; Subotica
Suceava; Sudbury; Sudd; Sudetenland; Sudetes = Sudety; Suez; Suffolk; Sugamo; Suhl; Suifenhe; Suiyuan
Sukhumi = Sokhumi; Sukkur; Sulawesi = Celebes; Sulaymaniyah = Sulaimaniya = Suleimaniya; Sulina; Sullom Voe; Sulu
Sumatra = Sumatera; Sumbawa; Sumer; Sumgait = Sumqayit; Sumy; Sun City; Sunda; Sundarbans; Sunderland; Sundsvall
Sunningdale; Sunningdale; Sunnylands; Suomussalmi; Surabaya = Soerabaja; Surakarta; Surat; Surgut; Surtsey; Susa
Susquehanna; Sussex; Sussex Drive; Sutlej; Suva; Suwayda = Sweida; Suwałki = Suwalki; Suwałki Gap = Suwalki Gap; Suwon
Suzhou = Soochow; Svalbard = Spitsbergen = Spitzbergen; Svaneti = Svanetia; Svealand; Swabia = Schwaben; Swakopmund
Swansea; Swaziland = Eswatini; Swindon; Syktyvkar; Sylhet; Sylt; Syr Darya = Jaxartes; Syracuse = Siracusa; Syracuse
Syunik; Szczecin = Stettin; Szeged; Szeklerland = Székely Land = Szeklerland; Szolnok; Szombathely
Székesfehérvár = Szekesfehervar; São Bento; São Bernardo do Campo = Sao Bernardo do Campo; São José dos Campos
São Luís = Sao Luis; São Paulo = Sao Paulo; São Tomé = Sao Tome; Sèvres = Sevres; Sèvres; Ségou = Segou; Sétif = Setif
Södertälje = Sodertalje; Słupsk = Stolp = Slupsk; Taba; Taba; Tabriz; Tabuk; Tacloban; Tacna; Tacoma; Tadjoura; Tadmor
Taguig; Tagus = Tajo = Tejo; Tagus; Tahiti; Tahrir; Taichung; Taif; Tainan; Taipei; Taiping = Itu Aba; Taiping
Taishan; Taiyuan; Taiyuan; Taiz; Taji; Takahama; Taklamakan; Takoradi = Sekondi-Takoradi; Taksim; Tal Afar; Talara
Talca; Tallahassee; Tallinn = Reval; Tamanrasset; Tambora; Tambov; Tampa; Tampere = Tammerfors; Tampico; Tamworth
Tana; Tanf = Al-Tanf; Tanganyika; Tanganyika; Tangerang; Tangier = Tangiers; Tangshan; Tanjung Priok
Tannenberg = Grunwald; Tanta; Taormina; Taoyuan; Tapachula; Taranaki; Taranto; Tarapur; Tarawa; Taraz = Dzhambul
Tarbela; Tarhuna; Tarija; Tarim; Tarim; Tarkwa; Tarlac; Tarnów = Tarnow; Tarragona; Tartu = Dorpat = Yuryev; Tartus
Tashkent; Tashkent; Tashkent; Tasikmalaya; Tasman; Tatarstan = Tataria; Tatra = Tatry; Taunggyi; Taunton; Taunus
Tauranga; Tavan Tolgoi; Tavrida = Taurida; Tawang; Tawau; Tawi-Tawi; Taxila; Tay Ninh; Taymyr = Taimyr
Tbilisi = Tiflis; Tczew = Dirschau; Teesside; Teesta; Tegel; Tegucigalpa; Tehran = Teheran; Tehran
Tel Aviv = Tel Aviv-Yafo; Telangana; Telford; Tema; Tembisa; Temelín = Temelin; Temirtau; Tempelhof; Temuco
Tenasserim = Tanintharyi; Tenedos; Tenerife; Tenke Fungurume; Tennant Creek; Tennessee; Tennessee Valley; Terai
Terceira; Terek; Teresina; Terezín = Theresienstadt = Terezin; Termez; Terneuzen; Ternopil = Tarnopol; Terrassa
Teruel; Teschen = Cieszyn = Těšín = Tesin; Tessalit; Tete; Tetouan; Tetovo; Thames; Thameside; Thammasat; Thar
The Hague = Den Haag; Thebes; Theiss; Thermopylae; Thessaloniki = Salonika = Salonica = Saloniki; Thessaly; Thiaroye
Thiepval; Thika; Thimphu; Thimphu; Thingvellir = Þingvellir; Third Reich; Thirteen Colonies
Thiruvananthapuram = Trivandrum; Thiès = Thies; Thokoza; Thrace; Threadneedle Street; Three Gorges; Three Gorges
Three Mile Island; Thule = Qaanaaq; Thule; Thun; Thunder Bay; Thuringia = Thüringen; Tiahuanaco; Tian Shan = Tien Shan
Tiananmen; Tianjin = Tientsin; Tianwan; Tiber = Tevere; Tiberias; Tibesti; Tibet = Xizang; Ticino; Tidore; Tientsin
Tierra del Fuego; Tigray = Tigre; Tigris; Tigris; Tihange; Tijuana; Tikrit; Tilburg; Tilbury; Tillabéri = Tillaberi
Tilsit = Sovetsk; Tilsit; Timaru; Timbuktu = Tombouctou; Times Square; Timika
Timișoara = Timisoara = Temesvár = Temeschwar; Timor = East Timor = Timor-Leste; Tindouf; Tinian; Tiran
Tirana = Tiranë; Tiraspol; Tiruchirappalli = Trichinopoly; Tirunelveli; Titicaca; Titicaca; Tiwanaku; Tiwi; Tizi Ouzou
Tlatelolco; Tlemcen; Toa Payoh; Toamasina = Tamatave; Toba; Tobago; Tobolsk; Tobruk; Tocantins; Togoland
Tohoku = Tōhoku; Tokai; Tokaimura; Tokelau; Tokmak; Tokmok; Toliara; Toluca; Tolyatti; Tomari; Tomsk; Tondo; Tongatapu
Tongchang-ri; Tongi; Tongzhou; Tonkin; Tonkin; Tonle Sap; Tonsley; Tonypandy; Toompea; Toowoomba; Top End; Topeka
Topkapı = Topkapi; Tora Bora; Tordesillas; Tordesillas; Toretsk; Torgau; Torit; Torkham; Torness; Toronto; Torquay
Torrejón; Torreón = Torreon; Tortola; Toruń = Torun; Toshka; Totskoye; Tottenham; Touba; Toulon; Toulouse; Tourcoing
Tournai; Tours; Tower Hamlets; Townsville; Toxteth; Toyako; Trabzon = Trebizond; Trafalgar Square; Traiskirchen
Tralee; Transbaikalia; Transcarpathia; Transcaucasia = Transcaucasus = South Caucasus; Transdanubia; Transjordan
Transkei; Transleithania; Transnistria = Trans-Dniester = Transdniestria = Pridnestrovie; Transoxiana; Transvaal
Transylvania = Erdély = Siebenbürgen = Ardeal; Trastevere; Travancore; Trawsfynydd; Treblinka; Trentino; Trento
Trenton; Treptow; Trepča = Trepca; Trianon; Trianon; Tricastin; Trieste; Trincomalee; Tripolitania; Tristan da Cunha
Trizone = Trizonia; Trnava; Trnopolje; Trois-Rivières; Trombay; Tromelin; Tromsø = Tromso; Trondheim = Nidaros
Troodos; Troppau; Troyes; Trucial States = Trucial Oman; Truro; Trèves; Tsarskoye Selo = Tsarskoe Selo; Tsim Sha Tsui
Tskhinvali = Tskhinval; Tsugaru; Tuas; Tucson; Tucumán = Tucuman; Tugela; Tuileries; Tuktoyaktuk; Tula; Tulagi; Tulcea
Tulkarm; Tulsa; Tumaco; Tumen; Tumut; Tunbs; Tunceli = Dersim; Tunguska; Tunis; Tuol Sleng = S-21; Turin = Torino
Turkana; Turkestan = Turkistan; Turkestan; Turkmenchay = Turkmanchay; Turkmenchay; Turku; Turnu Severin
Turpan = Turfan; Turtle Bay; Tuscany = Toscana; Tushino; Tuskegee; Tuva = Tannu Tuva; Tuwaitha; Tuxtla Gutiérrez
Tuynhuys; Tuzla; Tver; Twickenham; Two Sicilies = Kingdom of the Two Sicilies; Tychy; Tyne; Tyne and Wear; Tyneside
Tyrol = Tirol; Tyrrhenian; Tyumen; Târgoviște = Targoviste; Târgu Mureș = Targu Mures = Tirgu Mures
Tórshavn = Torshavn; Tübingen = Tuebingen; Türkmenabat = Chardzhou; Türkmenbaşy = Krasnovodsk; U-Tapao
Ubangi = Oubangui; Ubangi-Shari = Oubangui-Chari; Uberlândia; Ucayali; Uchuraccay; Udaipur; Udine; Udmurtia
Udon Thani; Ujiji; Ujjain; Ukhta; Ulaanbaatar = Ulan Bator = Urga; Ulan-Ude; Ulsan; Ulundi; Uluru = Ayers Rock
Ulyanovsk = Simbirsk; Uman; Umayyad Caliphate; Umbria; Umeå = Umea; Umm Qasr; Union of South Africa
United Arab Republic; United Provinces; Unter den Linden; Upper Canada; Upper Silesia; Upper Volta; Uppsala = Upsala
Urabá; Uraga; Ural = Urals; Uralsk; Urengoy = Novy Urengoy; Urgench; Urmia = Orumiyeh; Uruguay; Uruzgan; Ushuaia
Ussuri; Ussuriysk; Ust-Luga; Usumacinta; Utqiagvik = Utqiaġvik; Utrecht; Utrecht; Utrecht; Uttaranchal = Uttarakhand
Utøya = Utoya; Uvalde; Uvira; Uyuni; Uzhhorod = Uzhgorod; Vaal; Vaasa = Vasa; Vaca Muerta; Vadodara = Baroda; Vaduz
Vajont; Valais; Valencia; Valindaba; Valladolid; Valledupar; Valletta; Valley Forge; Valmy; Valparaíso = Valparaiso
Van Diemen's Land = Tasmania; Vanadzor = Kirovakan; Vancouver; Vandenberg; Vanderbijlpark; Vantaa; Vanua Levu
Varanasi = Benares = Banaras; Varaždin = Varazdin; Vardar = Axios; Varennes; Vaud; Veliko Tarnovo = Tirnovo = Turnovo
Vemork; Venda; Vendée; Veneto; Venezia Giulia; Venice = Venezia; Venlo; Ventspils = Windau; Veracruz = Vera Cruz
Verdun; Vereeniging; Vereeniging; Verkhoyansk; Verona; Verona; Versailles; Versailles; Vesuvius; Veszprém = Veszprem
Vicenza; Viceroyalty of Peru; Vichy; Vicksburg; Victory Base; Vidarbha; Vidin; Vienna = Wien; Vientiane; Vieques; Vigo
Vijayanagara = Vijayanagar; Vijayawada; Villa Grimaldi; Villach; Villafranca; Villahermosa; Villavicencio
Villeurbanne; Vilnius = Vilna = Wilno = Vilno; Vilyuchinsk; Viminale; Vimy; Vincennes; Vinnytsia = Vinnitsa
Visakhapatnam = Vizag; Visayas; Visby; Visegrád = Visegrad; Visegrád = Visegrad; Viskuli; Vistula = Wisła = Weichsel
Vitebsk = Vitsebsk; Viti Levu; Vitoria-Gasteiz; Vitry-sur-Seine; Vittorio Veneto; Viña del Mar; Višegrad = Visegrad
Vladikavkaz = Ordzhonikidze; Vladivostok; Vladivostok; Vlakplaas; Vlissingen; Vlorë = Vlora = Valona; Vltava = Moldau
Vojvodina = Voivodina; Volga; Volgograd = Stalingrad = Tsaritsyn; Volhynia = Wolyn = Volyn; Volkel; Vologda; Volos
Volta; Volta; Volta; Volta Redonda; Vorarlberg; Vorkuta; Voronezh; Vosges; Vostochny; Vovchansk; Vozrozhdeniya
Vuhledar; Vukovar; Vung Tau; Vyatka; Vyborg = Viipuri = Viborg; Vänern; Västerås = Vasteras; Vättern; Växjö = Vaxjo
Wa State; Wackersdorf; Waco; Wad Madani; Wagah = Attari; Wagga Wagga; Wagram; Waikato; Waikiki; Waitangi; Wajir
Wake Island; Wakefield; Wakhan = Wakhan Corridor; Walikale; Wall Street; Wallachia = Walachia; Wallis and Futuna
Wallonia; Walsall; Walthamstow; Walvis Bay; Walwal; Wan Chai; Wana; Wandlitz; Wandsworth; Wangfujing; Wannsee
Wanzhou = Wanhsien; Warangal; Wardha; Warmia = Ermland; Warnemünde; Warrenpoint; Warri; Warta = Warthe
Wartheland = Warthegau; Warwickshire; Waterberg; Waterford; Watergate; Watford; Wave Hill
Waziristan = North Waziristan; Wałbrzych = Waldenburg = Walbrzych; Wearside; Weda Bay; Weihai = Weihaiwei; Weimar
Weimar Republic; Welkom; Wellington; Welwyn; Wembley; Wenchang; Wenchuan; Wenzhou = Wenchow; Weser; Wessex
West Africa; West Bank = Cisjordan; West Bromwich; West Germany; West Indies; West Midlands; West Pakistan
West Prussia; Westerbork; Western Balkans; Western Europe; Western Sahara = Spanish Sahara; Westerplatte; Westgate
Westminster; Westmorland; Westphalia = Westfalen; Westphalia; Wewak; Wexford; Whampoa = Huangpu; Whangarei; Wheelus
Whitby; White Nile; White Sands; Whitechapel; Whitehall; Whitehorse; Whiteman; Whyalla; Wichita; Wiesbaden; Wigan
Wilanów = Wilanow; Wilhelmshaven; Wilhelmstrasse = Wilhelmstraße; Willemstad; Willesden; Wilmersdorf; Wilton Park
Wiltshire; Wimmera; Winchester; Windhoek; Windsor; Windsor; Windward Islands; Winnipeg; Winnipesaukee; Winterthur
Wiriyamu; Wirral; Wismar; Wismut; Witbank = eMalahleni; Wittenberg; Witwatersrand; Woking; Wolfen; Wolfsburg
Wolfsschanze; Wollongong; Wolsong; Wolverhampton; Wonsan; Woodlands; Woods Hole; Woodville; Woolwich; Woomera
Worcester; Worcester; Worcestershire; Worms; Wounded Knee; Wrangel Island; Wrexham; Wrocław = Breslau = Wroclaw
Wuchale = Ucciali; Wuhan = Hankow = Hankou; Wuhu; Wukan; Wuppertal; Wuxi; Wye River; Wylfa; Württemberg = Wurttemberg
Würzburg = Wuerzburg; Włocławek = Wloclawek; Xai-Xai; Xanthi; Xapuri; Xayaburi; Xi Jiang; Xi'an = Xian; Xiamen = Amoy
Xiangtan; Xiangyang; Xiaogang; Xibaipo; Xichang; Xingu; Xining = Sining; Xinjiang = Sinkiang; Xiong'an = Xiongan
Xuzhou = Hsuchow; Yacyretá = Yacyreta; Yakutia = Sakha; Yakutsk; Yala; Yalta; Yalta; Yalu; Yamal; Yamoussoukro
Yamuna = Jumna; Yan'an = Yenan = Yanan; Yanbu; Yancheng; Yangjiang; Yangon = Rangoon; Yangtze = Yangzi = Chang Jiang
Yangzhou; Yantai = Chefoo; Yaoundé = Yaounde; Yaoundé; Yaren; Yarkand; Yarmuk; Yaroslavl; Yassıada; Yasukuni
Yasuní = Yasuni; Yavoriv; Yazd; Yedo; Yekaterinburg = Sverdlovsk = Ekaterinburg; Yellowknife; Yenisei = Yenisey
Yeonpyeong; Yeosu; Yeouido = Yoido; Yerevan = Erivan; Yevpatoria = Eupatoria; Yibin; Yinchuan; Yingkou = Newchwang
Yining = Kulja = Ghulja; Yirrkala; Yiwu; Yodok; Yogyakarta = Jogjakarta = Jogja = Djokjakarta; Yokohama; Yokosuka
Yola; Yonaguni; Yongbyon; Yongsan; Yorkshire; Yorktown; Yoshkar-Ola; Youngstown; Ypres = Ieper; Ypres; Yser
Yucatán = Yucatan; Yucca Mountain; Yuen Long; Yugoslavia = Jugoslavia; Yukon; Yunnan; Yuzhno-Sakhalinsk
Za'atari = Zaatari; Zaandam; Zabrze = Hindenburg O.S.; Zabul; Zadar; Zagazig; Zagreb = Agram; Zagros; Zahedan
Zahlé = Zahle; Zakopane; Zalambessa; Zama; Zamalek; Zambezi = Zambesi; Zamboanga; Zamość = Zamosc; Zangezur; Zanzibar
Zapadnaya Litsa; Zapopan; Zaporizhian Sich; Zaporizhzhia = Zaporozhye = Zaporizhia = Zaporozhe; Zaporizhzhia NPP
Zaragoza = Saragossa; Zaragoza; Zaranj; Zaria; Zarqa; Zarzuela; Zaventem; Zawiya; Zealand = Sjælland; Zeebrugge
Zeeland; Zehlendorf; Zelenograd; Zenica; Zgorzelec; Zhanaozen; Zhangjiakou = Kalgan; Zhangzhou
Zhanjiang = Kwangchowwan; Zhejiang = Chekiang; Zheleznogorsk; Zhengzhou = Chengchow; Zhenjiang = Chinkiang
Zhetysu = Semirechye = Semirechie; Zhongnanhai; Zhongshan; Zhuhai; Zhytomyr = Zhitomir
Zielona Góra = Grünberg = Zielona Gora; Zigong; Ziguinchor; Zimmerwald; Zinder; Zintan; Zlatoust
Zlín = Zlin = Gottwaldov; Zmiinyi; Znojmo = Znaim; Zoetermeer; Zollverein; Zomba; Zonguldak; Zouérat; Zrenjanin
Zuccotti; Zugdidi; Zugspitze; Zuiderzee = IJsselmeer; Zululand; Zunyi = Tsunyi; Zuwara; Zvornik; Zwentendorf; Zwickau
Zwolle; Zócalo = Zocalo; Zürich = Zurich; Ägäis; Ämari; Åland = Aland = Ahvenanmaa; Ålesund = Alesund
Çanakkale = Canakkale; Çankaya = Cankaya; Çorum = Corum; Élysée = Elysee; Évora; Ñancahuazú; Óbuda; Öland
Örebro = Orebro; Øresund = Oresund; Øresund; Ústí nad Labem = Aussig = Usti nad Labem; Ürümqi = Urumqi = Urumchi
Üsküdar = Scutari; České Budějovice = Budweis = Ceske Budejovice; Čierna nad Tisou = Cierna
Đakovica = Gjakova = Djakovica; Łomża = Lomza; Łódź = Lodz = Litzmannstadt; Ōrākei = Orakei
Świnoujście = Swinemünde = Swinoujscie; Şanlıurfa = Urfa = Edessa = Sanliurfa; Şırnak = Sirnak; Šabac = Sabac
Šiauliai = Siauliai; Šibenik = Sibenik; Štip = Stip; Šumadija = Sumadija; Žepa = Zepa; Žilina = Zilina
