"""Two dbt projects over the seven tables: staging on Athena, intermediate models and marts on Redshift.

They come as dbt 1.10 writes them: ``manifest.json`` of version 12 and ``catalog.json``, without running dbt. Same
arguments, same bytes.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imdb_titles import COLUMNS, NUMBERS

Json = dict[str, Any]

_VERSION = "1.10.6"
_SCHEMAS = "https://schemas.getdbt.com/dbt"
_NUMBERS = NUMBERS | {
    *("start_year", "runtime_minutes", "season_number", "episode_number", "num_votes", "birth_year"),
    *("known_for", "directed", "written", "played", "regions", "titles", "votes"),
}
_COUNTED = {"directors", "writers"}
_RATINGS = {"averagerating", "average_rating", "rating"}
_FILLED = re.compile(r"\{\{ (?:ref|source)\('([^']+)'(?:, '([^']+)')?\) \}\}")
_STAGED = {
    "title_akas": "titleid AS tconst, ordering, title, region, language",
    "title_basics": "tconst, titletype AS title_type, primarytitle AS primary_title, startyear AS start_year,"
    " runtimeminutes AS runtime_minutes, genres",
    "title_crew": "tconst, directors, writers",
    "title_episode": "tconst, parenttconst AS parent_tconst, seasonnumber AS season_number,"
    " episodenumber AS episode_number",
    "title_principals": "tconst, ordering, nconst, category",
    "title_ratings": "tconst, averagerating AS average_rating, numvotes AS num_votes",
    "name_basics": "nconst, primaryname AS primary_name, birthyear AS birth_year,"
    " primaryprofession AS primary_profession, knownfortitles AS known_for_titles",
}


@dataclass(frozen=True)
class Model:
    """A model: its SQL as a template, and its columns."""

    name: str
    sql: str
    columns: tuple[str, ...]
    materialized: str = "table"
    description: str = ""


def athena(quality: bool = True) -> tuple[Json, Json]:
    """Manifest and catalog of the staging project on Athena.

    Args:
        quality: With the table that looks after the ratings, read by nobody of the other project.
    """
    models = [
        Model(
            f"stg_imdb__{table}",
            f"SELECT {columns} FROM {{{{ source('imdb', '{table}') }}}}",
            _given(columns),
            "view",
        )
        for table, columns in _STAGED.items()
    ]
    if quality:
        models.append(
            Model(
                "ratings_without_title",
                "SELECT r.tconst, r.num_votes FROM {{ ref('stg_imdb__title_ratings') }} r"
                " LEFT JOIN {{ ref('stg_imdb__title_basics') }} b ON b.tconst = r.tconst WHERE b.tconst IS NULL",
                ("tconst", "num_votes"),
                description="Ratings whose title is missing",
            )
        )
    sources = {name: ("awsdatacatalog", "imdb", name, columns) for name, columns in COLUMNS.items()}
    place = ("awsdatacatalog", "imdb_stg")
    return _project("imdb_athena", "athena", place, models, "imdb", sources)


def redshift(votes: bool = False) -> tuple[Json, Json]:
    """Manifest and catalog of the project on Redshift; its sources are Athena's tables, by an external schema.

    Args:
        votes: A later version: genres are ranked by votes too, and titles no longer count writers.
    """
    sources = {
        f"stg_imdb__{table}": ("dev", "imdb_spectrum", f"stg_imdb__{table}", _given(columns))
        for table, columns in _STAGED.items()
    }
    models = [*_flattened(), *_marts(votes)]
    when = "2025-06-02T06:00:00.000000Z" if votes else "2025-06-01T06:00:00.000000Z"
    return _project("imdb_redshift", "redshift", ("dev", "imdb"), models, "athena", sources, when)


def write(folder: Path, project: tuple[Json, Json]) -> Path:
    """Write a project's two files as dbt's ``target`` folder holds them, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in zip(("manifest", "catalog"), project, strict=True):
        text = json.dumps(content, indent=1)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder


def _given(columns: str) -> tuple[str, ...]:
    return tuple(one.split(" AS ")[-1].strip() for one in columns.split(","))


def _flattened() -> list[Model]:
    """A row for each member of a list that stands in a text."""
    found = []
    for name, table, key, column, made in (
        ("directors", "title_crew", "tconst", "directors", "nconst"),
        ("writers", "title_crew", "tconst", "writers", "nconst"),
        ("genres", "title_basics", "tconst", "genres", "genre_name"),
        ("known_for_titles", "name_basics", "nconst", "known_for_titles", "tconst"),
        ("primary_profession", "name_basics", "nconst", "primary_profession", "profession"),
    ):
        sql = (
            "WITH numbers AS (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3)\n"
            f"SELECT t.{key}, split_part(t.{column}, ',', numbers.n) AS {made}\n"
            f"FROM {{{{ source('athena', 'stg_imdb__{table}') }}}} t\n"
            f"JOIN numbers ON numbers.n <= regexp_count(t.{column}, ',') + 1"
        )
        found.append(Model(f"int_{name}_flattened_from_{table}", sql, (key, made)))
    return found


def _marts(votes: bool) -> list[Model]:
    def staged(table: str) -> str:
        return f"{{{{ source('athena', 'stg_imdb__{table}') }}}}"

    def flat(name: str, table: str) -> str:
        return f"{{{{ ref('int_{name}_flattened_from_{table}') }}}}"

    names = f"""SELECT n.nconst, n.primary_name, n.birth_year, count(DISTINCT k.tconst) AS known_for,
  count(DISTINCT d.tconst) AS directed, count(DISTINCT w.tconst) AS written,
  count(DISTINCT p.tconst) AS played, max(f.profession) AS profession
FROM {staged("name_basics")} n
LEFT JOIN {flat("known_for_titles", "name_basics")} k ON k.nconst = n.nconst
LEFT JOIN {flat("directors", "title_crew")} d ON d.nconst = n.nconst
LEFT JOIN {flat("writers", "title_crew")} w ON w.nconst = n.nconst
LEFT JOIN {flat("primary_profession", "name_basics")} f ON f.nconst = n.nconst
LEFT JOIN {staged("title_principals")} p ON p.nconst = n.nconst
GROUP BY n.nconst, n.primary_name, n.birth_year"""
    writers = "" if votes else ", count(DISTINCT w.nconst) AS writers"
    join = "" if votes else f"\nLEFT JOIN {flat('writers', 'title_crew')} w ON w.tconst = b.tconst"
    titles = f"""SELECT b.tconst, b.primary_title, b.start_year, b.runtime_minutes, r.average_rating, r.num_votes,
  count(DISTINCT d.nconst) AS directors{writers}, count(DISTINCT a.region) AS regions,
  max(e.parent_tconst) AS series
FROM {staged("title_basics")} b
LEFT JOIN {staged("title_ratings")} r ON r.tconst = b.tconst
LEFT JOIN {staged("title_akas")} a ON a.tconst = b.tconst
LEFT JOIN {staged("title_episode")} e ON e.tconst = b.tconst
LEFT JOIN {flat("directors", "title_crew")} d ON d.tconst = b.tconst{join}
GROUP BY b.tconst, b.primary_title, b.start_year, b.runtime_minutes, r.average_rating, r.num_votes"""
    ranked = ", sum(r.num_votes) AS votes" if votes else ""
    genres = f"""SELECT g.genre_name, count(*) AS titles, avg(r.average_rating) AS rating{ranked}
FROM {flat("genres", "title_basics")} g
LEFT JOIN {staged("title_ratings")} r ON r.tconst = g.tconst
GROUP BY g.genre_name"""
    of_titles = (
        *("tconst", "primary_title", "start_year", "runtime_minutes", "average_rating"),
        *("num_votes", "directors", *(() if votes else ("writers",)), "regions", "series"),
    )
    of_names = (
        *("nconst", "primary_name", "birth_year", "known_for", "directed", "written", "played"),
        "profession",
    )
    of_genres = ("genre_name", "titles", "rating", *(("votes",) if votes else ()))
    return [
        Model("names", names, of_names, description="People, and what they did"),
        Model("titles", titles, of_titles, description="Titles with ratings and crew"),
        Model("genre_titles", genres, of_genres, description="Titles and ratings by genre"),
    ]


def _project(
    name: str,
    adapter: str,
    place: tuple[str, str],
    models: list[Model],
    group: str,
    sources: dict[str, tuple[str, str, str, Any]],
    when: str = "2025-06-01T05:00:00.000000Z",
) -> tuple[Json, Json]:
    relations = {f"source.{name}.{group}.{key}": found[:3] for key, found in sources.items()}
    columns = {f"source.{name}.{group}.{key}": tuple(found[3]) for key, found in sources.items()}
    ids = {key: f"source.{name}.{group}.{key}" for key in sources}
    for model in models:
        ids[model.name] = f"model.{name}.{model.name}"
        relations[ids[model.name]] = (*place, model.name)
        columns[ids[model.name]] = model.columns
    nodes = {ids[model.name]: _model(model, name, ids, relations) for model in models}
    for model in models:
        test = _test(model, name, ids[model.name], place)
        nodes[test["unique_id"]] = test
    found = {
        ids[key]: _source(key, ids[key], name, group, relations[ids[key]], columns[ids[key]])
        for key in sources
    }
    children: dict[str, list[str]] = {key: [] for key in (*nodes, *found)}
    for node in nodes.values():
        for parent in node["depends_on"]["nodes"]:
            children[parent].append(node["unique_id"])
    manifest = {
        "metadata": _metadata("manifest", 12, when)
        | {"project_name": name, "adapter_type": adapter, "quoting": {"database": True}},
        "nodes": nodes,
        "sources": found,
        **{key: {} for key in ("macros", "docs", "exposures", "metrics", "groups", "selectors")},
        "disabled": {},
        "parent_map": {
            key: nodes[key]["depends_on"]["nodes"] if key in nodes else [] for key in children
        },
        "child_map": children,
        **{key: {} for key in ("group_map", "saved_queries", "semantic_models", "unit_tests")},
    }
    tables = {key: _table(key, relations[key], columns[key]) for key in relations}
    catalog = {
        "metadata": _metadata("catalog", 1, when),
        "nodes": {key: table for key, table in tables.items() if key in nodes},
        "sources": {key: table for key, table in tables.items() if key in found},
        "errors": None,
    }
    return manifest, catalog


def _metadata(kind: str, version: int, when: str) -> Json:
    return {
        "dbt_schema_version": f"{_SCHEMAS}/{kind}/v{version}.json",
        "dbt_version": _VERSION,
        "generated_at": when,
        "env": {},
    }


def _quoted(relation: tuple[str, str, str]) -> str:
    return ".".join(f'"{part}"' for part in relation)


def _model(model: Model, project: str, ids: dict[str, str], relations: dict[str, Any]) -> Json:
    wanted = [found[2] or found[1] for found in _FILLED.finditer(model.sql)]
    unique_id = ids[model.name]
    database, schema, alias = relations[unique_id]

    def fill(found: re.Match[str]) -> str:
        return _quoted(relations[ids[found[2] or found[1]]])

    return {
        "database": database,
        "schema": schema,
        "name": model.name,
        "resource_type": "model",
        "package_name": project,
        "path": f"{model.name}.sql",
        "original_file_path": f"models/{model.name}.sql",
        "unique_id": unique_id,
        "fqn": [project, model.name],
        "alias": alias,
        "config": {"enabled": True, "materialized": model.materialized},
        "tags": [],
        "description": model.description,
        "columns": {},
        "relation_name": _quoted((database, schema, alias)),
        "raw_code": model.sql,
        "language": "sql",
        "depends_on": {"macros": [], "nodes": [ids[one] for one in dict.fromkeys(wanted)]},
        "compiled": True,
        "compiled_code": _FILLED.sub(fill, model.sql),
        "extra_ctes_injected": True,
        "extra_ctes": [],
    }


def _test(model: Model, project: str, unique_id: str, place: tuple[str, str]) -> Json:
    key = model.columns[0]
    name = f"not_null_{model.name}_{key}"
    mark = hashlib.sha256(name.encode()).hexdigest()[:10]
    return {
        "database": place[0],
        "schema": f"{place[1]}_dbt_test__audit",
        "name": name,
        "resource_type": "test",
        "package_name": project,
        "unique_id": f"test.{project}.{name}.{mark}",
        "config": {"enabled": True, "materialized": "test"},
        "relation_name": None,
        "language": "sql",
        "depends_on": {"macros": ["macro.dbt.test_not_null"], "nodes": [unique_id]},
        "compiled": True,
        "compiled_code": f"select {key} from {_quoted((*place, model.name))} where {key} is null",
        "column_name": key,
        "attached_node": unique_id,
        "test_metadata": {"name": "not_null", "kwargs": {"column_name": key}},
    }


def _source(
    name: str, unique_id: str, project: str, group: str, relation: Any, columns: tuple[str, ...]
) -> Json:
    database, schema, identifier = relation
    return {
        "database": database,
        "schema": schema,
        "name": name,
        "resource_type": "source",
        "package_name": project,
        "unique_id": unique_id,
        "source_name": group,
        "identifier": identifier,
        "config": {"enabled": True},
        "description": "",
        "columns": {one: {"name": one, "description": ""} for one in columns},
        "relation_name": _quoted(relation),
    }


def _table(unique_id: str, relation: tuple[str, str, str], columns: tuple[str, ...]) -> Json:
    database, schema, name = relation
    return {
        "metadata": {"type": "BASE TABLE", "database": database, "schema": schema, "name": name},
        "columns": {
            one: {"type": _type(one, name), "index": at, "name": one}
            for at, one in enumerate(columns, 1)
        },
        "stats": {},
        "unique_id": unique_id,
    }


def _type(column: str, table: str) -> str:
    if column in _RATINGS:
        return "double"
    counted = column in _COUNTED and table == "titles"
    return "integer" if counted or column in _NUMBERS else "varchar"
