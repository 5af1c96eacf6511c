import pytest

from lakenb.errors import InvalidRequest
from lakenb.values.s3_uri import S3Uri, check_bucket, parse_s3_uri, shown


@pytest.mark.parametrize(
    ("text", "bucket", "key", "segments"),
    [
        ("s3://abc", "abc", "", ()),
        ("s3://abc/", "abc", "", ()),
        ("s3a://abc/k", "abc", "k", ("k",)),
        ("S3N://abc/a/b/", "abc", "a/b/", ("a", "b")),
        ("s3://abc//", "abc", "/", ("",)),
        ("s3://abc/a//b", "abc", "a//b", ("a", "", "b")),
        ("s3://abc/a?b#c%20d", "abc", "a?b#c%20d", ("a?b#c%20d",)),
        ("s3://abc/s3://def/x", "abc", "s3://def/x", ("s3:", "", "def", "x")),
    ],
)
def test_a_uri_is_a_bucket_and_a_key(text, bucket, key, segments):
    found = parse_s3_uri(text)
    assert (found.bucket, found.key, found.segments) == (bucket, key, segments)
    assert str(found) == f"s3://{bucket}/{key}"


def test_a_prefix_ends_in_one_slash():
    assert str(S3Uri("abc").prefix) == "s3://abc/"
    assert str(S3Uri("abc", "a").prefix) == "s3://abc/a/"
    assert str(S3Uri("abc", "a/").prefix) == "s3://abc/a/"


@pytest.mark.parametrize("name", ["abc", "a.b-c.1", "1" * 63, "1.2.3", "lakenb-query-results"])
def test_allowed_buckets(name):
    assert check_bucket(name) == name


def test_a_key_has_1024_bytes_not_characters():
    assert parse_s3_uri("s3://abc/" + "é" * 512).key == "é" * 512
    with pytest.raises(InvalidRequest, match="1026 bytes"):
        parse_s3_uri("s3://abc/" + "é" * 513)


def test_hostile_texts_are_shown_on_one_short_line():
    text = shown("\x1b[31mred\nline\udcff" + "x" * 500)
    assert text.isprintable()
    assert text.startswith("'\\x1b[31mred\\nline\\udcff")
    assert len(text) < 150
