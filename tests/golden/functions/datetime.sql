date_trunc('month', DATE '2020-05-17') --> 2020-05-01 :: date
date_trunc('week', DATE '2020-05-17') --> 2020-05-11 :: date
date_trunc('quarter', DATE '2020-05-17') --> 2020-04-01
date_trunc('year', DATE '2020-05-17') --> 2020-01-01
date_trunc('day', TIMESTAMP '2020-05-17 10:11:12.345') --> 2020-05-17 00:00:00.000 :: timestamp(3)
date_trunc('HOUR', TIMESTAMP '2020-05-17 10:11:12.345') --> 2020-05-17 10:00:00.000
date_trunc('millisecond', TIMESTAMP '2020-05-17 10:11:12.345678') --> 2020-05-17 10:11:12.345000
date_trunc('hour', DATE '2020-05-17') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('decade', TIMESTAMP '2020-05-17 00:00:00') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('month', max(d)) FROM (VALUES (DATE '2020-05-17'), (DATE '2021-02-03')) t(d) --> 2021-02-01 :: date
date_add('day', 1, DATE '2020-02-28') --> 2020-02-29 :: date
date_add('month', 1, DATE '2020-01-31') --> 2020-02-29 :: date
date_add('year', -1, DATE '2020-02-29') --> 2019-02-28
date_add('week', 2, DATE '2020-01-01') --> 2020-01-15
date_add('quarter', 1, DATE '2020-01-31') --> 2020-04-30
date_add('hour', 3, TIMESTAMP '2020-03-01 22:00:00') --> 2020-03-02 01:00:00 :: timestamp(0)
date_add('second', 86, TIMESTAMP '2020-03-01 00:00:00') --> 2020-03-01 00:01:26
date_add('millisecond', 86, TIMESTAMP '2020-03-01 00:00:00') --> 2020-03-01 00:00:00
date_add('hour', 9, TIME '22:00:00') --> 07:00:00 :: time(0)
date_add('hour', 3, DATE '2020-03-01') --> !INVALID_FUNCTION_ARGUMENT
date_add('days', 3, DATE '2020-03-01') --> !INVALID_FUNCTION_ARGUMENT
date_add('day', x, DATE '2020-03-01') FROM (VALUES (1), (2)) t(x) --> 2020-03-02 | 2020-03-03
date_add('day', count(*), max(d)) FROM (VALUES (DATE '2020-05-17')) t(d) --> 2020-05-18 :: date
date_diff('day', DATE '2020-03-01', DATE '2020-03-03') --> 2 :: bigint
date_diff('day', TIMESTAMP '2020-03-01 23:00:00', TIMESTAMP '2020-03-02 01:00:00') --> 0
date_diff('hour', TIMESTAMP '2020-03-01 00:00:00', TIMESTAMP '2020-03-02 00:59:00') --> 24
date_diff('month', DATE '2020-01-31', DATE '2020-02-29') --> 1
date_diff('month', DATE '2020-01-15', DATE '2020-02-14') --> 0
date_diff('year', DATE '2019-02-03', DATE '2020-02-02') --> 0
date_diff('week', DATE '2020-01-01', DATE '2020-01-14') --> 1
date_diff('quarter', DATE '2020-01-01', DATE '2020-07-01') --> 2
date_diff('second', TIMESTAMP '2020-03-01 00:00:00', TIMESTAMP '2020-03-02 00:00:00') --> 86400
date_diff('day', DATE '2020-03-03', DATE '2020-03-01') --> -2
date_diff('day', min(d), max(d)) FROM (VALUES (DATE '2020-05-17'), (DATE '2020-05-20')) t(d) --> 3
date_diff('era', DATE '2020-03-03', DATE '2020-03-01') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2022-10-20 05:10:00', '%m-%d-%Y %H') --> 10-20-2022 05
date_format(TIMESTAMP '2022-01-02 15:04:05.678', '%c/%e/%y %l:%i:%s %p') --> 1/2/22 3:04:05 PM
date_format(TIMESTAMP '2022-01-02 15:04:05.678', '%a %b %W %M %j %k %h %I %T %r %f %%') --> Sun Jan Sunday January 002 15 03 03 15:04:05 03:04:05 PM 678000 %
date_format(DATE '2021-01-03', '%x-%v') --> 2020-53
date_format(DATE '2021-01-03', '%Y%m%d') --> 20210103
date_format(DATE '2021-01-03', '%z %q') --> z q
date_format(DATE '2021-01-03', '%w') --> !INVALID_FUNCTION_ARGUMENT
date_format(d, f) FROM (VALUES (DATE '2021-01-03', '%Y')) t(d, f) --> 2021 :: varchar
date_format(max(d), '%Y') FROM (VALUES (DATE '2021-01-03')) t(d) --> 2021
date_format('2021-01-03', '%Y') --> !FUNCTION_NOT_FOUND
date_format(x, '%Y') FROM (VALUES ('2021-01-03')) t(x) --> !FUNCTION_NOT_FOUND
date_parse('2022/10/20/05', '%Y/%m/%d/%H') --> 2022-10-20 05:00:00.000 :: timestamp(3)
date_parse('20221020', '%Y%m%d') --> 2022-10-20 00:00:00.000
date_parse('2022-1-2 3:04 PM', '%Y-%c-%e %l:%i %p') --> 2022-01-02 15:04:00.000
date_parse('05:10', '%H:%i') --> 1970-01-01 05:10:00.000
date_parse('2022-01-02 03:04:05.678', '%Y-%m-%d %T.%f') --> 2022-01-02 03:04:05.678
date_parse('Jan 5 2020', '%b %d %Y') --> 2020-01-05 00:00:00.000
date_parse('20', '%y') --> 2020-01-01 00:00:00.000 :: timestamp(3)
date_parse('20', '%D') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2022-01-02 15:04:05.678', 'yyyy-MM-dd''T''HH:mm:ss.SSS') --> 2022-01-02T15:04:05.678
format_datetime(TIMESTAMP '2022-01-02 15:04:05', 'EEE, d MMM yy h:mm a') --> Sun, 2 Jan 22 3:04 PM
format_datetime(DATE '2022-01-02', 'yyyyMMdd') --> 20220102
format_datetime(DATE '2022-01-02', 'yyyy Z') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('2022', 'yyyy') --> 2022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
year(DATE '2020-05-17') --> 2020 :: bigint
year(TIMESTAMP '2020-05-17 10:00:00') --> 2020
year('2020-05-17') --> !FUNCTION_NOT_FOUND
year(x) FROM (VALUES ('2020-05-17')) t(x) --> !FUNCTION_NOT_FOUND
quarter(DATE '2020-05-17') --> 2
month(DATE '2020-05-17') --> 5
week(DATE '2021-01-03') --> 53
week_of_year(DATE '2021-01-04') --> 1
day(DATE '2020-05-17') --> 17
day_of_month(DATE '2020-05-17') --> 17
day_of_week(DATE '2020-05-17') --> 7
dow(DATE '2020-05-18') --> 1
day_of_year(DATE '2020-02-01') --> 32
doy(DATE '2020-12-31') --> 366
year_of_week(DATE '2021-01-03') --> 2020
yow(DATE '2021-01-04') --> 2021
hour(TIMESTAMP '2020-05-17 10:11:12.345') --> 10
minute(TIME '10:11:12') --> 11
second(TIMESTAMP '2020-05-17 10:11:12.345') --> 12
millisecond(TIMESTAMP '2020-05-17 10:11:12.345') --> 345
last_day_of_month(DATE '2020-02-05') --> 2020-02-29 :: date
last_day_of_month(TIMESTAMP '2021-02-05 10:00:00') --> 2021-02-28 :: date
date('2020-05-17') --> 2020-05-17 :: date
date(' 2020-5-7 ') --> 2020-05-07
date('2020-05-17 10:00:00') --> !INVALID_CAST_ARGUMENT
date('nonsense') --> !INVALID_CAST_ARGUMENT
date(TIMESTAMP '2020-05-17 10:11:12') --> 2020-05-17
date(max(s)) FROM (VALUES ('2020-05-17')) t(s) --> 2020-05-17 :: date
from_unixtime(1700000000) --> 2023-11-14 22:13:20.000 UTC :: timestamp(3) with time zone
from_unixtime(1.5) --> 1970-01-01 00:00:01.500 UTC
to_unixtime(TIMESTAMP '1970-01-01 00:00:01.5') --> 1.5 :: double
to_unixtime(from_unixtime(1700000000)) --> 1.7E9
from_iso8601_date('2020-05-11') --> 2020-05-11 :: date
from_iso8601_date('2020-W10') --> 2020-03-02
from_iso8601_timestamp('2020-05-11T11:15:05') --> 2020-05-11 11:15:05.000 UTC
from_iso8601_timestamp('2020-05-11T11:15:05.055+01:00') --> 2020-05-11 11:15:05.055 +01:00
from_iso8601_timestamp('2020-05-11') --> 2020-05-11 00:00:00.000 UTC
from_iso8601_timestamp('2020-05-11 11:15') --> !INVALID_FUNCTION_ARGUMENT
to_iso8601(DATE '2020-05-11') --> 2020-05-11
to_iso8601(TIMESTAMP '2020-05-11 00:00:00') --> 2020-05-11T00:00:00
human_readable_seconds(96) --> 1 minute, 36 seconds
human_readable_seconds(3762) --> 1 hour, 2 minutes, 42 seconds
human_readable_seconds(56363463) --> 93 weeks, 1 day, 8 hours, 31 minutes, 3 seconds
human_readable_seconds(0) --> 0 seconds
human_readable_seconds(1.5) --> 2 seconds
current_timezone() --> UTC
now() > TIMESTAMP '2020-01-01 00:00:00' --> true
date_trunc('day', NULL) --> !AMBIGUOUS_FUNCTION_CALL
date_add('day', 1, NULL) --> !AMBIGUOUS_FUNCTION_CALL
from_unixtime(1, 'UTC') --> 1970-01-01 00:00:01.000 UTC :: timestamp(3) with time zone
