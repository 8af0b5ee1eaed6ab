#include "api/pages/pages.hpp"

namespace stemma::api {
namespace {

constexpr std::string_view kStyle = R"css(
:root { --ink: #1c1e21; --paper: #fdfdfb; --quiet: #595f69; --line: #d8dade; --accent: #0b57a4; --mark: #fff0a8; --card: #f4f4f0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7e7e3; --paper: #16181c; --quiet: #a5abb5; --line: #3a3f47; --accent: #8fc1ff; --mark: #5c4d00; --card: #1f2228; }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Charter, "Bitstream Charter", Georgia, "DejaVu Serif", serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; padding-block: .75rem; border-bottom: 1px solid var(--line); }
header, footer, button, input, .type, .quiet, .choice, figcaption, h1, h2, h3 { font-family: system-ui, "DejaVu Sans", sans-serif; }
nav a { margin-right: 1rem; }
.home { font-weight: 700; color: inherit; text-decoration: none; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
input, button { font-size: 1rem; padding: .4rem .6rem; border: 1px solid var(--quiet); border-radius: .3rem; background: var(--paper); color: inherit; max-width: 100%; }
button { cursor: pointer; background: var(--card); }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.25rem 0 .5rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
.above { margin: 1rem 0 -1rem; }
.quiet, footer { color: var(--quiet); font-size: .9rem; } footer { padding-block: 2rem; }
.note { background: var(--card); border-left: 4px solid var(--accent); padding: .5rem .75rem; }
.type { font-size: .8rem; padding: .05rem .45rem; border: 1px solid var(--line); border-left: .5rem solid var(--type, var(--quiet)); border-radius: .2rem; white-space: nowrap; }
.counts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1rem; }
.choice { display: flex; flex-wrap: wrap; gap: .2rem .2rem; font-size: .9rem; } .choice [aria-current] { font-weight: 700; color: inherit; }
.columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0 2rem; } .columns ol { padding-left: 1.3rem; margin: 0; }
.hits { padding-left: 1.5rem; } .hits li { margin: .5rem 0; }
.facts > li { margin: .6rem 0; }
figure { margin: .5rem 0; }
.evidence blockquote { margin: 0; padding: .1rem .8rem; border-left: 3px solid var(--line); } .evidence figcaption { color: var(--quiet); font-size: .85rem; padding-left: .95rem; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
.picture .scroll { background: #fff; border: 1px solid var(--line); border-radius: .3rem; padding: .5rem; overflow-x: auto; }
.picture svg { max-width: 100%; height: auto; min-width: 34rem; } .picture figcaption { color: var(--quiet); font-size: .9rem; }
.picture a:focus-visible { outline: none; } .picture a:focus-visible polygon, .picture a:focus-visible ellipse, .picture a:focus-visible path { stroke: #0b57a4; stroke-width: 4; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .1rem 1rem; } dt { color: var(--quiet); grid-column: 1; } dd { margin: 0; grid-column: 2; }
.text { margin: 1.5rem 0; max-width: 42rem; } .text p { white-space: pre-line; } .text mark { padding: 0; }
.mention { color: inherit; text-decoration: underline; text-decoration-color: var(--type, var(--quiet)); text-decoration-thickness: .18em; }
#passage { scroll-margin-top: 30vh; }
details { border: 1px solid var(--line); border-radius: .3rem; padding: .4rem .8rem; margin: 1rem 0; } summary { cursor: pointer; font-family: system-ui, "DejaVu Sans", sans-serif; }
@media print { header, footer { display: none; } }
)css";

bool is_word(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos;
}

bool is_colour(std::string_view text) {
  return text.size() == 7 && text[0] == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

}  // namespace

std::string style_sheet(const schema::Schema& schema) {
  std::string out(kStyle);
  for (const schema::Type& type : schema.types()) {
    if (is_word(type.name) && is_colour(type.colour))
      out += ".t-" + type.name + " { --type: " + type.colour + "; }\n";
  }
  return out;
}

}  // namespace stemma::api
