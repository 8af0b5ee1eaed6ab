#!/usr/bin/env python3
"""growth.py [EXTRACT]: does the time that a text takes grow with its length, and not with its square, when the text
is full of one kind of thing? Made texts of 400 and 1600 kB, the better of two readings each; 4 is linear, 16
quadratic. Ends with 1 when a ratio is above 8."""
import random
import subprocess
import sys
import tempfile
import time

SMALL, TIMES, MOST = 400_000, 4, 8
rng = random.Random(3)
SYLLABLES = "ba re no li ka mo ter vin sa dor gal hem ist jor lun pel rud tov wim zan".split()
WORDS = ["".join(rng.choices(SYLLABLES, k=rng.randint(3, 5))) for _ in range(100_000)]
PLAIN = "Central Executive National Federal Regional Special General Local".split()
BOARDS = "Bank Board Council Committee Agency Institute".split()


def word():
    return rng.choice(WORDS)


def name():
    return word().capitalize()


def person():
    return f"{rng.choice('Ann Karl Maria John Eva Omar Anna James'.split())} {name()}"


def body():
    return f"{name()} {name()} {rng.choice('Council Committee Agency Ministry Institute Bank'.split())}"


def aim():
    return f"{rng.choice('protect expand reform restore support'.split())} the {word()} fisheries policy"


def year():
    return rng.randint(1700, 2020)


SENTENCES = {
    "persons": lambda: f"{person()} said that {person()} of the {body()} had met {person()} in Oslo.",
    "bodies": lambda: f"The {body()} and the {body()} will {aim()}.",
    "short bodies": lambda: f"The {name()} {rng.choice(BOARDS)} met in the town.",
    "the Council": lambda: f"The {body()} said that the Council and the Committee will {aim()}.",
    "the Central Bank": lambda: f"The {body()} told the {rng.choice(PLAIN)} {rng.choice(BOARDS)} to {aim()}.",
    "leading groups": lambda: f"The Leading Group for {name()} {name()} is part of the {body()}.",
    "acronyms": lambda: f"The {body()} ({''.join(rng.choices('ABCDEFGH', k=4))}) shall {aim()}.",
    "former names": lambda: f"The {body()} (formerly the {body()}, hereinafter “the {name()}”) met.",
    "aims": lambda: f"We must {aim()} and {aim()} by {rng.randint(1990, 2050)}.",
    "terms": lambda: f"The {word()} policy of {word()} security depends on {word()} governance.",
    "references": lambda: f"{name()}, A. ({year()}). The {word()} of {word()}. {name()} Press.",
    "treaties": lambda: f"The Treaty of {name()} of {year()} and the {name()} {name()} Act of {year()} bind.",
    "places": lambda: f"The {body()} in {name()}, Norway, met at {name()} Castle in {name()} Province.",
    "events": lambda: f"The {rng.randint(1, 80)}th Conference on {name()} {name()} was held in {name()}.",
    "quotations": lambda: f"“The {word()} is not {word()},” said {person()}. “We will {aim()},” {name()} added.",
    "open quotations": lambda: f"“{name()} said “{word()}",
    "strange places": lambda: f"He lived in {name()} {name()}, and {name()} {name()} met {person()}.",
    "dates": lambda: f"On {rng.randint(1, 28)} May {year()}, in {year()}-{rng.randint(10, 99)}, the 7th century",
    "lists": lambda: f"{body()}, {person()}, {name()}",
    "bullets": lambda: f"\n- {aim()}\n",
}


def text(sentence, size, end):
    parts, length = [], 0
    while length < size:
        parts.append(sentence() + (end if len(parts) % 6 == 5 else " "))
        length += len(parts[-1])
    return "".join(parts)


def seconds(extract, file):
    times = []
    for _ in range(2):
        start = time.perf_counter()
        subprocess.run([extract, file], stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def main():
    if sys.argv[1:] in (["-h"], ["--help"]):
        print(__doc__)
        return
    extract = sys.argv[1] if len(sys.argv) > 1 else "build/release/stemma-extract"
    worst = 0
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        for kind, sentence in SENTENCES.items():
            for end, form in ("\n\n", "paragraphs"), (" ", "one line"):
                times = []
                for size in SMALL, SMALL * TIMES:
                    rng.seed(3)
                    file.seek(0)
                    file.truncate()
                    file.write(text(sentence, size, end))
                    file.flush()
                    times.append(seconds(extract, file.name))
                worst = max(worst, times[1] / times[0])
                print(f"{times[1] / times[0]:5.1f}  {kind}, {form}")
    print(f"{worst:5.1f}  the worst")
    sys.exit(worst > MOST)


if __name__ == "__main__":
    main()
