# Texts that are named in running text without any mark; those that begin with a small word stand in rule known-books-of-small-words.
list known_works exact
12 Angry Men; 2001: A Space Odyssey; 21 Lessons for the 21st Century; 23 Things They Don't Tell You About Capitalism
95 Theses; Ab Urbe Condita; Abhijnanasakuntalam; Abide with Me; Absalom and Achitophel; Absolute Weapon
Accidental Death of an Anarchist; Accumulation of Capital; Acquisitive Society; Acts of the Apostles
Ad Beatissimi Apostolorum; Ad Gentes; Adam Bede; Addresses to the German Nation; Adi Granth; Advance Australia Fair
Advancement of Learning; Adventures of Huckleberry Finn; Adventures of Sherlock Holmes; Adventures of Tom Sawyer
Advise and Consent; Aeneid; Aesop's Fables; Aeterni Patris; Affluent Society; Africa Must Unite; Age of Empire
Age of Extremes; Age of Innocence; Age of Reason; Age of Reform; Age of Revolution: Europe
Age of Surveillance Capitalism; Agenda for Development; Agenda for Peace; Ain't I a Woman; Ain't I a Woman?
Alice in Wonderland; Alice's Adventures in Wonderland; All's Well That Ends Well; Altneuland; Amar Shonar Bangla
Amazing Grace; America the Beautiful; American Dilemma; American Pastoral; American Political Tradition
Amhrán na bhFiann; Amoris Laetitia; Amusing Ourselves to Death; Anabasis; Analects of Confucius; Anandamath
Anarchical Society; Anarchy, State and Utopia; Anarchy, State, and Utopia
Anarchy: The Relentless Rise of the East India Company; Anatomy of Britain; Anatomy of Fascism
Ancien Régime and the Revolution; Angela's Ashes; Angels in America; Angle of Repose; Anglo-Saxon Chronicle
Angostura Address; Animal Farm; Animal Spirits: How Human Psychology Drives the Economy; Anna Karenina
Anne Frank's Diary; Anne of Green Gables; Annihilation of Caste; Anthem for Doomed Youth; Anthills of the Savannah
Anti-Duhring; Anti-Dühring; Anti-Federalist Papers; Anti-Intellectualism in American Life; Anti-Oedipus; Antigone
Antiquities of the Jews; Antony and Cleopatra; Apocalypse Now; Apostles' Creed; Apostolicae Curae
Apostolicam Actuositatem; Appeal of 18 June; April Theses; Arabian Nights; Archaeology of Knowledge
Archbold Criminal Pleading, Evidence and Practice; Areopagitica; Argonauts of the Western Pacific
Argumentative Indian; Aristotle's Poetics; Aristotle's Politics; Armies of the Night; Arms and Influence
Arms and the Man; Art of Computer Programming; Art of Not Being Governed; Art of War; Arthashastra
Articles of Confederation; Articles of Union; Ascent of Money; Asian Drama: An Inquiry into the Poverty of Nations
Athanasian Creed; Atlanta Compromise; Atlas Shrugged; Audacity of Hope; Audit of War; Augsburg Confession
Augustine's Confessions; Auld Lang Syne; Australian Legend; Authorised Version; Authorized Version; Auto-Emancipation
Autobiography of Benjamin Franklin; Autobiography of Malcolm X; Autumn of the Middle Ages; Autumn of the Patriarch
Avesta; Axion Esti; Ballad of Reading Gaol; Ballot or the Bullet; Baptism, Eucharist and Ministry; Barber of Seville
Barchester Towers; Barnaby Rudge; Bartleby, the Scrivener; Barunga Statement; Basic Law for the Federal Republic
Battle Cry of Freedom; Battle Hymn of the Republic; Battle of Algiers; Battleship Potemkin; Bayeux Tapestry
Beauty Myth; Beautyful Ones Are Not Yet Born; Beethoven's Ninth; Beggar's Opera; Belgic Confession; Bell Jar
Bella Ciao; Benito Cereno; Benn Diaries; Beowulf; Berlin Alexanderplatz; Best and the Brightest
Better Angels of Our Nature; Bhagavad Gita; Bicycle Thief; Bicycle Thieves; Big Short; Bill of Rights; Billy Budd
Billy Elliot; Birth of a Nation; Birth of Biopolitics; Birth of Tragedy; Black Book of Communism; Black Jacobins
Black Lamb and Grey Falcon; Black Power: The Politics of Liberation; Black Reconstruction
Black Reconstruction in America; Black Skin, White Masks; Black's Law Dictionary; Blackadder Goes Forth
Blackstone's Commentaries; Blade Runner; Bleak House; Blood and Iron speech; Blood Meridian; Blood Wedding
Blood, Toil, Tears and Sweat; Bloodlands; Blowin' in the Wind; Blue Planet II; Blueprint for Survival; Bluest Eye
Bondage of the Will; Bone People; Bonfire of the Vanities; Bonjour Tristesse; Book of Changes; Book of Common Prayer
Book of Daniel; Book of Deuteronomy; Book of Disquiet; Book of Ecclesiastes; Book of Exodus; Book of Five Rings
Book of Genesis; Book of Isaiah; Book of Jeremiah; Book of Job; Book of Kells; Book of Laughter and Forgetting
Book of Leviticus; Book of Lord Shang; Book of Mormon; Book of Proverbs; Book of Psalms; Book of Revelation
Book of the City of Ladies; Book of the Courtier; Born a Crime; Borstal Boy; Boswell's Life of Johnson; Bottom Billion
Boule de Suif; Bowling Alone; Bowling for Columbine; Bracton's De Legibus; Braiding Sweetgrass; Brassed Off
Brave New World; Braveheart; Break-up of Britain; Brideshead Revisited; Bridge on the Drina; Bridge on the River Kwai
Bridge over the Drina; Brief History of Time; Bring Up the Bodies; Bringing Them Home; Bringing them home
Britannia Unchained; British and Foreign State Papers; British National Formulary; Britons: Forging the Nation
Bronze Horseman; Brothers Karamazov; Bruges Speech; Bruges speech; Buddenbrooks; Buddha of Suburbia; Bullshit Jobs
Burger's Daughter; Burke's Peerage; Burmese Days; Bury My Heart at Wounded Knee; Bushido: The Soul of Japan
Bürgerliches Gesetzbuch; Cahier d'un retour au pays natal; Cahiers de doléances; Cairo Trilogy; Calculus of Consent
Call of the Wild; Cambridge History of China; Cambridge History of Iran; Cambridge Modern History; Camp of the Saints
Cancer Ward; Candide; Canterbury Tales; Canto General; Capital and Ideology; Capital in the 21st Century
Capital in the Twenty-First Century; Capital: A Critique of Political Economy; Capitalism and Freedom
Capitalism and Slavery; Capitalism, Socialism and Democracy; Capitalism, Socialism, and Democracy; Captive Mind
Caritas in Veritate; Carlsbad Decrees; Caste: The Origins of Our Discontents; Casti Connubii; Cat in the Hat
Cat on a Hot Tin Roof; Catch-22; Catcher in the Rye; Catechism of the Catholic Church; Cathleen ni Houlihan
Cathy Come Home; Caucasian Chalk Circle; Centesimus Annus; Chanson de Roland; Charge of the Light Brigade
Chariots of Fire; Charlie and the Chocolate Factory; Charlie Wilson's War; Charlotte's Web; Charterhouse of Parma
Chavs: The Demonization of the Working Class; Checkers speech; Checkers Speech; Cheese and the Worms; Chernobyl Prayer
Cherry Orchard; Chicago Manual of Style; Childe Harold's Pilgrimage; Children of Gebelawi; China Syndrome
Chitty on Contracts; Choice for Europe; Christ Recrucified; Christ Stopped at Eboli; Christmas Carol; Christus Dominus
Christus Vivit; Chronicle of a Death Foretold; Chronicles of Narnia; Chrysanthemum and the Sword; Church Dogmatics
CIA World Factbook; Cities of Tomorrow; Citizen and Subject; Citizen Kane; City in History; City of God
Civil War in France; Civilization and Capitalism; Civilization and Its Discontents
Civilization of the Renaissance in Italy; Claim of Right for Scotland; Clash of Civilisations; Clash of Civilizations
Clash of Civilizations and the Remaking of World Order; Clockwork Orange; Closing of the American Mind; Cloudstreet
Code Napoléon; Codex Alimentarius; Codex Sinaiticus; Coke's Institutes
Collapse: How Societies Choose to Fail or Succeed; Collective Choice and Social Welfare; Colonizer and the Colonized
Color of Law; Color Purple; Comedy of Errors; Coming of Age in Samoa; Coming of Post-Industrial Society
Commentaries on American Law; Commentaries on the Laws of England; Commentarii de Bello Gallico
Common Word Between Us and You; Commonwealth of Oceana; Communist Manifesto
Compendium of the Social Doctrine of the Church; Computing Machinery and Intelligence; Concept of Law; Concept of Mind
Concept of the Corporation; Concept of the Political; Concluding Unscientific Postscript; Concord Hymn
Condition of the Working Class in England; Confessions of Saint Augustine; Conjectures and Refutations
Connecticut Yankee in King Arthur's Court; Conquest of Bread; Conscience of a Conservative; Conscience of a Liberal
Consciencism; Conservative Mind; Considerations on Representative Government
Considerations on the Representative Government; Consolation of Philosophy; Conversation in the Cathedral
Cooper Union Address; Cooper Union speech; Coriolanus; Corpus Iuris Civilis; Corpus Juris Canonici
Corpus Juris Civilis; Cosi fan tutte; Cost of Discipleship; Così fan tutte; Count of Monte Cristo
Country and the City; Country of My Skull; Courage to Be; Course of German History; Cradle to Cradle
Crime and Punishment; Crises of the Republic; Critique of Dialectical Reason; Critique of Judgment
Critique of Practical Reason; Critique of Pure Reason; Critique of the Gotha Program; Critique of the Gotha Programme
Critique of the Power of Judgment; Crooked Timber of Humanity; Cross of Gold Speech; Cross of Gold speech
Crossing the Quality Chasm; Crossman Diaries; Crowd: A Study of the Popular Mind; Crowds and Power
Cry, the Beloved Country; Cultural Contradictions of Capitalism; Culture and Anarchy; Culture and Imperialism
Culture of Contentment; Culture of Narcissism; Cure at Troy; Cymbeline; Cyrano de Bergerac; Cyropaedia; Cyrus Cylinder
Da Vinci Code; Dad's Army; Dancing at Lughnasa; Daniel Deronda; Dante's Inferno; Dao De Jing; Daodejing
Dark Continent: Europe's Twentieth Century; Dark Emu; Dark Night of the Soul; Darkness at Noon; Das Kapital
Dawn of Everything; Day After Tomorrow; De Bello Gallico; De Cive; De Civitate Dei; De iure belli ac pacis
De Jure Belli ac Pacis; De l'esprit des lois; De Legibus; De Legibus et Consuetudinibus Angliae; De Monarchia
De Officiis; De Profundis; De re publica; De Republica; De Rerum Natura; De Revolutionibus
De revolutionibus orbium coelestium; Dead Aid; Dead Sea Scrolls; Dead Souls; Death and Life of Great American Cities
Death and the King's Horseman; Death in Venice; Death of a Salesman; Death of Artemio Cruz; Death of Ivan Ilyich
Deaths of Despair and the Future of Capitalism; Debrett's Peerage; Debt: The First 5,000 Years
Debt: The First 5000 Years; Decalogue; Decameron; Decline and Fall of the Roman Empire; Decline of the West
Decolonising the Mind; Decolonizing the Mind; Deer Hunter; Defence of Poetry; Defensor Pacis; Deficit Myth
Dei delitti e delle pene; Dei Verbum; Democracy and Education; Democracy in America; Democratic Ideals and Reality
Democratic Vistas; Dependency and Development in Latin America; Der Freischütz; Der Judenstaat
Der Ring des Nibelungen; Der Rosenkavalier; Der Struwwelpeter; Descent of Man; Deschooling Society; Deserted Village
Destined for War; Destruction of the European Jews; Deus Caritas Est; Deutschland schafft sich ab
Deutschland. Ein Wintermärchen; Deutschlandlied; Development as Freedom; Development of Underdevelopment
Devil on the Cross; Dhammapada; Diagnostic and Statistical Manual of Mental Disorders; Dialectic of Enlightenment
Dialectics of Nature; Dialogue Concerning the Two Chief World Systems; Dialogue of the Carmelites
Dialogues Concerning Natural Religion; Diaries of a Cabinet Minister; Diary of a Madman; Diary of a Young Girl
Diary of Anne Frank; Dictatus Papae; Dictionary of National Biography; Dictionary of the English Language
Dictionnaire philosophique; Didache; Die Meistersinger; Die Meistersinger von Nürnberg; Die Zauberflöte
Dignitas Infinita; Dignitas Personae; Dignitatis Humanae; Dilexi Te; Dilexit Nos; Discipline and Punish
Discourse on Colonialism; Discourse on Inequality; Discourse on Method; Discourse on the Arts and Sciences
Discourse on the Method; Discourse on the Origin and Basis of Inequality Among Men
Discourse on the Origin of Inequality; Discourses of Epictetus; Discourses on Livy; Discovery of India; Distant Mirror
Diuturnum Illud; Dives in Misericordia; Divine Comedy; Divini Illius Magistri; Divini Redemptoris
Divino Afflante Spiritu; Division of Labor in Society; Division of Labour in Society; Dizzy with Success
Doctor Faustus; Doctor Who; Doctor Zhivago; Doctrine and Covenants; Doctrine of the Mean
Documents on British Foreign Policy; Documents on German Foreign Policy; Dod's Parliamentary Companion; Doll's House
Dombey and Son; Domesday Book; Dominus Iesus; Domostroi; Don Giovanni; Don Quijote; Don Quixote; Don't Look Up
Donum Vitae; Doughnut Economics; Dover Beach; Downing Street Years; Dr Jekyll and Mr Hyde; Dr Strangelove
Dr. Jekyll and Mr. Hyde; Dr. Strangelove; Dracula; Dream of the Red Chamber; Dreams from my Father
Dreams from My Father; Drowned and the Saved; Dry White Season; Du contrat social; Du Contrat Social; Dubliners
Duino Elegies; Dulce et Decorum Est; Dum Diversas; Dumbarton Oaks Proposals; Duties of Man; Dying Colonialism
East of Eden; Easter Proclamation; Ecclesia de Eucharistia; Ecclesiam Suam
Ecclesiastical History of the English People; Economic Consequences of Mr Churchill
Economic Consequences of Mr. Churchill; Economic Consequences of the Peace; Economic Justice for All
Economic Origins of Dictatorship and Democracy; Economic Possibilities for Our Grandchildren
Economic Possibilities for our Grandchildren; Economic Theory of Democracy; Economics in One Lesson
Edict of Expulsion; Edict of Fontainebleau; Edict of Milan; Edict of Nantes; Education at a Glance
Education of Henry Adams; Effi Briest; Ego and Its Own; Egyptian Book of the Dead; Eichmann in Jerusalem
Eighteenth Brumaire of Louis Bonaparte; Eighteenth Brumaire of Louis Napoleon; Eikon Basilike
Eisenhower's Farewell Address; El Filibusterismo; Elegy Written in a Country Churchyard
Elementary Forms of Religious Life; Elementary Forms of the Religious Life; Elements of Law, Natural and Politic
Elements of Style; Elements of the Philosophy of Right; Elmer Gantry; Emancipation Proclamation; Embracing Defeat
Emile, or On Education; Eminent Victorians; Emperor's New Clothes; Empire of Cotton; Ems Dispatch; Ems Telegram
Encyclopaedia Britannica; Encyclopaedia of Islam; Encyclopedia Britannica; Encyclopædia Britannica; Encyclopédie
End of History; End of History and the Last Man; End of Ideology; End of Laissez-Faire; End of Nature; End of Poverty
Enemy of the People; English and Their History; English Culture and the Decline of the Industrial Spirit
English Patient; Enlightenment Now; Enneads; Enquiry Concerning Human Understanding; Entrepreneurial State
Enuma Elish; Epic of Gilgamesh; Epistle to the Ephesians; Epistle to the Galatians; Epistle to the Romans
Eroica Symphony; Eros and Civilization; Erskine May; Escape from Freedom; Essay Concerning Human Understanding
Essay on Man; Essay on Population; Essay on the History of Civil Society; Essay on the Inequality of the Human Races
Essay on the Principle of Population; Essence of Decision; Eudemian Ethics; Eugene Onegin; Eumenides
Europe's Last Summer; European Rescue of the Nation-State; Evangelii Gaudium; Evangelii Nuntiandi; Evangelium Vitae
Evicted: Poverty and Profit in the American City; Evil Empire speech; Ex Corde Ecclesiae; Existentialism Is a Humanism
Existentialism is a Humanism; Exit, Voice and Loyalty; Exit, Voice, and Loyalty; Exsurge Domine
Extraordinary Popular Delusions and the Madness of Crowds; Fabian Essays; Fabian Essays in Socialism
Fable of the Bees; Facing Mount Kenya; Facundo: Civilization and Barbarism; Faerie Queene; Fahrenheit 451
Fair Society, Healthy Lives; Faith in the City; Familiaris Consortio; Family and Kinship in East London
Far from the Madding Crowd; Farewell to Arms; Fatal Conceit; Fatal Shore; Fatelessness; Fathers and Sons
Fault Lines: How Hidden Fractures Still Threaten the World Economy; Fawlty Towers
Fear and Loathing on the Campaign Trail; Fear and Trembling; Feast of the Goat; Federalist Papers; Female Eunuch
Feminine Mystique; Fiddler on the Roof; Fidelio; Fides et Ratio; Fiducia Supplicans; Fine Balance; Finnegans Wake
Fire Next Time; Fireside Chats; Five Principles of Peaceful Coexistence; Flower of Scotland; Flowers of Evil
Foreign Relations of the United States; Forgotten People speech; Forrest Gump; Forty Days of Musa Dagh
Foundations of Geopolitics; Foundations of Leninism; Foundations of the Nineteenth Century; Four Freedoms speech
Four Freedoms Speech; Four Quartets; Fourteen Point Speech; Fourteen Points; Fowler's Modern English Usage
Foxe's Book of Martyrs; Fragment on Government; Frankenstein; Fratelli Tutti; Freakonomics; Free to Choose
Freedom at Midnight; Freedom in the World; Froissart's Chronicles; Front Line First; Frontier in American History
Fuenteovejuna; Fundamental Orders of Connecticut; Funeral Oration of Pericles; Future of an Illusion
Future of Socialism; Future We Want; Gallic Wars; Game of Thrones; Garden Cities of To-morrow
Garden Cities of Tomorrow; Garden of Forking Paths; Gargantua and Pantagruel; Gates of Europe; Gaudete et Exsultate
Gaudium et Spes; Gemeinschaft und Gesellschaft; Gender Trouble; Genealogy of Morals; General in His Labyrinth
General Theory of Employment, Interest and Money; General Theory of Employment, Interest, and Money
Geographical Pivot of History; German Ideology; Germany. A Winter's Tale; Gettysburg Address; Gharbzadegi
Ghost Sonata; Gift Outright; Gift Relationship; Gilded Age: A Tale of Today; Girl with the Dragon Tattoo; Gitanjali
Give Me Liberty or Give Me Death; Giving Tree; Glass Menagerie; Glimpses of World History; Global Biodiversity Outlook
Global Britain in a Competitive Age; Global Burden of Disease; Global Economic Prospects; Global Environment Outlook
Global Financial Stability Review; Globalization and Its Discontents; Globalization Paradox; Go Set a Watchman
God and Man at Yale; God and the State; God Defend New Zealand; God Delusion; God is Not Great; God Is Not Great
God of Small Things; God Save the King; God Save the Queen; God That Failed; God's Bits of Wood; Goethe's Faust
Golden Bough; Golden Bull of 1222; Golden Bull of 1356; Gone with the Wind; Gone With the Wind; Goodbye to All That
Gospel according to Matthew; Gospel of John; Gospel of Luke; Gospel of Mark; Gospel of Matthew; Gospel of Thomas
Gotterdammerung; Governance of China; Governing the Commons; Government at a Glance; Government Inspector
Grain of Wheat; Grand Chessboard; Grand Inquisitor; Grand Remonstrance; Grapes of Wrath; Graves de Communi Re
Gravissimum Educationis; Gray's Anatomy; Great Crash 1929; Great Crash, 1929; Great Gatsby; Great Illusion
Great Leveler; Grimm's Fairy Tales; Grimms' Fairy Tales; Grito de Dolores; Groundwork for the Metaphysics of Morals
Groundwork of the Metaphysics of Morals; Grove Dictionary of Music and Musicians; Grundgesetz; Grundrisse
Guide for the Perplexed; Guide of the Perplexed; Guilty Men; Gulag Archipelago; Gulag: A History; Gulliver's Travels
Gunpowder Age; Guns of August; Guns, Germs and Steel; Guns, Germs, and Steel; Guru Granth Sahib; Gutenberg Galaxy
Gödel, Escher, Bach; Götterdämmerung; H.M.S. Pinafore; Habis Gelap Terbitlah Terang; Habits of the Heart; Hadji Murat
Hagakure; Half of a Yellow Sun; Halsbury's Laws of England; Han Feizi; Handbook of a Christian Knight
Handel's Messiah; Handmaid's Tale; Harry Potter and the Philosopher's Stone; Harry Potter and the Sorcerer's Stone
Harvest of Sorrow; Hatikvah; Heads of Proposals; Health at a Glance; Heart of a Dog; Heart of Darkness
Heart of Midlothian; Heart Sutra; Hedda Gabler; Hedgehog and the Fox; Hegemony and Socialist Strategy
Heidelberg Catechism; Heimskringla; Hen Wlad Fy Nhadau; Henrician Articles; Hero of Our Time; Herodotus's Histories
Hill We Climb; Hillbilly Elegy; Hind Swaraj; Hinds' Precedents; Historia ecclesiastica gentis Anglorum
Historia Regum Britanniae; Historian's Craft; Histories of Herodotus; History and Class Consciousness; History Boys
History of Economic Analysis; History of Sexuality; History of the Decline and Fall of the Roman Empire
History of the English-Speaking Peoples; History of the Peloponnesian War; History of the Russian Revolution
History of the Standard Oil Company; History of Western Philosophy; History Will Absolve Me
Hitchhiker's Guide to the Galaxy; Hitler's Willing Executioners; HMS Pinafore; Holinshed's Chronicles; Hollow Men
Holy Bible; Homage to Catalonia; Homo Deus; Homo Ludens; Homo Sacer; Horst Wessel Song; Horst-Wessel-Lied
Hotel Rwanda; Hound of the Baskervilles; House Divided Speech; House Divided speech; House for Mr Biswas
House for Mr. Biswas; House of Bernarda Alba; House of Commons Procedure and Practice; House of Mirth
House of the Dead; House of the Spirits; Howard's End; Howards End; Huckleberry Finn; Huis clos
Human Action: A Treatise on Economics; Humanae Vitae; Humani Generis; Humanum Genus; Humble Petition and Advice
Hunchback of Notre Dame; Hunchback of Notre-Dame; Hundred-Year Marathon; Hunting of the Snark; Hurt Locker
Hymn to Liberty; I've Been to the Mountaintop; I, Daniel Blake; I, Robot; Iceman Cometh; Ich bin ein Berliner
Idea of History; Idea of Justice; Ideal Husband; Idylls of the King; Il Principe; Il trovatore; Il Trovatore; Iliad
Ill Fares the Land; Imaginary Invalid; Imagined Communities; Imitation of Christ; Immortal Life of Henrietta Lacks
Immortale Dei; Imperial Rescript on Education; Imperialism, the Highest Stage of Capitalism
Imperialism: The Highest Stage of Capitalism; Importance of Being Earnest; Incidents in the Life of a Slave Girl
Incoherence of the Incoherence; Incoherence of the Philosophers; Inconvenient Truth; India After Gandhi
India Wins Freedom; India: A Wounded Civilization; Ineffabilis Deus; Inequality Reexamined; Infinite Jest
Influence of Sea Power Upon History; Influence of Sea Power upon History; Inglorious Empire; Inherit the Wind
Innocents Abroad; Innovator's Dilemma; Inquiry into the Nature and Causes of the Wealth of Nations; Inspector Calls
Institutes of Justinian; Institutes of the Christian Religion; Institutes of the Lawes of England; Integral Humanism
Intelligent Investor; Intelligent Woman's Guide to Socialism and Capitalism; Inter caetera; Inter Caetera
Inter Mirifica; Interior Castle; International Classification of Diseases; International Jew
Interpretation of Cultures; Interpretation of Dreams; Introduction to the Principles of Morals and Legislation
Introduction to the Study of the Law of the Constitution; Invention of Tradition; Invertebrate Spain; Invisible Cities
Iron Curtain Speech; Iron Curtain speech; Iron Heel; Irony of American History; Irrational Exuberance
Isles: A History; Israel Lobby and U.S. Foreign Policy; It's a Wonderful Life; Ivanhoe; J'Accuse; J'accuse
Jamaica Letter; Jana Gana Mana; Jane Eyre; Jane's Fighting Ships; Jefferson's Manual; Jew of Malta; Jewish Antiquities
John Bull's Other Island; Johnson's Dictionary; Journal of the Plague Year; Journey to the End of the Night
Journey to the West; Joy Luck Club; Jude the Obscure; Judgment at Nuremberg; Jungle Book; Jungle Grows Back
Junius Pamphlet; Juno and the Paycock; Justinian's Institutes; Kairos Document; Kalevala; Kalevipoeg; Kebra Nagast
Kicking Away the Ladder; Killing of the Countryside; King James Bible; King James Version; King Lear
King Leopold's Ghost; King's Speech; Kingdom of God Is Within You; Kite Runner; Knight in the Panther's Skin
Knowledge and Human Interests; Kobzar; Kojiki; Krapp's Last Tape; Kubla Khan; L'Ancien Régime et la Révolution
L'Assommoir; L'Esprit des Lois; L'Internationale; L'Étranger; La Boheme; La Bohème; La bohème; La Chanson de Roland
La Commedia; La Comédie humaine; La Divina Commedia; La Dolce Vita; La Fontaine's Fables; La Grande Illusion
La Marseillaise; La Trahison des clercs; La Traviata; La traviata; La vida es sueño; Laborem Exercens
Labyrinth of Solitude; Lady Chatterley's Lover; Lady of Shalott; Lady Windermere's Fan; Lake Isle of Innisfree
Lament for a Nation; Lamentabili Sane; Land of Hope and Glory; Language, Truth and Logic; Las Siete Partidas
Late Victorian Holocausts; Laudate Deum; Laudato Si; Laudato si; Laudato Si'; Laudato si'; Law of Nations
Law of Peoples; Law's Empire; Law, Legislation and Liberty; Lawrence of Arabia; Laws of Manu; Lazarillo de Tormes
Le Bourgeois gentilhomme; Le Cid; Le Droit des gens; Le Défi américain; Le Morte d'Arthur; Le Petit Prince
Le Père Goriot; Leaves of Grass; Lebor Gabála Érenn; Lectures on the Philosophy of History
Left-Wing Communism, an Infantile Disorder; Left-Wing Communism: An Infantile Disorder; Legality and Legitimacy
Legend of Sleepy Hollow; Leibniz's Monadology; Leningrad Symphony; Les Damnés de la Terre; Les Fleurs du mal
Les Lieux de Mémoire; Les Lieux de mémoire; Les Miserables; Les Misérables; Lessons of History
Letter Concerning Toleration; Letter from a Birmingham Jail; Letter From Birmingham Jail; Letter from Birmingham Jail
Letters and Papers from Prison; Letters from a Farmer in Pennsylvania; Letters from an American Farmer
Letters on the Aesthetic Education of Man; Letters on the English; Letters to a Young Poet; Letters to Lucilius
Lettres persanes; Lettres philosophiques; Lexus and the Olive Tree; Liar's Poker; Liberal Tradition in America
Liberalism and the Limits of Justice; Libertas Praestantissimum; Library of Babel; Life and Death in Shanghai
Life and Fate; Life Is a Dream; Life of Brian; Life of Galileo; Life of Pi; Life of Samuel Johnson
Lift Every Voice and Sing; Limits to Growth; Lincoln's Second Inaugural; Lindisfarne Gospels; Little Dorrit
Little Mermaid; Little Prince; Little Red Book; Little Women; Lives of Others; Lives of the Caesars; Living in Truth
Location of Culture; Logic of Collective Action; Logic of Scientific Discovery; Lohengrin; Lolita
Lombard Street: A Description of the Money Market; Lonely Crowd; Lonely Londoners; Long Day's Journey into Night
Long Telegram; Long Walk to Freedom; Look Back in Anger; Lord of the Flies; Lord of the Rings; Lord's Prayer
Lords of Finance; Lost Honour of Katharina Blum; Lotus Sutra; Love in the Time of Cholera; Love on the Dole
Love Song of J. Alfred Prufrock; Love's Labor's Lost; Love's Labour's Lost; Lower Depths; Lumen Fidei; Lumen Gentium
Luther's Small Catechism; Lyrical Ballads; Lysistrata; Mabinogion; Macbeth; Madama Butterfly; Madame Bovary
Madame Butterfly; Madness and Civilization; Magic Flute; Magic Mountain; Major Barbara
Making of the English Working Class; Making Space for Nature; Malay Dilemma; Man and Superman; Man for All Seasons
Man from Snowy River; Man of the People; Man Who Would Be King; Man Without Qualities; Man's a Man for A' That
Man's Search for Meaning; Man, the State and War; Man, the State, and War; Managing Public Money; Manchurian Candidate
Manias, Panics and Crashes; Manias, Panics, and Crashes; Manifesto of the Communist Party; Manon Lescaut
Manufacturing Consent; Manusmriti; March of Folly; Marcus Aurelius's Meditations; Mare Clausum; Mare Liberum
Market for Lemons; Marlborough: His Life and Times; Marriage of Figaro; Marriage of Heaven and Hell; Martin Chuzzlewit
Martin Fierro; Martín Fierro; Marxism and the National Question; Mary Barton; Mary Poppins; Mask of Anarchy; Masnavi
Mason's Manual; Masque of Anarchy; Master and Margarita; Masters and the Slaves; Mater et Magistra
Materialism and Empirio-criticism; Max Havelaar; Mayflower Compact; Mayor of Casterbridge; Measure for Measure
Mediator Dei; Meditations of Marcus Aurelius; Meditations on First Philosophy
Mediterranean and the Mediterranean World in the Age of Philip II; Medium Is the Massage; Mein Kampf; Melian Dialogue
Memed, My Hawk; Memoirs from Beyond the Grave; Memoirs of Hadrian; Men Explain Things to Me; Men in the Sun
Mending Wall; Merchant of Venice; Mere Christianity; Merriam-Webster's Collegiate Dictionary; Merry Wives of Windsor
Metamorphoses; Metaphysics of Morals; Metropolis and Mental Life; Middlemarch; Midnight's Children
Midsummer Night's Dream; Military Balance; Mill on the Floss; Minima Moralia; Mirari Vos; Mishnah; Mishneh Torah
Mismeasure of Man; Miss Julie; Mit Brennender Sorge; Mit brennender Sorge; Moby Dick; Moby-Dick
Model of Christian Charity; Modern Corporation and Private Property; Modern World-System; Modernity and the Holocaust
Modest Proposal; Moll Flanders; Mona Lisa; Monadology; Monetary History of the United States; Monkey Wrench Gang
Montaigne's Essays; Montaillou; Monty Python and the Holy Grail; Monty Python's Life of Brian; Moral Equivalent of War
Moral Man and Immoral Society; Morality of Law; Moses and Monotheism; Mother Courage; Mother Courage and Her Children
Motorcycle Diaries; Mountain Wreath; Mr Bates vs The Post Office; Mr Smith Goes to Washington
Mr. Bates vs The Post Office; Mr. Smith Goes to Washington; Mrs Dalloway; Mrs. Dalloway; Mulieris Dignitatem
Munificentissimus Deus; Muqaddimah; Murder in the Cathedral; Murder on the Orient Express
Mutual Aid: A Factor of Evolution; Mystery of Capital; Mystici Corporis Christi; Myth of Sisyphus
Myth of the Twentieth Century; Mythologies of Barthes; Nabucco; Naked and the Dead; Name of the Rose
Narrative of the Life of Frederick Douglass; Narrow Corridor; Nathan the Wise; Nation at Risk; Nations and Nationalism
Native Life in South Africa; Natural Law and Natural Rights; Nature of the Firm; Nature of the Judicial Process
Negative Dialectics; Neo-Colonialism, the Last Stage of Imperialism; Nervous Conditions; News from Nowhere
Nibelungenlied; Nicene Creed; Nicholas Nickleby; Nickel and Dimed; Nicomachean Ethics; Night and Fog; Nihil novi
Nihon Shoki; Nineteen Eighty-Four; Nineteen Propositions; Ninety-five Theses; Ninety-Five Theses; Nixon in China
Njal's Saga; Njáls saga; Nkosi Sikelel' iAfrika; Noli Me Tangere; Nomos of the Earth; Non abbiamo bisogno
Non Abbiamo Bisogno; Northanger Abbey; Norwegian Wood; Nostra Aetate; Nostromo
Notebook of a Return to the Native Land; Notes from Underground; Notes of a Native Son; Notes on the State of Virginia
Novo Millennio Ineunte; Novum Organum; NSC 68; NSC-68; Nuestra América; Nunca Mas; Nunca Más; Nutuk; O Canada
O Captain, My Captain; Oblomov; Octogesima Adveniens; Ode on a Grecian Urn; Ode to a Nightingale; Ode to Joy
Odgers' Australian Senate Practice; Oeconomicus; Oedipus at Colonus; Oedipus Rex; Oedipus the King; Old Curiosity Shop
Old Man and the Sea; Old Regime and the Revolution; Old Testament; Oliver Twist; Omeros; One-Dimensional Man
Onward Christian Soldiers; Onward, Christian Soldiers; Open Society and Its Enemies; Open Veins of Latin America
Opium of the Intellectuals; Oppenheim's International Law; Optatam Totius; Options for Change; Order of Things
Ordinances of Villers-Cotterêts; Oresteia; Orientalium Ecclesiarum; Origin of Species
Origin of the Family, Private Property and the State; Origins of the Second World War; Origins of Totalitarianism
Os Lusiadas; Os Lusíadas; Os Sertões; Othello; Outlaws of the Marsh; Outline of History; Ovid's Metamorphoses
Oxford Dictionary of National Biography; Oxford English Dictionary; Oxford History of England; Ozymandias
Pacem in Terris; Pan Tadeusz; Pan-Europa; Panchatantra; Panchsheel; Paneuropa; Paradise Lost; Paradise Regained
Parallel Lives; Paranoid Style in American Politics; Paris 1919; Pascal's Pensées; Pascendi; Pascendi Dominici Gregis
Passage to India; Passing of the Great Race; Passions and the Interests; Passover Haggadah; Pastor Aeternus
Path of the Law; Patriarcha; Patterns of Culture; Paul Revere's Ride; Peacemakers: Six Months That Changed the World
Pedagogy of the Oppressed; Pedro Páramo; Peer Gynt; Pensions at a Glance; Pensées; Pentagon Papers
People vs. Democracy; People's History of the United States; People's Tragedy; Pepys's Diary; Perfectae Caritatis
Pericles' Funeral Oration; Perpetual Peace; Perpetual Peace: A Philosophical Sketch; Persian Letters; Petals of Blood
Peter Grimes; Peter Pan; Petition of Right; Phaedo; Phaedrus; Phenomenology of Mind; Phenomenology of Perception
Phenomenology of Spirit; Phenomenon of Man; Philadelphia Negro; Philippics
Philosophiae Naturalis Principia Mathematica; Philosophical Dictionary; Philosophical Investigations
Philosophiæ Naturalis Principia Mathematica; Philosophy of Money; Philosophy of Right; Phineas Finn; Phèdre
Pickwick Papers; Picture of Dorian Gray; Piers Plowman; Pilgrim's Progress; Pillow Book; Pippi Longstocking
Pirates of Penzance; Plagues and Peoples; Plato's Apology; Plato's Laws; Plato's Republic; Plato's Symposium
Playboy of the Western World; Plot Against America; Plough and the Stars; Plutarch's Lives; Poetic Edda; Policraticus
Political Order in Changing Societies; Politics Among Nations; Politics and the English Language
Politics as a Vocation; Poor Economics; Poor Richard's Almanac; Poor Richard's Almanack; Popol Vuh; Population Bomb
Populorum Progressio; Porgy and Bess; Port Huron Statement; Portrait of a Lady; Portrait of the Artist as a Young Man
Postmodern Condition; Postmodernism, or, the Cultural Logic of Late Capitalism
Postwar: A History of Europe Since 1945; Potsdam Communiqué; Poverty and Famines; Poverty of Historicism
Poverty of Philosophy; Power and Interdependence; Power and the Glory; Power Broker; Power of the Powerless
Practice of Management; Praedicate Evangelium; Pragmatic Sanction of 1713; Praise of Folly; Presbyterorum Ordinis
Presentation of Self in Everyday Life; Price of Inequality; Prices and Production; Pride and Prejudice
Prince and the Pauper; Principia Ethica; Principia Mathematica; Principles of Political Economy
Principles of Political Economy and Taxation; Principles of Scientific Management; Prison Notebooks
Prisoners of Geography; Problem From Hell; Problem from Hell; Problem of Social Cost
Proclamation of the Irish Republic; Profiles in Courage; Progress and Poverty; Prometheus Bound; Prometheus Unbound
Promise of American Life; Prose Edda; Protestant Ethic; Protestant Ethic and the Spirit of Capitalism
Protocols of the Elders of Zion; Province of Jurisprudence Determined; Provincializing Europe; Provisions of Oxford
Provisions of Westminster; Psychology of Crowds; Puao-te-Ata-tu; Public and Its Problems; Pure Theory of Law
Purity and Danger; Purple Hibiscus; Pursuit of the Millennium; Pygmalion; Père Goriot; Qu'est-ce qu'une nation?
Qu'est-ce que le tiers-état?; Quadragesimo Anno; Quanta Cura; Quarantine Speech; Quarantine speech; Quas Primas
Querida Amazonia; Quiet American; Quit India speech; Quo Vadis; Quo Vadis?; Quotations from Chairman Mao
Quotations from Chairman Mao Tse-tung; R.U.R.; Radetzky March; Ragged Trousered Philanthropists
Ragged-Trousered Philanthropists; Raisin in the Sun; Ramcharitmanas; Rape of Nanking; Rape of the Lock
Reading Lolita in Tehran; Rebellion in the Backlands; Reconstruction of Religious Thought in Islam
Records of the Grand Historian; Red and the Black; Red Badge of Courage; Red Famine; Red Sorghum; Red Star Over China
Redemptor Hominis; Redemptoris Missio; Redfern Speech; Redfern speech; Reflections of a Nonpolitical Man
Reflections on the French Revolution; Reflections on the Revolution in France; Reflections on Violence
Reform or Revolution; Refus global; Regnans in Excelsis; Religion and the Decline of Magic
Religion and the Rise of Capitalism; Remains of the Day; Remembrance of Things Past; Rerum Novarum
Res Gestae Divi Augusti; Resistible Rise of Arturo Ui; Return to Reims; Reveries of the Solitary Walker
Revolt of the Elites; Revolt of the Masses; Revolution Betrayed; Rhetoric of Reaction; Riddle of the Sands; Rig Veda
Rights of Man; Rigoletto; Rigveda; Rime of the Ancient Mariner; Ring Cycle; Rip Van Winkle
Rise and Decline of Nations; Rise and Fall of American Growth; Rise and Fall of the Great Powers
Rise and Fall of the Third Reich; Rise of the Meritocracy; Rite of Spring; Rivers of Blood Speech
Rivers of Blood speech; Road Not Taken; Road to Serfdom; Road to Somewhere; Road to Unfreedom; Road to Wigan Pier
Roads to Freedom; Robert's Rules of Order; Robinson Crusoe; Roget's Thesaurus; Romance of the Three Kingdoms
Romanus Pontifex; Rome and Jerusalem; Rome, Open City; Romeo and Juliet; Room of One's Own; Room with a View
Roots: The Saga of an American Family; Rosencrantz and Guildenstern Are Dead; Rubaiyat of Omar Khayyam; Rule Britannia
Rule of Saint Benedict; Rule of St Benedict; Rule of St. Benedict; Rules for Radicals; Rules of Sociological Method
Ruska Pravda; Russkaya Pravda; Sachsenspiegel; Sacramentum Caritatis; Sacrosanctum Concilium; Sahih al-Bukhari
Sahih Bukhari; Sahih Muslim; Salvifici Doloris; Samaritanus Bonus; Samson Agonistes; Samuel Pepys's Diary
Sand County Almanac; Sapiens: A Brief History of Humankind; Sartor Resartus; Satanic Verses; Savage Continent
Saving Capitalism from the Capitalists; Saving Lives: Our Healthier Nation; Saving Private Ryan; Scarlet Letter
Schindler's List; School for Scandal; Science as a Vocation; Science of Logic; Science, the Endless Frontier
Science: The Endless Frontier; Scienza Nuova; Scramble for Africa; Screwtape Letters; Season of Migration to the North
Secondhand Time; Secret Speech; Seeing Like a State; Sein und Zeit; Selfish Gene; Sense and Sensibility
Sentimental Education; September 1, 1939; Septuagint; Sermon on the Mount; Sesame Street; Seven Pillars of Wisdom
Seven Samurai; Seventh Seal; Shahnameh; Shake Hands with the Devil; Shame of the Cities; Shanghai Communique
Shanghai Communiqué; Shape of Things to Come; Shawshank Redemption; Shiji; Shikwa; Shikwa and Jawab-e-Shikwa
Shock Doctrine; Shock of the New; Shooting an Elephant; Short Account of the Destruction of the Indies; Shulchan Aruch
Sickness Unto Death; Sickness unto Death; Sidereus Nuncius; Siete Partidas
Significance of the Frontier in American History; Silas Marner; Silent Spring; Simulacra and Simulation
Sinews of Peace; Sinners in the Hands of an Angry God; SIPRI Yearbook; Sir Gawain and the Green Knight; Sister Carrie
Sister Outsider; Six Characters in Search of an Author; Sixth Extinction; Siyasatnama; Slaughterhouse-Five
Slumdog Millionaire; Small Catechism; Small is Beautiful; Small Is Beautiful; Small Things Like These
Social Choice and Individual Values; Social Construction of Reality; Social Contract
Social Teaching of the Christian Churches; Socialism: Utopian and Scientific; Society at a Glance
Society Must Be Defended; Society of the Spectacle; Sociological Imagination; Soldier and the State
Solemn League and Covenant; Sollicitudo Rei Socialis; Song of Hiawatha; Song of Myself; Song of Roland
Song of Solomon; Song of Songs; Songs of Innocence and Experience; Songs of Innocence and of Experience
Sons and Lovers; Sophie's World; Sorrow and the Pity; Sorrow of War; Sorrows of Young Werther
Soul of Man under Socialism; Soul of Man Under Socialism; Soul on Ice; Souls of Black Folk; Sound and the Fury
Sound of Music; Sources of Soviet Conduct; Sovereign Virtue; Spe Salvi; Specters of Marx; Spectres of Marx
Spirit Level; Spirit of Laws; Spirit of the Laws; Spiritual Exercises of Saint Ignatius; Sportpalast speech
Spring and Autumn Annals; Spy Who Came in from the Cold; Spycatcher; St Matthew Passion; St. Matthew Passion
Stages of Economic Growth; Stagnant Society; Star of Redemption; Star Trek; Star-Spangled Banner
State of Food and Agriculture; State of Food Security and Nutrition in the World; State of the World's Children
State of World Fisheries and Aquaculture; Statism and Anarchy; Statutes at Large; Steppenwolf; Stones of Venice
Story of Civilization; Story of My Experiments with Truth; Strange Case of Dr Jekyll and Mr Hyde
Strange Case of Dr. Jekyll and Mr. Hyde; Strange Death of Europe; Strange Death of Liberal England
Strange Death of Tory England; Strange Defeat; Strange Fruit; Strategy of Conflict; Streetcar Named Desire
Stride Toward Freedom; Structural Transformation of the Public Sphere; Structure of Scientific Revolutions
Struggle for Mastery in Europe; Study of History; Subjection of Women; Sublime Object of Ideology; Sublimis Deus
Suicide of a Nation; Suitable Boy; Summa contra Gentiles; Summa Theologiae; Summa Theologica; Summi Pontificatus
Summorum Pontificum; Sun Also Rises; Surveiller et punir; Survival in Auschwitz; Swallows and Amazons; Swan Lake
Swann's Way; Sybil, or The Two Nations; Syllabus of Errors; Tableau Economique; Tableau économique
Taking Rights Seriously; Tale of a Tub; Tale of Genji; Tale of Igor's Campaign; Tale of Kieu; Tale of the Heike
Tale of Two Cities; Tam o' Shanter; Taming of the Shrew; Tao Te Ching; Tartuffe; Te Tiriti o Waitangi; Team of Rivals
Tear Down This Wall speech; Ten Commandments; Tenant of Wildfell Hall; Tender Is the Night; Tennis Court Oath
Terrorism and Communism; Tertio Millennio Adveniente; Tess of the d'Urbervilles; Testament of Youth
Testem Benevolentiae; Theological-Political Treatise; Theology of Liberation; Theory of Communicative Action
Theory of Economic Development; Theory of International Politics; Theory of Justice; Theory of Money and Credit
Theory of Moral Sentiments; Theory of the Leisure Class; Theses on Feuerbach; Theses on the Philosophy of History
Thick of It; Things Fall Apart; Thinking, Fast and Slow; Thirty-Nine Articles; Thirty-nine Articles; Thirty-Nine Steps
Thirukkural; Thoughts on the Cause of the Present Discontents; Thoughts on the Present Discontents
Thousand and One Nights; Thousand Plateaus; Thousand Splendid Suns; Threepenny Opera; Thérèse Raquin
Tibetan Book of the Dead; Timaeus; Time for Choosing; Time on the Cross; Timon of Athens; Tin Drum
Tinker Tailor Soldier Spy; Tinker, Tailor, Soldier, Spy; Tirukkural; Titus Andronicus; Todesfuge; Tokyo Story
Tom Brown's School Days; Tom Brown's Schooldays; Tom Sawyer; Totality and Infinity; Totem and Taboo
Tract on Monetary Reform; Tractatus; Tractatus Logico-Philosophicus; Tractatus Theologico-Politicus
Traditionis Custodes; Tragedy of American Diplomacy; Tragedy of Central Europe; Tragedy of Great Power Politics
Tragedy of Man; Tragedy of the Commons; Train to Pakistan; Trainspotting; Transforming Our World
Transforming our world; Travels of Marco Polo; Treason of the Intellectuals; Treasure Island; Treatise of Human Nature
Tripitaka; Tristan and Isolde; Tristan und Isolde; Tristes Tropiques; Tristram Shandy; Triumph of the Will
Troilus and Cressida; Trojan Women; Trouble with Nigeria; True Story of Ah Q; Truly Disadvantaged; Truman Show
Truth and Method; Truyện Kiều; Tryst with Destiny; Turandot; Turner Diaries; Twelfth Night; Twelve Angry Men
Twelve Caesars; Twelve Years a Slave; Twenty Thousand Leagues under the Sea; Twenty Thousand Leagues Under the Sea
Twenty Years' Crisis; Twilight of Democracy; Twilight of the Idols; Tyranny of Merit; Táin Bó Cúailnge
Ubi Arcano Dei Consilio; Ubu Roi; Ugly American; Ulster Covenant; Uluru Statement from the Heart; Unam Sanctam
Unbearable Lightness of Being; Uncle Tom's Cabin; Uncle Vanya; Understanding Media; Uninhabitable Earth
Unitatis Redintegratio; United States Statutes at Large; Unknown Citizen; Unsafe at Any Speed; Untimely Meditations
Unwomanly Face of War; Ur-Fascism; Use of Knowledge in Society; Uses of Literacy; Ut Unum Sint; Value of Everything
Vande Mataram; Vanity Fair; Varieties of Religious Experience; Ventotene Manifesto; Veritatis Gaudium
Veritatis Splendor; Vicar of Wakefield; Vindication of the Rights of Men; Vindication of the Rights of Woman
Vindiciae contra tyrannos; Violence and the Sacred; Virtue of Selfishness; Vital Center; Voices from Chernobyl
Volpone; Vom Kriege; Vos Estis Lux Mundi; Vulgate; Wag the Dog; Waiting for Godot; Waiting for the Barbarians; Walden
Waltzing Matilda; Waning of the Middle Ages; War and Peace; War Memoirs of General de Gaulle; War of the Worlds
War Requiem; Warmth of Other Suns; Washington's Farewell Address; Waste Land; Water Margin; Watership Down
Way to Wealth; Way We Live Now; Wealth of Nations; Weapons of the Weak; Webster's Dictionary; Weep Not, Child
West Side Story; Westminster Confession; Westminster Confession of Faith; Westoxification; Whale Rider
What's the Matter with Kansas?; Whig Interpretation of History; Whitaker's Almanack
White Collar: The American Middle Classes; White Fragility; White Man's Burden; White Teeth; Whitsun Weddings
Who's Afraid of Virginia Woolf?; Who's Who; Wicker Man; Wide Sargasso Sea; Wild Swans
Wilhelm Meister's Apprenticeship; Wilhelm Tell; Wind in the Willows; Wind of Change speech; Wind of Change Speech
Wind That Shakes the Barley; Winds of Change speech; Winnie the Pooh; Winnie-the-Pooh; Winter's Tale
Wirtschaft und Gesellschaft; Wisden; Wisden Cricketers' Almanack; Wizard of Oz; Wolf Hall; Women in Love
Women, Business and the Law; Wonderful Wizard of Oz; Work of Art in the Age of Mechanical Reproduction
Working for Patients; Works and Days; World as Will and Representation; World Development Indicators
World Economic Outlook; World Employment and Social Outlook; World Energy Outlook; World Factbook; World Is Flat
World of Yesterday; World Population Prospects; World Restored; World Turned Upside Down; World Urbanization Prospects
Wretched of the Earth; Writing and Difference; Wuthering Heights; X Article; Yes, Prime Minister
Yirrkala Bark Petitions; Zapovit; Zero Dark Thirty; Zhuangzi; Zimmermann Telegram; Zizhi Tongjian; Zohar
Zorba the Greek; À la recherche du temps perdu; Émile, or On Education
