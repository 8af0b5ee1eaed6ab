// The parts that all values of the store are made of: what writes them, and what reads them and checks each
// length. Internal to graph/codec*.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <boost/endian/conversion.hpp>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/fragment.hpp"
#include "graph/records.hpp"
#include "schema/result.hpp"

namespace stemma::graph::codec {

inline constexpr char kVersion = 1;  // of most values

[[noreturn]] inline void broken(const char* what) {
  throw Failure(
      {ErrorCode::corrupt, std::string("a record of the store is damaged: ") + what,
       "run `stemma verify`; restore the store from a copy, or ingest the documents into a new one"});
}

inline constexpr std::size_t kLongestNumber = 10;  // bytes

// Writes where there is room for it; returns what is behind it.
inline char* put_number(char* to, std::uint64_t n) {
  for (; n >= 0x80; n >>= 7) *to++ = static_cast<char>(n | 0x80);
  *to++ = static_cast<char>(n);
  return to;
}
inline void append_number(std::string& bytes, std::uint64_t n) {
  if (n < 0x80) return bytes.push_back(static_cast<char>(n));
  std::array<char, kLongestNumber> few;
  bytes.append(few.data(), put_number(few.data(), n));
}

class Writer {
 public:
  struct Part {};  // of a value
  explicit Writer(char version = kVersion) : bytes_(1, version) {}
  Writer(char version, std::string memory) : bytes_(std::move(memory)) { bytes_.assign(1, version); }
  explicit Writer(Part) {}

  void number(std::uint64_t n) { append_number(bytes_, n); }
  // From one number to another: small where they are close.
  void difference(std::int64_t before, std::int64_t after) {
    const auto d = static_cast<std::uint64_t>(after - before);
    number(d << 1 ^ (after < before ? ~std::uint64_t{0} : 0));
  }
  // By how much each is above the one before it.
  void rising(std::span<const std::uint32_t> numbers) {
    const auto size = bytes_.size();
    bytes_.resize(size + numbers.size() * kLongestNumber / 2);  // of 32 bits
    char* end = bytes_.data() + size;
    std::uint32_t before = 0;
    for (const auto n : numbers) end = put_number(end, n - std::exchange(before, n));
    bytes_.resize(static_cast<std::size_t>(end - bytes_.data()));
  }
  void fixed(std::uint64_t n) {
    boost::endian::native_to_little_inplace(n);
    bytes_.append(reinterpret_cast<const char*>(&n), sizeof n);
  }
  void string(std::string_view s) {
    number(s.size());
    bytes_.append(s);
  }
  // A string that mostly begins as the one before it.
  void string_after(std::string_view before, std::string_view s) {
    const auto shared = static_cast<std::size_t>(std::ranges::mismatch(before, s).in1 - before.begin());
    number(shared);
    string(s.substr(shared));
  }
  void strings(const std::vector<std::string>& all) {
    number(all.size());
    for (const auto& s : all) string(s);
  }
  void attributes(const Attributes& all) {
    number(all.size());
    for (const auto& [key, values] : all) {
      string(key);
      strings(values);
    }
  }
  void tally(const Tally& all) {
    number(all.size());
    for (const auto& [key, count] : all) {
      string(key);
      number(count);
    }
  }
  void span(Span s, std::uint32_t after = 0) {
    number(s.begin - after);
    number(s.end - s.begin);
  }
  void pages(const std::vector<PageStart>& all) {
    number(all.size());
    std::uint32_t before = 0;
    for (const auto& page : all) {
      string(page.label);
      number(page.begin - before);
      before = page.begin;
    }
  }
  void part(const Writer& part) { bytes_ += part.bytes_; }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

inline char version_of(std::string_view record) {
  if (record.empty()) broken("empty");
  return record[0];
}

class Reader {
 public:
  explicit Reader(std::string_view bytes, char version = kVersion) : bytes_(bytes) {
    if (version_of(bytes) != version) broken("of an unknown version");
    bytes_.remove_prefix(1);
  }

  [[gnu::always_inline]] std::uint64_t number() {
    // Most have few bytes: how many is guessed ahead by the processor where it is asked byte by byte.
    std::uint32_t few = 0;
    if (bytes_.size() < sizeof few) return long_number();
    std::memcpy(&few, bytes_.data(), sizeof few);
    boost::endian::little_to_native_inplace(few);
    const auto taken = [&](std::size_t size, std::uint32_t n) {
      bytes_.remove_prefix(size);
      return n;
    };
    if ((few & 0x80) == 0) return taken(1, few & 0x7F);
    if ((few & 0x8000) == 0) return taken(2, (few & 0x7F) | (few >> 1 & 0x3F80));
    const auto low = (few & 0x7F) | (few >> 1 & 0x3F80) | (few >> 2 & 0x1FC000);
    if ((few & 0x800000) == 0) return taken(3, low);
    if ((few & 0x80000000) == 0) return taken(4, low | (few >> 3 & 0xFE00000));
    return long_number();
  }
  template <class Number>
  Number number_of() {
    const auto n = number();
    if (n > std::numeric_limits<Number>::max()) broken("a number is too large");
    return static_cast<Number>(n);
  }
  template <class Number>
  Number difference(Number before) {
    const auto n = number();
    const auto after = before + ((n >> 1) ^ (~(n & 1) + 1));
    if (after > std::numeric_limits<Number>::max()) broken("a number is too large");
    return static_cast<Number>(after);
  }
  std::uint64_t fixed() {
    std::uint64_t n = 0;
    take(sizeof n).copy(reinterpret_cast<char*>(&n), sizeof n);
    return boost::endian::little_to_native(n);
  }
  std::string string() { return std::string(take(number())); }
  std::string string_after(std::string_view before) {
    const auto shared = number();
    if (shared > before.size()) broken("a string begins as none before it");
    return std::string(before.substr(0, shared)).append(take(number()));
  }
  // A member takes at least one byte: a length beyond that is damage, found before memory is taken for it.
  std::size_t length() {
    const auto n = number();
    if (n > bytes_.size()) broken("a list is longer than its record");
    return n;
  }
  std::vector<std::string> strings() {
    std::vector<std::string> all(length());
    for (auto& s : all) s = string();
    return all;
  }
  Attributes attributes() {
    Attributes all;
    for (auto left = length(); left > 0; --left) {
      auto key = string();
      all[std::move(key)] = strings();
    }
    return all;
  }
  std::vector<PageStart> pages() {
    std::vector<PageStart> all(length());
    std::uint32_t before = 0;
    for (auto& page : all) {
      page.label = string();
      page.begin = before += number_of<std::uint32_t>();
    }
    return all;
  }
  Tally tally() {
    Tally all;
    for (auto left = length(); left > 0; --left) {
      auto key = string();
      all[std::move(key)] = number();
    }
    return all;
  }
  Span span(std::uint32_t after = 0) {
    Span s;
    s.begin = after + number_of<std::uint32_t>();
    s.end = s.begin + number_of<std::uint32_t>();
    return s;
  }
  std::size_t left() const { return bytes_.size(); }
  bool at_end() const { return bytes_.empty(); }
  void end() const {
    if (!bytes_.empty()) broken("bytes behind its end");
  }

 private:
  std::string_view take(std::uint64_t size) {
    if (size > bytes_.size()) broken("cut off");
    const auto taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return taken;
  }
  [[gnu::noinline]] std::uint64_t long_number() {
    std::uint64_t n = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) broken("cut off");
      const auto byte = static_cast<unsigned char>(bytes_[0]);
      bytes_.remove_prefix(1);
      n |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return n;
    }
    broken("a number is too long");
  }
  std::string_view bytes_;
};

}  // namespace stemma::graph::codec
