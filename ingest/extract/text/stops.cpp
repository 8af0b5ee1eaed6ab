#include "ingest/extract/text/stops.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kBits = 32;                 // of Cues
using Square = std::array<std::uint64_t, kBits>;  // two of kBits by kBits bits, side by side

// Bit `c` of row `r` becomes bit `r` of row `c`, by squares of half the size at a time.
template <std::size_t Size>
void turn(Square& rows, std::uint64_t left) {
  for (std::size_t first = 0; first < kBits; first += 2 * Size) {
    std::uint64_t* const upper = rows.data() + first;
    std::uint64_t* const lower = upper + Size;
    for (std::size_t r = 0; r < Size; ++r) {
      const std::uint64_t change = (upper[r] >> Size ^ lower[r]) & left;
      upper[r] ^= change << Size;
      lower[r] ^= change;
    }
  }
}

}  // namespace

void Stops::add(const std::array<Cues, kStopBits>& row) {
  static_assert(kStopBits == 2 * kBits && kCues <= kBits);
  Square rows;
  for (std::size_t i = 0; i < kBits; ++i)
    rows[i] = row[i].bits() | std::uint64_t{row[kBits + i].bits()} << kBits;
  turn<16>(rows, 0x0000FFFF0000FFFF);
  turn<8>(rows, 0x00FF00FF00FF00FF);
  turn<4>(rows, 0x0F0F0F0F0F0F0F0F);
  turn<2>(rows, 0x3333333333333333);
  turn<1>(rows, 0x5555555555555555);
  bits_.insert(bits_.end(), rows.begin(), rows.begin() + kCues);
}

}  // namespace stemma::ingest
