#include "viz/export/svg.hpp"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/text.hpp"

using namespace stemma;
using namespace std::chrono_literals;
using tests::contains;

namespace {

// A stand-in for Graphviz: a shell script with the given body.
class Script {
 public:
  explicit Script(const std::string& body) {
    char name[] = "/tmp/stemma-script-XXXXXX";
    const int file = ::mkstemp(name);
    ::close(file);
    path_ = name;
    std::ofstream(path_) << "#!/bin/sh\n" << body << "\n";
    ::chmod(path_.c_str(), 0700);
  }
  ~Script() { std::remove(path_.c_str()); }
  viz::SvgLimits limits() const {
    viz::SvgLimits limits;
    limits.program = path_;
    return limits;
  }

 private:
  std::string path_;
};

int open_descriptors() {
  int count = 0;
  DIR* folder = ::opendir("/proc/self/fd");
  while (::readdir(folder)) ++count;
  ::closedir(folder);
  return count;
}

std::string cleaned(const std::string& svg) { return viz::clean_svg(svg, "p-").value(); }

}  // namespace

TEST_CASE("A drawing comes back as a bare svg element") {
  const std::string svg = viz::render_svg("digraph { a -> b [label=\"goes to\"] }").value();
  CHECK(svg.substr(0, 4) == "<svg");
  CHECK(contains(svg, "goes to"));
  CHECK(contains(svg, "</svg>"));
  CHECK_FALSE(contains(svg, "<!DOCTYPE"));
  CHECK_FALSE(contains(svg, "<?xml"));
}

TEST_CASE("Two pictures on one page share no id") {
  const std::string first = viz::render_svg("digraph { a -> b }").value();
  const std::string second = viz::render_svg("digraph { a -> c }").value();
  const auto id_of = [](const std::string& svg) { return svg.substr(svg.find(" id=\"") + 5, 10); };
  CHECK(id_of(first) != id_of(second));
  CHECK(first == viz::render_svg("digraph { a -> b }").value());
}

TEST_CASE("Links to scripts do not survive, links to pages do") {
  const std::string svg =
      viz::render_svg(
          "digraph { a [URL=\"javascript:alert(1)\"]; b [URL=\"/e/b-c\"]; c [URL=\"//evil.example/\"] }")
          .value();
  CHECK_FALSE(contains(svg, "javascript"));
  CHECK_FALSE(contains(svg, "evil.example"));
  CHECK(contains(svg, "href=\"/e/b"));
}

TEST_CASE("Cleaning drops scripts, styles, handlers, foreign content and comments") {
  const std::string svg = cleaned(
      "<?xml version='1.0'?><!DOCTYPE svg><svg width='9' onload='x()'><script>alert(1)</script><!-- c -->"
      "<style>*{}</style><foreignObject><p>hello</p></foreignObject><image href='http://a/b.png'/>"
      "<g id='g1' style='fill:url(#x)'><path d='M0 0' fill='url(#l_0)' stroke='url(http://a/)'/></g></svg>");
  CHECK(svg == "<svg width=\"9\"><g id=\"p-g1\"><path d=\"M0 0\" fill=\"url(#p-l_0)\"/></g></svg>");
}

TEST_CASE("Cleaning keeps only links to the web and to paths") {
  const auto link = [](const std::string& target) {
    return cleaned("<svg><a xlink:href=\"" + target + "\">x</a></svg>");
  };
  CHECK(link("https://example.org/a?b=1&amp;c") ==
        "<svg><a href=\"https://example.org/a?b=1&amp;c\">x</a></svg>");
  CHECK(link("/e/place&#45;oslo") == "<svg><a href=\"/e/place&#45;oslo\">x</a></svg>");
  for (const char* bad : {"javascript:x", "&#106;avascript:x", " javascript:x", "data:text/html,x",
                          "//a.example", "/&#47;a", "/\\a", "file:///etc/passwd", ""}) {
    CHECK(link(bad) == "<svg><a>x</a></svg>");
  }
}

TEST_CASE("Something that is no SVG is refused") {
  for (const char* bad :
       {"", "hello", "<svg>", "<svg><g></svg>", "<svg a>", "<html></html>", "<svg b='></svg>"}) {
    INFO(bad);
    REQUIRE_FALSE(viz::clean_svg(bad, "p-").ok());
    CHECK(viz::clean_svg(bad, "p-").error().code == ErrorCode::malformed);
  }
}

TEST_CASE("What Graphviz complains about is in the error") {
  const auto drawn = viz::render_svg("digraph { a -> ");
  REQUIRE_FALSE(drawn);
  CHECK(drawn.error().code == ErrorCode::malformed);
  CHECK(contains(drawn.error().message, "syntax error"));
}

TEST_CASE("Without Graphviz the error tells how to get it") {
  viz::SvgLimits limits;
  limits.program = "no-such-drawing-program";
  const auto drawn = viz::render_svg("digraph {}", limits);
  REQUIRE_FALSE(drawn);
  CHECK(drawn.error().code == ErrorCode::unsupported);
  CHECK(contains(drawn.error().hint, "apt install graphviz"));
}

TEST_CASE("A drawing that takes too long is stopped") {
  const Script endless("exec sleep 60");
  viz::SvgLimits limits = endless.limits();
  limits.time = 200ms;
  const auto begin = std::chrono::steady_clock::now();
  const auto drawn = viz::render_svg("digraph {}", limits);
  CHECK(std::chrono::steady_clock::now() - begin < 3s);
  REQUIRE_FALSE(drawn);
  CHECK(drawn.error().code == ErrorCode::limit);
}

TEST_CASE("A drawing that gets too large is stopped") {
  const Script flood("exec yes");
  viz::SvgLimits limits = flood.limits();
  limits.output = 1000;
  const auto drawn = viz::render_svg("digraph {}", limits);
  REQUIRE_FALSE(drawn);
  CHECK(drawn.error().code == ErrorCode::limit);
}

TEST_CASE("A process that does not read its input raises no signal") {
  std::signal(SIGPIPE, SIG_DFL);
  const Script deaf("exec <&-; echo '<svg></svg>'");
  const auto drawn = viz::render_svg(std::string(4 << 20, ' '), deaf.limits());
  CHECK(drawn.value() == "<svg></svg>");
}

TEST_CASE("Drawing leaves no descriptor open, from several threads as well") {
  CHECK(viz::render_svg("digraph { a }").ok());
  const int before = open_descriptors();
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([i] {
      for (int k = 0; k < 3; ++k) viz::render_svg("digraph { n" + std::to_string(i * 10 + k) + " }").value();
      (void)viz::render_svg("digraph {");
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(open_descriptors() == before);
}

TEST_CASE("However an SVG is damaged, nothing that runs comes through") {
  const std::string whole =
      "<?xml version='1.0'?><svg id='a' onload='x'><script>javascript:1</script><a href='javascript:2' "
      "xlink:href='/e/x'><title>t</title>"
      "<style>@import</style><text x='1'>&amp;words</text></a><foreignObject><iframe "
      "src='//x'></iframe></foreignObject></svg>";
  std::mt19937 random(7);
  std::size_t passed = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string svg = whole;
    for (int change = 0; change < 3; ++change) {
      const std::size_t at = random() % svg.size();
      if (random() % 2 == 0) {
        svg.erase(at, 1 + random() % 8);
      } else {
        svg.insert(at, 1, "<>\"'/=!- a&"[random() % 12]);
      }
    }
    const auto clean = viz::clean_svg(svg, "p-");
    if (!clean) continue;
    ++passed;
    for (const char* bad :
         {"<script", "<style", "<iframe", "<foreignObject", "onload", "href=\"javascript", "src="}) {
      INFO(svg);
      // As text, between tags, such words do no harm: only markup counts.
      const bool harmful = clean->find(bad) != std::string::npos &&
                           (bad[0] == '<' || clean->find(std::string(" ") + bad) != std::string::npos);
      if (harmful && bad[0] != '<') {
        const std::size_t word = clean->find(std::string(" ") + bad);
        CHECK(clean->rfind('>', word) > clean->rfind('<', word));
      } else {
        CHECK_FALSE(harmful);
      }
    }
  }
  CHECK(passed > 100);
}
