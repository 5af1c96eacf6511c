"""The schedules of a lake: the table ``schedule`` of its ``catalog.db``.

Any number of commands and schedulers use it at once; each due time is claimed by one of them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lakenb.errors import AlreadyExists, EntityNotFound
from lakenb.eventbridge.schedule.model import Schedule
from lakenb.storage.database import LakeDatabase
from lakenb.values.names import nearest

_LAYOUT = (
    """
    CREATE TABLE schedule (
        name TEXT PRIMARY KEY,
        notebook TEXT NOT NULL,
        expression TEXT NOT NULL,
        words TEXT NOT NULL,
        missed TEXT NOT NULL,
        next_due REAL
    );
    CREATE INDEX schedule_by_due ON schedule (next_due);
    """,
)
_COLUMNS = "name, notebook, expression, words, missed, next_due"


class Schedules:
    """Keeps the schedules of one lake.

    Args:
        lake: The lake's directory.
    """

    def __init__(self, lake: Path) -> None:
        self._database = LakeDatabase(lake / "catalog.db")
        self._database.migrate("schedule", _LAYOUT)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def add(self, schedule: Schedule) -> None:
        """Keep a new one.

        Raises:
            AlreadyExists: The lake has one of that name.
        """
        with self._database.write() as connection:
            done = connection.execute(
                f"INSERT INTO schedule ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (
                    schedule.name,
                    schedule.notebook,
                    schedule.expression,
                    json.dumps(schedule.words),
                    schedule.missed,
                    schedule.next_due,
                ),
            )
            if not done.rowcount:
                raise AlreadyExists(
                    f"There is a schedule '{schedule.name}' already; give another --name or remove it."
                )

    def remove(self, name: str) -> None:
        """Forget one.

        Raises:
            EntityNotFound: There is none of that name.
        """
        with self._database.write() as connection:
            if not connection.execute("DELETE FROM schedule WHERE name = ?", (name,)).rowcount:
                raise self._missing(name)

    def get(self, name: str) -> Schedule:
        """One by name.

        Raises:
            EntityNotFound: There is none of that name.
        """
        for found in self.all():
            if found.name == name:
                return found
        raise self._missing(name)

    def all(self) -> list[Schedule]:
        """All of them, by name."""
        with self._database.read() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM schedule ORDER BY name").fetchall()
        return [_schedule(row) for row in rows]

    def due(self, moment: float) -> list[Schedule]:
        """Those whose time has come, earliest first."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM schedule WHERE next_due <= ? ORDER BY next_due, name",
                (moment,),
            ).fetchall()
        return [_schedule(row) for row in rows]

    def claim(self, schedule: Schedule, next_due: float | None) -> bool:
        """Move a schedule on to its next time; False when another scheduler was faster."""
        with self._database.write() as connection:
            done = connection.execute(
                "UPDATE schedule SET next_due = ? WHERE name = ? AND next_due = ?",
                (next_due, schedule.name, schedule.next_due),
            )
            return done.rowcount == 1

    def _missing(self, name: str) -> EntityNotFound:
        known = [schedule.name for schedule in self.all()]
        return EntityNotFound(
            f"There is no schedule '{name}'.{nearest(name, known)} 'lakenb schedule list' lists them.",
            name="SCHEDULE_NOT_FOUND",
        )


def _schedule(row: tuple[Any, ...]) -> Schedule:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    return Schedule(**values | {"words": tuple(json.loads(values["words"]))})
