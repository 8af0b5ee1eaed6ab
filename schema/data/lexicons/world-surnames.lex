# Surnames by part of the world; the most frequent ones stand in world-persons.lex.
list surnames exact
# Chinese surnames in pinyin, Cantonese, Hokkien and Wade-Giles spellings
Ao; Au; Bian; Bie; Cen; Chau; Chee; Cheong; Cheuk; Chia; Chien; Chin; Ching; Chiu; Chong; Choo; Chor; Choy; Chua
Chuang; Chui; Chye; Cong; Dou; Eu; Fok; Foo; Gai; Gou; Gui; Heng; Hor; Hsia; Hsiao; Hsiung; Jen; Ju; Juan; Kao; Ke
Khaw; Khoo; Khor; Ku; Kuan; Kuang; Kuo; Kwan; Kwek; Lao; Leong; Lien; Liew; Liong; Lo; Loh; Lui; Luk; Mai; Mok; Ngai
Ngan; Ning; Ong; Ooi; Phua; Ping; Poon; Quah; Ran; Seah; Seow; Sha; Shih; Shum; Soong; Szeto; Tai; Tam; Tay; Teh; Teng
Teo; Teoh; Tien; Tiong; Toh; Tseng; Tsui; Tung; Wee; Woo; Xuan; Yeh; Yen; Yeoh; Yep; Yim; Yong; Yun; Yung; Zang; Zha
Zhi; Zhuge; Zhuo; Zong
# Korean, Vietnamese, Thai, Khmer, Burmese, Indonesian, Malay, Filipino
Chae; Chun; Eun; Heo; Hur; Hyun; Joo; Koo; Kwak; Kyung; Maeng; Myung; Pae; Pak; Rhee; Ri; Ryang; Ryoo; Seol; Seong
Sung; Tae; Tak; Wi; Yeom; Yoh
Bach; Cu; Diep; Doan; Giang; Ha; Khuat; Kieu; Luong; Lưu; Nghiem; Ninh; Thach; Triệu; Ung; Vien; Đặng; Đinh; Đỗ; Đoàn
Abhakorn; Amnatcharoen; Aquino-Reyes; Asawarungruang; Chaiyaporn; Chaiyasena; Chan-ocha; Charnvirakul
Juangroongruangkit; Leekpai; Limjaroenrat; Pramudwinai; Silpa-archa; Suebwonglee; Sundaravej; Suriyakham; Thavisin
Thongchai; Vejjajiva; Wongsawat; Wongsuwan
Adhikari; Anwar; Assegaf; Bakrie; Basri; Baswedan; Djojohadikusumo; Gumelar; Hadikusumo; Halim; Hartarto; Hartono
Hasibuan; Hidayat; Hutapea; Indrawati; Iskandar; Juwana; Kalla; Kartasasmita; Kurniawan; Kusumaatmadja; Kusumastuti
Laoly; Lubis; Makarim; Marsudi; Mulyani; Nainggolan; Nasution; Natalegawa; Nugroho; Pandjaitan; Pangestu; Panggabean
Permadi; Pramono; Pranowo; Pratama; Prawira; Purnama; Purnomo; Rachmat; Raharjo; Rais; Ritonga; Salim; Santoso
Saputra; Saragih; Setiawan; Siahaan; Simanjuntak; Simatupang; Sinaga; Siregar; Situmorang; Soeharto; Sudrajat
Sugiarto; Sumarno; Surbakti; Susanto; Suseno; Sutanto; Sutrisno; Tambunan; Tandjung; Tanjung; Tobing; Uno; Utomo
Wahid; Wibisono; Wibowo; Wijaya; Wirajuda; Wiranto; Yusgiantoro; Zen
Ahmad; Baharom; Bakar; Harun; Hashim; Hussein; Ismail; Jaafar; Jomo; Kassim; Mahmud; Mohamad; Muhammad; Mustapha; Omar
Ramasamy; Ramli; Razak; Ripin; Salleh; Samad; Samy; Sidek; Sulaiman; Tengku; Yaacob; Yassin; Yunus; Yusof; Zain
Zainuddin
Abad; Abalos; Abaya; Agoncillo; Aguinaldo; Alcantara; Angara; Arevalo; Atienza; Bautista; Belmonte; Binay; Bonifacio
Cabral; Carpio; Cayetano; Cojuangco; Diokno; Dizon; Drilon; Ejercito; Enrile; Escudero; Espino; Evangelista
Gatchalian; Guingona; Hontiveros; Lacson; Laurel; Legarda; Locsin; Macapagal; Magsaysay; Manalo; Ocampo; Osmeña
Pacquiao; Pangandaman; Pangilinan; Pimentel; Poe; Quezon; Quirino; Remulla; Revilla; Reyes; Robredo; Romualdez; Romulo
Roxas; Salonga; Sotto; Tañada; Teodoro; Tolentino; Villanueva; Villar; Yasay; Zubiri
# Japan
Adachi; Aizawa; Akagi; Akiyama; Amano; Amari; Ando; Anzai; Aoki; Aoyama; Arai; Arakawa; Arima; Asada; Asai; Asakawa
Asano; Azuma; Baba; Chiba; Ebihara; Eda; Edano; Endo; Enomoto; Eto; Fujii; Fujimoto; Fujimura; Fujioka; Fujisaki
Fujita; Fujiwara; Fujiyama; Fukui; Fukushima; Fukuyama; Furukawa; Furuta; Furuya; Gemba; Goto; Hagiuda; Hamada
Hamaguchi; Hanada; Hara; Harada; Hasegawa; Hata; Hattori; Hayakawa; Hayashida; Hirai; Hirano; Hirata; Hirayama; Hiroi
Hirota; Honda; Honma; Hori; Horie; Horiuchi; Hoshino; Hosoda; Ichikawa; Iida; Iijima; Iizuka; Imai; Imamura; Inada
Inagaki; Inomata; Inukai; Ishibashi; Ishida; Ishii; Ishikawa; Ishimaru; Isozaki; Itagaki; Iwai; Iwamoto; Iwasaki
Iwata; Iwaya; Izumi; Kadota; Kaieda; Kaifu; Kajiyama; Kamei; Kamikawa; Kamiya; Kanda; Kaneda; Kaneko; Kasai; Katagiri
Katayama; Katsura; Kawabata; Kawai; Kawakami; Kawamura; Kawasaki; Kawashima; Kikuchi; Kimura; Kinoshita; Kitagawa
Kitahara; Kitajima; Kitamura; Kitaoka; Kobayakawa; Kodama; Koga; Koike; Kojima; Komatsu; Komura; Kondo; Konishi; Konno
Koyama; Kubo; Kubota; Kudo; Kuroda; Kurokawa; Kurosawa; Kusano; Kuwahara; Maeda; Maehara; Makino; Maruyama; Masuda
Masuzoe; Matsubara; Matsuda; Matsui; Matsukata; Matsumura; Matsunaga; Matsuno; Matsuoka; Matsushita; Matsuyama
Matsuzaki; Miki; Minami; Mishima; Mita; Mitani; Mitsuhashi; Miura; Miyagawa; Miyahara; Miyake; Miyamoto; Miyashita
Miyata; Miyauchi; Miyazaki; Mizuno; Mochizuki; Morikawa; Morimoto; Morinaga; Morishita; Morita; Moriya; Moriyama
Motegi; Mukai; Murai; Murakami; Muramatsu; Murata; Muto; Nagai; Nagano; Nagata; Naito; Nakagawa; Nakahara; Nakai
Nakajima; Nakanishi; Nakano; Nakao; Nakata; Nakatani; Nakazawa; Narita; Nikai; Nishi; Nishida; Nishikawa; Nishimura
Nishino; Nishioka; Nishiyama; Nogami; Noguchi; Nomura; Nonaka; Nozaki; Obata; Ochi; Ogasawara; Ogawa; Ogino; Oguchi
Ohno; Oishi; Okabe; Okamoto; Okamura; Okano; Okazaki; Okita; Okubo; Okuda; Okuma; Okumura; Omori; Onishi; Ono; Onodera
Ooka; Osawa; Oshima; Ota; Otake; Otani; Otsuka; Oyama; Ozaki; Sakaguchi; Sakai; Sakakibara; Sakamoto; Sakata; Sakuma
Sakurai; Sano; Sasagawa; Sasakawa; Sawada; Seki; Sekiguchi; Seko; Sengoku; Seto; Shibata; Shibuya; Shigemitsu; Shimada
Shimamoto; Shimamura; Shimazaki; Shinohara; Shiokawa; Shiozaki; Shirai; Shiraishi; Shirakawa; Shoji; Sonoda; Sugawara
Sugimoto; Sugita; Sugiura; Sugiyama; Sumitomo; Tachibana; Tada; Taguchi; Tajima; Takada; Takagi; Takahata; Takaichi
Takamatsu; Takamura; Takano; Takasaki; Takayama; Takeda; Takei; Takemura; Takenaka; Takeuchi; Takizawa; Tamaki; Tamura
Tanabe; Tanigaki; Taniguchi; Tanimoto; Taniyama; Tashiro; Terada; Terauchi; Tokuda; Tokugawa; Tominaga; Tomita
Tomizawa; Toyoda; Toyotomi; Tsuchiya; Tsuda; Tsuji; Tsukamoto; Tsushima; Uchida; Uchiyama; Uehara; Uematsu; Ueno
Umeda; Umezawa; Usui; Wada; Wakabayashi; Wakatsuki; Yagi; Yamagata; Yamahata; Yamakawa; Yamamura; Yamane; Yamasaki
Yamashita; Yamauchi; Yamazaki; Yanagi; Yanagida; Yano; Yasuda; Yasui; Yokota; Yokoyama; Yonekura; Yosano; Yoshikawa
Yoshimoto; Yoshimura; Yoshino; Yoshioka; Yoshizawa; Yuasa
# South Asia
Abbasi; Abeywardena; Abeywickrama; Adani; Afridi; Agashe; Agha; Agnihotri; Ahuja; Akhtar; Akram; Alam; Alva
Amarasinghe; Amarasuriya; Anand; Ansari; Antony; Apte; Arora; Arya; Asif; Aslam; Athawale; Atre; Attanayake; Awan
Ayub; Azad; Aziz; Babar; Babbar; Babu; Badal; Bagchi; Baghel; Bahadur; Bahl; Baig; Bajaj; Bajpai; Bakshi; Bal
Balachandran; Balakrishnan; Balasubramanian; Bandara; Bandyopadhyay; Banerji; Bansal; Barman; Barooah; Barua; Baruah
Basnet; Batra; Bedi; Begum; Bhabha; Bhaduri; Bhagat; Bhagwati; Bhalla; Bhandari; Bharadwaj; Bharti; Bhasin; Bhaskar
Bhat; Bhatia; Bhatnagar; Bhatt; Bhattacharjee; Bhattacharyya; Bhattarai; Bhuiyan; Bhushan; Bhuyan; Biswas; Bogollagama
Bokhari; Bommai; Bora; Borah; Bordoloi; Brar; Bugti; Bukhari; Chadha; Chagla; Chahal; Chakma; Chakrabarti; Chakrabarty
Chakravarti; Chakravarty; Chand; Chanda; Chandra; Chandran; Chandrasekaran; Chandrasekhara; Channa; Chatterji
Chattopadhyay; Chaturvedi; Chaudhari; Chaudhuri; Chauhan; Chavan; Chawla; Cheema; Chettiar; Chhetri; Chidambaram
Chinoy; Chishti; Chitnis; Chouhan; Chowdhury; Dahal; Dalal; Dalmia; Damle; Dandekar; Dar; Dasanayake; Dassanayake
Dastidar; Datta; Dave; Deb; Deo; Deora; Deosthali; Deshpande; Deuba; Dev; Devgan; Dey; Dhaliwal; Dhar; Dhawan; Dhoni
Dikshit; Divekar; Dixit; Dogra; Doshi; Doval; Dravid; Dubey; Durrani; Dutt; Dwivedi; Edirisinghe; Ekanayake; Fadnavis
Faruqi; Faruqui; Fonseka; Gadgil; Gadkari; Gaikwad; Gajapathi; Gangopadhyay; Garg; Gavaskar; Gehlot; Ghatak; Gidwani
Gilani; Giri; Goel; Goenka; Gogoi; Gohain; Gopalakrishnan; Gopalan; Goswami; Govindan; Grewal; Grover; Guha; Gujral
Gulati; Gunaratne; Gunasekara; Gunawardena; Gurung; Gyawali; Habib; Haider; Hakeem; Halder; Hameed; Haque; Hasan
Hashmi; Hathurusingha; Hazarika; Hegde; Herath; Hettiarachchi; Hiranandani; Hoon; Hossain; Huq; Husain; Indrajit
Irani; Ispahani; Iyengar; Jadhav; Jafri; Jalan; Jamali; Jatoi; Javed; Jayasinghe; Jayasuriya; Jayatilaka; Jayawardena
Jayewardene; Jeevan; Jindal; Jogi; Johar; Kabir; Kadam; Kadirgamar; Kakar; Kakkar; Kalam; Kalita; Kamal; Kamath
Kambli; Kannan; Kanwar; Kapadia; Kapur; Kar; Karim; Karki; Karmakar; Karnad; Karunanidhi; Karunaratne; Karunatilaka
Kashyap; Kasuri; Katju; Kaul; Kazi; Kejriwal; Kelkar; Khader; Khalid; Khanal; Khandelwal; Khanna; Khar; Kharge; Khatri
Khattak; Khatun; Khokhar; Khosla; Khurana; Khurshid; Kiani; Kidwai; Kirpal; Kochar; Kodikara; Kohli; Kothari
Krishnamurthy; Krishnaswamy; Kulatunga; Kumaran; Kumaranatunga; Kumari; Kundu; Kunte; Kureishi; Kuruvilla; Lahiri; Lal
Lala; Lama; Latif; Leghari; Limaye; Lodha; Lodhi; Luthra; Madan; Madani; Madhavan; Mahapatra; Mahato; Mahmood; Maitra
Majumdar; Majumder; Malakar; Malla; Mallick; Mallya; Mandal; Manekshaw; Mangaldas; Mani; Manjrekar; Manto; Masani
Masood; Mathai; Mathew; Mathur; Maurya; Mazumdar; Mazumder; Meena; Megawati; Mehrotra; Memon; Mendis; Meyyappan; Mian
Mirdha; Mirza; Mistry; Mitra; Mody; Mohammad; Mohanty; Mohapatra; Mondal; Moraes; Mudaliar; Mukherji; Mukhopadhyay
Munda; Mundhra; Munshi; Murty; Muttiah; Nadar; Nadella; Nadkarni; Nag; Nagaraj; Nagarajan; Naik; Nambiar; Nambudiripad
Nanavati; Nanda; Nandy; Naoroji; Narain; Narang; Narasimhan; Narayan; Narula; Natarajan; Nath; Navaratne; Nayak; Nayar
Nayyar; Nigam; Nijalingappa; Nilekani; Nimbalkar; Niyogi; Noon; Noor; Nooyi; Oberoi; Ojha; Pai; Pal; Palit; Palkhivala
Panchen; Pande; Pandya; Panicker; Panikkar; Panja; Pant; Paranjape; Parikh; Parmar; Parrikar; Parthasarathy; Paswan
Pathan; Pathirana; Patnaik; Patra; Pattanaik; Patwardhan; Paudel; Pawar; Peries; Pichai; Pillay; Pilot; Pingle
Piramal; Pokhrel; Poonawalla; Poudel; Poudyal; Prabhakaran; Prabhu; Pradhan; Premaratne; Premji; Purohit; Qadri; Qasim
Radhakrishnan; Raghavan; Raha; Rahim; Rai; Raina; Raja; Rajagopalan; Rajaratnam; Raje; Raju; Ramachandran; Ramadoss
Ramakrishnan; Ramamurthy; Ramanathan; Ramanujan; Ramaswamy; Rambukwella; Ramdas; Ranade; Ranasinghe; Ranaweera
Randhawa; Rane; Rangarajan; Rashid; Rasool; Ratnayake; Raut; Raval; Rawal; Rawat; Rayudu; Raza; Reddi; Rehman; Rijiju
Rizvi; Rohatgi; Roychoudhury; Rozario; Sabharwal; Sachar; Sachdev; Sachdeva; Saeed; Sagar; Saha; Sahay; Sahgal; Sahni
Sahoo; Sahu; Saigal; Saikia; Sajjad; Saklatvala; Saleem; Samaranayake; Samarasinghe; Samaraweera; Sampanthan; Sampath
Sandhu; Sanghvi; Sangma; Sanyal; Sarabhai; Sardesai; Sarkar; Sarma; Sarwar; Sastri; Sastry; Satpathy; Savarkar; Sawant
Scindia; Sehgal; Sehwag; Sekhar; Selvam; Seneviratne; Sethi; Sethna; Shafi; Shafiq; Shahani; Shaikh; Shakya; Shamsi
Shankar; Shanmugam; Shanmugaratnam; Shekhawat; Shenoy; Sherpa; Shinde; Shrestha; Shrivastava; Shroff; Sibal; Siddique
Sidhu; Sikri; Singhal; Singhania; Singhvi; Sisodia; Sitharaman; Sivaraman; Solanki; Somaiya; Sood; Soomro; Sorabjee
Soren; Srivastav; Srivastava; Subbarao; Subramanian; Subramanyam; Sudarshan; Suhrawardy; Sukhadia; Sukthankar; Sule
Sultana; Sumanthiran; Sundaram; Sur; Surendran; Suri; Swamy; Swaraj; Syal; Syed; Talukdar; Talwar; Tamang; Tandon
Tanwar; Tarar; Tarin; Tendulkar; Tennakoon; Tewari; Thackeray; Thakkar; Thakre; Thapar; Thero; Thimayya; Thirumalai
Thondaman; Thorat; Tilak; Tiwary; Tomar; Tripathi; Tulpule; Tyagi; Udayakumar; Umar; Unnikrishnan; Upadhyay; Upadhyaya
Vaidya; Vaidyanathan; Varadarajan; Varghese; Vasan; Vasudevan; Vaswani; Veerappan; Vellappally; Venkataraman
Venkatesan; Venkateswaran; Venugopal; Verghese; Vij; Vijayan; Viswanath; Viswanathan; Vohra; Wadhwa; Wadia; Wagle
Waheed; Wahi; Wangchuck; Wangchuk; Warrier; Wasim; Wazed; Weerakoon; Weerasinghe; Weerasuriya; Wickramasinghe
Wickremanayake; Wickremeratne; Wijeratne; Wijesekera; Wijesinghe; Wijetunga; Wijewardene; Yechury; Yusuf; Zafar; Zaidi
Zakaria; Zaman; Zaveri; Zubair
# Arab world, Turkey, Iran, Central Asia, Caucasus, Israel, Afghanistan
Abbadi; Abboud; Abdallah; Abdelaziz; Abdeljalil; Abdelkader; Abdelrahman; Abdessalem; Abdi; Abdo; Abdulaziz
Abdulghani; Abdulla; Abdulrahman; Abed; Abidi; Abou; Aboul-Nasr; Abu-Ghazaleh; Abulhasan; Adwan; Aflak; Aflaq; Ahmadi
Ahmadinejad; Al-Abadi; Al-Ahmad; Al-Arabi; Al-Asiri; Al-Assad; Al-Attiyah; Al-Baghdadi; Al-Bashir; Al-Faisal
Al-Jafari; Al-Jubeir; Al-Khalifa; Al-Khasawneh; Al-Maliki; Al-Moallem; Al-Mualla; Al-Murr; Al-Nahyan; Al-Nasser
Al-Qadhafi; Al-Sabah; Al-Said; Al-Saud; Al-Shaibani; Al-Sharaa; Al-Sisi; Al-Sudani; Al-Thani; Al-Zawahiri; Alami
Alaoui; Alavi; Alawi; Alwash; Amer; Amiri; Anan; Araghchi; Aref; Arslan; Asfour; Ashrawi; Atassi; Atiyah; Attia
Attiyah; Awad; Ayad; Ayari; Azizi; Azoulay; Azzam; Badawi; Badran; Bahnasawy; Bakhtiar; Bakir; Bakkali; Bakr; Balafrej
Baradei; Barakat; Barghouthi; Barghouti; Bazargan; Bazzi; Beheshti; Belaïd; Belkacem; Belkhadem; Benflis; Benhabib
Benjedid; Benkirane; Bensalah; Benslimane; Bensouda; Berrada; Berri; Bishara; Boudiaf; Bouhired; Boukhari; Boumédiène
Bourguiba; Boutros; Chahed; Chalabi; Chamoun; Charfi; Chebbi; Chehab; Cherif; Cherkaoui; Dabbagh; Dahabi; Dahlan
Daoud; Darwish; Diab; Djaballah; Djebar; Ebeid; Ebrahimi; El-Araby; El-Badri; El-Sadat; El-Sherif; El-Sisi; Elaraby
Eryani; Fahim; Fahmi; Fahmy; Farah; Farhat; Farouk; Fassi; Fathi; Fawzi; Fayed; Fayez; Fayyad; Firouzabadi; Frangieh
Franjieh; Gaafar; Gadhafi; Gamal; Geagea; Gemayel; Ghandour; Ghanem; Gharib; Ghazali; Ghotbzadeh; Habibi; Habré
Haddadi; Hadi; Hafez; Hage; Haidar; Hajjar; Halabi; Hamad; Hamadi; Hamdallah; Hamdan; Hamdi; Hamdok; Hamed; Hamidi
Hammadi; Hammami; Hammoud; Hamza; Hanania; Hanna; Haroun; Hashemi; Hassan; Hatami; Haykal; Hegazy; Heikal; Hijazi
Hilali; Hobeika; Homsi; Hoss; Hourani; Hoveyda; Hrawi; Husseini; Ibrahim; Ibrahimi; Idris; Issa; Issawi; Jabbar; Jaber
Jabri; Jahangiri; Jalali; Jalili; Jamil; Jannati; Jawad; Jebali; Jomaa; Jumaa; Kabbaj; Kaddour; Kadhim; Kadhimi; Kafi
Kamel; Kanaan; Karam; Karami; Karimi; Karman; Karroubi; Kashani; Kassem; Kassir; Kawash; Kazemi; Khaddam; Khadduri
Khalaf; Khaled; Khalidi; Khalifa; Khalifah; Khalil; Khashoggi; Khatib; Khayat; Khayr; Khider; Khouri; Kubba; Lahlou
Lahoud; Lamamra; Larijani; Layachi; Maalouf; Maghrabi; Mahdi; Maher; Mahmoud; Makki; Malek; Mansouri; Marzouk
Marzouki; Mashaal; Mashal; Masri; Mebarki; Mebazaa; Mehri; Messahel; Messaoudi; Mikati; Mitri; Moallem; Mobarak
Mohammadi; Mohsen; Montazeri; Morcos; Mortazavi; Mosaddegh; Mossadegh; Mottaki; Mousavi; Moussa; Moussavi; Murad
Musawi; Mustafa; Nabulsi; Naceri; Najjar; Nasr; Nasri; Nasseri; Nazif; Nemazee; Nouri; Nuseibeh; Osman; Othman
Ouyahia; Qabbani; Qaboos; Qaddafi; Qalibaf; Qandil; Qassem; Qassim; Qatami; Qawasmi; Qurei; Rabbani; Raffarin
Rafsanjani; Rahimi; Rajavi; Ramzi; Rashidi; Raziq; Rezaei; Rifai; Riyad; Saad; Saadawi; Sabah; Sabbagh; Sabri; Sadiqi
Sadr; Safadi; Saidi; Salam; Salameh; Salami; Saleh; Salehi; Salem; Salih; Salman; Samaha; Sanaa; Sarkis; Sarraj
Sayegh; Sayyaf; Sellal; Shaath; Shafik; Shaheen; Shahroudi; Shalabi; Shami; Shamkhani; Sharaf; Shariati; Shehadeh
Shihabi; Shukri; Siniora; Skhiri; Sourani; Sulayman; Suleiman; Surur; Taha; Taheri; Tantawi; Tayeb; Tebboune; Tlass
Tohme; Tueni; Turki; Urabi; Velayati; Wahab; Wahba; Yacoub; Yaqoob; Yazdi; Yazidi; Younis; Yousef; Youssef; Youssoufi
Zahir; Zaki; Zamani; Zawahiri; Zaydan; Zebari; Zeidan; Zeroual; Zewail; Ziadeh; Zidane; Zoghbi; Zuabi; Zubaidi
Acar; Açıkalın; Akar; Akbulut; Akçay; Akdağ; Akdoğan; Akgün; Akkaya; Akşener; Aksoy; Aktaş; Akyol; Akın; Alkan; Altan
Altay; Altun; Apaydın; Arıkan; Arınç; Aslan; Ataç; Atalay; Atay; Ateş; Avcı; Aydoğan; Aydın; Aykut; Babacan; Bahçeli
Bakır; Balbay; Baran; Barzan; Başbuğ; Başçı; Başkan; Bayar; Baykal; Bayrak; Bayraktar; Bilgiç; Bilgin; Birand; Bolat
Bozdağ; Bozkurt; Bozkır; Bulut; Çakıcı; Cebeci; Çetin; Çevik; Çiçek; Çiller; Coşkun; Demirtaş; Denktaş; Derviş; Dikmen
Dinçer; Doğan; Duman; Dündar; Durmuş; Ecevit; Eken; Elçi; Elitaş; Eralp; Erbakan; Erbaş; Ercan; Erdem; Eren; Ergin
Ergün; Erkan; Erol; Ersoy; Evren; Fidan; Gökçe; Gönül; Gözübüyük; Gül; Gülen; Güler; Güneş; Gürsel; Güven; Hacıoğlu
Halefoğlu; İmamoğlu; İnan; İnce; Irmak; Kahveci; Kalkan; Kalın; Kandemir; Karaca; Karakaya; Karakuş; Karaman; Karataş
Kavak; Kaya; Kiliç; Koç; Koçak; Korkmaz; Köse; Kurt; Kurtulmuş; Kutan; Kuzu; Kılıç; Kılıçdaroğlu; Menderes; Miroğlu
Nazlıaka; Ocak; Oğuz; Okur; Okyar; Öncü; Önder; Öymen; Özbek; Özcan; Özdemir; Özdil; Özel; Özer; Özgür; Özhan; Özkan
Özyürek; Pamuk; Peker; Perinçek; Polat; Sağlam; Şahin; Sarı; Savaş; Sencer; Şener; Sezer; Şimşek; Sinirlioğlu; Soylu
Soysal; Taş; Taşdelen; Tekeli; Tekin; Topçu; Toprak; Tosun; Türk; Türker; Türkmen; Uğur; Ulusoy; Ünal; Ünver; Uysal
Uzun; Yalçın; Yaman; Yavuz; Yazıcı; Yiğit; Yüce; Yücel; Yüksel; Yıldırım; Yılmaz; Yılmazer; Zana; Zeybek
Abashidze; Abdrakhmanov; Abdullaev; Abdullayev; Abdurakhmanov; Abdyldaev; Adamyan; Agazade; Akayev; Akhmetov; Akhundov
Alasania; Aliev; Alimov; Aliyeva; Allaberdiyev; Amanov; Ananiashvili; Arshba; Artykov; Asadov; Aslonov; Atabayev
Atambayev; Avaliani; Avetisyan; Azimov; Babanov; Babayev; Bagapsh; Baghdasaryan; Bagratyan; Bakiyev; Bakradze
Baramidze; Bayramov; Bedoev; Begench; Bekov; Beruashvili; Boziyev; Burjanadze; Chanturia; Chikovani; Chkheidze
Dadashov; Darbinyan; Demirchyan; Dzhaparidze; Elchibey; Eldarov; Ergeshov; Erkinbayev; Gachechiladze; Galustian
Gamkrelidze; Gamsakhurdia; Garibashvili; Gasparyan; Gevorgyan; Ghambashidze; Gigauri; Gogichaishvili; Grigoryan
Gulbenkian; Guliyev; Gurbanov; Gurgenidze; Hajiyev; Hakobyan; Harutyunyan; Hasanov; Hayrapetyan; Hovannisian
Hovhannisyan; Huseynov; Ibragimov; Ilkhamov; Inauri; Ioseliani; Isayev; Ishanguliyev; Ismayilov; Israilov; Ivanishvili
Jafarov; Janashia; Japarov; Jeenbekov; Jumagulov; Kadyrov; Karapetyan; Kasymov; Kavelashvili; Kazimov; Kelimbetov
Khachatryan; Khachaturian; Khakimov; Kharatishvili; Khasanov; Khodjaev; Kholmatov; Khotinenko; Khudoyberdiev
Khurtsidze; Kobakhidze; Kochaniyan; Kocharian; Kocharyan; Komilov; Kulmatov; Kulov; Kvirikashvili; Lomidze
Lordkipanidze; Magomedov; Makhmudov; Mamedov; Mamedyarov; Mammadguliyev; Mammadov; Mammadyarov; Manasyan; Manukyan
Margvelashvili; Masimov; Maskhadov; Massimov; Merabishvili; Meredov; Mgeladze; Mikoyan; Minasyan; Mirzoyan; Mkrtchyan
Mnatsakanyan; Movsisyan; Mukhamedov; Muradov; Musayev; Mustafayev; Mutalibov; Nalbandian; Nalbandyan; Narimanov
Nasirov; Natelashvili; Nazarbaeva; Nazarov; Nersisyan; Nogaideli; Noghaideli; Norov; Nurmatov; Nurmukhamedov; Nurymov
Ohanyan; Okruashvili; Orbeliani; Orujov; Oskanian; Otunbayeva; Papazian; Pashaev; Pashayev; Petrosian; Petrosyan
Rahimov; Rahmonov; Rakhimov; Rasulov; Rasulzade; Rustamov; Safarov; Sahakyan; Salomov; Samadov; Sarkisian; Sarkissian
Shahnazarov; Sharipov; Simonyan; Soltanov; Suleimenov; Sultanov; Tagiyev; Tarkhan; Ter-Petrosian; Ter-Petrosyan
Tileuberdi; Topchyan; Torosyan; Tsereteli; Turgunov; Tursunov; Umarov; Urazov; Usmonov; Usubov; Vardanyan; Vartanian
Vashadze; Yerzhanov; Yusupov; Zakaev; Zakharyan; Zarifi; Zhvania; Zourabichvili; Zurabishvili
Ahmadzai; Akhund; Akhundzada; Atmar; Atta; Daudzai; Dostum; Ghilzai; Hanif; Haqqani; Hekmatyar; Hotak; Khalili
Khalilzad; Massoud; Mohaqiq; Mohaqqeq; Muttaqi; Nabil; Najibullah; Noorzai; Popal; Qanooni; Rassoul; Saikal; Spanta
Stanekzai; Taraki; Wardak; Yaftali; Zadran; Zakhilwal
Aharonovitch; Allon; Almog; Alon; Aloni; Amit; Arad; Arens; Ashkenazi; Avigad; Avnery; Ayalon; Azaria; Bar-Lev; Barkat
Barnea; Beilin; Ben-Ami; Ben-Eliezer; Ben-Zvi; Benn; Blum; Dagan; Danon; Dayan; Dichter; Diskin; Eban; Edelstein
Eitan; Elkin; Erdan; Erekat; Eytan; Gal-On; Galant; Gilad; Goldstein; Halevi; Halevy; Hanegbi; Herzog; Hirchson
Katsav; Katz; Katzav; Katznelson; Kedar; Kollek; Leibovitz; Levy; Lieberman; Liebermann; Livnat; Mendelblit; Meridor
Michaeli; Mizrahi; Mofaz; Navon; Oren; Oz; Peled; Peretz; Rivlin; Rosen; Sa'ar; Sapir; Savir; Segev; Shahak; Shaked
Shalom; Shapira; Sharansky; Sharett; Shitreet; Sneh; Sofer; Steinitz; Tamir; Vilnai; Weizman; Weizmann; Ya'alon; Yadin
Yadlin; Yariv; Yatom; Yishai; Zamir; Zeevi; Zuckerman
# Africa south of the Sahara
Abate; Abba; Abebe; Abera; Abiodun; Abiola; Abubakar; Abubakari; Achampong; Acheampong; Achieng; Adam; Adamu; Adichie
Adjei; Adoboli; Adom; Adomako; Aduda; Afewerki; Afolabi; Afreh; Agbaje; Agbaw; Agyeman; Agyemang; Aideed; Aidid; Aina
Ajayi; Akande; Akinjide; Akinola; Akintola; Akol; Akpan; Akuffo; Akufo; Alao; Alemu; Alhassan; Alier; Allotey; Amadi
Amaechi; Aman; Amina; Amoah; Amoako; Amosun; Amponsah; Andom; Angula; Anim; Ankrah; Ansah; Anyang'; Anyaoku; Anyona
Appiah; Aregbesola; Arinze; Arthur-Mensah; Arusi; Asamoah; Asare; Asfaw; Asiedu; Askia; Assefa; Atiku; Attah; Avoka
Awolowo; Awoonor; Awori; Ayele; Aygeman; Azikiwe; Babangida; Badu; Bah; Bakary; Bakayoko; Bako; Balewa; Balogun; Bamba
Banana; Bandé; Barre; Barrow-Giles; Barry; Bathily; Bawumia; Bayoh; Bédié; Bekele; Bello; Bello-Fadile; Bemba; Berhane
Beti; Beye; Bihi; Bio; Bizimana; Bizimungu; Blondin; Bocoum; Boesak; Boganda; Bokassa; Boni; Bonsu; Bosch; Botchwey
Botman; Bouh; Boukman; Boyou; Bozizé; Busia; Bwalya; Caetano; Camara; Chambas; Cheikh; Chergui; Chihana; Chikane
Chikaonda; Chinamasa; Chipembere; Chirwa; Chitepo; Chiume; Chiwenga; Chiwengu; Chona; Cissokho; Cissoko; Condé; Contee
Conteh; Coovadia; Cronje; Cuito; Dabengwa; Dacko; Dadoo; Dagne; Dahir; Daramani; Darko; Debele; Dembélé; Demissie
Desta; Dhlakama; Dhlomo; Dia; Diabaté; Diagne; Diakité; Dibango; Diby; Didiza; Dieng; Dieye; Dikko; Diomandé; Diori
Djinnit; Djotodia; Dlakama; Dogo; Dombo; Dossou; Doumbia; Dramé; Duarte; Ebouaney; Ebrahim; Effah; Egeland; Ekwueme
El-Rufai; Eluem; Emecheta; Endeley; Erwin; Eshete; Essy; Etoundi; Evora; Fadiga; Fagla; Falana; Falola; Fani-Kayode
Farmaajo; Fashola; Fasuba; Fayemi; Fayulu; Fofana; Foning; Forson; Frazer-Pryce; Galawdewos; Garane; Garang; Garba
Gaye; Gbagbo; Gbeho; Gbowee; Gebre; Gebremariam; Gebremedhin; Gebreselassie; Gebreyesus; Getachew; Ghebreyesus
Ghiorghis; Gichuru; Gisenyi; Githongo; Goba; Goniwe; Gono; Gowon; Grunitzky; Guebuza; Guei; Guelleh; Gueye; Guinga
Gumede; Gurirab; Habimana; Habyarimana; Haidalla; Haidara; Haile; Hailemariam; Hamadou; Hamutenya; Hanekom; Holomisa
Idahosa; Idowu; Igwe; Ihonvbere; Ikein; Inga; Irungu; Isoun; Issoufou; Iyayi; Jagne; Jallow; Jammeh; Jawara; Jere
Jibril; Jordaan; Juma; Kabbah; Kaboré; Kabwe; Kadalie; Kafando; Kahin; Kaloki; Kamanda; Kamara; Kambanda; Kamitatu
Kamwana; Kane; Kanté; Kapepwe; Kapwepwe; Karamba; Karanja; Karefa-Smart; Karegeya; Karimu; Kariuki; Karume; Kasaija
Kasavubu; Kaseba; Kasrils; Kassa; Kathrada; Katjavivi; Kauffman; Kaunain; Kayibanda; Kayira; Kebede; Kérékou; Khanyile
Khoza; Kidane; Kigongo; Kilonzo; Kimani; Kimathi; Kimbangu; Kinyanjui; Kipchoge; Kipkorir; Kiprotich; Kirima; Kiwanuka
Koffi; Koffigoh; Koinange; Kolingba; Konaté; Koné; Koroma; Kosgei; Kotane; Kouassi; Kouchner; Kouyaté; Kpodo; Krige
Kunene; Kutako; Kuti; Kwankwaso; Kyari; Ladipo; Lagardien; Lamine; Langa; Laurent; Legesse; Lekota; Lesetja; Letsie
Limann; Lissouba; Lissu; Loum; Lowassa; Luambo; Luhanga; Lukaku; Lule; Luwum; Maathai; Mabandla; Mabhida; Mabuza
Macharia; Machungo; Madonsela; Maduna; Mafolo; Magashule; Maharaj; Mahlangu; Mahomed; Maina; Mainassara; Makgoba
Makonen; Makonnen; Malan; Malecela; Maleka; Malima; Malloum; Maluleke; Mamdani; Mancham; Mandaza; Mane; Mangope
Mangwende; Manley; Mantashe; Manyika; Mapfumo; Mapisa-Nqakula; Maponya; Marais; Margai; Masekela; Masondo; Massaquoi
Massemba-Débat; Matambo; Matanzima; Matiba; Matolengwe; Matondo; Mazrui; Mazula; Mbabazi; Mbaye; Mbete; Mbeya; Mboge
Mbow; Mboya; Mbuende; Mbumba; Mchunu; Mekonnen; Meles; Melese; Mengesha; Mengistu; Mensah; Meridji; Meyiwa; Mhlaba
Mhlanga; Micombero; Minnie; Mkandawire; Mkhatshwa; Mkhize; Mkwati; Mlambo; Mlambo-Ngcuka; Modise; Moeller; Mofokeng
Mogoeng; Mohamud; Mohlahlana; Moïse; Mokaba; Mokae; Mokhehle; Mokoena; Mokonyane; Molewa; Moloto; Mompati; Mondlane
Moosa; Morais; Moshoeshoe; Mosisili; Motsepe; Motsoaledi; Mpahlwa; Mpinganjira; Msimang; Msuya; Mubako; Mudavadi
Mudenda; Mudimbe; Mufamadi; Muite; Mujuru; Mukamba; Mukwege; Mulamba; Mulamula; Muluzi; Mungai; Munyaneza; Munyua
Murithi; Mushikiwabo; Mushimba; Mutambara; Mutasa; Mutebi; Muteesa; Muthambi; Muyongo; Muzenda; Muzorewa; Mwaanga
Mwai; Mwakikagile; Mwanawasa; Mwiria; Mzali; Mzenda; Mzimela; Naholo; Nakamitsu; Nandi-Ndaitwah; Nanyonga; Ncube
Ndadaye; Ndayishimiye; Ndebele; Ndiaye; Ndiweni; Ndong; Ndumbe; Neto; Ngcuka; Ngei; Ngilu; Ngoma; Ngouabi; Ngoyi
Ngubane; Nguesso; Ngugi; Niang; Niasse; Nikuze; Nkambule; Nkoana-Mashabane; Nkomo; Nkunda; Nkuwu; Nqakula
Nsengiyaremye; Nshimirimana; Ntaryamira; Ntibantunganya; Ntshangase; Numeiri; Nwachukwu; Nwankwo; Nxesi; Nyabenda
Nyagah; Nyanda; Nyong'o; Nyongo; Nyusi; Obaseki; Obi; Obiang; Obote; Ochieng; Odhiambo; Odumegwu; Oduya; Ofosu; Ogot
Ogunbanjo; Ojukwu; Okereke; Okigbo; Okonjo; Okoro; Okoye; Okri; Okumu; Olatunji; Olonisakin; Olympio; Onyango; Onyeama
Opoku; Oppong; Osei; Osinbajo; Otieno; Otunnu; Oudraogo; Ouédraogo; Ouma; Oumarou; Ousmane; Owusu; Oyinlola
Oyite-Ojok; Oyugi; Pandor; Patassé; Phosa; Pitso; Plaatje; Pohamba; Profumo; Quaison-Sackey; Radebe; Rahmatallah
Rajaonarimampianina; Rajoelina; Ramgoolam; Ramokgopa; Ranku; Ratsiraka; Ravalomanana; Razafindrakoto; Rexon; Ribadu
Roxo; Rwigara; Sachs; Sadou; Sahle; Sahnoun; Saibou; Saidou; Saitoti; Sako; Saloojee; Sam-Sumana; Sambi; Samora; Sanha
Sanneh; Sanogo; Sanusi; Sarpong; Sassou; Sawadogo; Sawyerr; Schlein; Sebarenzi; Seck; Seipei; Sekgoma; Sekou; Semakula
Sesay; Sese; Sexwale; Shabalala; Shermarke; Shiceka; Shilowa; Shivji; Shonekan; Shope; Shyaka; Siad; Siddig; Sidibé
Sidimé; Simango; Simukai; Sinare; Sindikubwabo; Sithole; Sitole; Sobhuza; Soglo; Soilih; Sokoine; Sonko; Sossah
Soumah; Soumaré; Souza; Sow; Strasser; Suzman; Sylla; Tabane; Tadesse; Tafawa; Takawira; Tall; Tandja; Tanor; Taweelah
Taylor-Kamara; Tekere; Tembo; Tenga; Terreblanche; Tesfaye; Thabane; Thiam; Thior; Thomas-Greenfield; Thugwane
Tlhagale; Tolbert; Tombalbaye; Toungara; Tsedu; Tshabalala-Msimang; Tshombe; Tshwete; Tsiranana; Tubman; Tumwine
Twala; Tyson; Ujiri; Ulenga; Umaru; Utouh; Uwilingiyimana; Uwizeye; Vaz; Veloso; Vundla; Wako; Wamalwa; Wamba; Wambui
Wanjiku; Waruhiu; Weah; Wiwa; Wolde; Woldemariam; Worku; Xaba; Xuma; Yaméogo; Yayi; Yhombi-Opango; Yohannes; Youlou
Yumkella; Zarrouk; Zenawi; Zerbo; Zerihun; Zewde; Zille; Zinsou; Zondi; Zondo; Zulu; Zvobgo; Zwane; Zwelithini
# Russia, Ukraine, Belarus and the Slavic countries
Abramov; Abramovich; Adamec; Adamkus; Afanasyev; Akhmatova; Aksakov; Aksyonov; Aleksandrov; Alekseev; Alekseyev
Alexandrov; Ambrozić; Anastasov; Andreev; Andreyev; Andrić; Andrichenko; Antonenko; Antonov; Arbatov; Arkhipov; Avdeev
Azarov; Babić; Babiš; Babiuk; Bakunin; Balcerowicz; Baldžijev; Bandera; Baranov; Barsukov; Bartoszewski; Bastrykin
Belka; Belov; Berezovsky; Beria; Bielecki; Bierut; Blagojevic; Bogdanov; Bogomolov; Bojović; Bondarenko; Bondarev
Boris; Borisov; Borodin; Bosić; Bošković; Bratušek; Brodsky; Budanov; Bukharin; Bulatović; Bulgakov; Bulganin; Bunin
Buzek; Bychkov; Čalfa; Cankar; Čapek; Čarnogurský; Čavić; Cerar; Chaika; Chaly; Chekhov; Cherkasov; Chernenko
Chernomyrdin; Chernov; Chernyshov; Chkalov; Chornovil; Chorny; Chubais; Cibulka; Cieślak; Cimoszewicz; Čović; Crnadak
Cvetković; Czaputowicz; Dąbrowski; Dačić; Danilov; Danilović; Danylyuk; Demchenko; Demidov; Denisov; Djilas; Djindjic
Djukanovic; Dmitriev; Dmowski; Dobrev; Dobrynin; Dodik; Dorofeyev; Dostoevsky; Dostoyevsky; Drašković; Drnovšek
Drobyshevsky; Dubček; Dubinin; Duda; Dudaev; Dudayev; Dudek; Dvořák; Dvorkovich; Dzerzhinsky; Dzurinda; Fedorov
Fedotov; Fiala; Fico; Filatov; Filimonov; Frolov; Fursenko; Gagarin; Gaidar; Gajdar; Galić; Gavrilov; Georgiev
Georgieva; Gerasimov; Geremek; Gierek; Glazyev; Gligorov; Gogol; Golovin; Golubev; Gomułka; Goncharov; Gorbunov
Gorchakov; Gorky; Gottwald; Granić; Grebenshchikov; Gref; Grigoriev; Grigoryev; Grimm; Gromov; Gronkiewicz-Waltz
Groysman; Gruevski; Grybauskaitė; Gryzlov; Gubin; Gusev; Gusinsky; Hácha; Hájek; Havlíček; Herbst; Hlinka; Hodža
Horák; Horbulin; Hrabal; Hrushevsky; Hruška; Husák; Ignatiev; Ilić; Ilyin; Isakov; Ishchenko; Ivanchenko; Ivanić
Ivanova; Ivanović; Ivanovski; Izetbegović; Jahjaga; Jakeš; Janković; Janša; Jaruzelski; Jelačić; Jelavić; Jeremić
Jermak; Jirásek; Josipović; Jovanović; Jurčević; Kabanov; Kaczmarek; Kaczyński; Kádár; Kaganovich; Kalashnikov
Kalinin; Kamenev; Kamiński; Kania; Karadjordjević; Karadžić; Karaganov; Kardelj; Karić; Karpenko; Karpov; Kasparov
Kasyanov; Kavan; Kazakov; Kerensky; Khlopin; Khodorkovsky; Kirienko; Kiriyenko; Kirov; Kiselev; Kislyak; Klaus
Klestil; Klimenko; Klimkin; Klimov; Klitschko; Kliuyev; Kokoshin; Kolar; Kolchak; Kolesnikov; Kolomoisky; Komarov
Komorowski; Komšić; Konashenkov; Kondratenko; Konev; Konovalov; Kopeć; Kopřiva; Kornblum; Korolev; Korotchenya
Korshunov; Kosachev; Kosciuszko; Kosor; Kostov; Kostunica; Kotov; Kovač; Kovačević; Kovačič; Kovalchuk; Kovalenko
Kovalev; Kowalczyk; Kozak; Kozlov; Kozyrev; Krajger; Krasnov; Krastev; Kravchenko; Kravchuk; Kravtsov; Kropotkin
Krupskaya; Krylov; Kryuchkov; Krzaklewski; Kubilius; Kubiš; Kučan; Kucherena; Kuchma; Kudrin; Kukan; Kuklík; Kuleba
Kulikov; Kundera; Kuroń; Kurz; Kutuzov; Kuzmin; Kwaśniewski; Kyrylenko; Lagumdžija; Landsbergis; Lapshin; Laryea
Lazarev; Lebed; Lermontov; Levchenko; Ligachev; Linkevičius; Lipiński; Lisowski; Litvinenko; Lobachevsky; Lobanov
Lomonosov; Losev; Lukashenka; Lukashenko; Lukić; Lukin; Lukyanov; Luzhkov; Lvov; Lysenko; Lytvyn; Macierewicz; Maisky
Makarenko; Makarov; Makei; Maksimov; Malinovsky; Marinović; Markov; Marković; Martić; Martov; Martynov; Maslennikov
Matvienko; Matviyenko; Mazepa; Mazowiecki; Mečiar; Medinsky; Medvedchuk; Melnik; Melnyk; Mendeleev; Mesić; Michalski
Michnik; Mickiewicz; Mihailović; Mikhailov; Mikhaylov; Miklaszewski; Mikloš; Mikuš; Milanović; Milatović; Miliband
Milinkevich; Milošević; Milutinović; Mironov; Mishustin; Mitrović; Miłosz; Mladenov; Mladić; Modzelewski; Morawiecki
Moroz; Morozov; Moskvin; Mukhin; Muravyov; Myakotin; Nabiullina; Naryshkin; Navalny; Nazarenko; Nechayev; Nedić
Nekrasov; Nemtsov; Nemyria; Neruda; Neumann; Nikolaev; Nikolayev; Nikolić; Nikonov; Nosov; Novakov; Novaković; Novikov
Nowakowski; Obolensky; Obradović; Ognyanova; Olechowski; Oleksy; Omelchenko; Orekhov; Orešković; Orlov; Osipov
Ostrovsky; Ožbolt; Pačepa; Pahor; Palacký; Panić; Panin; Pankov; Paroubek; Parubiy; Parvanov; Pasternak; Patrushev
Pavelić; Pavlović; Pavlyuk; Pawlak; Pawłowski; Pelevin; Perković; Peskov; Petkov; Petrenko; Petříček; Petrović
Pinchuk; Pithart; Piłsudski; Plavšić; Plekhanov; Plenković; Plevneliev; Podgorny; Podolyak; Polyakov; Ponomarev
Poplašen; Popović; Popovych; Poroshenko; Potanin; Potemkin; Potočnik; Poznyak; Prchlík; Primakov; Pristaiko; Prodanov
Prokhorov; Prokopovych; Prystaiko; Pugachev; Pugo; Pushkin; Pushkov; Pyatakov; Račan; Radev; Radić; Radičová; Radišić
Radmanović; Rakhmaninov; Ranković; Rašeta; Repin; Reshetnikov; Reznikov; Rogachev; Rogov; Rogozin; Rokita; Romanenko
Romanov; Rop; Rosati; Rostowski; Rugova; Rupel; Rusnok; Rutskoy; Ryabkov; Rybakov; Rybkin; Rychetský; Rykov; Ryzhkov
Sadowski; Safonov; Sakharov; Saltykov; Samaras; Sanader; Sannikov; Sapieha; Sapozhnikov; Savchenko; Savelyev; Savinkov
Sazonov; Schwarzenberg; Sechin; Šefčovič; Selivanov; Semenov; Semyonov; Sergeev; Sergeyev; Serov; Šešelj; Shaposhnikov
Shapoval; Shaymiev; Shcharansky; Shcherbakov; Shelest; Shevchenko; Shevchuk; Shishkin; Shmyhal; Shoigu; Sholokhov
Shukhevych; Shushkevich; Shuvalov; Siderov; Sidorov; Siemoniak; Sienkiewicz; Sikorski; Silaev; Silajdžić; Simić
Simonov; Sivkov; Skripal; Skrynnyk; Slánský; Šlechta; Slutsky; Smolík; Sobchak; Sobotka; Sobyanin; Sokolović; Solovyov
Solzhenitsyn; Sorokin; Špidla; Špirić; Špiroski; Stambolić; Stanishev; Stanislavsky; Starovoitova; Starý; Štefánik
Stefanović; Stepanov; Stepashin; Stoichkov; Stojanović; Stolypin; Stoyanov; Strougal; Strzembosz; Subotić; Suchocka
Sudoplatov; Surkov; Suslov; Suvorov; Svoboda; Svoik; Syrskyi; Szydło; Szymanski; Tadić; Tarasov; Tarasyuk; Taylor-Wood
Tchaikovsky; Terekhov; Tereshchenko; Tereshkova; Tikhanovskaya; Tikhonov; Timchenko; Timofeev; Tiso; Tito; Titov
Tokár; Tokarczuk; Tokarev; Tolstoi; Tolstoy; Topolánek; Tosovský; Trajkovski; Tretyakov; Trofimov; Trubetskoy
Trubnikov; Tsikhanouskaya; Tsvetkov; Tudjman; Tugan-Baranovsky; Tukhachevsky; Turchynov; Turgenev; Tuđman; Tyahnybok
Tymoshenko; Uglanov; Ulmanis; Ulyanov; Urban; Ushakov; Usov; Ustinov; Uvarov; Vasilenko; Vasiliev; Vasiljević
Vasilyev; Vavilov; Vělaška; Vernadsky; Veselov; Vike-Freiberga; Vinogradov; Vishnevsky; Vladimirov; Vlasov; Vondra
Vorobyov; Voronin; Voronov; Vorontsov; Voroshilov; Vovk; Vranitzky; Vučić; Vučurević; Vujanović; Vyshinsky; Vysotsky
Wajda; Walentynowicz; Walesa; Wasilewska; Waszczykowski; Wieczorek; Wielowieyski; Wiśniewski; Witos; Wójcik; Wojtyła
Woźniak; Wróblewski; Wyszyński; Yakovlev; Yakunin; Yanayev; Yanukovych; Yatsenyuk; Yavlinsky; Yazov; Yefimov; Yegorov
Yekhanurov; Yermak; Yermolov; Yezhov; Yudin; Yurchenko; Yurgens; Yushchenko; Zagorski; Zaitsev; Zakharchenko; Zakharov
Zakharova; Zaluzhnyi; Zalužnyj; Zaorálek; Zapatočny; Zápotocký; Zaytsev; Zeman; Zemlyachka; Zhdanov; Zhirinovsky
Zhivkov; Zhukov; Zhuravlev; Zieliński; Zinoviev; Zorin; Zotov; Zubkov; Zurabov; Zyuganov; Đinđić; Đukanović; Đuranović
# Nordic, Baltic, Dutch, German, Hungarian, Romanian, Greek, Albanian
Aalto; Aaltonen; Abelsen; Adelsohn; Adlercreutz; Ahlmann; Aho; Ahtisaari; Akesson; Alfvén; Almqvist; Almunia; Amundsen
Anckar; Andersen; Andersson; Andreasen; Andreassen; Ansip; Antila; Arvidsson; Åslund; Åström; Auken; Axelsson; Bakke
Bakken; Baunsgaard; Beck; Bengtsson; Berge; Berggren; Berglund; Bergman; Bergmann; Bergström; Bernadotte; Berntsen
Bildt; Bille; Bjarnason; Bjelke; Björk; Björklund; Bjørnson; Blix; Blom; Blomqvist; Boström; Brand; Brandstätter
Branting; Brende; Brundtland; Bruton; Budtz; Bukh; Carlsen; Carlsson; Christensen; Christiansen; Christophersen
Claussen; Corydon; Dahl; Dahlberg; Dahlgren; Dalgaard; Danielsen; Danielsson; Ebeltoft; Einarsson; Ek; Eklund
Eliasson; Ellemann; Ellemann-Jensen; Engström; Enoksen; Eriksen; Eriksson; Erlander; Espersen; Fälldin; Filtenborg
Finnbogadóttir; Fjellner; Forsberg; Forsell; Frahm; Frandsen; Frederiksen; Fredriksson; Frick; Friis; Gade; Gahrton
Gerhardsen; Gíslason; Gjerde; Glistrup; Grímsson; Grönlund; Gudmundsson; Gulbrandsen; Gundersen; Gustafsson
Gustavsson; Guðmundsson; Haarde; Haavisto; Hagen; Halla-aho; Halonen; Halvorsen; Hambro; Hammarskjöld; Hanssen; Harlem
Haukeland; Hedegaard; Hedlund; Heikkinen; Heinäluoma; Heinonen; Helgason; Hellström; Helveg; Henriksen; Hermansson
Hjelm-Wallén; Holkeri; Holm; Holmberg; Holmgren; Holst; Hovmand; Hultqvist; Huttunen; Hækkerup; Isaksen; Isaksson
Jäätteenmäki; Jacobsen; Jacobsson; Jagland; Jakobsdóttir; Jakobsen; Jakobson; Jarl; Järvinen; Jelved; Jeppesen
Jespersen; Joensen; Jóhannesson; Johannsen; Johansen; Johnsen; Jónsdóttir; Jonsen; Jonsson; Juhl; Jürgensen; Juul
Jørgensen; Jørgensson; Kaasinen; Kaila; Kalnins; Karjalainen; Karlsen; Karlsson; Kinnunen; Kivi; Kjellén; Kjær
Kjærsgaard; Knudsen; Kofoed; Koivisto; Korhonen; Koskinen; Krag; Kristensen; Kristersson; Kristiansen; Kristjánsson
Krogh; Kruse; Lagerlöf; Laine; Lange; Langeland; Larsson-Kvist; Lassen; Latvala; Lauristin; Lauritzen; Lehtinen
Lehtonen; Lidegaard; Lind; Lindberg; Lindblom; Lindeman; Lindgren; Lindh; Lindholm; Lindqvist; Lindström; Lipponen
Löfven; Lövin; Lund; Lundberg; Lundgren; Lundin; Lundqvist; Lykketoft; Lyng; Madsen; Mäkelä; Mäki; Mäkinen; Mannerheim
Månsson; Marklund; Martinsen; Mathiesen; Mattila; Mattsson; Meri; Mikkelsen; Mikkonen; Moberg; Möller; Mortensen
Mosbech; Munk; Myrdal; Mølgaard; Møller; Naess; Nansen; Nergaard; Niemi; Nieminen; Niinistö; Nilsen; Nissinen
Nordberg; Nordenstam; Nordgren; Nordli; Nordström; Norén; Nurmi; Nyberg; Nygaard; Nygård; Nyrup; Nyström; Næss; Öberg
Oddsson; Odgaard; Ohlin; Ohlsson; Ojala; Olesen; Olofsson; Orpo; Östberg; Östlund; Ottesen; Paasikivi; Paasio; Palsson
Pape; Päts; Pedersen; Peltonen; Persson; Petersson; Pettersen; Pettersson; Pihl; Poulsen; Quisling; Rajala; Rehn
Reinfeldt; Rinne; Rompuy; Rosenqvist; Rosling; Roslund; Ruud; Ryti; Rød-Larsen; Rønning; Saarinen; Salonen; Salvesen
Samuelsen; Samuelsson; Sandberg; Sandström; Särkinen; Savisaar; Schlüter; Schlyter; Segerstedt; Seip; Sibelius
Sigfússon; Sigurdsson; Sigurðardóttir; Sigurðsson; Simonsen; Sipilä; Sjöberg; Sjögren; Sjöström; Skaarup; Skouen
Söderberg; Söderman; Söderström; Solberg; Solheim; Sommer; Sorsa; Sorvari; Stauning; Stavnes; Stefánsson; Stenberg
Stenius; Strand; Strandberg; Ström; Stubb; Støre; Sundberg; Sundqvist; Sundström; Suominen; Svenningsen; Svinhufvud
Syse; Tanner; Tarand; Tarschys; Thomsen; Thorbjörnsson; Thorning; Thorning-Schmidt; Thulin; Toivonen; Torp; Trier
Trygve; Tuomioja; Turunen; Tveit; Ullsten; Undén; Urpilainen; Väänänen; Vanhanen; Väyrynen; Vennamo; Vestergaard
Vigenin; Viitanen; Vike; Virolainen; Virtanen; Wallenberg; Wallin; Wallström; Westerlund; Wickman; Wigforss; Wikström
Willoch; Winther; Zetterberg; Ødegaard
Aartsen; Adema; Asscher; Bakker; Beel; Beets; Biesheuvel; Blok; Boer; Boersma; Bolkestein; Bos; Bosman; Brouwer
Bruins; Cals; Claes; Dehaene; Dekker; Dewael; Dijk; Dijkstra; Drees; Driessen; Eerdmans; Eyskens; Fortuyn; Geens
Goossens; Groen; Halsema; Heeren; Hendriks; Hermans; Hoekstra; Huizinga; Jansma; Janssen; Janssens; Jetten; Jongerius
Kaag; Klaassen; Koenders; Koopmans; Kramer; Kuiper; Kuyper; Leterme; Lubbers; Luns; Maes; Marcourt; Meijer; Mertens
Michel; Molenaar; Mulder; Onkelinx; Oosterveer; Opstelten; Pechtold; Pieters; Plasschaert; Postma; Prinsen; Reynders
Romme; Samsom; Schaap; Schippers; Scholten; Schouten; Smeets; Smit; Smits; Stapel; Stikker; Teeven; Thijs; Timmermans
Tobback; Vandenbroucke; Veldhuis; Verbeek; Verhagen; Verhoeven; Vermeulen; Verstraete; Vos; Vriens; Wilders; Willems
Wouters; Zijlstra
Adler; Ahrens; Albers; Albrecht; Altmaier; Arndt; Bachmann; Baerbock; Bahr; Barschel; Barth; Baum; Baumann; Bayer
Becher; Behrens; Bender; Benz; Biedenkopf; Böhm; Böhmer; Bormann; Bosbach; Böttcher; Brandl; Braun; Brentano
Brinkmann; Brüderle; Brüning; Buback; Buchholz; Busch; Caspary; Claudius; Däubler-Gmelin; Diepgen; Diethelm; Dietrich
Dobrindt; Dönitz; Dregger; Eberle; Ebert; Eckert; Egli; Ehlers; Ehmke; Eichel; Eichmann; Engel; Engelhard
Enzensberger; Ernst; Erzberger; Eucken; Faber; Faeser; Faymann; Figl; Fischler; Flick; Franke; Freitag; Friedmann
Fritsch; Fritz; Fröhlich; Fuchs; Gabriel; Gauck; Gauland; Geiger; Geissler; Gerhardt; Glos; Goebbels; Goerdeler
Goethe; Gorbach; Göring; Graf; Grass; Gross; Groth; Gruber; Günther; Gusenbauer; Gysi; Haas; Habeck; Habsburg; Hahn
Hamm-Brücher; Hartmann; Hassel; Hauser; Heil; Heine; Heinrich; Heisenberg; Heller; Helmholtz; Herrmann; Hertz; Hess
Heuss; Heydrich; Hilferding; Himmler; Hindenburg; Hoffmann; Hofreiter; Höhn; Huber; Hübner; Humboldt; Husserl; Illner
Jäger; Jahn; Jaspers; Jodl; Jonas; Jünger; Kauder; Kaufmann; Keitel; Kellner; Kern; Kickl; Kiesinger; Kinkel; Kirch
Kirchschläger; Klöckner; Knapp; Köhler; König; Konrad; Köppen; Körner; Kraft; Kramp-Karrenbauer; Kraus; Krenz
Kretschmann; Kretschmer; Kreuzer; Kuhn; Künast; Kunz; Lafontaine; Lambsdorff; Lammert; Lang; Laschet; Lassalle
Lehmann; Lehr; Leibniz; Leitner; Lenz; Lessing; Leutheusser-Schnarrenberger; Liebknecht; List; Lorenz; Löscher; Lübke
Ludendorff; Lüders; Luhmann; Lustig; Luther; Maas; Mahler; Marcks; Matthäus-Maier; Mayer; McAllister; Meinecke
Meissner; Metzger; Mitterlehner; Mock; Modrow; Moltke; Mommsen; Moser; Müntefering; Naumann; Nehammer; Neubauer
Niebel; Niebuhr; Niemöller; Nietzsche; Nolte; Nowotny; Oberhauser; Ollenhauer; Otto; Papier; Pfeiffer; Pflimlin; Pieck
Pistorius; Planck; Platzeck; Pofalla; Pöhl; Prantl; Rabe; Ranke; Rathenau; Rau; Reiter; Renner; Riesenhuber; Riester
Ritter; Röder; Röhm; Rommel; Rosenberg; Rösler; Roth; Rothschild; Röttgen; Rürup; Rüttgers; Sarrazin; Sauer; Schacht
Schallenberg; Scharf; Scharping; Schavan; Scheel; Scheer; Schelling; Schily; Schlegel; Schleicher; Schleyer
Schlieffen; Schmid; Schmitt; Schmitz; Schnur; Scholl; Schopenhauer; Schroeder; Schröter; Schubert; Schulte; Schultze
Schulze; Schumann; Schumpeter; Schuschnigg; Schüssel; Schuster; Schütz; Schwab; Schwan; Schwarz; Schwarzer; Schweitzer
Schwesig; Seehofer; Seeler; Seipel; Simmel; Simonis; Sinowatz; Sloterdijk; Söder; Spahn; Speer; Spengler; Spindelegger
Staël; Stauffenberg; Steger; Stein; Steinbach; Steinbrück; Steiner; Stiegler; Stoiber; Stoph; Strache; Strauss; Strauß
Streibl; Streicher; Struck; Stülpnagel; Suhr; Süssmuth; Teltschik; Teufel; Thälmann; Thierse; Tirpitz; Töpfer; Trittin
Troeltsch; Ulbricht; Ullmann; Vogt; Voigt; Vollmer; Wagenknecht; Waigel; Waldheim; Wallmann; Walter; Wehner; Weichmann
Weidel; Weinberger; Wels; Werner; Wieczorek-Zeul; Winkler; Wirth; Wissmann; Wittgenstein; Wolff; Wörner; Wowereit
Wulff; Wüst; Zeidler; Zetkin; Ziegler; Zypries
Ader; Andrássy; Antall; Apró; Bajnai; Bartha; Bartók; Bíró; Boross; Csáky; Csurka; Deák; Demszky; Esterházy; Farkas
Gál; Göncz; Grósz; Gyurcsány; Hegedűs; Horváth; Imrédy; Jókai; Juhász; Károlyi; Kelemen; Kertész; Kocsis; Kodály
Kossuth; Köves; Kun; Lakatos; Lázár; Lukács; Martonyi; Medgyessy; Mészáros; Mindszenty; Molnár; Nagy; Navracsics
Németh; Oláh; Papp; Petőfi; Pintér; Pozsgay; Rácz; Rákosi; Révész; Sólyom; Somogyi; Surján; Szabó; Szájer; Szalai
Szálasi; Széchenyi; Székely; Szijjártó; Szűcs; Takács; Tamás; Teleki; Tisza; Török; Tóth; Varga; Várhelyi; Vásárhelyi
Veres; Vida; Vincze; Vörös
Alexandrescu; Antonescu; Băcanu; Basescu; Boc; Boia; Brâncuși; Brătianu; Brucan; Bunea; Caragiale; Ceaușescu; Ciobanu
Ciolacu; Cioloș; Cioran; Ciorbea; Ciucă; Codreanu; Constantinescu; Coposu; Cuza; Diaconescu; Dinescu; Dobrescu
Dragnea; Dumitrescu; Eliade; Eminescu; Enescu; Florea; Geoană; Georgescu; Gheorghiu; Gheorghiu-Dej; Grindeanu; Groza
Iliescu; Iohannis; Ionescu; Iorga; Isărescu; Jora; Kogălniceanu; Lupu; Macovei; Maiorescu; Maniu; Manolescu; Marinescu
Mazilu; Meleșcanu; Mihăilescu; Mihalache; Mitrea; Moldoveanu; Morariu; Munteanu; Năstase; Negrescu; Nicolescu; Onescu
Pârvulescu; Patrașcu; Pauker; Petrescu; Plahotniuc; Pleșu; Ponta; Popa; Popescu; Preda; Predoiu; Rădulescu; Recean
Rus; Sandu; Severin; Simion; Snegur; Stănescu; Stoica; Stolojan; Sturza; Tănase; Tăriceanu; Teodorescu; Titulescu
Tudor; Udrea; Ungureanu; Vacaroiu; Vasilescu; Vlad; Vulpescu; Zamfirescu
Alevras; Alexopoulos; Anastasiades; Anastasiou; Andreou; Androulakis; Antonopoulos; Apostolakis; Arsenis; Averoff
Avramopoulos; Bakoyannis; Christodoulides; Christodoulou; Christofias; Chrysochoidis; Clerides; Cosmopoulos; Damanaki
Dendias; Dendrinos; Diamantopoulou; Dimas; Dimitriadis; Dimitriou; Dragasakis; Economou; Fotiou; Gennimata; Georgiadis
Georgiou; Giannakou; Giannopoulos; Hadjiyiannis; Iacovou; Ioannides; Kafatos; Kalogeropoulos; Kammenos; Kanellopoulos
Karamanlis; Karathanasopoulos; Karatzaferis; Kasoulides; Katrougalos; Kikilias; Konstantinou; Kostopoulos; Kotzias
Koumoundouros; Koutsoumbas; Kyprianou; Kyriakides; Lambrakis; Makarios; Makris; Malliotis; Maniatis; Markides
Mavroyiannis; Meimarakis; Metaxas; Mitsotakis; Molyviatis; Nikolaidis; Nikolopoulos; Panagiotou; Pangalos; Papadakis
Papademos; Papadopoulos; Papagos; Papaligouras; Papantoniou; Papariga; Papoulias; Pappas; Paraskevopoulos; Pavlopoulos
Pikrammenos; Plastiras; Rallis; Sakellaropoulou; Samaropoulos; Sartzetakis; Simitis; Spanoudis; Stathakis
Stephanopoulos; Stournaras; Theodorakis; Theodorou; Trikoupis; Tsakalotos; Tsaldaris; Tsipras; Tsochatzopoulos
Tsoukalos; Vafeiadis; Varoufakis; Vassiliou; Venizelos; Voridis; Xanthopoulos; Yannopoulos; Zachariadis; Zolotas
Alia; Basha; Begaj; Berisha; Bushati; Çeku; Demaçi; Demi; Fino; Gjonaj; Haradinaj; Hoti; Hoxha; Jashari; Kadare
Konjufca; Kosumi; Kurti; Limaj; Majko; Meidani; Meksi; Meta; Nano; Nishani; Osmani; Pacolli; Rama; Ruçi; Sejdiu; Shala
Shehu; Surroi; Thaçi; Topalli; Veseli; Xhafa; Xhaferi; Zeqiri; Zogu
Aaviksoo; Bērziņš; Birkavs; Brazauskas; Butkevičius; Emsis; Gailis; Godmanis; Gorbunovs; Jagminas; Juknevičienė
Kalējs; Kaljulaid; Kaljurand; Kalvītis; Kariņš; Karis; Kazlauskas; Kirkilas; Kozlovskis; Krištopans; Kross; Kučinskis
Kuusik; Laanet; Laar; Levits; Liepiņš; Ligi; Lubys; Maripuu; Mažeikis; Michal; Mikser; Nausėda; Ozoliņš; Pabriks; Paet
Paksas; Paulauskas; Pavļuts; Pentus; Petrauskas; Pevkur; Prunskienė; Ratas; Reinsalu; Repše; Rinkēvičs; Rõivas; Rubiks
Rüütel; Siimann; Siliņa; Šimonytė; Šķēle; Skvernelis; Šlesers; Šleževičius; Smetona; Stankevičius; Tamm; Urpalainen
Uspaskich; Vagnorius; Vähi; Vējonis; Zatlers; Žemaitaitis; Zīle; Zuokas
# Romance Europe and Latin America
Abascal; Abbagnano; Abreu; Acevedo; Aceves; Acosta; Adami; Agnelli; Agramonte; Aguado; Aguayo; Aguiar; Aguilar
Aguilera; Aguirre; Alarcón; Alas; Alberdi; Alberti; Albizu; Albornoz; Alcalá; Alckmin; Alegre; Alegría; Alemán
Alencar; Alessandri; Alfano; Alfaro; Alfonsín; Alliot-Marie; Almagro; Almeyda; Alonzo; Alsina; Altamirano; Althusser
Alvarenga; Álvares; Alves; Alvim; Amaral; Amato; Amaya; Amorim; Anaya; Andrade; Añez; Angelini; Anguita; Antunes
Aparicio; Aráoz; Araújo; Arbenz; Arce; Arellano; Argüello; Aristide; Arizmendi; Arnault; Arosemena; Arraes; Arriaga
Arrighi; Arrigo; Arteaga; Artigas; Asenjo; Asensio; Astori; Attal; Aubry; Augier; Avendaño; Ávila; Ayala; Aylwin
Ayrault; Azaña; Azcárate; Azeredo; Azevedo; Badinter; Báez; Bahia; Balaguer; Balladur; Balmaceda; Balzac; Banzer
Barbosa; Bárcena; Barra; Barral; Barrantes; Barreda; Barreiro; Barrera; Barreto; Barrientos; Barrios; Barros
Bartolini; Bartolo; Bartolomé; Bassani; Bastos; Batlle; Battaglia; Baudelaire; Baudrillard; Bayardo; Bayrou; Beaufort
Beaumarchais; Beauvoir; Becerra; Belaúnde; Bellini; Beltrán; Benavides; Benedetti; Benítez; Bento; Bérégovoy
Bergoglio; Bergson; Berlinguer; Bermúdez; Bernal; Bernanos; Bernardes; Bernárdez; Bersani; Berthelot; Bertinotti
Bertolini; Bertone; Bertoni; Besancenot; Besson; Bettencourt; Bevilacqua; Bezerra; Biancheri; Bianco; Bidault; Bignone
Bindi; Binoche; Blanc; Blanchard; Blanqui; Bloch; Bobadilla; Bobbio; Bocanegra; Boccaccio; Boff; Boisselier; Bolaños
Bonaparte; Bonelli; Bonetti; Bonilla; Bonino; Bonnet; Bonnot; Bordaberry; Borge; Borges; Borja; Borloo; Borsellino
Boschi; Bossi; Botero; Bouchard; Bousquet; Boutin; Bouvier; Brandão; Braudel; Bravo; Briceño; Brito; Brizola; Broglie
Brunetta; Buarque; Bucaram; Bueno; Bugeaud; Bunau-Varilla; Bussotti; Bustamante; Bustos; Buttiglione; Buzyn; Caballero
Cabello; Cabrera; Cáceres; Cafiero; Calderón; Calheiros; Calles; Calvi; Calvo; Camacho; Camargo; Cambon; Camdessus
Caminero; Campora; Campos; Camus; Canales; Cano; Cánovas; Cantillo; Capriles; Carbajal; Cardozo; Caridi; Carmona
Carneiro; Carnot; Caro; Carpentier; Carranza; Carrasco; Carrera; Carrero; Carrillo; Carvajal; Carvalho; Casado; Casais
Casals; Casaroli; Casini; Castañeda; Castelar; Castellanos; Castelo; Castex; Castilho; Castilla; Catalá; Cavaco
Cavaignac; Cavalcanti; Cavallo; Caxias; Cazeneuve; Ceballos; Cedillo; Celis; Centeno; Cerda; Cerezo; Cervantes
Césaire; Céspedes; Chaban-Delmas; Chacón; Chamorro; Chateaubriand; Chaves; Chevalier; Chevènement; Chiappe; Cienfuegos
Cifuentes; Ciriani; Cisneros; Claudel; Clavijo; Cobo; Coelho; Cofferati; Colbert; Coll; Collor; Colom; Colomer
Colucci; Combes; Comte; Concha; Condorcet; Contreras; Corbière; Cordeiro; Cordero; Corderoy; Córdova; Cornejo
Coronado; Coronel; Corrales; Correia; Cortes; Cortez; Cosgrave; Cossiga; Coty; Coubertin; Couto; Covas; Crespo
Cristiani; Croce; Crozier; Cubas; Cuellar; Cuevas; Cunha; Cunhal; Curie; Cuvier; D'Alema; D'Escoto; Daladier; Dalton
Darlan; Darmanin; Dati; Daudet; Davignon; Debray; Debré; Defferre; Delanoë; Delcassé; Deleuze; Delgado; Deltour
Demichelis; Denard; Deneuve; Derrida; Descartes; Deschamps; Desmoulins; Diana; Dias; Diderot; Dini; Diniz; Dolores
Domenech; Domínguez; Donoso; Dorticós; Douste-Blazy; Dreyfus; Ducos; Duflot; Duhalde; Duhamel; Dumont; Dunant; Dupuis
Durán; Durão; Durkheim; Dutra; Duvalier; Ebrard; Echavarría; Echegaray; Eco; Einaudi; Elizondo; Eluard; Encinas
Endara; Enríquez; Errázuriz; Errejón; Escalante; Escobar; Escobedo; Escrivá; Espinal; Espinosa; Espinoza; Esquivel
Estenssoro; Etchegaray; Eyzaguirre; Facio; Fagundes; Fanfani; Fanon; Faria; Farias; Faure; Favre; Febres; Felipe
Fénelon; Ferrand; Ferraro; Ferrer; Ferrero; Ferri; Ferry; Figueiredo; Figueras; Figueres; Figueroa; Fillon; Fini
Flaubert; Florit; Foch; Fonseca; Fontana; Fouché; Fourier; Fraga; Franco; Freire; Freitas; Frondizi; Fuentes; Furtado
Gaitán; Galán; Galdós; Galeano; Gallardo; Gallegos; Gallo; Galván; Galvão; Gálvez; Gama; Gamarra; Gambetta; Gamelin
Gámez; Garcés; Gargallo; Garibaldi; Garrastazu; Garzón; Gasparri; Gauthier; Gautier; Gaviria; Gayssot; Geisel; Genette
Gentile; Gide; Giolitti; Giordano; Giraud; Giraudoux; Giroud; Gobineau; Godard; Godínez; Godoy; Goicoechea; Gomide
Góngora; Gordillo; Gouveia; Gracia; Granado; Granda; Grasset; Grasso; Grau; Grévy; Griffa; Grillo; Guadarrama
Guarneri; Guedes; Guéhenno; Guerra; Guerrero; Guesde; Guillén; Guimarães; Guizot; Gurría; Gutierres; Guzmán; Hamon
Haro; Haussmann; Henríquez; Hermosillo; Herriot; Hervé; Hidalgo; Hinojosa; Honorio; Houellebecq; Huerta; Hugo
Huidobro; Hulot; Hurtado; Ibáñez; Ibarra; Ibarruri; Illia; Illueca; Insulza; Iriarte; Irigoyen; Iturbide; Izaguirre
Jacob; Jara; Jaramillo; Jardim; Jaúregui; Jaurès; Jeanneret; Jérome; Jobim; Jourdain; Jover; Junqueras; Juppé
Kuczynski; Lacan; Lacerda; Lacombe; Lafargue; Lafayette; Lafer; Lage; Laguna; Lamarque; Lamartine; Landa; Landeta
Lara; Larra; Larrain; Larreta; Lasalle; Laval; Lavalle; Lavín; Lavoisier; Leal; Leão; Leblanc; Lebrun; Leclercq; Lecoq
Lefèvre; Legrand; Leite; Leiva; Lejeune; Lemaire; Lemaitre; Lemoine; Lemos; Leonhard; Leoni; Lepage; Leroux; Letelier
Lévi-Strauss; Levinas; Lezama; Linares; Lins; Lira; Lizarraga; Lleras; Lloréns; Llosa; Lobo; Lombardi; Longo; Lorca
Lorenzi; Loreto; Louverture; Loyola; Lozada; Lozano; Luca; Lucas; Lucena; Lugo; Lula; Lumière; Luna; Lyautey; Lyotard
Maceo; Machado; Maciel; Madariaga; Madeira; Madrazo; Magalhães; Magallanes; Magaña; Magri; Maia; Maillard; Malagón
Malbrán; Maldonado; Mallarmé; Malraux; Mamère; Mancini; Mandel; Manrique; Mantega; Manzoni; Marat; Marchais; Marchand
Marchetti; Marconi; Mariátegui; Marini; Maritain; Mármol; Maroni; Márquez; Marrero; Marroquín; Martel; Martelli; Martí
Martino; Marulanda; Mas; Mascarenhas; Masson; Mata; Mateos; Mathieu; Matos; Mattos; Maupassant; Maura; Mauroy; Mazarin
Mazo; Médici; Medina; Meireles; Meirelles; Mejía; Mélenchon; Melgar; Mello; Melo; Mena; Mendieta; Mendonça; Mendoza
Menéndez; Meneses; Menezes; Mercadante; Mercado; Mercier; Mérimée; Merino; Merleau-Ponty; Mesa; Messier; Meza
Michelet; Michelin; Mieres; Mignon; Miller-Lane; Millerand; Mirabeau; Miranda; Mistral; Molière; Molina; Mollet; Monet
Moniz; Monnier; Monroy; Montaigne; Montalbán; Montalva; Montalvo; Montanari; Montaño; Montebourg; Monteiro; Montenegro
Montero; Montes; Montesinos; Montessori; Montez; Montoro; Montoya; Montt; Monzón; Mora; Morán; Morand; Moratinos
Moratti; Morazán; Moreira; Morel; Morelli; Morelos; Morin; Moscoso; Moscovici; Mota; Motta; Moulin; Mounier; Moura
Mourão; Moya; Mulas; Murat; Murillo; Mutis; Nabuco; Naranjo; Narváez; Nascimento; Natta; Navarra; Navarrete; Necker
Negri; Negrín; Neira; Nenni; Neri; Nerval; Neves; Niemeyer; Nieto; Nobrega; Nogueira; Nora; Noriega; Novaes; Novoa
Núñez; O'Higgins; Obregón; Ochoa; Odría; Ojeda; Olaguer; Olavarría; Oliva; Olivares; Olivetti; Olmedo; Olmos; Onetti
Onganía; Oquendo; Ordaz; Ordóñez; Orellana; Orlandi; Orozco; Orrego; Osorio; Ospina; Oviedo; Ozanam; Pacelli; Pacheco
Padilha; Padilla; Páez; Paillard; Palacio; Palacios; Palma; Palocci; Pannella; Pantoja; Pardo; Paredes; Pareja; Pareto
Parisi; Parra; Pasolini; Pasqua; Pasteur; Pastor; Pastrana; Patiño; Paulet; Paz; Pécresse; Pedrosa; Péguy; Peixoto
Pelaez; Pella; Pellegrini; Peñalosa; Penha; Perdomo; Pereyra; Peri; Perrault; Perrin; Perrot; Pertini; Pessoa; Pestana
Pétain; Petit; Petrocelli; Pettinato; Philippe; Piaget; Piano; Picard; Picardo; Picasso; Picchetti; Piccoli; Pichardo
Pieri; Pierret; Pinay; Pineda; Pinheiro; Pino; Pirandello; Pires; Pizarro; Pleven; Plutarco; Poher; Pombal; Pombo
Ponce; Poncelet; Poniatowska; Ponte; Portales; Portela; Portes; Portillo; Portugal; Posada; Poujade; Poveda; Pozo
Pradera; Prado; Prats; Prestes; Prieto; Prío; Proudhon; Proust; Puente; Puig; Puigdemont; Queipo; Queirós; Queiroz
Quercia; Quesada; Quesnay; Quijano; Quinet; Quintana; Quintero; Quiroga; Quirós; Rabelais; Racine; Ramalho; Ramonet
Rangel; Ratti; Rebelo; Rebollo; Recalde; Redondo; Rego; Reina; Reis; Renan; Renard; Renaudot; Rendón; Requena
Reséndiz; Restrepo; Revel; Reyna; Reynaud; Ribas; Ribera; Ribot; Ricardo; Richelieu; Ricoeur; Ricœur; Rimbaud; Rincón
Ríos; Rivas; Rivero; Rizzo; Robledo; Robles; Roca; Rocco; Rocha; Rochefort; Rojas; Roldán; Rolland; Roncalli; Rosales
Rosas; Rosselli; Rossini; Rousselot; Royo; Rozas; Ruffin; Rufino; Rugeles; Rulfo; Russo; Rutelli; Saavedra; Sabatini
Sábato; Sáenz; Sáez; Sagan; Sagasta; Saint-Exupéry; Saint-Just; Saint-Simon; Sáinz; Sala; Salas; Salcedo; Saldaña
Saldívar; Salgado; Salles; Salvatori; Salvini; Samaniego; Samaranch; Sampaio; Samper; Sandino; Sandoval; Sanguinetti
Sanhueza; Santana; Santander; Santer; Santillán; Santoro; Santorum; Sanz; Sapin; Saraiva; Saramago; Saravia; Sarmento
Sarmiento; Sarney; Sarraute; Sartori; Sartre; Sassi; Sauvage; Scalfari; Scalfaro; Scelba; Schiavone; Schifani; Scola
Segni; Segovia; Séguin; Segura; Seixas; Semprún; Sendic; Serra; Serrano; Sert; Sforza; Sieyès; Siles; Silveira
Silvestri; Simões; Simone; Sobral; Sobrinho; Sócrates; Sodano; Solano; Solari; Solchaga; Soler; Solís; Sorel; Soria
Soriano; Sosa; Soto; Sotomayor; Soulages; Soustelle; Spadolini; Spaventa; Spinelli; Spinola; Strauss-Kahn; Stroessner
Sturzo; Suplicy; Tajani; Talavera; Tamames; Tambroni; Tapia; Tardieu; Tarradellas; Tasca; Taubira; Tavares; Távora
Teilhard; Teixeira; Tejada; Tejero; Téllez; Terra; Terracini; Thibaudet; Thiers; Thorez; Timoshenko; Tinoco; Todorov
Togliatti; Tomasi; Toro; Torrealba; Torrente; Torrijos; Tosi; Touraine; Tourraine; Toussaint; Tremonti; Treves
Trichet; Trigo; Trujillo; Tudela; Turati; Turbay; Turgot; Ubico; Ugarte; Ulate; Ulloa; Unamuno; Ungaro; Urbina
Urquijo; Urquiza; Urrutia; Ussía; Valderrama; Valdés; Valdez; Valdivia; Valente; Valenzuela; Valera; Valéry
Valladares; Valle; Vallejo; Valls; Valverde; Varela; Vasconcellos; Vasconcelos; Vattimo; Vega; Velarde; Velásquez
Velázquez; Veltroni; Venturini; Vera; Vergara; Verissimo; Verlaine; Verne; Veyne; Viana; Videla; Vidigal; Vieira
Viera; Vilanova; Vilela; Villalba; Villalobos; Villarreal; Villarroel; Villegas; Villela; Villepin; Villeroy; Vincenti
Virilio; Visconti; Vitale; Vitoria; Vivanco; Viviani; Vizcarra; Volpi; Weffort; Weil; Yamandú; Yáñez; Yrigoyen; Zabala
Zaldívar; Zambrano; Zamora; Zanardelli; Zárate; Zavala; Zelaya; Zepeda; Zubizarreta; Zúñiga; Zurita
