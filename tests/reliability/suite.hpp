// The tests by name; suite.cpp lists them with their counts.
#pragma once

#include "tests/reliability/rig.hpp"

namespace stemma::reliability {

void kill9(const Plan& plan, Report& report);
void power(const Plan& plan, Report& report);
void faults(const Plan& plan, Report& report);
void full_disk(const Plan& plan, Report& report);

int fill(const std::vector<std::string>& words);  // a child

}  // namespace stemma::reliability
