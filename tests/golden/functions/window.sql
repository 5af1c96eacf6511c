row_number() OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> 1 | 2
rank() OVER (ORDER BY x) FROM (VALUES (5), (5), (6)) t(x) --> 1 | 1 | 3
dense_rank() OVER (ORDER BY x) FROM (VALUES (5), (5), (6)) t(x) --> 1 | 1 | 2
percent_rank() OVER (ORDER BY x) FROM (VALUES (5), (6), (7)) t(x) --> 0.0 | 0.5 | 1.0
cume_dist() OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> 0.5 | 1.0
ntile(2) OVER (ORDER BY x) FROM (VALUES (5), (6), (7)) t(x) --> 1 | 1 | 2
lead(x) OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> 6 | NULL
lead(x, 1, 0) OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> 6 | 0
lag(x) OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> NULL | 5
lag(x, 2) OVER (ORDER BY x) FROM (VALUES (5), (6), (7)) t(x) --> NULL | NULL | 5
first_value(x) OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> 5 | 5
last_value(x) OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> 5 | 6
nth_value(x, 2) OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> NULL | 6
sum(x) OVER (ORDER BY x) FROM (VALUES (5), (6)) t(x) --> 5 | 11
map_agg(x, x) OVER () FROM (VALUES (5)) t(x) --> {5=5}
corr(x, x) OVER () FROM (VALUES (5)) t(x) --> NULL
cardinality(array_agg(x) OVER ()) FROM (VALUES (5), (6)) t(x) --> 2 | 2
date_add('day', row_number() OVER (ORDER BY x), DATE '2020-01-01') FROM (VALUES (5), (6)) t(x) --> 2020-01-02 | 2020-01-03
