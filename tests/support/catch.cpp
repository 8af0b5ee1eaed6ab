#include "tests/support/catch.hpp"  // compiled once, for the precompiled header
