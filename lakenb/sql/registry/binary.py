"""Binary and hash functions (Trino: "Binary functions and operators")."""

from __future__ import annotations

from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel, Macro
from lakenb.sql.registry.operators import failing, failing_text
from lakenb.sql.registry.string import MAX_LENGTH

_f = Family("binary").function

_HASHES = ("md5", "sha1", "sha256")
_HMACS = ("hmac_md5", "hmac_sha1", "hmac_sha256", "hmac_sha512")
_BITS = "CAST(CAST({0} AS BIT) AS BLOB)"


def _decoded(name: str) -> Function:
    def make(call: Call) -> str:
        return f'trino."{name}"({_letters(call)})'

    return _f(f"{name}(varbinary) -> varbinary; {name}(varchar(x)) -> varbinary", make)


def _letters(call: Call) -> str:
    """A text; of bytes the text they hold, with a letter that no code knows for what is no ASCII."""
    if call.args[0].type.name != "varbinary":
        return call.text(0)
    return f'trino."ascii_text"({call.text(0)})'


def _unpack(name: str, kind: str, size: int, message: str) -> Macro:
    check = failing(f"octet_length(x) <> {size}", "INVALID_FUNCTION_ARGUMENT", message)
    # What the branch not taken casts has the right size too: constants are worked out early.
    whole = f"CASE WHEN octet_length(x) = {size} THEN x END"
    return Macro(name, f"(x) AS CASE {check} ELSE CAST(CAST({whole} AS BIT) AS {kind}) END")


_SIZED = "'expected {}-byte input, but got instead: ' || octet_length(x)"
_EXACT = "'Input floating-point value must be exactly {} bytes long'"

FUNCTIONS: tuple[Function, ...] = (
    *(_f(f"{name}(varbinary) -> varbinary", f"unhex({name}({{0}}))") for name in _HASHES),
    _f("sha512(varbinary) -> varbinary", "sha512_kernel({0})", kernels="sha512_kernel", rows=True),
    *(
        _f(
            f"{name}(varbinary, varbinary) -> varbinary",
            f"hmac_kernel({{0}}, {{1}}, '{name.removeprefix('hmac_')}')",
            kernels="hmac_kernel",
            rows=True,
        )
        for name in _HMACS
    ),
    _f("crc32(varbinary) -> bigint", "crc32_kernel({0})", kernels="crc32_kernel", rows=True),
    *(
        _f(f"{name}(varbinary) -> varbinary", f"{name}_kernel({{0}})", kernels=f"{name}_kernel")
        for name in ("xxhash64", "murmur3", "spooky_hash_v2_32", "spooky_hash_v2_64")
    ),
    _f("to_base32(varbinary) -> varchar", "to_base32_kernel({0})", kernels="to_base32_kernel"),
    _f("to_base64(varbinary) -> varchar", "to_base64({0})"),
    _f("to_base64url(varbinary) -> varchar", "translate(to_base64({0}), '+/', '-_')"),
    _f("to_hex(varbinary) -> varchar", "hex({0})"),
    _decoded("from_base64"),
    _decoded("from_base64url"),
    _decoded("from_base32"),
    _decoded("from_hex"),
    _f("to_big_endian_32(integer) -> varbinary", _BITS),
    _f("to_big_endian_64(bigint) -> varbinary", _BITS),
    _f("from_big_endian_32(varbinary) -> integer", 'trino."from_big_endian_32"({0})'),
    _f("from_big_endian_64(varbinary) -> bigint", 'trino."from_big_endian_64"({0})'),
    _f("to_ieee754_32(real) -> varbinary", 'trino."to_ieee754"({0})'),
    _f("to_ieee754_64(double) -> varbinary", 'trino."to_ieee754"({0})'),
    _f("from_ieee754_32(varbinary) -> real", 'trino."from_ieee754_32"({0})'),
    _f("from_ieee754_64(varbinary) -> double", 'trino."from_ieee754_64"({0})'),
    _f(
        "from_utf8(varbinary) -> varchar",
        "from_utf8_kernel({0}, '\ufffd')",
        kernels="from_utf8_kernel",
        rows="some",
    )
    .also(
        "from_utf8(varbinary, bigint) -> varchar",
        """from_utf8_kernel({0}, trino."replacement"({1}))""",
        kernels="from_utf8_kernel",
    )
    .also(
        "from_utf8(varbinary, varchar(x)) -> varchar",
        "from_utf8_kernel({0}, {1})",
        kernels="from_utf8_kernel",
    ),
    *(
        _f(
            f"{name}(varbinary, bigint, varbinary) -> varbinary",
            f'trino."{name}_bytes"({{0}}, {{1}}, {{2}})',
        )
        for name in ("lpad", "rpad")
    ),
    _f("reverse(varbinary) -> varbinary", 'trino."reverse_bytes"({0})'),
    _f("substr(varbinary, bigint) -> varbinary", 'trino."substr_bytes"({0}, {1})').also(
        "substr(varbinary, bigint, bigint) -> varbinary", 'trino."substr_bytes"({0}, {1}, {2})'
    ),
)

_PAD_CHECK = " ".join(
    [
        failing_text(
            f"n < 0 OR n > {MAX_LENGTH}", f"Target length must be in the range [0..{MAX_LENGTH}]"
        ),
        failing_text("octet_length(p) = 0", "Padding bytes must not be empty"),
    ]
)


def _pad(name: str) -> Macro:
    padding = "CASE WHEN octet_length(p) = 0 THEN '00' ELSE hex(p) END"
    body = f"{name}(hex(x), TRY_CAST(n * 2 AS INTEGER), {padding})"
    return Macro(
        f"{name}_bytes",
        f"(x, n, p) AS CASE WHEN x IS NULL OR n IS NULL OR p IS NULL THEN NULL {_PAD_CHECK} ELSE unhex({body}) END",
    )


_EMPTY = "''::BLOB"
_SUBSTR = f"""(x, s) AS CASE WHEN x IS NULL OR s IS NULL THEN NULL
        WHEN s = 0 OR s < -octet_length(x) THEN {_EMPTY}
        ELSE unhex(substr(hex(x), greatest(least(CASE WHEN s > 0 THEN s ELSE octet_length(x) + s + 1 END,
            octet_length(x) + 1), 0) * 2 - 1)) END,
    (x, s, n) AS CASE WHEN x IS NULL OR s IS NULL OR n IS NULL THEN NULL
        WHEN s = 0 OR s < -octet_length(x) OR n <= 0 THEN {_EMPTY}
        ELSE unhex(substr(hex(x), greatest(least(CASE WHEN s > 0 THEN s ELSE octet_length(x) + s + 1 END,
            octet_length(x) + 1), 0) * 2 - 1, greatest(least(n, octet_length(x)), 0) * 2)) END"""


def _base64(letters: str) -> str:
    body = f"regexp_full_match(x, '[{letters}]*={{0,2}}')"
    size = "length(rtrim(x, '=')) % 4"
    checks = " ".join(
        [
            failing(
                f"NOT {body}",
                "INVALID_FUNCTION_ARGUMENT",
                f"'Illegal base64 character in: ' || coalesce(regexp_extract(x, '[^={letters}]'), '')",
            ),
            failing_text(
                f"{size} = 1", "Input byte[] should at least have 2 bytes for base64 bytes"
            ),
            failing_text(
                "contains(x, '=') AND length(x) % 4 <> 0",
                "Input byte array has wrong 4-byte ending unit",
            ),
        ]
    )
    made = "translate(rtrim(x, '='), '-_', '+/')"
    whole = f"{made} || CASE {size} WHEN 2 THEN '==' WHEN 3 THEN '=' ELSE '' END"
    return f"(x) AS CASE {checks} ELSE from_base64(CASE WHEN {body} AND {size} <> 1 THEN {whole} END) END"


_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BAD_32 = failing(
    "length(rtrim(x, '=')) % 8 IN (1, 3, 6)",
    "INVALID_FUNCTION_ARGUMENT",
    "'Invalid input length ' || length(rtrim(x, '='))",
) + failing(
    "NOT regexp_full_match(x, '[A-Z2-7]*=*')",
    "INVALID_FUNCTION_ARGUMENT",
    "'Unrecognized character: ' || coalesce(regexp_extract(x, '[^A-Z2-7]'), '')",
).replace("WHEN", " WHEN", 1)
_BITS_OF_32 = f"""list_transform(string_split(rtrim(x, '='), ''),
    lambda "~c": right(bin(instr('{_ALPHABET}', "~c") + 31), 5))"""
_BASE_32 = f"""(x) AS CASE {_BAD_32} WHEN rtrim(x, '=') = '' THEN {_EMPTY}
    WHEN regexp_full_match(x, '[A-Z2-7]*=*') THEN CAST(CAST(substr(array_to_string({_BITS_OF_32}, ''),
        1, length(rtrim(x, '=')) * 5 // 8 * 8) AS BIT) AS BLOB) END"""
_BAD_HEX = failing(
    "length(x) % 2 = 1", "INVALID_FUNCTION_ARGUMENT", "'invalid input length ' || length(x)"
) + failing(
    "NOT regexp_full_match(x, '[0-9a-fA-F]*')",
    "INVALID_FUNCTION_ARGUMENT",
    "'not a hexadecimal digit: ' || coalesce(regexp_extract(x, '[^0-9a-fA-F]'), '')",
).replace("WHEN", " WHEN", 1)
_HEX = (
    f"""(x) AS COALESCE(CASE WHEN strlen(x) % 2 = 0 THEN TRY(unhex(x)) END, CASE {_BAD_HEX} END)"""
)
_BAD_CODE = failing_text(
    "n < 0 OR n > 1114111 OR n BETWEEN 55296 AND 57343", "Invalid replacement character"
)

MACROS: tuple[Macro, ...] = (
    Macro(
        "ascii_text", r"""(x) AS regexp_replace(CAST(x AS VARCHAR), '\\x[0-9A-F]{2}', '!', 'g')"""
    ),
    Macro("from_base64", _base64("A-Za-z0-9+/")),
    Macro("from_base64url", _base64("A-Za-z0-9_-")),
    Macro("from_base32", _BASE_32),
    Macro("from_hex", _HEX),
    _unpack("from_big_endian_32", "INTEGER", 4, _SIZED.format(4)),
    _unpack("from_big_endian_64", "BIGINT", 8, _SIZED.format(8)),
    _unpack("from_ieee754_32", "FLOAT", 4, _EXACT.format(4)),
    _unpack("from_ieee754_64", "DOUBLE", 8, _EXACT.format(8)),
    # All NaN have one text in Java.
    Macro(
        "to_ieee754",
        "(x) AS CAST(CAST(CASE WHEN isnan(x) THEN cast_to_type('NaN', x) ELSE x END AS BIT) AS BLOB)",
    ),
    Macro("replacement", f"(n) AS CASE {_BAD_CODE} ELSE chr(TRY_CAST(n AS INTEGER)) END"),
    _pad("lpad"),
    _pad("rpad"),
    Macro(
        "reverse_bytes",
        "(x) AS unhex(array_to_string(list_reverse(regexp_extract_all(hex(x), '..')), ''))",
    ),
    Macro("substr_bytes", _SUBSTR),
)


def _kernel(name: str, function: str, result: str = "BLOB") -> Kernel:
    return Kernel(f"{name}_kernel", ("BLOB",), result, loader("hashes", function))


KERNELS: tuple[Kernel, ...] = (
    _kernel("sha512", "sha512"),
    _kernel("crc32", "crc32", "BIGINT"),
    _kernel("xxhash64", "xxhash64"),
    _kernel("murmur3", "murmur3"),
    _kernel("spooky_hash_v2_32", "spooky_32"),
    _kernel("spooky_hash_v2_64", "spooky_64"),
    _kernel("to_base32", "to_base32", "VARCHAR"),
    Kernel("hmac_kernel", ("BLOB", "BLOB", "VARCHAR"), "BLOB", loader("hashes", "hmac_of")),
    Kernel("from_utf8_kernel", ("BLOB", "VARCHAR"), "VARCHAR", loader("text", "from_utf8")),
)
