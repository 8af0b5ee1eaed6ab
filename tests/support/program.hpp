// Runs the built program as a user would and keeps what it said.
#pragma once

#include <string>
#include <vector>

namespace stemma::test {

struct Outcome {
  int code = 0;  // exit code; 128 + signal when it was ended by one
  std::string out, err;
};

// `stemma` with these words, in `folder` (current folder when empty). No shell: the words arrive as they are.
Outcome run_stemma(const std::vector<std::string>& words, const std::string& folder = "",
                   const std::string& input = "");

// Words of a command line, "quoted ones" as one.
std::vector<std::string> words_of(const std::string& line);

// A folder that is removed with everything in it at the end of the test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  explicit TemporaryFolder(const std::string& parent);
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }
  std::string operator/(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

std::string read_whole(const std::string& path);
void write_whole(const std::string& path, const std::string& bytes);  // makes the folders above it

}  // namespace stemma::test
