#include "ingest/extract/text/tokens.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <vector>

#include "ingest/ascii.hpp"
#include "ingest/extract/text/characters.hpp"
#include "ingest/extract/text/written_words.hpp"
#include "ingest/one_of.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {

namespace {

// ASCII that ends any word before it.
constexpr auto kEndsWord = [] {
  std::array<bool, 256> ends{};
  for (std::size_t c = 0; c < 128; ++c)
    ends[c] = kAsciiChars[c].kind == CharKind::space || kAsciiChars[c].kind == CharKind::other;
  for (const char joins : {'\'', '-', '&', '.', '/'}) ends[static_cast<std::size_t>(joins)] = false;
  return ends;
}();

// ASCII marks that are tokens by themselves.
constexpr auto kLoneMark = [] {
  std::array<bool, 256> lone{};
  for (std::size_t c = 0; c < 128; ++c) lone[c] = kAsciiChars[c].kind == CharKind::other;
  for (const char pairs : {'(', ')', '[', ']', '"', '*', '_'}) lone[static_cast<std::size_t>(pairs)] = false;
  return lone;
}();

// The text of the blocks cut into tokens.
class Tokenizer {
 public:
  explicit Tokenizer(Analysis& analysis)
      : analysis_(analysis),
        table_(*analysis.words_known),
        marks_(cues_of_marks(*analysis.schema)),
        text_(analysis.text),
        whole_(text_.size() < sizeof(std::uint64_t) ? 0 : text_.size() - sizeof(std::uint64_t) + 1) {}

  // Blocks in their order.
  void run(std::uint32_t block) {
    ZonedBlock& b = analysis_.blocks[block];
    block_ = block;
    at_ = b.span.begin;
    end_ = b.span.end;
    space_ = newline_ = true;
    quote_ = kNone;
    set_depth(0);
    proves_ = !b.all_caps;
    before_ = Shape::punct;
    full_stops_.clear();
    b.first = count_;
    while (at_ < end_) {
      if (skip_anchor() || gap()) continue;
      limit_ = limit();
      while (at_ < limit_) step();
    }
    b.last = count_;
    cut_sentences(analysis_, block, full_stops_);  // while its tokens are at hand
  }
  void finish() {
    analysis_.numbers.resize(count_);
    analysis_.briefs.resize(count_);
    if (count_ % kStopBits == 0) return;
    std::fill(cues_.begin() + count_ % kStopBits, cues_.end(), Cues{});
    analysis_.by_cue.add(cues_);
  }

 private:
  static constexpr TokenIndex kNone = 0xFFFFFFFF;
  static constexpr std::size_t kFewBytes = 5;  // of a word with the blank behind it

  // What is known of a token by what it is.
  struct Known {
    const schema::Word& word;
    std::uint32_t brief;  // TokenBrief::form
    Cues cues;
    std::string_view lower;
    std::uint32_t number = 0;  // Word::number
    std::uint32_t form = 0;
  };
  // Where the next token goes, and what holds for all around it: a copy at hand while some are added.
  struct Place {
    std::uint32_t* numbers;
    TokenBrief* briefs;
    TokenIndex count;  // how many there are
    std::uint32_t block;
    std::uint8_t brackets;
    bool proves;         // a capital does, in this block
    Shape before;        // of the last token of the block
    std::uint32_t uses;  // how many there are
  };
  Place place() {
    return {analysis_.numbers.data(),
            analysis_.briefs.data(),
            count_,
            block_,
            brackets_,
            proves_,
            before_,
            uses_};
  }
  void leave(const Place& place) {
    count_ = place.count;
    before_ = place.before;
    uses_ = place.uses;
  }

  void step() {
    plain_words();
    if (at_ < limit_) other();
  }
  [[gnu::noinline]] void other() {
    const Char c = char_at(text_, at_);
    switch (c.kind) {
      case CharKind::space:
        space_ = true;
        newline_ = newline_ || c.code == '\n';
        at_ += c.length;
        break;
      case CharKind::letter:
        word();
        break;
      case CharKind::digit:
        number();
        break;
      case CharKind::other:
        punctuation(c);
        break;
    }
  }

  std::uint32_t limit() const {
    const auto& anchors = analysis_.anchors;
    const auto& gaps = analysis_.gaps;
    std::uint32_t limit = end_;
    if (next_anchor_ < anchors.size() && anchors[next_anchor_].span.begin > at_)
      limit = std::min(limit, anchors[next_anchor_].span.begin);
    if (next_gap_ < gaps.size() && gaps[next_gap_].begin > at_)
      limit = std::min(limit, gaps[next_gap_].begin);
    return limit;
  }
  // Between two cells: a mark like the bar of a table
  bool gap() {
    const auto& gaps = analysis_.gaps;
    while (next_gap_ < gaps.size() && gaps[next_gap_].begin < at_) ++next_gap_;
    if (next_gap_ == gaps.size() || gaps[next_gap_].begin > at_) return false;
    space_ = true;
    add_here(gaps[next_gap_], Shape::punct, "|", mark("|"));
    at_ = gaps[next_gap_++].end;
    return true;
  }
  bool skip_anchor() {
    const auto& anchors = analysis_.anchors;
    while (next_anchor_ < anchors.size() && anchors[next_anchor_].span.end <= at_) ++next_anchor_;
    if (next_anchor_ == anchors.size() || anchors[next_anchor_].span.begin > at_) return false;
    at_ = anchors[next_anchor_].span.end;
    ++next_anchor_;
    space_ = true;
    return true;
  }

  // Most of a text: small ASCII letters behind one of any kind, up to what ends every word; blanks; and marks
  // that say nothing of what is around them. They are cut some at a time, and looked up when memory has
  // answered.
  [[gnu::noinline]] void plain_words() {
    bool more = true;
    while (more) {
      const std::span<const Cut> cut = cut_plain();
      make_room();
      Place place = this->place();
      for (const Cut& word : cut) add(place, word);
      leave(place);
      more = cut.size() == cut_.size();
    }
  }
  struct Cut {
    Span span;
    std::uint64_t head = 0, hash = 0;  // of a word, as in its WordKey
    Shape shape = Shape::punct;
    bool space = false, newline = false;  // before it
  };
  // Less than there is room for: what stands at at_ then is not plain.
  [[gnu::always_inline]] std::span<const Cut> cut_plain() {
    constexpr std::uint32_t kSmall = 0x20;
    const std::uint32_t limit = limit_;
    const char* const text = text_.data();
    std::uint32_t at = at_;
    bool space = space_, newline = newline_;
    Cut* cut = cut_.data();
    while (at < limit && cut < cut_.data() + cut_.size()) {
      const char first = text[at];
      if (!small_letter(static_cast<char>(first | kSmall))) {
        if (first == ' ') {
          space = true;
          ++at;
          continue;
        }
        if (!lone_mark(at)) break;
        *cut++ = {{at, at + 1}, 0, 0, Shape::punct, space, newline};
        space = newline = false;
        ++at;
        continue;
      }
      std::uint64_t head = eight_bytes(at) | kSmall, hash = 0;
      const std::uint64_t others = other_than_small(head);
      head &= ((others & -others) >> 7) - 1;  // zeros from the first of them on
      std::uint32_t end = at + bytes_before(others);
      if (others == 0) [[unlikely]] {
        end = end_of_long(at);
        hash = key({at, end}, head).hash();
      } else {
        hash = schema::WordKey(head, {}, 0).hash();
      }
      table_.prefetch(hash);
      const bool blank = end < limit && text[end] == ' ';
      if (!blank && (end > limit || !plain_end(at, end))) break;
      *cut++ = {{at, end}, head, hash, (first & kSmall) == 0 ? Shape::capital : Shape::lower, space, newline};
      space = blank;
      newline = false;
      at = end + blank;
    }
    at_ = at;
    space_ = space;
    newline_ = newline;
    return {cut_.data(), cut};
  }
  // Of a word of more than seven letters.
  [[gnu::noinline]] std::uint32_t end_of_long(std::uint32_t at) const {
    constexpr std::uint32_t kEight = schema::WordKey::kHead;
    std::uint32_t end = at + kEight;
    for (std::uint32_t more = kEight; more == kEight; end += more)
      more = bytes_before(other_than_small(eight_bytes(end)));
    return end;
  }
  schema::WordKey key(Span span, std::uint64_t head) const {
    const std::uint32_t behind = std::min(span.end, span.begin + std::uint32_t{schema::WordKey::kHead});
    return {head, slice(behind, span.end), span.end - span.begin};
  }
  [[gnu::always_inline]] void add(Place& place, const Cut& cut) {
    const Span span = cut.span;
    if (cut.shape == Shape::punct) {
      const std::string_view text = slice(span.begin, span.end);
      add(place, span, cut.shape, mark(text), word_sign(text), text, cut.space, cut.newline);
    } else if (span.end - span.begin <= schema::WordKey::kHead) {
      add(place, cut, {cut.head, {}, span.end - span.begin});
    } else {
      place = add_long(place, cut);
    }
  }
  [[gnu::noinline]] Place add_long(Place place, const Cut& cut) {
    add(place, cut, key(cut.span, cut.head));
    return place;
  }
  [[gnu::always_inline]] void add(Place& place, const Cut& cut, const schema::WordKey& key) {
    add_word(place, cut.span, cut.shape, table_.in_text(key, cut.hash, tag), static_cast<char>(key.head),
             slice(cut.span.begin, cut.span.end), cut.space, cut.newline);
  }
  // May the character be a token by itself, whatever is around, that opens and closes nothing?
  bool lone_mark(std::uint32_t at) const {
    if (!kLoneMark[static_cast<unsigned char>(text_[at])]) return false;
    if (at + 1 == end_ || text_[at + 1] != text_[at]) return true;
    return !one_of(text_.substr(at, 1), ".", "-", "'", "`");
  }
  bool plain_end(std::uint32_t begin, std::uint32_t end) const {
    if (end == limit_ || kEndsWord[static_cast<unsigned char>(text_[end])]) return true;
    // A full stop behind more than an initial.
    return text_[end] == '.' && end > begin + 1 &&
           (end + 1 >= limit_ || text_[end + 1] == ' ' || text_[end + 1] == '\n');
  }
  // Those of the text from `at` on; zeros behind its end.
  std::uint64_t eight_bytes(std::uint32_t at) const {
    if (at >= whole_) [[unlikely]]
      return last_bytes(at);
    std::uint64_t bytes;
    std::memcpy(&bytes, text_.data() + at, sizeof bytes);
    return bytes;
  }
  [[gnu::noinline]] std::uint64_t last_bytes(std::uint32_t at) const {
    std::uint64_t bytes = 0;
    if (at < text_.size()) std::memcpy(&bytes, text_.data() + at, text_.size() - at);
    return bytes;
  }

  void word() {
    const WrittenWord word = word_at(part(), at_);
    word.printed ? emit_typed(at_, word.end, word.shape) : emit(at_, word.end, word.shape);
    possessive();
  }
  void number() {
    const WrittenWord number = number_at(part(), at_);
    emit(at_, number.end, number.shape);
    possessive();
  }
  TextPart part() const { return {text_, limit_, end_}; }

  // "the Council's": its mark is a token by itself.
  void possessive() {
    if (at_ >= limit_) return;
    const Char c = char_at(text_, at_);
    if (!schema::apostrophe(c.code)) return;
    const std::uint32_t s = at_ + c.length;
    if (s < limit_ && (text_[s] == 's' || text_[s] == 'S') &&
        (s + 1 >= limit_ || char_at(text_, s + 1).kind != CharKind::letter))
      emit_mark(s + 1, text_[s] == 's' ? "'s" : "'S");
  }

  // "the *Long Pier*", "**Note**", "__Ann Berg__": marks around words, which set them off and are no tokens.
  bool emphasis() {
    constexpr std::uint32_t kLongest = 300;
    std::uint32_t behind = at_;
    while (behind < end_ && text_[behind] == text_[at_]) ++behind;
    if (at_ == closing_) return at_ = behind, true;
    const auto inner = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c < 0; };
    const bool opens = at_ == 0 || (!inner(text_[at_ - 1]) && text_[at_ - 1] != '.' && text_[at_ - 1] != ',');
    const std::uint32_t width = behind - at_;
    if (!opens || width > 3 || behind == end_ || (!inner(text_[behind]) && text_[behind] != '"'))
      return false;
    const std::string_view ahead = text_.substr(behind, std::min(kLongest, end_ - behind));
    const std::size_t found = ahead.find(text_.substr(at_, width));
    if (found == std::string_view::npos || found == 0) return false;
    const std::size_t close = behind + found;
    if (text_[close - 1] == ' ' || (close + width < end_ && inner(text_[close + width]))) return false;
    closing_ = static_cast<std::uint32_t>(close);
    at_ = behind;
    return true;
  }
  void punctuation(const Char& c) {
    if (c.code == '*' && emphasis()) return;
    if (c.code == '_' && at_ + 1 < end_ && text_[at_ + 1] == '_' && emphasis()) return;
    std::uint32_t p = at_ + c.length;
    if (c.code == '.')
      while (p < end_ && text_[p] == '.') ++p;  // an ellipsis is one token
    const bool quotes = double_apostrophe();
    if (typed_dash())
      emit_mark(at_ + 2, "—");
    else if (quotes)
      emit_mark(at_ + 2, "\"");
    else if (c.code == 0x2026)
      emit_mark(p, "...");
    else
      emit(at_, p, Shape::punct);
    const TokenIndex mark = count_ - 1;
    if (c.code == '(' || c.code == '[')
      set_depth(depth_ + 1);
    else if (c.code == ')' || c.code == ']')
      analysis_.tokens[mark].brackets = set_depth(std::max(0, depth_ - 1));
    else if (c.code == '"' || quotes)
      quote_ == kNone ? open_quote(mark) : close_quote(mark);
    else if (c.code == 0x201C || c.code == 0xAB)
      open_quote(mark);
    else if (c.code == 0x201D || c.code == 0xBB)
      close_quote(mark);
  }
  // ''the harbour'', ``the harbour'': as some printers and typists quote; but not the inches of 6''
  bool double_apostrophe() const {
    const char c = text_[at_];
    return (c == '\'' || c == '`') && at_ + 1 < limit_ && text_[at_ + 1] == c &&
           (at_ + 2 >= limit_ || text_[at_ + 2] != c) &&
           (at_ == 0 || (text_[at_ - 1] != c && (quote_ != kNone || !digit_ascii(text_[at_ - 1]))));
  }
  // "--" between words, as typewriters have it
  bool typed_dash() const {
    return at_ + 2 < limit_ && text_[at_] == '-' && text_[at_ + 1] == '-' && text_[at_ + 2] != '-' &&
           at_ > 0 && text_[at_ - 1] != '-';
  }
  void open_quote(TokenIndex mark) { quote_ = mark; }
  void close_quote(TokenIndex mark) {
    if (quote_ == kNone) return;
    for (TokenIndex k = quote_ + 1; k < mark; ++k) analysis_.tokens[k].in_quotes = true;
    quote_ = kNone;
  }
  std::uint8_t set_depth(int depth) {
    depth_ = depth;
    return brackets_ = static_cast<std::uint8_t>(std::min(depth, 200));
  }

  void emit(std::uint32_t begin, std::uint32_t end, Shape shape) {
    const std::string_view text = slice(begin, end);
    at_ = end;
    if (shape == Shape::punct || shape == Shape::number)
      return add_here({begin, end}, shape, text, unknown(text, shape));
    add_word_here({begin, end}, shape, text);
  }

  void add_here(Span span, Shape shape, std::string_view text, const Known& word) {
    make_room();
    Place place = this->place();
    add(place, span, shape, word, word_sign(text), text, space_, newline_);
    leave(place);
    space_ = newline_ = false;
  }
  void add_word_here(Span span, Shape shape, std::string_view text) {
    lower_.clear();
    append_lower(text);
    make_room();
    Place place = this->place();
    add_word(place, span, shape, table_.in_text(schema::WordKey(lower_), tag), lower_[0], text, space_,
             newline_);
    leave(place);
    space_ = newline_ = false;
  }
  // A word with printed marks in it, which is known by the typed ones.
  void emit_typed(std::uint32_t begin, std::uint32_t end, Shape shape) {
    at_ = end;
    add_word_here({begin, end}, shape, analysis_.typed.emplace_front(schema::typed_marks(slice(begin, end))));
  }

  // A mark up to `end` that counts as this one.
  void emit_mark(std::uint32_t end, std::string_view typed) {
    const std::uint32_t begin = at_;
    at_ = end;
    add_here({begin, end}, Shape::punct, typed, unknown(typed, Shape::punct));
  }

  Known unknown(std::string_view text, Shape shape) const {
    static const schema::Word kUnknown;
    static constexpr Cues kNumber{Cue::date, Cue::date_sign, Cue::rule},
        kMark{Cue::title, Cue::signed_by, Cue::rule};
    if (shape == Shape::number) return {kUnknown, 0, kNumber, text};
    if (text.size() == 1) return mark(text);
    Cues cues = kMark;
    cues.set(Cue::full_stop, text[0] == '.');
    cues.set(Cue::quote, one_of(text, "“", "”", "«", "»", "‘", "’"));
    return {kUnknown, one_of(text, "'s", "’") ? TokenBrief::kPossessive : 0, cues, text};
  }

  Known mark(std::string_view byte) const {
    const schema::Word& word = table_.mark(byte[0]);
    const std::uint32_t number = static_cast<unsigned char>(byte[0]);
    const std::uint32_t brief = number < TokenBrief::kPossessive ? number : 0;
    return {word, brief, marks_[number % marks_.size()], byte, word.number};
  }

  std::string_view slice(std::uint32_t begin, std::uint32_t end) const {
    return {text_.data() + begin, end - begin};
  }

  // These two are half the work; a call of them would cost as much as what they do.
  [[gnu::always_inline]] void add_word(Place& place, Span span, Shape shape,
                                       const schema::WordTable::InText& word, char first,
                                       std::string_view text, bool space, bool newline) {
    std::vector<WordUse>& uses = analysis_.uses;
    if (word.form == place.uses) {
      if (uses.size() == uses.capacity()) __builtin_unreachable();  // there is room
      uses.push_back({word.word.hash});
      ++place.uses;
    }
    WordUse& use = uses[word.form];
    const bool lower = shape == Shape::lower;
    use.in_lower_case += lower;
    if (shape == Shape::capital && place.before == Shape::lower && place.proves) ++use.mid_sentence_capital;
    // Of the word, whose letters are not at hand but for the first.
    const std::uint8_t sign = word_sign({&first, word.lower.size()});
    Cues cues = Cues::of_bits(word.tag | (lower ? Cues{} : Cues{Cue::name}).bits());
    if (shape == Shape::upper) cues.set(Cue::letters);
    add(place, span, shape,
        {word.word, TokenBrief::kMarks + word.form, cues, word.lower, word.number, word.form}, sign, text,
        space, newline);
  }
  [[gnu::always_inline]] void add(Place& place, Span span, Shape shape, const Known& known, std::uint8_t sign,
                                  std::string_view text, bool space, bool newline) {
    std::vector<Token>& tokens = analysis_.tokens;
    if (tokens.size() == tokens.capacity()) __builtin_unreachable();  // there is room
    Token& t = tokens.emplace_back(known.word);
    t.text = TokenText(text);
    t.lower = TokenText(known.lower);
    t.span = span;
    t.cues = known.cues;
    t.form = known.form;
    t.block = place.block;
    t.shape = shape;
    t.space_before = space;
    t.newline_before = newline;
    t.brackets = place.brackets;
    const TokenIndex i = place.count++;
    place.numbers[i] = known.number;
    place.briefs[i] = {known.brief, shape, false, !(space | newline), sign};
    place.before = shape;
    cues_[i % kStopBits] = known.cues;
    if (known.cues.has(Cue::full_stop)) full_stops_.push_back(i);
    if (place.count % kStopBits == 0) analysis_.by_cue.add(cues_);
  }

  // For as many as are cut together.
  void make_room() {
    if (room_ < count_ + cut_.size()) make_more_room();
  }
  [[gnu::noinline]] void make_more_room() {
    room_ = 2 * count_ + analysis_.text.size() / kFewBytes + cut_.size();
    analysis_.tokens.reserve(room_);
    analysis_.uses.reserve(room_ + 1);  // with that of no word
    analysis_.numbers.resize(room_);
    analysis_.briefs.resize(room_);
  }

  static std::uint32_t tag(const schema::Schema& schema, const schema::Word& word, std::string_view lower) {
    return cues_of(schema, word, lower).bits();
  }

  void append_lower(std::string_view s) {
    if (std::all_of(s.begin(), s.end(), ascii)) {
      for (const char c : s) lower_ += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    } else {
      lower_ += schema::lower(s);
    }
  }

  Analysis& analysis_;
  schema::WordTable& table_;
  const MarkCues& marks_;
  std::string_view text_;
  std::size_t whole_;  // eight bytes of the text stand behind what is before it
  std::size_t next_anchor_ = 0, next_gap_ = 0;
  std::uint32_t closing_ = kNone;  // where the stars stand that end what some before it set off
  TokenIndex count_ = 0;
  std::uint32_t block_ = 0;
  std::uint32_t at_ = 0, limit_ = 0, end_ = 0;  // limit: of the block, or the next anchor
  bool space_ = true, newline_ = true;
  TokenIndex quote_ = kNone;  // the mark of the quotation that is open
  int depth_ = 0;             // of brackets
  std::uint8_t brackets_ = 0;
  bool proves_ = true;                  // a capital does, in this block
  std::uint32_t uses_ = 1;              // how many there are, with that of no word
  Shape before_ = Shape::punct;         // of the last token of the block
  std::size_t room_ = 0;                // for so many tokens
  std::array<Cues, kStopBits> cues_;    // of the last ones
  std::vector<TokenIndex> full_stops_;  // of the block
  std::string lower_;                   // of the word in hand
  std::array<Cut, 16> cut_;             // plain words that are looked up together
};

}  // namespace

void tokenize(Analysis& analysis) {
  constexpr std::size_t kFewBytes = 80;  // of a sentence
  analysis.sentences.reserve(analysis.text.size() / kFewBytes);
  analysis.uses.resize(1);
  Tokenizer tokenizer(analysis);
  for (std::uint32_t b = 0; b < analysis.blocks.size(); ++b) tokenizer.run(b);
  tokenizer.finish();
}

}  // namespace stemma::ingest
