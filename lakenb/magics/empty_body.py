"""Lets a cell magic of ours stand on one line.

AWS's posts write ``%%configure -f -n project.spark {"glue_version": "4.0"}`` as a whole cell. IPython
refuses a cell magic without a body before the magic is called, and with an error that papermill can't
read, so such a cell gets an empty line as its body.
"""

from __future__ import annotations

import re

_OURS = re.compile(r"%%(athena|configure|gremlin|lineage)\b")


def give_a_body(lines: list[str]) -> list[str]:
    """An input transformer: a lone line that is one of our cell magics gets an empty line below it."""
    filled = [line for line in lines if line.strip()]
    if len(filled) == 1 and _OURS.match(filled[0].lstrip()):
        return [filled[0].rstrip("\n") + "\n", "\n"]
    return lines
