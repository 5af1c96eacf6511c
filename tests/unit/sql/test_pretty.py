"""A statement laid out anew means what it meant, or is refused."""

import pytest

from lakenb.errors import InvalidRequest, LakeNBError, SyntaxError_
from lakenb.sql.parse import parse
from lakenb.sql.trino.pretty import pretty

KEPT = [
    "select date_add('day', 1, x) as d /* why */, count(*) filter (where a>1) from t -- end",
    "select a from t where z like 'a%' escape '\\' group by 1, grouping sets ((a),(b))",
    "create table x with (format='PARQUET') as select a,b from t where 'ab'=y;",
    "insert into x select case when a=1 then 'x' else 'y' end from t",
    "with a as (select 1 x) select * from a",
    "select ?, DATE '2020-01-01', timestamp '2020-01-01 00:00:00 UTC', decimal '1.0', x'00' from t",
    "select * from a natural join b left join c using (x) order by 1 desc nulls first offset 3 rows",
    'select "a b", "q""x", \'it\'\'s\' from "T 1"',
    "select transform(x, q -> q + 1), interval '1' day from t cross join unnest(x) with ordinality u(a,b)",
    "select 'date ''x''', '-- no comment' from t",
]
REFUSED = ["drop table x", "select ƒx from t", "show tables"]


@pytest.mark.parametrize("text", KEPT)
def test_the_meaning_stays(text):
    made = pretty(text)
    assert parse(made).tree == parse(text).tree
    assert made.count("\n") >= 1
    assert pretty(made) == made


@pytest.mark.parametrize("text", REFUSED)
def test_what_can_not_be_laid_out_is_refused(text):
    with pytest.raises(InvalidRequest):
        pretty(text)


def test_what_is_no_statement_is_a_syntax_error():
    with pytest.raises(SyntaxError_):
        pretty("select from where")


@pytest.mark.parametrize("text", ["", ";", "(" * 500, "select " + "(" * 300, "\0", "select 'x"])
def test_hostile_texts_end_in_an_error_of_ours(text):
    with pytest.raises(LakeNBError):
        pretty(text)
