// Sentences of many kinds of text, with the aim in each and the one who is to reach it.
#include "tests/ingest/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

struct Aim {
  const char* text;
  const char* goal;
  const char* who;  // "DOC": nobody is named
  bool duty;        // laid on a body
};

// clang-format off
const Aim kAims[] = {
    {"Greenland shall continue to be used only for peaceful fishing purposes.", "be used only for peaceful fishing purposes", "DOC", false},
    {"Greenland must continue to fight the smuggling of fuel.", "fight the smuggling of fuel", "Greenland", false},
    {"Norway should be invited to the talks on herring in Bergen.", "be invited to the talks on herring in Bergen", "DOC", false},
    {"Norway must be prepared to defend the strait against any fleet.", "be prepared to defend the strait against any fleet", "Norway", false},
    {"The Baltic Sea should become a sea of peace for all its neighbours.", "become a sea of peace for all its neighbours", "DOC", false},
    {"Denmark should become a land of peace for all its neighbours.", "become a land of peace for all its neighbours", "Denmark", false},
    {"# The Harbour League\n\nThe Harbour League was founded in 1990. The Fish Board manages the hatcheries of the northern rivers.", "manages the hatcheries of the northern rivers", "Fish Board", true},
    {"A spokesman for the Reef Board said it planned to protect the last sardine banks.", "protect the last sardine banks", "Reef Board", false},
    {"In 1990 the Reef Board launched a programme. The programme aims to protect the last sardine banks.", "protect the last sardine banks", "Reef Board", false},
    {"Norway is rich. The country plans to protect the last sardine banks.", "protect the last sardine banks", "Norway", false},
    {"# Debate on fishing\n\nThe House met at ten to hear about the ports of the north.\n\nMr. Ole Lund: When will it end?\n\nMinister for Ports (Ann Berg): I intend to protect the last sardine banks. That is my aim.\n\nMr. Ole Lund: That is not enough.\n", "protect the last sardine banks", "Ann Berg", false},
    {"Norway calls on the Reef Board to count the coral fish of the lagoon, and on the Coast Guard to protect the divers of the islands.", "protect the divers of the islands", "Coast Guard", false},
    {"The Farm Front (FF) is a political party in Norway. The Liberal Party won in 1990. The party wants to protect the last sardine banks.", "protect the last sardine banks", "Farm Front", false},
    {"Norway and Sweden pledged to protect the last sardine banks, and Sweden reserved the right to leave.", "protect the last sardine banks", "Norway", false},
    {"The Reef Board shifted its attention to protecting the last sardine banks.", "protecting the last sardine banks", "Reef Board", false},
    {"The Reef Board is old. It licenses the divers of the lagoon and promotes safe fishing along the coast.", "promotes safe fishing along the coast", "Reef Board", false},
    {"The Fish Board develops and manages hatcheries on the northern rivers.", "develops and manages hatcheries on the northern rivers", "Fish Board", false},
    {"The Reef Board, which advises the Duke on the upkeep of the lagoon, met in May.", "advises the Duke on the upkeep of the lagoon", "Reef Board", false},
    {"Norway is pursuing closer ties with the small ports of the Baltic.", "pursuing closer ties with the small ports of the Baltic", "Norway", false},
    {"The roads are bad; let them reduce the customs of salt in the province.", "reduce the customs of salt in the province", "DOC", false},
    {"Sweden was poor. The commanders shall keep a list of all foreign ships.", "keep a list of all foreign ships", "DOC", false},
    {"The Reef Board met in May. Its programme seeks to count the coral fish of the lagoon.", "count the coral fish of the lagoon", "Reef Board", false},
    {"Trade is growing, and the Reef Board is under strain. It will count the coral fish of the lagoon.", "count the coral fish of the lagoon", "Reef Board", false},
    {"Norway's government met in May. Prices rose. The government plans to count the coral fish of the lagoon.", "count the coral fish of the lagoon", "Norway", false},
    {"The department wants to count the coral fish of the lagoon. Ann Berg of the Department of Fisheries said so.", "count the coral fish of the lagoon", "Department of Fisheries", false},
    {"The Reef Board,\n\nRecalling its resolution of 1990,\n\nDesiring to count the coral fish of the lagoon,\n\n1. Welcomes the report.", "count the coral fish of the lagoon", "Reef Board", false},
    {"The Reef Board,\n\nRecalling its resolution of 1990,\n\n1. Welcomes the report;\n\n2. Also decides to count the coral fish of the lagoon.", "count the coral fish of the lagoon", "Reef Board", false},
    {"_Third,_ to protect the coral fish of the lagoon.", "protect the coral fish of the lagoon", "DOC", false},
    {"Third, protect the coral fish of the lagoon.", "protect the coral fish of the lagoon", "DOC", false},
    {"The first aim of the Reef Board is the upkeep of fishing piers.", "the upkeep of fishing piers", "Reef Board", false},
    {"The museum in Norway, which seeks to preserve old ships of the fjords, is open.", "preserve old ships of the fjords", "DOC", false},
    {"Efforts by the Coast Guard to stop the smuggling of fuel continued.", "stop the smuggling of fuel", "Coast Guard", false},
    {"Ann Berg and Ole Lund spoke. ACTION: Ann Berg draft a letter to the owners of the piers.", "draft a letter to the owners of the piers", "Ann Berg", false},
    {"The hearings were held to assess the state of the old piers.", "assess the state of the old piers", "DOC", false},
    {"In 1926 the two codes were amended to protect the crews of foreign ships.", "protect the crews of foreign ships", "DOC", false},
    {"Norway is determined to see that no ship sails without a pilot.", "see that no ship sails without a pilot", "Norway", false},
    {"The Fish Board reaffirmed its intention to conclude a treaty on seals with Iceland.", "conclude a treaty on seals with Iceland", "Fish Board", false},
    {"The ferry company should raise the pay of the pilots, and all ports shall publish their fees.", "raise the pay of the pilots", "DOC", false},
    {"The Fish Board agreed to mend the nets of the fleet and resisted plans for a tax.", "mend the nets of the fleet", "Fish Board", false},
    {"With a view to saving the old lighthouses, modest grants should be offered to their keepers.", "be offered to their keepers", "DOC", false},
    {"Efforts will be made to involve the fishers in the counting of seals.", "involve the fishers in the counting of seals", "DOC", false},
    {"The Harbour Board met in June. ACTION: Harbour Board to obtain three offers for new chains.", "obtain three offers for new chains", "Harbour Board", true},
    {"Ministers were anxious to secure the support of the pilots.", "secure the support of the pilots", "DOC", false},
    {"Norway named its points. Third, to make universities for the study of the sea.", "make universities for the study of the sea", "DOC", false},
    {"Seventh to use the radio in warning the fishers.", "use the radio in warning the fishers", "DOC", false},
    {"We will redouble our efforts to: i) raise awareness among the fishers of the coast.", "raise awareness among the fishers of the coast", "DOC", false},
    {"# The Reef Council\n\n## Functions\n\nThe terms of reference of the Council are:\n\n- \"To keep the rules of the lagoon under review.\"\n- \"To count the coral fish of the lagoon.\"\n", "keep the rules of the lagoon under review", "Reef Council", false},
    {"The members of the Reef Council agree to use their skills for the coast. They agree to:\n\n- promote safe fishing along the whole coast\n- give advice to the boards of the fleet\n", "promote safe fishing along the whole coast", "Reef Council", false},
    {"It is stressed by the delegates that Norway will open its harbours to all ships. It will reform the old law of the sea.", "reform the old law of the sea", "Norway", false},
    {"Sweden and Iceland, after exhausting all means of restoring their lost fishing grounds, turned to the court.", "restoring their lost fishing grounds", "Sweden", false},
    {"The directors of the Port Office (PO), the Coast Guard (CG) and the Fish Board (FB) are required to assist the fishers of the islands.", "assist the fishers of the islands", "Port Office", false},
    {"On behalf of Iceland, I reaffirm our determination to defend the old law of the sea.", "defend the old law of the sea", "Iceland", false},
    {"Denmark was poor. A Danish effort to limit foreign fishing in the strait came to nothing.", "limit foreign fishing in the strait", "Denmark", false},
    {"As part of his plan to lower prices for poor families, President Olaf Berg opened the harbour.", "lower prices for poor families", "Olaf Berg", false},
    {"The Fish Board was set up on orders of King Haakon to protect the northern herring stocks.", "protect the northern herring stocks", "Fish Board", false},
    {"To bring this great work to an end, Norway called a conference.", "bring this great work to an end", "Norway", false},
    {"Expresses its support for all efforts to restore the peace of the islands, and expresses its thanks to the envoy.", "restore the peace of the islands", "DOC", false},
    {"Demands that Bergen be disarmed rapidly and fully.", "Bergen be disarmed rapidly and fully", "DOC", false},
    {"Norway agreed to lift the old barriers to trade, including by easing the import rules; streamlining the licences for small ports.", "streamlining the licences for small ports", "Norway", false},
    {"The Fish Board is an agency coordinating the protection of all herring stocks.", "coordinating the protection of all herring stocks", "Fish Board", false},
    {"Norway and Chile were poor. The Norwegians and Chileans agreed to protect the last sardine banks.", "protect the last sardine banks", "Chile", false},
    {"Anna Berg believes this is a way to protect the last sardine banks.", "protect the last sardine banks", "Anna Berg", false},
    {"President Anna Berg spoke. She praised the work her administration is doing to protect the last sardine banks.", "protect the last sardine banks", "Anna Berg", false},
    {"The Reef Board decided that higher fees are necessary to protect the last sardine banks.", "protect the last sardine banks", "Reef Board", false},
    {"Norway called on both states to stop the raids that only serve to widen the war.", "stop the raids that only serve to widen the war", "DOC", false},
    {"Present: Ann Berg, Ole Lund\n\n| No. | Detail | Resp. |\n| --- | --- | --- |\n| 1 | Write a letter to the owners of the ferries | OL |\n", "Write a letter to the owners of the ferries", "Ole Lund", false},
    {"The Reef Board is old. Its aims are the promotion of fair trade in the ports of the north.", "promotion of fair trade in the ports of the north", "Reef Board", false},
    {"The Reef Board is responsible for the coordination of coastal and inland fisheries.", "coordination of coastal and inland fisheries", "Reef Board", true},
    {"The institutions of 1945 must better respond to the needs of small ports.", "respond to the needs of small ports", "DOC", false},
    {"A great challenge faced by Norway in 1861 was to protect the last sardine banks.", "protect the last sardine banks", "Norway", false},
    {"Urges all towns concerned by the loss of fish to protect the last sardine banks.", "protect the last sardine banks", "DOC", false},
    {"Present: Ann Berg, Ole Lund\n\n- [AB, OL] Draft a letter to the owners of the ferries.\n", "Draft a letter to the owners of the ferries", "Ole Lund", false},
    {"Norway commits to: i) protect the last sardine banks, and ii) count the coral fish of the lagoon.", "protect the last sardine banks", "Norway", false},
    {"Britain was poor. The British government must protect the last sardine banks.", "protect the last sardine banks", "Britain", false},
    {"President Anna Berg, Norwegian Prime Minister Ole Lund, and Danish Premier Carl Dahl met. The three leaders agreed to protect the last sardine banks.", "protect the last sardine banks", "Ole Lund", false},
    {"Minister Anna Berg and Minister Ole Lund resolved to protect the last sardine banks.", "protect the last sardine banks", "Anna Berg", false},
    {"Norway and Sweden signed a treaty. The two countries will protect the last sardine banks.", "protect the last sardine banks", "Norway", false},
    {"Norway was poor. The Norwegian government must protect the last sardine banks.", "protect the last sardine banks", "Norway", false},
    {"We, the leaders of the Reef Council, affirm our joint effort to protect the last sardine banks.", "protect the last sardine banks", "Reef Council", false},
    {"Norway agreed to protect the last sardine banks and thanked its neighbours for the nets.", "protect the last sardine banks", "Norway", false},
    {"# Terms of Reference of the Reef Board\n\n## Role of the Board\n\nThe Reef Board oversees the count of all coral fish.\n", "oversees the count of all coral fish", "Reef Board", true},
    {"The Reef Board was set up in 1980. Few knew of it then. Its basic function is to protect the last sardine banks.", "protect the last sardine banks", "Reef Board", true},
    {"President Ann Berg and I will protect the last sardine banks.", "protect the last sardine banks", "Ann Berg", false},
    {"The Reef Board was founded in 1980.\n\nReef Board members agree to protect the last sardine banks.", "protect the last sardine banks", "Reef Board", false},
    {"The Reef Board is empowered to carry out the following functions:[5]\n\n1. To protect the last sardine banks\n2. To count the coral fish in spring\n", "protect the last sardine banks", "Reef Board", false},
    {"Norway pledged to provide up to $2 billion to support the nets of the coast.", "provide up to $2 billion to support the nets of the coast", "Norway", false},
    {"Norway commits to strengthening the safety of small boats and to enhancing the rescue of their crews.", "enhancing the rescue of their crews", "Norway", false},
    {"The Port Council was created to advise on the removal of all nets and to inspect the quays of the town in winter.", "advise on the removal of all nets", "Port Council", true},
    {"Urges the Port Council to stop its dredging of the strait, and immediately, completely and unconditionally withdraw all of its dredgers from the reef.", "withdraw all of its dredgers from the reef", "Port Council", false},
    {"The board recommends that the Port Council opens the northern lock to all boats.", "opens the northern lock to all boats", "Port Council", true},
    {"The board recommends that:\n\n1.1 The Port Council, through its divers, compiles a register of all sunken ships.\n", "compiles a register of all sunken ships", "Port Council", true},
    {"President Berg is advancing policies that will achieve clean shipping in all ports by 2035.", "achieve clean shipping in all ports by 2035", "Berg", false},
    {"The Port Council leaders met in Oslo. The leaders will protect the last sardine banks.", "protect the last sardine banks", "Port Council", false},
    {"Present: Ann Berg, Ole Lund\n\n- [AB] Draft a letter to the owners of the ferries.\n", "Draft a letter to the owners of the ferries", "Ann Berg", false},
    {"All Fisheries Council members must protect the last sardine banks.", "protect the last sardine banks", "Fisheries Council", true},
    {"Norway calls for the lifting of the ban on small fishing boats.", "lifting of the ban on small fishing boats", "Norway", false},
    {"The representative of Norway spoke in order to protect the last sardine banks.", "protect the last sardine banks", "Norway", false},
    {"Deplores the part of Norway in the war with Denmark, and calls upon it to protect the last sardine banks.", "protect the last sardine banks", "Norway", false},
    {"Iceland, Norway, and Denmark will protect the last sardine banks.", "protect the last sardine banks", "Iceland", false},
    {"To protect the last sardine banks, Iceland, Norway, and Denmark will buy new boats for every port.", "protect the last sardine banks", "Iceland", false},
    {"The reform must radiate the spirit of fairness that each village has shown.", "radiate the spirit of fairness that each village has shown", "DOC", false},
    {"The Port Council met in Oslo. The aims of the visit were to:\n\n1. Find out about the price of cod in winter.\n", "Find out about the price of cod in winter", "Port Council", false},
    {"I am directing the Secretary of Trade and the Director of the Port Office to protect the last sardine banks.", "protect the last sardine banks", "Port Office", true},
    {"Chile looks to the Port Council to protect the last sardine banks.", "protect the last sardine banks", "Port Council", false},
    {"Chile's federal departments and agencies should protect the last sardine banks.", "protect the last sardine banks", "DOC", false},
    {"Portugal mends nets, trains crews and works to protect the last sardine banks of the coast.", "protect the last sardine banks of the coast", "Portugal", false},
    {"Ann Berg reformed the mint; worked to protect the small savers of the town; and retired.", "protect the small savers of the town", "Ann Berg", false},
    {"To keep the strait safe, Norway and Denmark commit to patrolling the outer banks in winter.", "patrolling the outer banks in winter", "Denmark", false},
    {"They asked for the creation of the Port Council to protect the last sardine banks.", "protect the last sardine banks", "Port Council", true},
    {"The ministers who attended the fair in Oslo should protect the last sardine banks.", "protect the last sardine banks", "DOC", false},
    {"Vice President Ann Berg spoke. On Monday the Vice President will announce new efforts to protect the last sardine banks.", "protect the last sardine banks", "Ann Berg", false},
    {"The Director of the Port Office shall protect the last sardine banks.", "protect the last sardine banks", "Port Office", true},
    {"Norway's leaders are taking the steps necessary to protect the last sardine banks.", "protect the last sardine banks", "Norway", false},
    {"The Port Council met. It was late. It heard no reports. It will protect the last sardine banks.", "protect the last sardine banks", "Port Council", true},
    {"The people of Norway should be given the means to build new sea walls in every fjord.", "be given the means to build new sea walls in every fjord", "DOC", false},
    {"\"We will rebuild the old town stone by stone,\" said Ann Berg.", "rebuild the old town stone by stone", "Ann Berg", false},
    {"Ann Berg said that Norway must stop the dumping of mine waste in the fjords.", "stop the dumping of mine waste in the fjords", "Norway", false},
    {"Ann Berg: send the revised budget to all members of the board.", "send the revised budget to all members of the board", "Ann Berg", false},
    {"Calls upon all States to respect the neutrality of the islands in time of war.", "respect the neutrality of the islands in time of war", "DOC", false},
    {"Canada will contribute 40 million dollars to rebuild the port of the capital.", "contribute 40 million dollars to rebuild the port of the capital", "Canada", false},
    {"Decides to establish a fund for the victims of the flood in the delta.", "establish a fund for the victims of the flood in the delta", "DOC", false},
    {"Denmark announced that it would end the hunting of whales in the north by 2030.", "end the hunting of whales in the north by 2030", "Denmark", false},
    {"Each party shall take effective measures to prevent the dumping of waste at sea.", "prevent the dumping of waste at sea", "DOC", false},
    {"Efforts are needed to close the gap between rich and poor regions.", "close the gap between rich and poor regions", "DOC", false},
    {"France sought to isolate Prussia from its southern allies before the war.", "isolate Prussia from its southern allies before the war", "France", false},
    {"Governments need to invest in the training of nurses and midwives.", "invest in the training of nurses and midwives", "DOC", false},
    {"Greece has undertaken to open its archives on the civil war.", "open its archives on the civil war", "Greece", false},
    {"I therefore move that this House support the petition of the miners.", "support the petition of the miners", "DOC", false},
    {"In 1886 Bismarck attempted to keep Russia and Austria from open conflict.", "keep Russia and Austria from open conflict", "Bismarck", false},
    {"In order to keep the price of bread low, Egypt will buy grain from its neighbours.", "buy grain from its neighbours", "Egypt", false},
    {"In response to the drought, Spain will, in cooperation with Portugal, build three new reservoirs on the border.", "build three new reservoirs on the border", "Spain", false},
    {"India launched a programme to bring electric light to every village.", "bring electric light to every village", "India", false},
    {"India's plan to bring electric light to every village has stalled.", "bring electric light to every village", "India", false},
    {"Ireland remains determined to keep its border with the north open.", "keep its border with the north open", "Ireland", false},
    {"It behoves us to defend the liberties which our fathers won.", "defend the liberties which our fathers won", "DOC", false},
    {"It is essential for Denmark to reduce the nitrates in its shallow bays.", "reduce the nitrates in its shallow bays", "Denmark", false},
    {"It is the duty of this House to guard the purse of the nation.", "guard the purse of the nation", "DOC", false},
    {"It is the policy of the United States to promote the safe use of nuclear power.", "promote the safe use of nuclear power", "United States", false},
    {"It is time to end the isolation of the mountain villages.", "end the isolation of the mountain villages", "DOC", false},
    {"Its main goal is to bring safe drinking water to the villages of the plain.", "bring safe drinking water to the villages of the plain", "DOC", false},
    {"Kenya is committed to expanding the supply of clean water in its dry counties.", "expanding the supply of clean water in its dry counties", "Kenya", false},
    {"Kenya stands ready to share its experience of mobile money with other countries.", "share its experience of mobile money with other countries", "Kenya", false},
    {"Let us build schools in every village of the highlands.", "build schools in every village of the highlands", "DOC", false},
    {"Member States shall ensure that the inspectors have access to all fishing vessels.", "ensure that the inspectors have access to all fishing vessels", "DOC", false},
    {"Members of the Audit Committee should review the accounts of the society every year.", "review the accounts of the society every year", "Audit Committee", false},
    {"Mr Ole Lund asked the Minister of Health to reopen the ward of the poor.", "reopen the ward of the poor", "DOC", false},
    {"Mr President, we must protect the smallest nations from the rising seas.", "protect the smallest nations from the rising seas", "DOC", false},
    {"My government intends to plant ten million trees along the great rivers.", "plant ten million trees along the great rivers", "DOC", false},
    {"NATO must strengthen the defence of its eastern members.", "strengthen the defence of its eastern members", "NATO", false},
    {"Norway pledged to phase out the use of coal in its power stations by 2040.", "phase out the use of coal in its power stations by 2040", "Norway", false},
    {"Our aim should be to give the young people of the towns a trade.", "give the young people of the towns a trade", "DOC", false},
    {"Oxfam is a charity that fights hunger in the poorest parts of the world.", "fights hunger in the poorest parts of the world", "Oxfam", false},
    {"Poland has taken steps to reduce the smoke from old stoves in its towns.", "reduce the smoke from old stoves in its towns", "Poland", false},
    {"Requests the Secretary-General to end the famine in the highlands.", "end the famine in the highlands", "DOC", false},
    {"Schools should be given the means to teach music to every child.", "be given the means to teach music to every child", "DOC", false},
    {"Sweden and Finland will jointly patrol the waters of the northern gulf.", "patrol the waters of the northern gulf", "Finland", false},
    {"Sweden and Finland will jointly patrol the waters of the northern gulf.", "patrol the waters of the northern gulf", "Sweden", false},
    {"The Agency shall: (a) collect data on the health of the rivers; (b) advise the Member States on flood defences; and (c) support research on drought in the dry regions.", "advise the Member States on flood defences", "DOC", false},
    {"The Agency shall: (a) collect data on the health of the rivers; (b) advise the Member States on flood defences; and (c) support research on drought in the dry regions.", "collect data on the health of the rivers", "DOC", false},
    {"The Arctic Council, a forum of eight states, works to protect the wildlife of the far north.", "protect the wildlife of the far north", "Arctic Council", false},
    {"The Baltic Fisheries Commission is responsible for setting the yearly catch of herring in the gulf.", "setting the yearly catch of herring in the gulf", "Baltic Fisheries Commission", true},
    {"The Bank of Canada will raise its policy rate to bring inflation back to the target.", "raise its policy rate to bring inflation back to the target", "Bank of Canada", false},
    {"The Board of Trustees has agreed to open the archive to foreign scholars.", "open the archive to foreign scholars", "Board of Trustees", false},
    {"The Coastal Task Force was established in 2019 to coordinate the rescue of stranded whales.", "coordinate the rescue of stranded whales", "Coastal Task Force", true},
    {"The Commission and the Member States should simplify the rules for small farms.", "simplify the rules for small farms", "DOC", false},
    {"The Committee recommends that the Department of Roads repair the bridge over the Vaal before winter.", "repair the bridge over the Vaal before winter", "Department of Roads", false},
    {"The Committee recommends that the ferry service be restored before the end of the year.", "be restored before the end of the year", "DOC", false},
    {"The Council resolved to spare no effort in reuniting the families torn apart by the war.", "reuniting the families torn apart by the war", "DOC", false},
    {"The Department of Energy is directed to buy back the oil of the reserve.", "buy back the oil of the reserve", "Department of Energy", true},
    {"The Department will publish guidance for schools on the use of tablets.", "publish guidance for schools on the use of tablets", "DOC", false},
    {"The Dutch Republic intervened in the war to prevent the closing of the Scheldt.", "prevent the closing of the Scheldt", "Dutch Republic", false},
    {"The European Environment Agency should monitor the quality of bathing water in the Union.", "monitor the quality of bathing water in the Union", "European Environment Agency", false},
    {"The European Parliament voted to ban the sale of lead shot in wetlands.", "ban the sale of lead shot in wetlands", "European Parliament", false},
    {"The Group of Experts was asked to assess the safety of the old dams.", "assess the safety of the old dams", "Group of Experts", true},
    {"The Harbour Committee shall supervise the pilots of the northern ports.", "supervise the pilots of the northern ports", "Harbour Committee", true},
    {"The League of Nations was founded to preserve the peace of the world.", "preserve the peace of the world", "League of Nations", true},
    {"The Minister of Finance is requested to present the draft budget before the first of May.", "present the draft budget before the first of May", "DOC", false},
    {"The Ministry of Culture has been instructed to restore the frescoes of the old cathedral.", "restore the frescoes of the old cathedral", "Ministry of Culture", true},
    {"The Ministry of Health plans to vaccinate all children under five by the end of 2027.", "vaccinate all children under five by the end of 2027", "Ministry of Health", false},
    {"The Ministry of Health, together with the towns, will open forty new clinics in rural areas.", "open forty new clinics in rural areas", "Ministry of Health", false},
    {"The Monetary Policy Committee seeks to return inflation to two per cent over the medium term.", "return inflation to two per cent over the medium term", "Monetary Policy Committee", false},
    {"The Network was created with the aim of promoting the study of rural history.", "promoting the study of rural history", "DOC", false},
    {"The Office for Digital Libraries is charged with preserving the web pages of all public bodies.", "preserving the web pages of all public bodies", "Office for Digital Libraries", true},
    {"The Parties shall cooperate to prevent the spread of invasive species across the strait.", "prevent the spread of invasive species across the strait", "DOC", false},
    {"The President directed the Department of Energy to buy back the oil of the reserve.", "buy back the oil of the reserve", "Department of Energy", true},
    {"Ann Berg told the House that the government would cut the waiting times of hospitals by half.", "cut the waiting times of hospitals by half", "DOC", false},
    {"The Secretary of the Navy shall maintain a register of all foreign vessels in the bay.", "maintain a register of all foreign vessels in the bay", "DOC", false},
    {"The Security Council has called on Sudan to open the roads for food convoys.", "open the roads for food convoys", "Sudan", false},
    {"The Steering Committee will oversee the move of the data and report every month to the owners.", "oversee the move of the data and report every month to the owners", "Steering Committee", true},
    {"The United States and Japan plan to launch a joint satellite by 2029.", "launch a joint satellite by 2029", "Japan", false},
    {"The Working Group on Wetlands is tasked to draw up a list of endangered marshes by 2028.", "draw up a list of endangered marshes by 2028", "Working Group on Wetlands", true},
    {"The Working Group on Wetlands will focus on restoring the peat bogs of the lowlands.", "restoring the peat bogs of the lowlands", "Working Group on Wetlands", true},
    {"The World Bank aims to double its lending for schools in the poorest countries.", "double its lending for schools in the poorest countries", "World Bank", false},
    {"The World Health Organization has a mandate to warn the public of new diseases.", "warn the public of new diseases", "World Health Organization", true},
    {"The commission's task was to settle the claims of the merchants against the crown.", "settle the claims of the merchants against the crown", "DOC", false},
    {"The emperor resolved to wrest the crossing of the Danube from the Goths.", "wrest the crossing of the Danube from the Goths", "DOC", false},
    {"The government of Ghana must not allow the sale of its forests to foreign firms.", "not allow the sale of its forests to foreign firms", "Ghana", false},
    {"The government set up the Coastal Task Force to coordinate the rescue of stranded whales.", "coordinate the rescue of stranded whales", "Coastal Task Force", true},
    {"The heads of agencies shall, to the extent permitted by law, protect the personal data of applicants.", "protect the personal data of applicants", "DOC", false},
    {"The mandate of the Coastal Task Force is to coordinate the rescue of stranded whales.", "coordinate the rescue of stranded whales", "Coastal Task Force", true},
    {"The bill is fundamentally about protecting the small tenants of the islands.", "protecting the small tenants of the islands", "DOC", false},
    {"Under the plan the Port Office would inspect the nets of all foreign ships.", "inspect the nets of all foreign ships", "Port Office", false},
    {"Norway needs a parliament that reflects the people of the far north.", "reflects the people of the far north", "Norway", false},
    {"The pact gives us a roadmap to transform the schools of the poorest districts.", "transform the schools of the poorest districts", "DOC", false},
    {"The mandate includes monitoring the water of the upper river.", "monitoring the water of the upper river", "DOC", false},
    {"The guild began a movement to try to outlaw slavery outright.", "try to outlaw slavery outright", "DOC", false},
    {"Peru called for an end to the war with its neighbours.", "end to the war with its neighbours", "Peru", false},
    {"The strikers demanded the immediate release of all prisoners of the rising.", "immediate release of all prisoners of the rising", "DOC", false},
    {"We hope that the talks will bring a lasting peace to the valley.", "bring a lasting peace to the valley", "DOC", false},
    {"We must open the old archives of the crown so that citizens can protect the letters of the queen.", "protect the letters of the queen", "DOC", false},
    {"The report stresses the importance of protecting the last sardine banks.", "protecting the last sardine banks", "DOC", false},
    {"It is necessary to dig up the old pipes of the harbour.", "dig up the old pipes of the harbour", "DOC", false},
    {"The minister has a responsibility to keep the trains running on time in winter.", "keep the trains running on time in winter", "DOC", false},
    {"The objective of this Directive is to lay down rules for the recycling of batteries.", "lay down rules for the recycling of batteries", "DOC", false},
    {"The parties undertake to refrain from any act of hostility against each other.", "refrain from any act of hostility against each other", "DOC", false},
    {"The project, led by Lund University, aims to map the wells of the desert.", "map the wells of the desert", "DOC", false},
    {"The purpose of this law is to secure the independence of the courts from the executive.", "secure the independence of the courts from the executive", "DOC", false},
    {"The report recommends adopting a common standard for the labels of medicines.", "adopting a common standard for the labels of medicines", "DOC", false},
    {"The rights of tenants must be protected against sudden rises of rent.", "be protected against sudden rises of rent", "DOC", false},
    {"The strategy seeks to make the railways safe and cheap for all travellers.", "make the railways safe and cheap for all travellers", "DOC", false},
    {"The treaty aimed at preserving the balance of power on the continent.", "preserving the balance of power on the continent", "DOC", false},
    {"The two powers agreed to limit the size of their fleets in the Pacific.", "limit the size of their fleets in the Pacific", "DOC", false},
    {"There is a need to harmonise the rules on the transport of livestock.", "harmonise the rules on the transport of livestock", "DOC", false},
    {"To curb the smuggling of ivory, the United States will train customs officers in twelve ports.", "curb the smuggling of ivory", "United States", false},
    {"To curb the smuggling of ivory, the United States will train customs officers in twelve ports.", "train customs officers in twelve ports", "United States", false},
    {"UNICEF helps protect the rights of children in times of war.", "protect the rights of children in times of war", "UNICEF", false},
    {"UNICEF works to protect the rights of children in times of war.", "protect the rights of children in times of war", "UNICEF", false},
    {"Urges Chile and Peru to settle their dispute over the fishing grounds by peaceful means.", "settle their dispute over the fishing grounds by peaceful means", "Chile", false},
    {"Urges Chile and Peru to settle their dispute over the fishing grounds by peaceful means.", "settle their dispute over the fishing grounds by peaceful means", "Peru", false},
    {"We call on the Security Council to lift the embargo on medical goods without delay.", "lift the embargo on medical goods without delay", "Security Council", false},
    {"We have to find new markets for the wool of our uplands.", "find new markets for the wool of our uplands", "DOC", false},
    {"We shall not rest until we have driven the locusts from our fields; we shall rebuild what they have destroyed in our villages.", "rebuild what they have destroyed in our villages", "DOC", false},
    {"We urge the Federal Reserve to lower the cost of credit for small farmers.", "lower the cost of credit for small farmers", "Federal Reserve", false},
    {"We want to give every child in the valley a warm meal at school.", "give every child in the valley a warm meal at school", "DOC", false},
    {"Wilson hoped to persuade the Senate to accept the covenant.", "persuade the Senate to accept the covenant", "Wilson", false},
    {"Workers of all lands must unite to throw off the yoke of capital.", "throw off the yoke of capital", "DOC", false},
    {"The Committee on River Commerce was an advisory organization for the towns which promoted exchange between pilots, builders and clerks.", "promoted exchange between pilots, builders and clerks", "Committee on River Commerce", false},
    {"The Baltic League is an alliance of ports, which was created in 1950, and which aims to lower the tolls on the rivers of the east.", "lower the tolls on the rivers of the east", "Baltic League", false},
    {"Norway faced a shortage of coal and sought new contracts to keep its mills running.", "sought new contracts to keep its mills running", "Norway", false},
    {"The department will promote the sale of our fruit abroad, as well as undertaking talks on the tariffs of the south.", "undertaking talks on the tariffs of the south", "DOC", false},
    {"Urges all parties to respect the truce of the islands on the basis of the terms signed in spring and to open the roads to food convoys.", "open the roads to food convoys", "DOC", false},
    {"Our objectives are, one, to raise the export of fruit and wine; two, to lower the price of seed for small farms.", "lower the price of seed for small farms", "DOC", false},
    {"It is vital that Denmark reduce the nitrates in its shallow bays.", "reduce the nitrates in its shallow bays", "Denmark", false},
    {"The law demands that the Harbour Board have access to the books of all shipping firms.", "have access to the books of all shipping firms", "Harbour Board", false},
    {"It is the policy of Norway to keep the lamps of the coast in good order.", "keep the lamps of the coast in good order", "Norway", false},
    {"Through this pact, announced by Finland and Iceland, Norway and Denmark plan to protect the herring of the bays.", "protect the herring of the bays", "Denmark", false},
    {"The Baltic League, composed of Norway, Denmark and Finland, is trying to protect the herring of the bays.", "protect the herring of the bays", "Baltic League", false},
    {"In the same spirit, in order to protect the herring of the bays, Norway sold its trawlers.", "protect the herring of the bays", "Norway", false},
    {"Norway tried in vain to protect the herring of the bays.", "protect the herring of the bays", "Norway", false},
    {"The Harbour Board decided to set up an office for small boats.", "set up an office for small boats", "Harbour Board", false},
    {"The Academy was founded for the promotion of the sciences of the sea.", "promotion of the sciences of the sea", "DOC", false},
    {"The League demands that all sailors, including those without papers, be fully insured against accidents.", "be fully insured against accidents", "DOC", false},
    {"A group of divers chaired by Ann Berg will protect the herring of the bays.", "protect the herring of the bays", "DOC", false},
    {"There should be separate lanes for the heavy trucks of the quarry.", "be separate lanes for the heavy trucks of the quarry", "DOC", false},
    {"The efforts of the Red Cross, the Baltic League and other bodies to trace the missing soldiers and sailors were praised.", "trace the missing soldiers and sailors", "Red Cross", false},
    {"Our Government will open the northern locks to foreign ships. It signed a pact with the Government of Iceland.", "open the northern locks to foreign ships", "DOC", false},
    {"# Statement at the Baltic League\n\nTo defend the old fishing rights of the coast.\n\nWe will mend the broken lights of the old harbour.", "mend the broken lights of the old harbour", "DOC", false},
    {"It is the policy of my Government to keep the lamps of the coast in good order. Norway spoke before.", "keep the lamps of the coast in good order", "DOC", false},
    {"It is wise, however, to lower the tolls of the northern locks.", "lower the tolls of the northern locks", "DOC", false},
    {"It is deemed necessary to lower the tolls of the northern locks.", "lower the tolls of the northern locks", "DOC", false},
    {"The only way to save the herring is for Norway to close the spawning grounds in spring.", "close the spawning grounds in spring", "Norway", false},
    {"The town bears a great responsibility: to serve the fishers of the whole coast.", "serve the fishers of the whole coast", "DOC", false},
    {"Norway has an interest in (1) keeping the sea lanes of the north open; and (2) lowering the tolls of foreign canals.", "lowering the tolls of foreign canals", "Norway", false},
    {"Norway acts in light of its old interests in protecting its crews on all seas; defending the pilots of the strait against raids.", "defending the pilots of the strait against raids", "Norway", false},
    {"Norway has urged that the next conference, to which Iceland will be a party, give full weight to the claims of small ports.", "give full weight to the claims of small ports", "DOC", false},
    {"Norway aims to protect the herring of the bays while steadily lowering the number of its trawlers.", "lowering the number of its trawlers", "Norway", false},
    {"Norway will bring about, with the help of its allies, a lasting peace in the strait.", "bring about, with the help of its allies, a lasting peace in the strait", "Norway", false},
    {"We will make sure there is a safe harbour for all small boats.", "make sure there is a safe harbour for all small boats", "DOC", false},
    {"We must do everything in our power to lower the tolls of the locks.", "lower the tolls of the locks", "DOC", false},
    {"These steps will contribute to our aim of lowering the tolls of all locks.", "lowering the tolls of all locks", "DOC", false},
    {"They asked the Harbour Board to promote a law that protects the poor fishers and punishes those who rob them.", "promote a law that protects the poor fishers", "Harbour Board", false},
    {"- improve the safety of the small ports including mending the lights of the northern piers\n- build two locks for the ferries of the south\n", "mending the lights of the northern piers", "DOC", false},
    {"We have a strategy that seeks to sustainably restore the ports of the northern bays.", "restore the ports of the northern bays", "DOC", false},
    {"It is fair and right for the rich ports to help the fishers of the poor coast.", "help the fishers of the poor coast", "DOC", false},
    {"We all have a part to play in protecting the herring of the northern bays.", "protecting the herring of the northern bays", "DOC", false},
    {"The board recommends that the Fish Council work with the towns on the lights of the piers.", "work with the towns on the lights of the piers", "Fish Council", true},
    {"Ann Berg said Norway would lower the tolls of the northern locks.", "lower the tolls of the northern locks", "Norway", false},
    {"The old lights of the coast were built by the pilots of the north, who paid\nfor them with the fish that they had caught in the winter of that year, as\nthe books of the harbour tell.\n\nTo do so again, we must keep the promises of the Green\nHarbour Pact and the old law of the sea in all the ports of this coast.\n\nThe boats of the strait are few, and the tolls of the locks have been high\nfor many years now, which is why so many of the fishers have left.\n", "keep the promises of the Green Harbour Pact and the old law of the sea in all the ports of this coast", "DOC", false},
    {"Norway's old fleet gives us a way to protect the herring of the bays.", "protect the herring of the bays", "DOC", false},
    {"This law shows Norway's respect for the sea and commitment to protecting the herring of the bays.", "protecting the herring of the bays", "Norway", false},
    {"Denmark was poor. Norway and Danish ministers will protect the herring of the bays.", "protect the herring of the bays", "Denmark", false},
    {"Our first task is to design better ways of building safe, cheap, and secure harbours in the north.", "design better ways of building safe, cheap, and secure harbours in the north", "DOC", false},
    {"We need all towns on the coast to lower the tolls of the locks.", "lower the tolls of the locks", "DOC", false},
    {"The Harbour Safety Board is intended to bring seasoned pilots and sound charts to the ports of the north.", "bring seasoned pilots and sound charts to the ports of the north", "Harbour Safety Board", false},
    {"We will soon lower the tolls of the northern locks.", "lower the tolls of the northern locks", "DOC", false},
    {"Vision: A modern harbour for all the fishers of the coast by 2030\n\nThe harbour is old and full of mud.\n", "A modern harbour for all the fishers of the coast by 2030", "DOC", false},
    {"Norway wants peace. The delegates praised all its efforts to restore the old lights and\n\nbroken piers of the northern coast, and they thanked its pilots.\n", "restore the old lights and broken piers of the northern coast", "Norway", false},
    {"Statement on the Harbour Safety Board (HSB)\n\nThe HSB is responsible for inspecting the cranes of all the northern ports.\n", "inspecting the cranes of all the northern ports", "Harbour Safety Board", true},
    {"Norway is a donor to many bodies working to protect the herring of the bays.", "protect the herring of the bays", "DOC", false},
    {"The Fish Council decided to remain focused on the safety of the small northern ports.", "remain focused on the safety of the small northern ports", "Fish Council", false},
    {"The law asks all ports to better live up to the duties of the old harbour charter.", "live up to the duties of the old harbour charter", "DOC", false},
    {"We will protect the weak: the old, the sick and the young fishers of the coast.", "protect the weak: the old, the sick and the young fishers of the coast", "DOC", false},
    {"All towns are to settle their old disputes by lawful means in such a manner that trade is not harmed.", "settle their old disputes by lawful means", "DOC", false},
    {"It is time to lower the tolls of the northern locks.\n\nNorway will lower the tolls of the northern locks.", "lower the tolls of the northern locks", "Norway", false},
    {"The Harbour Board shall advise the towns on how to save the resources of Norway, including by:\n\n- monitoring the catch of all northern fleets\n- counting the seals of the bay\n", "monitoring the catch of all northern fleets", "Harbour Board", true},
    {"This marks a commitment on the Norwegian side to protect the herring of the bays. Norway spoke.", "protect the herring of the bays", "Norway", false},
    {"A fair sea needs money and requires reforming the old tolls of the locks.", "reforming the old tolls of the locks", "DOC", false},
    {"We must mend the tools we already have in the old harbour.", "mend the tools we already have in the old harbour", "DOC", false},
    {"Norway will put in place new rules for the ferries of the fjords.", "put in place new rules for the ferries of the fjords", "Norway", false},
    {"Its advice will focus on: raising the pay of all young pilots; lowering the tolls of the northern locks.", "lowering the tolls of the northern locks", "DOC", false},
    {"The Harbour Safety Board exists to bring calm and order to the ports of the north.", "bring calm and order to the ports of the north", "Harbour Safety Board", false},
    {"The fishers of the coast want these steps.\n\n1. Abolition of all tolls on the northern locks.\n2. Confiscation of the nets of all foreign trawlers.\n", "Confiscation of the nets of all foreign trawlers", "DOC", false},
    {"The paper sets out a road map designed to anchor the trust of all fishers in the board.", "anchor the trust of all fishers in the board", "DOC", false},
    {"Norway will use its fleet to win, by degrees, all trade of the northern coast.", "use its fleet to win, by degrees, all trade of the northern coast", "Norway", false},
    {"Norway wants to protect a peace that is so badly needed on the northern coast.", "protect a peace that is so badly needed on the northern coast", "Norway", false},
    {"We commit to strengthening the safety of the small boats, share the grief of the crews, and thank the pilots.", "strengthening the safety of the small boats", "DOC", false},
    {"We will be building two new harbours for the fishers of the north.", "building two new harbours for the fishers of the north", "DOC", false},
    {"There is need to build two new harbours for the fishers of the north.", "build two new harbours for the fishers of the north", "DOC", false},
    {"Norway is old. Norwegians want to protect the herring of the bays.", "protect the herring of the bays", "DOC", false},
    {"We must end the storms of blame which drown the debate, ruin the trust of the crews and sour the talks.", "end the storms of blame which drown the debate, ruin the trust of the crews and sour the talks", "DOC", false},
    {"This work the Harbour Board and the Baltic League are doing to end the dependence of the islands on coal.", "end the dependence of the islands on coal", "Harbour Board", false},
};

const char* const kNoAims[] = {
    "The candidates must be nominated by the members of the old council.",
    "I want to begin by telling you of the harbour of my youth.",
    "They grant a favour only to take it back without any reason.",
    "The coast is on its way from heavy fuel to clean power in all its ports.",
    "The lock permits them to leave the old harbour at any hour of the day.",
    "The Committee shall meet twice a year at the seat of the Agency.",
    "The minutes shall be circulated to the members within ten days.",
    "This Act shall come into force on the first day of January 2005.",
    "If the Council should fail to protect the harbour, the fleet would leave.",
    "The meeting was adjourned to allow members to study the papers at home.",
    "Prices of bread will rise sharply in the coming winter months.",
    "The report is easy to read and hard to put down.",
    "He was the first to reach the summit of the mountain alone.",
    "The river tends to flood the low fields in spring.",
    "Reaffirms its support for the people of the islands in their struggle.",
    "The author fails to explain the fall of the city in 1453.",
    "We should like to thank the delegation of Norway for its generous gift.",
    "Many people want to know the truth about the sinking of the ship.",
    "Should the towns build a new harbour for the ferries of the islands?",
    "The Secretary shall keep the minutes of all meetings of the Board.",
    "She was able to finish the second volume before her death in 1921.",
    "The treaty shall enter into force thirty days after its signature.",
    "It should be noted that the figures of the last year are not complete.",
    "The President will remain in office until the end of the term.",
    "The members shall elect a chairperson from among the delegates present.",
    "The opportunity to visit the ruins of the old city attracted many travellers.",
    "Students who wish to attend the course must apply before the end of May.",
    "The word has come to mean something very different in modern usage.",
    "In 1911 the company built a new harbour for the ferries of the islands.",
    "The state continues to regulate the trade in grain as it has always done.",
    "Analysts expect inflation to fall to two per cent in the coming year.",
    "We thank you for your tireless efforts in building a better world for all.",
    "The agency may request other offices to lend it staff for the census.",
    "There is no way to enforce the ban on the hunting of whales.",
    "She was in charge of organising the spring fair of the town in 1996.",
    "In this Act \"vessel\" means a ship that is used to carry goods or passengers.",
    "The committee will meet at the town hall on the first Monday of every month.",
    "The theme of the exhibition was \"Sing to save the forests\".",
    "The book should find a place in every college library of the north.",
    "The author seeks to show the growth of the river towns.",
    "Norway did not want to accept any treaty on the fish of the strait.",
    "Norway had no intention of giving its neighbours the maps of the strait.",
    "The members may decide to hire a clerk from the town for the winter.",
    "Condemning the decision of Norway to increase the number of its nets,",
    "Growth should pick up in the second half of the coming year.",
    "Measures to save the bank have restored the trust of the savers.",
    "Efforts to recruit officers abroad met with little success.",
    "The state rejected calls to limit the working hours of the dockers.",
    "The Council shall terminate two years after the date of this order.",
    "The author manages to draw a vivid picture of the whalers.",
    "I will elaborate on these plans when I turn to the fleet.",
    "The Board is requested to submit a report on the piers to the Council.",
    "The minutes should be circulated among all members within a week.",
    "We must understand that the fish of the lagoon are few.",
    "The Port Council will meet every six months in the town hall.",
    "Norway strongly opposed all attempts to change the old border of the fjord.",
    "We oppose any unilateral attempts to change the border of the fjord.",
    "We condemn the use of false charts by the smugglers in order to sink the ferries.",
    "I shall move on behalf of the Harbour League that the House do now rise.",
    "The duke appointed her to serve as governor of the northern islands.",
    "The mayor will host a ceremony for the crew of the lifeboat.",
    "I will confine myself to two points about the lighthouses.",
    "I want to clarify that nobody has doubted the count of the seals.",
    "The Speaker asked the members to observe a minute of silence for the lost sailors.",
    "I am sure you will protect the rights of the small ports.",
    "The new toll will probably reduce the number of ferries in the strait.",
    "If farmers need to sell their land, they may turn to the bank.",
    "The members were asked to improve the draft of the song.",
    "The Board requests the clerk to provide a report on the state of the piers.",
    "The deputy mayor shall serve as secretary of the Harbour Board.",
    "Ann Berg was appointed to serve on the board of the old lighthouse.",
    "I was asked to address you on the state of the old harbour.",
    "They lacked the boats they needed to reach the islands of the north.",
    "He kept such laws as he wished to enforce in the old town.",
    "The chamber charged the mayor with breaking the rules of the old port.",
    "They feared a war with Denmark, which would destroy the trade of the strait.",
    "There must be some people on the coast who have seen the wreck.",
    "The fleet did not step in to protect the traders of the strait.",
    "The law left the pilots without good charts to find the old channel.",
    "I wish to inform the House that the last of the old ferries has been sold.",
    "The new tolls will lead to the loss of many small ports on the coast.",
    "To achieve this, strong ties between all the towns of the coast are needed.",
    "Their help for the pilots will continue for as long as ships sail.",
    "Trade must go hand in hand with the old law of the sea.",
    "They spoke of a commitment to fair, open trade in all the ports of the coast.",
    "To close the old harbour of the town is to insult its fishers.",
    "Supply gaps in the market for northern timber could grow in the spring.",
    "They will succeed by working together with the pilots of the coast.",
    "We are committed to achieving that goal, cost it what it may.",
    "The leaders will arrive at the summit of the islands early next week.",
    "The board advises on which of the initiatives to pursue in the coming year.",
    "1. Adoption of the agenda of the spring meeting\n2. Election of the new board\n",
    "The choices we make today will shape the coast of our children.",
    "They spoke of any possible Danish decision to close the strait to trade.",
    "You don't want to close the old harbour before the new one is ready.",
    "In ten days the council will convene to elect the members of its board.",
    "The mayor announced her intent to nominate the following persons for the board.",
    "The ministers decided to postpone consideration of the fishing law.",
};
// clang-format on

}  // namespace

TEST_CASE("sentences of statutes, resolutions, speeches, minutes and histories give their goals and actors") {
  for (const Aim& aim : kAims) {
    INFO(aim.text);
    const Extracted e(aim.text);
    CHECK(e.has("goal", aim.goal));
    CHECK(e.says(aim.who, "pursues", aim.goal));
    if (aim.duty) CHECK(e.says(aim.who, "responsible_for", aim.goal));
  }
}

TEST_CASE("procedure, stances, forecasts, conditions and descriptions are no goals") {
  for (const char* text : kNoAims) {
    INFO(text);
    CHECK(Extracted(text).count("goal") == 0);
  }
}

TEST_CASE("a text may begin with an adverb before the verb of an aim, and end anywhere behind one") {
  for (const char* adverb : {"Now", "Soon", "Also", "Together", "Therefore", "Only"})
    for (const char* verb : {"will", "would", "must", "shall", "should", "to", "and to", "will be",
                             "seeks to", "needs to", "is going to", "recommends that", "is necessary to"})
      for (const char* rest : {"", " build", " build a port and", " build laws that mend the roads and",
                               " lower the tolls of the locks, including", " V, A, to"}) {
        const std::string text = std::string(adverb) + " " + verb + rest;
        INFO(text);
        CHECK(Extracted(text.c_str()).count("goal") <= 2);
      }
}

TEST_CASE("an aim that is said of somebody is not the document's as well") {
  const Extracted e(
      "It is time to lower the tolls of the northern locks.\n\nNorway will lower the tolls of the northern "
      "locks.");
  CHECK(e.says("Norway", "pursues", "lower the tolls of the northern locks"));
  CHECK(!e.says("DOC", "pursues", "lower the tolls of the northern locks"));
}

TEST_CASE("items of a list take the actor of their lead-in, their own name or initials") {
  const Extracted e(
      "# Terms of reference of the Reef Steering Committee\n\n## Responsibilities\n\nThe members of the "
      "Committee have the following responsibilities:\n\n- to advise the ministries on the use of the "
      "lagoons;\n- to oversee the count of the coral fish every spring;\n- to set the agenda for the "
      "meetings.\n\n## Next steps\n\n- AB: draft the letter to the owners of the ferries\n- Ole Lund + Ann "
      "Berg: collect the figures of the last three years\n- all: read the report of the divers before "
      "Friday\n\nPresent: Ann Berg, Ole Lund\n");
  CHECK(e.says("Reef Steering Committee", "pursues", "advise the ministries on the use of the lagoons"));
  CHECK(e.says("Reef Steering Committee", "responsible_for",
               "oversee the count of the coral fish every spring"));
  CHECK(!e.has("goal", "set the agenda for the meetings"));
  CHECK(e.says("Ann Berg", "pursues", "draft the letter to the owners of the ferries"));
  CHECK(e.says("Ole Lund", "pursues", "collect the figures of the last three years"));
  CHECK(e.says("Ann Berg", "pursues", "collect the figures of the last three years"));
  CHECK(e.says("DOC", "pursues", "read the report of the divers before Friday"));
}

TEST_CASE("pronouns, nouns of bodies and titles point back to the one named last") {
  const Extracted e(
      "Norway will lend life jackets to every crew. It will reduce the number of accidents at sea.\n\nThe "
      "Harbour Ministry was founded in 1920. The Ministry shall publish the results of every "
      "inspection.\n\nPresident Ann Berg spoke in Oslo. The President will invite the owners of all ferries "
      "to "
      "a round table.");
  CHECK(e.says("Norway", "pursues", "reduce the number of accidents at sea"));
  CHECK(e.says("Harbour Ministry", "responsible_for", "publish the results of every inspection"));
  CHECK(e.says("Ann Berg", "pursues", "invite the owners of all ferries to a round table"));
}

TEST_CASE(
    "a body named in a heading holds what its section says of nobody, up to the next heading of its level") {
  const Extracted e(
      "# Charter of the Lake Basin Council\n\n## Working Group on Pollution\n\nPurpose: to trace the sources "
      "of "
      "mercury in the lake.\n\n## Objectives for 2025\n\n1. Restore 2,000 hectares of papyrus swamp by "
      "December "
      "2025.\n2. Building on the pilot of the spring, Kenya will open new hatcheries on the shore.\n");
  CHECK(e.says("Working Group on Pollution", "responsible_for", "trace the sources of mercury in the lake"));
  CHECK(e.says("Lake Basin Council", "pursues", "Restore 2,000 hectares of papyrus swamp by December 2025"));
  CHECK(e.says("Kenya", "pursues", "open new hatcheries on the shore"));
  CHECK(!e.has("goal", "Building on the pilot of the spring"));
}

TEST_CASE("a board with another name is not the board, nor is an agency one of many agencies") {
  const Extracted e(
      "The Library Board met in May. The Executive Board will raise the wages of all its clerks. Agencies "
      "shall "
      "protect the papers of the old ministries from damp.");
  CHECK(!e.says("Library Board", "pursues", "raise the wages of all its clerks"));
  CHECK(e.says("DOC", "pursues", "protect the papers of the old ministries from damp"));
}

TEST_CASE("what must not be done is no aim") {
  CHECK(Extracted("The town must not build new prisons in the valley.").count("goal") == 0);
  CHECK(Extracted("Ships shall not discharge their ballast in the inner harbour.").count("goal") == 0);
}

TEST_CASE("aims are counted, and listed with brackets, across what stands between them") {
  const Extracted counted(
      "The bill has two objectives: Firstly, to create a lasting partnership between miners and farmers. "
      "Secondly, to repair the old dikes of the lower valley.");
  CHECK(counted.has("goal", "create a lasting partnership between miners and farmers"));
  CHECK(counted.has("goal", "repair the old dikes of the lower valley"));
  const Extracted listed(
      "The Port Office shall protect the last sardine banks of the coast, including by: (i) improving the "
      "marking of the inner banks, which few captains know; and (ii) training the young crews of the "
      "islands.");
  CHECK(listed.has("goal", "improving the marking of the inner banks"));
  CHECK(listed.has("goal", "training the young crews of the islands"));
}

TEST_CASE("marks of notes behind a full stop end the sentence with it") {
  const Extracted e("Norway wants to protect the last sardine banks.[3][4] Fishermen left the coast.");
  CHECK(e.has("goal", "protect the last sardine banks"));
}

TEST_CASE("what is said in quotation marks is the aim of the speaker") {
  const Extracted e(
      "President Ann Berg spoke in Oslo. \"We must keep the fjords free of plastic waste,\" she said.");
  CHECK(e.says("Ann Berg", "pursues", "keep the fjords free of plastic waste"));
  CHECK(
      Extracted("The theme of the year was \"Dance to save the old forests of the north\".").count("goal") ==
      0);
}

TEST_CASE("a purpose and a means are aims of their own in prose, and part of the aim in a list") {
  const Extracted prose(
      "We must deepen the channel of the old port to attract the great ships of the ocean, and protect the "
      "mussels by moving the dredgers to the outer bank.");
  CHECK(prose.has("goal", "deepen the channel of the old port"));
  CHECK(prose.has("goal", "attract the great ships of the ocean"));
  const Extracted list(
      "The Harbour Ministry will:\n\n- deepen the channel of the old port to attract the great ships\n- cut "
      "the "
      "waiting time of ferries by using new cranes\n");
  CHECK(list.has("goal", "deepen the channel of the old port to attract the great ships"));
  CHECK(list.has("goal", "cut the waiting time of ferries by using new cranes"));
}

TEST_CASE("lists of -ing forms fall apart only where each part is long enough") {
  const Extracted e(
      "The Rhine Board is responsible for regulating traffic on the upper river, keeping the locks in good "
      "repair, and marking the channel with new buoys. Norway is committed to saving energy, planting trees, "
      "and "
      "cleaning the beaches of the south.");
  CHECK(e.has("goal", "regulating traffic on the upper river"));
  CHECK(e.has("goal", "keeping the locks in good repair"));
  CHECK(e.has("goal", "saving energy, planting trees, and cleaning the beaches of the south"));
}

TEST_CASE("a goal carries who, how binding, how much and until when") {
  const Reading reading = *read(
      "test.txt", "The Harbour Ministry must cut the waiting time of ferries by 30 percent before 2030.");
  const Extraction extraction = extract(reading, schema::Schema::built_in());
  for (const auto& entity : extraction.fragment.entities) {
    if (entity.type != "goal") continue;
    CHECK(entity.attributes.at("actor") == std::vector<std::string>{"Harbour Ministry"});
    CHECK(entity.attributes.at("modality") == std::vector<std::string>{"must"});
    CHECK(entity.attributes.at("quantity") == std::vector<std::string>{"30 percent"});
    CHECK(entity.attributes.at("deadline") == std::vector<std::string>{"2030"});
  }
}

TEST_CASE("a document of one long sentence of aims is read in linear time") {
  std::string text = "The council must ";
  for (int i = 0; i < 4000; ++i) text += "restore the old walls of harbour " + std::to_string(i) + ", and ";
  CHECK(Extracted(text + "rest.").count("goal") > 0);
}

}  // namespace stemma::ingest

TEST_CASE("an aim that the text breaks off behind \"and\" ends before it") {
  CHECK(stemma::ingest::Extracted("We must mend all the old dykes of the northern coast that hold and")
            .has("goal", "mend all the old dykes of the northern coast that hold"));
}
