"""A record written as a line of an access log and read again is the same record, in bulk and one by one."""

import random

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

import lakenb
from lakenb.s3.storage_lens.access_log.grammar import FIELDS, Unreadable, read_line
from lakenb.s3.storage_lens.access_log.statements import split
from lakenb.s3.storage_lens.plans import arrow_scan, hole, plan_of

WORD = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters=' "[]'), min_size=1
)
CLIENT = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters='"\n\r'))
NUMBER = st.one_of(st.just("-"), st.integers(0, 2**63 - 1).map(str))
TIME = st.datetimes().map(lambda d: f"{d.day:02}/{d:%b}/{d.year:04}:{d:%H:%M:%S}")
QUOTED = (8, 15, 16)
TEXTS = st.tuples(
    *(WORD, WORD, TIME, WORD, WORD, WORD, WORD, WORD),
    *(CLIENT, st.one_of(st.just("-"), st.integers(100, 599).map(str)), WORD),
    *(NUMBER, NUMBER, NUMBER, NUMBER, CLIENT, CLIENT),
    *(WORD for _ in range(10)),
)


def written(texts, count=27):
    parts = [
        f"[{text} +0000]" if at == 2 else f'"{text}"' if at in QUOTED else text
        for at, text in enumerate(texts[:count])
    ]
    return " ".join(parts)


def expected(texts, count=27):
    kept = [f"[{text}" if at == 2 else text for at, text in enumerate(texts)]
    return tuple(kept[:count]) + (None,) * (27 - count)


@given(TEXTS, st.integers(18, 27))
def test_a_line_gives_the_texts_it_was_written_from(texts, count):
    assert read_line(written(texts, count)) == expected(texts, count)


@given(TEXTS, st.sampled_from(QUOTED), CLIENT, CLIENT)
def test_quotes_inside_the_client_s_texts(texts, place, before, after):
    """A quote in the address, or in the agent, unless more of them look like the text's end."""
    changed = (*texts[:place], f'{before}"x{after}', *texts[place + 1 :])
    found = read_line(written(changed))
    if place != 15:
        assert found == expected(changed)
    else:  # a referer's quotes may be taken for its end; all else stays
        assert not isinstance(found, Unreadable)
        assert found[:15] + found[17:] == expected(changed)[:15] + expected(changed)[17:]


@given(st.text())
def test_any_text_is_a_record_or_has_a_reason(text):
    found = read_line(text)
    assert len(found) == 27 if not isinstance(found, Unreadable) else found.reason


def test_the_engine_reads_as_the_grammar_does(tmp_path):
    """Lines of all shapes, some with pieces taken out or put in: what the engine takes, it takes alike."""
    dice = random.Random(20261130)
    lines = [_random_line(dice) for _ in range(6000)]
    batch = pa.record_batch(
        [
            pa.array(range(len(lines)), pa.int64()),
            pa.array([f"{one} " for one in lines]),
            *(pa.nulls(len(lines), pa.string()) for _ in range(2)),
        ],
        ["n", "line", "account_id", "aws_region"],
    )
    scan = arrow_scan("t", batch.schema.names, pa.Table.from_batches([batch]).to_reader)
    names = ("n", *FIELDS)
    text = f"SELECT {', '.join(names)} FROM ({split(hole(0))})"
    with (
        lakenb.connect(tmp_path) as session,
        session._services.engine.open(None) as run,
    ):
        table = pa.Table.from_batches(run.query(plan_of(text, (scan,), names)).batches)
    taken = {row[0]: row[1:] for row in zip(*(c.to_pylist() for c in table.columns), strict=True)}
    assert len(lines) // 4 < len(taken) < len(lines)
    for number, fields in taken.items():
        one = read_line(lines[number])
        assert not isinstance(one, Unreadable), (lines[number], one)
        assert [_same(f) for f in fields] == [_same(f) for f in one], lines[number]


def _same(text):
    return None if text in {"", "-", None} else text


def _random_line(dice):
    words = ["-", "x", "REST.GET.OBJECT", "200", "[", "+0000]", "é", "a%2Fb"]
    texts = [
        *(dice.choice(["owner", "b"]), "bucket"),
        f"[{dice.randint(1, 28):02}/Nov/2026:00:00:{dice.randint(0, 59):02} {dice.choice(['+0000'] * 9 + ['+0100'])}]",
        *(dice.choice(words[1:]) for _ in range(5)),
        dice.choice(['"GET /x HTTP/1.1"', "-", '"GET /a"b HTTP/1.1"', '"-"']),
        *(dice.choice(["200", "-"]), dice.choice(["-", "SlowDown"])),
        *(dice.choice(["-", "0", "17"] * 9 + ["9" * 18, "9" * 19]) for _ in range(4)),
        dice.choice(['"-"', "-", '"r"', '""']),
        dice.choice(['"-"', "-", '"a b/1"', '"a "q" b"', '""']),
        *(dice.choice(words) for _ in range(dice.choice([1, 8, 9, 10, 12]))),
    ]
    if dice.random() < 0.15:
        del texts[dice.randrange(len(texts))]
    if dice.random() < 0.1:
        texts.insert(dice.randrange(len(texts)), dice.choice(["", '"', "-", '"" "']))
    return " ".join(texts)
