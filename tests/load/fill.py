"""Rows for a measurement: invented resolutions, votes and statements, as COPY wants them."""

import random
import uuid

TERMS = """human rights committee resolution draft sanctions council assembly delegation member states violations
accountability prisoners abductions refugees elections media freedom detention torture minority religion women
children labor export travel humanitarian access mandate rapporteur report session consensus abstention""".split()
SYLLABLES = ["ba", "co", "du", "fen", "gir", "hal", "jo", "kel", "lum", "mar", "nes", "or", "pel", "quin", "ros", "sta"]


def word(number):
    """A made-up word; the same number gives the same word."""
    text = ""
    while True:
        text += SYLLABLES[number % 16]
        number //= 16
        if number == 0:
            return text


class Rows:
    """So many of each kind, beginning with a number."""

    def __init__(self, resolutions, votes, statements, first=0):
        self.counts = resolutions, votes, statements
        self.first = first
        self.random = random.Random(first)
        # As in any language: few words often, many rarely.
        self.words = TERMS + [word(number) for number in range(64, 20_000)]
        self.weights = [1 / (place + 3) for place in range(len(self.words))]

    def text(self, length):
        return " ".join(self.random.choices(self.words, self.weights, k=length))

    def id(self, kind, number):
        """In the order of time, one record a millisecond."""
        at = 1_600_000_000_000 + number * 10 + kind
        tail = self.random.getrandbits(74)
        return uuid.UUID(int=at << 80 | 7 << 76 | (tail >> 62) << 64 | 2 << 62 | tail & (1 << 62) - 1)

    def day(self, number):
        # A tenth of all dates is not known.
        if number % 10 == 3:
            return r"\N"
        return f"{1990 + number % 34}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"

    def tables(self):
        """Names of tables with their columns, and their lines."""
        ids = [[self.id(kind, self.first + number) for number in range(count)] for kind, count in enumerate(self.counts)]
        digest = r"\\x00"
        yield "records (kind, id, survivor_id, created_at)", (
            f"{name}\t{id}\t{id}\t{self.instant(number)}"
            for name, kind in zip(("resolution", "vote", "statement"), ids)
            for number, id in enumerate(kind)
        )
        titles = (self.text(8) for _ in ids[0])
        yield "resolutions (id, kind, title, folded_title, stage, stage_on, confidence, digest, created_at, updated_at)", (
            f"{id}\tresolution\t{title}\t{title}\tadopted\t{self.day(number)}\t0.9\t{digest}\t{self.times(number)}"
            for number, (id, title) in enumerate(zip(ids[0], titles))
        )
        yield "votes (id, resolution_id, scope, mode, outcome, vote_on, yes, no, confidence, digest, created_at, updated_at)", (
            f"{id}\t{ids[0][number % len(ids[0])]}\tfinal\trecorded_vote\tadopted\t{self.day(number)}"
            f"\t{self.random.randint(60, 140)}\t{self.random.randint(0, 40)}\t0.9\t{digest}\t{self.times(number)}"
            for number, id in enumerate(ids[1])
        )
        yield "statements (id, kind, resolution_id, said_on, confidence, digest, created_at, updated_at)", (
            f"{id}\tdirect\t{ids[0][number % len(ids[0])]}\t{self.day(number)}\t0.9\t{digest}\t{self.times(number)}"
            for number, id in enumerate(ids[2])
        )
        yield "statement_segments (statement_id, position, text)", (
            f"{id}\t0\t{self.text(self.random.randint(10, 40))}" for id in ids[2]
        )

    def instant(self, number):
        # Many records of a batch share theirs.
        number += self.first
        return f"2024-{1 + number // 50 % 12:02}-{1 + number // 600 % 28:02}T{number // 16800 % 24:02}:00:00Z"

    def times(self, number):
        return f"{self.instant(number)}\t{self.instant(number)}"
