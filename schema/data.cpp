#include "schema/data.hpp"

#include <algorithm>

namespace stemma::schema {

ListId Schema::Data::add_list(const std::string& name, const std::string& type, bool exact_forms) {
  const auto found = std::find_if(lists.begin(), lists.end(), [&](const List& l) { return l.name == name; });
  if (found != lists.end()) return static_cast<ListId>(found - lists.begin());
  if (lists.size() == kMostLists)
    throw Failure(
        {ErrorCode::limit, "more than " + std::to_string(kMostLists) + " lists", "join some of them"});
  lists.push_back({name, type, exact_forms});
  return static_cast<ListId>(lists.size() - 1);
}

void Schema::Data::finish() {
  for (ListId i = 0; i < lists.size(); ++i) {
    list_numbers[lists[i].name] = i;
    exact.set(i, lists[i].exact);
    typed.set(i, !lists[i].type.empty());
  }
}

void add_entries(LexiconBuilder& builder, ListId id, const ListSource& list) {
  for (const ListEntry& entry : list.entries) {
    if (list.type.empty()) {
      builder.add_member(id, entry.labels.front());
      if (entry.labels.size() > 1) builder.add_label(id, entry.labels[0], entry.labels[1], false);  // a pair
    } else {
      for (const std::string& label : entry.labels) builder.add_label(id, label, entry.labels.front(), false);
    }
    for (const std::string& label : entry.negatives) builder.add_label(id, label, label, true);
  }
}

}  // namespace stemma::schema
