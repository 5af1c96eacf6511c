"""The look of lineage pictures; ``lakenb/widgets/lineage_graph/widget.css`` has the same in the page."""

from __future__ import annotations

KINDS = {
    "TABLE": 0,
    "VIEW": 3,
    "LOCATION": 4,
    "RESULT": 7,
    "MODEL": 5,
    "SEED": 2,
    "SOURCE": 2,
    "SNAPSHOT": 6,
    "EXPOSURE": 1,
    "TEST": 7,
}
"""The colour of each kind of dataset, as a place in the palette; a kind that is not listed takes the first."""

_LIGHT = {
    "ground": "#ffffff",
    "card": "#ffffff",
    "job": "#eef1f5",
    "ink": "#1f2328",
    "muted": "#59636e",
    "line": "#d1d9e0",
    "edge": "#8a94a0",
    "accent": "#0b6bcb",
    "chosen": "#dcecfb",
    "added": "#15803d",
    "removed": "#b3261e",
    "changed": "#9a5b00",
    "back": "#c2410c",
}
_DARK = {
    "ground": "#0f141a",
    "card": "#1a2129",
    "job": "#28313c",
    "ink": "#e6edf3",
    "muted": "#a3adb8",
    "line": "#3a444f",
    "edge": "#76828f",
    "accent": "#5aa9f2",
    "chosen": "#173a5c",
    "added": "#5fc27e",
    "removed": "#f2837b",
    "changed": "#e0a458",
    "back": "#f08a5d",
}
_PALETTE_LIGHT = "#0b6bcb #c2410c #15803d #7e22ce #b45309 #0e7490 #be185d #666666".split()
_PALETTE_DARK = "#5aa9f2 #f08a5d #5fc27e #c08af0 #e0a458 #4fc3d9 #f178ab #b0b0b0".split()
_FONT = "system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"
_SHAPE = """
.lnl text{font-family:FONT;font-size:12px}
.lnl .t{font-size:15px;font-weight:600}
.lnl .n{font-size:13px;font-weight:600}
.lnl .s,.lnl .y,.lnl .k{font-size:10.5px}
.lnl .b{font-size:10px;font-weight:600}
.lnl .m{font-size:11px;font-weight:700}
.lnl .c{stroke-width:1}
.lnl .e{fill:none;stroke-width:1.4}
.lnl .l{fill:none;stroke-width:1.1;opacity:.75}
.lnl .i{stroke-dasharray:5 4}
.lnl .h{stroke-width:2.2;opacity:1}
.lnl .d{opacity:.2}
.lnl .gone{stroke-dasharray:2 3}
.lnl .gone-text{text-decoration:line-through}
"""


def style() -> str:
    """The style sheet of a picture: light, and dark where the reader's system asks for it."""
    dark = _colours(_DARK, _PALETTE_DARK)
    shape = _SHAPE.replace("FONT", _FONT).replace("\n", "")
    light = _colours(_LIGHT, _PALETTE_LIGHT)
    return f"{shape}{light}@media (prefers-color-scheme:dark){{{dark}}}"


def _colours(of: dict[str, str], palette: list[str]) -> str:
    rules = [
        f".lnl .g{{fill:{of['ground']};stroke:{of['line']}}}",
        f".lnl text{{fill:{of['ink']}}}",
        f".lnl .s,.lnl .y,.lnl .k{{fill:{of['muted']}}}",
        f".lnl .c{{fill:{of['card']};stroke:{of['line']}}}",
        f".lnl .j{{fill:{of['job']};stroke:{of['line']}}}",
        f".lnl .r{{stroke:{of['line']}}}",
        f".lnl .e,.lnl .l{{stroke:{of['edge']}}}",
        f".lnl .a{{fill:{of['edge']}}}",
        f".lnl .h{{stroke:{of['accent']}}}",
        f".lnl .ah{{fill:{of['accent']}}}",
        f".lnl .on{{fill:{of['chosen']}}}",
        f".lnl .f{{stroke:{of['accent']};stroke-width:2}}",
        f".lnl .p{{fill:{of['job']};stroke:{of['line']}}}",
        f".lnl .back{{stroke:{of['back']}}}",
        f".lnl .aback{{fill:{of['back']}}}",
    ]
    for mark in ("added", "removed", "changed"):
        rules.append(f".lnl .{mark}{{stroke:{of[mark]};stroke-width:2}}")
        rules.append(f".lnl .a{mark}{{fill:{of[mark]}}}")
        rules.append(f".lnl text.{mark}{{fill:{of[mark]};stroke:none}}")
    rules += [f".lnl .k{at}{{fill:{colour}}}" for at, colour in enumerate(palette)]
    return "".join(rules)
