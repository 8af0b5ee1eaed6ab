#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace stemma::cli {
namespace {

// One code point of well-formed UTF-8; advances `at`.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const unsigned first = byte(at);
  std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  char32_t code = length == 1 ? first : first & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) code = (code << 6) | (byte(at + i) & 0x3F);
  at += length;
  return code;
}

// East Asian wide ranges, coarse.
bool wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_number(const std::string& s) {
  return !s.empty() && s.find_first_not_of("0123456789.,%-") == std::string::npos;
}

std::string pad(const std::string& text, std::size_t width, bool right) {
  const std::size_t used = display_width(text);
  const std::string blanks(width > used ? width - used : 0, ' ');
  return right ? blanks + text : text + blanks;
}

}  // namespace

int fail(const Error& error) {
  std::fprintf(stderr, "stemma: %s\n", error.message.c_str());
  if (!error.hint.empty()) std::fprintf(stderr, "        %s\n", error.hint.c_str());
  return static_cast<int>(error.code);
}

std::shared_ptr<const schema::Schema> load_schema(const Common& common) {
  if (common.schema.empty()) return {std::shared_ptr<void>(), &schema::Schema::built_in()};
  return schema::Schema::with_folder(common.schema).value();
}

graph::Store open_store(const Common& common, graph::Store::Mode mode) {
  graph::Store store = graph::Store::open(common.store, mode).value();
  if (mode == graph::Store::Mode::read_only)
    if (const auto writer = graph::Store::writer(common.store))
      if (const auto seen = store.snapshot().statistics())
        std::fprintf(
            stderr,
            "note        %s is writing %s; this is its state after commit %llu, with %llu documents\n",
            writer->c_str(), common.store.c_str(), static_cast<unsigned long long>(seen->generation),
            static_cast<unsigned long long>(seen->documents));
  return store;
}

std::size_t terminal_width(std::FILE* stream) {
  const int fd = fileno(stream);
  if (isatty(fd) == 0) return 0;
  winsize size{};
  if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const char* columns = std::getenv("COLUMNS");
  return columns != nullptr && std::atoi(columns) > 0 ? static_cast<std::size_t>(std::atoi(columns)) : 80;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (!control(c)) width += wide(c) ? 2 : 1;
  }
  return width;
}

std::string fit(std::string_view text, std::size_t columns) {
  const bool cut = display_width(text) > columns;
  const std::size_t room = cut && columns > 0 ? columns - 1 : columns;
  std::string out;
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (c == '\n' || c == '\t') {
      if (used + 1 > room) break;
      out += ' ';
      ++used;
      continue;
    }
    if (control(c)) continue;
    const std::size_t width = wide(c) ? 2 : 1;
    if (used + width > room) break;
    out += text.substr(begin, at - begin);
    used += width;
  }
  return cut && columns > 0 ? out + "…" : out;
}

Table::Table(std::vector<std::string> head) : head_(std::move(head)) {}

void Table::add(std::vector<std::string> row) {
  row.resize(head_.size());
  rows_.push_back(std::move(row));
}

std::string Table::text(std::size_t width) const {
  const std::size_t columns = head_.size();
  std::vector<std::size_t> widths(columns, 0);
  std::vector<bool> numeric(columns, !rows_.empty());
  for (std::size_t c = 0; c < columns; ++c) {
    widths[c] = display_width(head_[c]);
    for (const auto& row : rows_) {
      widths[c] = std::max(widths[c], display_width(row[c]));
      if (!is_number(row[c])) numeric[c] = false;
    }
  }
  constexpr std::size_t kGap = 2, kNarrowest = 8;
  const auto total = [&] {
    std::size_t sum = kGap * (columns - 1);
    for (std::size_t w : widths) sum += w;
    return sum;
  };
  while (width > 0 && total() > width) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= kNarrowest) break;
    --*widest;  // the widest gives way first, so that the columns become equally wide
  }
  std::string out;
  const auto line = [&](const std::vector<std::string>& row) {
    std::string text;
    for (std::size_t c = 0; c < columns; ++c) {
      const bool last = c + 1 == columns;
      const std::string cell = fit(row[c], widths[c]);
      text += last && !numeric[c] ? cell : pad(cell, widths[c], numeric[c]);
      if (!last) text += std::string(kGap, ' ');
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    out += text + "\n";
  };
  line(head_);
  for (const auto& row : rows_) line(row);
  return out;
}

void Table::print() const { std::fputs(text(terminal_width(stdout)).c_str(), stdout); }

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
  if (width == 0) width = 100;
  const std::size_t room = width > indent + 20 ? width - indent : 20;
  std::string out, line;
  const auto flush = [&] {
    if (!line.empty()) out += std::string(indent, ' ') + line + "\n";
    line.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find_first_of(" \n\t", at);
    if (end == std::string_view::npos) end = text.size();
    const std::string word = fit(text.substr(at, end - at), 10 * room);
    if (!word.empty()) {
      if (!line.empty() && display_width(line) + 1 + display_width(word) > room) flush();
      line += (line.empty() ? "" : " ") + word;
    }
    at = end + 1;
  }
  flush();
  return out;
}

ProgressLine::ProgressLine() : width_(terminal_width(stderr)) {}

ProgressLine::~ProgressLine() {
  if (drawn_) std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(std::uint64_t done, std::uint64_t total, const std::string& what) {
  if (width_ == 0) return;
  using namespace std::chrono;
  const std::int64_t now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
  if (now - last_ < 100 && done != total) return;
  last_ = now;
  drawn_ = true;
  constexpr std::size_t kBar = 24;
  const std::size_t filled = total == 0 ? 0 : static_cast<std::size_t>(kBar * done / total);
  std::string bar;
  for (std::size_t i = 0; i < kBar; ++i) bar += i < filled ? "█" : "░";
  const std::string count = " " + std::to_string(done) + "/" + std::to_string(total) + " ";
  const std::size_t used = kBar + count.size();
  std::fprintf(stderr, "\r\033[K%s%s%s", bar.c_str(), count.c_str(),
               fit(what, width_ > used + 1 ? width_ - used - 1 : 0).c_str());
  std::fflush(stderr);
}

std::string number(double value, int decimals) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
  return buffer;
}

}  // namespace stemma::cli
