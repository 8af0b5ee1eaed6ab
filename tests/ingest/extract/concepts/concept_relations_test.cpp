#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

using stemma::ingest::Extracted;

TEST_CASE("a term that strengthens another supports it") {
  CHECK(Extracted("The county laid cables. Rural electrification fosters village commerce, and the cables "
                  "are paid for.\n")
            .says("Rural electrification", "supports", "village commerce"));
  CHECK(Extracted("The islands need reef protection that will sustain coastal fisheries.\n")
            .says("reef protection", "supports", "coastal fisheries"));
  CHECK_FALSE(Extracted("The county laid cables. Rural electrification replaced village commerce, and the "
                        "cables are paid for.\n")
                  .says("Rural electrification", "supports", "village commerce"));
}

TEST_CASE("what is needed supports what needs it") {
  CHECK(Extracted("Price stability requires fiscal discipline.\n")
            .says("fiscal discipline", "supports", "Price stability"));
  CHECK(Extracted("Soil health is essential for food security.\n")
            .says("Soil health", "supports", "food security"));
  CHECK(Extracted("Trust is slow. Public trust is the foundation of tax compliance.\n")
            .says("Public trust", "supports", "tax compliance"));
}

TEST_CASE("denied without the first, the second is supported by it") {
  const Extracted x("Without land reform, there can be no rural development.\n");
  CHECK(x.says("land reform", "supports", "rural development"));
  CHECK_FALSE(Extracted("Without land reform, the party won rural development funds.\n")
                  .says("land reform", "supports", "rural development"));
}

TEST_CASE("two that stimulate each other support each other") {
  const Extracted x("Basic research and industrial innovation stimulate each other.\n");
  CHECK(x.says("Basic research", "supports", "industrial innovation"));
  CHECK(x.says("industrial innovation", "supports", "Basic research"));
}

TEST_CASE("what depends on one another supports both ways") {
  const Extracted x("Rural electrification and village commerce are interdependent.\n");
  CHECK(x.says("Rural electrification", "supports", "village commerce"));
  CHECK(x.says("village commerce", "supports", "Rural electrification"));
}

TEST_CASE("what is to be done to that end serves the aim of the sentence before") {
  const Extracted x(
      "We must end the hunting of seals in the bay. To that end, we must close the old seal market.\n");
  CHECK(x.says("close the old seal market", "supports", "end the hunting of seals in the bay"));
  const Extracted y("We must end the hunting of seals in the bay. We must close the old seal market.\n");
  CHECK_FALSE(y.says("close the old seal market", "supports", "end the hunting of seals in the bay"));
}

TEST_CASE("what an agency shall provide is its matter") {
  CHECK(Extracted("The Port Agency shall provide legal advice. Legal advice is dear.\n")
            .says("Port Agency", "responsible_for", "legal advice"));
}

TEST_CASE("a goal for the sake of another supports it") {
  const Extracted x(
      "We must rebuild the old dykes along the northern coast so as to protect the villages from the winter "
      "storms.\n");
  CHECK(x.says("rebuild the old dykes along the northern coast", "supports",
               "protect the villages from the winter storms"));
}

TEST_CASE("a body that manages a matter is responsible for it") {
  const Extracted x(
      "The Nordic Salmon Commission manages fish stocks. The Nordic Salmon Commission is responsible for "
      "river "
      "monitoring.\n");
  CHECK(x.says("Nordic Salmon Commission", "responsible_for", "fish stocks"));
  CHECK(x.says("Nordic Salmon Commission", "responsible_for", "river monitoring"));
  const Extracted under(
      "The Nordic Salmon Commission is the agency under the Ministry of Trade responsible for fish stocks. "
      "It "
      "oversees river monitoring.\n");
  CHECK(under.says("Nordic Salmon Commission", "responsible_for", "fish stocks"));
  CHECK(under.says("Nordic Salmon Commission", "responsible_for", "river monitoring"));
  CHECK_FALSE(under.says("Ministry of Trade", "responsible_for", "fish stocks"));
}

TEST_CASE("what contributes or helps supports; so does what there is no other without") {
  CHECK(Extracted("Soil health will contribute to food security.\n")
            .says("Soil health", "supports", "food security"));
  CHECK(Extracted("Soil health can help create food security.\n")
            .says("Soil health", "supports", "food security"));
  CHECK(Extracted("There can be no rural development without land reform.\n")
            .says("land reform", "supports", "rural development"));
  CHECK_FALSE(Extracted("There was rural development without land reform.\n")
                  .says("land reform", "supports", "rural development"));
}

TEST_CASE("what is done through a term is supported by it; what reinforces mutually supports both ways") {
  const char* both =
      "Fair trade and rural roads are mutually reinforcing. Fair trade is slow; rural roads are slower.\n";
  CHECK(Extracted(both).says("Fair trade", "supports", "rural roads"));
  CHECK(Extracted(both).says("rural roads", "supports", "Fair trade"));
  const char* through =
      "The council must end the poverty of small villages through fair trade. Fair trade is slow, and fair "
      "trade is just.\n";
  CHECK_FALSE(Extracted(through).says("fair trade", "supports",
                                      "end the poverty of small villages through fair trade"));
}

TEST_CASE("what drives, conditions or greatly helps a term supports it, whichever stands first") {
  CHECK(Extracted("Rural commerce is driven by price stability.")
            .says("price stability", "supports", "Rural commerce"));
  CHECK(Extracted("Price stability is a necessary condition of rural commerce.")
            .says("Price stability", "supports", "rural commerce"));
  CHECK(Extracted("The key to rural commerce is price stability.")
            .says("price stability", "supports", "rural commerce"));
  CHECK(Extracted("Soil health contributes greatly to food security.")
            .says("Soil health", "supports", "food security"));
  CHECK_FALSE(Extracted("The discount rate was raised by basis points.")
                  .says("basis points", "supports", "discount rate"));
}

TEST_CASE("all that stands in the subject and all that is enumerated as object is read, not what acts") {
  const Extracted x("An independent judiciary protects property rights and secures the rule of law.\n");
  CHECK(x.says("independent judiciary", "supports", "property rights"));
  CHECK(x.says("independent judiciary", "supports", "rule of law"));
  CHECK(Extracted("Food security depends on soil health and fair trade.\n")
            .says("fair trade", "supports", "Food security"));
  CHECK_FALSE(Extracted("The steel company supports regional development.\n")
                  .says("steel company", "supports", "regional development"));
  CHECK_FALSE(Extracted("The lack of skilled labour drives wage inflation.\n")
                  .says("skilled labour", "supports", "wage inflation"));
}

TEST_CASE("what lets somebody reach a thing supports it") {
  CHECK(Extracted("Vocational training helps young people find decent work.\n")
            .says("Vocational training", "supports", "decent work"));
  CHECK(Extracted("Public transport allows elderly residents to enjoy social inclusion.\n")
            .says("Public transport", "supports", "social inclusion"));
  CHECK(Extracted("Microfinance gives rural women access to economic opportunity.\n")
            .says("Microfinance", "supports", "economic opportunity"));
  CHECK(Extracted("Early warning systems make disaster preparedness possible.\n")
            .says("Early warning systems", "supports", "disaster preparedness"));
  CHECK_FALSE(Extracted("Public transport does not allow social inclusion.\n")
                  .says("Public transport", "supports", "social inclusion"));
}

TEST_CASE("what comes from a term, is its result or is done by means of it is supported by it") {
  CHECK(Extracted("Export growth is the result of trade liberalisation.\n")
            .says("trade liberalisation", "supports", "Export growth"));
  CHECK(Extracted("Economic development benefits from political stability.\n")
            .says("political stability", "supports", "Economic development"));
  CHECK(Extracted("Peace is achieved through dialogue and mutual respect.\n")
            .says("mutual respect", "supports", "Peace"));
  CHECK(Extracted("The Council stresses the importance of vocational training for social cohesion.\n")
            .says("vocational training", "supports", "social cohesion"));
  CHECK_FALSE(Extracted("The Council compares vocational training with social cohesion.\n")
                  .says("vocational training", "supports", "social cohesion"));
}

TEST_CASE("what a term is for is supported by it") {
  const Extracted aimed(
      "The new housing policy is aimed at protecting the poorest tenants of the city from sudden "
      "eviction.\n");
  CHECK(aimed.says("housing policy", "supports",
                   "protecting the poorest tenants of the city from sudden eviction"));
  CHECK(Extracted("The donors raised emergency aid in support of the peace process.\n")
            .says("emergency aid", "supports", "peace process"));
  CHECK(Extracted("The schools teach the digital skills necessary for economic growth.\n")
            .says("digital skills", "supports", "economic growth"));
}

TEST_CASE("a goal serves all the goals that are enumerated as its purpose") {
  const Extracted x(
      "We must rebuild the old dykes along the coast to protect the villages from storms, revive the small "
      "fishing harbours of the bay, and keep the salt out of the fields.\n");
  CHECK(x.says("rebuild the old dykes along the coast", "supports", "protect the villages from storms"));
  CHECK(x.says("rebuild the old dykes along the coast", "supports",
               "revive the small fishing harbours of the bay"));
}

TEST_CASE("a second aim of a list is no purpose of the first") {
  const Extracted asked(
      "Norway plans to repair the old dykes of the coast, to count the seals of the bay.\n");
  CHECK(asked.has("goal", "count the seals of the bay"));
  CHECK_FALSE(asked.says("repair the old dykes of the coast", "supports", "count the seals of the bay"));
  CHECK(Extracted("We must join the long struggle to protect the herring of the bays.\n")
            .has("goal", "join the long struggle to protect the herring of the bays"));
}

TEST_CASE("what one goes through is no means, nor what only names the kind of another thing") {
  CHECK_FALSE(
      Extracted("They plan to enter the country without going through a legal process.\n")
          .says("legal process", "supports", "enter the country without going through a legal process"));
  CHECK_FALSE(Extracted("Heavy taxes increase housing construction costs in every town.\n")
                  .says("Heavy taxes", "supports", "housing construction"));
}

TEST_CASE("without the first none of those enumerated is reached") {
  const Extracted x(
      "Without land reform, there can be no rural development, no food security and no social peace.\n");
  CHECK(x.says("land reform", "supports", "rural development"));
  CHECK(x.says("land reform", "supports", "food security"));
  CHECK(x.says("land reform", "supports", "social peace"));
}

TEST_CASE("what goes hand in hand supports both ways") {
  const Extracted x("Fiscal discipline and price stability go hand in hand.\n");
  CHECK(x.says("Fiscal discipline", "supports", "price stability"));
  CHECK(x.says("price stability", "supports", "Fiscal discipline"));
}

TEST_CASE("an aside does not part a subject from its verb") {
  CHECK(Extracted("Adult literacy — in towns and on farms — strengthens local democracy.\n")
            .says("Adult literacy", "supports", "local democracy"));
  CHECK(Extracted("Adult literacy (once a luxury) strengthens local democracy.\n")
            .says("Adult literacy", "supports", "local democracy"));
}

TEST_CASE("what a term is said to be does what the clause behind it says") {
  CHECK(Extracted("Adult literacy is the force that strengthens tax compliance.\n")
            .says("Adult literacy", "supports", "tax compliance"));
}

TEST_CASE("what is built or strengthened for an aim serves it") {
  CHECK(Extracted("Coastal surveillance must be strengthened to protect the fishing villages of the north.\n")
            .says("Coastal surveillance", "supports",
                  "be strengthened to protect the fishing villages of the north"));
  CHECK_FALSE(Extracted("The fishing fleet was ordered to protect the fishing villages of the north.\n")
                  .says("fishing fleet", "supports", "protect the fishing villages of the north"));
}

TEST_CASE("a verb without an object, one of another list and one that obliges support nothing") {
  CHECK_FALSE(Extracted("Rural debts have deepened, village commerce has shrunk, and the fairs are gone.\n")
                  .says("Rural debts", "supports", "village commerce"));
  CHECK_FALSE(
      Extracted(
          "The board wants to improve rural roads, repair village schools, and promote coastal trade.\n")
          .says("village schools", "supports", "coastal trade"));
  CHECK_FALSE(Extracted("Ferry owners would be required to hand over old landing stages to the county.\n")
                  .says("Ferry operators", "supports", "transfer their old landing stages to the county"));
}

TEST_CASE("what a body is not responsible for is none of its matters") {
  CHECK_FALSE(Extracted("The Port Agency is not responsible for coastal surveillance.\n")
                  .says("Port Agency", "responsible_for", "coastal surveillance"));
}

TEST_CASE("a term of which something is said is kept, though others are more salient") {
  std::string text = "Solar irrigation supports adult literacy.\n\n";
  for (const char* term :
       {"land reform", "food security", "price stability", "fiscal discipline", "soil health", "public trust",
        "coastal trade", "village commerce", "harbour dues", "grain exports", "milk quotas", "sugar beet",
        "ferry traffic", "salt marshes", "flood defence"})
    text += std::string("The ") + term + " is old. We know the " + term + ".\n\n";
  const Extracted x(text);
  CHECK(x.says("Solar irrigation", "supports", "adult literacy"));
}

TEST_CASE("the subject of the sentence before is what \"it\" means") {
  CHECK(Extracted("Adult literacy is growing. It strengthens local democracy.\n")
            .says("Adult literacy", "supports", "local democracy"));
  CHECK_FALSE(Extracted("Adult literacy is growing. It is important to strengthen local democracy.\n")
                  .says("Adult literacy", "supports", "local democracy"));
}

TEST_CASE("nothing supports what is an evil, nor does an evil support anything") {
  CHECK_FALSE(
      Extracted("Soil erosion drives rural poverty.\n").says("Soil erosion", "supports", "rural poverty"));
  CHECK_FALSE(
      Extracted("Rural poverty fuels urban growth.\n").says("Rural poverty", "supports", "urban growth"));
  CHECK_FALSE(Extracted("Climate change increases harvest failures.\n")
                  .says("Climate change", "supports", "harvest failures"));
}

TEST_CASE("whom one leads to a deed and what goes on in a list have no purpose") {
  CHECK_FALSE(
      Extracted("We must help the coastal villages of the north to rebuild the old winter dykes.\n")
          .says("help the coastal villages of the north", "supports", "rebuild the old winter dykes"));
  CHECK_FALSE(
      Extracted(
          "We want to rebuild the old winter dykes, to restore the salt marshes of the bay, and to close "
          "the old seal market.\n")
          .says("rebuild the old winter dykes", "supports", "restore the salt marshes of the bay"));
}

TEST_CASE("what is aimed at a goal, and that through which one reaches it, supports it") {
  CHECK(Extracted("The county has a harbour strategy aimed at keeping the old harbour open to ships.\n")
            .says("harbour strategy", "supports", "keeping the old harbour open to ships"));
  CHECK(Extracted("We must, through public consultation, improve our knowledge of the northern villages.\n")
            .says("public consultation", "supports", "improve our knowledge of the northern villages"));
}

TEST_CASE("a remit, a charge and a passive tell whose matter it is") {
  const Extracted x(
      "The Harbour Board keeps the pilots. Its remit includes maritime security and pilotage fees.\n");
  CHECK(x.says("Harbour Board", "responsible_for", "maritime security"));
  CHECK(x.says("Harbour Board", "responsible_for", "pilotage fees"));
  CHECK(Extracted("The mandate of the Harbour Board covers maritime security.\n")
            .says("Harbour Board", "responsible_for", "maritime security"));
  CHECK(Extracted("Maritime security is overseen by the Harbour Board.\n")
            .says("Harbour Board", "responsible_for", "Maritime security"));
  CHECK(Extracted("The Port Agency serves as the national regulator for harbour safety.\n")
            .says("Port Agency", "responsible_for", "harbour safety"));
  CHECK(Extracted("The Port Agency is a small organization coordinating harbour safety.\n")
            .says("Port Agency", "responsible_for", "harbour safety"));
  CHECK(Extracted("The Port Agency is responsible for issues that concern harbour safety.\n")
            .says("Port Agency", "responsible_for", "harbour safety"));
  CHECK_FALSE(Extracted("The Port Agency was alarmed by harbour safety.\n")
                  .says("Port Agency", "responsible_for", "harbour safety"));
}

TEST_CASE("a label inside a list of duties does not end them, and the last body of a title has them") {
  const Extracted x(
      "# Harbour Trust (HT) Audit Committee: Terms of Reference\n\n"
      "## Responsibilities\n\n"
      "Accounts:\n\n- Review the yearly accounts of the trust\n\n"
      "Risks:\n\n- Monitor the main risks of the harbour works\n");
  CHECK(x.says("Audit Committee", "responsible_for", "Review the yearly accounts of the trust"));
  CHECK(x.says("Audit Committee", "responsible_for", "Monitor the main risks of the harbour works"));
}

TEST_CASE("a place that tells where a body sits is not what was set up") {
  CHECK(
      Extracted(
          "The Reef Authority is a small body based in Bergen, Norway, that was established to regulate all "
          "fishing on the northern reefs.\n")
          .says("Reef Authority", "responsible_for", "regulate all fishing on the northern reefs"));
}

TEST_CASE("needs that are no verb, and a deed of something, are read for what they are") {
  CHECK_FALSE(Extracted("We ask for an analysis of needs, coastal trade and harbour safety.\n")
                  .says("harbour safety", "supports", "coastal trade"));
  CHECK(Extracted("The promotion of coastal trade strengthens harbour safety.\n")
            .says("coastal trade", "supports", "harbour safety"));
  CHECK_FALSE(
      Extracted("We shall make it easier for the small villages of the coast to sell their salted fish.\n")
          .says("make it easier for the small villages of the coast", "supports", "sell their salted fish"));
}

TEST_CASE("where a deed is the subject, what it is done to supports") {
  CHECK(Extracted("Expanding coastal trade with the outer islands, where salt is dear, is essential to food "
                  "security.\n")
            .says("coastal trade", "supports", "food security"));
  CHECK(
      Extracted("We know that ensuring a robust, open, fair, and lasting harbour trade is essential to food "
                "security.\n")
          .says("harbour trade", "supports", "food security"));
}

TEST_CASE("a responsibility that is given, and a policy that is set, are those of the body") {
  CHECK(Extracted("The law gives the Port Agency full responsibility for harbour safety.\n")
            .says("Port Agency", "responsible_for", "harbour safety"));
  CHECK(Extracted("The Port Agency sets harbour policy.\n")
            .says("Port Agency", "responsible_for", "harbour policy"));
  CHECK_FALSE(Extracted("The Port Agency sets coastal traps.\n")
                  .says("Port Agency", "responsible_for", "coastal traps"));
}

TEST_CASE("what lessens a thing, or leads to less of it, does not support it") {
  CHECK_FALSE(Extracted("Adult literacy helps to reduce rural migration.\n")
                  .says("Adult literacy", "supports", "rural migration"));
  CHECK_FALSE(Extracted("Coastal trade leads to a reduction of harbour safety.\n")
                  .says("Coastal trade", "supports", "harbour safety"));
  CHECK_FALSE(Extracted("Families will save on milk quotas, which will lead to better food security.\n")
                  .says("milk quotas", "supports", "food security"));
}

TEST_CASE("what a body has done, and what it is asked whether it should do, is no duty of its") {
  CHECK_FALSE(Extracted("The Port Agency has directed coastal trade.\n")
                  .says("Port Agency", "responsible_for", "coastal trade"));
  CHECK_FALSE(
      Extracted("They asked whether the Port Agency should provide legal advice. Legal advice is dear.\n")
          .says("Port Agency", "responsible_for", "legal advice"));
}

TEST_CASE("duties of a list go on behind the first one's modal verb") {
  const Extracted x(
      "The Port Agency shall advise the towns of the coast, oversee harbour safety and manage salt trade.\n");
  CHECK(x.says("Port Agency", "responsible_for", "harbour safety"));
  CHECK(x.says("Port Agency", "responsible_for", "salt trade"));
}

TEST_CASE("what plays a part, serves as a pillar or points back to a term supports what is named") {
  CHECK(Extracted("Fish auctions are old. Fish auctions have played a vital part in coastal trade.\n")
            .says("Fish auctions", "supports", "coastal trade"));
  CHECK(Extracted("School lunches serve as a cornerstone of public health.\n")
            .says("School lunches", "supports", "public health"));
  CHECK(Extracted("The towns run fishing schools. These schools will strengthen harbour trade.\n")
            .says("fishing schools", "supports", "harbour trade"));
  CHECK(Extracted("Pilot training remains a cheap and useful instrument of harbour policy, which can raise "
                  "river safety.\n")
            .says("Pilot training", "supports", "river safety"));
  CHECK(Extracted("Free trade promoted not just river safety, but pleased the towns.\n")
            .says("Free trade", "supports", "river safety"));
}

TEST_CASE("a term that opens the text is read, whatever stands behind it") {
  for (const char* text :
       {"river safety through pilot training.\n", "Security through river safety is dear.\n",
        "through pilot training\n", "River safety, a pillar of\n", "This safety\n", "plays a vital part in\n",
        "safety with a view to\n", "provides support to\n"})
    CHECK_FALSE(Extracted(text).has("person", "Nobody"));
}

TEST_CASE("within an aim, too, what is reached through a term is supported by it") {
  CHECK(Extracted("The council seeks to strengthen river safety on the coast through pilot training.\n")
            .says("pilot training", "supports", "river safety"));
  CHECK_FALSE(Extracted("The council seeks to preserve the free flow of goods through narrow straits.\n")
                  .says("narrow straits", "supports", "free flow"));
}

TEST_CASE("terms with a view to an aim, and those through which it is reached, serve it") {
  CHECK(Extracted("To act, ports need a process that will involve information sharing, with a view "
                  "to help the ports coordinate efforts and cut costs.\n")
            .says("information sharing", "supports", "help the ports coordinate efforts and cut costs"));
  CHECK(Extracted("We must address the causes of such wrecks, mainly through pilot training.\n")
            .says("pilot training", "supports", "address the causes of such wrecks"));
  CHECK_FALSE(Extracted("We must do so with our allies in the north. With our allies, we will challenge the "
                        "owners of the wrecks.\n")
                  .says("allies", "supports", "challenge the owners of the wrecks"));
}

TEST_CASE("a purpose of a purpose serves that, and one in a list of infinitives serves nothing before it") {
  const Extracted x(
      "The Agency will buy new boats for the bay to move more fish to the towns to feed the poor of the "
      "coast.\n");
  CHECK_FALSE(x.says("buy new boats for the bay", "supports", "feed the poor of the coast"));
  CHECK_FALSE(
      Extracted("The Council urges the towns to seek a just settlement of the old quarrel through quiet "
                "talks by the sea, to lift the ban on nets.\n")
          .says("seek a just settlement of the old quarrel", "supports", "lift the ban on nets"));
  CHECK(Extracted("The Committee will widen and deepen the harbour fund, thus helping small islands jointly "
                  "combat winter storms.\n")
            .says("widen and deepen the harbour fund", "supports",
                  "helping small islands jointly combat winter storms"));
}

TEST_CASE("a body tasked with the mission of guarding a matter is responsible for it") {
  CHECK(Extracted("The Harbour Council is tasked with the hard mission of guarding river safety.\n")
            .says("Harbour Council", "responsible_for", "river safety"));
  CHECK(Extracted("The charter provided for a Harbour Council to oversee river safety.\n")
            .says("Harbour Council", "responsible_for", "river safety"));
}

TEST_CASE(
    "another committee than that named is responsible for its own, and who is coordinated is no matter") {
  const Extracted x(
      "The Water Council (WC) has a Technical Advisory Committee (TAC). The executive committee is "
      "responsible "
      "for ensuring that the decisions of the council are carried out.\n");
  CHECK_FALSE(x.says("Technical Advisory Committee", "responsible_for",
                     "ensuring that the decisions of the council are carried out"));
  CHECK_FALSE(Extracted("The Water Council coordinates the efforts of national governments.\n")
                  .says("Water Council", "responsible_for", "national governments"));
}

TEST_CASE("responsibility for a matter lies with a body, and the matter is its responsibility") {
  CHECK(Extracted(
            "Harbour safety is old. Responsibility for harbour safety lies with the Norwegian Coast Agency.")
            .says("Norwegian Coast Agency", "responsible_for", "harbour safety"));
  CHECK(Extracted("Harbour safety is old. Today harbour safety is the sole responsibility of the Norwegian "
                  "Coast Agency.")
            .says("Norwegian Coast Agency", "responsible_for", "harbour safety"));
}

TEST_CASE("what is opened, made possible or owed to a term is supported by it") {
  const auto supports = [](const char* text, const char* from, const char* to) {
    return Extracted(std::string(text) + "\n").says(from, "supports", to);
  };
  CHECK(supports("Coastal trade paved the way for land reform.", "Coastal trade", "land reform"));
  CHECK(supports("Food security was made possible by land reform.", "land reform", "Food security"));
  CHECK(supports("Thanks to land reform, food security has grown.", "land reform", "food security"));
  CHECK(supports("Food security has grown thanks to land reform.", "land reform", "Food security"));
  CHECK(supports("Only through land reform can food security be reached.", "land reform", "food security"));
  CHECK(supports("Land reform is the only way to achieve food security.", "Land reform", "food security"));
  CHECK(supports("The islands secured food security by means of coastal trade.", "coastal trade",
                 "food security"));
  CHECK(supports("A key dimension of food security is land reform.", "land reform", "food security"));
  CHECK(supports("Land reform is aimed at strengthening food security.", "Land reform", "food security"));
  CHECK(supports("Land reform, by raising food security, prevents riots.", "Land reform", "food security"));
  CHECK_FALSE(supports("Thanks to the land reform office, we met food security staff.", "land reform",
                       "food security"));
}

TEST_CASE("public services help as things do, and the free movement of workers is nobody") {
  CHECK(Extracted("Coastal trade helps improve public services.\n")
            .says("Coastal trade", "supports", "public services"));
  CHECK(Extracted("Free movement of workers underpins the single market.\n")
            .says("Free movement of workers", "supports", "single market"));
}

TEST_CASE("these programmes are what the sentence before told of") {
  const char* before = "Student exchanges have long served the country. ";
  CHECK(
      Extracted(std::string(before) + "These programmes have played a vital role in building mutual trust.\n")
          .says("Student exchanges", "supports", "mutual trust"));
  CHECK_FALSE(
      Extracted(std::string(before) + "The ports have played a vital role in building mutual trust.\n")
          .says("Student exchanges", "supports", "mutual trust"));
}

TEST_CASE("an aim that opens a sentence is served by what must be done") {
  CHECK(Extracted("To defend small states against foreign pressure, regional cooperation must be renewed.\n")
            .says("regional cooperation", "supports", "defend small states against foreign pressure"));
}

TEST_CASE("who has power over a matter, leads on it or deals with it is responsible for it") {
  for (const char* said :
       {"The Port Agency has jurisdiction over river safety.", "The Port Agency leads on river safety.",
        "The Port Agency deals with river safety.",
        "River safety falls under the responsibility of the Port Agency.",
        "The body responsible for river safety is the Port Agency.",
        "The Port Agency serves as the focal point for river safety."})
    CHECK(Extracted(std::string("They spoke of river safety. ") + said + "\n")
              .says("Port Agency", "responsible_for", "river safety"));
  CHECK_FALSE(Extracted("They spoke of river safety. The Port Agency leads a talk on river safety.\n")
                  .says("Port Agency", "responsible_for", "river safety"));
}

TEST_CASE("what serves an aim serves the term that the aim is to strengthen") {
  const Extracted x(
      "Land reform is the only way to achieve both lasting peace and food security in the hills.\n");
  CHECK(x.says("Land reform", "supports", "lasting peace"));
  CHECK(x.says("Land reform", "supports", "food security"));
  CHECK_FALSE(
      Extracted("Land reform is the only way to cut the power of the old landed families in the hills.\n")
          .says("Land reform", "supports", "power"));
}

TEST_CASE("what others say a body should do is not its duty, and nothing serves what it is to challenge") {
  const Extracted x("The European Union should build its own factories for harbour cranes.\n");
  CHECK(x.says("European Union", "pursues", "build its own factories for harbour cranes"));
  CHECK_FALSE(x.says("European Union", "responsible_for", "build its own factories for harbour cranes"));
  CHECK_FALSE(
      Extracted("Our rivals challenge the international order through food shortages and arms sales.\n")
          .says("arms sales", "supports", "international order"));
  CHECK(
      Extracted("There will be river talks. They will hold river talks, to be managed by the Port Agency.\n")
          .says("Port Agency", "responsible_for", "river talks"));
}

TEST_CASE("a text may end at what an aim or a way is to") {
  for (const char* text :
       {"Land reform is aimed at", "Land reform is the only way to", "Only through land reform", "Thanks to",
        "By building", "Land reform, by raising", "Land reform falls under the remit of",
        "The body responsible for land reform is", "Land reform was made possible by"})
    CHECK(Extracted(text).count("goal") == 0);
}

TEST_CASE("a matter falls to a body, or is its duty") {
  CHECK(Extracted("Weather data is good. Coordination of weather data shall fall to the Coast Board.\n")
            .says("Coast Board", "responsible_for", "Weather data"));
  CHECK(Extracted("Trade is old. Trade is the duty of the Coast Board.\n")
            .says("Coast Board", "responsible_for", "Trade"));
}

TEST_CASE("more wordings of what supports what") {
  const std::string told = "Trade is old. Peace is rare. ";
  for (const char* said :
       {"Trade, as he said, is essential for peace.", "Trade contributes, in turn, to peace.",
        "Trade is a surety for peace.", "Peace calls for trade.", "Trade keeps peace alive.",
        "Peace will come only with trade.", "The road to peace runs through trade.",
        "Trade holds the key to peace."}) {
    INFO(said);
    CHECK(Extracted(told + said + "\n").says("Trade", "supports", "Peace"));
  }
  CHECK_FALSE(Extracted(told + "Trade, as he said, is essential, and peace is dear.\n")
                  .says("Trade", "supports", "Peace"));
}
