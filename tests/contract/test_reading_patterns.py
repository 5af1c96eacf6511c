"""External tables over lines that a regular expression or a grok format takes apart."""

import datetime as dt

import pytest

import lakenb
from lakenb.serde.grok import written_out
from lakenb.serde.grok_patterns import PATTERNS
from lakenb.values.pattern import translated

REGEX = "org.apache.hadoop.hive.serde2.RegexSerDe"
GROK = "com.amazonaws.glue.serde.GrokSerDe"
TEXT = (
    "STORED AS INPUTFORMAT 'org.apache.hadoop.mapred.TextInputFormat' "
    "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'"
)
COMBINED = (
    '127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326 '
    '"http://www.example.com/start.html" "Mozilla/4.08 [en] (Win98; I ;Nav)"'
)


def text(value):
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


@pytest.fixture
def read(session, unordered):
    def run(columns, lines, serde, **properties):
        with session.fs.open("s3://raw/t/f.log", "wb") as file:
            file.write("".join(f"{line}\n" for line in lines).encode())
        given = ", ".join(f"{text(k)}={text(v)}" for k, v in properties.items())
        session.sql(
            f"CREATE EXTERNAL TABLE t ({columns}) ROW FORMAT SERDE '{serde}' "
            f"WITH SERDEPROPERTIES ({given}) {TEXT} LOCATION 's3://raw/t/'"
        )
        return unordered(session.sql("SELECT * FROM t").fetchall())

    return run


def by_regex(read, columns, lines, pattern, **more):
    return read(columns, lines, REGEX, **{"input.regex": pattern, **more})


# --- Regex -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "line", "wanted"),
    [
        (r"(\w+) (\w+)", "a b", ("a", "b")),
        (r"(\w+) (\w+)", "a b c", (None, None)),  # the whole line must match
        (r"(\w+) (\w+)", "", (None, None)),
        (r"(\w*)(\w*)", "", ("", "")),
        (r"(\w+) .*", "a b", ("a", None)),  # fewer groups than columns
        (r"(a)(b)(c)", "abc", ("a", "b")),  # more
        (r"(a)(b)?", "a", ("a", None)),
        (r"(a)(b*)?", "a", ("a", "")),
        (r"(a)(b*)|(c)", "c", (None, None)),
        (r"(?<=x)(.)(.)", "xyz", (None, None)),
        (r"x(?=y)(.)(.)", "xyz", ("y", "z")),
        (r"(.)\1(.)", "aab", ("a", "b")),
        (r"(\d+)-(\S+)", "12-é€", ("12", "é€")),
        (r"(\b\w+) (.*)", "a ü", ("a", "ü")),
        (r"([^ ]*) ([^ ]*)", " ", ("", "")),
        (r'"([^"]*)" (.*)', '"a\'b" \\x', ("a'b", "\\x")),
        (r"(a|ab)(c|bcd)", "abcd", ("a", "bcd")),
        (r"no groups", "no groups", (None, None)),
    ],
)
def test_groups_of_a_line(read, pattern, line, wanted):
    assert by_regex(read, "a string, b string", ["!", line, "!"], pattern)[1] == wanted


def test_values_of_groups_and_null_for_what_does_not_parse(read):
    columns = (
        "a int, b bigint, c double, d boolean, e date, f timestamp, g decimal(4,1), h varchar(2)"
    )
    lines = ["7|8|1.5|TRUE|2020-01-02|2020-01-02 03:04:05.5|2.25|xyz", "1.5|x||no|soon|2020|1_0|"]
    good, bad = by_regex(read, columns, lines, r"([^|]*)\|" * 7 + r"([^|]*)")
    from decimal import Decimal

    assert good == (
        7, 8, 1.5, True, dt.date(2020, 1, 2), dt.datetime(2020, 1, 2, 3, 4, 5, 500000),
        Decimal("2.3"), "xy",
    )  # fmt: skip
    assert bad == (None, None, None, False, None, None, None, "")


def test_case_of_letters(read):
    more = {"input.regex.case.insensitive": "true"}
    assert by_regex(read, "a string", ["ABC", "abd"], "(ab)c", **more) == [("AB",), (None,)]


@pytest.mark.parametrize(
    ("serde", "properties", "words"),
    [
        (REGEX, {}, r"needs the property input\.regex"),
        (REGEX, {"input.regex": "("}, r"input\.regex is no regular expression"),
        (REGEX, {"input.regex": "a**"}, None),
        (GROK, {}, r"needs the property input\.format"),
        (GROK, {"input.format": "%{NOPE:x}"}, "grok pattern NOPE is not defined"),
        (GROK, {"input.format": "%{A:x}", "input.grokCustomPatterns": "A %{A}"}, "holds itself"),
        (GROK, {"input.format": "%{WORD:x} ("}, r"input\.format is no regular expression"),
    ],
)
def test_patterns_that_are_none_are_refused_when_the_table_is_made(read, serde, properties, words):
    if words is None:
        assert read("a string", ["a"], serde, **properties) == [(None,)]
        return
    given = properties or {"other": "x"}
    with pytest.raises(lakenb.LakeNBError, match=words) as raised:
        read("a string", ["a"], serde, **given)
    assert raised.value.name == "INVALID_TABLE_PROPERTY"


def test_a_pattern_that_never_ends_is_ended(read, monkeypatch):
    from lakenb.engine.duckdb.text import functions

    monkeypatch.setattr(functions, "SECONDS", 0.2)
    with pytest.raises(lakenb.LakeNBError, match="took more than") as raised:
        by_regex(read, "a string", ["a" * 60], r"(?=a)((?:a|aa)+)[0-9]")
    assert raised.value.name == "EXCEEDED_TIME_LIMIT"


def test_show_create_table_gives_the_pattern_back(read, session):
    by_regex(read, "a string", ["a'\\b"], r"(.*'\\.*)")
    shown = "\n".join(r[0] for r in session.sql("SHOW CREATE TABLE t").fetchall())
    session.sql("DROP TABLE t")
    session.sql(shown)
    assert session.sql("SELECT * FROM t").fetchall() == [("a'\\b",)]
    with pytest.raises(lakenb.LakeNBError, match=r"Output format .*RegexSerDe is not supported"):
        session.sql("INSERT INTO t VALUES ('y')")


# --- Grok --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PATTERNS)
def test_every_standard_pattern_is_a_pattern(name):
    pattern, captures = written_out(f"%{{{name}:x}}", "")
    assert captures[0] == ("x", "name0", True)
    assert "name0" in translated(pattern).names


@pytest.mark.parametrize(
    ("name", "line", "wanted"),
    [
        ("IP", "at 10.0.0.255!", "10.0.0.255"),
        ("IP", "x 2001:db8::ff00:42:8329 y", "2001:db8::ff00:42:8329"),
        ("IPV4", "1.2.3.256", None),
        ("NUMBER", "a -12.50 b", "-12.50"),
        ("INT", "+7", "+7"),
        ("WORD", "  é word", "word"),
        ("UUID", "id 123e4567-e89b-12d3-a456-426614174000.", "123e4567-e89b-12d3-a456-426614174000"),
        ("QS", 'say "a \\"b\\" c" now', 'a \\"b\\" c'),
        ("QS", "say 'x'", "x"),
        ("MAC", "00:1A:2b:3c:4D:5e", "00:1A:2b:3c:4D:5e"),
        ("EMAILADDRESS", "<a.b+c@example.com>", "a.b+c@example.com"),
        ("HOSTPORT", "to db-1.example.com:5432;", "db-1.example.com:5432"),
        ("URI", "see https://user@example.com:8080/a/b?c=d&e now", "https://user@example.com:8080/a/b?c=d&e"),
        ("UNIXPATH", "in /var/log/x.log:", "/var/log/x.log:"),
        ("WINPATH", "C:\\temp\\x", "C:\\temp\\x"),
        ("TIMESTAMP_ISO8601", "t 2020-01-02T03:04:05.678Z x", "2020-01-02T03:04:05.678Z"),
        ("HTTPDATE", "[10/Oct/2000:13:55:36 -0700]", "10/Oct/2000:13:55:36 -0700"),
        ("SYSLOGTIMESTAMP", "Feb  9 07:15:00 host", "Feb  9 07:15:00"),
        ("DATESTAMP_RFC2822", "Thu, 2 Jan 2020 03:04:05 +0100", "Thu, 2 Jan 2020 03:04:05 +0100"),
        ("LOGLEVEL", "x WARNING y", "WARNING"),
        ("JAVACLASS", "java.util.Map$Entry", "java.util.Map$Entry"),
        ("MONTHDAY", "31", "31"),
        ("BASE16NUM", "0xFF", "0xFF"),
    ],
)  # fmt: skip
def test_what_standard_patterns_find(read, name, line, wanted):
    found = read("x string", [line], GROK, **{"input.format": f"%{{{name}:x}}"})
    assert found == [(wanted,)]


def test_fields_are_found_by_name_and_otherwise_by_place(read):
    columns = "syslogbase string, queue_id string, message string, pid int"
    lines = [
        "Feb  9 07:15:00 m4eastmail postfix/smtpd[19305]: B88C4120838: connect from unknown",
        "nothing",
        "",
    ]
    found = read(
        columns,
        lines,
        GROK,
        **{
            "input.grokCustomPatterns": "POSTFIX_QUEUEID [0-9A-F]{7,12}\nOTHER x",
            "input.format": "%{SYSLOGBASE} %{POSTFIX_QUEUEID:queue_id}: %{GREEDYDATA:syslog_message}",
        },
    )
    head = "Feb  9 07:15:00 m4eastmail postfix/smtpd[19305]:"
    assert found == [(head, "B88C4120838", None, 19305), (None,) * 4, (None,) * 4]


def test_the_fields_of_apache_s_log(read):
    columns = (
        "clientip string, auth string, `timestamp` timestamp, verb string, request string, "
        "response int, bytes bigint, referrer string, agent string"
    )
    more = {
        "input.format": "%{COMBINEDAPACHELOG}",
        "timestamp.formats": "dd/MMM/yyyy:HH:mm:ss Z",
    }
    moment = dt.datetime(2000, 10, 10, 20, 55, 36)
    assert read(columns, [COMBINED], GROK, **more) == [
        ("127.0.0.1", "frank", moment, "GET", "/apache_pb.gif", 200, 2326,
         "http://www.example.com/start.html", "Mozilla/4.08 [en] (Win98; I ;Nav)")
    ]  # fmt: skip


def test_groups_that_the_format_itself_names_and_definitions_in_it(read):
    format_ = r"(?<first_one>\w+) %{NUMBER:n} %{PAIR:pair=[a-z]=\d}"
    found = read(
        "n double, first_one string, pair string", ["ab 1.5 x=7"], GROK, **{"input.format": format_}
    )
    assert found == [(1.5, "ab", "x=7")]
