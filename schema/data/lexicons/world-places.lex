# Cities, historical states, regions, waters and mountains. Names that are also persons or ordinary words are left out.
list cities as place
# Africa
Abakaliki; Abéché; Abengourou; Abeokuta; Aboisso; Abomey; Acornhoek; Adrar; Agadez; Agadir; Akosombo; Aksum; Akure
Aliwal North; Ambon; Amboseli; Anaba; Annaba; Antsirabe; Antsiranana; Arlit; Arua; Asaba; Asella; Ashaiman; Assab
Assiut; Asyut; Atakpamé; Atbara; Athi River; Athlone; Awasa; Awka; Axum; Badagry; Bafoussam; Bahir Dar; Baidoa
Bamenda; Bangui; Banjul; Barberton; Bardera; Bassila; Batna; Bauchi; Beaufort West; Béchar; Beitbridge; Bejaia
Bela-Bela; Beledweyne; Beni Mellal; Benoni; Berbera; Bertoua; Bethlehem; Bhisho; Bisho; Biskra; Bissau; Bizerte; Blida
Boali; Bobo-Dioulasso; Boké; Boksburg; Boma; Bor; Bosaso; Botshabelo; Bouaké; Brakpan; Brits; Buea; Bugiri; Bunia
Butare; Butembo; Butha-Buthe; Butterworth; Cabinda; Calabar; Caledon; Carletonville; Chililabombwe; Chimoio; Chingola
Chinhoyi; Chipata; Chitungwiza; Cibitoke; Constantine; Cradock; Damietta; Danané; Dapaong; Daveyton; De Aar
Debre Markos; Dese; Dessie; Dikhil; Dire Dawa; Dire-Dawa; Dirkou; Djenné; Djougou; Dolisie; Dosso; Dundee; East Rand
Edéa; Ekurhuleni; El Aaiún; El Alamein; El Fasher; El Geneina; El Obeid; Eldoret; Emalahleni; Embu; Empangeni; Ermelo
Eshowe; Estcourt; eThekwini; Evaton; Farafenni; Faranah; Fianarantsoa; Fort Portal; Franceville; Francistown; Gabès
Gafsa; Galcaio; Galkayo; Gao; Garissa; Garoua; Garowe; Germiston; Ghardaïa; Gitega; Giyani; Giza; Gode; Gombe; Gondar
Gqeberha; Grahamstown; Grootfontein; Gugulethu; Gweru; Harar; Hawassa; Helwan; Hoedspruit; Homa Bay; Huambo; Hurghada
Hwange; Idlib; Ife; Ifrane; Ile-Ife; Ilesha; Ilorin; Inhambane; Iringa; Isandlwana; Ismailia; Jijiga; Jimma; Jinja
Jos; Jwaneng; Kabale; Kabwe; Kadugli; Kafr El Sheikh; Kairouan; Kakamega; Kakuma; Kalemie; Kananga; Kankan; Karonga
Kasama; Kasese; Kassala; Kasserine; Katima Mulilo; Katsina; Kaya; Kayes; Kelo; Kenema; Kenitra; Kericho; Ketu
Khayelitsha; Khorixas; Kibuye; Kidal; Kiffa; Kigoma; Kikwit; Kilifi; Kimbe; Kindia; Kindu; King William's Town
Kismaayo; Kitale; Kitui; Kitwe; Klerksdorp; Kolda; Kolwezi; Komati; Komatipoort; Korhogo; Koudougou; Kribi
Krugersdorp; Kuruman; KwaMashu; Kwekwe; Laâyoune; Lalibela; Lambaréné; Lamu; Leribe; Lichinga; Likasi; Likoni; Limbe
Lindi; Livingstone; Lobatse; Lobito; Lodwar; Lokoja; Lubango; Luderitz; Lusikisiki; Machakos; Mafeking; Mafeteng
Mafikeng; Mahajanga; Mahikeng; Maiduguri; Makeni; Makhado; Makhanda; Makurdi; Malakal; Malanje; Malindi; Mamelodi
Mandera; Mansoura; Manzini; Maputsoe; Maradi; Maralal; Marondera; Maroua; Marsabit; Masaka; Masindi; Massawa; Masvingo
Matadi; Maun; Mbale; Mbandaka; Mbarara; Mbeya; Mbombela; Mbuji-Mayi; Mdantsane; Meknès; Melilla; Menzel Bourguiba
Merca; Meru; Meyerton; Middelburg; Midrand; Minna; Mirebalais; Mitchells Plain; Mmabatho; Modimolle; Mogwase
Mohale's Hoek; Mokopane; Monastir; Mongu; Mopti; Morogoro; Moroni; Mossel Bay; Mostaganem; Moundou; Moyale; Mthatha
Mtwara; Mufulira; Murzuq; Musanze; Musoma; Mutare; Mwanza; Mwene-Ditu; Mzuzu; Nabeul; Nacala; Nador; Naivasha; Namibe
Nampula; Nanyuki; Narok; Ndola; Nekemte; Newcastle; Ngaoundéré; Nkawkaw; Nouadhibou; Nsukka; Nyanga; Nyeri; Nzérékoré
Obuasi; Odienné; Ogbomosho; Okahandja; Ol Kalou; Omdurman; Ondangwa; Ongwediva; Onitsha; Opuwo; Oshakati; Oshogbo
Osogbo; Otjiwarongo; Ouadane; Ouargla; Oudtshoorn; Oujda; Owerri; Owo; Oyo; Paarl; Parakou; Pemba; Phalaborwa
Phuthaditjhaba; Pietersburg; Plettenberg Bay; Pokuase; Port Shepstone; Porto-Novo; Potchefstroom; Potiskum; Praia
Qacha's Nek; Queenstown; Quelimane; Quthing; Ramotswa; Randburg; Randfontein; Reggane; Rehoboth; Richards Bay; Ringim
Robben Island; Roodepoort; Rorke's Drift; Rubavu; Ruhengeri; Ruiru; Rumbek; Rumonge; Rundu; Rustenburg; Saint-Louis
Saldanha; Sandton; Sannicandro; São Tomé; Sapele; Sasolburg; Sebha; Secunda; Segou; Sekhukhune; Sekondi
Sekondi-Takoradi; Selebi-Phikwe; Semonkong; Serekunda; Serowe; Sétif; Sharpeville; Shashamane; Siavonga
Sidi Bel Abbès; Sidi Bouzid; Sikasso; Sinoe; Sirte; Siteki; Skhirat; Skikda; Sohag; Sokodé; Sokoto; Solwezi; Songea
Soroti; Soshanguve; Souk Ahras; Sousse; Stone Town; Sumbawanga; Sunyani; Swakopmund; Tabora; Tahoua; Takoradi
Tamanrasset; Tambacounda; Tanta; Taroudant; Taza; Tema; Temara; Tembisa; Tessalit; Tete; Tétouan; Teyateyaneng
Thaba Nchu; Thaba-Tseka; Thiès; Thika; Thohoyandou; Tiaret; Tindouf; Tiznit; Tlemcen; Toamasina; Tobruk; Toliara
Torit; Touba; Touggourt; Tozeur; Tsumeb; Tubmanburg; Tulear; Tuli; Turkana; Tzaneen; Ubombo; Uíge; Ulundi; Umlazi
Umtata; Upington; Uyo; Vanderbijlpark; Vereeniging; Victoria Falls; Virunga; Voi; Volksrust; Vryburg; Vryheid
Wad Madani; Wajir; Walvis Bay; Warri; Wau; Welkom; Witbank; Wolaita Sodo; Yambio; Yei; Yola; Zagora; Zaria; Zeerust
Ziguinchor; Zinder; Zomba; Zouérat; Zuwara; Zwelithini Village; Zwelitsha
# Middle East, Turkey, Caucasus, Central Asia
Abadan; Abu Ghraib; Adana; Adıyaman; Afyon; Ahvaz; Ajman; Aksaray; Aktau; Aktobe; Al Ain; Al Hudaydah; Al Mukalla
Al Wakrah; Al-Bab; Al-Hasakah; Al-Qaim; Al-Qamishli; Al-Qusayr; Alanya; Alaverdi; Aley; Amasya; Andijan; Ankawa
Antakya; Aqaba; Arar; Ardabil; Ardahan; Artvin; Ashdod; Ashgabat; Ashkelon; Atyrau; Avdat; Azaz; Baalbek; Babol; Baiji
Bala Murghab; Balkh; Balıkesir; Bamiyan; Bandar-e Abbas; Baqubah; Bat Yam; Batumi; Beersheba; Beit Hanoun; Beit Lahia
Bingöl; Birjand; Bitlis; Bodrum; Bojnord; Borujerd; Bukhara; Buraydah; Burdur; Bushehr; Byblos; Çanakkale; Chabahar
Chardzhou; Charikar; Çorum; Daraa; Dashoguz; Deir al-Balah; Deir ez-Zor; Denizli; Derbent; Dezful; Dhahran; Dhamar
Dilijan; Dimona; Diwaniyah; Diyarbakir; Diyarbakır; Dohuk; Douma; Duhok; Edirne; Eilat; Ekibastuz; Elazığ; Erzincan
Erzurum; Eskişehir; Famagusta; Fardis; Fergana; Fujairah; Gardez; Gaza City; Ghazni; Giresun; Girne; Göbekli Tepe
Gonabad; Gorgan; Gori; Gorno-Badakhshan; Gyumri; Hakkari; Halabja; Hama; Hamadan; Hasakah; Hatay; Hebron; Helmand
Herzliya; Hilla; Hillah; Hodeidah; Hofuf; Holon; Homs; Irbid; Isfara; Iskenderun; Isparta; İzmit; Jabalia; Jaffa
Jalal-Abad; Jalalabad; Jenin; Jerash; Jericho; Jizan; Jounieh; Jubail; Kahramanmaraş; Karabük; Karaganda; Karaj; Karak
Karakol; Karakorum; Karbala; Kars; Kashan; Kastamonu; Kerman; Kermanshah; Khamis Mushait; Khan Younis; Khan Yunis
Khankendi; Khasavyurt; Khiva; Khobar; Khojaly; Khorramabad; Khorramshahr; Khost; Khujand; Kilis; Kobani; Kokshetau
Konya; Kostanay; Krasnovodsk; Kufa; Kulob; Kunduz; Kut; Kütahya; Kutaisi; Kyrenia; Kyzylorda; Kırşehir; Kırıkkale
Lankaran; Lashkar Gah; Lod; Madaba; Mafraq; Maimana; Makhachkala; Malatya; Manbij; Manisa; Maraghe; Marawi; Mardin
Marib; Masada; Mersin; Merv; Meydan Shahr; Mingachevir; Muğla; Mukalla; Muş; Nablus; Nakhchivan; Namangan; Naqoura
Naryn; Nasiriyah; Nazareth; Netanya; Nevşehir; Neyshabur; Niğde; Nishapur; Nizwa; Nukus; Nur-Sultan; Ordu; Osh
Oskemen; Osmaniye; Panjakent; Panjshir; Paphos; Pavlodar; Petah Tikva; Petropavl; Poti; Pul-e Khumri; Qalqilya
Qamishli; Qazvin; Qunaitra; Qurghonteppa; Rafah; Ramadi; Ramstein; Raqqa; Ras al-Khaimah; Rasht; Rehovot
Rishon LeZion; Rize; Rudaki; Rustavi; Saada; Sabzevar; Sadr City; Safed; Sakarya; Salalah; Salfit; Samarra; Samsun
Sanandaj; Şanlıurfa; Sayaboury; Sderot; Semey; Semnan; Sharjah; Sheberghan; Shibam; Shusha; Shymkent; Sidon; Siirt
Sinjar; Sinop; Sirnak; Sivas; Sohar; Srebrenica; Stepanakert; Sukhumi; Sulaimaniya; Sulaymaniyah; Sumqayit; Şırnak
Taif; Taiz; Tal Afar; Talas; Taldykorgan; Taraz; Tarin Kowt; Tartus; Tekirdağ; Telavi; Termez; Tiberias; Tikrit; Tokat
Tokmok; Tskhinvali; Tulkarm; Tunceli; Turkestan; Türkistan; Turkmenabat; Umm Qasr; Unaizah; Urfa; Urgench; Urmia; Uşak
Vanadzor; Wasit; Yanbu; Yasuj; Yazd; Yozgat; Yüksekova; Zabol; Zahedan; Zahlé; Zakho; Zanjan; Zaranj; Zarqa; Zhanaozen
Zinjibar; Zonguldak; Zugdidi
# South Asia
Abbottabad; Agartala; Agra; Aizawl; Ajmer; Akola; Alappuzha; Aligarh; Allahabad; Alleppey; Almora; Alwar; Ambala
Amravati; Anantapur; Anuradhapura; Arrah; Asansol; Aurangabad; Ayodhya; Badulla; Bahawalpur; Ballia; Bareilly; Barisal
Bathinda; Batticaloa; Belagavi; Belgaum; Bellary; Bettiah; Bhagalpur; Bhaktapur; Bhavnagar; Bhilai; Bhubaneswar; Bhuj
Bhutan Gate; Bikaner; Bilaspur; Biratnagar; Birgunj; Bogra; Bokaro; Butwal; Calicut; Chhattisgarh; Chilaw; Chitral
Chittoor; Coimbatore; Comilla; Cooch Behar; Cox's Bazar; Cuddalore; Cuttack; Dambulla; Darbhanga; Darjeeling; Dasoguz
Dehradun; Dera Ghazi Khan; Dera Ismail Khan; Dhanbad; Dharamsala; Dharamshala; Dharan; Dharwad; Dibrugarh; Dinajpur
Dindigul; Dispur; Durgapur; Eluru; Faizabad; Faridabad; Faridpur; Firozabad; Galle; Gandhinagar; Gangtok; Gaya
Ghaziabad; Gilgit; Godhra; Gorakhpur; Gujranwala; Gujrat; Gulbarga; Guntur; Gurdaspur; Gurgaon; Gurugram; Guwahati
Gwalior; Haldia; Haldwani; Hambantota; Haridwar; Hazaribagh; Hisar; Hosur; Howrah; Hubli; Imphal; Indore; Islampur
Itanagar; Jabalpur; Jacobabad; Jaisalmer; Jalandhar; Jalgaon; Jammu; Jamnagar; Jamshedpur; Janakpur; Jessore; Jhansi
Jhelum; Jorhat; Junagadh; Kakinada; Kalimpong; Kalutara; Kanchipuram; Kannur; Kanyakumari; Kargil; Karimnagar; Karnal
Kasur; Katihar; Khulna; Kohat; Kohima; Kolhapur; Kollam; Kota; Kottayam; Kozhikode; Kurnool; Kurukshetra; Kurunegala
Lalitpur; Larkana; Latur; Leh; Ludhiana; Lumbini; Madurai; Malegaon; Mangalore; Mangaluru; Mannar; Matale; Matara
Mathura; Mayiladuthurai; Meerut; Mingora; Mirpur; Moradabad; Motihari; Multan; Murree; Mussoorie; Muzaffarabad
Muzaffarnagar; Muzaffarpur; Mymensingh; Mysore; Mysuru; Nadiad; Nalanda; Nanded; Narayanganj; Nashik; Negombo; Nellore
Nepalgunj; Noakhali; Noida; Nuwara Eliya; Ongole; Ooty; Pabna; Panaji; Panipat; Panjim; Paro; Pathankot; Patiala
Pokhara; Polonnaruwa; Pondicherry; Porbandar; Port Blair; Puducherry; Punakha; Puri; Puttalam; Rae Bareli; Raichur
Raipur; Rajahmundry; Rajkot; Rajshahi; Rameswaram; Rampur; Ranchi; Ratlam; Ratnapura; Raxaul; Rewari; Rishikesh
Rohtak; Roorkee; Rourkela; Saharanpur; Samastipur; Sambalpur; Sangli; Sargodha; Sarnath; Satara; Savar; Serampore
Shillong; Shimla; Shivamogga; Sialkot; Sikar; Silchar; Siliguri; Silvassa; Simla; Sirajganj; Sivakasi; Solapur
Sri Jayawardenepura Kotte; Srinagar; Sukkur; Surat; Sylhet; Tangail; Tashigang; Tezpur; Thanjavur; Thimphu
Thiruvananthapuram; Thoothukudi; Thrissur; Tinsukia; Tiruchirappalli; Tirunelveli; Tirupati; Tiruppur; Torkham; Trichy
Trincomalee; Trivandrum; Tumkur; Tuticorin; Udaipur; Udupi; Ujjain; Unakoti; Vadodara; Vapi; Vavuniya; Vellore
Vijayawada; Visakhapatnam; Vizag; Wah; Warangal; Wardha; Wazirabad; Yavatmal; Ziarat
# East and South-East Asia
Alor Setar; Amoy; Andong; Angeles City; Angkor; Anqing; Ansan; Anshan; Anyang; Aomori; Asahikawa; Ayutthaya; Bacolod
Bagan; Bago; Baguio; Baler; Balikpapan; Banda Aceh; Bandar Lampung; Bandar Seri Begawan; Banjarmasin; Baoding; Baoji
Baotou; Batam; Batangas; Battambang; Bengkulu; Benxi; Bien Hoa; Bintan; Bogor; Borobudur; Bukittinggi; Buon Ma Thuot
Butuan; Cabanatuan; Cagayan de Oro; Calamba; Cam Ranh; Can Tho; Cangzhou; Catbalogan; Cavite; Changchun; Changwon
Changzhou; Chaozhou; Cheongju; Chiang Rai; Choibalsan City; Chon Buri; Cilacap; Cirebon; Cotabato; Da Lat; Dagupan
Dalat; Dandong; Dapitan; Daqing; Darkhan; Datong; Dawei; Denpasar; Depok; Dien Bien Phu; Dili; Diu; Dongguan; Dongying
Dumaguete; Dumai; Dunhuang; Erdenet; Erenhot; Foshan; Fukui; Fukushima; Fushun; Fuxin; Gangneung; General Santos
George Town; Gifu; Gimhae; Goyang; Guangyuan; Guilin; Gunsan; Gyeongju; Ha Long; Hachinohe; Hai Duong; Haikou; Hailar
Hakha; Hakodate; Hamamatsu; Hamhung; Handan; Hanzhong; Hat Yai; Hefei; Hegang; Hengyang; Himeji; Hirosaki; Hoi An
Hong Gai; Hpa-An; Hsinchu; Hua Hin; Huai'an; Hualien; Huangshan; Huizhou; Hulunbuir; Huzhou; Iligan; Iloilo; Ipoh
Iwaki; Iwakuni; Jambi; Jayapura; Jeju; Jember; Jeonju; Jiaxing; Jilin City; Jinhua; Jining; Jinju; Jinmen; Jinzhou
Jiujiang; Jiuquan; Johor; Jolo; Kaesong; Kagoshima; Kaifeng; Kajang; Kamakura; Kampong Cham; Kampot; Kanazawa; Karamay
Keelung; Kep; Khon Kaen; Khovd; Kitakyushu; Klang; Kofu; Koh Kong; Korat; Kota Bharu; Kota Kinabalu; Krabi; Kratie
Kuala Terengganu; Kuantan; Kuching; Kumamoto; Kupang; Kurashiki; Labuan; Lampang; Langkawi; Laoag; Lashio; Legazpi
Leshan; Lianyungang; Lijiang; Linyi; Lipa; Liuzhou; Loikaw; Lop Buri; Lucena; Lumut; Luoyang; Mae Sot; Maebashi
Magelang; Makassar; Malang; Manado; Mandaluyong; Maoming; Mataram; Matsue; Matsumoto; Matsuyama; Mawlamyine; Maymyo
Meiktila; Melaka; Merauke; Mianyang; Minamata; Miri; Mito; Monywa; Moulmein; Mukdahan; Muntinlupa; Muroran; My Tho
Myitkyina; Nakhon Ratchasima; Nakhon Si Thammarat; Nam Dinh; Nampo; Nanning; Nantong; Nay Pyi Taw; Nha Trang; Nijmegen
Nikko; Nonthaburi; Oita; Olongapo; Ormoc; Otaru; Otsu; Padang; Paju; Pakse; Palangkaraya; Palawan; Palembang; Palu
Panmunjom; Pattani; Pattaya; Pekanbaru; Phitsanulok; Phuket; Pohang; Poipet; Pontianak; Port Arthur; Port Dickson
Preah Vihear; Puerto Princesa; Putrajaya; Pyay; Pyeongchang; Pyeongtaek; Qinhuangdao; Qiqihar; Quang Ngai; Quang Tri
Quanzhou; Qufu; Quy Nhon; Rason; Rayong; Rizhao; Roxas; Sagaing; Saigon; Sakai; Samarinda; Sandakan; Sanming; Sanya
Sasebo; Savannakhet; Sejong; Semarang; Seongnam; Seremban; Shah Alam; Shangrao; Shantou; Shaoguan; Shaoxing
Shijiazhuang; Shimonoseki; Shizuoka; Shwebo; Sihanoukville; Sinuiju; Sittwe; Songkhla; Subic; Subic Bay; Sukhothai
Surakarta; Suwon; Tabaco; Tacloban; Tagaytay; Tagbilaran; Taichung; Tainan; Taitung; Taiyuan; Takamatsu; Tangshan
Taoyuan; Tarlac; Taunggyi; Tawau; Thai Nguyen; Thanh Hoa; Thaton; Tottori; Toyama; Toyota City; Tsukuba; Tuguegarao
Turfan; Ubon Ratchathani; Udon Thani; Ulsan; Ushuaia; Utsunomiya; Uttaradit; Vang Vieng; Vientiane Prefecture
Vung Tau; Wakayama; Weifang; Weihai; Wenchuan; Wenzhou; Wonju; Wonsan; Wuhu; Wuxi; Xiangyang; Xining; Xinxiang; Xuzhou
Yala; Yamagata; Yan'an; Yancheng; Yangzhou; Yantai; Yeosu; Yibin; Yichang; Yinchuan; Yining; Yiwu; Yokosuka; Yueyang
Yulin; Yunfu; Zamboanga; Zamboanga City; Zamyn-Uud; Zhangjiajie; Zhangjiakou; Zhangzhou; Zhanjiang; Zhenjiang
Zhongshan; Zhuhai; Zhuzhou; Zibo; Zigong; Zunyi
# Australia, New Zealand, Pacific
Albury; Alice Springs; Alofi; Alotau; Arawa; Armidale; Arorangi; Auki; Avarua; Ballarat; Bathurst; Bendigo; Betio
Blenheim; Broken Hill; Broome; Buka; Bunbury; Bundaberg; Burnie; Colonia; Coober Pedy; Cooktown; Daru; Devonport
Dubbo; Ebeye; Fremantle; Gatton; Geelong; Geraldton; Gisborne; Gizo; Gladstone; Gold Coast City; Goroka; Goulburn
Hagåtña; Hastings; Hervey Bay; Invercargill; Kalgoorlie; Kavieng; Kieta; Kiritimati; Kokoda; Kolonia; Koror; Labasa
Lae; Launceston; Lautoka; Levuka; Lismore; Lorengau; Luganville; Mackay; Madang; Masterton; Mata-Utu; Mendi; Mildura
Mount Hagen; Mount Isa; Nadi; Napier; Nauti; Neiafu; New Plymouth; Ngerulmud; Noro; Nuku'alofa; Nuku’alofa; Pago Pago
Palmerston; Palmerston North; Pangai; Popondetta; Port Hedland; Queanbeyan; Rabaul; Rakiraki; Rockhampton; Rotorua
Savusavu; Shepparton; Tamworth; Taupo; Tauranga; Timaru; Toowoomba; Townsville; Vanimo; Wagga Wagga; Waitangi
Wanganui; Warrnambool; Wewak; Whanganui; Whangarei; Whyalla; Wollongong
# Europe
A Coruña; Aalborg; Aalst; Aberdeen; Aberystwyth; Aix-en-Provence; Ajaccio; Albacete; Alcalá de Henares; Alicante
Alkmaar; Almada; Almería; Amersfoort; Amiens; Ancona; Andorra la Vella; Angers; Angoulême; Annecy; Antibes; Aosta
Apeldoorn; Arad; Arezzo; Argostoli; Arkhangelsk; Arnhem; Aschaffenburg; Assisi; Augsburg; Auschwitz; Aveiro; Avellino
Bad Godesberg; Badajoz; Baden-Baden; Bakhmut; Bamberg; Banja Luka; Banská Bystrica; Baranavichy; Barletta; Barnaul
Bastia; Bayeux; Bayonne; Bayreuth; Belfort; Belgorod; Bellinzona; Berchtesgaden; Berdyansk; Bergamo; Bergen
Bergen-Belsen; Besançon; Béziers; Biarritz; Białystok; Biel; Bielefeld; Bihać; Bila Tserkva; Bitola; Blackburn
Blackpool; Blois; Bobruisk; Bochum; Bodø; Bolzano; Bourg-en-Bresse; Bourges; Bournemouth; Brăila; Brașov; Braunschweig
Breda; Brescia; Breslau; Brest; Brest-Litovsk; Brighton; Brindisi; Brunswick; Bryansk; Bucha; Buchenwald; Burgas
Burgos; Bydgoszcz; Cáceres; Cádiz; Caen; Cagliari; Cahul; Cambrai; Canterbury; Carcassonne; Carrara; Caserta
Castellón; Celje; Cernavodă; České Budějovice; Český Krumlov; Cetinje; Ceuta; Chambéry; Charleroi; Charleville
Chartres; Cheboksary; Chelmsford; Cheltenham; Chelyabinsk; Chemnitz; Cherbourg; Cherkasy; Chernihiv; Chernivtsi
Chernobyl; Chita; Chornobyl; Clermont-Ferrand; Cluj; Coburg; Colmar; Como; Compiègne; Constanța; Corfu; Cottbus
Coventry; Craiova; Cremona; Crewe; Czernowitz; Częstochowa; Dachau; Danzig; Darmstadt; Daugavpils; Deauville; Derry
Dessau; Devín; Dieppe; Dniprodzerzhynsk; Dnipropetrovsk; Donetsk; Dordrecht; Drammen; Drogheda; Drohobych; Dubna
Dubrovnik; Dundalk; Dunfermline; Dunkerque; Dunkirk; Durham; Durrës; Eger; Eisenach; Elbasan; Elbląg; Elche; Elista
Enschede; Erlangen; Esbjerg; Esch-sur-Alzette; Espoo; Essen; Esztergom; Eupen; Évian; Évora; Évreux; Exeter; Falun
Ferrara; Flensburg; Foča; Foggia; Foix; Forlì; Frankfurt am Main; Frankfurt an der Oder; Fredericia; Fribourg
Friedrichshafen; Fulda; Funchal; Gagauzia; Galați; Galway; Gatchina; Gävle; Gelsenkirchen; Gera; Gijón; Girona
Giurgiu; Gjirokastër; Glastonbury; Gleiwitz; Gliwice; Gloucester; Gomel; Goražde; Gorizia; Görlitz; Gornji Vakuf
Göteborg; Gotha; Gradačac; Greifswald; Grodno; Grozny; Guernica; Győr; Haarlem; Hallstatt; Halmstad; Hamar; Hameln
Hammerfest; Hannover; Hanover; Harlow; Haugesund; Heerlen; Heilbronn; Helmond; Helsingborg; Helsingør; Herakleion
Hereford; Herzegovina; Hildesheim; Hlukhiv; Homel; Horlivka; Hrodna; Ialomița; Inverness; Ioannina; Ipswich; Irkutsk
Irpin; Ischgl; Ivano-Frankivsk; Ivanovo; Izhevsk; Izium; Izyum; Jáchymov; Jajce; Jelgava; Jönköping; Jūrmala
Jyväskylä; Kaiserslautern; Kalamata; Kaliningrad; Kalmar; Kaluga; Kamchatka; Kamianets-Podilskyi; Kapfenberg
Karlovy Vary; Karlskrona; Karlsruhe; Karlstad; Kassel; Katowice; Katyn; Kaunas; Kavala; Kavos; Kecskemét; Kemerovo
Kerch; Kerkyra; Khabarovsk; Kherson; Khmelnytskyi; Khotyn; Kielce; Kilkenny; Kirovohrad; Kiruna; Kishinev; Klagenfurt
Klaipėda; Knin; Komárno; Komrat; Königsberg; Konstanz; Koper; Korçë; Kotor; Kozani; Kragujevac; Kramatorsk; Krasnodar
Krasnoyarsk; Krefeld; Kremenchuk; Kristiansand; Kristiansund; Krk; Kronstadt; Kropyvnytskyi; Kruševac; Kryvyi Rih
Kuopio; Kursk; Kursk Oblast; L'Aquila; La Coruña; La Rochelle; La Spezia; La Valette; Lahti; Lampedusa; Laon
Lappeenranta; Las Palmas; Le Havre; Le Mans; Lecce; Leeuwarden; Legnica; Leicester; Leiria; Leverkusen; Liberec
Lidice; Liepāja; Lillehammer; Limoges; Linköping; Lipetsk; Lisburn; Livorno; Lleida; Logroño; Londonderry; Lorient
Lübeck; Lublin; Lucca; Ludwigsburg; Ludwigshafen; Lugansk; Luhansk; Luleå; Lüneburg; Lutsk; Lyublino; Magadan
Magdeburg; Magnitogorsk; Majdanek; Makiivka; Marburg; Marijampolė; Mariupol; Matera; Mauthausen; Medjugorje; Melitopol
Melk; Memel; Merthyr Tydfil; Middlesbrough; Mikkeli; Milton Keynes; Minden; Miskolc; Mitrovica; Mitrovicë; Modena
Mogilev; Mönchengladbach; Monza; Mostar; Mozhaisk; Mukachevo; Mulhouse; Münster; Murmansk; Mykolaiv
Naberezhnye Chelny; Nafplio; Narva; Narvik; Neuchâtel; Nevers; Newcastle upon Tyne; Newport; Niagara; Nikopol; Nikšić
Niort; Niš; Nitra; Nizhny Novgorod; Nizhny Tagil; Norilsk; Norrköping; Northampton; Norwich; Nottingham; Novara
Novgorod; Novi Pazar; Novorossiysk; Nyíregyháza; Oberammergau; Oberhausen; Odense; Oldenburg; Olomouc; Olsztyn; Omsk
Opole; Oradea; Oranienburg; Örebro; Orenburg; Orléans; Orsha; Oryol; Osijek; Osnabrück; Ostend; Östersund; Oulu
Ourense; Oviedo; Paderborn; Palma; Palma de Mallorca; Pamplona; Pančevo; Pardubice; Passau; Pavia; Peć; Peenemünde
Peja; Penza; Perpignan; Pesaro; Pescara; Peterborough; Petrograd; Petrozavodsk; Pforzheim; Piacenza; Pilsen; Piraeus
Pirot; Pistoia; Pitești; Pleven; Ploiești; Plzeň; Podolsk; Poitiers; Pokrovsk; Poltava; Pontevedra; Pori; Porvoo
Pravets; Prešov; Prijedor; Prilep; Prizren; Pskov; Pyatigorsk; Quimper; Racak; Radom; Ragusa; Rambouillet; Ramsgate
Regensburg; Reggio Calabria; Reggio Emilia; Remscheid; Reus; Rēzekne; Rhodes; Rijswijk; Rimini; Rivne; Roskilde
Rostov; Rostov-on-Don; Roubaix; Rousse; Rovaniemi; Ryazan; Rzeszów; Saarbrücken; Šabac; Sachsenhausen; Saint-Étienne
Saint-Malo; Saint-Nazaire; Saint-Tropez; Salerno; Salford; Salisbury; San Marino City; San Sebastián; Sanski Most
Santander; Santiago de Compostela; Saransk; Saratov; Sassari; Satu Mare; Savona; Schaffhausen; Schengen; Schwerin
Segovia; Setúbal; Severodonetsk; Sheffield; Shkodër; Shrewsbury; Šiauliai; Sibiu; Siegen; Sighișoara; Silistra
Simferopol; Sintra; Skellefteå; Skien; Slavonski Brod; Sligo; Sloviansk; Smederevo; Smolensk; Sobibor; Sochi; Solingen
Solothurn; Sopot; Sopron; Southampton; Speyer; St Andrews; St Gallen; St. Gallen; St. Moritz; St. Pölten; Stalingrad
Stara Zagora; Stavanger; Stavropol; Stettin; Stirling; Stoke-on-Trent; Strelna; Struga; Subotica; Suceava; Sumy
Sunderland; Sundsvall; Surgut; Svetlogorsk; Swansea; Swindon; Syktyvkar; Szczecin; Székesfehérvár; Szombathely
Taganrog; Tallaght; Tambov; Taranto; Târgu Mureș; Tarnów; Tarragona; Tatabánya; Temirtau; Teplice; Teresin; Terezín
Ternopil; Teruel; Tetovo; Theresienstadt; Thionville; Thun; Tighina; Tilburg; Tilsit; Timișoara; Tiraspol; Tobolsk
Tolyatti; Tomsk; Topola; Tórshavn; Toruń; Toulon; Tours; Travnik; Treblinka; Trelleborg; Trento; Treviso; Trikala
Trnava; Tromsø; Troyes; Tskhinval; Tula; Turnhout; Tuzla; Tver; Tychy; Tyumen; Udine; Ufa; Ulan-Ude; Ulm; Ulyanovsk
Uman; Umeå; Urbino; Ústí nad Labem; Uzhhorod; Užice; Vaasa; Vaduz; Valenciennes; Valjevo; Valladolid; Vannes; Varaždin
Västerås; Vatutino; Växjö; Velika Plana; Veliky Novgorod; Ventimiglia; Ventspils; Vercelli; Verdun; Veszprém
Viana do Castelo; Vicenza; Vichy; Vigo; Villach; Vinnytsia; Visby; Viseu; Vitebsk; Viterbo; Vitoria-Gasteiz
Vladikavkaz; Vlorë; Volgograd; Vologda; Volos; Vorkuta; Voronezh; Vovchansk; Vukovar; Vyborg; Wakefield; Walvis
Wannsee; Wałbrzych; Wetzlar; Wexford; Wiesbaden; Winchester; Wolverhampton; Worms; Wuppertal; Würzburg; Yakutsk
Yaroslavl; Yekaterinburg; York; Yuzhno-Sakhalinsk; Zabrze; Zadar; Zakopane; Zamość; Zaporizhzhia; Zenica; Žepa
Zhytomyr; Zielona Góra; Žilina; Zlín; Znojmo; Zrenjanin; Zug; Zvornik; Zwickau; Zwolle
# North and Latin America, Caribbean
Abilene; Acapulco; Aguascalientes; Akron; Alajuela; Albany; Altamira; Amarillo; Anaheim; Anápolis; Ann Arbor
Antigua Guatemala; Antofagasta; Aracaju; Araraquara; Arica; Artigas; Asheville; Ashland; Atlantic City; Ayacucho
Bahía Blanca; Bakersfield; Bangor; Barinas; Barquisimeto; Basse-Terre; Basseterre; Bayamo; Bayamón; Beaumont; Belmopan
Bethesda; Billings; Bismarck; Bloomington; Blumenau; Boa Vista; Bozeman; Bridgeport; Bucaramanga; Burbank; Burlington
Burnaby; Caguas; Cajamarca; Callao; Camagüey; Campinas; Campo Grande; Cap-Haïtien; Carson City; Castries; Cedar Rapids
Chapel Hill; Charleston; Charlotte Amalie; Charlottesville; Charlottetown; Chetumal; Chiclayo; Chihuahua; Chillán
Chimbote; Chula Vista; Cienfuegos; Ciudad Bolívar; Ciudad del Este; Ciudad Guayana; Ciudad Juárez; Coeur d'Alene
Colorado Springs; Columbia; Columbus; Comayagua; Comodoro Rivadavia; Contagem; Copán; Copiapó; Corpus Christi
Corrientes; Cúcuta; Cuernavaca; Cuiabá; Culiacán; Cumaná; Curepipe; Dajabón; Dayton; Daytona Beach; Dearborn; Decatur
Duluth; Durango; Eau Claire; El Alto; El Progreso; Ensenada; Esmeraldas; Estelí; Evanston; Evansville; Fargo
Fayetteville; Feira de Santana; Ferguson; Florianópolis; Fort McMurray; Fort Wayne; Fort-de-France; Foz do Iguaçu
Frankfort; Fredericton; Gaithersburg; Gatineau; Georgetown; Goiânia; Gonaïves; Grand Rapids; Green Bay; Greensboro
Greenville; Guanajuato; Guantánamo; Guarulhos; Guatemala; Gustavia; Hampton Roads; Harrisburg; Hermosillo; Hialeah
Holguín; Huancayo; Huntington; Huntsville; Ibagué; Iguala; Ilhéus; Iqaluit; Iquique; Iquitos; Irvine; Ithaca; Jacmel
Jefferson City; João Pessoa; Joinville; Juiz de Fora; Juliaca; Kalamazoo; Kelowna; Key West; Kingstown; Kitchener
La Ceiba; La Plata; La Romana; La Serena; Lafayette; Lake Placid; Lansing; Laredo; Latacunga; Lethbridge; Lexington
Limón; Loja; Londrina; Long Beach; Lubbock; Macapá; Maceió; Machala; Manizales; Mar del Plata; Maracay; Maricao
Maringá; Matamoros; Matanzas; Mayagüez; Mazatlán; Mérida; Mexicali; Missoula; Monclova; Moncton; Montego Bay; Monterey
Montería; Montpelier; Morelia; Mossoró; Mount Vernon; Myrtle Beach; Neiva; Neuquén; New Amsterdam; New Bedford
Newport News; Niterói; Nogales; Nuevo Laredo; Ocho Rios; Ogden; Olinda; Oranjestad; Orizaba; Oruro; Osasco; Oshawa
Pachuca; Palmas; Palmira; Palo Alto; Pasadena; Pasto; Paterson; Pearl Harbor; Pedernales; Pelotas; Peoria; Pereira
Petrópolis; Piura; Pointe-à-Pitre; Ponta Grossa; Popayán; Port Antonio; Port of Spain; Porto Velho; Posadas; Potosí
Provo; Pucallpa; Puerto Cabello; Puerto Cortés; Puerto Limón; Puerto Montt; Puno; Punta Arenas; Punta Cana
Punta del Este; Querétaro; Quetzaltenango; Quezaltepeque; Quibdó; Quilmes; Rancagua; Rapid City; Red Deer; Resistencia
Reynosa; Ribeirão Preto; Rio Branco; Riobamba; Riohacha; Road Town; Roanoke; Roseau; Saginaw; Saint-Marc; Salta
Saltillo; Salto; San Bernardino; San Cristóbal; San Fernando; San Ignacio; San Luis Potosí; San Miguel
San Miguel de Tucumán; San Pedro; San Rafael; San Salvador de Jujuy; Santa Ana; Santa Barbara; Santa Clara; Santa Cruz
Santa Cruz de la Sierra; Santa Maria; Santa Marta; Santa Monica; Santa Tecla; Santarém; Santiago de Cuba
Santiago de los Caballeros; São Bernardo do Campo; São José dos Campos; São Luís; Sarasota; Sault Ste. Marie
Scarborough; Schenectady; Scottsdale; Scranton; Sherbrooke; Shreveport; Sioux City; Sioux Falls; Sonsonate; Sorocaba
South Bend; Spanish Town; Spartanburg; Springfield; St. Catharines; St. George's; Stamford; Stockton; Sudbury; Tacna
Talca; Talcahuano; Tallahassee; Tampico; Tapachula; Tarija; Temuco; Tepic; Teresina; Thunder Bay; Tlaxcala; Toluca
Topeka; Torreón; Trois-Rivières; Tucson; Tucumán; Tulum; Tunja; Tuscaloosa; Uberlândia; Uyuni; Valdivia; Valledupar
Villahermosa; Villavicencio; Viña del Mar; Waco; Waterbury; West Palm Beach; Whitehorse; Wichita; Willemstad
Winston-Salem; Xalapa; Yellowknife; Yonkers; Youngstown; Yuma; Zacatecas
list places_more as place
# Historical states and empires
Abbasid Caliphate; Achaemenid Empire; Aksumite Empire; Anglo-Egyptian Sudan; Asante Empire; Ashanti Empire; Assyria
Austrian Empire; Austro-Hungarian Empire; Aztec Empire; Babylon; Babylonia; Baekje; Basutoland; Batavia; Bechuanaland
Belgian Congo; Benin Empire; Biafra; Bophuthatswana; British Guiana; British Honduras; British India; British Raj
Buganda; Byzantine Empire; Cape Colony; Carthage; Castile; Central African Empire; Choson; Ciskei
Confederate States of America; Congo Free State; Dahomey; Delhi Sultanate; Democratic Kampuchea; Duchy of Warsaw
Dutch Republic; East Pakistan; Eastern Bloc; Eastern Roman Empire; Eastern Rumelia; Ethiopian Empire
Federal Republic of Yugoslavia; Federation of Malaya; Formosa; French Equatorial Africa; French Indochina
French West Africa; Gaul; German East Africa; German South West Africa; German South-West Africa; Goguryeo
Golden Horde; Gran Colombia; Great Zimbabwe; Habsburg Monarchy; Hawaiian Kingdom; Hindustan; Holy Roman Empire
Imperial China; Imperial Japan; Inca Empire; Italian East Africa; Joseon; Judea; Kampuchea; Kanem-Bornu; Khmer Empire
Kingdom of Kongo; Kingdom of Serbs, Croats and Slovenes; Korea Empire; Kush; Kushan Empire; Lower Canada; Macedon
Malaya; Mali Empire; Manchukuo; Maurya Empire; Mexica; Ming China; Ming dynasty; Mogul Empire; Mongol Empire
Mughal Empire; Nazi Germany; Northern Rhodesia; Nubia; Numidia; Nyasaland; Orange Free State; Ottoman Turkey
Oyo Empire; Papal States; Parthia; Phoenicia; Phrygia; Piedmont-Sardinia; Polish-Lithuanian Commonwealth
Portuguese East Africa; Portuguese Guinea; Qing China; Qing dynasty; Qing Empire; Republic of Texas
Rhodesia and Nyasaland; Roman Republic; Ruanda; Ruanda-Urundi; Ruthenia; Ryukyu Kingdom; Safavid Empire
Sasanian Empire; Sassanid Empire; Seleucid Empire; Serbia-Montenegro; Silla; Sokoto Caliphate; Songhai Empire
South West Africa; South-West Africa; Southern Rhodesia; Soviet Russia; Spanish Empire; Spanish Sahara
Straits Settlements; Sumer; Tang dynasty; Tanganyika; Third Reich; Transjordan; Transkei; Trucial States; Ubangi-Shari
Umayyad Caliphate; United Arab Republic; United Kingdom of Great Britain and Ireland; United Provinces; Upper Canada
Upper Volta; Urartu; Urundi; Venda; Venetian Republic; Vijayanagara Empire; Wallachia; Weimar Germany; Weimar Republic
West Pakistan; Western Roman Empire; Württemberg; Zand; Zanzibar; Zululand
# Regions
Abruzzo; Abyei; Acadia; Aceh; Acholiland; Adjara; Aegean; Ajara; Ajaria; Åland; Åland Islands; Altai; Amazon; Amazonia
American Samoa; Amhara; Andalucía; Andaman and Nicobar Islands; Andaman Islands; Andhra Pradesh; Anguilla; Annobón
Antilles; Appalachia; Appalachians; Apulia; Aquitaine; Arabian Peninsula; Aragon; Ardennes; Aruba; Arunachal Pradesh
Ascension Island; Ashanti; Asturias; Attica; Australian Capital Territory; Auvergne; Azad Kashmir; Azores; Bactria
Baden-Württemberg; Bahamas; Baja California; Balochistan; Baluchistan; Banaba; Banat; Bashkortostan; Basilicata
Beijing-Tianjin-Hebei; Bermuda; Bessarabia; Bible Belt; Bikini Atoll; Bioko; Bonaire; Bonin Islands; Bora Bora
Bornholm; Bougainville; Bougainville Island; Brabant; Brandenburg; British Indian Ocean Territory
British Virgin Islands; Brooklyn; Bukovina; Buryatia; Calabria; Campania; Canary Islands; Cantabria; Cape Cod
Cape Horn; Cappadocia; Capri; Carinthia; Carpathians; Caucasia; Cayman Islands; Celebes; Central African Republic
Central and Eastern Europe; Chaco; Chagos Archipelago; Chagos Islands; Channel Islands; Chernozem; Chiapas; Chiloé
Chios; Christmas Island; Chukotka; Cisjordan; Cochinchina; Cocos Islands; Commonwealth Caribbean; Con Dao; Connacht
Cook Islands; Copperbelt; Cornwall; Courland; Cyprus; Dagestan; Dalmatia; Darfur; Deccan; Deep South; Diaoyu Islands
Diego Garcia; Djerba; Dobrudja; Dobruja; Dokdo; Donbass; Donetsk Oblast; Dordogne; East Anglia; Easter Island
Eastern Africa; Eastern Caribbean; Eastern Mediterranean; Eastern Mindanao; Eastern Slavonia; Ellis Island
Emilia-Romagna; Enewetak; Epirus; Eritrea; Espiritu Santo; Estremadura; Euboea; Euro-Atlantic area; Euro-Mediterranean
Extremadura; Far North; Faroe Islands; Federation of Bosnia and Herzegovina; Fertile Crescent; Franconia
Frankish Empire; Franz Josef Land; French Guiana; French Polynesia; Friesland; Friuli; Funen; Galápagos
Galapagos Islands; Galloway; Galway Bay; Gascony; Gilgit-Baltistan; Global East; Global West; Golden Triangle; Gorée
Gotland; Gozo; Great Lakes; Great Lakes Region; Greater Antilles; Greater Bay Area; Greater Middle East; Grenadines
Guadalcanal; Guadeloupe; Guam; Guangdong-Hong Kong-Macao Greater Bay Area; Guangxi Zhuang Autonomous Region; Guernsey
Guiana; Gulf of Aden; Gulf of Aqaba; Gulf of Bothnia; Gulf of Finland; Gulf of Guinea; Gulf of Mexico; Gulf of Oman
Gulf of Thailand; Gulf of Tonkin; Guria; Hainan Island; Hainaut; Harlem; Haryana; Heard Island; Hebrides; Heligoland
Hesse; Hiiumaa; Himachal Pradesh; Hindu Kush; Hispaniola; Holstein; Honshu; Iberian Peninsula; Ibiza; Ikh Khural
Indian subcontinent; Indochinese Peninsula; Ingushetia; Inner Mongolia Autonomous Region; Iona; Irian Jaya
Isle of Man; Isle of Wight; Istria; Ituri; Iwo Jima; Jammu and Kashmir; Jan Mayen; Jeju Island; Jharkhand
Juan Fernández; Jubaland; Jutland; Kachin State; Kalimantan; Karabakh; Karakalpakstan; Karelia; Karen State; Kasai
Katanga; Kayah State; Kerguelen; Kherson Oblast; Khorasan; Khuzestan; Khyber Pakhtunkhwa; Kinmen; Kiribati; Kivu
Kola Peninsula; Kordofan; Korean Peninsula; Kowloon; Krajina; Kuban; Kurdistan Region; Kuril Islands; Kurile Islands
Kwajalein; Kyushu; Labrador; Ladakh; Lakshadweep; Lanark; Langue d'Oc; Languedoc; Lapland; Latium; Lazio
Leeward Islands; Leinster; Lesbos; Lesser Antilles; Leyte; Liguria; Limburg; Limousin; Livonia; Loess Plateau; Lombok
Long Island; Lower Saxony; Luhansk Oblast; Madeira; Madhya Pradesh; Mahgreb; Majorca; Malabar; Malaita
Malay Peninsula; Mallorca; Maluku; Manipur; Manitoba; Marche; Marquesas; Martha's Vineyard; Martinique; Mashonaland
Mashreq; Matabeleland; Mato Grosso; Matsu; Maui; Mecklenburg; Meghalaya; Mekong Delta; Menorca; Midway Atoll; Midwest
Mindoro; Minorca; Mizoram; Molise; Moluccan Islands; Moluccas; Mongolian Plateau; Moorea; Mount Lebanon; Nagaland
Nantucket; Nauru; Navarre; Negev; Negros; Netherlands Antilles; Nevis; New Britain; New Brunswick; New Caledonia
New England; New Guinea; New Ireland; New Territories; New World; Newfoundland; Newfoundland and Labrador; Niger Delta
Nile Delta; Ningxia; Niue; Norfolk Island; North Caucasus; North Kivu; North Ossetia; North Rhine-Westphalia
North Waziristan; Northern Cyprus; Northern Hemisphere; Northern Mariana Islands; Northern Territory
Northern Triangle; Northwest Territories; Nouvelle-Aquitaine; Nova Scotia; Novaya Zemlya; Novorossiya; Nunavut; Oahu
Occitanie; Odisha; Ogaden; Okinawa Prefecture; Öland; Old World; Orissa; Orkney; Oromia; Pacific Northwest
Pale of Settlement; Pamirs; Panay; Papua; Paracel Islands; Patagonia; Pearl River Delta; Peloponnese; Penghu
Pescadores; Picardy; Pitcairn Islands; Podolia; Pomerania; Prince Edward Island; Príncipe; Provence; Pudong; Puglia
Puntland; Pyrenees; Queens; Quintana Roo; Rakhine; Rakhine State; Rapa Nui; Republika Srpska; Rhineland-Palatinate
Riau; Rif; Rio Grande; Rio Grande do Sul; Rockies; Rocky Mountains; Rojava; Rügen; Russian Far East; Rust Belt
Ryukyu Islands; Saaremaa; Saint Kitts; Saint Martin; Saipan; Sakhalin; Samos; Sandzak; Sarawak; Saskatchewan; Savai'i
Saxony-Anhalt; Scania; Scarborough Shoal; Schleswig; Schleswig-Holstein; Second Thomas Shoal; Senkaku Islands
Septimania; Serb Republic; Shaba; Shan State; Shetland; Shikoku; Sikkim; Sinai Peninsula; Sinaloa; Sint Maarten
Slavonia; Slovak Republic; Small Island Developing States; Smyrna; Socotra; Somaliland; South Australia
South Caucasus; South Kivu; South Kordofan; South Lebanon; South Sea; South Seas; South Tyrol; South Waziristan
Southern Cone; Southern Hemisphere; Southern Lebanon; Spitsbergen; Spratly Islands; Staten Island; Sudetenland
Sulawesi; Sulu; Svalbard; Swabia; Świętokrzyskie; Tahiti; Takeshima; Tamaulipas; Telangana; Terai; Texel; The Bahamas
The Bronx; Thuringia; Tibet Autonomous Region; Tibetan Plateau; Tierra del Fuego; Tigray; Tinian; Tobago; Togoland
Tohoku; Tokelau; Tongatapu; Trans-Jordan; Transcarpathia; Transcaucasia; Tripura; Tristan da Cunha; Turks and Caicos
Turks and Caicos Islands; Tuva; Tyrol; Umbria; Upolu; US Virgin Islands; Uttarakhand; Vanua Levu; Veneto; Viti Levu
Vojvodina; Volhynia; Wake Island; Wallis and Futuna; Walloonia; Waziristan; West Papua; West Timor; Western Australia
Western Hemisphere; Western Sahara; Western Samoa; Westphalia; Windward Islands; Wrangel Island
Xinjiang Uyghur Autonomous Region; Xinjiang Uygur Autonomous Region; Xiong'an; Yakutia; Yangtze River Delta; Yorkshire
Yucatán; Yukon; Zakarpattia; Zaporizhzhia Oblast; Zealand; Zeeland
# Rivers, seas, straits, lakes, mountains, deserts
38th parallel; Adriatic; Adriatic Sea; Aegean Sea; Al-Aqsa Mosque; Alcatraz; Amu Darya; Amur; Amur River; Andaman Sea
Arafura Sea; Aral Sea; Arctic Circle; Arctic Ocean; Aswan Dam; Aswan High Dam; Atacama; Atacama Desert
Atlas Mountains; Azov; Bab el-Mandeb; Bab-el-Mandeb; Baikal; Baikonur; Balkhash; Banda Sea; Barents Sea; Bay of Bengal
Bay of Biscay; Bay of Pigs; Beagle Channel; Beaufort Sea; Bering Sea; Bering Strait; Beringia; Berlin Wall; Blue Line
Blue Nile; Bohai Sea; Bosporus; Brahmaputra; Brenner Pass; Cape Canaveral; Cape of Good Hope; Caribbean Sea
Carpathian Mountains; Celebes Sea; Checkpoint Charlie; Chesapeake Bay; Chukchi Sea; Colorado River; Columbia River
Congo Basin; Congo River; Coral Sea; Corinth Canal; Danube River; Darien Gap; Darling River; Davis Strait; Dead Sea
Demilitarized Zone; Denmark Strait; Dneper; Dniester; Dnipro River; Don River; Drake Passage; Durand Line; East Sea
East Siberian Sea; Ebro; Everest; Fleet Street; Fort Knox; Fulda Gap; Gambia River; Ganges River; Garonne
Gibraltar Strait; Gobi Desert; Grand Ethiopian Renaissance Dam; Great Barrier Reef; Great Rift Valley
Great Slave Lake; Great Wall; Great Wall of China; Green Line; Guantánamo Bay; Han River; Himalaya; Huang He
Hudson Bay; Hudson River; Indus River; Ionian Sea; Irish Sea; Iron Curtain; Irrawaddy; Irtysh; Java Sea; Jordan Valley
Kaliningrad Oblast; Kara Sea; Karakoram; Karakum; Kariba Dam; Kattegat; Kerch Strait; Khyber Pass; Kiel Canal
Kilimanjaro; Kra Isthmus; Lake Albert; Lake Baikal; Lake Chad; Lake Constance; Lake Erie; Lake Huron; Lake Kariba
Lake Ladoga; Lake Malawi; Lake Michigan; Lake Nasser; Lake Ohrid; Lake Ontario; Lake Superior; Lake Tanganyika
Lake Titicaca; Lake Turkana; Lake Van; Lancang; Laptev Sea; Lena River; Ligurian Sea; Line of Control; Litani
Litani River; Loire; Lombok Strait; Mackenzie River; Maginot Line; Maidan; Malacca Strait; Malacca Straits
Mediterranean Basin; Mekong River; Meuse; Mississippi River; Missouri River; Mont Blanc; Mount Ararat; Mount Everest
Mount Fuji; Mount Kenya; Mount Kilimanjaro; Mount Rushmore; Mozambique Channel; Murray River; Murray-Darling Basin
Neisse; Neva; Niger River; Nile Basin; Nile River; Northern Sea Route; Northwest Passage; Norwegian Sea; Ob River
Oder-Neisse line; Ohio River; Okavango; Okavango Delta; Orinoco; Panama Canal Zone; Paraguay River; Paraná River
Pechora; Persian Gulf region; Philippine Sea; Po Valley; Potomac; Potomac River; Pripyat; Red Square; Rhine River
Rhône; Rift Valley; Río de la Plata; Rio Plata; Rwenzori; Sahara Desert; Saint Lawrence; Salween; Sea of Azov
Sea of Japan; Sea of Marmara; Sea of Okhotsk; Senegal River; Shatt al-Arab; Sierra Madre; Sierra Nevada; Skagerrak
Somali Basin; Southern Alps; Southern Ocean; St. Lawrence River; Strait of Gibraltar; Strait of Magellan
Straits of Hormuz; Straits of Malacca; Sulu Sea; Sunda Strait; Suwałki Gap; Syr Darya; Table Bay; Table Mountain
Tagus; Tahrir Square; Taklamakan; Tana River; Tasman Sea; Temple Mount; Thames; Three Gorges; Three Gorges Dam
Tian Shan; Tiananmen Square; Tiber; Tibesti; Times Square; Timor Sea; Tisza River; Torres Strait; Trafalgar Square
Transoxiana; Tyne; Tyrrhenian Sea; Ural Mountains; Ural River; Ussuri; Vistula; Volga River; Volta; Volta River
Wadden Sea; Wadi Araba; Weser; West Philippine Sea; Western Wall; White Nile; White Sea; Yalu; Yalu River
Yangtze River; Yellow River; Yellow Sea; Yenisei; Yukon River; Zambezi River; Øresund
list regions as place
# Natural and historical regions, seas, straits, ranges, rivers and lakes of the world.
Golden Crescent; Midwest = Middle West; Sun Belt; Great Plains; Transcaspia; Pampas; Amazon Basin; Arabia; Balkan Peninsula
Crimean Peninsula; Jaffna Peninsula; Yucatán Peninsula; Antarctic Peninsula; Gulf of Carpentaria; Gulf of Alaska; Gulf of California
Sea of Galilee; Sargasso Sea; Weddell Sea; Ross Sea; Straits of Tiran; Strait of Bab-el-Mandeb = Bab-el-Mandeb = Bab al-Mandab
Strait of Dover; Straits of Florida; Bass Strait; Cook Strait; Palk Strait; Korea Strait; Tsugaru Strait; Apennines; Black Forest
Massif Central; Zagros; Taurus Mountains; Drakensberg; Ruwenzori; Low Countries; Moldavia; Sandžak; Styria; East Prussia; West Prussia
Mazovia; Masuria; Palatinate; Savoy; Piedmont; Franche-Comté; Eurasia; Ossetia; Circassia; Dzungaria; Kashgaria
Ferghana Valley = Fergana Valley; Coromandel; Carnatic; Oudh = Awadh; Rajputana; Aksai Chin; Chittagong Hill Tracts; Arakan; Tonkin; Annam
Kwangtung; Barotseland; Caprivi Strip; Ovamboland; Namaqualand; Witwatersrand; Casamance; Cyrenaica; Tripolitania; Fezzan; Kabylia
Upper Egypt; Lower Egypt; Najd; Hadhramaut; Dhofar; Samaria; Upper Silesia; Gran Chaco; Mosquito Coast; Darién Gap; Falklands = Malvinas
South Georgia; Balearic Islands; Dodecanese; Cyclades; Mayotte; Réunion; Nicobar Islands; Guantánamo Bay = Guantanamo Bay = Guantánamo
Panama Canal Zone = Canal Zone; Holy Land; North-East Asia = Northeast Asia = North East Asia
South-East Europe = Southeast Europe = South Eastern Europe = South-Eastern Europe; Central Eastern Europe; Inner Asia; Greater China
River Jordan; Paraná; Río de la Plata = River Plate; St. Lawrence; Tumen; Godavari; Kabul River; Moselle; Scheldt; Douro; Drina; Mersey
Lake Kivu; Grand Canyon; Namib
American Southwest; American West; American South; American Midwest; Antebellum South; Dixie; Western Hemisphere; Eastern Hemisphere
Northern Hemisphere; Southern Hemisphere; Western world = Western World; Arab world = Arab World; Muslim world; Islamic world; Free World
District of Columbia = D.C.
