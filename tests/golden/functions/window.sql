-- Window functions, and aggregates over windows.
array_agg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> [1.0, 2.5] | [1.0, 2.5, -3.75] | [2.5, -3.75, 10.0] | [-3.75, 10.0, null] | [10.0, null] :: array(double)
first_value(x) OVER (ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1 | 1 | 1 | 1 | 1 :: integer
min(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> false | false | false | true :: boolean
nth_value(x, 2) OVER (ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> NULL | -2.25 | -2.25 | -2.25 :: real
sum(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 | -32765 | -32768 :: bigint
lag(x) OVER (ORDER BY i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> NULL | {field0=1, field1=a} | {field0=1, field1=b} :: row(integer, varchar(1))
lead(x, 0) OVER (ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 | -2-0 | NULL :: interval year to month
array_agg(x) OVER (ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [b] | [b, a] | [b, a, é] | [b, a, é, ] | [b, a, é, , null] :: array(varchar(1))
lag(x) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> NULL | 10000000000 | -4 | 0 :: bigint
max(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 | 3 | -32768 :: smallint
max_by(i, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 2 | 2 | 2 | 3 :: integer
min(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=a} | {field0=1, field1=a} | {field0=1, field1=b} :: row(integer, varchar(1))
max(x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 | 1 | 127 | 127 :: tinyint
last_value(x) OVER (ORDER BY i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=a} | {field0=1, field1=b} | NULL :: row(integer, varchar(1))
first_value(x) OVER (ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> true | true | true | true :: boolean
min(x) OVER (ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 | -2.25 | -2.25 | -2.25 :: real
count(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 2 | 2 | 1 :: bigint
lag(x, 2) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> NULL | NULL | 1 | -7 :: tinyint
min(x) OVER (ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 | -32768 | -32768 :: smallint
sum(x) OVER (ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 | 3.5 | -0.25 | 9.75 | 9.75 :: double
max_by(i, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 | 3 | 3 | 3 :: integer
nth_value(x, 2) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> NULL | [1] | [1] | [1] :: array(integer)
geometric_mean(abs(x)) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 1.0000000000000004E10 | 200000.00000000006 | 0.0 | 0.0 :: double
array_agg(x) OVER (ORDER BY i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [{field0=1, field1=a}] | [{field0=1, field1=a}, {field0=1, field1=b}] | [{field0=1, field1=a}, {field0=1, field1=b}, null] :: array(row(integer, varchar(1)))
sum(x) OVER (ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 | 12345678901234567890.123455 | 12345678901234567890.123455 :: decimal(38,6)
count(x) OVER (ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 1 | 2 | 2 :: bigint
nth_value(x, 2) OVER (ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> NULL | a | a | a | a :: varchar(1)
max(x) OVER (ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 | 12151fd2-7586-11e9-8f9e-2a86e4085a59 | 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
any_value(x) OVER (ORDER BY i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2020-02-29 | 2020-02-29 | 2020-02-29 :: date
stddev_pop(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 0.0 | 0.75 | 3.125 | 6.875 | 0.0 :: double
any_value(x) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1, 2] | [1, 2] | [1, 2] | [1, 2] :: array(integer)
lead(x, 0) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 | -4 | 0 | NULL :: bigint
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 1 | 1 | 1 :: integer
max(x) OVER (ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 00:00:00.000 | 1 00:00:00.000 | 1 00:00:00.000 | 1 00:00:00.000 :: interval day to second
stddev_pop(x) OVER (ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 0.0 | 16385.5 | 16385.5 :: double
sum(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 | 3.5 | -1.25 | 6.25 | 10.0 :: double
sum(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1 | 3 | 4 | -3 | -5 :: bigint
first_value(x) OVER (ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 | 12345678901234567890.123456 | 12345678901234567890.123456 :: decimal(26,6)
lead(x, 0) OVER (ORDER BY i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2020-02-29 | 1969-12-31 | NULL :: date
count(x) OVER (ORDER BY i) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 1 | 2 | 2 :: bigint
first_value(x) OVER (ORDER BY i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 00 ff | 00 ff | 00 ff | 00 ff :: varbinary
max_by(i, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 1 | 1 | 2 :: integer
last_value(x) OVER (ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> b   | a   | NULL :: char(3)
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 1 | 1 | 3 | 3 :: integer
any_value(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 | 0-1 | -2-0 :: interval year to month
any_value(x) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 | 10000000000 | 10000000000 | 10000000000 :: bigint
array_agg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> [{field0=1, field1=a}, {field0=1, field1=b}] | [{field0=1, field1=a}, {field0=1, field1=b}, null] | [{field0=1, field1=b}, null] :: array(row(integer, varchar(1)))
array_agg(x) OVER (ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> [1.5] | [1.5, -2.25] | [1.5, -2.25, 0.5] | [1.5, -2.25, 0.5, null] :: array(real)
any_value(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.05 | 1.05 | -3.10 | 1.20 :: decimal(3,2)
geometric_mean(abs(x)) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1.0 | 1.414213562373095 | 2.0 | 3.162277660168379 | 4.999999999999999 :: double
stddev_pop(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 0.0 | 4.0 | 67.0 | 0.0 :: double
count(x) OVER (ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 1 | 2 | 2 :: bigint
first_value(x) OVER (ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 | 12151fd2-7586-11e9-8f9e-2a86e4085a59 | 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
sum(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 | -0.75 | -1.75 | 0.5 :: real
min(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -3.10 | -3.10 | -3.10 | 1.20 :: decimal(3,2)
lag(x, 2) OVER (ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> NULL | NULL | 1 00:00:00.000 | -0 02:00:00.000 :: interval day to second
lag(x) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> NULL | [1, 2] | [1] | [2, 0] :: array(integer)
geometric_mean(abs(x)) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1.0 | 2.6457513110645903 | 9.615397743571817 | 9.615397743571817 :: double
max(x) OVER (ORDER BY i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2020-01-01 00:00:00.123 | 2020-01-01 00:00:00.123 | 2020-01-01 00:00:00.123 :: timestamp(3)
geometric_mean(abs(x)) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 1.0000000000000004E10 | 200000.00000000006 | 0.0 | 0.0 :: double
max_by(i, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 1 | 1 | 3 | 3 :: integer
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 1 | 1 | 1 | 1 :: integer
first_value(x) OVER (ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 | 1.5 | 1.5 | 1.5 :: real
array_agg(x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [1] | [1, -7] | [1, -7, 127] | [1, -7, 127, null] :: array(tinyint)
count(x) OVER (ORDER BY i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 1 | 2 | 3 | 3 :: bigint
nth_value(x, 2) OVER (ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> NULL | false | false | false :: boolean
max(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 12151fd2-7586-11e9-8f9e-2a86e4085a59 | 12151fd2-7586-11e9-8f9e-2a86e4085a59 | 02151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
lead(x, 0) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1, 2] | [1] | [2, 0] | NULL :: array(integer)
lead(x) OVER (ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> false | true | NULL | NULL :: boolean
last_value(x) OVER (ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 | -2.25 | 0.5 | NULL :: real
max(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> true | true | true | true :: boolean
lead(x) OVER (ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> -3.10 | 1.20 | NULL | NULL :: decimal(3,2)
max_by(i, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 1 | 1 | 2 :: integer
lead(x, 0) OVER (ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.05 | -3.10 | 1.20 | NULL :: decimal(3,2)
avg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 | 6172839450617283945.061728 | -0.000001 :: decimal(26,6)
lag(x, 2) OVER (ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> NULL | NULL | 12151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
max_by(i, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 1 | 1 | 2 :: integer
last_value(x) OVER (ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 | -0.000001 | NULL :: decimal(26,6)
lag(x, 2) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> NULL | NULL | [1, 2] | [1] :: array(integer)
count(x) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> 1 | 2 | 3 | 3 :: bigint
any_value(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=a} | {field0=1, field1=a} | {field0=1, field1=b} :: row(integer, varchar(1))
max(x) OVER (ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> true | true | true | true :: boolean
lead(x, 0) OVER (ORDER BY i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 00 ff | 01 |  | NULL :: varbinary
last_value(x) OVER (ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1 | 2 | 2 | -5 | NULL :: integer
count(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> 2 | 3 | 2 | 1 :: bigint
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (X'00ff', 1), (X'01', 2), (X'', 3), (null, 4)) t(x, i) --> 1 | 2 | 2 | 2 :: integer
min(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 1969-12-31 | 1969-12-31 | 1969-12-31 :: date
min(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> -2.25 | -2.25 | -2.25 | 0.5 :: real
any_value(x) OVER (ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> b | b | b | b | b :: varchar(1)
max(x) OVER (ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 | 3 | 3 :: smallint
max(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> {field0=1, field1=b} | {field0=1, field1=b} | {field0=1, field1=b} :: row(integer, varchar(1))
count(x) OVER (ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 1 | 2 | 2 :: bigint
count(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (date '2020-02-29', 1), (date '1969-12-31', 2), (null, 3)) t(x, i) --> 2 | 2 | 1 :: bigint
sum(x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 | -6 | 121 | 121 :: bigint
lead(x, 0) OVER (ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> b   | a   | NULL :: char(3)
stddev_pop(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 0.0 | 0.5 | 0.0 | 3.5 | 0.0 :: double
min(x) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1, 2] | [1] | [1] | [1] :: array(integer)
min(x) OVER (ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 12345678901234567890.123456 | -0.000001 | -0.000001 :: decimal(26,6)
count(x) OVER (ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> 1 | 2 | 3 | 4 | 4 :: bigint
avg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1.0 | 1.5 | 2.0 | -1.5 | -5.0 :: double
min(x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 | -7 | -7 | -7 :: tinyint
array_agg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> [2020-01-01 00:00:00.123, 1969-12-31 23:59:59.999] | [2020-01-01 00:00:00.123, 1969-12-31 23:59:59.999, null] | [1969-12-31 23:59:59.999, null] :: array(timestamp(3))
geometric_mean(abs(x)) OVER (ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> !NUMERIC_VALUE_OUT_OF_RANGE
min(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 1969-12-31 23:59:59.999 | 1969-12-31 23:59:59.999 | 1969-12-31 23:59:59.999 :: timestamp(3)
last_value(x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 | -7 | 127 | NULL :: tinyint
geometric_mean(abs(x)) OVER (ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 | 1.5811388300841898 | 2.1085816632543732 | 3.111664886442392 | 3.111664886442392 :: double
first_value(x) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 | 10000000000 | 10000000000 | 10000000000 :: bigint
last_value(x) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 | -4 | 0 | NULL :: bigint
lead(x) OVER (ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> -32768 | NULL | NULL :: smallint
lag(x, 2) OVER (ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> NULL | NULL | true | false :: boolean
first_value(x) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1, 2] | [1, 2] | [1, 2] | [1, 2] :: array(integer)
max(x) OVER (ORDER BY i) FROM (VALUES (array[1,2], 1), (array[1], 2), (array[2,0], 3), (null, 4)) t(x, i) --> [1, 2] | [1, 2] | [2, 0] | [2, 0] :: array(integer)
min(x) OVER (ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 | 1.0 | -3.75 | -3.75 | -3.75 :: double
nth_value(x, 2) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> NULL | -7 | -7 | -7 :: tinyint
array_agg(x) OVER (ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> [1 00:00:00.000] | [1 00:00:00.000, -0 02:00:00.000] | [1 00:00:00.000, -0 02:00:00.000, 0 00:00:00.003] | [1 00:00:00.000, -0 02:00:00.000, 0 00:00:00.003, null] :: array(interval day to second)
any_value(x) OVER (ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 3 | 3 | 3 :: smallint
nth_value(x, 2) OVER (ORDER BY i) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> NULL | -32768 | -32768 :: smallint
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 | 1 | 3 | 3 :: integer
array_agg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> [1, -7] | [1, -7, 127] | [-7, 127, null] | [127, null] :: array(tinyint)
lag(x, 2) OVER (ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> NULL | NULL | 0-1 :: interval year to month
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (row(1,'a'), 1), (row(1,'b'), 2), (null, 3)) t(x, i) --> 1 | 2 | 2 :: integer
sum(x) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 | 9999999996 | 9999999996 | 9999999996 :: bigint
count(x) OVER (ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1 | 2 | 3 | 4 | 4 :: bigint
sum(x) OVER (ORDER BY i) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 | -0.75 | -0.25 | -0.25 :: real
avg(x) OVER (ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.05 | -1.03 | -0.28 | -0.28 :: decimal(3,2)
nth_value(x, 2) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> NULL | -4 | -4 | -4 :: bigint
lag(x) OVER (ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> NULL | 12151fd2-7586-11e9-8f9e-2a86e4085a59 | 02151fd2-7586-11e9-8f9e-2a86e4085a59 :: uuid
lag(x) OVER (ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> NULL | 1.0 | 2.5 | -3.75 | 10.0 :: double
geometric_mean(abs(x)) OVER (ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 1.0 | 1.414213562373095 | 1.5874010519681994 | 2.114742526881128 | 2.114742526881128 :: double
array_agg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> [10000000000, -4] | [10000000000, -4, 0] | [-4, 0, null] | [0, null] :: array(bigint)
max(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 10000000000 | 10000000000 | 0 | 0 :: bigint
any_value(x) OVER (ORDER BY i) FROM (VALUES (true, 1), (false, 2), (true, 3), (null, 4)) t(x, i) --> true | true | true | true :: boolean
stddev_pop(x) OVER (ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 0.0 | 2.075 | 1.9926252923105128 | 1.9926252923105128 :: double
lead(x, 0) OVER (ORDER BY i) FROM (VALUES (timestamp '2020-01-01 00:00:00.123', 1), (timestamp '1969-12-31 23:59:59.999', 2), (null, 3)) t(x, i) --> 2020-01-01 00:00:00.123 | 1969-12-31 23:59:59.999 | NULL :: timestamp(3)
max_by(i, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2 | 2 | 4 | 4 | 4 :: integer
stddev_pop(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (smallint '3', 1), (smallint '-32768', 2), (null, 3)) t(x, i) --> 0.0 | 16385.5 | 0.0 :: double
min(x) OVER (ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 | -2-0 | -2-0 :: interval year to month
lead(x) OVER (ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 2.5 | -3.75 | 10.0 | NULL | NULL :: double
lead(x, 0) OVER (ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> b | a | é |  | NULL :: varchar(1)
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1 | 1 | 3 | 3 :: integer
lead(x) OVER (ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> a   | NULL | NULL :: char(3)
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (cast('b' as char(3)), 1), (cast('a' as char(3)), 2), (null, 3)) t(x, i) --> 1 | 1 | 1 :: integer
array_agg(x) OVER (ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> [1] | [1, 2] | [1, 2, 2] | [1, 2, 2, -5] | [1, 2, 2, -5, null] :: array(integer)
first_value(x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 | 1 | 1 | 1 :: tinyint
max(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 1.05 | 1.20 | 1.20 | 1.20 :: decimal(3,2)
array_agg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> [b, a] | [b, a, é] | [a, é, ] | [é, , null] | [, null] :: array(varchar(1))
stddev_pop(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (decimal '1.05', 1), (decimal '-3.10', 2), (decimal '1.20', 3), (null, 4)) t(x, i) --> 0.0 | 2.075 | 2.15 | 0.0 :: double
max(x) OVER (ORDER BY i) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 | 2.5 | 2.5 | 10.0 | 10.0 :: double
max(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> 2 | 2 | 2 | 2 | -5 :: integer
max_by(i, x) OVER (ORDER BY i) FROM (VALUES (uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), (uuid '02151fd2-7586-11e9-8f9e-2a86e4085a59', 2), (null, 3)) t(x, i) --> 1 | 1 | 1 :: integer
max(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 | 1.5 | 0.5 | 0.5 :: real
any_value(x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> 1 | 1 | 1 | 1 :: tinyint
any_value(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (real '1.5', 1), (real '-2.25', 2), (real '0.5', 3), (null, 4)) t(x, i) --> 1.5 | 1.5 | -2.25 | 0.5 :: real
avg(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1e0, 1), (2.5e0, 2), (-3.75e0, 3), (1e1, 4), (null, 5)) t(x, i) --> 1.0 | 1.75 | -0.625 | 3.125 | 10.0 :: double
lag(x, 2) OVER (ORDER BY i) FROM (VALUES (1, 1), (2, 2), (2, 3), (-5, 4), (null, 5)) t(x, i) --> NULL | NULL | 1 | 2 | 2 :: integer
lag(x) OVER (ORDER BY i) FROM (VALUES (tinyint '1', 1), (tinyint '-7', 2), (tinyint '127', 3), (null, 4)) t(x, i) --> NULL | 1 | -7 | 127 :: tinyint
count(x) OVER (ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 1 | 2 | 2 :: bigint
count(x) OVER (ORDER BY i) FROM (VALUES (bigint '10000000000', 1), (bigint '-4', 2), (bigint '0', 3), (null, 4)) t(x, i) --> 1 | 2 | 3 | 3 :: bigint
lead(x) OVER (ORDER BY i) FROM (VALUES ('b', 1), ('a', 2), ('é', 3), ('', 4), (null, 5)) t(x, i) --> a | é |  | NULL | NULL :: varchar(1)
max_by(i, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 | 1 | 3 | 3 :: integer
stddev_pop(x) OVER (ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 0.0 | 6.172839450617284E18 | 6.172839450617284E18 :: double
stddev_pop(x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 0.0 | 6.172839450617284E18 | 0.0 :: double
geometric_mean(abs(x)) OVER (ORDER BY i) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 1.2345679E19 | 3513642.0 | 3513642.0 :: real
geometric_mean(abs(x)) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (decimal '12345678901234567890.123456', 1), (decimal '-0.000001', 2), (null, 3)) t(x, i) --> 1.2345679E19 | 3513642.0 | 1.0E-6 :: real
sum(x) OVER (ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 00:00:00.000 | 0 22:00:00.000 | 0 22:00:00.003 | 0 22:00:00.003 :: interval day to second
avg(x) OVER (ORDER BY i) FROM (VALUES (interval '1' day, 1), (interval '-2' hour, 2), (interval '0.003' second, 3), (null, 4)) t(x, i) --> 1 00:00:00.000 | 0 11:00:00.000 | 0 07:20:00.001 | 0 07:20:00.001 :: interval day to second
sum(x) OVER (ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 | -1-11 | -1-11 :: interval year to month
avg(x) OVER (ORDER BY i) FROM (VALUES (interval '1' month, 1), (interval '-2' year, 2), (null, 3)) t(x, i) --> 0-1 | -0-11 | -0-11 :: interval year to month
lag(x, -1) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> !INVALID_FUNCTION_ARGUMENT
lag(x, 0) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> 1 | 2 | 3 :: integer
lag(x, null) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> !INVALID_FUNCTION_ARGUMENT
lead(x, -1) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> !INVALID_FUNCTION_ARGUMENT
lead(x, 1) OVER () FROM (VALUES 1) t(x) --> !MISSING_ORDER_BY
lag(x) OVER () FROM (VALUES 1) t(x) --> !MISSING_ORDER_BY
lag(x) OVER (ORDER BY x ROWS UNBOUNDED PRECEDING) FROM (VALUES 1) t(x) --> !INVALID_WINDOW_FRAME
rank() OVER () FROM (VALUES 1) t(x) --> 1 :: bigint
rank() OVER (ORDER BY x ROWS UNBOUNDED PRECEDING) FROM (VALUES 1) t(x) --> 1 :: bigint
row_number() OVER () FROM (VALUES 1) t(x) --> 1 :: bigint
row_number() OVER (ORDER BY x ROWS UNBOUNDED PRECEDING) FROM (VALUES 1) t(x) --> 1 :: bigint
percent_rank() OVER () FROM (VALUES 1) t(x) --> 0.0 :: double
cume_dist() OVER () FROM (VALUES 1) t(x) --> 1.0 :: double
ntile(2) OVER () FROM (VALUES 1) t(x) --> 1 :: bigint
ntile(0) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
ntile(-1) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
ntile(null) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> NULL :: bigint
ntile(x) OVER (ORDER BY x) FROM (VALUES 2,3,4) t(x) --> 1 | 2 | 3 :: bigint
ntile(10) OVER (ORDER BY x) FROM (VALUES 2,3,4) t(x) --> 1 | 2 | 3 :: bigint
nth_value(x, 0) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
nth_value(x, -1) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> !INVALID_FUNCTION_ARGUMENT
nth_value(x, null) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> NULL :: integer
nth_value(x, 2) OVER (ORDER BY x) FROM (VALUES 1, 2, 3) t(x) --> NULL | 2 | 2 :: integer
nth_value(x, y) OVER (ORDER BY x ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM (VALUES (1,3), (2,1), (3,2)) t(x,y) --> 3 | 1 | 2 :: integer
lag(x, y) OVER (ORDER BY x) FROM (VALUES (1,0), (2,1), (3,2)) t(x,y) --> 1 | 1 | 1 :: integer
lag(x) IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (1,0), (null,1), (3,2),(null,3)) t(x,y) --> NULL | 1 | 1 | 3 :: integer
lead(x, 1, 9) IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (1,0), (null,1), (3,2),(null,3)) t(x,y) --> 3 | 3 | 9 | 9 :: integer
lead(x, 0) IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (1,0), (null,1), (3,2),(null,3)) t(x,y) --> 1 | NULL | 3 | NULL :: integer
lead(x, 2, 9) IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (1,0), (null,1), (3,2),(null,3)) t(x,y) --> 9 | 9 | 9 | 9 :: integer
first_value(x) IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (null,0), (1,1), (3,2),(null,3)) t(x,y) --> NULL | 1 | 1 | 1 :: integer
last_value(x) IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (null,0), (1,1), (3,2),(null,3)) t(x,y) --> NULL | 1 | 3 | 3 :: integer
nth_value(x, 2) IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (null,0), (1,1), (3,2),(null,3)) t(x,y) --> NULL | NULL | 3 | 3 :: integer
last_value(x) RESPECT NULLS OVER (ORDER BY y) FROM (VALUES (null,0), (1,1), (3,2),(null,3)) t(x,y) --> NULL | 1 | 3 | NULL :: integer
sum(x) IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (null,0), (1,1), (3,2),(null,3)) t(x,y) --> !NULL_TREATMENT_NOT_ALLOWED
row_number() IGNORE NULLS OVER (ORDER BY y) FROM (VALUES (null,0), (1,1), (3,2),(null,3)) t(x,y) --> !NULL_TREATMENT_NOT_ALLOWED
lag(x, 1, 5e0) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> 5.0 | 1.0 | 2.0 :: double
lag(x, 1, 'a') OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> !FUNCTION_NOT_FOUND
lag(x, 1, y) OVER (ORDER BY x) FROM (VALUES (1,0), (2,1), (3,2)) t(x,y) --> 0 | 1 | 2 :: integer
lag(x, 9223372036854775807) OVER (ORDER BY x) FROM (VALUES (1,0), (2,1), (3,2)) t(x,y) --> NULL | NULL | NULL :: integer
lead(x, 9223372036854775807, -1) OVER (ORDER BY x) FROM (VALUES (1,0), (2,1), (3,2)) t(x,y) --> -1 | -1 | -1 :: integer
nth_value(x, 9223372036854775807) OVER (ORDER BY x) FROM (VALUES (1,0), (2,1), (3,2)) t(x,y) --> NULL | NULL | NULL :: integer
rank() FILTER (WHERE true) OVER (ORDER BY x) FROM (VALUES 1) t(x) --> !NOT_SUPPORTED
first_value(x) OVER (ORDER BY x ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) FROM (VALUES 1,2,3) t(x) --> 2 | 3 | NULL :: integer
sum(x) FILTER (WHERE x > 1) OVER (ORDER BY x) FROM (VALUES 1,2,3) t(x) --> !NOT_SUPPORTED
listagg(x, ',') WITHIN GROUP (ORDER BY x) OVER (ORDER BY x) FROM (VALUES 'a','b') t(x) --> !SYNTAX_ERROR
listagg(x, ',') WITHIN GROUP (ORDER BY x) FILTER (WHERE x > 'a') FROM (VALUES 'a','b') t(x) --> b :: varchar
rank(x) OVER (ORDER BY x) FROM (VALUES 'a','b') t(x) --> !FUNCTION_NOT_FOUND
min(x) OVER (ORDER BY x ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM (VALUES 1,2,3) t(x) --> NULL | 1 | 1 :: integer
count(*) OVER (ORDER BY x ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM (VALUES 1,2,3) t(x) --> 0 | 1 | 2 :: bigint
array_agg(x) OVER (ORDER BY x ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM (VALUES 1,2,3) t(x) --> NULL | [1] | [1, 2] :: array(integer)
map_agg(x,x) OVER (ORDER BY x ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM (VALUES 1,2,3) t(x) --> NULL | {1=1} | {1=1, 2=2} :: map(integer, integer)
approx_distinct(x) OVER (ORDER BY x ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM (VALUES 1,2,3) t(x) --> 0 | 1 | 2 :: bigint
rank() OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 2 | 4 | 5 :: bigint
rank() OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 2 | 4 | 5 :: bigint
rank() OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
rank() OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 3 | 5 :: bigint
dense_rank() OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 2 | 3 | 4 :: bigint
dense_rank() OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 2 | 3 | 4 :: bigint
dense_rank() OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
dense_rank() OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 3 | 4 :: bigint
row_number() OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
row_number() OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
row_number() OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
row_number() OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
percent_rank() OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0.0 | 0.25 | 0.25 | 0.75 | 1.0 :: double
percent_rank() OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0.0 | 0.25 | 0.25 | 0.75 | 1.0 :: double
percent_rank() OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0.0 | 0.25 | 0.5 | 0.75 | 1.0 :: double
percent_rank() OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0.0 | 0.25 | 0.5 | 0.5 | 1.0 :: double
cume_dist() OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0.2 | 0.6 | 0.6 | 0.8 | 1.0 :: double
cume_dist() OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0.2 | 0.6 | 0.6 | 0.8 | 1.0 :: double
cume_dist() OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0.2 | 0.4 | 0.6 | 0.8 | 1.0 :: double
cume_dist() OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0.2 | 0.4 | 0.8 | 0.8 | 1.0 :: double
ntile(1) OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 1 | 1 | 1 :: bigint
ntile(1) OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 1 | 1 | 1 :: bigint
ntile(1) OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 1 | 1 | 1 :: bigint
ntile(1) OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 1 | 1 | 1 :: bigint
ntile(2) OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 1 | 2 | 2 :: bigint
ntile(2) OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 1 | 2 | 2 :: bigint
ntile(2) OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 1 | 2 | 2 :: bigint
ntile(2) OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 1 | 2 | 2 :: bigint
ntile(3) OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 2 | 2 | 3 :: bigint
ntile(3) OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 2 | 2 | 3 :: bigint
ntile(3) OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 2 | 2 | 3 :: bigint
ntile(3) OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 1 | 2 | 2 | 3 :: bigint
ntile(9) OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
ntile(9) OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
ntile(9) OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
ntile(9) OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
count(*) OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 3 | 3 | 4 | 5 :: bigint
count(*) OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 3 | 3 | 4 | 5 :: bigint
count(*) OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 3 | 4 | 5 :: bigint
count(*) OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 2 | 4 | 4 | 5 :: bigint
sum(x) OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 5 | 5 | 10 | 10 :: bigint
sum(x) OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 5 | 9 | 9 | 10 | 10 :: bigint
sum(x) OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 3 | 5 | 10 | 10 :: bigint
sum(x) OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> NULL | 1 | 5 | 5 | 10 :: bigint
bool_or(x > 1) OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> false | true | true | true | true :: boolean
bool_or(x > 1) OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> true | true | true | true | true :: boolean
bool_or(x > 1) OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> false | true | true | true | true :: boolean
bool_or(x > 1) OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> NULL | false | true | true | true :: boolean
count_if(x > 1) OVER (ORDER BY x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0 | 2 | 2 | 3 | 3 :: bigint
count_if(x > 1) OVER (ORDER BY x DESC) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 1 | 3 | 3 | 3 | 3 :: bigint
count_if(x > 1) OVER (ORDER BY g, x) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0 | 1 | 2 | 3 | 3 :: bigint
count_if(x > 1) OVER (ORDER BY x NULLS FIRST) FROM (VALUES (1,'a'),(2,'a'),(2,'b'),(5,'b'),(null,'b')) t(x, g) --> 0 | 0 | 2 | 2 | 3 :: bigint
