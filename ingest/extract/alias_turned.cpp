// Names that say the same in another order or with letters for a name: "Central Committee of the Workers'
// Party" and "WP Central Committee", "79th session of the UN Assembly" and "seventy-ninth session of ..".
#include <cctype>
#include <map>

#include "ingest/extract/aliases.hpp"
#include "ingest/extract/edtf.hpp"
#include "schema/acronyms.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

using schema::letters, schema::words_of;

class TurnedNames : AliasPass {
 public:
  using AliasPass::AliasPass;

  void run() {
    learn_letters();
    join_turned();
    join_dated();
  }

 private:
  void learn_letters() {
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e))) continue;
      const std::string* whole = nullptr;
      each_name(e, [&](const std::string& name) {
        if (name.find(' ') != std::string::npos && letters(name).size() < name.size() / 2) whole = &name;
      });
      if (whole == nullptr) continue;
      each_name(e, [&](const std::string& name) {
        if (name.size() > 1 && letters(name) == name) whole_.emplace(name, schema::fold(*whole));
      });
    }
  }

  void join_turned() {
    std::map<std::pair<std::string_view, std::string>, EntityIndex> by_key;
    std::vector<std::string> keys;  // of one entity
    for (const EntityIndex e : live()) {
      const std::string_view kind = body_type(type(e)) ? "body" : std::string_view(type(e));
      if (!thing_type(type(e)) && !headed_work(e)) continue;
      keys.clear();
      const auto add = [&](const std::string& name) { keys.push_back(turned(name)); };
      if (type(e) == "work")
        add(draft_.entity(e).name);  // titles of several texts may be alike: those count by the name alone
      else
        each_name(e, add);
      for (std::string& key : keys) {
        if (key.find(' ') == std::string::npos) continue;
        const auto [at, fresh] = by_key.emplace(std::pair{kind, std::move(key)}, e);
        if (!fresh && draft_.resolve(at->second) != draft_.resolve(e)) at->second = join(at->second, e);
      }
    }
  }

  // "Charter of the United Nations", "UN Charter": a text that its kind names, at either end.
  bool headed_work(EntityIndex e) const {
    if (type(e) != "work") return false;
    const std::vector<std::string_view> words = words_of(draft_.entity(e).name);
    const schema::ListId heads = a_.schema->list("work_heads");
    return words.size() > 1 && (a_.schema->in(heads, schema::lower(words.front())) ||
                                a_.schema->in(heads, schema::lower(words.back())));
  }

  // Folded, letters written out, ordinals in figures, and what follows the first "of" in front.
  std::string turned(const std::string& name) const {
    const std::vector<std::string_view> words = words_of(name);
    std::string front, behind;
    bool of = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
      std::string word = schema::lower(words[i]);
      if (word == "the") continue;
      if (word == "of" && !of && i > 0) {
        of = true;
        continue;
      }
      if (const int n = ordinal_number(word); n > 0)
        word = std::to_string(n) + ".";
      else if (const int tens = i + 1 < words.size() && word.ends_with("ty") ? cardinal_number(word) : 0;
               tens >= 20 && tens % 10 == 0)
        if (const int ones = ordinal_number(schema::lower(words[i + 1])); ones > 0 && ones < 10) {
          word = std::to_string(tens + ones) + ".";
          ++i;
        }
      if (std::isdigit(static_cast<unsigned char>(word[0])) != 0 && word.size() > 2 && figure_ordinal(word))
        word = word.substr(0, word.size() - 2) + ".";
      else if (word.back() != '.' || word.size() > 4)
        word = written_out(words[i], word);
      std::string& part = of ? behind : front;
      (part += part.empty() ? "" : " ") += word;
    }
    if (const std::string un = "united nations "; behind.starts_with(un) && behind.size() > un.size() + 8)
      behind = behind.substr(un.size());  // "of the [United Nations] High Commissioner"
    return behind.empty() ? front : behind + " " + front;
  }

  static bool figure_ordinal(const std::string& word) {
    return word.ends_with("th") || word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd");
  }

  std::string written_out(std::string_view surface, const std::string& lower) const {
    if (const auto known = whole_.find(surface); known != whole_.end()) return known->second;
    if (surface.size() > 1 && surface.size() < 7 && letters(surface).size() + 2 >= surface.size())
      if (const auto entry = a_.schema->longest_entry({&surface, 1});
          entry && entry->type == "organization" && !entry->preferred.empty())
        return schema::fold(entry->preferred);
    return schema::fold(lower);
  }

  // "the conference of 1926": the one event of that year with that head.
  void join_dated() {
    std::map<std::string, std::set<EntityIndex>> named;  // by year and head
    std::vector<std::pair<std::string, EntityIndex>> plain;
    for (const EntityIndex e : live()) {
      if (type(e) != "event") continue;
      each_name(e, [&](const std::string& name) {
        std::string year;
        std::vector<std::string_view> rest;
        for (const std::string_view word : words_of(name))
          if (year_number(word) > 0)
            year = word;
          else if (word != "of" && word != "the" && word != "in")
            rest.push_back(word);
        if (year.empty() || rest.empty()) return;
        if (rest.size() == 1 && std::islower(static_cast<unsigned char>(rest[0][0])) != 0)
          plain.emplace_back((year += " ") += rest[0], e);
        else
          named[year + " " + schema::lower(rest.back())].insert(e);
      });
    }
    for (const auto& [key, e] : plain) {
      const auto found = named.find(key);
      if (found != named.end() && found->second.size() == 1 && draft_.live(e))
        join(*found->second.begin(), e);
    }
  }

  std::map<std::string, std::string, std::less<>> whole_;  // letters -> the folded name for which they stand
};

}  // namespace

void join_turned_names(Draft& draft) { TurnedNames(draft).run(); }

}  // namespace stemma::ingest
