// Character references of HTML 4 (the 252 of its DTDs that occur in prose; the numbers are ISO 10646 code
// points).
#include <charconv>
#include <cstdint>
#include <string>
#include <unordered_map>

#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"

namespace stemma::ingest {

std::string html_entity(std::string_view name) {
  static const std::unordered_map<std::string_view, char32_t> kNamed = [] {
    std::unordered_map<std::string_view, char32_t> names = {
        {"quot", 34},     {"amp", 38},      {"apos", 39},     {"lt", 60},       {"gt", 62},
        {"fnof", 402},    {"circ", 710},    {"tilde", 732},   {"OElig", 338},   {"oelig", 339},
        {"Scaron", 352},  {"scaron", 353},  {"Yuml", 376},    {"ensp", 8194},   {"emsp", 8195},
        {"thinsp", 8201}, {"zwnj", 8204},   {"zwj", 8205},    {"lrm", 8206},    {"rlm", 8207},
        {"ndash", 8211},  {"mdash", 8212},  {"lsquo", 8216},  {"rsquo", 8217},  {"sbquo", 8218},
        {"ldquo", 8220},  {"rdquo", 8221},  {"bdquo", 8222},  {"dagger", 8224}, {"Dagger", 8225},
        {"bull", 8226},   {"hellip", 8230}, {"permil", 8240}, {"prime", 8242},  {"Prime", 8243},
        {"lsaquo", 8249}, {"rsaquo", 8250}, {"oline", 8254},  {"frasl", 8260},  {"euro", 8364},
        {"trade", 8482},  {"larr", 8592},   {"uarr", 8593},   {"rarr", 8594},   {"darr", 8595},
        {"harr", 8596},   {"minus", 8722},  {"infin", 8734},  {"asymp", 8776},  {"ne", 8800},
        {"le", 8804},     {"ge", 8805},     {"hyphen", 8208}, {"Ccaron", 268},  {"ccaron", 269},
        {"Zcaron", 381},  {"zcaron", 382},  {"lstrok", 322},  {"Lstrok", 321},  {"nacute", 324},
        {"sacute", 347},  {"cacute", 263},  {"eogon", 281},   {"aogon", 261}};
    static constexpr std::string_view kLatin1[] = {
        "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
        "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
        "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
        "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
        "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
        "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
        "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
        "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
        "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
        "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};
    char32_t code = 160;
    for (std::string_view n : kLatin1) names.emplace(n, code++);
    static constexpr std::string_view kGreek[] = {
        "Alpha", "Beta",   "Gamma",   "Delta", "Epsilon", "Zeta",    "Eta",  "Theta", "Iota",
        "Kappa", "Lambda", "Mu",      "Nu",    "Xi",      "Omicron", "Pi",   "Rho",   "",
        "Sigma", "Tau",    "Upsilon", "Phi",   "Chi",     "Psi",     "Omega"};
    static constexpr std::string_view kGreekSmall[] = {
        "alpha", "beta",   "gamma",   "delta", "epsilon", "zeta",    "eta",  "theta", "iota",
        "kappa", "lambda", "mu",      "nu",    "xi",      "omicron", "pi",   "rho",   "sigmaf",
        "sigma", "tau",    "upsilon", "phi",   "chi",     "psi",     "omega"};
    for (char32_t i = 0; i < 25; ++i) {
      if (!kGreek[i].empty()) names.emplace(kGreek[i], 913 + i);
      names.emplace(kGreekSmall[i], 945 + i);
    }
    return names;
  }();
  std::string out;
  if (!name.empty() && name[0] == '#') {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, failed] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (digits.size() > 7 || failed != std::errc() || end != digits.data() + digits.size()) return out;
    // Numbers 128 to 159 mean Windows' characters there.
    const bool valid = code != 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF) && code != 127 &&
                       (code >= 32 || code == 9 || code == 10);
    if (code >= 128 && code < 160)
      append_utf8(out, character_at(std::string(1, static_cast<char>(code)), 0, "windows-1252").code);
    else
      append_utf8(out, valid ? static_cast<char32_t>(code) : 0xFFFD);
    return out;
  }
  if (const auto found = kNamed.find(name); found != kNamed.end()) append_utf8(out, found->second);
  return out;
}

}  // namespace stemma::ingest
