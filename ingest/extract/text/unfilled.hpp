// A vector whose elements are made without values: each is written before it is read.
#pragma once

#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace stemma::ingest {

template <class T>
struct UnfilledAllocator : std::allocator<T> {
  static_assert(std::is_trivially_default_constructible_v<T>);
  template <class Other>
  struct rebind {
    using other = UnfilledAllocator<Other>;
  };
  template <class U, class... Values>
  void construct(U* at, Values&&... values) {
    if constexpr (sizeof...(Values) == 0)
      ::new (static_cast<void*>(at)) U;
    else
      ::new (static_cast<void*>(at)) U(std::forward<Values>(values)...);
  }
};

template <class T>
using Unfilled = std::vector<T, UnfilledAllocator<T>>;

}  // namespace stemma::ingest
