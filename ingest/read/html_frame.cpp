#include "ingest/read/html_frame.hpp"

#include <algorithm>
#include <cctype>
#include <unordered_set>

#include "ingest/ascii.hpp"

namespace stemma::ingest {
namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool frame_word(std::string_view word) {
  static const std::unordered_set<std::string_view> kWords = {
      "cookie",        "cookies",    "consent",  "gdpr",       "breadcrumb", "breadcrumbs", "nav",
      "navbar",        "navigation", "menu",     "submenu",    "sidebar",    "footer",      "masthead",
      "share",         "sharing",    "social",   "newsletter", "subscribe",  "signup",      "advert",
      "advertisement", "ads",        "promo",    "sponsored",  "related",    "recommended", "pagination",
      "pager",         "skip",       "skiplink", "modal",      "popup",      "paywall",     "login",
      "toolbar",       "widget",     "comments", "disqus",     "noprint"};
  return kWords.contains(word);
}

// Words before which a frame word keeps its sense: "site-footer", but not "has-sidebar" around the whole
// page.
bool place_word(std::string_view word) {
  static const std::unordered_set<std::string_view> kWords = {
      "site",      "page",   "global", "main", "top",     "bottom", "left",   "right",  "primary",
      "secondary", "mobile", "side",   "post", "article", "entry",  "social", "header", "cookie"};
  return kWords.contains(word);
}

// One class or id: "cookie-banner", "site_footer".
bool frame_name(std::string_view name) {
  std::vector<std::string> words(1);
  for (char c : name)
    if (std::isalnum(static_cast<unsigned char>(c)) != 0)
      words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!words.back().empty())
      words.emplace_back();
  if (words.back().empty()) words.pop_back();
  if (words.empty() || words.size() > 6) return false;
  return frame_word(words.front()) || (words.size() == 2 && place_word(words[0]) && frame_word(words[1]));
}

bool frame_names(std::string_view names) {
  for (std::size_t at = 0; at < std::min<std::size_t>(names.size(), 400);) {
    const std::size_t end = std::min(names.find(' ', at), names.size());
    if (frame_name(names.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

bool frame_role(std::string_view role) {
  for (std::string_view r : {"navigation", "banner", "contentinfo", "complementary", "search", "dialog",
                             "alertdialog", "menu", "menubar", "toolbar"})
    if (role == r) return true;
  return false;
}

// Elements that hold parts of a page.
bool holds_parts(std::string_view element) {
  for (std::string_view e : {"div", "section", "ul", "ol", "dl", "nav", "aside", "header", "footer"})
    if (element == e) return true;
  return false;
}

bool about_cookies(std::string_view words) {
  if (words.size() > 600 || !contains(words, "ookie")) return false;
  const std::string low = lower_ascii(words);
  for (std::string_view phrase : {"use cookies", "uses cookies", "using cookies", "accept cookies",
                                  "cookie policy", "cookie settings", "cookie preferences", "all cookies"})
    if (contains(low, phrase)) return true;
  return false;
}

std::size_t words_between_blanks(std::string_view s) {
  return static_cast<std::size_t>(std::count(s.begin(), s.end(), ' ')) + 1;
}

class Frame {
 public:
  Frame(Reading& reading, const std::vector<BlockPlace>& places) : reading_(reading), places_(places) {}

  void mark() {
    std::vector<char> frame(reading_.blocks.size(), 0);
    bool has_main = false, has_article = false;
    std::size_t in_main = 0, all = 0;
    for (std::size_t i = 0; i < frame.size(); ++i) {
      const Block& b = reading_.blocks[i];
      if (b.kind == BlockKind::boilerplate && !places_[i].in_frame) continue;
      has_main |= places_[i].in_main;
      has_article |= places_[i].in_article;
      all += b.span.size();
      if (places_[i].in_main && !places_[i].in_frame) in_main += b.span.size();
    }
    const bool trust_main = has_main && in_main * 4 > all;
    for (std::size_t i = 0; i < frame.size(); ++i) {
      const Block& b = reading_.blocks[i];
      const bool outside = trust_main && !places_[i].in_main && b.kind != BlockKind::note && b.level != 1;
      frame[i] = outside || (!places_[i].in_article && about_cookies(words(b)));
    }
    mark_links(frame, has_article);
    settle(frame, all);
  }

 private:
  std::string_view words(const Block& b) const {
    return std::string_view(reading_.text).substr(b.span.begin, b.span.size());
  }

  // Bytes of each block that are words of links.
  std::vector<std::size_t> linked() const {
    std::vector<std::size_t> bytes(reading_.blocks.size(), 0);
    std::size_t i = 0;
    for (const Link& link : reading_.links) {
      while (i < bytes.size() && reading_.blocks[i].span.end <= link.span.begin) ++i;
      if (i < bytes.size() && reading_.blocks[i].span.contains(link.span)) bytes[i] += link.span.size();
    }
    return bytes;
  }

  // Three and more short lines in a row that are nothing but links are a menu.
  void mark_links(std::vector<char>& frame, bool has_article) const {
    const std::vector<std::size_t> link_bytes = linked();
    const auto only_link = [&](std::size_t i) {
      const Block& b = reading_.blocks[i];
      const bool line = b.kind == BlockKind::list_item || b.kind == BlockKind::paragraph;
      const bool may = !has_article || !places_[i].in_article;
      return line && may && link_bytes[i] * 5 > b.span.size() * 4 && words_between_blanks(words(b)) <= 6;
    };
    for (std::size_t i = 0; i < frame.size();) {
      std::size_t end = i;
      while (end < frame.size() && only_link(end)) ++end;
      if (end - i >= 3)
        std::fill(frame.begin() + static_cast<std::ptrdiff_t>(i),
                  frame.begin() + static_cast<std::ptrdiff_t>(end), 1);
      i = std::max(end, i + 1);
    }
  }

  void settle(const std::vector<char>& frame, std::size_t all) {
    std::size_t left = 0;
    for (std::size_t i = 0; i < frame.size(); ++i)
      if (frame[i] == 0 && !places_[i].in_frame && reading_.blocks[i].kind != BlockKind::boilerplate)
        left += reading_.blocks[i].span.size();
    const bool too_much = left * 10 < all;
    for (std::size_t i = 0; i < frame.size(); ++i) {
      Block& b = reading_.blocks[i];
      if (!too_much && frame[i] != 0) b.kind = BlockKind::boilerplate;
      if (too_much && places_[i].in_frame) b.kind = BlockKind::paragraph;
    }
  }

  Reading& reading_;
  const std::vector<BlockPlace>& places_;
};

}  // namespace

void FrameParts::start(std::string_view element, std::string_view classes, std::string_view id,
                       std::string_view role) {
  if (open()) {
    if (element == "main" || element == "article" || element == "h1" || role == "main") element_.clear();
    if (element == element_) ++depth_;
    return;
  }
  if (!holds_parts(element) || !(frame_names(classes) || frame_name(id) || frame_role(role))) return;
  element_ = element;
  depth_ = 0;
}

void FrameParts::end(std::string_view element) {
  if (element == element_ && depth_-- == 0) element_.clear();
}

void mark_frame(Reading& reading, const std::vector<BlockPlace>& places) { Frame(reading, places).mark(); }

}  // namespace stemma::ingest
