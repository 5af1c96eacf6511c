"""Random typed statements over Trino's functions, operators and casts; the same for the same seed."""

import random
import re
from dataclasses import dataclass, field

from forms import CASTS, FORMS
from literals import ARGUMENTS, FRACTIONS, INTEGERS, MOMENTS, SCALARS, ZONES

# Not the same twice, opaque, or of a precision that Athena doesn't have.
SKIPPED = {
    "random", "rand", "uuid", "now", "shuffle", "current_groups", "from_iso8601_timestamp_nanos",
    "from_unixtime_nanos", "color", "rgb", "render", "fail", "checksum", "approx_set", "merge",
    "make_set_digest", "merge_set_digest", "qdigest_agg", "tdigest_agg", "empty_approx_set",
    "current_date", "bar", "char2hexint",
}  # fmt: skip
OPAQUE = ("digest", "hyperloglog", "color", "geo", "bingtile", "kdbtree")
VARIADIC = {"concat", "greatest", "least", "map_concat", "concat_ws"}
ELEMENTS = (
    "bigint", "integer", "varchar", "double", "date", "boolean", "decimal(10,2)", "timestamp(3)",
    "real", "array(integer)", "row(a integer, b varchar)", "unknown", "varbinary",
    "timestamp(3) with time zone", "map(varchar, bigint)", "json", "interval day to second",
)  # fmt: skip
KEYS = (
    "bigint",
    "varchar",
    "integer",
    "date",
    "double",
    "decimal(5,1)",
    "array(integer)",
    "boolean",
)
DECIMALS = (
    "decimal(10,2)",
    "decimal(5,1)",
    "decimal(18,0)",
    "decimal(38,10)",
    "decimal(3,3)",
    "decimal(20,4)",
)
PRECISIONS = (0, 3, 3, 6)


@dataclass
class Node:
    """A piece of an expression: its text, what it is of, and the pieces in it.

    Attributes:
        sql: Its text.
        name: Function or form.
        parts: The pieces that can stand alone.
    """

    sql: str
    name: str = "literal"
    parts: list = field(default_factory=list)


@dataclass(frozen=True)
class Function:
    """A signature, as SHOW FUNCTIONS of Trino lists it."""

    name: str
    kind: str
    result: str
    arguments: tuple


def split(text):
    """The parts between commas that aren't in parentheses."""
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    last = text[start:].strip()
    return [*parts, last] if last else parts


def functions(rows):
    """What the generator calls, of the rows of SHOW FUNCTIONS."""
    made = set()
    for name, result, arguments, kind, *_ in rows:
        opaque = any(word in (result + arguments).lower() for word in OPAQUE)
        if name not in SKIPPED and not opaque and not name.startswith("$"):
            made.add(Function(name, kind, result, tuple(split(arguments))))
    return sorted(made, key=lambda f: (f.name, f.arguments, f.result))


class Generator:
    """Statements from a seed.

    Args:
        seed: Of the random numbers.
        known: The functions.
    """

    def __init__(self, seed, known):
        self.random = random.Random(seed)
        self.by_name = {}
        for function in known:
            self.by_name.setdefault(function.name, []).append(function)
        self.producers = {}
        for function in known:
            if function.kind == "scalar" and re.fullmatch(
                r"[a-z ]{3,}(\(\w+(,\w+)?\))?( with time zone)?", function.result
            ):
                self.producers.setdefault(_base(function.result), []).append(function)
        self.lambdas = 0

    def statement(self, depth):
        """A statement and the node that it shows (None for aggregates and windows)."""
        kind = self.random.random()
        if kind < 0.18:
            node = self.form(self.random.choice(FORMS), depth, ())
        elif kind < 0.34:
            node = self.cast(depth)
        else:
            function = self.random.choice(self.by_name[self.random.choice(sorted(self.by_name))])
            if function.kind != "scalar":
                return self.grouped(function)
            node = self.call(function, depth, ())
        return f"SELECT {node.sql}", node

    def concrete(self, pattern, bound):
        """A type of a signature with its variables bound."""
        pick = self.random.choice
        text = re.sub(r"decimal\([^0-9)]*[a-z_]\w*[^)]*\)", lambda _: pick(DECIMALS), pattern)
        text = re.sub(r"varchar\([a-z]\)", "varchar", text)
        text = re.sub(r"(?<!var)char\([a-z]\)", lambda _: pick(("char(3)", "char(5)")), text)
        text = re.sub(r"\b(time|timestamp)\([a-z]\)", lambda m: f"{m[1]}({pick(PRECISIONS)})", text)

        def variable(match):
            name = match[0].upper()
            if name not in bound:
                bound[name] = pick(KEYS if name[0] == "K" else ELEMENTS)
            return bound[name]

        return re.sub(r"\b([A-Z]\d?|[tekvsru])\b(?!\()", variable, text)

    def call(self, function, depth, scope):
        """A call of a function."""
        bound = {}
        patterns = list(function.arguments)
        if function.name in VARIADIC:
            patterns += [patterns[-1]] * self.random.randrange(3)
        kinds = [self.concrete(p, bound) for p in patterns]
        given = ARGUMENTS.get(function.name, {})
        parts = []
        for at, kind in enumerate(kinds):
            pool = given.get(at)
            if pool and self.random.random() < 0.8:
                parts.append(Node(self.random.choice(pool)))
            else:
                parts.append(self.value(kind, depth - 1, scope))
        name = function.name
        return Node(f"{name}({', '.join(p.sql for p in parts)})", name, parts)

    def form(self, form, depth, scope):
        """An operator or a special form."""
        name, _, kinds, text = form
        parts = [self.value(kind, depth - 1, scope) for kind in kinds]
        return Node(text.format(*(_operand(p) for p in parts)), name, parts)

    def cast(self, depth):
        """A cast between two types."""
        source, target = self.random.choice(CASTS)
        part = self.value(source, depth - 1, ())
        word = "TRY_CAST" if self.random.random() < 0.15 else "CAST"
        name = f"{word} {_base(source)} AS {_base(target)}"
        return Node(f"{word}({part.sql} AS {target})", name, [part])

    def value(self, kind, depth, scope):
        """An expression of a type."""
        if kind.startswith("function("):
            return self.lambda_(split(kind[len("function(") : -1]), depth, scope)
        fitting = [name for name, of in scope if of == kind]
        if fitting and self.random.random() < 0.7:
            return Node(self.random.choice(fitting))
        if depth > 0 and self.random.random() < 0.6:
            base = _base(kind)
            forms = [f for f in FORMS if f[1] == kind]
            calls = self.producers.get(base, [])
            if forms and (not calls or self.random.random() < 0.5):
                return self.form(self.random.choice(forms), depth, scope)
            if calls:
                return self.call(self.random.choice(calls), depth, scope)
        return Node(self.literal(kind, scope))

    def lambda_(self, kinds, depth, scope):
        """A lambda; its last type is the result's."""
        names = []
        for _ in kinds[:-1]:
            self.lambdas += 1
            names.append(f"x{self.lambdas}")
        inner = (*scope, *zip(names, kinds[:-1], strict=True))
        body = self.value(kinds[-1], max(depth, 1), inner)
        return Node(f"({', '.join(names)}) -> {body.sql}", "lambda")

    def literal(self, kind, scope=()):
        """A literal, now and then NULL."""
        pick = self.random.choice
        if self.random.random() < 0.07:
            return "NULL" if kind == "unknown" else f"CAST(NULL AS {kind})"
        if kind in SCALARS:
            return pick(SCALARS[kind])
        if kind in INTEGERS:
            text = pick(INTEGERS[kind])
            return (
                text
                if kind == "integer" and "2147483648" not in text
                else f"{kind.upper()} '{text}'"
            )
        base = _base(kind)
        inside = split(kind[kind.index("(") + 1 : kind.rindex(")")]) if "(" in kind else []
        return getattr(self, f"_{base.split()[0]}")(kind, inside)

    def _varchar(self, kind, inside):
        return f"CAST({self.random.choice(SCALARS['varchar'])} AS {kind})"

    _char = _varchar

    def _decimal(self, kind, inside):
        precision, scale = map(int, inside)
        edge = self.random.random()
        if edge < 0.15:
            digits = "9" * precision
        elif edge < 0.3:
            digits = "0" * scale + "0"
        else:
            digits = str(self.random.randrange(10 ** self.random.randrange(1, precision + 1)))
        sign = "-" if self.random.random() < 0.35 else ""
        whole = digits.rjust(scale + 1, "0")
        whole, fraction = (whole[:-scale], whole[-scale:]) if scale else (whole, "")
        return f"CAST(DECIMAL '{sign}{whole}{'.' + fraction if fraction else ''}' AS {kind})"

    def _timestamp(self, kind, inside):
        precision = int(inside[0])
        text = self.random.choice(MOMENTS) + FRACTIONS[precision]
        zone = " " + self.random.choice(ZONES) if "zone" in kind else ""
        return f"TIMESTAMP '{text}{zone}'"

    def _time(self, kind, inside):
        precision = int(inside[0])
        text = self.random.choice(("12:34:56", "00:00:00", "23:59:59")) + FRACTIONS[precision]
        zone = self.random.choice((" +05:45", "-03:00", " +00:00")) if "zone" in kind else ""
        return f"TIME '{text}{zone}'"

    def _array(self, kind, inside):
        count = self.random.randrange(5)
        if not count:
            return f"CAST(ARRAY[] AS {kind})"
        return f"ARRAY[{', '.join(self.literal(inside[0]) for _ in range(count))}]"

    def _map(self, kind, inside):
        count = self.random.randrange(4)
        if not count:
            return f"CAST(MAP() AS {kind})"
        keys = list(dict.fromkeys(self.literal(inside[0]) for _ in range(count)))
        values = [self.literal(inside[1]) for _ in keys]
        return f"MAP(ARRAY[{', '.join(keys)}], ARRAY[{', '.join(values)}])"

    def _row(self, kind, inside):
        named = inside[0].startswith("a ")
        fields = [part.split(" ", 1)[1] for part in inside] if named else inside
        values = ", ".join(self.literal(f) for f in fields)
        return f"CAST(ROW({values}) AS {kind})" if named else f"ROW({values})"

    def grouped(self, function):
        """A statement with an aggregate or a window function over a few rows."""
        bound = {}
        given = ARGUMENTS.get(function.name, {})
        columns, arguments = [], []
        for at, pattern in enumerate(function.arguments):
            kind = self.concrete(pattern, bound)
            if kind.startswith("function("):
                arguments.append(self.value(kind, 1, ()).sql)
            elif given.get(at) or (at and function.kind == "window"):
                arguments.append(self.random.choice(given.get(at) or ("NULL",)))
            else:
                columns.append(kind)
                arguments.append(f"c{len(columns)}")
        if function.name == "listagg":
            columns, arguments = ["varchar"], ["c1", "','"]
        name = function.name
        call = f"{name}({', '.join(arguments)})"
        if name == "listagg":
            call += " WITHIN GROUP (ORDER BY c1)"
        rows = self.random.choice((0, 1, 3, 5))
        names = ["id", "g", *(f"c{n + 1}" for n in range(len(columns)))]
        values = ", ".join(
            "(" + ", ".join([str(n), str(n % 2), *(self.literal(k) for k in columns)]) + ")"
            for n in range(max(rows, 1))
        )
        source = f"(VALUES {values}) t({', '.join(names)})"
        where = "" if rows else " WHERE id < 0"
        if function.kind == "window" or self.random.random() < 0.2:
            frame = self.random.choice(
                ("", "", " ROWS 1 PRECEDING", " ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING")
            )
            over = self.random.choice(("PARTITION BY g ORDER BY id", "ORDER BY id", "ORDER BY g"))
            if function.kind == "window" and name not in {"first_value", "last_value", "nth_value"}:
                frame = ""
            sql = f"SELECT id, {call} OVER ({over}{frame}) FROM {source}{where} ORDER BY id"
        elif self.random.random() < 0.3:
            sql = f"SELECT g, {call} FROM {source}{where} GROUP BY g ORDER BY g"
        else:
            how = self.random.choice(("", "", "", " FILTER (WHERE g = 0)"))
            sql = f"SELECT {call}{how} FROM {source}{where}"
        return sql, Node(sql, name)


def _base(kind):
    """A type's name without its parameters."""
    return re.sub(r"\(.*\)", "", kind).strip()


def _operand(node):
    """The text as an operand: in parentheses unless it is one word, one literal or a call."""
    if re.fullmatch(r"\w+(\.\w+)?|'[^']*'|\w+\([^()]*\)|(ARRAY|ROW)\[[^\[\]]*\]|X'\w*'", node.sql):
        return node.sql
    return f"({node.sql})"
