// The least of any range of a list of numbers, in constant time: blocks of 32, and for each power of two the
// place of the least in so many blocks from each on. A quarter of a byte to one byte a number.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace stemma::graph {

class BestOfRange {
 public:
  struct Range {
    std::uint32_t begin = 0, end = 0;
    bool empty() const { return begin == end; }
    std::uint32_t size() const { return end - begin; }
  };

  // `number(i)` for i below `size`. The caller passes the same to best().
  template <class Number>
  void build(std::uint32_t size, const Number& number) {
    rows_.assign(1, {});
    for (std::uint32_t begin = 0; begin < size; begin += kBlock)
      rows_[0].push_back(least(begin, std::min(begin + kBlock, size), number));
    for (std::size_t width = 2; width <= rows_[0].size(); width *= 2) {
      const auto& half = rows_.back();
      std::vector<std::uint32_t> row(rows_[0].size() - width + 1);
      for (std::size_t i = 0; i < row.size(); ++i) row[i] = lesser(half[i], half[i + width / 2], number);
      rows_.push_back(std::move(row));
    }
  }

  // The place of the least number of a range; the first of several. REQUIRES: not empty
  template <class Number>
  std::uint32_t best(Range range, const Number& number) const {
    const auto first = (range.begin + kBlock - 1) / kBlock, last = range.end / kBlock;  // whole blocks
    if (first >= last) return least(range.begin, range.end, number);
    const auto k = static_cast<std::size_t>(std::bit_width(last - first) - 1);
    auto place = lesser(rows_[k][first], rows_[k][last - (std::uint32_t{1} << k)], number);
    if (range.begin < first * kBlock)
      place = lesser(least(range.begin, first * kBlock, number), place, number);
    if (last * kBlock < range.end) place = lesser(place, least(last * kBlock, range.end, number), number);
    return place;
  }

  // Visits the places of a range by rising numbers, equal ones in their order, until visit() says false.
  template <class Number, class Visit>
  void visit(Range range, const Number& number, Visit visit) const {
    struct Part {
      Range range;
      std::uint32_t place, number;
    };
    std::vector<Part> parts;
    const auto worse = [](const Part& a, const Part& b) {
      return a.number != b.number ? a.number > b.number : a.place > b.place;
    };
    const auto push = [&](Range part) {
      if (part.empty()) return;
      const auto place = best(part, number);
      parts.push_back({part, place, number(place)});
      std::push_heap(parts.begin(), parts.end(), worse);
    };
    push(range);
    while (!parts.empty()) {
      std::pop_heap(parts.begin(), parts.end(), worse);
      const Part part = parts.back();
      parts.pop_back();
      if (!visit(part.place)) return;
      push({part.range.begin, part.place});
      push({part.place + 1, part.range.end});
    }
  }

  std::uint64_t bytes() const {
    std::uint64_t sum = 0;
    for (const auto& row : rows_) sum += row.size() * sizeof row[0];
    return sum;
  }

 private:
  static constexpr std::uint32_t kBlock = 32;
  template <class Number>
  static std::uint32_t lesser(std::uint32_t a, std::uint32_t b, const Number& number) {
    return number(b) < number(a) ? b : a;
  }
  template <class Number>
  static std::uint32_t least(std::uint32_t begin, std::uint32_t end, const Number& number) {
    auto place = begin;
    auto value = number(begin);
    for (auto i = begin + 1; i < end; ++i)
      if (const auto other = number(i); other < value) {
        value = other;
        place = i;
      }
    return place;
  }

  std::vector<std::vector<std::uint32_t>> rows_;
};

}  // namespace stemma::graph
