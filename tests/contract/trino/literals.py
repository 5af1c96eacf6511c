"""Texts of literals by type, ordinary ones and those at the edges, for the generator."""

INTEGERS = {
    "tinyint": ("0", "1", "-1", "7", "127", "-128"),
    "smallint": ("0", "1", "-1", "300", "32767", "-32768"),
    "integer": ("0", "1", "-1", "2", "3", "10", "2147483647", "-2147483648"),
    "bigint": ("0", "1", "-1", "2", "5", "100", "9223372036854775807", "-9223372036854775808"),
}
FLOATS = ("0", "-0.0", "1", "1.5", "-2.5", "0.1", "1e10", "1e-7", "123456.789", "NaN", "Infinity")
MOMENTS = (
    "2020-02-29 12:34:56", "1969-12-31 23:59:59", "2021-03-28 02:30:00", "2001-01-01 00:00:00",
    "0001-01-01 00:00:00", "2024-12-30 01:02:03", "1900-02-28 23:59:59",
)  # fmt: skip
ZONES = ("UTC", "America/New_York", "+05:45", "Europe/Warsaw", "-03:00", "Asia/Kathmandu")
FRACTIONS = {0: "", 1: ".7", 2: ".05", 3: ".999", 4: ".0005", 5: ".99995", 6: ".123456"}

SCALARS = {
    "boolean": ("true", "false"),
    "real": tuple(f"REAL '{v}'" for v in (*FLOATS, "3.4028235e38", "-Infinity")),
    "double": (
        "0e0", "-0.0", "1.0", "1.5", "-2.5", "0.1", "3.0", "1e10", "1.2345e-7", "123456789.125",
        "1e300", "nan()", "infinity()", "-infinity()", "0.5", "DOUBLE '4.9E-324'",
    ),
    "varchar": (
        "''", "'a'", "'abc'", "'Hello World'", "'  x '", "'żółć'", "'😀a'", "'a,b,,c'", "'123'",
        "'-1.5'", "'NaN'", "'2020-02-29'", "'true'", "'AbCabc'", "'a%b_c'", "'1e3'",
        "CAST('ab' AS varchar(5))", "'12:34:56'", "'ß'", "'x=1;y=2'",
    ),
    "char(3)": ("CAST('a' AS char(3))", "CAST('abc' AS char(3))", "CAST('' AS char(3))"),
    "char(5)": ("CAST('a b' AS char(5))", "CAST('abc' AS char(5))"),
    "varbinary": ("X''", "X'00'", "X'00ff10'", "to_utf8('abc')", "X'4142434445464748'", "to_utf8('ż')"),
    "date": tuple(
        f"DATE '{v}'"
        for v in ("2020-02-29", "1970-01-01", "1969-12-31", "0001-01-01", "9999-12-31", "2024-12-30",
                  "2021-03-31", "1900-01-31")
    ),
    "interval day to second": (
        "INTERVAL '1' DAY", "INTERVAL '-36' HOUR", "INTERVAL '2 03:04:05.678' DAY TO SECOND",
        "INTERVAL '0' SECOND", "INTERVAL '90' MINUTE", "INTERVAL -'1.001' SECOND",
    ),
    "interval year to month": (
        "INTERVAL '1' YEAR", "INTERVAL '-13' MONTH", "INTERVAL '2-3' YEAR TO MONTH",
        "INTERVAL '0' MONTH",
    ),
    "json": (
        "JSON '{\"a\": [1, null, \"x\"], \"b\": 1.5}'", "JSON 'null'", "JSON '\"x\"'", "JSON '[]'",
        "JSON '[1, 2.50, true, {\"k\": []}]'", "JSON '12'", "JSON 'true'", "JSON '1.5'",
        "JSON '\"2020-02-29\"'",
    ),
    "uuid": (
        "UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'", "UUID '00000000-0000-0000-0000-000000000000'",
    ),
    "ipaddress": (
        "IPADDRESS '10.0.0.1'", "IPADDRESS '2001:db8::1'", "IPADDRESS '::ffff:1.2.3.4'", "IPADDRESS '::'",
    ),
    "unknown": ("NULL",),
    "color": ("color('red')", "rgb(1, 2, 3)"),
    "joniregexp": (
        "'a'", "'[a-c]+'", "'(\\w)(\\d)?'", "''", "'^.'", "'\\s+'", "'(?i)B'", "'b|$'", "'.*'", "'x*'",
        "'(?<n>l+)'", "'\\p{L}'", "'['",
    ),
    "jsonpath": ("'$'", "'$.a'", "'$.a[0]'", "'$.b'", "'$[1]'", "'$[\"a\"]'", "'$.a[7]'", "'$.store[*]'", "'a'"),
    "codepoints": ("'a'", "' x'", "'lHd'", "''", "'ż'"),
}  # fmt: skip

UNITS = (
    "'millisecond'", "'second'", "'minute'", "'hour'", "'day'", "'week'", "'month'", "'quarter'",
    "'year'", "'DAY'", "'fortnight'",
)  # fmt: skip
MYSQL = (
    "'%Y-%m-%d %H:%i:%s'", "'%a %b %c %d %e %f %H %h %I %i %j %k %l %M %m %p %r %S %s %T %v %W %x %Y %y %%'",
    "'%d/%m/%y'", "'%f'", "'%U'", "'x%qz'", "''",
)  # fmt: skip
JODA = (
    "'yyyy-MM-dd HH:mm:ss.SSS'", "'EEE EEEE MMM MMMM d D e'", "'yy w x h a K k'", "'Z ZZ ZZZ z'",
    "'''at'' HH'", "'G C Y y'", "'SSSSSS'", "'b'", "''",
)  # fmt: skip
URLS = (
    "'https://user@example.com:8080/a/b%20c?k1=v1&k2=&k1=z#frag'", "'http://x'", "'not a url'",
    "'ftp://host/p?q'", "'mailto:a@b.c'", "'http://[::1]:80/'", "'http://a b'", "''",
)  # fmt: skip
ZONE_TEXTS = tuple(f"'{z}'" for z in (*ZONES, "Nowhere/At_All", ""))
SMALL = ("0", "1", "-1", "2", "3", "7", "16", "63", "64")

# Arguments that a function takes from few: by name and place.
ARGUMENTS = {
    "date_add": {0: UNITS, 1: SMALL},
    "date_diff": {0: UNITS},
    "date_trunc": {0: UNITS},
    "date_format": {1: MYSQL},
    "date_parse": {
        0: ("'2020-02-29 12:34:56'", "'29/02/20'", "'2020-13-01 00:00:00'", "''", "'10'"),
        1: ("'%Y-%m-%d %H:%i:%s'", "'%d/%m/%y'", "'%Y-%m-%d %T'", "'%H'", "'%k'"),
    },
    "format_datetime": {1: JODA},
    "parse_datetime": {
        0: ("'2020-02-29 12:34'", "'2020-02-29 12:34 +02:00'", "'Feb 29 2020'", "'20'", "''"),
        1: ("'yyyy-MM-dd HH:mm'", "'yyyy-MM-dd HH:mm ZZ'", "'MMM dd yyyy'", "'yy'"),
    },
    "at_timezone": {1: ZONE_TEXTS},
    "with_timezone": {1: ZONE_TEXTS},
    "from_unixtime": {1: ("'UTC'", "'Asia/Tokyo'", "1", "-5", "'x'"), 2: ("0", "30", "-30")},
    "from_iso8601_date": {0: ("'2020-02-29'", "'2020-W09-6'", "'2020-060'", "'2020-02-30'", "'x'", "'20200229'")},
    "from_iso8601_timestamp": {
        0: ("'2020-02-29T12:34:56Z'", "'2020-02-29T12'", "'2020-02-29'", "'2020-02-29T12:34:56.789+05:45'",
            "'2020-W09-6T01:02'", "'x'", "'2020'"),
    },
    "date": {0: ("'2020-02-29'", "' 2020-2-9 '", "'x'", "DATE '2020-02-29'",
                 "TIMESTAMP '2020-02-29 23:59:59.999'",
                 "TIMESTAMP '2020-02-29 23:59:59 America/New_York'")},
    "parse_duration": {0: ("'42.8ms'", "'3.81 d'", "'5m'", "'1.5h'", "'x'", "'10 us'", "'3ns'", "''")},
    "parse_data_size": {0: ("'1B'", "'2.3MB'", "'1kB'", "'7YB'", "'x'", "''", "'1.5GB'")},
    "parse_presto_data_size": {0: ("'1B'", "'2.3MB'", "'1kB'", "'x'", "'1.5GB'")},
    "url_extract_parameter": {0: URLS, 1: ("'k1'", "'k2'", "'q'", "''")},
    "url_decode": {0: ("'a%20b+c'", "'%zz'", "'%C5%BC'", "''", "'%'")},
    "from_hex": {0: ("'616263'", "'00Ff'", "'6'", "'zz'", "''", "to_utf8('6162')")},
    "from_base64": {0: ("'YWI/Pg=='", "'YWI'", "'!'", "''", "to_utf8('YWI=')")},
    "from_base64url": {0: ("'YWI_Pg=='", "'YWI'", "'!'", "''")},
    "from_base32": {0: ("'MFRGG==='", "'MFRGG'", "'1'", "''")},
    "from_base": {0: ("'ff'", "'-101'", "'zz'", "''", "'9'"), 1: ("2", "10", "16", "36", "37", "1")},
    "to_base": {1: ("2", "10", "16", "36", "37", "1")},
    "from_big_endian_32": {0: ("X'00000001'", "X'ffffffff'", "X'00'")},
    "from_big_endian_64": {0: ("X'0000000000000001'", "X'ffffffffffffffff'", "X'00'")},
    "from_ieee754_32": {0: ("X'3f800000'", "X'7fc00000'", "X'00'")},
    "from_ieee754_64": {0: ("X'3ff0000000000000'", "X'fff0000000000000'", "X'00'")},
    "normalize": {1: ("'NFC'", "'NFD'", "'NFKC'", "'x'")},
    "repeat": {1: ("0", "1", "3", "-1", "10001")},
    "sequence": {0: None, 1: None},
    "lpad": {1: ("0", "1", "5", "-1", "12")},
    "rpad": {1: ("0", "1", "5", "-1", "12")},
    "split": {1: ("','", "'b'", "''", "' '"), 2: ("1", "2", "0", "-1", "10")},
    "split_part": {1: ("','", "'b'", "''"), 2: ("1", "2", "0", "-1", "10")},
    "split_to_map": {0: ("'x=1;y=2'", "'x=1;x=2'", "''", "'x'", "'a=b=c'"), 1: ("';'", "''"), 2: ("'='", "';'")},
    "split_to_multimap": {0: ("'x=1;y=2;x=3'", "''", "'x'", "'a=b=c'"), 1: ("';'",), 2: ("'='", "';'")},
    "strpos": {1: ("'a'", "'b'", "''", "'bc'"), 2: ("1", "2", "-1", "0")},
    "regexp_extract": {2: ("0", "1", "2", "-1")},
    "regexp_extract_all": {2: ("0", "1", "2")},
    "regexp_position": {2: ("1", "2", "0", "5"), 3: ("1", "2", "0")},
    "regexp_replace": {2: ("'x'", "'[$0]'", "'$1-'", "'\\$'", "'$9'", "'${n}'", "x -> upper(x[1])")},
    "substr": {1: SMALL, 2: SMALL},
    "substring": {1: SMALL, 2: SMALL},
    "round": {1: ("0", "1", "2", "-1", "-3", "5")},
    "truncate": {1: ("0", "1", "2", "-1", "-3")},
    "word_stem": {0: ("'running'", "'generalizations'", "'Kinder'", "''"), 1: ("'en'", "'de'", "'xx'")},
    "luhn_check": {0: ("'79927398713'", "'79927398714'", "''", "'abc'", "'\u0661'")},
    "combinations": {1: ("0", "1", "2", "3", "-1", "6")},
    "ngrams": {1: ("1", "2", "3", "0", "-1", "6")},
    "element_at": {1: None},
    "slice": {1: ("1", "2", "-1", "0", "9"), 2: ("0", "1", "2", "-1")},
    "trim_array": {1: ("0", "1", "5", "-1")},
    "bitwise_left_shift": {1: SMALL},
    "bitwise_right_shift": {1: SMALL},
    "bitwise_right_shift_arithmetic": {1: SMALL},
    "bit_count": {1: ("64", "32", "8", "1", "65", "2")},
    "chr": {0: ("65", "380", "128512", "-1", "1114112", "0")},
    "codepoint": {0: ("'a'", "'ż'", "'😀'", "CAST('ab' AS varchar(1))")},
    "width_bucket": {3: ("1", "4", "0")},
    "hamming_distance": {0: ("'abc'", "'żółć'", "''"), 1: ("'abd'", "'zolc'", "''", "'ab'")},
    "json_parse": {0: ("'{\"b\":1,\"a\":[1.0,null]}'", "'x'", "''", "'\"\\u0041\"'", "'1e2'", "'[1 , 2]'", "'1.10'")},
    "json_extract": {0: None},
    "is_json_scalar": {0: ("'1'", "'[]'", "'x'", "JSON '1'", "'\"a\"'", "'null'")},
    "contains": {0: None},
    "from_utf8": {0: ("X'616263'", "X'ff61'", "X''", "X'c5bc'"), 1: ("'?'", "''", "'ab'", "63")},
    "lag": {1: ("1", "2", "0")},
    "lead": {1: ("1", "2", "0")},
    "nth_value": {1: ("1", "2", "3")},
    "ntile": {0: ("1", "2", "3")},
    "approx_percentile": {1: ("0.5", "0.0", "1.0", "ARRAY[0.25, 0.75]")},
    "max": {1: ("1", "2", "0")},
    "min": {1: ("1", "2", "0")},
    "numeric_histogram": {0: ("2", "3", "1")},
    "approx_most_frequent": {0: ("1", "2"), 2: ("10",)},
    "parse_presto": {},
    "translate": {1: ("'abc'", "'a'", "''", "'lo'"), 2: ("'xyz'", "''", "'1'")},
    "bar": {0: ("0.5", "1.0", "0.0"), 1: ("3", "10")},
}  # fmt: skip
for _name in ("host", "path", "port", "protocol", "query", "fragment"):
    ARGUMENTS[f"url_extract_{_name}"] = {0: URLS}
