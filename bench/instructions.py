"""instructions.py FIRST SECOND BYTES: what the second of two callgrind files has more than the first, for each byte:
of the extractor and of each function that it calls."""
import collections
import re
import sys

CALLER = "stemma::ingest::(anonymous namespace)::extracted("


def costs(path):
    """Inclusive cost of each function called by CALLER, and of CALLER itself under the empty name."""
    names, found = {}, collections.Counter()
    inside = called = False
    callee = ""

    def name(text):
        number, rest = re.match(r"\((\d+)\) ?(.*)", text).groups()
        return names.setdefault(number, rest)

    for line in open(path):
        if line.startswith("fn="):
            inside = name(line[3:].rstrip()).startswith(CALLER)
        elif line.startswith("cfn="):
            callee = name(line[4:].rstrip())
        elif line.startswith("calls="):
            called = True
        elif line[:1] in "+-*" or line[:1].isdigit():
            if inside:
                cost = int(line.split()[1])
                found[""] += cost
                if called:
                    found[callee] += cost
            called = False
    return found


first, second, size = costs(sys.argv[1]), costs(sys.argv[2]), int(sys.argv[3])
print(f"{(second[''] - first['']) / size:8.1f}  in all")
for phase, cost in second.most_common():
    more = (cost - first[phase]) / size
    if phase and more >= 1:
        print(f"{more:8.1f}  {re.sub(r'.*::', '', phase.split('(')[0]).split('[')[0]}")
