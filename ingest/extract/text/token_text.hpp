// A string_view in twelve bytes, so that a token fits into one line of the processor's cache.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace stemma::ingest {

#pragma pack(push, 4)
class TokenText {
 public:
  TokenText() = default;
  explicit TokenText(std::string_view text)
      : data_(text.data()), size_(static_cast<std::uint32_t>(text.size())) {}
  operator std::string_view() const { return {data_, size_}; }

  const char* data() const { return data_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const char* begin() const { return data_; }
  const char* end() const { return data_ + size_; }
  char operator[](std::size_t i) const { return data_[i]; }
  char front() const { return data_[0]; }
  char back() const { return data_[size_ - 1]; }
  std::string_view substr(std::size_t from, std::size_t most = std::string_view::npos) const {
    return std::string_view(*this).substr(from, most);
  }
  bool starts_with(std::string_view front) const { return std::string_view(*this).starts_with(front); }
  bool starts_with(char front) const { return std::string_view(*this).starts_with(front); }
  bool ends_with(std::string_view back) const { return std::string_view(*this).ends_with(back); }
  bool ends_with(char back) const { return std::string_view(*this).ends_with(back); }
  template <class Sought>
  std::size_t find(Sought sought, std::size_t from = 0) const {
    return std::string_view(*this).find(sought, from);
  }
  template <class Sought>
  std::size_t rfind(Sought sought, std::size_t from = std::string_view::npos) const {
    return std::string_view(*this).rfind(sought, from);
  }
  template <class Sought>
  std::size_t find_first_of(Sought sought, std::size_t from = 0) const {
    return std::string_view(*this).find_first_of(sought, from);
  }
  template <class Others>
  std::size_t find_first_not_of(Others others, std::size_t from = 0) const {
    return std::string_view(*this).find_first_not_of(others, from);
  }

  friend bool operator==(TokenText x, TokenText y) { return std::string_view(x) == std::string_view(y); }
  friend bool operator==(TokenText x, std::string_view y) { return std::string_view(x) == y; }
  // The compiler knows the size, and compares without a call.
  template <std::size_t Size>
  friend bool operator==(TokenText x, const char (&literal)[Size]) {
    return x.size_ == Size - 1 && std::memcmp(x.data_, literal, Size - 1) == 0;
  }
  friend auto operator<=>(TokenText x, TokenText y) { return std::string_view(x) <=> std::string_view(y); }
  friend auto operator<=>(TokenText x, std::string_view y) { return std::string_view(x) <=> y; }

 private:
  const char* data_ = nullptr;
  std::uint32_t size_ = 0;
};
#pragma pack(pop)
static_assert(sizeof(TokenText) == 12);

}  // namespace stemma::ingest
