#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

TEST_CASE("a term that comes back outranks the verbs and adjectives around it") {
  const Extracted x(
      "Water scarcity is the great problem of the valley. Farmers fear water scarcity more than floods. The "
      "council discussed groundwater recharge and drip irrigation. Water scarcity threatens food supply.\n");
  CHECK(x.has("concept", "water scarcity"));
  CHECK(x.has("concept", "groundwater recharge"));
  CHECK(x.has("concept", "drip irrigation"));
  CHECK_FALSE(x.has("concept", "water scarcity threatens"));
  CHECK_FALSE(x.has("concept", "Farmers fear"));
}

TEST_CASE("singular, plural and written together are names of one concept") {
  const Extracted x(
      "A data breach costs money. Data breaches are reported late. The cyber-attack came at night; "
      "cyberattacks "
      "come at night.\n");
  CHECK(x.same("concept", "data breach", "Data breaches"));
  CHECK(x.same("concept", "cyber-attack", "cyberattacks"));
}

TEST_CASE("letters in brackets name the same concept") {
  const Extracted x(
      "The gross domestic product (GDP) fell. Nobody had expected the GDP to fall in a year of good "
      "harvests.\n");
  CHECK(x.same("concept", "gross domestic product", "GDP"));
}

TEST_CASE("an adjective that only qualifies makes no term of its own") {
  const Extracted x(
      "Public transport must grow. Better public transport helps the suburbs, and public transport is "
      "cheap.\n");
  CHECK(x.same("concept", "public transport", "Better public transport"));
}

TEST_CASE("what says whose or how good makes no other term, what names a kind does") {
  const Extracted x(
      "Offshore wind power is cheap. The ministry drafted stringent harbour rules, and Danish harbour rules "
      "are older. Rampant corruption ruined the port. Nuclear fusion is far away, and cold fusion "
      "farther "
      "still.\n");
  CHECK(x.same("concept", "harbour rules", "stringent harbour rules"));
  CHECK(x.same("concept", "harbour rules", "Danish harbour rules"));
  CHECK(x.same("concept", "corruption", "Rampant corruption"));
  CHECK_FALSE(x.same("concept", "Nuclear fusion", "cold fusion"));
}

TEST_CASE("a term with a general noun behind it is the same term") {
  const Extracted x(
      "The veto blocked the bill. Nobody had used the veto power since the war. The level of groundwater "
      "sank, and groundwater is dear. Salt tax revenue grew; the salt tax was hated.\n");
  CHECK(x.same("concept", "veto", "veto power"));
  CHECK(x.same("concept", "salt tax", "Salt tax revenue"));
  CHECK(x.same("concept", "groundwater", "level of groundwater"));
  CHECK_FALSE(x.same("concept", "veto", "salt tax"));
  const Extracted joined(
      "The river board protects drinking water. Drinking water and fish are dear to the valley, and drinking "
      "water is scarce.\n");
  CHECK(joined.same("concept", "drinking water", "Drinking water and fish"));
}

TEST_CASE("what a word does in its sentence decides whether it is part of a term") {
  const Extracted x(
      "The mills export cotton yarn. By improving road safety the town saves lives. The treaty concerns "
      "emerging "
      "markets and reporting requirements. He shared values with nobody; shared values need no law.\n");
  CHECK(x.has("concept", "cotton yarn"));
  CHECK(x.has("concept", "road safety"));
  CHECK(x.has("concept", "emerging markets"));
  CHECK(x.has("concept", "reporting requirements"));
  const Extracted plural(
      "The port fears high tide, coastal storms, fuel prices, and tax credits. Nobody paid.\n");
  CHECK(plural.has("concept", "fuel prices"));
  CHECK(plural.has("concept", "tax credits"));
  CHECK_FALSE(x.has("concept", "mills export cotton yarn"));
  CHECK_FALSE(x.has("concept", "export cotton yarn"));
  CHECK_FALSE(x.has("concept", "improving road safety"));
}

TEST_CASE("two nouns with a link are one term, with the name of a place before it too") {
  const Extracted x(
      "The rule of law protects the weak, and the rule of law binds the strong. Danube navigation resumed; "
      "Danube "
      "navigation had rested for years.\n");
  CHECK(x.has("concept", "rule of law"));
  CHECK(x.has("concept", "Danube navigation"));
}

TEST_CASE("a term begins with a name, with an adjective behind it too, or with an adjective made of one") {
  const Extracted x(
      "The OECD fiscal rules are strict, and the OECD fiscal rules bind the ports. Velmark-Ostrian trade "
      "grows. The minister praised Velmark-Ostrian trade.\n");
  CHECK(x.has("concept", "OECD fiscal rules"));
  CHECK(x.has("concept", "Velmark-Ostrian trade"));
}

TEST_CASE("two names with a dash stand before a term, the name of a people before an adjective") {
  const Extracted x(
      "China–Italy relations have grown. The report praised Danish foreign policy. Foreign policy was "
      "quiet.\n");
  CHECK(x.has("concept", "China–Italy relations"));
  CHECK_FALSE(x.has("concept", "Italy relations"));
  CHECK(x.same("concept", "foreign policy", "Danish foreign policy"));
}

TEST_CASE("compounds are nouns or adjectives by their last part") {
  const Extracted x(
      "Farmers sow drought-resistant crops. Drought-resistant crops cost more. The director-general praised "
      "them, and the new Consul-General bought some.\n");
  CHECK(x.has("concept", "drought-resistant crops"));
  CHECK(x.has("concept", "director-general"));
  CHECK(x.has("concept", "Consul-General"));
}

TEST_CASE("participles behind a verb, and deeds behind a bare noun, go with the noun behind them") {
  const Extracted x(
      "Ports provide added value. Clerks wanted access to sealed archives. The text speaks of confidence "
      "building measures.\n");
  CHECK(x.has("concept", "added value"));
  CHECK(x.has("concept", "sealed archives"));
  CHECK(x.has("concept", "confidence building measures"));
}

TEST_CASE("what stands behind a singular, an adjective or the name of a people may begin a term") {
  const Extracted x(
      "The defense industrial base is thin. Clerks kept the complete and redacted versions. The Danish "
      "occupying forces left.\n");
  CHECK(x.has("concept", "defense industrial base"));
  CHECK(x.has("concept", "redacted versions"));
  CHECK(x.same("concept", "occupying forces", "Danish occupying forces"));
}

TEST_CASE("comparatives and superlatives qualify, nouns that end like them do not") {
  const Extracted x(
      "Stronger economic ties help the ports. Economic ties are old. The busiest ferry terminal has the "
      "widest quay. A rainforest grows behind the ferry terminal.\n");
  CHECK(x.same("concept", "economic ties", "Stronger economic ties"));
  CHECK(x.same("concept", "ferry terminal", "busiest ferry terminal"));
  CHECK(x.has("concept", "rainforest"));
}

TEST_CASE("words with a stroke between them are two words, in addresses they are none") {
  const Extracted x(
      "The course is about mediation/arbitration. Courts work for justice. See example.org/harbour/toll and "
      "harbour/toll.html.\n");
  CHECK(x.has("concept", "mediation"));
  CHECK(x.has("concept", "arbitration"));
  CHECK(x.has("concept", "justice"));
  CHECK_FALSE(x.has("concept", "toll"));
}

TEST_CASE("verbs between a noun and their object are no part of a term") {
  const Extracted x(
      "Delays in road policy exacerbate shortages. The council wants to widen the harbour basin of the old "
      "town, foster ferry traffic and dredge the canal. The port is the industrial base of the valley.\n");
  CHECK_FALSE(x.has("concept", "road policy exacerbate shortages"));
  CHECK_FALSE(x.has("concept", "foster ferry traffic"));
  CHECK(x.has("concept", "ferry traffic"));
  CHECK(x.has("concept", "industrial base"));
}

TEST_CASE("two adjectives before a noun are a form of the term with the second") {
  const Extracted x(
      "The fund gives technical and financial assistance to fishermen. Without financial assistance the "
      "boats rot.\n");
  CHECK(x.same("concept", "financial assistance", "technical and financial assistance"));
}

TEST_CASE("an adjective of a field and a noun before a noun are a form of the term with the second") {
  const Extracted x("The institute gives legal and policy advice. Policy advice is dear.\n");
  CHECK(x.same("concept", "Policy advice", "legal and policy advice"));
}

TEST_CASE("a term of the lists is one, whatever words it is made of") {
  const Extracted x(
      "The ships of the valley claim the freedom of the seas. A just and lasting peace was what the towns "
      "wanted, and "
      "the care for internally displaced persons.\n");
  CHECK(x.has("concept", "freedom of the seas"));
  CHECK(x.has("concept", "just and lasting peace"));
  CHECK(x.has("concept", "internally displaced persons"));
}

TEST_CASE("addresses, abbreviations and persons are no concepts") {
  const Extracted x(
      "See https://example.org/tide-tables and pp. 3. The harbour pilots met Jaroslav Novak. Novak praised "
      "the "
      "harbour pilots.\n");
  CHECK(x.has("concept", "harbour pilots"));
  CHECK_FALSE(x.has("concept", "https"));
  CHECK_FALSE(x.has("concept", "example"));
  CHECK_FALSE(x.has("concept", "Novak"));
  CHECK_FALSE(x.has("concept", "pp"));
}

TEST_CASE("where a term stands and how it ends tell how much the text is about it") {
  const Extracted x(
      "Gravel fills the yard. The masons want basalt. The foreman praised stubbornness. Lanterns, ropes and "
      "ladders hang in the barn.\n");
  CHECK(x.salience("concept", "basalt") > x.salience("concept", "Gravel"));
  CHECK(x.salience("concept", "stubbornness") > x.salience("concept", "basalt"));
  CHECK(x.salience("concept", "basalt") > x.salience("concept", "ropes"));
}

TEST_CASE("a short text keeps as many terms as a reader would underline") {
  const Extracted x(
      "The harbour board discussed pilotage, dredging, towage, quarantine, insurance, salvage, wharf dues, "
      "ballast water, fire safety, night work, crane repairs and ferry timetables.\n");
  for (const char* term : {"pilotage", "quarantine", "wharf dues", "ballast water", "ferry timetables"})
    CHECK(x.has("concept", term));
}

}  // namespace stemma::ingest
