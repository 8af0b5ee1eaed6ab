// stemma-lexicon DATA_FOLDER WORDNET_FOLDER ISO_FOLDER LEXICON_OUT SCHEMA_OUT
// Compiles schema/data, Debian's WordNet 3.0 (package wordnet-base; format: wndb(5WN)) and iso-codes into the
// image that is linked into the program. Equal inputs give equal bytes.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <unordered_map>

#include "schema/data.hpp"
#include "schema/name.hpp"

namespace stemma::schema {
namespace {

std::string whole(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    throw Failure({ErrorCode::not_found, path + " cannot be read", "install the packages of packages.txt"});
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

template <class Action>
void each_line(const std::string& path, Action action) {
  std::istringstream in(whole(path));
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line[0] != ' ') action(line);
}

bool has_capital(const std::string& s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string spaced(std::string lemma) {
  std::replace(lemma.begin(), lemma.end(), '_', ' ');
  return lemma;
}

class WordNet {
 public:
  WordNet(const std::string& folder, LexiconBuilder& builder, Schema::Data& data)
      : folder_(folder), builder_(builder), data_(data) {}

  void read() {
    counts();
    for (const char* file : {"noun", "verb", "adj", "adv"}) definitions(file);
    for (const auto& [file, letter, bit] : {std::tuple{"noun", 'n', 1}, std::tuple{"verb", 'v', 2},
                                            std::tuple{"adj", 'a', 4}, std::tuple{"adv", 'r', 8}})
      data_file(file, letter, static_cast<std::uint8_t>(bit));
    persons();
    for (auto& [word, facts] : facts_) {
      facts.written = written_[word] + written_[word + "s"];
      builder_.add_word(word, facts);
    }
    irregular();
  }

 private:
  // Sense counts of lemmas: sense_key sense_number count, where the key is lemma%ss_type:...
  void counts() {
    each_line(folder_ + "/cntlist.rev", [&](const std::string& line) {
      std::istringstream in(line);
      std::string key;
      int sense = 0;
      std::uint32_t count = 0;
      in >> key >> sense >> count;
      const auto percent = key.find('%');
      if (percent == std::string::npos) return;
      const std::string lemma = key.substr(0, percent);
      if (lemma.find('_') != std::string::npos) return;
      auto& facts = facts_[lower(lemma)];
      switch (key[percent + 1]) {
        case '1':
          facts.noun_count += count;
          break;
        case '2':
          facts.verb_count += count;
          break;
        default:
          facts.other_count += count;
      }
    });
  }

  // Words of definitions and examples: the only running text that the dictionary has.
  void definitions(const std::string& name) {
    each_line(folder_ + "/data." + name, [&](const std::string& line) {
      std::string word;
      for (std::size_t i = std::min(line.find('|'), line.size()); i <= line.size(); ++i) {
        const char c = i < line.size() ? line[i] : ' ';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c == '-' && !word.empty());
        if (letter) {
          word += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        } else if (!word.empty()) {
          ++written_[word];
          word.clear();
        }
      }
    });
  }

  // offset lex_filenum ss_type w_cnt word lex_id .. p_cnt symbol offset pos src/trg .. | gloss
  void data_file(const std::string& name, char letter, std::uint8_t bit) {
    const ListId collocations = data_.add_list("wordnet_terms", "");
    each_line(folder_ + "/data." + name, [&](const std::string& line) {
      std::istringstream in(line);
      std::string offset, file, type, words_hex;
      in >> offset >> file >> type >> words_hex;
      const int words = std::stoi(words_hex, nullptr, 16);
      std::vector<std::string> lemmas;
      for (int i = 0; i < words; ++i) {
        std::string word, lex_id;
        in >> word >> lex_id;
        if (const auto marker = word.find('('); marker != std::string::npos) word.resize(marker);
        lemmas.push_back(word);
      }
      std::size_t pointers = 0;
      in >> pointers;
      bool instance = false, relational = false;
      for (std::size_t i = 0; i < pointers; ++i) {
        std::string symbol, target, pos, ends;
        in >> symbol >> target >> pos >> ends;
        instance |= symbol == "@i";
        relational |= symbol == "\\" && letter == 'a';
      }
      for (const std::string& lemma : lemmas) {
        const bool capital = has_capital(lemma), several = lemma.find('_') != std::string::npos;
        if (!capital && !several) {
          auto& facts = facts_[lemma];
          facts.classes = static_cast<std::uint8_t>(facts.classes | bit | 16 | (relational ? 32 : 0));
        } else if (!capital && several && letter == 'n') {
          builder_.add_member(collocations, spaced(lemma));
        } else if (capital && letter == 'n' && !several) {
          auto& facts = facts_[lower(lemma)];
          facts.classes = static_cast<std::uint8_t>(facts.classes | bit);
        }
      }
      if (letter == 'n') named(std::stoi(file), instance, lemmas);
      if (letter == 'n' && file == "18" && !instance) persons_.insert(offset);
      if (letter == 'a')
        for (const std::string& lemma : lemmas)
          if (has_capital(lemma) && lemma.find('_') == std::string::npos)
            builder_.add_member(data_.add_list("wordnet_demonyms", "", true), lemma);
    });
  }

  // Words that mean a person first of all: "owner", "trustee". The index puts the senses in the order of use.
  void persons() {
    const ListId list = data_.add_list("wordnet_persons", "");
    each_line(folder_ + "/index.noun", [&](const std::string& line) {
      std::istringstream in(line);
      std::string lemma, pos, skipped, sense;
      std::size_t senses = 0, pointers = 0;
      in >> lemma >> pos >> senses >> pointers;
      for (std::size_t i = 0; i < pointers + 2; ++i) in >> skipped;
      in >> sense;
      if (lemma.find_first_of("_'.") == std::string::npos && persons_.contains(sense))
        builder_.add_member(list, lemma);
    });
  }

  // Named things by the lexicographer file they stand in: 14 group, 15 location, 17 object, 18 person, 11
  // event.
  void named(int file, bool instance, const std::vector<std::string>& lemmas) {
    const std::string preferred = spaced(lemmas.front());
    for (const std::string& lemma : lemmas) {
      const std::string name = spaced(lemma);
      if (!has_capital(lemma) || name.size() < 3) continue;
      const bool all_capitals = lower(name) != name && std::none_of(name.begin(), name.end(), [](char c) {
                                  return c >= 'a' && c <= 'z';
                                });
      if ((file == 15 || file == 17) && instance && !all_capitals) {
        builder_.add_label(data_.add_list("wordnet_places", "place"), name, preferred, false);
      } else if (file == 18 && instance) {
        const auto parts = split_label(name);
        if (parts.size() == 2 || parts.size() == 3)
          builder_.add_member(data_.add_list("wordnet_given_names", "", true), parts.front());
        if (!all_capitals && parts.back().size() > 2)
          builder_.add_member(data_.add_list("wordnet_surnames", "", true), parts.back());
      } else if (file == 18 && !instance && name.find(' ') == std::string::npos) {
        builder_.add_member(data_.add_list("wordnet_demonyms", "", true), name);
      } else if (file == 14 && instance && name.find(' ') != std::string::npos) {
        builder_.add_label(data_.add_list("wordnet_groups", "organization"), name, preferred, false);
      } else if (file == 4 && instance && name.find(' ') != std::string::npos) {
        builder_.add_label(data_.add_list("wordnet_events", "event"), name, preferred, false);
      }
    }
  }

  void irregular() {
    each_line(folder_ + "/noun.exc", [&](const std::string& line) {
      std::istringstream in(line);
      std::string form, lemma;
      in >> form >> lemma;
      if (form != lemma && form.find('_') == std::string::npos) builder_.add_irregular(form, lemma, false, 0);
    });
    each_line(folder_ + "/verb.exc", [&](const std::string& line) {
      std::istringstream in(line);
      std::string form, lemma;
      in >> form >> lemma;
      if (form == lemma || form.find('_') != std::string::npos) return;
      // "programmes" is regular beside "programme", and a plural as well.
      if (form.size() > 4 && form.ends_with('s') && form.find('-') == std::string::npos &&
          facts_.contains(form.substr(0, form.size() - 1)))
        return;
      const bool ing = form.size() > 3 && form.substr(form.size() - 3) == "ing";
      builder_.add_irregular(form, lemma, true,
                             static_cast<std::uint8_t>(ing ? Word::VerbForm::ing : Word::VerbForm::ed));
    });
  }

  std::string folder_;
  LexiconBuilder& builder_;
  Schema::Data& data_;
  std::map<std::string, LexiconBuilder::Facts> facts_;
  std::set<std::string> persons_;                           // offsets of the senses that mean one
  std::unordered_map<std::string, std::uint32_t> written_;  // in definitions, by form
};

// `called`: the names of our own lists of places, each with the one that is preferred. A country is called as
// they say, where one of its names is among them.
void read_iso(const std::string& folder, LexiconBuilder& builder, Schema::Data& data,
              const std::set<std::string>& not_places, const std::map<std::string, std::string>& called) {
  const ListId countries = data.add_list("countries", "place"),
               regions = data.add_list("subdivisions", "place");
  const auto iso = nlohmann::json::parse(whole(folder + "/iso_3166-1.json"));
  for (const auto& country : iso["3166-1"]) {
    std::string preferred = country.value("common_name", country["name"].get<std::string>());
    for (const char* key : {"official_name", "name", "common_name"})
      if (const auto own = called.find(country.value(key, "")); own != called.end()) preferred = own->second;
    for (const char* key : {"name", "official_name", "common_name"}) {
      if (!country.contains(key)) continue;
      const std::string name = country[key];
      builder.add_label(countries, name, preferred, false);
      // "Iran, Islamic Republic of" is written the other way round, and without its tail.
      if (const auto comma = name.find(", ");
          comma != std::string::npos && name.find(',', comma + 1) == std::string::npos) {
        builder.add_label(countries, name.substr(comma + 2) + " " + name.substr(0, comma), preferred, false);
        if (name.substr(0, comma) != "Virgin Islands" && name.substr(0, comma) != "Congo")
          builder.add_label(countries, name.substr(0, comma), preferred, false);
      }
    }
  }
  const auto divisions = nlohmann::json::parse(whole(folder + "/iso_3166-2.json"));
  for (const auto& division : divisions["3166-2"]) {
    const std::string name = division["name"];
    if (name.size() < 5 || not_places.contains(lower(name)) ||
        name.find_first_of("()[]/,") != std::string::npos)
      continue;
    builder.add_label(regions, name, name, false);
  }
}

void write(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

int compile(char** argv) {
  const std::vector<SourceFile> files = read_folder(argv[1], false).value();
  const Sources sources = parse(files);
  for (const Complaint& c : sources.complaints)
    std::fprintf(stderr, "%s/%s:%zu: error: %s\n", argv[1], c.file.c_str(), c.line, c.message.c_str());
  if (!sources.complaints.empty()) return 1;
  Schema::Data data;
  LexiconBuilder builder;
  std::set<std::string> not_places;
  std::map<std::string, std::string> called;
  for (const ListSource& list : sources.lists) {
    if (list.type == "place")
      for (const ListEntry& entry : list.entries)
        if (entry.labels.size() > 1)
          for (const std::string& label : entry.labels) called.try_emplace(label, entry.labels.front());
    add_entries(builder, data.add_list(list.name, list.type, list.exact), list);
    if (list.name == "given_names" || list.name == "surnames" || list.name == "function_words" ||
        list.name == "not_places")
      for (const ListEntry& entry : list.entries) not_places.insert(lower(entry.labels.front()));
  }
  // The lists that are made here exist in the packed sources as well, so that numbers agree: see made.lists
  // below.
  WordNet(argv[2], builder, data).read();
  read_iso(argv[3], builder, data, not_places, called);
  std::string made;
  for (std::size_t i = 0; i < data.lists.size(); ++i)
    made += "list " + data.lists[i].name +
            (data.lists[i].exact          ? " exact"
             : data.lists[i].type.empty() ? ""
                                          : " as " + data.lists[i].type) +
            "\n";
  std::vector<SourceFile> packed{{"made.lists", made}};
  for (const SourceFile& file : files)
    if (file.name.size() < 4 || file.name.substr(file.name.size() - 4) != ".lex") packed.push_back(file);
  write(argv[4], builder.build());
  write(argv[5], pack(packed));
  return 0;
}

}  // namespace
}  // namespace stemma::schema

int main(int argc, char** argv) {
  if (argc != 6) {
    std::fputs("usage: stemma-lexicon DATA_FOLDER WORDNET_FOLDER ISO_FOLDER LEXICON_OUT SCHEMA_OUT\n",
               stderr);
    return 2;
  }
  try {
    return stemma::schema::compile(argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "stemma-lexicon: %s\n", error.what());
    return 1;
  }
}
