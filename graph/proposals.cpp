#include "graph/proposals.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "graph/access.hpp"
#include "schema/acronyms.hpp"
#include "schema/name.hpp"
#include "schema/person_name.hpp"

namespace stemma::graph {
namespace {

// The surest first.
constexpr std::array<const char*, 7> kReasons = {
    "the word lists hold both as names of one thing",
    "the names differ in spelling only",
    "one is also called by the other's name",
    "the letters are the initials of the name",
    "the same name with another type",
    "the same surname, and given names that agree",
    "the surname stands alone",
};
enum Reason : std::size_t { listed, spelling, called, letters, other_type, given_names, surname };

// More than so many candidates for one short form say nothing about any of them.
constexpr std::size_t kMostCandidates = 3;

bool body(std::string_view type) { return type == "organization" || type == "leading_group"; }
// Nodes of these types may be one thing.
std::string_view kind(std::string_view type) { return body(type) ? "body" : type; }
bool proposable(std::string_view type) {
  return body(type) || type == "person" || type == "place" || type == "event";
}

void replace_end(std::string& word, std::string_view from, std::string_view to) {
  if (word.size() > from.size() && word.compare(word.size() - from.size(), from.size(), from) == 0)
    word.replace(word.size() - from.size(), from.size(), to);
}

// One form for the spellings of a name: "Labour Organisation", "Labor Organization"; "Co-operation",
// "Cooperation".
std::string spelling_of(std::string_view name) {
  std::string out;
  const std::string folded = schema::fold(name);
  for (const std::string_view printed : schema::words_of(folded)) {
    std::string word(printed);
    for (const auto& [from, to] :
         {std::pair{"isation", "ization"}, std::pair{"isations", "izations"}, std::pair{"our", "or"},
          std::pair{"entre", "enter"}, std::pair{"eatre", "eater"}, std::pair{"gramme", "gram"},
          std::pair{"grammes", "grams"}, std::pair{"fence", "fense"}})
      replace_end(word, from, to);
    out += word == "&" ? "and" : word;
  }
  return out;
}

class Proposer {
 public:
  Proposer(const std::vector<ProposedNode>& nodes, const schema::Schema& schema)
      : nodes_(nodes), schema_(schema) {}

  std::vector<Proposal> run() {
    by_lists();
    by_spelling();
    by_letters();
    by_type();
    by_person();
    std::vector<Proposal> out;
    for (const auto& [pair, reason] : found_) {
      const ProposedNode &one = nodes_[pair.first], &other = nodes_[pair.second];
      out.push_back({one.id, other.id, one.names.front(), other.names.front(), kReasons[reason]});
      order_.emplace_back(reason, out.size() - 1);
    }
    std::sort(order_.begin(), order_.end(), [&](const auto& x, const auto& y) {
      return std::tie(x.first, out[x.second].one, out[x.second].other) <
             std::tie(y.first, out[y.second].one, out[y.second].other);
    });
    std::vector<Proposal> sorted;
    for (const auto& [reason, index] : order_) sorted.push_back(std::move(out[index]));
    return sorted;
  }

 private:
  using Groups = std::map<std::string, std::set<std::size_t>>;

  void add(std::size_t x, std::size_t y, Reason reason) {
    if (nodes_[x].id == nodes_[y].id) return;
    if (nodes_[y].id < nodes_[x].id) std::swap(x, y);
    found_.emplace(std::pair{x, y}, reason);  // reasons come the surest first
  }

  // Each pair within a group; a large group is no sign of anything.
  void pairs(const Groups& groups, Reason reason, bool apart_matters) {
    for (const auto& [key, members] : groups) {
      if (members.size() < 2 || members.size() > kMostCandidates + 1) continue;
      for (auto x = members.begin(); x != members.end(); ++x)
        for (auto y = std::next(x); y != members.end(); ++y)
          if (!apart_matters || !schema::set_apart(nodes_[*x].names.front(), nodes_[*y].names.front()))
            add(*x, *y, reason);
    }
  }

  // The lists may say so against a compass point: "Macedonia" and "North Macedonia".
  void by_lists() {
    Groups groups;
    const auto key = [](std::string_view type, std::string_view name) {
      return std::string(kind(type)) + '\0' + schema::fold(name);
    };
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
      const std::vector<std::string_view> words = schema::words_of(nodes_[node].names.front());
      const auto entry = schema_.longest_entry(words);
      if (!entry || entry->tokens != words.size() || entry->preferred.empty()) continue;
      if (kind(entry->type) == kind(nodes_[node].type))
        groups[key(entry->type, entry->preferred)].insert(node);
    }
    // A node called by the preferred name belongs to them.
    for (std::size_t node = 0; node < nodes_.size(); ++node)
      if (const auto group = groups.find(key(nodes_[node].type, nodes_[node].names.front()));
          group != groups.end())
        group->second.insert(node);
    pairs(groups, listed, false);
  }

  void by_spelling() {
    Groups called_so;  // what the nodes are called
    const auto key = [&](std::size_t node, const std::string& name) {
      return std::string(kind(nodes_[node].type)) + '\0' + spelling_of(name);
    };
    for (std::size_t node = 0; node < nodes_.size(); ++node)
      called_so[key(node, nodes_[node].names.front())].insert(node);
    pairs(called_so, spelling, true);
    for (std::size_t node = 0; node < nodes_.size(); ++node)
      for (std::size_t i = 1; i < nodes_[node].names.size(); ++i) {
        const auto others = called_so.find(key(node, nodes_[node].names[i]));
        if (others == called_so.end() || others->second.size() > kMostCandidates) continue;
        for (const std::size_t other : others->second)
          if (nodes_[node].type != "person") add(node, other, called);
      }
  }

  void by_letters() {
    std::unordered_map<std::string, std::set<std::size_t>> long_forms;
    each_name([&](std::size_t node, const std::string& name) {
      if (!body(nodes_[node].type) && nodes_[node].type != "event") return;
      if (name.find(' ') == std::string::npos) return;
      for (const bool all : {false, true})
        long_forms[std::string(kind(nodes_[node].type)) + schema::initials(name, all)].insert(node);
    });
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
      const std::string& name = nodes_[node].names.front();
      const std::string short_form = schema::letters(name);
      if (short_form.size() < 3 || short_form.size() + 1 < name.size()) continue;
      const auto found = long_forms.find(std::string(kind(nodes_[node].type)) + short_form);
      if (found == long_forms.end() || found->second.size() > kMostCandidates) continue;
      for (const std::size_t other : found->second) add(node, other, letters);
    }
  }

  void by_type() {
    Groups groups;
    for (std::size_t node = 0; node < nodes_.size(); ++node)
      groups[schema::fold(nodes_[node].names.front())].insert(node);
    pairs(groups, other_type, true);
  }

  void by_person() {
    std::map<std::string, std::set<std::size_t>> whole, alone;
    each_name([&](std::size_t node, const std::string& name) {
      if (nodes_[node].type != "person") return;
      const schema::PersonName person = schema::person_name(name);
      if (person.surname.size() < 2) return;
      (person.given.empty() ? alone : whole)[person.surname].insert(node);
    });
    for (const auto& [name, members] : whole) {
      // A clan: pairs would grow with its square.
      if (members.size() <= 40)
        for (auto x = members.begin(); x != members.end(); ++x)
          for (auto y = std::next(x); y != members.end(); ++y)
            if (given_names_agree(*x, *y)) add(*x, *y, given_names);
      const auto single = alone.find(name);
      if (single == alone.end() || members.size() > kMostCandidates) continue;
      for (const std::size_t one : single->second)
        if (nodes_[one].names.size() == 1)  // else it is known by its whole name
          for (const std::size_t other : members)
            if (!schema::set_apart(nodes_[one].names.front(), nodes_[other].names.front()))
              add(one, other, surname);
    }
  }

  bool given_names_agree(std::size_t x, std::size_t y) const {
    const std::string &one = nodes_[x].names.front(), &other = nodes_[y].names.front();
    return schema::given_names_agree(schema::person_name(one), schema::person_name(other)) &&
           !schema::set_apart(one, other);
  }

  template <class Each>
  void each_name(Each each) const {
    for (std::size_t node = 0; node < nodes_.size(); ++node)
      for (const std::string& name : nodes_[node].names) each(node, name);
  }

  const std::vector<ProposedNode>& nodes_;
  const schema::Schema& schema_;
  std::map<std::pair<std::size_t, std::size_t>, Reason> found_;
  std::vector<std::pair<Reason, std::size_t>> order_;
};

}  // namespace

std::vector<Proposal> propose(const std::vector<ProposedNode>& nodes, const schema::Schema& schema) {
  return Proposer(nodes, schema).run();
}

Result<std::vector<Proposal>> proposals(const Snapshot& snapshot, const schema::Schema& schema) {
  return guarded([&] {
    std::vector<ProposedNode> nodes;
    snapshot.access().for_each_node([&](NodeIndex, const NodeEntry& entry) {
      const std::string type(entry.type);
      if (!proposable(type)) return;
      ProposedNode node{std::string(entry.id), type, {std::string(entry.name)}};
      for (const auto alias : entry.aliases()) node.names.emplace_back(alias);
      nodes.push_back(std::move(node));
    });
    // The order of the nodes in the store must not matter.
    std::sort(nodes.begin(), nodes.end(),
              [](const ProposedNode& x, const ProposedNode& y) { return x.id < y.id; });
    return propose(nodes, schema);
  });
}

}  // namespace stemma::graph
