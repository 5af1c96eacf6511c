"""Made-up rows in the shape of IMDb's seven public tables: same rows and seed, same titles.

Nothing here is IMDb's: names of tables and columns are, as its documentation of the public TSV files lists them
("IMDb Non-Commercial Datasets"), the values are drawn.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

COLUMNS = {
    "title_akas": [
        *("titleid", "ordering", "title", "region", "language", "types", "attributes"),
        "isoriginaltitle",
    ],
    "title_basics": [
        *("tconst", "titletype", "primarytitle", "originaltitle", "isadult", "startyear"),
        *("endyear", "runtimeminutes", "genres"),
    ],
    "title_crew": ["tconst", "directors", "writers"],
    "title_episode": ["tconst", "parenttconst", "seasonnumber", "episodenumber"],
    "title_principals": ["tconst", "ordering", "nconst", "category", "job", "characters"],
    "title_ratings": ["tconst", "averagerating", "numvotes"],
    "name_basics": [
        *("nconst", "primaryname", "birthyear", "deathyear", "primaryprofession", "knownfortitles")
    ],
}
NUMBERS = {
    *("ordering", "isadult", "startyear", "endyear", "runtimeminutes", "seasonnumber"),
    *("episodenumber", "numvotes", "birthyear", "deathyear", "isoriginaltitle"),
}
_GENRES = ["Action", "Comedy", "Crime", "Drama", "Family", "Music", "Sci-Fi", "Western"]
_PROFESSIONS = ["actor", "actress", "director", "editor", "producer", "writer"]
_WORDS = ["River", "Winter", "Lantern", "Harbour", "Orchard", "Signal", "Glass", "Meadow", "Summit"]
_REGIONS = {"DE": "de", "FR": "fr", "JP": "ja", "US": "en"}
_A_NAME_TO_TITLES = 2
_MOST = 3


def make(rows: int, seed: int) -> dict[str, pd.DataFrame]:
    """The seven tables.

    Args:
        rows: How many titles; there are half as many people.
        seed: Of the random numbers.
    """
    random = np.random.default_rng(seed)
    titles = [f"tt{n:07d}" for n in range(1, rows + 1)]
    people = [f"nm{n:07d}" for n in range(1, max(rows // _A_NAME_TO_TITLES, 4) + 1)]

    def some(choices: list[str]) -> list[str]:
        counts = random.integers(1, _MOST + 1, rows)
        return [",".join(sorted(random.choice(choices, n, replace=False))) for n in counts]

    names = [" ".join(random.choice(_WORDS, 2)) for _ in titles]
    year = random.integers(1920, 2025, rows)
    basics = pd.DataFrame(
        {
            "tconst": titles,
            "titletype": random.choice(["movie", "short", "tvEpisode"], rows, p=[0.6, 0.2, 0.2]),
            "primarytitle": names,
            "originaltitle": names,
            "isadult": 0,
            "startyear": year,
            "endyear": year,
            "runtimeminutes": random.integers(5, 200, rows),
            "genres": some(_GENRES),
        }
    )
    region = random.choice(list(_REGIONS), rows)
    series = random.choice(titles, rows)
    found = {
        "title_akas": pd.DataFrame(
            {
                "titleid": titles,
                "ordering": 1,
                "title": names,
                "region": region,
                "language": [_REGIONS[one] for one in region],
                "types": "imdbDisplay",
                "attributes": "",
                "isoriginaltitle": 1,
            }
        ),
        "title_basics": basics,
        "title_crew": pd.DataFrame(
            {"tconst": titles, "directors": some(people), "writers": some(people)}
        ),
        "title_episode": pd.DataFrame(
            {
                "tconst": titles,
                "parenttconst": series,
                "seasonnumber": random.integers(1, 9, rows),
                "episodenumber": random.integers(1, 25, rows),
            }
        )[basics["titletype"] == "tvEpisode"],
        "title_principals": pd.DataFrame(
            {
                "tconst": titles,
                "ordering": 1,
                "nconst": random.choice(people, rows),
                "category": random.choice(_PROFESSIONS, rows),
                "job": "",
                "characters": "",
            }
        ),
        "title_ratings": pd.DataFrame(
            {
                "tconst": titles,
                "averagerating": np.round(random.uniform(1, 10, rows), 1),
                "numvotes": random.integers(5, 100_000, rows),
            }
        ),
        "name_basics": pd.DataFrame(
            {
                "nconst": people,
                "primaryname": [" ".join(random.choice(_WORDS, 2)) for _ in people],
                "birthyear": random.integers(1900, 2000, len(people)),
                "deathyear": 0,
                "primaryprofession": random.choice(_PROFESSIONS, len(people)),
                "knownfortitles": random.choice(titles, len(people)),
            }
        ),
    }
    return {name: table[COLUMNS[name]] for name, table in found.items()}
