#include "schema/files.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace stemma::schema {
std::string_view trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t' || s.front() == '\r')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r')) s.remove_suffix(1);
  return s;
}

namespace {

std::vector<std::string_view> split(std::string_view s, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= s.size();) {
    const std::size_t end = std::min(s.find(separator, at), s.size());
    parts.push_back(trimmed(s.substr(at, end - at)));
    at = end + 1;
  }
  return parts;
}

bool identifier(std::string_view s) {
  if (s.empty() || s.front() < 'a' || s.front() > 'z') return false;
  return std::all_of(s.begin(), s.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

class Parser {
 public:
  Parser(Sources& sources, const SourceFile& file) : sources_(sources), file_(file) {}

  void schema() {
    each_line([&](std::string_view line) {
      std::vector<std::string> words = words_of(line);
      if (words.empty()) return;
      if (words[0] == "type")
        type(words);
      else if (words[0] == "relation")
        relation(words);
      else if (words[0] == "confidence")
        confidence(words);
      else
        complain("“" + words[0] + "” begins no definition; expected type, relation or confidence");
    });
  }

  void lists(bool with_entries) {
    ListSource* list = nullptr;
    const auto end_list = [&] {
      if (with_entries && list != nullptr && list->entries.empty())
        sources_.complaints.push_back({file_.name, list->line,
                                       "list " + list->name + " has no entries; if “list " + list->name +
                                           "” is itself an entry, write it in quotation marks",
                                       true});
    };
    each_line([&](std::string_view line) {
      const auto words = split(line, ' ');
      if (words[0] == "list" && line.find(';') == std::string_view::npos) {
        const bool exact = words.size() == 3 && words[2] == "exact";
        if (words.size() != 2 && !exact && !(words.size() == 4 && words[2] == "as")) {
          complain("a list begins with `list NAME`, `list NAME exact` or `list NAME as TYPE`");
          return;
        }
        if (!identifier(words[1]))
          complain("the list's name “" + std::string(words[1]) + "” is not made of a-z, 0-9 and _");
        end_list();
        sources_.lists.push_back({std::string(words[1]),
                                  words.size() == 4 ? std::string(words[3]) : "",
                                  exact,
                                  file_.name,
                                  line_,
                                  {}});
        list = &sources_.lists.back();
        return;
      }
      if (list == nullptr) {
        complain("an entry stands before the first `list NAME`");
        return;
      }
      for (std::string_view text : split(line, ';'))
        if (!text.empty()) entry(*list, text);
    });
    end_list();
  }

 private:
  template <class Action>
  void each_line(Action action) {
    for (std::size_t at = 0; at < file_.text.size();) {
      const std::size_t end = std::min(file_.text.find('\n', at), file_.text.size());
      ++line_;
      const std::string_view line = trimmed(std::string_view(file_.text).substr(at, end - at));
      if (!line.empty() && line.front() != '#') action(line);
      at = end + 1;
    }
  }

  // Blank-separated words; "quoted words" are one.
  std::vector<std::string> words_of(std::string_view line) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < line.size();) {
      if (line[at] == ' ' || line[at] == '\t') {
        ++at;
      } else if (line[at] == '"') {
        const std::size_t end = line.find('"', at + 1);
        if (end == std::string_view::npos) {
          complain("a quotation mark is not closed");
          return {};
        }
        words.emplace_back(line.substr(at + 1, end - at - 1));
        at = end + 1;
      } else {
        const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = end;
      }
    }
    return words;
  }

  void type(const std::vector<std::string>& w) {
    if (w.size() != 7 || w[3] != "colour" || w[5] != "shape") {
      complain("expected: type NAME \"Label\" colour #rrggbb shape SHAPE");
      return;
    }
    if (!identifier(w[1])) complain("the type's name “" + w[1] + "” is not made of a-z, 0-9 and _");
    if (w[4].size() != 7 || w[4][0] != '#' ||
        w[4].find_first_not_of("0123456789abcdefABCDEF", 1) != std::string::npos)
      complain("“" + w[4] + "” is no colour; write #rrggbb");
    sources_.types.push_back({w[1], w[2], w[4], w[6]});
  }

  void relation(const std::vector<std::string>& w) {
    const auto arrow = std::find(w.begin(), w.end(), "->");
    if (w.size() < 7 || w[3] != ":" || arrow == w.end() || arrow - w.begin() < 5 || w.end() - arrow < 2) {
      complain("expected: relation NAME \"label\" : TYPE.. -> TYPE..");
      return;
    }
    if (!identifier(w[1])) complain("the relation's name “" + w[1] + "” is not made of a-z, 0-9 and _");
    sources_.relations.push_back(
        {{w[1], w[2], {w.begin() + 4, arrow}, {arrow + 1, w.end()}}, file_.name, line_});
  }

  // confidence WHAT "RULE" 0.87 of 41, or ... 0.28 of 676 as 0.66; `stemma eval --calibrate` writes them.
  void confidence(const std::vector<std::string>& w) {
    const auto share = [&](std::size_t i) -> std::uint16_t {
      double value = 0;
      const bool number =
          std::from_chars(w[i].data(), w[i].data() + w[i].size(), value).ptr == w[i].data() + w[i].size();
      return number && value > 0 && value <= 1 ? static_cast<std::uint16_t>(value * 1000 + 0.5) : 0;
    };
    const bool as = w.size() == 8 && w[6] == "as";
    const bool form = w.size() == 4 || ((w.size() == 6 || as) && w[4] == "of");
    if (!form || share(3) == 0 || (as && share(7) == 0)) {
      complain("expected: confidence TYPE-OR-RELATION \"RULE\" 0.87 of COUNT as 0.66");
      return;
    }
    sources_.confidences.push_back({w[1], w[2], share(3), as ? share(7) : std::uint16_t{0}});
  }

  void entry(ListSource& list, std::string_view text) {
    ListEntry entry;
    const auto parts = split(text, '!');
    for (std::string_view label : split(parts[0], '=')) {
      if (label.size() > 2 && label.front() == '"' && label.back() == '"')
        label = label.substr(1, label.size() - 2);
      if (label.empty()) {
        complain("an empty label in “" + std::string(text) + "”");
        return;
      }
      entry.labels.emplace_back(label);
    }
    for (std::size_t i = 1; i < parts.size(); ++i) entry.negatives.emplace_back(parts[i]);
    if (list.type.empty() && !entry.negatives.empty())
      complain("“" + std::string(text) + "”: only entries of typed lists (`list " + list.name +
               " as TYPE`) have negative labels");
    list.entries.push_back(std::move(entry));
  }

  void complain(std::string message) {
    sources_.complaints.push_back({file_.name, line_, std::move(message), true});
  }

  Sources& sources_;
  const SourceFile& file_;
  std::size_t line_ = 0;
};

bool ends_with(std::string_view s, std::string_view tail) {
  return s.size() >= tail.size() && s.substr(s.size() - tail.size()) == tail;
}

}  // namespace

Sources parse(const std::vector<SourceFile>& files) {
  Sources sources;
  for (const SourceFile& file : files) {
    if (ends_with(file.name, ".schema"))
      Parser(sources, file).schema();
    else if (ends_with(file.name, ".lex"))
      Parser(sources, file).lists(true);
    else if (ends_with(file.name, ".lists"))
      Parser(sources, file).lists(false);
    else if (ends_with(file.name, ".rules"))
      sources.rules.push_back(file);
  }
  return sources;
}

Result<std::vector<SourceFile>> read_folder(const std::string& folder, bool own) {
  namespace fs = std::filesystem;
  std::error_code code;
  if (!fs::is_directory(folder, code))
    return Error{ErrorCode::not_found, folder + ": no such folder",
                 "a schema folder holds .schema, .lex and .rules files"};
  std::vector<SourceFile> files;
  for (const auto& entry :
       fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, code)) {
    const std::string name = fs::relative(entry.path(), folder).generic_string();
    if (!entry.is_regular_file() ||
        !(ends_with(name, ".schema") || ends_with(name, ".lex") || ends_with(name, ".rules")))
      continue;
    std::ifstream in(entry.path(), std::ios::binary);
    if (!in)
      return Error{ErrorCode::unreadable, entry.path().string() + " cannot be read", "check its permissions"};
    files.push_back({name, {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}, own});
  }
  std::sort(files.begin(), files.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
  return files;
}

std::string pack(const std::vector<SourceFile>& files) {
  std::ostringstream out;
  for (const SourceFile& f : files) out << f.name.size() << ' ' << f.text.size() << '\n' << f.name << f.text;
  return out.str();
}

std::vector<SourceFile> unpack(std::string_view packed) {
  std::vector<SourceFile> files;
  for (std::size_t at = 0; at < packed.size();) {
    const std::size_t end = packed.find('\n', at);
    std::istringstream line{std::string(packed.substr(at, end - at))};
    std::size_t name = 0, text = 0;
    line >> name >> text;
    files.push_back(
        {std::string(packed.substr(end + 1, name)), std::string(packed.substr(end + 1 + name, text))});
    at = end + 1 + name + text;
  }
  return files;
}

}  // namespace stemma::schema
