#include "schema/person_name.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "schema/acronyms.hpp"
#include "schema/name.hpp"

namespace stemma::schema {
namespace {

bool generation(std::string_view word) {
  if (word == "II" || word == "III" || word == "IV") return true;
  const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  if (word.size() > 2 && std::all_of(word.begin(), word.end(), letter)) return false;  // none folds away
  const std::string folded = fold(word);
  return folded == "jr" || folded == "sr";
}

// Short forms of English given names, the short one first; sorted.
constexpr std::array kShortForms = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"abe", "abraham"},     {"al", "alan"},         {"al", "albert"},         {"al", "alfred"},
     {"alex", "alexander"},  {"alex", "alexandra"},  {"andy", "andrew"},       {"barb", "barbara"},
     {"becky", "rebecca"},   {"ben", "benjamin"},    {"bernie", "bernard"},    {"bert", "albert"},
     {"beth", "elizabeth"},  {"betty", "elizabeth"}, {"bill", "william"},      {"billy", "william"},
     {"bob", "robert"},      {"bobby", "robert"},    {"cathy", "catherine"},   {"charlie", "charles"},
     {"chris", "christina"}, {"chris", "christine"}, {"chris", "christopher"}, {"chuck", "charles"},
     {"dan", "daniel"},      {"danny", "daniel"},    {"dave", "david"},        {"debbie", "deborah"},
     {"dick", "richard"},    {"don", "donald"},      {"doug", "douglas"},      {"ed", "edward"},
     {"ed", "edwin"},        {"eddie", "edward"},    {"fred", "frederick"},    {"gene", "eugene"},
     {"geoff", "geoffrey"},  {"gerry", "gerald"},    {"greg", "gregory"},      {"hank", "henry"},
     {"harry", "henry"},     {"jack", "john"},       {"jake", "jacob"},        {"jeff", "jeffrey"},
     {"jen", "jennifer"},    {"jenny", "jennifer"},  {"jerry", "gerald"},      {"jim", "james"},
     {"jimmy", "james"},     {"joe", "joseph"},      {"johnny", "john"},       {"jon", "jonathan"},
     {"josh", "joshua"},     {"kate", "katherine"},  {"kate", "kathryn"},      {"kathy", "katherine"},
     {"kathy", "kathleen"},  {"ken", "kenneth"},     {"larry", "lawrence"},    {"len", "leonard"},
     {"liz", "elizabeth"},   {"lou", "louis"},       {"maggie", "margaret"},   {"matt", "matthew"},
     {"meg", "margaret"},    {"mike", "michael"},    {"ned", "edward"},        {"nick", "nicholas"},
     {"pat", "patricia"},    {"pat", "patrick"},     {"peggy", "margaret"},    {"pete", "peter"},
     {"phil", "philip"},     {"phil", "phillip"},    {"ray", "raymond"},       {"rick", "richard"},
     {"rob", "robert"},      {"ron", "ronald"},      {"sam", "samuel"},        {"sandy", "alexander"},
     {"stan", "stanley"},    {"steve", "stephen"},   {"steve", "steven"},      {"sue", "susan"},
     {"ted", "edward"},      {"ted", "theodore"},    {"terry", "terence"},     {"tim", "timothy"},
     {"tom", "thomas"},      {"tommy", "thomas"},    {"tony", "anthony"},      {"vic", "victor"},
     {"vince", "vincent"},   {"walt", "walter"},     {"will", "william"}});

static_assert(std::ranges::is_sorted(kShortForms));

bool short_form(std::string_view one, std::string_view whole) {
  return std::ranges::binary_search(kShortForms, std::pair(one, whole));
}

// One name, its initial, or its short form.
bool agree(const std::string& a, const std::string& b) {
  if (a == b || short_form(a, b) || short_form(b, a)) return true;
  return !a.empty() && !b.empty() && a.front() == b.front() && (a.size() == 1 || b.size() == 1);
}

// The initials of "J.R.", each by itself; nothing for any other word.
std::vector<std::string> joined_initials(std::string_view word) {
  std::vector<std::string> letters;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t point = word.find('.', at);
    if (point == std::string_view::npos || code_points(word.substr(at, point - at)) != 1) return {};
    letters.push_back(fold(word.substr(at, point - at)));
    at = point + 1;
  }
  return letters.size() > 1 ? letters : std::vector<std::string>{};
}

}  // namespace

PersonName person_name(std::string_view name) {
  PersonName person;
  std::vector<std::string_view> words;
  const auto comma = name.find(", ");
  if (comma != std::string_view::npos && !generation(name.substr(comma + 2))) {
    words = words_of(name.substr(comma + 2));
    person.surname = fold(name.substr(0, comma));
  } else {
    words = words_of(name);
    while (words.size() > 1 && generation(words.back())) words.pop_back();
    if (words.empty()) return person;
    person.surname = fold(words.back());
    words.pop_back();
  }
  for (const std::string_view word : words) {
    std::vector<std::string> initials = joined_initials(word);
    if (initials.empty()) initials.push_back(fold(word));
    std::ranges::move(initials, std::back_inserter(person.given));
  }
  return person;
}

bool given_names_agree(const PersonName& x, const PersonName& y) {
  if (x.given.empty() || y.given.empty() || !agree(x.given.front(), y.given.front())) return false;
  const auto& shorter = x.given.size() <= y.given.size() ? x.given : y.given;
  const auto& longer = x.given.size() <= y.given.size() ? y.given : x.given;
  std::size_t at = 1;
  for (std::size_t i = 1; i < shorter.size(); ++i) {
    while (at < longer.size() && !agree(shorter[i], longer[at])) ++at;
    if (at++ == longer.size()) return false;
  }
  return true;
}

}  // namespace stemma::schema
