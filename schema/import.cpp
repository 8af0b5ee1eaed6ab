#include "schema/import.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "schema/name.hpp"

namespace stemma::schema {
namespace {

std::string squeezed(std::string_view text) {
  std::string out;
  for (char c : text) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!space)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

void append_utf8(std::string& out, std::uint32_t code) {
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6), put(0x80 | (code & 63));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 63)), put(0x80 | (code & 63));
  } else {
    put(0xF0 | (code >> 18 & 7)), put(0x80 | (code >> 12 & 63)), put(0x80 | (code >> 6 & 63)),
        put(0x80 | (code & 63));
  }
}

// Which of the three labels an IRI, a prefixed name or a key ends in.
enum class Label { none, preferred, alternative, hidden };
Label label_of(std::string_view name) {
  const std::size_t cut = name.find_last_of("#/:");
  const std::string_view local = cut == std::string_view::npos ? name : name.substr(cut + 1);
  return local == "prefLabel"     ? Label::preferred
         : local == "altLabel"    ? Label::alternative
         : local == "hiddenLabel" ? Label::hidden
                                  : Label::none;
}

// Collects the labels of concepts in the order in which these appear.
class Concepts {
 public:
  explicit Concepts(std::string_view language) : language_(language) {}

  void add(const std::string& concept_id, Label label, std::string_view text, std::string_view language) {
    Concept& c = concepts_[concept_id];
    if (c.order == 0) c.order = concepts_.size();
    const std::string value = squeezed(text);
    if (value.empty() || !ours(language)) return;
    if (label == Label::preferred && (c.preferred.empty() || (c.preferred_untagged && !language.empty()))) {
      if (!c.preferred.empty()) c.others.push_back(c.preferred);
      c.preferred = value;
      c.preferred_untagged = language.empty();
    } else {
      c.others.push_back(value);
    }
  }

  Imported result() const {
    std::vector<const Concept*> ordered(concepts_.size());
    std::size_t silent = 0;
    for (const auto& [id, c] : concepts_) ordered[c.order - 1] = &c;
    Imported imported;
    for (const Concept* c : ordered) {
      ListEntry entry;
      if (!c->preferred.empty()) entry.labels.push_back(c->preferred);
      entry.labels.insert(entry.labels.end(), c->others.begin(), c->others.end());
      if (entry.labels.empty())
        ++silent;
      else
        imported.entries.push_back(std::move(entry));
    }
    if (silent > 0)
      imported.warnings.push_back(std::to_string(silent) + " concepts have no label in “" + language_ + "”");
    return imported;
  }

 private:
  struct Concept {
    std::size_t order = 0;
    std::string preferred;
    bool preferred_untagged = false;
    std::vector<std::string> others;
  };
  bool ours(std::string_view language) const {
    const std::string l = lower(language);
    return l.empty() || l == language_ || l.substr(0, language_.size() + 1) == language_ + "-";
  }
  std::string language_;
  std::map<std::string, Concept> concepts_;
};

struct Malformed {
  std::size_t at = 0;
  std::string what;
};

// ---- Turtle: triples `subject predicate object, object; predicate object .`; nested [ ] and ( ) are passed
// over.

class Turtle {
 public:
  Turtle(std::string_view text, Concepts& concepts) : text_(text), concepts_(concepts) {}

  void run() {
    for (Term t = next(); t.kind != Kind::end; t = next()) {
      if (t.kind == Kind::name && (t.text == "@prefix" || t.text == "@base" || lower(t.text) == "prefix" ||
                                   lower(t.text) == "base")) {
        directive(t.text[0] == '@');
      } else {
        statement(t);
      }
    }
  }

 private:
  enum class Kind { end, name, literal, mark };
  struct Term {
    Kind kind = Kind::end;
    std::string text, language;
  };

  void directive(bool with_stop) {
    Term t = next();
    if (t.text.empty() || t.text.front() != '<') t = next();  // the IRI behind the prefix
    if (with_stop) expect(".");
  }

  void statement(Term subject) {
    if (subject.kind == Kind::mark && (subject.text == "[" || subject.text == "(")) {
      nested(subject.text == "[" ? "]" : ")");
    }
    Term predicate = next();
    while (predicate.kind == Kind::mark && predicate.text == ";") predicate = next();
    while (!(predicate.kind == Kind::mark && predicate.text == ".")) {
      if (predicate.kind != Kind::name) throw Malformed{at_, "expected a property"};
      const Label label = label_of(predicate.text);
      Term mark;
      do {
        const Term object = next();
        if (object.kind == Kind::end) throw Malformed{at_, "the file ends inside a statement"};
        if (object.kind == Kind::mark && (object.text == "[" || object.text == "("))
          nested(object.text == "[" ? "]" : ")");
        if (object.kind == Kind::literal && label != Label::none)
          concepts_.add(subject.text, label, object.text, object.language);
        mark = next();
      } while (mark.kind == Kind::mark && mark.text == ",");
      if (mark.kind != Kind::mark || (mark.text != ";" && mark.text != "."))
        throw Malformed{at_, "expected , ; or ."};
      predicate = mark;
      while (predicate.kind == Kind::mark && predicate.text == ";") predicate = next();
    }
  }

  void nested(std::string_view close) {
    std::size_t depth = 1;
    while (depth > 0) {
      const Term t = next();
      if (t.kind == Kind::end) throw Malformed{at_, "“" + std::string(close) + "” is missing"};
      if (t.kind != Kind::mark) continue;
      if (t.text == "[" || t.text == "(") ++depth;
      if (t.text == "]" || t.text == ")") --depth;
    }
  }

  void expect(std::string_view mark) {
    if (const Term t = next(); t.kind != Kind::mark || t.text != mark)
      throw Malformed{at_, "expected “" + std::string(mark) + "”"};
  }

  Term next() {
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '#')
        at_ = std::min(text_.find('\n', at_), text_.size() - 1);
      else if (!blank(text_[at_]))
        break;
    }
    if (at_ >= text_.size()) return {};
    const char c = text_[at_];
    if (c == '"' || c == '\'') return literal();
    if (c == '<') {
      const std::size_t end = text_.find('>', at_);
      if (end == std::string_view::npos) throw Malformed{at_, "“>” is missing"};
      Term t{Kind::name, std::string(text_.substr(at_, end - at_)), ""};
      at_ = end + 1;
      return t;
    }
    if (std::string_view(".;,[]()").find(c) != std::string_view::npos) {
      ++at_;
      return {Kind::mark, std::string(1, c), ""};
    }
    const std::size_t begin = at_;
    while (at_ < text_.size() && !blank(text_[at_]) &&
           std::string_view(";,[]()<\"'").find(text_[at_]) == std::string_view::npos &&
           !(text_[at_] == '.' && (at_ + 1 == text_.size() || blank(text_[at_ + 1]))))
      ++at_;
    if (at_ == begin) ++at_;
    return {Kind::name, std::string(text_.substr(begin, at_ - begin)), ""};
  }

  Term literal() {
    const char quote = text_[at_];
    const std::string three(3, quote);
    const bool is_long = text_.substr(at_, 3) == three;
    at_ += is_long ? 3 : 1;
    Term t{Kind::literal, "", ""};
    for (;; ++at_) {
      if (at_ >= text_.size()) throw Malformed{text_.size(), "a quotation mark is not closed"};
      if (is_long ? text_.substr(at_, 3) == three : text_[at_] == quote) break;
      if (text_[at_] == '\\')
        escape(t.text);
      else
        t.text += text_[at_];
    }
    at_ += is_long ? 3 : 1;
    if (at_ < text_.size() && text_[at_] == '@') {
      const std::size_t begin = ++at_;
      while (at_ < text_.size() &&
             (text_[at_] == '-' || std::isalnum(static_cast<unsigned char>(text_[at_])) != 0))
        ++at_;
      t.language = text_.substr(begin, at_ - begin);
    } else if (text_.substr(at_, 2) == "^^") {
      at_ += 2;
      next();
    }
    return t;
  }

  void escape(std::string& out) {
    const char c = ++at_ < text_.size() ? text_[at_] : '\\';
    const std::size_t digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0) {
      std::uint32_t code = 0xFFFD;
      const std::string_view hex = text_.substr(at_ + 1, digits);
      std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
      append_utf8(out, code);
      at_ += digits;
    } else {
      out += c == 'n' || c == 't' || c == 'r' ? ' ' : c;
    }
  }

  static bool blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

  std::string_view text_;
  Concepts& concepts_;
  std::size_t at_ = 0;
};

// ---- RDF/XML: the text of each prefLabel, altLabel or hiddenLabel, by the nearest element with rdf:about or
// rdf:ID around it.

class RdfXml {
 public:
  RdfXml(std::string_view text, Concepts& concepts) : text_(text), concepts_(concepts) {}

  void run() {
    while (at_ < text_.size()) {
      const std::size_t open = text_.find('<', at_);
      if (open == std::string_view::npos) break;
      if (label_ != Label::none) value_ += decoded(text_.substr(at_, open - at_));
      at_ = open;
      if (pass("<!--", "-->") || pass("<?", "?>")) continue;
      if (text_.substr(at_, 9) == "<![CDATA[") {
        const std::size_t end = std::min(text_.find("]]>", at_), text_.size());
        if (label_ != Label::none) value_ += text_.substr(at_ + 9, end - at_ - 9);
        at_ = std::min(end + 3, text_.size());
        continue;
      }
      if (pass("<!", ">")) continue;
      tag();
    }
    if (!subjects_.empty()) throw Malformed{text_.size(), "an element is not closed"};
  }

 private:
  bool pass(std::string_view begin, std::string_view end) {
    if (text_.substr(at_, begin.size()) != begin) return false;
    const std::size_t close = text_.find(end, at_ + begin.size());
    if (close == std::string_view::npos) throw Malformed{at_, "“" + std::string(end) + "” is missing"};
    at_ = close + end.size();
    return true;
  }

  void tag() {
    const std::size_t begin = at_;
    std::size_t end = at_ + 1;
    for (char quote = 0; end < text_.size() && (quote != 0 || text_[end] != '>'); ++end) {
      if (quote != 0)
        quote = text_[end] == quote ? '\0' : quote;
      else if (text_[end] == '"' || text_[end] == '\'')
        quote = text_[end];
    }
    if (end >= text_.size()) throw Malformed{begin, "“>” is missing"};
    std::string_view inside = text_.substr(begin + 1, end - begin - 1);
    at_ = end + 1;
    if (!inside.empty() && inside.front() == '/') {
      if (label_ != Label::none)
        concepts_.add(subjects_.empty() ? "" : subjects_.back(), label_, value_, language_);
      label_ = Label::none;
      if (subjects_.empty()) throw Malformed{begin, "an element is closed that was not open"};
      subjects_.pop_back();
      return;
    }
    const bool alone = !inside.empty() && inside.back() == '/';
    if (alone) return;
    const std::string_view name = inside.substr(0, inside.find_first_of(" \t\r\n"));
    std::string subject = subjects_.empty() ? std::string() : subjects_.back();
    label_ = label_of(name);
    value_.clear();
    language_ = attribute(inside, "xml:lang");
    for (const char* key : {"rdf:about", "rdf:ID", "rdf:nodeID"})
      if (std::string about = attribute(inside, key); !about.empty()) subject = std::move(about);
    subjects_.push_back(std::move(subject));
  }

  std::string attribute(std::string_view tag, std::string_view key) const {
    for (std::size_t at = tag.find(key); at != std::string_view::npos; at = tag.find(key, at + 1)) {
      std::size_t i = at + key.size();
      while (i < tag.size() && (tag[i] == ' ' || tag[i] == '=')) ++i;
      if (i < tag.size() && (tag[i] == '"' || tag[i] == '\'')) {
        const std::size_t end = tag.find(tag[i], i + 1);
        if (end != std::string_view::npos) return decoded(tag.substr(i + 1, end - i - 1));
      }
    }
    return {};
  }

  static std::string decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
      if (end == std::string_view::npos || end - i > 10) {
        out += text[i];
        continue;
      }
      const std::string_view name = text.substr(i + 1, end - i - 1);
      static const std::map<std::string_view, char> known = {
          {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
      if (const auto found = known.find(name); found != known.end()) {
        out += found->second;
      } else if (name.size() > 1 && name[0] == '#') {
        std::uint32_t code = 0xFFFD;
        const bool hex = name[1] == 'x' || name[1] == 'X';
        const std::string_view digits = name.substr(hex ? 2 : 1);
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        append_utf8(out, code);
      } else {
        out += text.substr(i, end - i + 1);
      }
      i = end;
    }
    return out;
  }

  std::string_view text_;
  Concepts& concepts_;
  std::size_t at_ = 0;
  Label label_ = Label::none;
  std::string value_, language_;
  std::vector<std::string> subjects_;  // of the open elements
};

// ---- JSON-LD

class JsonLd {
 public:
  explicit JsonLd(Concepts& concepts) : concepts_(concepts) {}

  void read(std::string_view text) {
    const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
    if (json.is_discarded()) throw Malformed{0, "is no JSON"};
    node(json, 0);
  }

 private:
  void node(const nlohmann::ordered_json& json, int depth) {
    if (depth > 32) return;
    if (json.is_array()) {
      for (const auto& part : json) node(part, depth + 1);
    } else if (json.is_object()) {
      std::string id;
      for (const char* key : {"@id", "id", "uri"})
        if (const auto found = json.find(key); id.empty() && found != json.end() && found->is_string())
          id = *found;
      if (id.empty()) id = "#" + std::to_string(++unnamed_);
      for (const auto& [key, value] : json.items()) {
        if (const Label label = label_of(key); label != Label::none)
          labels(id, label, value, "");
        else if (key != "@context")
          node(value, depth + 1);
      }
    }
  }

  void labels(const std::string& id, Label label, const nlohmann::ordered_json& value,
              const std::string& language) {
    if (value.is_string()) {
      concepts_.add(id, label, value.get<std::string>(), language);
    } else if (value.is_array()) {
      for (const auto& part : value) labels(id, label, part, language);
    } else if (value.is_object() && value.contains("@value")) {
      if (value["@value"].is_string())
        concepts_.add(id, label, value["@value"].get<std::string>(), value.value("@language", language));
    } else if (value.is_object()) {
      for (const auto& [key, part] : value.items())
        if (part.is_string() || part.is_array()) labels(id, label, part, key);
    }
  }

  Concepts& concepts_;
  std::size_t unnamed_ = 0;
};

// ---- Tables

std::vector<std::vector<std::string>> rows_of(std::string_view text, char separator) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  const auto end_row = [&] {
    row.push_back(squeezed(cell));
    cell.clear();
    if (row.size() > 1 || !row.front().empty()) rows.push_back(std::move(row));
    row.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c != '"')
        cell += c;
      else if (i + 1 < text.size() && text[i + 1] == '"')
        cell += text[++i];
      else
        quoted = false;
    } else if (c == '"' && squeezed(cell).empty()) {
      cell.clear();
      quoted = true;
    } else if (c == separator) {
      row.push_back(squeezed(cell));
      cell.clear();
    } else if (c == '\n') {
      end_row();
    } else {
      cell += c;
    }
  }
  if (quoted) throw Malformed{text.size(), "a quotation mark is not closed"};
  if (!row.empty() || !cell.empty()) end_row();
  return rows;
}

std::vector<std::string> several(std::string_view cell) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= cell.size();) {
    const std::size_t end = std::min(cell.find_first_of(";|", at), cell.size());
    if (std::string part = squeezed(cell.substr(at, end - at)); !part.empty())
      parts.push_back(std::move(part));
    at = end + 1;
  }
  return parts;
}

Imported table(std::string_view text, char separator) {
  const auto rows = rows_of(text, separator);
  Imported imported;
  if (rows.empty()) return imported;
  const auto column = [&](std::initializer_list<std::string_view> titles) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < rows[0].size(); ++i)
      if (std::find(titles.begin(), titles.end(), lower(rows[0][i])) != titles.end()) return i;
    return std::nullopt;
  };
  const auto name = column({"name", "label", "preferred", "preflabel"});
  if (!name)
    throw Malformed{0, "the first row has no title “name” (beside it there may be “aliases” and “negative”)"};
  const auto aliases = column({"aliases", "alias", "alternative", "altlabel"}),
             negative = column({"negative", "not"});
  for (std::size_t r = 1; r < rows.size(); ++r) {
    const auto cell = [&](std::optional<std::size_t> i) {
      return i && *i < rows[r].size() ? rows[r][*i] : std::string();
    };
    if (cell(name).empty()) continue;
    ListEntry entry{{cell(name)}, several(cell(negative))};
    for (std::string& alias : several(cell(aliases))) entry.labels.push_back(std::move(alias));
    imported.entries.push_back(std::move(entry));
  }
  return imported;
}

// Takes out what a list cannot hold, and labels that stand twice.
void tidy(Imported& imported) {
  std::vector<std::string> refused;
  const auto clean = [&](std::vector<std::string>& labels) {
    std::vector<std::string> kept;
    for (std::string& label : labels) {
      if (label.find_first_of(";=!\"") != std::string::npos || label.front() == '#')
        refused.push_back(label);
      else if (std::find(kept.begin(), kept.end(), label) == kept.end())
        kept.push_back(std::move(label));
    }
    labels = std::move(kept);
  };
  for (ListEntry& entry : imported.entries) {
    clean(entry.labels);
    clean(entry.negatives);
  }
  std::erase_if(imported.entries, [](const ListEntry& e) { return e.labels.empty(); });
  for (const std::string& label : refused)
    imported.warnings.push_back("“" + label +
                                "” is left out: a label holds no ; = ! \" and begins with no #");
}

}  // namespace

Result<Imported> import_terms(std::string_view file_name, std::string_view bytes, std::string_view language) {
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
  const std::size_t dot = file_name.rfind('.');
  const std::string ending = dot == std::string_view::npos ? "" : lower(file_name.substr(dot + 1));
  Concepts concepts{lower(language)};
  Imported imported;
  try {
    if (ending == "csv" || ending == "tsv") {
      imported = table(bytes, ending == "csv" ? ',' : '\t');
    } else {
      if (ending == "ttl")
        Turtle(bytes, concepts).run();
      else if (ending == "rdf" || ending == "xml")
        RdfXml(bytes, concepts).run();
      else if (ending == "jsonld" || ending == "json")
        JsonLd(concepts).read(bytes);
      else
        return Error{ErrorCode::unsupported, std::string(file_name) + ": no list that is known by its ending",
                     "there are .ttl, .rdf, .xml, .jsonld, .json, .csv and .tsv"};
      imported = concepts.result();
    }
  } catch (const Malformed& m) {
    const auto line =
        1 + std::count(bytes.begin(),
                       bytes.begin() + static_cast<std::ptrdiff_t>(std::min(m.at, bytes.size())), '\n');
    return Error{ErrorCode::malformed, std::string(file_name) + ":" + std::to_string(line) + ": " + m.what,
                 ""};
  }
  tidy(imported);
  if (imported.entries.empty())
    return Error{
        ErrorCode::malformed, std::string(file_name) + ": there is no label in it",
        "SKOS has prefLabel, altLabel and hiddenLabel; a table has the title “name” in its first row"};
  return imported;
}

std::string list_text(std::string_view name, std::string_view type, const std::vector<ListEntry>& entries) {
  std::string text = "list " + std::string(name) + (type.empty() ? "" : " as " + std::string(type)) + "\n";
  const auto written = [](const std::string& label) {
    return label.substr(0, 5) == "list " ? "\"" + label + "\"" : label;
  };
  for (const ListEntry& entry : entries) {
    for (std::size_t i = 0; i < entry.labels.size(); ++i)
      text += (i == 0 ? "" : type.empty() ? "; " : " = ") + written(entry.labels[i]);
    for (const std::string& label : type.empty() ? std::vector<std::string>{} : entry.negatives)
      text += " ! " + label;
    text += '\n';
  }
  return text;
}

}  // namespace stemma::schema
