// The tests by name, which suite.cpp lists with their counts, and the children that live in their files.
#pragma once

#include "tests/reliability/rig.hpp"

namespace stemma::reliability {

void kill9(const Plan& plan, Report& report);
void ingest(const Plan& plan, Report& report);
void power(const Plan& plan, Report& report);
void faults(const Plan& plan, Report& report);
void full_disk(const Plan& plan, Report& report);
void rot(const Plan& plan, Report& report);
void teeth(const Plan& plan, Report& report);
void operations(const Plan& plan, Report& report);
void backup_loop(const Plan& plan, Report& report);
void old_formats(const Plan& plan, Report& report);
void soak(const Plan& plan, Report& report);
void load(const Plan& plan, Report& report);

int fill(const std::vector<std::string>& words);
int examine(const std::vector<std::string>& words);
int young(const std::vector<std::string>& words);
int open_store(const std::vector<std::string>& words);

}  // namespace stemma::reliability
