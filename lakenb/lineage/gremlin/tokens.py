"""The named constants of Gremlin (Apache TinkerPop: "T", "Order", "Scope", "Pop", "Column", "Cardinality")."""

from __future__ import annotations

from enum import Enum


class Token(Enum):
    """A constant as it is written, with or without its class: ``T.id``, ``desc``."""

    ID = "T.id"
    LABEL = "T.label"
    KEY = "T.key"
    VALUE = "T.value"
    ASC = "Order.asc"
    DESC = "Order.desc"
    LOCAL = "Scope.local"
    GLOBAL = "Scope.global"
    FIRST = "Pop.first"
    LAST = "Pop.last"
    ALL = "Pop.all"
    MIXED = "Pop.mixed"
    KEYS = "Column.keys"
    VALUES = "Column.values"
    SINGLE = "Cardinality.single"
    LIST = "Cardinality.list"
    SET = "Cardinality.set"
    OUT = "Direction.OUT"
    IN = "Direction.IN"
    BOTH = "Direction.BOTH"
    NONE = "Pick.none"
    ANY = "Pick.any"
    TOKENS = "WithOptions.tokens"

    def __repr__(self) -> str:
        return self.value

    def __str__(self) -> str:
        return self.value


CLASSES: dict[str, dict[str, Token]] = {}
for _token in Token:
    _class, _, _name = _token.value.partition(".")
    CLASSES.setdefault(_class, {})[_name] = _token
CLASSES["Direction"].update({"from": Token.OUT, "to": Token.IN})
CLASSES["VertexProperty.Cardinality"] = CLASSES["Cardinality"]
CLASSES["Order"].update({"incr": Token.ASC, "decr": Token.DESC})

BARE: dict[str, Token] = {
    name: token
    for of in ("Direction", "Pick", "Pop", "Cardinality", "Column", "Scope", "Order", "T")
    for name, token in CLASSES[of].items()
    if (of, name) not in {("Direction", "from"), ("Direction", "to"), ("Pick", "any")}
}
"""What may stand without its class, as in a console with static imports."""
