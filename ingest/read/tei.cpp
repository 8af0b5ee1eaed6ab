// TEI P5: what scholars encode editions and corpora in.
#include <algorithm>
#include <initializer_list>
#include <map>
#include <unordered_map>

#include "ingest/read/formats.hpp"
#include "ingest/read/reading_builder.hpp"
#include "ingest/read/xml.hpp"

namespace stemma::ingest {
namespace {

using Token = XmlReader::Token;

// What an element of the text is to a reader.
enum class Role {
  inline_text,
  left_out,
  paragraph,
  boundary,  // ends a paragraph, holds blocks
  division,
  list,
  item,
  row,
  quote,
  note,
  reference
};

Role role_of(std::string_view name) {
  static const std::unordered_map<std::string_view, Role> kRoles = [] {
    std::unordered_map<std::string_view, Role> roles;
    const auto add = [&](Role role, std::initializer_list<std::string_view> names) {
      for (std::string_view one : names) roles.emplace(one, role);
    };
    add(Role::left_out, {"teiHeader", "standOff", "facsimile", "sourceDoc", "fw", "del", "surplus", "rdg",
                         "index", "figDesc", "graphic", "gap", "notatedMusic", "interp"});
    add(Role::paragraph,
        {"p",         "ab",       "lg",        "byline",     "dateline",   "salute",  "signed",
         "docAuthor", "docDate",  "titlePart", "docImprint", "imprimatur", "trailer", "speaker",
         "stage",     "epigraph", "argument",  "postscript", "castItem",   "u",       "head"});
    add(Role::boundary, {"front", "body", "back", "group", "titlePage", "docTitle", "sp", "opener", "closer",
                         "figure", "table", "castList", "text"});
    add(Role::division, {"div", "div1", "div2", "div3", "div4", "div5", "floatingText"});
    add(Role::list, {"list", "listBibl", "listPerson", "listPlace", "listOrg", "listEvent"});
    add(Role::item, {"item"});
    add(Role::row, {"row"});
    add(Role::quote, {"quote", "cit", "q", "said"});
    add(Role::note, {"note"});
    add(Role::reference, {"ref", "ptr"});
    return roles;
  }();
  const auto found = kRoles.find(name);
  return found == kRoles.end() ? Role::inline_text : found->second;
}

class TeiReader {
 public:
  explicit TeiReader(std::string_view source) : xml_(source), out_(true) {}

  Reading run() {
    for (Token token = xml_.next(); token != Token::done; token = xml_.next()) {
      if (token == Token::text) {
        if (!open_.empty()) text();
      } else if (token == Token::end) {
        if (!open_.empty()) end();
      } else if (!open_.empty() || xml_.name() == "text") {
        start();
      } else if (xml_.name() == "teiHeader") {
        header();
      } else if (xml_.name() == "TEI" && out_.reading().language.empty()) {
        set_language();
      }
    }
    Reading reading = out_.finish();
    settle_notes(reading);
    return reading;
  }

 private:
  struct Open {
    Role role;
    bool block;  // opened a block or a quotation
    bool choice;
  };

  void set_language() {
    const std::string language = xml_.attribute("lang");
    if (!language.empty()) out_.reading().language = language.substr(0, language.find('-'));
  }

  void text() {
    if (xml_.plain())
      out_.put(xml_.text(), xml_.at());
    else
      out_.put_made(xml_.text(), xml_.at(), xml_.length());
  }

  // ---- The header: title, authors and date are lines of the text as well: facts are read from them

  struct Piece {
    std::string text;
    std::size_t at = 0, length = 0;
  };

  void header() {
    std::vector<std::string> path = {"teiHeader"};
    const auto within = [&](std::string_view name) {
      return std::find(path.begin(), path.end(), name) != path.end();
    };
    std::map<int, Piece> dates;  // the best first
    bool titled = false;
    while (!path.empty()) {
      const Token token = xml_.next();
      if (token == Token::end) path.pop_back();
      if (token != Token::start) continue;
      const std::string name(xml_.name());
      if (name == "title" && within("titleStmt") && !titled) {
        titled = true;
        header_block(BlockKind::heading, "title");
      } else if (name == "author" && within("titleStmt")) {
        header_block(BlockKind::paragraph, "author");
      } else if (name == "date") {
        const int rank = within("creation")          ? 0
                         : within("sourceDesc")      ? 1
                         : within("publicationStmt") ? 2
                                                     : 3;
        Piece date = header_text();
        if (rank < 3 && !date.text.empty()) dates.emplace(rank, std::move(date));
      } else {
        if (name == "language" && out_.reading().language.empty())
          out_.reading().language = xml_.attribute("ident").substr(0, 2);
        path.push_back(name);
      }
    }
    if (dates.empty()) return;
    const Piece& date = dates.begin()->second;
    out_.open(BlockKind::paragraph, 0, "date");
    out_.put_made(date.text, date.at, date.length);
    out_.close();
    out_.reading().meta["date"] = date.text;
  }

  // The words of the element whose start was read, else what its attribute `when` says.
  Piece header_text() {
    Piece piece;
    const std::string when = xml_.attribute("when");
    for (std::size_t depth = 1; depth > 0;) {
      const Token token = xml_.next();
      if (token == Token::start) ++depth;
      if (token == Token::end) --depth;
      if (token != Token::text) continue;
      if (piece.text.empty()) piece.at = xml_.at();
      piece.text += xml_.text();
      piece.length = xml_.at() + xml_.length() - piece.at;
    }
    piece.text = folded(piece.text);
    if (piece.text.empty()) piece = {when, 0, 0};
    return piece;
  }

  void header_block(BlockKind kind, const char* label) {
    const Piece piece = header_text();
    if (piece.text.empty()) return;
    out_.open(kind, kind == BlockKind::heading ? 1 : 0, label);
    out_.put_made(piece.text, piece.at, piece.length);
    out_.close();
    std::string& known = out_.reading().meta[label];
    known += (known.empty() ? "" : "; ") + piece.text;
  }

  // ---- The text

  void start() {
    const std::string_view name = xml_.name();
    const bool in_choice = !open_.empty() && open_.back().choice;
    Role role = role_of(name);
    // Of two readings of a word the corrected one, in the spelling of today; abbreviations as they are
    // printed.
    if (in_choice && (name == "sic" || name == "orig" || name == "expan")) role = Role::left_out;
    if (role == Role::left_out) return xml_.skip();
    if (role == Role::paragraph && name != "head" && lists_ > 0 && fresh_item_) role = Role::inline_text;
    if (role == Role::inline_text && lists_ > 0 && paragraphs_ == 0 &&
        (name == "bibl" || name == "biblStruct"))
      role = Role::item;
    open_.push_back({role, false, name == "choice"});
    begin(role, name);
  }

  void begin(Role role, std::string_view name) {
    fresh_item_ = role == Role::item;
    switch (role) {
      case Role::paragraph:
        ++paragraphs_;
        if (name == "head" && lists_ == 0)
          out_.open(BlockKind::heading, static_cast<std::uint8_t>(std::clamp(divisions_, 1u, 9u)));
        else
          out_.open(quotes_ > 0 ? BlockKind::quote : BlockKind::paragraph);
        break;
      case Role::division:
        ++divisions_;
        out_.close();
        break;
      case Role::boundary:
        if (name == "text" && out_.reading().language.empty()) set_language();
        out_.close();
        break;
      case Role::list:
        ++lists_;
        out_.close();
        break;
      case Role::item: {
        const std::string mark = xml_.attribute("n");
        out_.open(BlockKind::list_item, static_cast<std::uint8_t>(std::clamp(lists_, 1u, 9u)),
                  mark.empty() ? "-" : mark);
        break;
      }
      case Role::row:
        out_.open_row();
        break;
      case Role::quote:
        open_.back().block = paragraphs_ == 0;
        if (paragraphs_ > 0) break;
        ++quotes_;
        out_.open(BlockKind::quote);
        break;
      case Role::note:
        begin_note();
        break;
      case Role::reference: {
        const std::string target = xml_.attribute("target");
        out_.begin_link(target);
        if (name == "ptr" && target.substr(0, 1) == "#") out_.anchor(target);
        break;
      }
      case Role::left_out:
      case Role::inline_text:
        break;
    }
    if (role != Role::inline_text) return;
    if (name == "cell") out_.next_cell();
    if (name == "l" && out_.has_text()) out_.line_break();
    if (name == "lb" && xml_.attribute("break") != "no") out_.gap();
    if (name == "pb")
      out_.begin_page(xml_.attribute("n").empty() ? std::to_string(++pages_) : xml_.attribute("n"));
  }

  void end() {
    const Open open = open_.back();
    open_.pop_back();
    switch (open.role) {
      case Role::paragraph:
        --paragraphs_;
        out_.close();
        break;
      case Role::division:
        --divisions_;
        out_.close();
        break;
      case Role::boundary:
      case Role::item:
        out_.close();
        break;
      case Role::list:
        --lists_;
        out_.close();
        break;
      case Role::row:
        out_.close_row();
        break;
      case Role::quote:
        if (!open.block) break;
        --quotes_;
        out_.close();
        break;
      case Role::note:
        end_note();
        break;
      case Role::reference:
        out_.end_link();
        break;
      case Role::left_out:
      case Role::inline_text:
        break;
    }
  }

  // ---- Notes: where they are called, or gathered in a place of their own and pointed to

  void begin_note() {
    const std::string id = xml_.attribute("id"), n = xml_.attribute("n");
    const std::string label = n.empty() ? std::to_string(++notes_) : n;
    if (!id.empty()) labels_.emplace("#" + id, label);
    if (paragraphs_ > 0 || saved_.size() > 0) out_.anchor(label);
    out_.begin_note(label);
    saved_.push_back(paragraphs_);
    paragraphs_ = 0;
  }

  void end_note() {
    out_.end_note();
    paragraphs_ = saved_.back();
    saved_.pop_back();
  }

  void settle_notes(Reading& reading) const {
    std::erase_if(reading.anchors, [&](NoteAnchor& a) {
      if (a.label.substr(0, 1) != "#") return false;
      const auto label = labels_.find(a.label);
      if (label != labels_.end()) a.label = label->second;
      return label == labels_.end();
    });
    std::erase_if(reading.links, [&](const Link& link) {
      const auto label = labels_.find(link.target);
      if (label != labels_.end()) reading.anchors.push_back({link.span, label->second});
      return label != labels_.end();
    });
    std::stable_sort(reading.anchors.begin(), reading.anchors.end(),
                     [](const NoteAnchor& a, const NoteAnchor& b) { return a.span.begin < b.span.begin; });
  }

  XmlReader xml_;
  ReadingBuilder out_;
  std::vector<Open> open_;
  std::vector<unsigned> saved_;                // paragraphs_ outside of the open notes
  std::map<std::string, std::string> labels_;  // of notes, by "#id"
  unsigned paragraphs_ = 0, divisions_ = 0, lists_ = 0, quotes_ = 0, notes_ = 0, pages_ = 0;
  bool fresh_item_ = false;
};

}  // namespace

Reading read_tei(std::string_view source) { return TeiReader(source).run(); }

}  // namespace stemma::ingest
