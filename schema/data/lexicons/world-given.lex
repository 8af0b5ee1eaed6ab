# Given names by part of the world; the most frequent ones stand in world-persons.lex. One spelling an entry; accents do no
# harm. Words that mean something else in English are left out.
list given_names exact
# English-speaking world
Ada; Adele; Agatha; Alana; Alastor; Aldous; Alexa; Alfie; Algernon; Alma; Alvin; Angelina; Anika; Annabel; Annabelle
Arabella; Archer; Archie; Ariana; Arlene; Arlo; Arran; Asher; Ashton; Athena; Aubrey; Augustus; Ava; Barnaby; Basil
Beatrix; Becca; Benedict; Bennett; Bernadette; Bertram; Beryl; Bessie; Bethany; Betsy; Beulah; Beverley; Blaine
Blanche; Boyd; Brad; Bradford; Brady; Breanna; Brent; Briana; Brianna; Bronwyn; Brooke; Bryn; Bryony; Caleb; Callum
Calum; Candice; Cara; Carey; Carlton; Carmel; Carole; Carroll; Carson; Cary; Caspar; Cassie; Cathal; Catriona; Cecily
Celeste; Celia; Charity; Charlene; Cherie; Christie; Christy; Ciara; Cindy; Clare; Clarissa; Clementine; Cleo; Clifton
Clint; Colleen; Conall; Conor; Cora; Cordelia; Cory; Cressida; Crispin; Damon; Darcy; Daren; Darla; Darrell; Daryl
Deanna; Debbie; Delia; Delores; Denzel; Dermot; Derrick; Desiree; Devon; Dexter; Dianne; Dillon; Dinah; Dolly; Donovan
Dorian; Dougal; Drew; Duane; Dudley; Dugald; Dwayne; Eamon; Eamonn; Ebony; Eddie; Eden; Edwina; Effie; Elinor; Eliot
Elisa; Elise; Eliza; Ellis; Elma; Elmer; Eloise; Elspeth; Elton; Elvira; Elvis; Emerson; Emery; Emilia; Emmett; Enid
Erika; Ernestine; Errol; Esme; Esmond; Estelle; Etta; Eustace; Evangeline; Eve; Everett; Ewan; Ewen; Ezekiel; Faith
Fanny; Farrah; Fay; Faye; Felicia; Fergal; Fern; Finbar; Finlay; Finley; Finn; Fintan; Fletcher; Flora; Flynn; Forrest
Frankie; Fraser; Freddie; Frederica; Garfield; Garry; Garth; Gene; Germaine; Gertrude; Ginny; Glenda; Glynis; Godfrey
Grainne; Grant; Greer; Gregor; Griffin; Griselda; Guinevere; Gwendolyn; Gwyneth; Hailey; Haley; Hamish; Harley; Hattie
Hayden; Hayley; Heath; Henrietta; Hester; Hezekiah; Hope; Horatio; Ignatius; Ike; Ina; Ira; Irma; Irwin; Isla; Jade
Janine; Jarrod; Jasper; Jayden; Jayne; Jed; Jedidiah; Jefferson; Jemima; Jenna; Jennie; Jermaine; Jess; Jessie; Jethro
Jillian; Jodie; Jody; Johnathan; Jolene; Jonah; Juanita; Judah; Judd; Jude; Juliana; Kaitlyn; Karina; Kasey; Katharine
Kayla; Kaylee; Keegan; Keira; Kelley; Kelsey; Kendall; Kendra; Kendrick; Kent; Kermit; Kerri; Kezia; Kingsley; Kirby
Kirstin; Kit; Krista; Kristina; Kristine; Kylie; Lachlan; Lana; Landon; Lara; Larissa; Latoya; Laurel; Laurie; Lavinia
Lawson; Leanne; Leighton; Lenny; Leona; Leonie; Leonora; Lesley; Lex; Libby; Lila; Lilian; Lincoln; Lindsey; Linus
Livia; Logan; Lola; Lora; Loretta; Lottie; Lucian; Lucie; Lucinda; Lucius; Lucretia; Lyle; Lyn; Lynda; Lynette; Lynne
Macy; Madeline; Madelyn; Madge; Maisie; Malachi; Malvina; Marcella; Margery; Mariah; Marietta; Marina; Marlon
Marmaduke; Marsha; Matilda; Maud; Maude; Maura; Mavis; Maxine; Melody; Melville; Merle; Merlin; Micah; Michaela
Micheal; Millicent; Millie; Milo; Mimi; Minerva; Minnie; Montague; Mordecai; Mortimer; Myles; Myrna; Myron; Myrtle
Neal; Nell; Nerys; Nessa; Niall; Nolan; Norah; Noreen; Norris; Octavia; Odette; Ollie; Olympia; Oona; Opal; Ophelia
Oprah; Orson; Osbert; Otis; Paige; Pansy; Parker; Patience; Patsy; Paulette; Percival; Peregrine; Petula; Peyton
Philomena; Pierce; Piers; Pippa; Poppy; Portia; Preston; Primrose; Priscilla; Prudence; Prunella; Queenie; Quincy
Quinn; Quinton; Rachael; Raelene; Ramsey; Reed; Reese; Regina; Reid; Reuben; Rhett; Rhiannon; Rhona; Rhys; Riley
Roanna; Rolland; Romilly; Rona; Ronan; Rosalie; Rosamund; Rose; Rosemarie; Rosie; Roslyn; Rowena; Rowland; Royce
Sadie; Samson; Sasha; Saul; Sawyer; Scarlett; Selena; Selina; Selma; Selwyn; Serena; Seymour; Shana; Shauna; Sheena
Shelby; Sheldon; Sherman; Sherri; Sherry; Sian; Sienna; Silvester; Simeon; Sinead; Siobhan; Skye; Sonja; Sonya; Stacy
Sterling; Summer; Susannah; Sylvester; Tabitha; Talia; Tamsin; Tasha; Tatum; Teri; Terrance; Terri; Thea; Theo; Thora
Tilda; Tilly; Trent; Tricia; Trinity; Trudy; Truman; Tucker; Tyler; Tyrone; Tyson; Ulric; Una; Vance; Vaughan; Vaughn
Velma; Verity; Verna; Vicki; Virgil; Vivienne; Wade; Wallis; Ward; Warwick; Webster; Whitney; Wilbur; Wilhelmina
Willa; Willis; Willow; Winona; Wyatt; Wynne; Xander; Zachariah; Zara; Zelda
# Spanish, Portuguese, Italian, French, Romanian
Abelardo; Adalberto; Adela; Adelaida; Adelina; Adhemar; Adriana; Adriano; Afonso; Agostino; Agustín; Aída; Ainhoa
Aitana; Aitor; Albertine; Alceu; Aldo; Alejo; Alessia; Alessio; Alexandre; Alexandrine; Alfonsina; Alípio; Almudena
Aloísio; Aloysio; Alphonsine; Alva; Amancio; Amaury; Amedeo; Américo; Amparo; Anabela; Anatole; Andreu; Angélica
Angelino; Angelo; Aníbal; Annabella; Anne-Marie; Annick; Annunziata; Apolinario; Araceli; Arcadio; Ariadna; Aristide
Aristides; Armelle; Arminda; Arsène; Artur; Atilio; Attilio; Augustin; Aurelia; Aureliano; Aurelien; Baltasar
Balthazar; Barbosa; Bastien; Batista; Begoña; Belén; Bento; Bérénice; Bernadino; Bernardino; Berta; Biagio; Bibiana
Borja; Braulio; Bruna; Calixto; Camila; Camilo; Cândido; Carles; Carlota; Carme; Carmela; Carmelo; Carmine; Carolina
Casimiro; Cayetano; Celestina; Celestino; Céline; Celso; Cesare; Charline; Christelle; Cinzia; Cipriano; Ciriaco
Clarice; Clelia; Clémence; Clemente; Clementina; Cleto; Clotilde; Conceição; Concetta; Consuelo; Corentin; Corrado
Cosima; Cosimo; Cosme; Cristiana; Cristovam; Cyprien; Cyrille; Damiano; Damião; Danilo; Dante; Davi; Davide; Débora
Delfim; Delfina; Desiderio; Dino; Diogo; Diomedes; Dionisio; Domenica; Domenico; Domingo; Domingos; Donatella; Donato
Dulce; Edgardo; Edmée; Edmond; Edmondo; Edmundo; Edoardo; Edson; Eduarda; Eladio; Eleonora; Elia; Eliana; Elías
Eligio; Elio; Elisabetta; Elisenda; Eloy; Elpidio; Emanuele; Emiliano; Émilie; Encarnación; Enrica; Enzo; Erminia
Ernestina; Estela; Estêvão; Ettore; Eudes; Eugénie; Eulalia; Eusebio; Evaristo; Évelyne; Ezio; Fabian; Fabiana
Fabiano; Fabien; Fabienne; Fabiola; Facundo; Fausto; Felice; Feliciano; Félicité; Felisa; Ferdinando; Fermín; Fernand
Fernandina; Ferruccio; Filiberto; Filipa; Filippa; Filippo; Filomena; Fiorella; Fiorello; Flaminio; Flavia; Flavien
Fleur; Florencia; Florencio; Florent; Floriano; Francesc; Francine; Franck; Frédérique; Fulgencio; Fulvia; Fulvio
Gabino; Gabrielle; Gaëlle; Gaetano; Galo; Gaspar; Gaspard; Gauthier; Genaro; Gennaro; Georgette; Geraldo; Germain
Germana; Gertrudis; Getúlio; Ghislain; Ghislaine; Giacinto; Giampaolo; Giancarlo; Gianfranco; Gianluca; Gianmarco
Gianpiero; Gilberto; Gilda; Gino; Gioacchino; Giovanna; Girolamo; Giuliana; Giuseppina; Goffredo; Gonçalo; Gracia
Grégoire; Gualtiero; Guglielmo; Guillem; Guillermina; Gustave; Haroldo; Heitor; Hélder; Hélio; Henriette; Heráclito
Hercule; Heriberto; Hermenegildo; Herminia; Herminio; Hernando; Higinio; Hilario; Hipólito; Honorato; Hortensia
Hugues; Idália; Ignasi; Ildefonso; Inácio; Iñaki; Íñigo; Inmaculada; Iolanda; Ippolito; Ireneo; Isabela; Isaura
Isidoro; Isidro; Isolina; Italo; Itamar; Itziar; Ivanildo; Ivano; Ivete; Ivonne; Jacinto; Jacobo; Jair; Jairo; Janete
Jaume; Jean-Baptiste; Jean-François; Jean-Jacques; Jean-Louis; Jean-Marc; Jean-Marie; Jean-Michel; Jean-Yves; Jeannine
Jérémie; Jerónimo; Jimena; Joana; Joaquina; Joëlle; Jordi; Joseba; Josefa; Josette; Josiane; Josué; Juarez; Judite
Juliano; Julieta; Juscelino; Justina; Justino; Justo; Karine; Kátia; Ladislao; Laerte; Laetitia; Lando; Laure
Laureano; Lautaro; Lázaro; Léa; Leandro; Leire; Leonel; Leonidas; Leonor; Letizia; Licínio; Lidia; Ligia; Lisandro
Livio; Llorenç; Lluís; Loïc; Lorenza; Loreto; Louison; Lucienne; Lucila; Lucrecia; Lucrezia; Ludovico; Luiza; Macarena
Madalena; Maël; Mafalda; Magali; Magda; Magdeleine; Maite; Malena; Manfredo; Manlio; Manoel; Manon; Marceline
Marcelino; Márcio; Margarida; Mariangela; Maribel; Maricarmen; Marielle; Marilena; Marisa; Maristela; Martim; Martinho
Massimiliano; Mateu; Mateus; Matheus; Mathilde; Matías; Matthieu; Maxime; Maximiliano; Máximo; Mayra; Melchior
Melchor; Mercè; Micaela; Michela; Michelangelo; Micheline; Mikel; Milagros; Milena; Mirella; Miren; Modesto; Moisés
Monserrat; Montserrat; Murilo; Myriam; Nahuel; Narciso; Natacha; Natividad; Nazario; Nélida; Nelly; Nerea; Nereida
Néstor; Neus; Nicanor; Niccolò; Nicolau; Nicolò; Nieves; Nilda; Nino; Noé; Noelia; Norberto; Nuria; Octavio; Odilon
Ofelia; Olimpia; Olindo; Olympe; Orazio; Oriana; Orietta; Ornella; Orsola; Oscarina; Osmar; Oswaldo; Otávio; Ottavia
Ottavio; Ovidio; Paco; Paloma; Pascual; Pasquale; Patrizio; Pau; Paulina; Paulino; Pelayo; Pere; Perla; Perrine
Philomène; Pia; Piera; Pierluigi; Pierrette; Pio; Plácido; Pompeo; Porfirio; Priscila; Prospero; Prudencio
Purificación; Quim; Quirino; Rafaela; Raffaella; Rai; Raimon; Raimondo; Raoul; Raphaëlle; Raymonde; Rebeca; Reginaldo
Régine; Reinaldo; Remigio; Rémy; Renan; Renaud; Reynaldo; Ricardina; Rigoberto; Rino; Rocco; Rodolphe; Rogério; Romeo
Romero; Romina; Romualdo; Rómulo; Ronaldo; Rosalba; Rosalía; Rosana; Rosângela; Rosanna; Rosaria; Rosella; Rosina
Rossana; Rossella; Ruan; Rubens; Rufino; Ruggero; Rui; Ruy; Sabina; Sabino; Samuele; Sancho; Sandro; Santina; Santos
Saturnino; Saverio; Sebastiano; Sebastião; Sébastien; Sergi; Séverine; Severino; Severo; Sidónio; Silvana; Silvano
Silvina; Silvino; Simão; Simona; Sixto; Socorro; Soledad; Suzana; Suzette; Sylvaine; Sylviane; Tabaré; Taciana; Tadeo
Tainá; Tancredo; Tanguy; Tarcisio; Tarso; Telmo; Teodora; Teodoro; Teófilo; Teresinha; Teresita; Thaís; Théophile
Thérèse; Thiago; Thibaut; Tiberio; Timoteo; Tiziana; Tiziano; Tomaso; Toni; Toribio; Toussaint; Tullio; Ubaldo; Ulises
Ulisse; Urbain; Urbano; Valentim; Valentino; Valeria; Valerio; Vanni; Venancio; Vicenç; Vincenza; Vinicius; Violette
Virgilio; Virginio; Vitale; Vito; Vitor; Vitória; Vittoria; Viviana; Wagner; Waldemar; Walderez; Waldir; Walkiria
Wilfredo; Wilson; Xabier; Xavi; Xiomara; Yannick; Yasmina; Yesenia; Yoann; Yolande; Yvan; Yvon; Zacarías; Zaira
Zeferino; Zélia; Zita; Zoraida; Zulema
# German, Dutch, Nordic
Adelheid; Adolf; Ahti; Albrecht; Aleida; Alf; Alfons; Alida; Almut; Alois; Alwin; Amalie; Anastas; Anneke; Annelie
Annelies; Annemarie; Annemieke; Ansgar; Antje; Antonius; Arie; Arnd; Arnulf; Åse; Ásgeir; Aslaug; Åsne; Aud; Audun
Auguste; Baldur; Barbro; Bart; Bas; Bastian; Beate; Benedikt; Benedikta; Benno; Bente; Berend; Berit; Berthold
Bertolt; Birger; Birgitte; Birte; Bjarte; Björg; Borghild; Börje; Britt; Burkhard; Carina; Carl-Gustaf; Cathrine
Cecilie; Charlotta; Christer; Christiaan; Christof; Claudius; Clemens; Coen; Conny; Corinna; Dagfinn; Dagny; Diederik
Dietlinde; Ditte; Ebba; Ebbe; Eberhardt; Edda; Edvard; Edzard; Egil; Ehrenfried; Eike; Eiríkur; Eivind; Elfriede; Elin
Elisabet; Ellert; Elmar; Emmerich; Engelbert; Erling; Ernst; Esa; Esben; Eskil; Espen; Eugen; Eystein; Falk; Fietje
Flemming; Floris; Folke; Frederike; Fredrik; Fredrika; Frieda; Friedemann; Friederike; Friedhelm; Fritjof; Frits; Geir
Gerbrand; Gerlinde; Gernot; Gerrit; Gertrud; Gesine; Gijs; Giske; Gjermund; Gotthold; Götz; Grete; Gretel; Gunda
Gunilla; Guntram; Guðmundur; Guðrún; Halvard; Halvor; Hanne; Hannelore; Hannes; Hanno; Hans-Georg; Hans-Joachim
Hans-Jürgen; Hans-Peter; Harro; Hasso; Hedda; Hedvig; Hella; Helmuth; Hendrika; Henner; Henny; Henrike; Heribert
Hermine; Herta; Herwig; Hilde; Hilke; Hiltrud; Hinrich; Hjalmar; Hjördis; Holger; Hubertus; Idar; Ilona; Imke; Inga
Ingemar; Ingibjörg; Ingmar; Ingo; Ingolf; Ingvar; Irmgard; Irmtraud; Isolde; Ivar; Iver; Jacoba; Jan-Peter; Janna
Jannik; Jarl; Jelle; Jeppe; Jeroen; Joep; Joop; Joost; Jörgen; Jorn; Josef; Juliane; Jurriaan; Jørgen; Kaare; Kai
Kåre; Karla; Karoline; Käthe; Kees; Ketil; Kirsti; Kjartan; Klaas; Koen; Korbinian; Kordula; Kristian; Kristiina
Kristjana; Kristoffer; Kuno; Lambert; Laurens; Lene; Leonhard; Leonore; Lieke; Lieselotte; Linnea; Liselotte; Lodewijk
Lorenz; Lothar; Ludger; Ludolf; Ludvig; Luise; Luitgard; Lukas; Maartje; Magnhild; Maj; Majken; Malin; Malte; Mareike
Maren; Margarete; Margaretha; Margit; Mariann; Marieke; Marijke; Marit; Marius; Marjolein; Marte; Mats; Mattias
Maurits; Mechthild; Meike; Meinhard; Meinrad; Menno; Merete; Micha; Michiel; Mieke; Mogens; Monika; Morten; Nadja
Nanna; Natascha; Nele; Nicklas; Nicolaas; Nicolai; Oddvar; Olavo; Oluf; Onno; Orvar; Otmar; Ottilie; Ottmar; Ove
Palle; Patrik; Peder; Pelle; Pernille; Philipp; Piet; Poul; Preben; Ragna; Ragnhild; Raimund; Rasmus; Reidar; Reiner
Reinhardt; Reinout; Rembert; Rien; Rikard; Rikke; Roald; Robbert; Robrecht; Roel; Roelof; Rosmarie; Rudi; Rudolf
Runar; Ruprecht; Ruud; Saskia; Schorsch; Sebald; Sebastiaan; Siegbert; Sieglinde; Siegmund; Sigbjørn; Sigfrid; Siggeir
Sighvatur; Sigmar; Signe; Sigrún; Sigurd; Sigurður; Sigvald; Sindri; Siri; Sissel; Snorri; Sofie; Staffan; Stefanie
Stein; Steinar; Steingrímur; Stig; Sune; Sunniva; Svante; Sveinn; Svend; Sverre; Swantje; Tage; Tanja; Tarald; Tarjei
Teis; Terje; Theodor; Theresia; Thor; Thorbjörn; Thore; Thorvald; Tijmen; Tilman; Timon; Tjeerd; Torbjörn; Torbjørn
Tord; Torfinn; Torgny; Torill; Torkel; Torvald; Troels; Trond; Trude; Turid; Ulrik; Unni; Uschi; Valborg; Valdemar
Vebjørn; Verena; Vigdis; Viggo; Vilhelm; Villy; Walburga; Waldtraud; Walther; Waltraud; Wanja; Welf; Wencke; Wendelin
Werner; Wessel; Wibke; Wieland; Wigbert; Wilfried; Willemijn; Willibald; Winfried; Wubbo; Zacharias; Øystein; Øyvind
Þorsteinn
# Finnish, Estonian, Hungarian, Baltic, Greek, Albanian, Romanian
Aarne; Aatos; Adina; Adrien; Adrienn; Aet; Afrodite; Agron; Aiga; Aigars; Aija; Aikaterini; Ainars; Aino; Aivars; Akos
Albana; Aldis; Aleka; Alekos; Aleksandrs; Aleksi; Alexandros; Alexandru; Algirdas; Algis; Aliki; Allar; Alvydas
Anamaria; Anca; Ando; Andreea; Andrejs; Androulla; Angeliki; Anna-Maja; Anneli; Annely; Anni; Anniina; Antanas
Antonis; Ants; Anu; Apostolos; Arben; Ari; Arja; Arjan; Armands; Armas; Armend; Arnis; Aron; Arta; Artis; Artūras
Arturs; Arūnas; Arvīds; Arvo; Asko; Aspasia; Athina; Audrius; Audronė; Aulis; Aurel; Ausma; Aušra; Austra; Avni
Bajram; Bálint; Bence; Benedek; Bernát; Besnik; Blerim; Blerta; Bogdana; Boglárka; Borbála; Brikena; Bujar; Camelia
Catalin; Cezar; Charalambos; Christos; Chrysostomos; Ciprian; Claudiu; Codrin; Constantina; Corina; Cosmin; Costel
Costin; Crin; Cristi; Csaba; Csilla; Dagnija; Dainis; Daiva; Decebal; Demetris; Dénes; Denisa; Despina; Dezső; Dimitra
Dimitris; Dionysios; Dorin; Dorina; Dorottya; Dragoș; Dritan; Dumitru; Dzintars; Edvīns; Eero; Eeva; Eftychia
Egidijus; Egils; Egle; Eija; Eila; Einārs; Eino; Elefteria; Eleftherios; Eliina; Elisavet; Elli; Elmārs; Elona; Elpida
Elvi; Emese; Emilija; Endel; Ernests; Ernő; Erzsébet; Esko; Eszter; Etleva; Evaldas; Evangelia; Evangelos; Evelin
Evija; Evika; Evripidis; Fani; Fatmir; Fatos; Florentina; Florica; Florin; Fotini; Fotis; Fruzsina; Gabija; Galatea
Gatis; Gellért; Genc; Gentiana; Georgeta; Georgiana; Gergő; Giannis; Giedrius; Ginta; Gintaras; Gintautas; Gints
Girts; Gizella; Grigore; Grigoris; Gunārs; Gunita; Guntars; Guntis; Gyöngyi; Hajnalka; Hannu; Haralambos; Harri; Heino
Heli; Helju; Helvi; Henn; Herkko; Hilja; Horia; Iacob; Ibolya; Idit; Ieva; Ignác; Iiris; Iiro; Ildikó; Ilia; Ilinca
Ilir; Ilmar; Ilmari; Ilmārs; Ilze; Imants; Ināra; Indrek; Inese; Ingrida; Inguna; Ioanna; Ionel; Ionela; Ionuț; Iosif
Iraklis; Irja; Isa; Isamaa; Iulia; Iulian; Iuliana; Iuliu; Ivi; Jaakko; Jaan; Jaana; Jani; Janina; Janne; Jarkko
Jarmo; Jarno; Jaroslavas; Jekaterina; Jenő; Jevgeni; Joakim; Jolanta; Jolita; Jorma; Jouko; Jouni; Juhana; Juho
Juozas; Jurgis; Jussi; Justas; Kaarel; Kadi; Kaia; Kaido; Kaija; Kaisa; Kajsa; Kalev; Kalle; Kalliopi; Kalvis; Kari
Kārlis; Károly; Kaspars; Kastytis; Katalin; Katerina; Kati; Katri; Kauko; Kazimiera; Kazys; Keit; Kęstutis; Kimmo
Kirill; Kirsi; Klajda; Kleopatra; Klodian; Koit; Kornél; Kosta; Kostas; Kostis; Kristaps; Kristo; Kristóf; Krists
Krisztián; Krisztina; Kyriaki; Laima; Laimdota; Laine; Lajos; Lasma; Lauri; Leena; Leho; Leida; Lembit; Leokadia
Leonas; Liana; Lidija; Līga; Ligita; Liia; Liina; Liis; Liisa; Lili; Lilla; Linas; Lindita; Loreta; Loukas; Luan
Lūcija; Lulzim; Luminița; Luule; Maarit; Maarja; Madars; Magdolna; Maie; Maija; Maijra; Maire; Mait; Majlinda; Malle
Mantas; Mari; Marika; Mariliis; Marin; Maris; Marja; Marjo; Marju; Marti; Mārtiņš; Marton; Mateja; Mátyás; Mauno
Mauri; Melina; Menelaos; Merike; Merja; Mervi; Michail; Michalis; Mihaela; Mikko; Mikołaj; Milda; Miltiadis; Mindaugas
Mirdza; Mirel; Mirja; Mirjam; Miroslavas; Myrto; Nándor; Natalja; Nataša; Neagu; Nektarios; Nerijus; Nexhmije; Nicoară
Nicolae; Nicoleta; Nicu; Nijolė; Nikoletta; Noémi; Odeta; Odysseas; Olari; Olavi; Olev; Olgerts; Olli; Onni; Onutė
Osmo; Outi; Panayiotis; Pantelis; Paraskevi; Pasi; Pauli; Paulius; Pavlos; Pavo; Pekka; Pentti; Periklis; Persefoni
Pertti; Petras; Petre; Petri; Petrika; Petteri; Phaedon; Piia; Piret; Pirjo; Pirkko; Piroska; Polyxeni; Povilas
Prodromos; Radu; Raffi; Raija; Raili; Raimo; Raimonda; Raimundas; Raivis; Raivo; Ramūnas; Rauno; Răzvan; Reda; Reelika
Reijo; Réka; Remigijus; Rezső; Ričardas; Rihards; Riho; Riikka; Rimantas; Rimas; Risto; Ritva; Roberts; Rodica
Rolandas; Rolands; Romas; Romualdas; Romualds; Roxana; Rudīte; Ruta; Rytis; Saara; Sakari; Salla; Sampsa; Samuli
Sanni; Sarianna; Šarūnas; Satu; Saulė; Savvas; Seija; Senja; Seppo; Septimiu; Sergejs; Sevasti; Shpend; Sigitas; Siiri
Silviu; Sinikka; Sintija; Sirje; Sirpa; Sokol; Sokratis; Solvita; Sorin; Sorina; Sotirios; Sotiris; Spyridon; Spyros
Stasys; Stelian; Stelios; Stratos; Suvi; Szabolcs; Szilárd; Szilvia; Taavet; Taavi; Taisto; Tālis; Talvis; Tamás
Tanel; Tapani; Tapio; Tarmo; Tarvo; Tatjana; Teemu; Teet; Teréz; Terhi; Tero; Teuvo; Thanasis; Theocharis; Theodoros
Theofilos; Tiberiu; Tiia; Tiina; Timea; Toivo; Tõnis; Tõnu; Trivimi; Tudor; Tuija; Tuomas; Tuomo; Tuula; Tzvetana
Uldis; Ülle; Ülo; Uroš; Urve; Vaclovas; Vahan; Vahur; Vaida; Vaira; Valentinas; Valeriu; Valters; Valtteri; Váradi
Vasilica; Vasiliki; Vasilios; Vassiliki; Vassilis; Veera; Veerle; Veikko; Veiko; Velta; Venetia; Vertti; Vesa; Vesta
Viktorija; Vilhelmiina; Vilija; Vilis; Ville; Vilma; Vincas; Vineta; Viorel; Virág; Virginijus; Virpi; Visvaldas; Vita
Vitalie; Vitālijs; Voldemar; Vygaudas; Vytautas; Vytenis; Xenia; Xenophon; Yiannis; Yrjö; Zacharoula; Zaiga; Zana
Zanda; Zdravko; Žilvinas; Zoi; Zsófia; Zsuzsa; Žydrūnas
# Slavic
Agata; Aleksandrina; Aleksiej; Aleš; Alesya; Alevtina; Alfreda; Alicja; Aljaž; Alla; Alojz; Aloyzas; Anatol; Anatolii
Anatoliy; Andjela; Andreja; Andrii; Andrija; Aneta; Anfisa; Anka; Antoni; Antonín; Antonina; Antun; Anžej; Anđelko
Apolonia; Arkadi; Arkadiusz; Arkadiy; Arsen; Arseni; Artemiy; Artiom; Artyom; Asen; Askold; Atanas; Avgust; Bartosz
Bartłomiej; Bazyli; Berislav; Bernarda; Biljana; Bisera; Bisser; Blagoj; Blagovest; Bogumił; Bogusław; Bohumil
Bohumír; Bojan; Bojana; Boleslav; Bolesława; Borivoj; Borjana; Boryana; Borys; Boško; Božidar; Branimir; Branislav
Branka; Branko; Bratislav; Břetislav; Bronislav; Bronisława; Budimir; Błażej; Cvetan; Cvetko; Czesław; Czesława
Dalibor; Damir; Damjan; Danica; Danijel; Danijela; Daria; Darija; Darina; Darinka; Dariusz; Darko; Darya; Daša; Dasha
Davor; Davorin; Dejan; Demyan; Desislava; Deyan; Dilyana; Dimitrij; Dimitrije; Dmitrii; Dobrinka; Dobromir; Dobroslav
Domagoj; Dominika; Donat; Dorota; Dragana; Dragica; Drago; Dragoljub; Dragomir; Dragutin; Draško; Dražen; Dunja
Dušanka; Džemal; Dzmitry; Edita; Edyta; Egor; Eliška; Elżbieta; Emilian; Ervin; Eugeniusz; Evelina; Evgenia; Evgenii
Evheniia; Ewelina; Fedir; Fedor; Filipp; Franciszek; František; Galyna; Garik; Gavril; Gavrilo; Gennadi; Georgy
Gerasim; Gjorge; Gjorgji; Gleb; Goranka; Gordana; Gorica; Gracjan; Gražina; Halyna; Hanka; Haris; Hieronim; Hrvoje
Ignat; Ilarion; Ilija; Inessa; Inna; Ioann; Ireneusz; Iryna; Iskra; Ivaylo; Iwan; Izabela; Izet; Izidor; Jacek
Jadranka; Jakov; Janek; Janko; Jarmila; Jaroslava; Jasmina; Jasna; Jelka; Jindřich; Jiřina; Josipa; Jovan; Jovana
Jovanka; Józefa; Julita; Juraj; Jure; Justyna; Kamila; Karol; Katarzyna; Katya; Kira; Klavdia; Klemens; Klement
Kliment; Kornelia; Kostiantyn; Krasimir; Krassimir; Krešimir; Kruno; Krystian; Krystyna; Ksenia; Ksenija; Kseniya
Kuzma; Květoslava; Kyrylo; Larysa; Leszek; Lesław; Libuše; Lidiya; Lilia; Liliya; Liljana; Ljiljana; Ljubica; Ljubo
Ljupčo; Lubica; Lucjan; Luděk; Ludmiła; Ludvík; Luka; Lyubomir; Lyubov; Maksim; Maksym; Marija; Marijan; Marijana
Marinko; Mariola; Marjan; Markéta; Maryna; Maša; Matej; Matija; Matvei; Matvey; Mihajlo; Miklavž; Mikuláš; Mila
Milada; Milana; Milivoj; Miljan; Miljenko; Miloje; Miloslav; Milovan; Milutin; Mirjana; Mirka; Mirko; Miroljub
Miroslava; Mislav; Mitja; Mojca; Mojmír; Momčilo; Momir; Mykyta; Nadiia; Nataliya; Nebojša; Nedeljko; Neven; Nevena
Nicefor; Nika; Nikica; Nikolina; Ninel; Nives; Novak; Obrad; Ognjen; Oldřich; Oleksandra; Oleksii; Olesya; Olha
Oliwia; Ondřej; Orest; Oresta; Ostap; Otokar; Pavao; Pavla; Pavle; Pavlína; Pelageya; Petko; Petya; Piotr; Plamen
Platon; Polina; Predrag; Prokhor; Prokop; Przemysław; Rade; Radim; Radka; Radko; Radmila; Rado; Radomír; Radoslav
Radostina; Raisa; Rajko; Ranko; Rodion; Roksana; Romana; Rosen; Rostislav; Rostyslav; Rozalia; Rumiana; Ruslan
Ruslana; Sanja; Šárka; Saša; Sava; Savo; Semyon; Serafim; Sergej; Serhii; Siarhei; Slaven; Slavica; Slavoj; Slobodanka
Snežana; Sofiya; Spasoje; Srdjan; Sreten; Srđan; Stanimir; Stanislava; Stanisława; Stanko; Stefka; Stevan; Stjepan
Stojan; Stoyanka; Strahil; Svetislav; Svetoslav; Sviatoslav; Sylwia; Sławomir; Tadej; Taisiya; Teofil; Tetiana
Tihomir; Tijana; Timofey; Tsvetan; Tsvetana; Uladzimir; Urszula; Vadym; Valentyn; Valeriia; Vanja; Varvara; Vasilij
Vasko; Vedran; Velimir; Veljko; Velko; Veselin; Viačeslav; Viacheslav; Vidoje; Viktoriya; Vilém; Vinko; Vít; Vitalii
Vitaliy; Vítězslav; Vjekoslav; Vlada; Vlado; Vlasta; Vlastimil; Vojin; Vsevolod; Vuk; Wacław; Walery; Wiesław
Wincenty; Yaroslava; Yekaterina; Yevgenia; Yevhen; Yordan; Yordanka; Yurii; Zbyněk; Zdeňka; Zdzisław; Zenon; Zhanna
Zhivko; Zinaida; Živko; Zlata; Zlatan; Zlatko; Zoja; Zorica; Zoya; Zrinka; Zvonimir; Zvonko; Zygmunt; Łukasz
# Arabic, Berber
Abbud; Abdelatif; Abdelfattah; Abdelghani; Abdelhafid; Abdelhak; Abdelhamid; Abdelilah; Abdeljelil; Abdelkarim
Abdelkrim; Abdellah; Abdellatif; Abdelmalek; Abdelmalik; Abdelmonem; Abdelnasser; Abdelrahman; Abdelraouf; Abdelsalam
Abdelwahab; Abderrahim; Abderrahman; Abderrahmane; Abderrazak; Abdessalam; Abdo; Abdou; Abdulatif; Abdulhadi
Abdulhakim; Abdulhamid; Abdulkadir; Abdulkarim; Abdullahi; Abdullatif; Abdulmajeed; Abdulmalik; Abdulmohsen
Abdulqader; Abdulraheem; Abdulrahim; Abdulrazak; Abdulrazzaq; Abdulsalam; Abdulwahab; Abdulwahid; Abeer; Abla; Achraf
Adham; Adib; Adil; Adila; Afaf; Ahlam; Ahlem; Aicha; Aiman; Aladdin; Alawi; Alia; Alya; Amani; Amar; Amel; Amer; Amjad
Anas; Anis; Anouar; Anwer; Aref; Arwa; Asaad; Asad; Ashraf; Asmaa; Assia; Atef; Atika; Atiya; Awad; Awatef; Ayesha
Azedine; Azhar; Azmi; Azza; Azzam; Azzedine; Badr; Badreddine; Bahaa; Baher; Bahia; Bahij; Bakr; Bandar; Basem
Basheer; Bashir; Basima; Basma; Bassel; Bassem; Bassima; Bassma; Batoul; Bisher; Boualem; Bouchra; Brahim; Burhan
Chadli; Chafik; Chakib; Chawki; Cherif; Chokri; Dania; Dawood; Dawoud; Dhafer; Djamel; Djamila; Dunia; Ehab; Ekram
Emad; Eman; Essam; Fadel; Fadela; Fadhel; Fadhila; Fadia; Fadil; Fahad; Fahim; Fahmi; Fahmida; Fahmy; Faiza; Fakhri
Faraj; Farhan; Farhat; Faris; Farouq; Faruq; Fateh; Fathi; Fathia; Fatiha; Fatin; Fawaz; Fawzi; Fawzia; Faycal; Fayiz
Fayrouz; Fayza; Feras; Firas; Fouzia; Ghaith; Ghaleb; Ghali; Ghalib; Ghanem; Ghanim; Ghazala; Ghazwan; Habiba; Hachemi
Hafida; Hafiz; Haidar; Hajar; Hajer; Hakam; Hamda; Hamdan; Hamdi; Hamoud; Hana; Hanaa; Hanadi; Hania; Hanin; Hashem
Hasna; Hassane; Hassiba; Hatem; Hatim; Hayat; Haytham; Hazim; Heba; Hedi; Hend; Hesham; Hiba; Hicham; Hichem; Hilmi
Hocine; Hoda; Hosam; Hossam; Houda; Houria; Humaid; Hussam; Ibtisam; Ihab; Ikram; Imad; Imane; Inaam; Inas; Intisar
Ishaq; Issam; Iyad; Izz; Izzat; Jaafar; Jabir; Jabr; Jad; Jalil; Jalila; Jameel; Jamila; Jassem; Jassim; Jawdat; Jihan
Joumana; Juma; Jumana; Kadhem; Kadhim; Kamel; Karam; Kareem; Karrar; Kassem; Kassim; Kawthar; Khadidja; Khairallah
Khairi; Khaldoun; Khalida; Khamis; Kmar; Lahcen; Lakhdar; Larbi; Latif; Louay; Loubna; Loujain; Luma; Lutfi; Maamoun
Maan; Madiha; Maha; Maher; Mahfoud; Mahfoudh; Mahjoub; Maisa; Majd; Majda; Majdi; Majed; Majida; Makram; Malak; Malek
Malika; Mamoun; Manal; Mansoor; Mansur; Maram; Mariam; Marwa; Massoud; Maysa; Mazen; Meryem; Messaoud; Miftah; Mishaal
Mishal; Moez; Mohanad; Mohannad; Mohsin; Moin; Mokhtar; Mongi; Monia; Moulay; Mounia; Mounir; Moustafa; Muath; Mubarak
Mudar; Mufid; Muhammed; Muhannad; Muhsin; Muin; Muna; Munira; Murad; Musab; Mustapha; Muthanna; Mutlaq; Nabeel; Nabila
Nader; Nadim; Nadra; Nael; Nafisa; Nagat; Nagla; Nahed; Nahid; Naila; Naima; Najat; Naji; Najla; Najm; Najwa; Nasim
Nasir; Nasr; Nasra; Nasreddine; Nasrin; Nassim; Nassima; Nawaf; Nawfal; Nawras; Nayef; Nayla; Nazih; Nazira; Nebil
Nejib; Nesrine; Nezar; Nibal; Nidal; Nisreen; Noha; Nouf; Noura; Noureddine; Nouri; Nuha; Numan; Nura; Nuri; Oday
Olfa; Omneya; Omran; Othman; Ouafa; Ouided; Oussama; Qabus; Qadri; Qais; Qassem; Qusay; Rabab; Rabah; Rabea; Rabia
Rabie; Rachad; Rachid; Rachida; Radhi; Radhia; Radwan; Rafat; Rafic; Raghad; Raghda; Raghib; Rahim; Rahma; Rajaa
Rajab; Rajih; Rakan; Ramla; Ramzy; Randa; Ranya; Raouf; Rasha; Rashad; Rasheed; Rasmi; Rauf; Rawan; Rawya; Rayan
Razan; Redouane; Rehab; Riadh; Rida; Ridha; Rifat; Riza; Rizk; Roukaya; Rula; Ruqayya; Saadeddine; Saadi; Saadia
Sabiha; Sabir; Sabri; Sabrine; Sadek; Sadok; Saeb; Saed; Safaa; Safia; Safiya; Safwan; Sahar; Sahim; Sahla; Saida
Saja; Sajida; Salam; Salama; Salih; Salima; Salwa; Samar; Sameh; Samih; Samiha; Sanaa; Sanad; Sarra; Saud; Sawsan
Sayyid; Seif; Shada; Shadia; Shafiq; Shahd; Shahla; Shaimaa; Shakir; Shamsa; Sharifa; Shatha; Shawki; Shawqi; Shaza
Shehab; Sherin; Shihab; Shireen; Shukri; Siham; Smail; Sofiane; Soha; Souad; Soufiane; Soukaina; Soumaya; Suad; Subhi
Sufian; Suha; Suhad; Suhail; Suhair; Sulaiman; Sumaya; Taghrid; Tahani; Tahar; Taleb; Talib; Tamam; Tammam; Tarek
Tarik; Tawfik; Tayeb; Taysir; Thabet; Thamer; Thani; Thuraya; Turki; Ubaid; Umaima; Uthman; Waad; Wadad; Wadih; Wafaa
Wafic; Wahib; Wahiba; Wahid; Wajdi; Wajih; Wasfi; Wassim; Widad; Wided; Wijdan; Yahia; Yamina; Yaqoub; Yaqub; Yara
Yasir; Yassine; Yazan; Yazid; Youcef; Younes; Younis; Yousef; Yousif; Yousra; Yunus; Yusra; Zaher; Zahi; Zahia; Zahir
Zahraa; Zaina; Zaki; Zakia; Zayd; Zeina; Zeinab; Zied; Zineb; Zineddine; Zohra; Zoubir; Zouhair; Zuhair; Zuhal; Zuhra
# Turkish, Azeri, Central Asian, Caucasian, Persian, Kurdish, Afghan, Hebrew, Armenian, Georgian
Abbasali; Abdolhossein; Abdolkarim; Abdollah; Abdolreza; Abdurahim; Abolfazl; Abolhassan; Adalet; Adem; Adilet
Afsaneh; Ahmadreza; Ahsan; Aigul; Ainura; Aizhan; Akaki; Akezhan; Akif; Akylbek; Akın; Alaaddin; Alev; Aliakbar
Alikhan; Alim; Alireza; Alisher; Aliya; Almaz; Alparslan; Alper; Altynai; Aman; Amangeldy; Amangul; Amanullah; Amiran
Amirhossein; Amnon; Anahit; Anush; Aram; Ararat; Aras; Arash; Ardeshir; Arezoo; Arezu; Arman; Armen; Artak; Arye
Aryeh; Asel; Asghar; Ashot; Askar; Asli; Aslı; Atefeh; Atilla; Avtandil; Ayaz; Aybek; Ayda; Aydin; Ayelet; Aygül
Aylin; Aynur; Ayşegül; Aytaç; Azadeh; Azar; Azat; Azim; Azimbek; Babak; Bacha; Bahadır; Bahar; Bahman; Bahodir; Bahrom
Bahtiyar; Bakhtiyar; Bakyt; Banu; Baran; Baruch; Barış; Behnam; Behrouz; Behzad; Bekir; Bekzod; Berdibek; Berrin
Besarion; Beşir; Betül; Bezalel; Bijan; Binyamin; Birgül; Bolat; Bozorgmehr; Burak; Burcu; Cafer; Canan; Celal; Cemil
Cenk; Cevat; Cevdet; Cihan; Cüneyt; Dalya; Daniyar; Darejan; Dariga; Daryush; Dastan; Demetre; Derya; Dilek; Dilnoza
Dilshod; Dinara; Doğan; Doğu; Dov; Dursun; Ebru; Ece; Edip; Efraim; Ekmeleddin; Elchin; Eldar; Eldor; Eliezer; Elif
Elman; Elmira; Elnur; Elshad; Elyor; Emin; Enes; Engin; Ephraim; Erbol; Ercan; Erdem; Erdoğan; Eren; Erhan; Erkin
Erol; Ertuğrul; Esen; Eser; Eshaq; Esin; Eskender; Esma; Esmail; Eteri; Evren; Eyal; Faik; Fakhruddin; Farahnaz
Farhad; Fariba; Fariz; Farkhad; Farnaz; Farrokh; Farshad; Farzad; Farzana; Farzaneh; Fazıl; Fehmi; Ferdi; Ferdowsi
Fereshteh; Fereydoun; Feridun; Ferit; Fevzi; Figen; Fikret; Firuz; Firuza; Fuat; Funda; Füsun; Gadi; Gagik; Galip
Galymzhan; Garegin; Gayane; Gaziz; Gevorg; Gholam; Gholamhossein; Gholamreza; Ghulam; Gia; Giga; Gila; Gilad; Givi
Gocha; Gohar; Goli; Golnaz; Gonca; Gor; Görkem; Grigol; Gülay; Gulbuddin; Gülsüm; Gülten; Guram; Gurban; Habibullah
Hadas; Hagit; Hagop; Hakob; Haldun; Halil; Halit; Haluk; Hamideh; Hamidullah; Hamit; Hande; Hanif; Haroutiun; Harun
Haşim; Hassanali; Hatice; Hayim; Hayk; Hedayat; Hekmat; Hikmat; Hikmet; Homayoun; Hooman; Hooshang; Hovhannes; Hovik
Hrant; Hüseyin; Hüsnü; Ibrokhim; Ichak; Ilan; Ilana; Ilhan; Ilhom; İlker; Imed; Imomali; Inal; Iraj; Irakli; Irfan
Isroil; Itzik; Ivane; Jahangir; Jala; Jalaluddin; Jamshed; Jamshid; Jansug; Javid; Javlon; Jeenbek; Jeyhun; Joldosh
Jonibek; Kaan; Kaha; Kairat; Kakha; Kakhaber; Kamandar; Kambiz; Kamran; Kanat; Kanykey; Karapet; Kassym; Kasım; Kaveh
Kazem; Kenan; Kerem; Keren; Kerim; Khachatur; Khatuna; Khayyam; Khosrow; Khudoyor; Khurshid; Kianoush; Kiarash
Kiumars; Koba; Kobi; Kobra; Köksal; Korkut; Kourosh; Kubanychbek; Kubatbek; Kürşad; Lado; Lala; Laleh; Lali; Lasha
Levan; Levent; Levon; Lior; Maftuna; Magtymguly; Mahboubeh; Mahir; Mahnaz; Mahsa; Makhmud; Maksat; Mamuka; Mana
Manouchehr; Mansoureh; Manuchar; Manuchehr; Marat; Mardan; Marziyeh; Masud; Masumeh; Matan; Mayis; Meder; Mehmed
Mehran; Mehrdad; Mehriban; Melek; Melih; Meltem; Merab; Mert; Mesrop; Mesut; Metin; Mher; Mikayel; Minas; Mirwais
Mirza; Moein; Mohammadreza; Mojtaba; Molla; Morad; Moran; Morteza; Mümtaz; Murod; Muzaffar; Muzaffer; Mykhail; Namık
Nargiz; Nasiba; Nasrullah; Natela; Natig; Nato; Nazanin; Naznin; Nazrin; Nazım; Nebahat; Necdet; Necip; Nejat; Neriman
Nermin; Neşe; Nevin; Nigar; Nihat; Nilüfer; Nima; Nimrod; Nir; Niyazi; Noa; Noam; Nodar; Nona; Nugzar; Nur; Nuray
Nurettin; Nuriddin; Nurlan; Oded; Odil; Ofer; Ofir; Ofra; Oğuz; Oktay; Olzhas; Omid; Omri; Omurbek; Onur; Oren; Orkhan
Orly; Ovanes; Ozan; Özcan; Paata; Parisa; Parviz; Parwin; Payam; Pejman; Pelin; Peyman; Pinchas; Polad; Pooya; Pouran
Pınar; Qasem; Qosim; Raanan; Rahmon; Ramil; Ramin; Ramiz; Rasul; Recai; Refik; Revaz; Rouhollah; Roya; Rozita; Rufat
Rukhsana; Rıza; Sabit; Sadegh; Sadık; Saeid; Şafak; Sahibzada; Saltanat; Samad; Samvel; Sardor; Sargis; Sarkis; Savaş
Seda; Sedat; Sefer; Selahattin; Selçuk; Selin; Serhat; Serj; Serkan; Sevan; Sevda; Sevgi; Sevil; Seyit; Shabnam
Shahbaz; Shahidullah; Shahin; Shahram; Shahriar; Shahrokh; Shai; Shalva; Shapur; Shaul; Sherali; Sherzod; Shmuel
Shohreh; Shota; Shukhrat; Shulamit; Sibel; Simin; Sinan; Sirvan; Sodiq; Soheil; Sohrab; Soso; Suat; Suren; Surik; Tair
Talat; Taleh; Talgat; Tali; Tamar; Tamaz; Taner; Taron; Tatul; Tayfun; Teimuraz; Temir; Temur; Tengiz; Tevfik; Tigran
Timur; Tinatin; Tolga; Tomer; Tuğba; Tülay; Turan; Türkan; Tzvi; Ufuk; Uğur; Ülkü; Ulugbek; Umid; Umida; Umit; Uriel
Vafa; Vagif; Vahe; Vahid; Vahit; Vakhtang; Vano; Vardan; Vazgen; Vecdi; Veysel; Volkan; Vugar; Yaakov; Yael; Yakov
Yaman; Yaşar; Yasemin; Yavuz; Yerlan; Yeşim; Yisrael; Yoav; Yochanan; Yoel; Yona; Yonatan; Yossi; Yücel; Yuval; Yıldız
Yılmaz; Zafer; Zahid; Zalmay; Zamira; Zaur; Zaven; Zaza; Zehava; Zehra; Zekeriya; Zeki; Zerrin; Zeynep; Zhanar
Zhumabek; Ziba; Ziya; Zohreh; Zulfiya; Zurab; Zvi; Zviad
# South Asia
Aamir; Aarav; Aarti; Abdus; Abha; Abhinav; Abid; Abida; Achala; Achyut; Adityanath; Afroz; Afzal; Aishwarya; Ajanta
Ajith; Akbaruddin; Akhil; Akshay; Alka; Alok; Altaf; Amarinder; Amarjit; Ambika; Amol; Amrit; Amruta; Anagha; Anamika
Ananda; Anandiben; Anant; Ananth; Anbumani; Anees; Aneesa; Angad; Aniket; Anirban; Anirudh; Anisur; Anjana; Anju
Ankita; Annapurna; Anoop; Anshul; Antara; Anuja; Anup; Anupama; Anuradha; Anurag; Anwarul; Aparajita; Apurva; Arati
Aravind; Arindam; Aritra; Arjumand; Arnab; Arpita; Arshad; Aruna; Aruni; Arup; Asadullah; Aseem; Ashfaq; Ashim
Ashutosh; Ashwin; Asim; Aslam; Asmita; Aswini; Atanu; Atif; Atiq; Atiur; Avinash; Ayan; Azad; Azizul; Babul; Badal
Bader; Baidyanath; Bala; Balaji; Balakrishna; Baldev; Balkrishna; Balraj; Balram; Balwant; Bandaru; Bansi; Banwarilal
Barkha; Barun; Basant; Basanta; Basavaraj; Beena; Benazir; Bhabani; Bhagat; Bhagwan; Bhairon; Bharat; Bharati; Bharti
Bhaskar; Bhavana; Bhavya; Bhawani; Bhola; Bhupen; Bhupesh; Bhuvan; Bibek; Bidya; Bikram; Bilkis; Bina; Bindu; Binod
Binoy; Birendra; Bishal; Bishnu; Biswajit; Brahma; Brajesh; Brij; Brijesh; Buddhadeb; Chaitanya; Chaman; Chandan
Chandana; Chandrababu; Chandramohan; Chandrashekhar; Charan; Charanjit; Charulata; Chetan; Chhaya; Chidambaram
Chinmay; Chirag; Chitra; Dalip; Damodar; Darshan; Darshana; Dayanidhi; Debabrata; Debashis; Debjani; Dev; Devaki
Devdas; Devi; Devika; Dharam; Dharmapala; Dheeraj; Dhirendra; Dhruv; Diganta; Digvijay; Dilawar; Dilshan; Dipankar
Dipti; Divya; Dulari; Durga; Dwarka; Ehsan; Eknath; Ekta; Ela; Faiz; Fakhar; Farooq; Fazal; Fazlul; Ferdous; Feroze
Firoz; Gajendra; Ganapathy; Ganga; Garima; Gaurav; Gayatri; Geetanjali; Giridhar; Gita; Gobinda; Gopalakrishna; Gopi
Gopinath; Govind; Govinda; Gulab; Gulzar; Gurcharan; Gurdeep; Gurpreet; Gyanendra; Habibur; Hafeez; Hameed; Haneef
Hansa; Hanumantha; Haran; Harbhajan; Hardeep; Harjit; Harpreet; Harsha; Harshad; Harshvardhan; Harsimrat; Haseena
Hasina; Hema; Hemalatha; Hemanta; Himanshu; Hina; Hiralal; Humayun; Iftikhar; Ijaz; Ila; Imtiaz; Inderjit; Indrajit
Indranee; Indu; Inzamam; Iqbal; Ishaan; Ishita; Ishwar; Jagadish; Jagan; Jagannath; Jagat; Jagjit; Jagmohan; Jahanara
Jaideep; Jaipal; Janak; Janaki; Jasbir; Jaspal; Jatin; Javed; Jayanti; Jayaprakash; Jayaram; Jayasri; Jayati; Jayshree
Jeevan; Jhalanath; Jignesh; Jitendra; Jogendra; Johara; Jyotiraditya; Jyotirmoy; Kajal; Kalpana; Kalyan; Kamini; Kamla
Kanchan; Kanhaiya; Kanimozhi; Kanta; Karthik; Kartik; Karuna; Kashif; Kasturba; Kaushalya; Kaushik; Kaveri; Kavitha
Keshav; Khadga; Khawaja; Khurram; Kirit; Kirti; Kishan; Komal; Krishan; Krishnamurthy; Krishnan; Kriti; Kulbhushan
Kuldeep; Kumar; Kunal; Kusum; Lalita; Latika; Laxman; Laxmi; Leela; Lokendra; Lokesh; Madhavi; Madhu; Madhukar
Madhusudan; Mahadev; Mahbub; Mahendra; Mahfuz; Mahmudul; Makhdoom; Mala; Malini; Mamta; Manas; Mandira; Mangala; Mani
Manik; Manisha; Manjula; Manpreet; Manzoor; Maqbool; Masood; Matiur; Maumoon; Mayawati; Meenakshi; Meghnad; Mehbooba
Mehnaz; Mehul; Milind; Minakshi; Mithun; Mohini; Mohiuddin; Moinuddin; Moni; Motilal; Mridula; Muhith; Mukul; Mulayam
Murali; Murli; Murlidhar; Musharraf; Mushtaq; Mustafizur; Nabin; Nadeem; Nagarjuna; Nagesh; Naheed; Namrata; Nanda
Nandan; Narayana; Nargis; Naseem; Naseer; Nasreen; Natarajan; Natwar; Naveed; Naveen; Navin; Navjot; Navneet; Nayan
Nazir; Nazma; Nazmul; Neelima; Neena; Neeraj; Neeta; Nihal; Nilima; Nimal; Nirmal; Nisha; Nishant; Nitish; Nitya
Nivedita; Niyaz; Nupur; Nurul; Omkar; Osmani; Padma; Padmini; Palaniappan; Pallavi; Pankaj; Parameswaran; Paramjit
Parthasarathy; Parvathi; Parvati; Parveen; Parvez; Pawan; Pervaiz; Phalguni; Pinaki; Poonam; Prabhakar; Prabhu
Prachanda; Pradip; Pradyumna; Prafulla; Prahlad; Pramila; Pramukh; Pranay; Prasad; Prasenjit; Prasoon; Prathibha
Pratik; Pratima; Preeti; Premadasa; Preneet; Pritam; Prithviraj; Priti; Puja; Pulin; Puneet; Purnima; Purushottam
Pushkar; Qamar; Qazi; Rabi; Rabindranath; Radhakrishna; Radhika; Rafiqul; Raghav; Raghu; Raghunath; Rahat; Raheel
Rajagopal; Rajat; Rajeev; Rajinder; Rajkumar; Rajni; Raju; Rakhi; Ramachandra; Ramakrishna; Raman; Ramdas; Rameshwar
Ramkumar; Ramnath; Ranasinghe; Ranbir; Ranjana; Ranjith; Rashed; Rathin; Ratna; Ravinder; Ravindra; Ravindranath
Rehana; Rehman; Renu; Renuka; Revathi; Rezaul; Rina; Riyaz; Rohini; Rohitha; Rubina; Rukmini; Ruma; Runa; Rupa
Rupinder; Sabita; Sabyasachi; Sadananda; Sadhana; Sagarika; Sahana; Sajeeb; Sajid; Sajith; Sakshi; Salahuddin; Saleem
Samanta; Sameer; Samina; Samita; Samiul; Sandhya; Sandip; Sanjana; Sanjiv; Sanjoy; Sanjukta; Santanu; Sarala
Saraswati; Sarat; Sarath; Sardar; Sarfraz; Sarita; Sarla; Saroj; Sarvepalli; Sarwar; Sashi; Sasikala; Satendra
Satinder; Satyajit; Satyendra; Saurabh; Savitri; Seema; Selvi; Shabana; Shabbir; Shafqat; Shagufta; Shahabuddin
Shaheen; Shahida; Shahnaz; Shahryar; Shaikh; Shailaja; Shailendra; Shaista; Shakeel; Shakuntala; Shamim; Shamima
Shamsher; Shamsul; Shankar; Shanta; Shantanu; Shanthi; Sharad; Sharada; Sharmila; Shashank; Shaukat; Shazia; Sheel
Shekhar; Sher; Shikha; Shilpa; Shirish; Shivani; Shoaib; Shovon; Shraddha; Shri; Shruti; Shubha; Shubham; Shyama
Shyamal; Siddhartha; Sidra; Sikandar; Simran; Sindhu; Sirisena; Sitaram; Sneha; Snehlata; Sobhana; Sohail; Sohan
Sombat; Somnath; Sonal; Sonam; Soumitra; Soumya; Sourav; Sreekumar; Sridevi; Sridhar; Srikanth; Srimathi; Srinivasan
Sriram; Subash; Subbarao; Subha; Subhash; Subir; Subodh; Subramaniam; Subrata; Subroto; Sucheta; Sudarshan; Sudhakar
Sudip; Sugata; Suhasini; Sujatha; Sujit; Sukanya; Sukhbir; Sukhdev; Sukhvinder; Sulochana; Sumant; Sumit; Sumita
Sunanda; Sundar; Sundaram; Sundararajan; Suneel; Suneeta; Supriya; Suraj; Surinder; Surjeet; Surjit; Sushant; Sushila
Sushmita; Suvendu; Swaminathan; Swapna; Swarup; Syama; Syed; Tabassum; Tahira; Tahmima; Tajuddin; Tamal; Tanmay
Tanuja; Tanvir; Tapan; Tapas; Tarana; Tarun; Taslima; Tathagata; Tejas; Tejashwi; Tejaswini; Thakur; Tilak; Tofail
Trilochan; Tripti; Tulsi; Tushar; Udaya; Umair; Umesh; Urmila; Urvashi; Usman; Uttam; Vaibhav; Vaiko; Vallabhbhai
Vani; Varsha; Vasant; Vasanta; Vasantha; Vasanthi; Vasudev; Vasundhara; Vedanta; Veena; Veerappa; Velupillai; Venkaiah
Venkat; Venkata; Venkatesan; Venkatesh; Vibha; Vijayalakshmi; Vikrant; Vimal; Vimala; Vinaya; Vinayak; Vineet; Vineeta
Vinita; Vinoth; Vipul; Virat; Virender; Virendra; Vishwanath; Viswanathan; Vivekananda; Vyas; Wahida; Wajid; Wakil
Waqar; Wijeyananda; Yamini; Yash; Yashpal; Yasmeen; Yogesh; Yousaf; Zafar; Zafrullah; Zaheer; Zahida; Zahoor; Zakir
Zia; Ziaur; Zillur; Zubaida; Zubair; Zulfiqar
# Japan, Korea, Vietnam, Thailand, Indonesia, Malaysia, Philippines, Myanmar, Cambodia, Laos, Mongolia, Bhutan
Aiko; Akane; Akemi; Akinobu; Akinori; Akitaka; Akito; Akiyoshi; Asami; Ayaka; Ayame; Azusa; Banri; Chihiro; Chikara
Chinatsu; Chiyo; Chizuko; Daichi; Daiki; Eiichi; Eiko; Eisuke; Emi; Eri; Etsuko; Fumihiko; Fumihito; Fumika; Fumitaka
Fusako; Genichiro; Goro; Hanako; Haru; Haruka; Harumi; Haruna; Haruo; Haruto; Hatsue; Hayato; Hidekazu; Hidenori
Hidetoshi; Hikaru; Himari; Hinata; Hiroaki; Hirokazu; Hiromi; Hironobu; Hirotaka; Hiroto; Hiroyuki; Hisako; Hisashi
Hitomi; Honoka; Ichiko; Ikuko; Ikuo; Isamu; Isao; Isoroku; Itaru; Jiro; Joji; Juichi; Junji; Junpei; Junya; Kaito
Kana; Kanako; Kane; Kanji; Kaori; Kaoru; Katsuhiko; Katsumi; Katsunori; Katsuo; Katsuya; Kayoko; Kazuaki; Kazue
Kazuhiro; Kazuki; Kazumi; Kazunori; Kazuya; Kazuyo; Kazuyoshi; Kazuyuki; Kei; Keigo; Keiichi; Keiji; Keisuke; Keita
Kenichiro; Kenta; Kentaro; Kikuko; Kimiko; Kimio; Kinji; Kinuko; Kiyoshi; Kohei; Koki; Konosuke; Kosuke; Kotaro; Koya
Kozo; Kumiko; Kuniko; Kunio; Kyoko; Maki; Makiko; Mamoru; Manabu; Manami; Masaharu; Masahiko; Masahito; Masaki; Masami
Masanori; Masaru; Masashi; Masatoshi; Masaya; Masayuki; Mayu; Mayuko; Mayumi; Megumi; Michio; Midori; Mieko; Miki
Mikio; Minako; Misaki; Misako; Mitsuo; Mitsuru; Mitsuyo; Miwa; Miyako; Miyuki; Mizuho; Moe; Momoka; Motohiro; Motoo
Mutsumi; Nanako; Nanami; Nao; Naoko; Naoya; Nariaki; Natsuki; Natsuko; Natsumi; Nobu; Nobuaki; Nobuhiko; Nobuhiro
Nobuko; Nobuyuki; Noriaki; Norihiko; Norio; Noriyuki; Otoya; Rei; Ren; Rie; Rieko; Rika; Riko; Rin; Risa; Ritsuko
Rumiko; Ruriko; Ryo; Ryoichi; Ryoji; Ryosuke; Ryota; Ryotaro; Ryuichi; Ryuji; Ryunosuke; Saburo; Sadao; Sakura; Satoko
Satomi; Satoru; Satsuki; Sayaka; Sayuri; Seiichi; Seiko; Setsuko; Shigeki; Shigeko; Shigenori; Shigeo; Shigeyuki
Shiho; Shingo; Shinichiro; Shinobu; Shinsuke; Shintaro; Shinya; Shiori; Shizue; Shizuka; Shizuko; Shogo; Shohei; Shoko
Shotaro; Shuichi; Shuji; Shunsuke; Shuntaro; Shusaku; Sosuke; Sota; Sumiko; Susumu; Suzuko; Tadahiro; Tadamasa; Tadao
Taiki; Takaaki; Takafumi; Takahiro; Takamori; Takanobu; Takanori; Takao; Takayoshi; Takayuki; Takehiko; Takeru; Takuma
Takumi; Takuya; Tamaki; Tamiko; Tamotsu; Tatsuya; Teiichi; Teruko; Teruo; Tetsu; Tetsuo; Tetsuro; Tokiko; Tomiko
Tomoaki; Tomohiro; Tomomi; Tomonori; Tomoya; Tomoyuki; Toru; Toshiaki; Toshihiko; Toshihiro; Toshikazu; Toshimitsu
Toshinori; Toshiro; Toshiyuki; Tsuneo; Tsuyoshi; Wataru; Yasuhiko; Yasuko; Yasunari; Yasushi; Yayoi; Yohei; Yoichi
Yoji; Yoriko; Yoshiaki; Yoshie; Yoshifumi; Yoshihiro; Yoshihito; Yoshikazu; Yoshiki; Yoshimasa; Yoshimi; Yoshinori
Yoshio; Yoshitaka; Yoshito; Yoshiyuki; Yosuke; Yota; Yotaro; Yui; Yuichi; Yuichiro; Yuji; Yuka; Yukari; Yuki; Yukihiro
Yukiko; Yumiko; Yusaku; Yusuke; Yuta; Yutaka; Yuto; Yuzo
Byung-hun; Chan-wook; Chang-ho; Chul; Dae-jung; Dong-hyun; Dong-won; Duck-soo; Eun-hye; Eun-ji; Eun-kyung; Geun-hye
Ha-joon; Hae-chan; Hee-sang; Ho-jin; Hwa-young; Hye-jin; Hye-kyung; Hyun-joo; Hyun-woo; In-young; Jae-in; Jae-myung
Jae-yong; Ji-eun; Ji-hoon; Ji-hye; Ji-min; Ji-sung; Ji-won; Ji-woo; Ji-young; Jin-pyo; Jin-woo; Jong-il; Jong-un
Joo-young; Joon-ho; Joon-pyo; Jung-hee; Ki-moon; Kyoung-soo; Kyung-hee; Kyung-wha; Mi-kyung; Min-ho; Min-jun; Min-jung
Min-seok; Myung-bak; Nak-yon; Sang-ho; Sang-hoon; Seo-yeon; Seok-yeol; Seok-youl; Seong-ho; Seung-hyun; Seung-min
Soo-jin; Soo-young; Suk-yeol; Sun-hee; Sung-ho; Sung-min; Tae-hyung; Tae-woo; Tae-yong; Woo-jin; Yo-jong; Yong-ho
Yong-nam; Yoo-jin; Young-ho; Young-jin; Young-sam; Young-soo; Yu-na; Yun-hee
Anh; Bảo; Bình; Cường; Hạnh; Hiền; Hiếu; Hoa; Hùng; Hương; Khải; Khánh; Khoa; Kiên; Linh; Mạnh; Minh; Nam; Nga; Ngân
Ngọc; Nguyệt; Nhân; Nhung; Phạm; Phúc; Phương; Quân; Quang; Quốc; Quyên; Quỳnh; Thắng; Thành; Thảo; Thị; Thiện; Thịnh
Thủy; Tiến; Toàn; Trang; Trí; Trọng; Trung; Tuấn; Tuyết; Việt; Vinh; Xuân; Đức
Abhisit; Anutin; Apichai; Apirat; Arnon; Arthit; Banharn; Bhumibol; Chaiwat; Chalerm; Chamlong; Chaovalit; Chavalit
Chuan; Jaturon; Jurin; Kanchana; Kittirat; Kobsak; Korn; Kraisak; Kriangsak; Narongchai; Niwat; Noppadon; Paetongtarn
Phumtham; Pichai; Plodprasop; Pornchai; Prajin; Pramoj; Prasit; Prawit; Prayuth; Pridi; Samak; Sanan; Sarit; Sermsak
Sirikit; Siriporn; Snoh; Somchai; Somkid; Sompong; Somsak; Sonthi; Srettha; Suchart; Sudarat; Sukhumbhand; Supachai
Surachai; Surakiart; Surapong; Surayud; Surin; Suthep; Tanin; Thanat; Thanathorn; Thanom; Thanong; Veerapong; Vichit
Virabongsa; Weera; Wichit; Yuenyong
Agung; Agus; Airlangga; Alwi; Amien; Andi; Anies; Anindita; Anindya; Arief; Aris; Arya; Asep; Astuti; Ayu; Bahlil
Basuki; Bayu; Boediono; Budiono; Cahya; Chairil; Dadang; Darmin; Dedi; Dian; Djoko; Dwi; Edhy; Edy; Eko; Endang; Erick
Erlangga; Fadli; Febri; Ganjar; Gusti; Hamengkubuwono; Haryono; Hasto; Hatta; Hendra; Hendro; Heru; Indah; Indra
Intan; Irwan; Jenderal; Juwono; Kartika; Ketut; Kusuma; Laksamana; Lestari; Luhut; Mahfud; Marty; Mochtar; Muhadjir
Muhaimin; Nadiem; Nyoman; Pramoedya; Pramono; Puan; Puspa; Putri; Putu; Raden; Rahayu; Rahmat; Retno; Rini; Rizal
Rizieq; Sandiaga; Sarwo; Setya; Siti; Soeharto; Soekarno; Sofyan; Sudirman; Sudrajat; Sugiono; Suharso; Sutan
Sutrisno; Suwarno; Taufik; Teguh; Teten; Tjahjo; Wahyu; Wayan; Widya; Wiranto; Yasonna; Yudi; Yusril; Zulkifli
Aishah; Aminuddin; Amirudin; Annuar; Azalina; Azizah; Azmin; Badawi; Daim; Fadillah; Faizal; Fatimah; Halimah; Hasni
Hassanal; Hishammuddin; Husni; Iskandar; Johari; Kamaruddin; Khairul; Khairy; Latheefa; Lokman; Maszlee; Mohd; Mukhriz
Mustapa; Nik; Noraini; Norhayati; Rafidah; Rafizi; Razali; Rosmah; Rozlan; Saifuddin; Salleh; Shafie; Shahrir
Sharifah; Sharizat; Tengku; Tunku; Ungku; Yaacob; Yeo; Yusof; Zainal; Zainuddin; Zaiton; Zambry; Zeti; Zuraida
Albay; Ambrosio; Arsenio; Artemio; Benigno; Bongbong; Carlito; Carpio; Cielito; Conrado; Delfin; Diosdado; Erlinda
Eulogio; Honasan; Imee; Isko; Jejomar; Jesusa; Jinggoy; Juanito; Koko; Loren; Lualhati; Luzviminda; Nene; Panfilo
Perfecto; Rizalino; Rodante; Teofisto; Wigberto
Htin; Khin; Khine; Kyaw; Myint; Myo; Naing; Nwe; Nyan; Ohn; Phyo; Sandar; Soe; Suu; Thant; Thaung; Thein; Thiha; Thura
Wai; Wunna; Zarni; Zaw; Zayar; Zin
Bouasone; Bounnhang; Choummaly; Hor; Kaysone; Keat; Kem; Khamtai; Khieu; Kithong; Manet; Norodom; Nouhak; Pany
Phankham; Phoumi; Phouthone; Prak; Ranariddh; Saleumxay; Samdech; Savang; Sihamoni; Sihanouk; Siphandone; Sisavath
Sokha; Sokhonn; Sokonn; Somsavat; Sonexay; Sorn; Souphanouvong; Souvanna; Thongloun; Thongsavanh; Thongsing; Viphavanh
Xaysomphone
Altan; Altangerel; Amarjargal; Amgalan; Baatar; Bat-Erdene; Batbayar; Batbold; Batmönkh; Batmunkh; Battsetseg
Battulga; Bayar; Bayarmaa; Bayartsetseg; Bolormaa; Chimed; Choibalsan; Damba; Dashdorj; Davaa; Dorj; Elbegdorj
Enkhbayar; Enkhbold; Enkhsaikhan; Enkhtuya; Erdene; Erdenechimeg; Ganbold; Gankhuyag; Gansukh; Gombojav; Jargal
Khaltmaa; Khurelsukh; Luvsannamsrain; Mönkh; Munkh; Nambar; Natsagiin; Norov; Nyamaa; Nyamdorj; Otgonbayar; Oyun
Oyun-Erdene; Oyunchimeg; Punsalmaagiin; Rinchinnyam; Saikhan; Sükhbaatar; Tömör; Tsagaan; Tsakhia; Tsend; Tserendorj
Tsetseg; Tsogt; Tsolmon; Tuya; Ukhnaa; Yumjaagiin; Zandanshatar
Chencho; Choki; Damcho; Dechen; Dorji; Jigmi; Kinley; Kinzang; Kunzang; Lhamo; Lobsang; Lotay; Namgay; Namgyel
Ngawang; Pema; Penjor; Phuntsho; Rinchen; Rinzin; Sangay; Sherab; Singye; Tandi; Tashi; Tenzin; Thinley; Thubten
Tsering; Tshering; Tshewang; Ugyen; Wangchuck; Wangchuk; Wangdi; Yangchen; Yeshe; Yeshey
# Older and rarer names of English and German, and of public life
Deb; Xochitl; Merrick; Shalanda; Diedrich; Cuthbert; Barney; Ambrose; Augustine; Aurelius; Cedric; Chauncey; Ebenezer
Egbert; Eudora; Griffith; Hartley; Ichabod; Jebediah; Lafayette; Lancelot; Leander; Leland; Lysander; Maeve; Nehemiah
Octavius; Olwen; Pelham; Roscoe; Stanislaus; Theobald; Theophilus; Thurgood; Valentine; Winfield; Achille; Bronislaw
Mamphela; Jairus; Kiddu; Kahinda; Lael; Ketanji; Ayanna; Nydia; Ritchie; Jamaal; Cori; Hakeem; Mitch; Steny; Mazie
# Of people in public life, from every part of the world
Aaliyah; Abdirahman; Ablavi; Abulfaz; Adaeze; Adewale; Aecio; Agathe; Agneta; Agostinho; Ahmadu; Ailsa; Ailton; Aisake
Aishath; Aishatu; Aisling; Aissata; Aissatou; Akello; Akie; Akilisi; Akinyi; Akouvi; Akua; Alasdair; Albin; Alcide
Alemayehu; Alexej; Alhassane; Altiero; Amaia; Amaka; Amila; Amintore; Aminu; Anatolijs; Ander; Andile; Andre; Anielle
Anisio; Anker; Annalena; Anniken; Anote; Antonieta; Aoife; Apirak; Apirana; Apisai; Apolo; Arancha; Arild; Aristotelis
Aritomo; Arnaldo; Arshak; Arunma; Assuncao; Astou; Atieno; Atsuko; Awuor; Ayanda; Azra; Baaba; Babirye; Babrak
Baburam; Bacharuddin; Bakari; Bakili; Baleka; Bapsi; Barthelemy; Basdeo; Bechara; Behgjet; Benedikte; Benedita; Bengt
Beppe; Bertil; Betinho; Bettino; Bhavna; Bheki; Bienvenu; Bikenibeu; Bilawal; Binta; Biren; Birna; Birtukan; Biruk
Bishweshwar; Blanka; Bogomil; Boitumelo; Bolanle; Bongani; Bouthaina; Britt-Marie; Bronwen; Buenaventura; Bukola
Burhanuddin; Busisiwe; Camillo; Caoimhe; Carin; Carwyn; Cayetana; Cedrick; Cees; Cengiz; Charbel; Charisse; Chaturon
Chebet; Cheddi; Chikondi; Ching-kuo; Chinwoke; Chioma; Chong-un; Chun-hsiung; Chung-hee; Chunying; Ciaran; Ciro
Cleide; Colm; Cormac; Coumba; Dacian; Dafydd; Daiwei; Damilola; Danjuma; Daouda; Darnell; Daviz; Dawda; Dawit; DeShawn
Defne; Demba; Denzil; Derartu; Devan; Diarmuid; Dickon; Dieudonne; Dikeledi; Dingiri; Dipu; Djenabou; Dobrica; Doina
Domitien; Donal; Donatille; Doo-hwan; Dries; Droupadi; Eelco; Efrain; Efua; Eilidh; Ejup; Ekkehard; Eliud; Elly
Eluned; Elza; Emanuel; Emina; Emrys; Enda; Enlai; Eoin; Epeli; Erlan; Ermek; Ernie; Erundina; Esam; Esperanza; Essop
Estrid; Evariste; Eveline; Ezer; Fadumo; Fahrudin; Faina; Farai; Farideh; Fazlur; Feleti; Femi; Feruza; Feyisa; Fikile
Fiorenza; Florestan; Fofi; Forough; Fradique; Frank-Walter; Frans; Franz-Josef; Fridtjof; Fulbert; Fumimaro; Furaha
Gazmend; Gearoid; Gerardo; Gethin; Geza; Gianna; Gilmar; Gilson; Girma; Gitte; Glafcos; Gleisi; Glyn; Godefroid
Golnar; Gorka; Gosta; Grantley; Greger; Guangming; Gudni; Gunnlaugur; Gunvor; Guofeng; Guoqiang; Gwede; Gwilym; Haakon
Hadia; Hadiza; Hafizullah; Haifeng; Haim; Haitham; Halifa; Halvdan; Hamani; Hamat; Hamisi; Hampus; Hanneke
Hans-Rudolf; Harini; Hasmik; Hauwa; Hege; Heidemarie; Heinz-Christian; Hekia; Helmar; Hermione; Hilmar; Himanta
Hirobumi; Hiwot; Hodan; Hongwei; Honorine; Hoshyar; Houshang; Hrafn; Hristijan; Huimin; Huub; Hyun-jung; Hywel; Iain
Iajuddin; Iara; Ibrahima; Idrissa; Ieremia; Ieuan; Ifrah; Ikenna; Il-sung; Ilaria; Ileana; Immaculee; Ineke; Ing-wen
Ingebjorg; Ingegerd; Inonge; Irfaan; Isatou; Iskander; Ivanna; Ivanoe; Iveta; Jabulani; Jandira; Janio; Jasmin; Jasur
Jayalalitha; Jean-Bertrand; Jean-Pascal; Jeanine; Jeannette; Jelimo; Jens-Otto; Jepchirchir; Jiabao; Jianguo; Jianhua
Jiaqi; Jiaxin; Jiechi; Jinping; Jintao; Jitka; Jocelerme; Joice; Jong-nam; Joschka; Jovenel; Jozias; Juanma; Judit
Jukka; Junius; Junjie; Jurate; Jussara; Jusuf; Kaarina; Kabelo; Kadiatou; Kai-shek; Kakuei; Kalevi; Kamisese; Kantaro
Karien; Karl-Theodor; Karlheinz; Karolos; Kashim; Katlego; Keabetswe; Kehinde; Keir; Keisha; Kelechi; Kenenisa
Kenzaburo; Keqiang; Kessai; Ketevan; Ketumile; Khachik; Khady; Khesar; Khofifah; Kiichi; Kipkemboi; Kiprop; Koldo
Komlan; Kondwani; Koray; Kossi; Kudzai; Kujtim; Kveta; Kypros; Kyung-soo; Lakisha; Lalu; Lamberto; Lansana; Lars-Erik
Laurentiu; Laurette; Lefteris; Lesego; Leyla; Leymah; Lihua; Lijian; Lilianne; Limbani; Limor; Lini; Liyuan; Ljubco
Ljubisa; Llewellyn; Lojze; Lorand; Loredana; Lowri; Ludovit; Lusine; Lwazi; Lyuben; Maatia; Mabvuto; Magdi; Magne
Mahamane; Mahin; Mair; Mairi; Maj-Britt; Malala; Maleeha; Malick; Malu; Mammad; Mamnoon; Manny; Manoa; Manolis; Marama
Mariastella; Maricruz; Marie-France; Marie-George; Marie-Segolene; Marien; Marilia; Marjane; Martti; Maryia; Marzena
Massoumeh; Matiu; Matrika; Mbali; Mcebisi; Mebrahtu; Medhat; Meiling; Meirion; Meka; Melchora; Menelik; Meritxell
Meseret; Mesfin; Metiria; Michaelle; Michealein; Mieczyslaw; Miho; Mikis; Mimoza; Minghua; Miquel; Mirek; Mirsad
Moeen; Mokgweetsi; Moo-hyun; Morag; Mosiuoa; Mphatso; Mthunzi; Mulenga; Mulugeta; Munashe; Muqtada; Murdo; Murtala
Mushahid; Musoke; Musyoka; Mutale; Muthoni; Mutua; Mwanaidi; Mwila; Naglaa; Nakato; Nalubega; Namal; Namik; Nanaia
Nangolo; Narek; Naser; Natan; Nathi; Nayib; Nazim; Ndeye; Ndinda; Nechirvan; Neelie; Negar; Neiphiu; Nekane; Nelio
Nenad; Netumbo; Neusa; Ngonidzashe; Niamh; Nicephore; Niceto; Nichi; Nicos; Nicusor; Niki; Nilde; Niloufar; Nilton
Nimco; Njeri; Njoroge; Nneka; Noboru; Nobusuke; Nodira; Nokuthula; Nompumelelo; Nomsa; Ntombi; Nune; Nusrat; Nyambura
Obinna; Octavie; Odair; Odongo; Odvar; Oisin; Okan; Okechukwu; Ollanta; Olle; Olufemi; Olumide; Oluwaseun; Opiyo
Oppah; Orla; Ossur; Osten; Otabek; Otelo; Oumar; Oupa; Ousainou; Owain; Padraig; Paias; Palesa; Pallo; Palmiro
Pandeli; Parvin; Pasqual; Patxi; Paul-Henri; Pinarayi; Ponatshego; Prokopis; Puleng; Qichen; Qishan; Quett; Rabbie
Rabiu; Radoje; Rafal; Ragini; Ragnheidur; Rakiatou; Raluca; Ramatou; Ramazan; Ramune; Ramush; Ramy; Randi; Raoni
Rawiri; Refilwe; Rena; Renzo; Ridwan; Rifaat; Riham; Riitta; Rimma; Rinus; Rivka; Roisin; Rokeya; Rongji; Roseana
Roselyne; Roser; Rostam; Rotimi; Rozsa; Ruchi; Rudo; Rustu; Rusudan; Sahr; Sahra; Sakis; Salimata; Salwai; Samiuela
Saoirse; Sarbananda; Sartaj; Saulos; Sead; Seamus; Sefik; Segolene; Segun; Selam; Semih; Senad; Sepideh; Seretse
Serigne; Serik; Seung-woo; Seydou; Seyni; Shahnoza; Shailesh; Shaktikanta; Shamsur; Shanice; Shanshan; Shaoqi; Shapour
Shehbaz; Shuang; Shui-bian; Shushan; Siaka; Siamak; Siaosi; Sibongile; Sibusiso; Sigmundur; Sigridur; Simbarashe
Simonetta; Sione; Siranush; Sirindhorn; Sithembiso; Sixten; Siyabonga; Skender; Slamet; Sofoklis; Sokhna; Solomiya
Song-thaek; Sotiria; Souleymane; Ssebunya; Stanislau; Stevo; Sture; Suchinda; Sueli; Sulejman; Sung-taek; Svenja
Sverker; Svetozar; Sybrand; Sye-kyun; Sylvi; Symon; Syngman; Tadhg; Tafadzwa; Taghi; Taiwo; Takudzwa; Tamika; Tancredi
Tanisha; Taraneh; Tariana; Tasos; Tassos; Tatenda; Taufa; Taytu; Teatao; Tebogo; Teburoro; Tehmina; Teimumu; Temitope
Teng-hui; Terrell; Tewodros; Thage; Thandiwe; Thato; Thodoris; Thokozani; Thorkil; Thorunn; Tierno; Tigist; Tillman
Timoci; Timofei; Tinashe; Tingting; Tirunesh; Titilayo; Todor; Tono; Torgeir; Toshiki; Tosiwo; Traudl; Tribhuvan
Tryggvi; Tshepo; Tumaini; Tumelo; Tuncay; Tunde; Tuti; Uche; Uddhav; Ueli; Uffe; Umaro; Unathi; Urho; Urjit; Vaino
Valdete; Valdir; Valon; Vangelis; Vedant; Veronika; Vestine; Vibeke; Viliame; Vintsuk; Viraj; Visar; Viveka; Vladan
Wairimu; Wan-an; Warsame; Wasswa; Weidong; Weimin; Wenbin; Wenche; Wenjing; Whetu; Whina; Wopke; Xaawo; Xanana
Xaviere; Xiaohong; Xiaojun; Xiaoming; Xiaoping; Xiaoyan; Ximo; Xinyi; Xiuying; Xolani; Yacouba; Yadira; Yakubu; Yanti
Yaobang; Yawovi; Yeon-hee; Yetunde; Yeukai; Yewande; Yifan; Ying-jeou; Yonas; Yongkang; Yoram; Yorgos; Young-hee
Youssou; Yuhan; Zagorka; Zahari; Zalman; Zannah; Zawadi; Zeev; Zekarias; Zeljka; Zeljko; Zemin; Zenko; Zewditu
Zhandos; Zhaoxing; Zhelyu; Zhenhua; Zhenshan; Zhigang; Zhijun; Zhiqiang; Zianon; Ziaul; Zilda; Zipporah; Ziyang; Zodwa
Zoila; Zwelinzima; Zygimantas
