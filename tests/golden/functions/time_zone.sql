TIMESTAMP '2020-05-01 12:34:56.123 Asia/Kathmandu' --> 2020-05-01 12:34:56.123 Asia/Kathmandu :: timestamp(3) with time zone
TIMESTAMP '2001-1-2 +07:09' --> 2001-01-02 00:00:00 +07:09 :: timestamp(0) with time zone
TIMESTAMP '2001-1-2+07:09' --> !INVALID_LITERAL
TIMESTAMP '2001-1-2 3:4 UTC' --> 2001-01-02 03:04:00 UTC :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4UTC' --> 2001-01-02 03:04:00 UTC :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 Etc/UTC' --> 2001-01-02 03:04:05 UTC :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 Etc/GMT' --> 2001-01-02 03:04:05 UTC :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 Etc/GMT+5' --> 2001-01-02 03:04:05 -05:00 :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 UTC+05:30' --> 2001-01-02 03:04:05 +05:30 :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 UTC+5' --> 2001-01-02 03:04:05 +05:00 :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 +00:00' --> 2001-01-02 03:04:05 UTC :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 -00:00' --> 2001-01-02 03:04:05 UTC :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 +14:00' --> 2001-01-02 03:04:05 +14:00 :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 +14:01' --> !NOT_SUPPORTED
TIMESTAMP '2001-1-2 3:4:5 -14:00' --> 2001-01-02 03:04:05 -14:00 :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 +15:00' --> !NOT_SUPPORTED
TIMESTAMP '2001-1-2 3:4:5 +05:60' --> !INVALID_LITERAL
TIMESTAMP '2001-1-2 3:4:5 Asia/Calcutta' --> 2001-01-02 03:04:05 Asia/Calcutta :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 Nowhere/City' --> !INVALID_LITERAL
TIMESTAMP '2001-1-2 3:4:5   Europe/Berlin' --> 2001-01-02 03:04:05 Europe/Berlin :: timestamp(0) with time zone
TIMESTAMP '2001-1-2 3:4:5 Europe/Berlin ' --> !INVALID_LITERAL
TIMESTAMP '2021-11-07 01:30:00 America/New_York' --> 2021-11-07 01:30:00 America/New_York :: timestamp(0) with time zone
TIMESTAMP '2021-03-14 02:30:00 America/New_York' --> !INVALID_LITERAL
to_unixtime(TIMESTAMP '2021-11-07 01:30:00 America/New_York') --> 1.636263E9 :: double
TIME '12:34:56.1+08:35' --> 12:34:56.1+08:35 :: time(1) with time zone
TIME '12:34:56 +08:35' --> 12:34:56+08:35 :: time(0) with time zone
TIME '12:34+08:35' --> 12:34:00+08:35 :: time(0) with time zone
TIME '12:34 -08:35' --> 12:34:00-08:35 :: time(0) with time zone
TIME '12:34 UTC' --> !INVALID_LITERAL
TIME '12:34 Europe/Berlin' --> !INVALID_LITERAL
TIME '12:34:56+14:00' --> 12:34:56+14:00 :: time(0) with time zone
TIME '12:34:56+14:01' --> !INVALID_LITERAL
TIME '12:34:56-00:00' --> 12:34:56+00:00 :: time(0) with time zone
TIMESTAMP '1820-05-01 12:34:56.55 Europe/Berlin' --> 1820-05-01 12:34:56.55 Europe/Berlin :: timestamp(2) with time zone
to_unixtime(TIMESTAMP '1820-05-01 12:34:56.55 Europe/Berlin') --> -4.72310031145E9 :: double
TIMESTAMP '2020-01-01 00:00:00' = TIMESTAMP '2020-01-01 01:00:00 +01:00' --> true :: boolean
TIME '12:34' = TIME '12:34+00:00' --> true :: boolean
TIME '12:34' = TIME '13:34+01:00' --> true :: boolean
TIMESTAMP '2020-05-01 12:34:56.0009 UTC' - TIMESTAMP '2020-05-01 12:34:56.0004 UTC' --> 0 00:00:00.001 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0004 UTC' - TIMESTAMP '2020-05-01 12:34:56.0009 UTC' --> -0 00:00:00.001 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0006 UTC' - TIMESTAMP '2020-05-01 12:34:56.0004 UTC' --> 0 00:00:00.000 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0016 UTC' - TIMESTAMP '2020-05-01 12:34:56.0004 UTC' --> 0 00:00:00.001 :: interval day to second
TIME '12:34:56.0009+01:00' - TIME '12:34:56.0004+03:00' --> 0 02:00:00.001 :: interval day to second
TIME '01:34:56.0009+14:00' - TIME '12:34:56.0004-03:00' --> -0 03:59:59.999 :: interval day to second
DATE '2020-05-01' - TIMESTAMP '2020-04-01 01:00:00 Europe/Berlin' --> 30 01:00:00.000 :: interval day to second
TIMESTAMP '2020-05-01 00:00:00' - TIMESTAMP '2020-04-01 01:00:00 Europe/Berlin' --> 30 01:00:00.000 :: interval day to second
TIME '12:34' - TIME '12:00+01:00' --> 0 01:34:00.000 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0014 UTC' - TIMESTAMP '2020-05-01 12:34:56.0009 UTC' --> 0 00:00:00.000 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0009 UTC' - TIMESTAMP '2020-05-01 12:34:56.0014 UTC' --> 0 00:00:00.000 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0019 UTC' - TIMESTAMP '2020-05-01 12:34:56.0011 UTC' --> 0 00:00:00.001 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0011 UTC' - TIMESTAMP '2020-05-01 12:34:56.0019 UTC' --> -0 00:00:00.001 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0013 UTC' - TIMESTAMP '2020-05-01 12:34:56.0018 UTC' --> -0 00:00:00.001 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0018 UTC' - TIMESTAMP '2020-05-01 12:34:56.0013 UTC' --> 0 00:00:00.001 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0024 UTC' - TIMESTAMP '2020-05-01 12:34:56.0018 UTC' --> 0 00:00:00.001 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0022 UTC' - TIMESTAMP '2020-05-01 12:34:56.0018 UTC' --> 0 00:00:00.000 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0023 UTC' - TIMESTAMP '2020-05-01 12:34:56.0018 UTC' --> 0 00:00:00.000 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0018 UTC' - TIMESTAMP '2020-05-01 12:34:56.0022 UTC' --> 0 00:00:00.000 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0018 UTC' - TIMESTAMP '2020-05-01 12:34:56.0023 UTC' --> 0 00:00:00.000 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0018 UTC' - TIMESTAMP '2020-05-01 12:34:56.0024 UTC' --> -0 00:00:00.001 :: interval day to second
EXTRACT(YEAR FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(YEAR FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(YEAR FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2020 :: bigint
EXTRACT(YEAR FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2020 :: bigint
EXTRACT(QUARTER FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(QUARTER FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(QUARTER FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2 :: bigint
EXTRACT(QUARTER FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 1 :: bigint
EXTRACT(MONTH FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(MONTH FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(MONTH FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 5 :: bigint
EXTRACT(MONTH FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 1 :: bigint
EXTRACT(WEEK FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(WEEK FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(WEEK FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 19 :: bigint
EXTRACT(WEEK FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2 :: bigint
EXTRACT(DAY FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(DAY FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(DAY FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 10 :: bigint
EXTRACT(DAY FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 10 :: bigint
EXTRACT(DAY_OF_MONTH FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(DAY_OF_MONTH FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(DAY_OF_MONTH FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 10 :: bigint
EXTRACT(DAY_OF_MONTH FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 10 :: bigint
EXTRACT(DAY_OF_WEEK FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(DAY_OF_WEEK FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(DAY_OF_WEEK FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 7 :: bigint
EXTRACT(DAY_OF_WEEK FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 5 :: bigint
EXTRACT(DOW FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(DOW FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(DOW FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 7 :: bigint
EXTRACT(DOW FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 5 :: bigint
EXTRACT(DAY_OF_YEAR FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(DAY_OF_YEAR FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(DAY_OF_YEAR FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 131 :: bigint
EXTRACT(DAY_OF_YEAR FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 10 :: bigint
EXTRACT(DOY FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(DOY FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(DOY FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 131 :: bigint
EXTRACT(DOY FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 10 :: bigint
EXTRACT(YEAR_OF_WEEK FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(YEAR_OF_WEEK FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(YEAR_OF_WEEK FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2020 :: bigint
EXTRACT(YEAR_OF_WEEK FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2020 :: bigint
EXTRACT(YOW FROM TIME '12:34:56.789+08:35') --> !TYPE_MISMATCH
EXTRACT(YOW FROM TIME '12:34:56-03:30') --> !TYPE_MISMATCH
EXTRACT(YOW FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2020 :: bigint
EXTRACT(YOW FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2020 :: bigint
EXTRACT(HOUR FROM TIME '12:34:56.789+08:35') --> 12 :: bigint
EXTRACT(HOUR FROM TIME '12:34:56-03:30') --> 12 :: bigint
EXTRACT(HOUR FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 12 :: bigint
EXTRACT(HOUR FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 12 :: bigint
EXTRACT(MINUTE FROM TIME '12:34:56.789+08:35') --> 34 :: bigint
EXTRACT(MINUTE FROM TIME '12:34:56-03:30') --> 34 :: bigint
EXTRACT(MINUTE FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 34 :: bigint
EXTRACT(MINUTE FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 34 :: bigint
EXTRACT(SECOND FROM TIME '12:34:56.789+08:35') --> 56 :: bigint
EXTRACT(SECOND FROM TIME '12:34:56-03:30') --> 56 :: bigint
EXTRACT(SECOND FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 56 :: bigint
EXTRACT(SECOND FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 56 :: bigint
EXTRACT(MILLISECOND FROM TIME '12:34:56.789+08:35') --> !SYNTAX_ERROR
EXTRACT(MILLISECOND FROM TIME '12:34:56-03:30') --> !SYNTAX_ERROR
EXTRACT(MILLISECOND FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> !SYNTAX_ERROR
EXTRACT(MILLISECOND FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> !SYNTAX_ERROR
EXTRACT(TIMEZONE_HOUR FROM DATE '2020-05-10') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM TIME '12:34:56.789') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM TIME '12:34:56.1234') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM TIME '12:34:56.789+08:35') --> 8 :: bigint
EXTRACT(TIMEZONE_HOUR FROM TIME '12:34:56-03:30') --> -3 :: bigint
EXTRACT(TIMEZONE_HOUR FROM TIMESTAMP '2020-05-10 12:34:56.1234') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM TIMESTAMP '1960-05-10 12:34:56.1239') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 5 :: bigint
EXTRACT(TIMEZONE_HOUR FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> -3 :: bigint
EXTRACT(TIMEZONE_HOUR FROM INTERVAL '-3 04:05:06.789' DAY TO SECOND) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM INTERVAL '40' HOUR) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM INTERVAL '14' MONTH) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM INTERVAL '-14' MONTH) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM '2020-05-10') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_HOUR FROM NULL) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM DATE '2020-05-10') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM TIME '12:34:56.789') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM TIME '12:34:56.1234') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM TIME '12:34:56.789+08:35') --> 35 :: bigint
EXTRACT(TIMEZONE_MINUTE FROM TIME '12:34:56-03:30') --> -30 :: bigint
EXTRACT(TIMEZONE_MINUTE FROM TIMESTAMP '2020-05-10 12:34:56.1234') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM TIMESTAMP '1960-05-10 12:34:56.1239') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 45 :: bigint
EXTRACT(TIMEZONE_MINUTE FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> -30 :: bigint
EXTRACT(TIMEZONE_MINUTE FROM INTERVAL '-3 04:05:06.789' DAY TO SECOND) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM INTERVAL '40' HOUR) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM INTERVAL '14' MONTH) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM INTERVAL '-14' MONTH) --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM '2020-05-10') --> !TYPE_MISMATCH
EXTRACT(TIMEZONE_MINUTE FROM NULL) --> !TYPE_MISMATCH
EXTRACT(EPOCH FROM TIME '12:34:56.789+08:35') --> !SYNTAX_ERROR
EXTRACT(EPOCH FROM TIME '12:34:56-03:30') --> !SYNTAX_ERROR
EXTRACT(EPOCH FROM TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> !SYNTAX_ERROR
EXTRACT(EPOCH FROM TIMESTAMP '2020-01-10 12:34:56 -03:30') --> !SYNTAX_ERROR
year(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
year(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
year(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2020 :: bigint
year(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2020 :: bigint
quarter(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
quarter(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
quarter(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2 :: bigint
quarter(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 1 :: bigint
month(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
month(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
month(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 5 :: bigint
month(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 1 :: bigint
week(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
week(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
week(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 19 :: bigint
week(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2 :: bigint
week_of_year(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
week_of_year(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
week_of_year(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 19 :: bigint
week_of_year(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2 :: bigint
day(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
day(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
day(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 10 :: bigint
day(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 10 :: bigint
day_of_month(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
day_of_month(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
day_of_month(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 10 :: bigint
day_of_month(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 10 :: bigint
day_of_week(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
day_of_week(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
day_of_week(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 7 :: bigint
day_of_week(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 5 :: bigint
day_of_year(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
day_of_year(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
day_of_year(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 131 :: bigint
day_of_year(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 10 :: bigint
year_of_week(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
year_of_week(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
year_of_week(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2020 :: bigint
year_of_week(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2020 :: bigint
hour(TIME '12:34:56.789+08:35') --> 12 :: bigint
hour(TIME '12:34:56-03:30') --> 12 :: bigint
hour(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 12 :: bigint
hour(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 12 :: bigint
minute(TIME '12:34:56.789+08:35') --> 34 :: bigint
minute(TIME '12:34:56-03:30') --> 34 :: bigint
minute(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 34 :: bigint
minute(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 34 :: bigint
second(TIME '12:34:56.789+08:35') --> 56 :: bigint
second(TIME '12:34:56-03:30') --> 56 :: bigint
second(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 56 :: bigint
second(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 56 :: bigint
millisecond(TIME '12:34:56.789+08:35') --> 789 :: bigint
millisecond(TIME '12:34:56-03:30') --> 0 :: bigint
millisecond(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 789 :: bigint
millisecond(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 0 :: bigint
timezone_hour(DATE '2020-05-10') --> 0 :: bigint
timezone_hour(TIME '12:34:56.789') --> 0 :: bigint
timezone_hour(TIME '12:34:56.1234') --> 0 :: bigint
timezone_hour(TIME '12:34:56.789+08:35') --> 8 :: bigint
timezone_hour(TIME '12:34:56-03:30') --> -3 :: bigint
timezone_hour(TIMESTAMP '2020-05-10 12:34:56.1234') --> 0 :: bigint
timezone_hour(TIMESTAMP '1960-05-10 12:34:56.1239') --> 0 :: bigint
timezone_hour(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 5 :: bigint
timezone_hour(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> -3 :: bigint
timezone_hour('2020-05-10') --> !FUNCTION_NOT_FOUND
timezone_hour(NULL) --> NULL :: bigint
timezone_minute(DATE '2020-05-10') --> 0 :: bigint
timezone_minute(TIME '12:34:56.789') --> 0 :: bigint
timezone_minute(TIME '12:34:56.1234') --> 0 :: bigint
timezone_minute(TIME '12:34:56.789+08:35') --> 35 :: bigint
timezone_minute(TIME '12:34:56-03:30') --> -30 :: bigint
timezone_minute(TIMESTAMP '2020-05-10 12:34:56.1234') --> 0 :: bigint
timezone_minute(TIMESTAMP '1960-05-10 12:34:56.1239') --> 0 :: bigint
timezone_minute(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 45 :: bigint
timezone_minute(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> -30 :: bigint
timezone_minute('2020-05-10') --> !FUNCTION_NOT_FOUND
timezone_minute(NULL) --> NULL :: bigint
last_day_of_month(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
last_day_of_month(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
last_day_of_month(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2020-05-31 :: date
last_day_of_month(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2020-01-31 :: date
to_iso8601(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
to_iso8601(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
to_iso8601(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2020-05-10T12:34:56.789+05:45 :: varchar(32)
to_iso8601(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2020-01-10T12:34:56-03:30 :: varchar(28)
to_unixtime(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
to_unixtime(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
to_unixtime(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 1.589093396789E9 :: double
to_unixtime(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 1.578672296E9 :: double
date(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
date(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
date(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> 2020-05-10 :: date
date(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> 2020-01-10 :: date
to_milliseconds(TIME '12:34:56.789+08:35') --> !FUNCTION_NOT_FOUND
to_milliseconds(TIME '12:34:56-03:30') --> !FUNCTION_NOT_FOUND
to_milliseconds(TIMESTAMP '2020-05-10 12:34:56.789 Asia/Kathmandu') --> !FUNCTION_NOT_FOUND
to_milliseconds(TIMESTAMP '2020-01-10 12:34:56 -03:30') --> !FUNCTION_NOT_FOUND
TIMESTAMP '2020-05-01 12:34:56.0019 UTC' - TIMESTAMP '2020-05-01 12:34:56.0004 UTC' --> 0 00:00:00.002 :: interval day to second
TIMESTAMP '2020-05-01 12:34:56.0004 UTC' - TIMESTAMP '2020-05-01 12:34:56.0019 UTC' --> -0 00:00:00.002 :: interval day to second
TIME '12:34:56.0004+01:00' - TIME '12:34:56.0009+01:00' --> 0 00:00:00.000 :: interval day to second
date_trunc('hour', TIME '12:34:56.1239+08:35') --> 12:00:00.0000+08:35 :: time(4) with time zone
date_trunc('minute', TIME '12:34:56.1239+08:35') --> 12:34:00.0000+08:35 :: time(4) with time zone
date_trunc('day', TIME '12:34:56.1239+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('foo', TIMESTAMP '2020-05-10 00:00:00 UTC') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('hour', TIMESTAMP '2020-05-10 12:34:56 Asia/Kathmandu') --> 2020-05-10 12:00:00 Asia/Kathmandu :: timestamp(0) with time zone
date_trunc('day', TIMESTAMP '2020-05-10 12:34:56 Asia/Kathmandu') --> 2020-05-10 00:00:00 Asia/Kathmandu :: timestamp(0) with time zone
date_trunc('week', TIMESTAMP '2020-05-10 12:34:56 Asia/Kathmandu') --> 2020-05-04 00:00:00 Asia/Kathmandu :: timestamp(0) with time zone
date_trunc('day', TIMESTAMP '2021-11-07 12:34:56 America/New_York') --> 2021-11-07 00:00:00 America/New_York :: timestamp(0) with time zone
date_trunc('day', TIMESTAMP '2021-03-14 12:34:56 America/New_York') --> 2021-03-14 00:00:00 America/New_York :: timestamp(0) with time zone
to_unixtime(date_trunc('day', TIMESTAMP '2021-11-07 12:34:56 America/New_York')) --> 1.6362576E9 :: double
to_unixtime(date_trunc('day', TIMESTAMP '2021-03-14 12:34:56 America/New_York')) --> 1.615698E9 :: double
to_unixtime(date_trunc('hour', TIMESTAMP '2021-11-07 06:34:56 UTC' AT TIME ZONE 'America/New_York')) --> 1.6362648E9 :: double
to_unixtime(date_trunc('month', TIMESTAMP '2021-11-27 06:34:56 UTC' AT TIME ZONE 'America/New_York')) --> 1.6357392E9 :: double
date_add('millisecond', 40, TIMESTAMP '2020-05-10 00:00:00.1 UTC') --> 2020-05-10 00:00:00.1 UTC :: timestamp(1) with time zone
date_add('millisecond', 50, TIMESTAMP '2020-05-10 00:00:00.1 UTC') --> 2020-05-10 00:00:00.2 UTC :: timestamp(1) with time zone
date_add('millisecond', 50, TIME '00:00:00.1+01:00') --> 00:00:00.2+01:00 :: time(1) with time zone
date_add('hour', 30, TIME '00:00:00.1+01:00') --> 06:00:00.1+01:00 :: time(1) with time zone
date_add('day', -30, TIME '00:00:00.1+01:00') --> !INVALID_FUNCTION_ARGUMENT
date_add('day', 1, TIMESTAMP '2021-11-06 12:00:00 America/New_York') --> 2021-11-07 12:00:00 America/New_York :: timestamp(0) with time zone
date_add('hour', 24, TIMESTAMP '2021-11-06 12:00:00 America/New_York') --> 2021-11-07 11:00:00 America/New_York :: timestamp(0) with time zone
date_add('month', 1, TIMESTAMP '2021-10-07 01:30:00 America/New_York') --> 2021-11-07 01:30:00 America/New_York :: timestamp(0) with time zone
to_unixtime(date_add('day', 1, TIMESTAMP '2021-11-06 01:30:00 America/New_York')) --> 1.636263E9 :: double
to_unixtime(date_add('day', -1, TIMESTAMP '2021-11-08 01:30:00 America/New_York')) --> 1.6362666E9 :: double
to_unixtime(date_add('day', 1, TIMESTAMP '2021-03-13 02:30:00 America/New_York')) --> 1.615707E9 :: double
to_unixtime(TIMESTAMP '2021-12-07 01:30:00 America/New_York' - INTERVAL '1' MONTH) --> 1.6362666E9 :: double
date_diff('day', TIMESTAMP '2021-11-06 12:00:00 America/New_York', TIMESTAMP '2021-11-07 12:00:00 America/New_York') --> 1 :: bigint
date_diff('hour', TIMESTAMP '2021-11-06 12:00:00 America/New_York', TIMESTAMP '2021-11-07 12:00:00 America/New_York') --> 25 :: bigint
date_diff('day', TIMESTAMP '2021-11-06 12:00:00 America/New_York', TIMESTAMP '2021-11-07 16:30:00 UTC') --> 0 :: bigint
date_diff('day', TIMESTAMP '2021-11-06 16:30:00 UTC', TIMESTAMP '2021-11-07 12:00:00 America/New_York') --> 1 :: bigint
date_diff('millisecond', TIMESTAMP '2020-05-01 12:34:56.0018 UTC', TIMESTAMP '2020-05-01 12:34:56.0009 UTC') --> -1 :: bigint
date_diff('hour', TIME '11:34:55+08:35', TIME '12:34:56+08:35') --> 1 :: bigint
date_diff('hour', TIME '11:34:55+08:35', TIME '12:34:56+07:35') --> 2 :: bigint
date_diff('hour', TIME '23:34:55-08:35', TIME '12:34:56+07:35') --> -3 :: bigint
date_diff('day', TIME '11:34:55+08:35', TIME '12:34:56+08:35') --> !INVALID_FUNCTION_ARGUMENT
from_unixtime(1E0, 'America/New_York') --> 1969-12-31 19:00:01.000 America/New_York :: timestamp(3) with time zone
from_unixtime(1E0, '+05:45') --> 1970-01-01 05:45:01.000 +05:45 :: timestamp(3) with time zone
to_unixtime(TIMESTAMP '2020-01-01 00:00:00.123456 Asia/Kathmandu') --> 1.577816100123456E9 :: double
from_iso8601_timestamp('2020-05-11T11:15:05.055+01:00') --> 2020-05-11 11:15:05.055 +01:00 :: timestamp(3) with time zone
from_iso8601_timestamp('2020-05-11T11:15+01:00') --> 2020-05-11 11:15:00.000 +01:00 :: timestamp(3) with time zone
from_iso8601_timestamp('2020-05-11T11+01:00') --> 2020-05-11 11:00:00.000 +01:00 :: timestamp(3) with time zone
from_iso8601_timestamp('2020-05-11T+01:00') --> 2020-05-11 00:00:00.000 +01:00 :: timestamp(3) with time zone
from_iso8601_timestamp('2020-05-11+01:00') --> !INVALID_FUNCTION_ARGUMENT
from_iso8601_timestamp('2020-05-11T11:15:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
from_iso8601_timestamp('2020-05-11T11:15:05+00:00') --> 2020-05-11 11:15:05.000 UTC :: timestamp(3) with time zone
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321', 'America/Los_Angeles') --> 2001-08-22 03:04:05.321 America/Los_Angeles :: timestamp(3) with time zone
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321', '+07:09') --> 2001-08-22 03:04:05.321 +07:09 :: timestamp(3) with time zone
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321', 'UTC') --> 2001-08-22 03:04:05.321 UTC :: timestamp(3) with time zone
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321', 'foo') --> !INVALID_FUNCTION_ARGUMENT
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321', 'z') --> !INVALID_FUNCTION_ARGUMENT
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321', 'america/los_angeles') --> !INVALID_FUNCTION_ARGUMENT
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321', '+5') --> 2001-08-22 03:04:05.321 +05:00 :: timestamp(3) with time zone
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321', '05:45') --> !INVALID_FUNCTION_ARGUMENT
with_timezone(DATE '2001-08-22', 'America/Los_Angeles') --> 2001-08-22 00:00:00 America/Los_Angeles :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2001-08-22 03:04:05.321 UTC', 'America/Los_Angeles') --> !FUNCTION_NOT_FOUND
with_timezone(TIMESTAMP '2021-03-14 02:30:00', 'America/New_York') --> 2021-03-14 03:30:00 America/New_York :: timestamp(0) with time zone
to_unixtime(with_timezone(TIMESTAMP '2021-11-07 01:30:00', 'America/New_York')) --> 1.636263E9 :: double
with_timezone(t, z) FROM (VALUES (TIMESTAMP '2001-08-22 03:04:05.321', 'America/Los_Angeles')) x(t, z) --> 2001-08-22 03:04:05.321 America/Los_Angeles :: timestamp(3) with time zone
at_timezone(TIMESTAMP '2001-08-22 03:04:05.321', 'America/Los_Angeles') --> 2001-08-21 20:04:05.321 America/Los_Angeles :: timestamp(3) with time zone
at_timezone(TIMESTAMP '2001-08-22 03:04:05.321 +01:00', 'America/Los_Angeles') --> 2001-08-21 19:04:05.321 America/Los_Angeles :: timestamp(3) with time zone
at_timezone(DATE '2001-08-22', '+01:00') --> 2001-08-22 01:00:00 +01:00 :: timestamp(0) with time zone
TIMESTAMP '2001-08-22 03:04:05.321' AT TIME ZONE '+07:09' --> 2001-08-22 10:13:05.321 +07:09 :: timestamp(3) with time zone
TIMESTAMP '2001-08-22 03:04:05.321' AT TIME ZONE 'nope' --> !INVALID_FUNCTION_ARGUMENT
TIME '03:04:05.321+01:00' AT TIME ZONE '+07:09' --> 09:13:05.321+07:09 :: time(3) with time zone
TIME '03:04:05.321' AT TIME ZONE '+07:09' --> 10:13:05.321+07:09 :: time(3) with time zone
DATE '2001-08-22' AT TIME ZONE '+07:09' --> !TYPE_MISMATCH
last_day_of_month(TIMESTAMP '2020-02-10 12:34:56.789 Asia/Kathmandu') --> 2020-02-29 :: date
date(TIMESTAMP '2020-02-10 23:34:56.789 Asia/Kathmandu') --> 2020-02-10 :: date
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '2021-03-14 12:34:56.123456 +14:00')) t(a) --> 2021-01-01 00:00:00.000000 +14:00 :: timestamp(6) with time zone
date_trunc('day', TIMESTAMP '9999-12-31 02:30:00.5 -03:30') --> 9999-12-31 00:00:00.0 -03:30 :: timestamp(1) with time zone
date_trunc('millisecond', TIME '01:30:00+08:35') --> 01:30:00+08:35 :: time(0) with time zone
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '2021-03-14 00:00:00 +05:45')) t(a) --> 2021-01-01 00:00:00 +05:45 :: timestamp(0) with time zone
date_trunc('hour', TIMESTAMP '1582-10-15 00:00:00 UTC') --> 1582-10-15 00:00:00 UTC :: timestamp(0) with time zone
date_trunc('second', TIME '12:34:56.123456-14:00') --> 12:34:56.000000-14:00 :: time(6) with time zone
date_trunc('minute', a) FROM (VALUES (TIMESTAMP '2021-03-28 12:34:56.123456 Australia/Lord_Howe')) t(a) --> 2021-03-28 12:34:00.000000 Australia/Lord_Howe :: timestamp(6) with time zone
date_trunc('hour', TIMESTAMP '2020-02-29 02:30:00.5 Asia/Kathmandu') --> 2020-02-29 02:00:00.0 Asia/Kathmandu :: timestamp(1) with time zone
date_trunc('week', TIMESTAMP '2020-01-31 06:07:08.4444 -12:00') --> 2020-01-27 00:00:00.0000 -12:00 :: timestamp(4) with time zone
date_trunc('week', TIMESTAMP '1900-03-01 02:30:00.5 Pacific/Apia') --> 1900-02-26 00:00:00.0 Pacific/Apia :: timestamp(1) with time zone
date_trunc('year', TIME '12:00:00.55+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('month', TIME '12:34:56.123456-00:30') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('hour', a) FROM (VALUES (TIMESTAMP '2020-02-29 23:59:59.999999 America/Sao_Paulo')) t(a) --> 2020-02-29 23:00:00.000000 America/Sao_Paulo :: timestamp(6) with time zone
date_trunc('millisecond', a) FROM (VALUES (TIME '05:00:00.0005-00:30')) t(a) --> 05:00:00.0000-00:30 :: time(4) with time zone
date_trunc('year', TIMESTAMP '2000-12-31 06:07:08.4444 America/Sao_Paulo') --> 2000-01-01 00:00:00.0000 America/Sao_Paulo :: timestamp(4) with time zone
date_trunc('month', a) FROM (VALUES (TIMESTAMP '9999-12-31 12:00:00.55 Europe/Berlin')) t(a) --> 9999-12-01 00:00:00.00 Europe/Berlin :: timestamp(2) with time zone
date_trunc('hour', TIMESTAMP '2020-02-29 05:00:00.0005 -12:00') --> 2020-02-29 05:00:00.0000 -12:00 :: timestamp(4) with time zone
date_trunc('minute', a) FROM (VALUES (TIMESTAMP '2024-10-27 12:34:56.123456 Australia/Lord_Howe')) t(a) --> 2024-10-27 12:34:00.000000 Australia/Lord_Howe :: timestamp(6) with time zone
date_trunc('quarter', TIMESTAMP '2020-02-29 06:07:08.4444 Australia/Lord_Howe') --> 2020-01-01 00:00:00.0000 Australia/Lord_Howe :: timestamp(4) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '1960-07-04 06:07:08.4444 America/New_York')) t(a) --> 1960-07-04 00:00:00.0000 America/New_York :: timestamp(4) with time zone
date_trunc('millisecond', TIMESTAMP '2024-10-27 12:00:00.55 Europe/Berlin') --> 2024-10-27 12:00:00.55 Europe/Berlin :: timestamp(2) with time zone
date_trunc('day', a) FROM (VALUES (TIME '12:00:00.55-00:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('year', a) FROM (VALUES (TIME '06:07:08.4444-00:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('month', a) FROM (VALUES (TIME '06:07:08.4444+08:35')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('quarter', a) FROM (VALUES (TIME '06:07:08.4444+08:35')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('millisecond', a) FROM (VALUES (TIMESTAMP '1969-12-31 01:30:00 Pacific/Apia')) t(a) --> 1969-12-31 01:30:00 Pacific/Apia :: timestamp(0) with time zone
date_trunc('hour', a) FROM (VALUES (TIMESTAMP '2000-12-31 06:07:08.4444 UTC')) t(a) --> 2000-12-31 06:00:00.0000 UTC :: timestamp(4) with time zone
date_trunc('millisecond', TIMESTAMP '2021-02-28 05:00:00.0005 Europe/Berlin') --> 2021-02-28 05:00:00.0000 Europe/Berlin :: timestamp(4) with time zone
date_trunc('millisecond', TIMESTAMP '2021-11-07 02:30:00.5 -12:00') --> 2021-11-07 02:30:00.5 -12:00 :: timestamp(1) with time zone
date_trunc('week', a) FROM (VALUES (TIME '02:30:00.5-00:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('year', TIME '12:00:00.55-00:30') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('day', a) FROM (VALUES (TIMESTAMP '9999-12-31 12:00:00.55 Pacific/Apia')) t(a) --> 9999-12-31 00:00:00.00 Pacific/Apia :: timestamp(2) with time zone
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '2024-10-27 12:34:56.123456 Europe/Berlin')) t(a) --> 2024-10-01 00:00:00.000000 Europe/Berlin :: timestamp(6) with time zone
date_trunc('week', TIMESTAMP '2024-10-27 00:00:00 Europe/Berlin') --> 2024-10-21 00:00:00 Europe/Berlin :: timestamp(0) with time zone
date_trunc('second', TIME '05:00:00.0005+00:00') --> 05:00:00.0000+00:00 :: time(4) with time zone
date_trunc('millisecond', TIMESTAMP '1900-03-01 23:59:59.999999 UTC') --> 1900-03-01 23:59:59.999000 UTC :: timestamp(6) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '2021-11-07 12:34:56.123456 Asia/Kathmandu')) t(a) --> 2021-11-07 00:00:00.000000 Asia/Kathmandu :: timestamp(6) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '2024-10-27 12:00:00.55 Asia/Kathmandu')) t(a) --> 2024-10-27 00:00:00.00 Asia/Kathmandu :: timestamp(2) with time zone
date_trunc('year', TIMESTAMP '2021-02-28 02:30:00.5 -03:30') --> 2021-01-01 00:00:00.0 -03:30 :: timestamp(1) with time zone
date_trunc('week', TIME '12:34:56.123456-00:30') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('year', TIMESTAMP '2020-02-29 01:30:00 +14:00') --> 2020-01-01 00:00:00 +14:00 :: timestamp(0) with time zone
date_trunc('minute', TIME '05:00:00.0005-00:30') --> 05:00:00.0000-00:30 :: time(4) with time zone
date_trunc('hour', TIMESTAMP '2021-11-07 23:59:59.999999 -03:30') --> 2021-11-07 23:00:00.000000 -03:30 :: timestamp(6) with time zone
date_trunc('millisecond', TIME '23:59:59.999999+08:35') --> 23:59:59.999000+08:35 :: time(6) with time zone
date_trunc('second', a) FROM (VALUES (TIMESTAMP '2021-02-28 06:07:08.4444 -03:30')) t(a) --> 2021-02-28 06:07:08.0000 -03:30 :: timestamp(4) with time zone
date_trunc('quarter', TIMESTAMP '2000-12-31 05:00:00.0005 Asia/Kathmandu') --> 2000-10-01 00:00:00.0000 Asia/Kathmandu :: timestamp(4) with time zone
date_trunc('second', a) FROM (VALUES (TIME '12:34:56.123456+14:00')) t(a) --> 12:34:56.000000+14:00 :: time(6) with time zone
date_trunc('second', TIMESTAMP '2020-02-29 12:34:56.123456 +14:00') --> 2020-02-29 12:34:56.000000 +14:00 :: timestamp(6) with time zone
date_trunc('minute', TIMESTAMP '1582-10-15 01:30:00 America/New_York') --> 1582-10-15 01:30:00 America/New_York :: timestamp(0) with time zone
date_trunc('millisecond', a) FROM (VALUES (TIME '01:30:00-00:30')) t(a) --> 01:30:00-00:30 :: time(0) with time zone
date_trunc('second', TIMESTAMP '2021-02-28 02:30:00.5 UTC') --> 2021-02-28 02:30:00.0 UTC :: timestamp(1) with time zone
date_trunc('hour', TIMESTAMP '1969-12-31 00:00:00 +05:45') --> 1969-12-31 00:00:00 +05:45 :: timestamp(0) with time zone
date_trunc('month', a) FROM (VALUES (TIME '00:00:00+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('minute', a) FROM (VALUES (TIMESTAMP '2021-11-07 12:34:56.123456 Asia/Kathmandu')) t(a) --> 2021-11-07 12:34:00.000000 Asia/Kathmandu :: timestamp(6) with time zone
date_trunc('minute', TIMESTAMP '1969-12-31 01:30:00 Australia/Lord_Howe') --> 1969-12-31 01:30:00 Australia/Lord_Howe :: timestamp(0) with time zone
date_trunc('second', a) FROM (VALUES (TIMESTAMP '9999-12-31 00:00:00 Europe/Berlin')) t(a) --> 9999-12-31 00:00:00 Europe/Berlin :: timestamp(0) with time zone
date_trunc('second', TIMESTAMP '1582-10-15 05:00:00.0005 America/Sao_Paulo') --> 1582-10-15 05:00:00.0000 America/Sao_Paulo :: timestamp(4) with time zone
date_trunc('minute', a) FROM (VALUES (TIME '12:00:00.55-00:30')) t(a) --> 12:00:00.00-00:30 :: time(2) with time zone
date_trunc('day', TIMESTAMP '1969-12-31 01:30:00 America/Sao_Paulo') --> 1969-12-31 00:00:00 America/Sao_Paulo :: timestamp(0) with time zone
date_trunc('hour', a) FROM (VALUES (TIME '00:00:00+14:00')) t(a) --> 00:00:00+14:00 :: time(0) with time zone
date_trunc('month', TIMESTAMP '2021-03-28 05:00:00.0005 Pacific/Apia') --> 2021-03-01 00:00:00.0000 Pacific/Apia :: timestamp(4) with time zone
date_trunc('second', a) FROM (VALUES (TIMESTAMP '2021-03-28 05:00:00.0005 Australia/Lord_Howe')) t(a) --> 2021-03-28 05:00:00.0000 Australia/Lord_Howe :: timestamp(4) with time zone
date_trunc('day', a) FROM (VALUES (TIME '12:34:56.123456-03:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('day', a) FROM (VALUES (TIMESTAMP '1582-10-15 06:07:08.4444 Pacific/Apia')) t(a) --> 1582-10-15 00:00:00.0000 Pacific/Apia :: timestamp(4) with time zone
date_trunc('minute', a) FROM (VALUES (TIME '02:30:00.5-03:30')) t(a) --> 02:30:00.0-03:30 :: time(1) with time zone
date_trunc('week', a) FROM (VALUES (TIMESTAMP '1969-12-31 05:00:00.0005 America/Sao_Paulo')) t(a) --> 1969-12-29 00:00:00.0000 America/Sao_Paulo :: timestamp(4) with time zone
date_trunc('minute', a) FROM (VALUES (TIME '00:00:00+00:00')) t(a) --> 00:00:00+00:00 :: time(0) with time zone
date_trunc('second', a) FROM (VALUES (TIMESTAMP '2024-10-27 02:30:00.5 Europe/Berlin')) t(a) --> 2024-10-27 02:30:00.0 Europe/Berlin :: timestamp(1) with time zone
date_trunc('year', a) FROM (VALUES (TIMESTAMP '9999-12-31 12:00:00.55 Asia/Kathmandu')) t(a) --> 9999-01-01 00:00:00.00 Asia/Kathmandu :: timestamp(2) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '1900-03-01 23:59:59.999999 -12:00')) t(a) --> 1900-03-01 00:00:00.000000 -12:00 :: timestamp(6) with time zone
date_trunc('quarter', a) FROM (VALUES (TIME '05:00:00.0005-00:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('millisecond', TIMESTAMP '2020-02-29 12:00:00.55 +14:00') --> 2020-02-29 12:00:00.55 +14:00 :: timestamp(2) with time zone
date_trunc('year', a) FROM (VALUES (TIMESTAMP '1582-10-15 06:07:08.4444 UTC')) t(a) --> 1582-01-01 00:00:00.0000 UTC :: timestamp(4) with time zone
date_trunc('quarter', TIMESTAMP '2020-01-31 02:30:00.5 Asia/Kathmandu') --> 2020-01-01 00:00:00.0 Asia/Kathmandu :: timestamp(1) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '0001-01-01 01:30:00 -03:30')) t(a) --> 0001-01-01 00:00:00 -03:30 :: timestamp(0) with time zone
date_trunc('millisecond', TIME '12:00:00.55-00:30') --> 12:00:00.55-00:30 :: time(2) with time zone
date_trunc('month', a) FROM (VALUES (TIME '05:00:00.0005-00:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('week', a) FROM (VALUES (TIMESTAMP '9999-12-31 06:07:08.4444 UTC')) t(a) --> 9999-12-27 00:00:00.0000 UTC :: timestamp(4) with time zone
date_trunc('week', TIMESTAMP '1969-12-31 00:00:00 Asia/Kathmandu') --> 1969-12-29 00:00:00 Asia/Kathmandu :: timestamp(0) with time zone
date_trunc('year', a) FROM (VALUES (TIMESTAMP '2021-03-28 02:30:00.5 UTC')) t(a) --> 2021-01-01 00:00:00.0 UTC :: timestamp(1) with time zone
date_trunc('quarter', TIMESTAMP '2021-03-14 05:00:00.0005 +14:00') --> 2021-01-01 00:00:00.0000 +14:00 :: timestamp(4) with time zone
date_trunc('year', TIME '12:00:00.55+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('week', TIMESTAMP '1900-03-01 02:30:00.5 Australia/Lord_Howe') --> 1900-02-26 00:00:00.0 Australia/Lord_Howe :: timestamp(1) with time zone
date_trunc('second', a) FROM (VALUES (TIME '12:00:00.55-00:30')) t(a) --> 12:00:00.00-00:30 :: time(2) with time zone
date_trunc('month', TIME '06:07:08.4444-03:30') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('month', TIMESTAMP '1960-07-04 12:34:56.123456 +05:45') --> 1960-07-01 00:00:00.000000 +05:45 :: timestamp(6) with time zone
date_trunc('second', TIME '23:59:59.999999-14:00') --> 23:59:59.000000-14:00 :: time(6) with time zone
date_trunc('millisecond', TIMESTAMP '9999-12-31 12:00:00.55 -03:30') --> 9999-12-31 12:00:00.55 -03:30 :: timestamp(2) with time zone
date_trunc('millisecond', a) FROM (VALUES (TIME '00:00:00+00:00')) t(a) --> 00:00:00+00:00 :: time(0) with time zone
date_trunc('second', TIMESTAMP '1960-07-04 23:59:59.999999 America/Sao_Paulo') --> 1960-07-04 23:59:59.000000 America/Sao_Paulo :: timestamp(6) with time zone
date_trunc('month', TIME '06:07:08.4444+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('hour', TIMESTAMP '1582-10-15 01:30:00 -03:30') --> 1582-10-15 01:00:00 -03:30 :: timestamp(0) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '0001-01-01 00:00:00 America/Sao_Paulo')) t(a) --> 0001-01-01 00:00:00 America/Sao_Paulo :: timestamp(0) with time zone
date_trunc('minute', a) FROM (VALUES (TIMESTAMP '2000-12-31 12:00:00.55 UTC')) t(a) --> 2000-12-31 12:00:00.00 UTC :: timestamp(2) with time zone
date_trunc('week', a) FROM (VALUES (TIME '06:07:08.4444+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('week', a) FROM (VALUES (TIME '12:34:56.123456+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('day', a) FROM (VALUES (TIMESTAMP '2020-01-31 01:30:00 -03:30')) t(a) --> 2020-01-31 00:00:00 -03:30 :: timestamp(0) with time zone
date_trunc('year', a) FROM (VALUES (TIME '12:00:00.55+08:35')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('month', TIMESTAMP '2021-02-28 00:00:00 America/New_York') --> 2021-02-01 00:00:00 America/New_York :: timestamp(0) with time zone
date_trunc('year', a) FROM (VALUES (TIME '00:00:00+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('second', a) FROM (VALUES (TIME '00:00:00+08:35')) t(a) --> 00:00:00+08:35 :: time(0) with time zone
date_trunc('millisecond', a) FROM (VALUES (TIMESTAMP '1969-12-31 05:00:00.0005 Pacific/Apia')) t(a) --> 1969-12-31 05:00:00.0000 Pacific/Apia :: timestamp(4) with time zone
date_trunc('quarter', a) FROM (VALUES (TIME '06:07:08.4444+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('millisecond', a) FROM (VALUES (TIME '12:34:56.123456+14:00')) t(a) --> 12:34:56.123000+14:00 :: time(6) with time zone
date_trunc('hour', a) FROM (VALUES (TIMESTAMP '2021-03-28 06:07:08.4444 +14:00')) t(a) --> 2021-03-28 06:00:00.0000 +14:00 :: timestamp(4) with time zone
date_trunc('second', a) FROM (VALUES (TIME '12:00:00.55+00:00')) t(a) --> 12:00:00.00+00:00 :: time(2) with time zone
date_trunc('millisecond', TIMESTAMP '2020-02-29 01:30:00 UTC') --> 2020-02-29 01:30:00 UTC :: timestamp(0) with time zone
date_trunc('millisecond', a) FROM (VALUES (TIME '01:30:00+08:35')) t(a) --> 01:30:00+08:35 :: time(0) with time zone
date_trunc('millisecond', TIME '23:59:59.999999-00:30') --> 23:59:59.999000-00:30 :: time(6) with time zone
date_trunc('day', TIME '12:00:00.55-00:30') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('hour', a) FROM (VALUES (TIMESTAMP '1900-03-01 23:59:59.999999 America/Sao_Paulo')) t(a) --> 1900-03-01 23:00:00.000000 America/Sao_Paulo :: timestamp(6) with time zone
date_trunc('second', TIMESTAMP '1969-12-31 23:59:59.999999 America/New_York') --> 1969-12-31 23:59:59.000000 America/New_York :: timestamp(6) with time zone
date_trunc('week', TIMESTAMP '2020-01-31 23:59:59.999999 America/New_York') --> 2020-01-27 00:00:00.000000 America/New_York :: timestamp(6) with time zone
date_trunc('millisecond', a) FROM (VALUES (TIMESTAMP '2021-03-28 12:34:56.123456 Pacific/Apia')) t(a) --> 2021-03-28 12:34:56.123000 Pacific/Apia :: timestamp(6) with time zone
date_trunc('millisecond', TIMESTAMP '2021-03-14 02:30:00.5 +14:00') --> 2021-03-14 02:30:00.5 +14:00 :: timestamp(1) with time zone
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '2021-03-28 06:07:08.4444 America/Sao_Paulo')) t(a) --> 2021-01-01 00:00:00.0000 America/Sao_Paulo :: timestamp(4) with time zone
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '1969-12-31 00:00:00 Australia/Lord_Howe')) t(a) --> 1969-10-01 00:00:00 Australia/Lord_Howe :: timestamp(0) with time zone
date_trunc('hour', TIME '23:59:59.999999-00:30') --> 23:00:00.000000-00:30 :: time(6) with time zone
date_trunc('second', a) FROM (VALUES (TIMESTAMP '2021-03-14 06:07:08.4444 America/Sao_Paulo')) t(a) --> 2021-03-14 06:07:08.0000 America/Sao_Paulo :: timestamp(4) with time zone
date_trunc('day', TIME '01:30:00-03:30') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('minute', TIMESTAMP '2020-02-29 23:59:59.999999 Pacific/Apia') --> 2020-02-29 23:59:00.000000 Pacific/Apia :: timestamp(6) with time zone
date_trunc('second', TIMESTAMP '2020-02-29 00:00:00 America/New_York') --> 2020-02-29 00:00:00 America/New_York :: timestamp(0) with time zone
date_trunc('year', a) FROM (VALUES (TIMESTAMP '1960-07-04 06:07:08.4444 Asia/Kathmandu')) t(a) --> 1960-01-01 00:00:00.0000 Asia/Kathmandu :: timestamp(4) with time zone
date_trunc('minute', TIME '23:59:59.999999+14:00') --> 23:59:00.000000+14:00 :: time(6) with time zone
date_trunc('millisecond', a) FROM (VALUES (TIMESTAMP '2020-02-29 23:59:59.999999 Asia/Kathmandu')) t(a) --> 2020-02-29 23:59:59.999000 Asia/Kathmandu :: timestamp(6) with time zone
date_trunc('day', TIMESTAMP '1960-07-04 12:34:56.123456 UTC') --> 1960-07-04 00:00:00.000000 UTC :: timestamp(6) with time zone
date_trunc('minute', TIMESTAMP '2000-12-31 02:30:00.5 Europe/Berlin') --> 2000-12-31 02:30:00.0 Europe/Berlin :: timestamp(1) with time zone
date_trunc('year', TIMESTAMP '2020-02-29 01:30:00 Asia/Kathmandu') --> 2020-01-01 00:00:00 Asia/Kathmandu :: timestamp(0) with time zone
date_trunc('quarter', TIME '06:07:08.4444+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('year', TIMESTAMP '2024-10-27 23:59:59.999999 Pacific/Apia') --> 2024-01-01 00:00:00.000000 Pacific/Apia :: timestamp(6) with time zone
date_trunc('quarter', TIMESTAMP '1969-12-31 12:00:00.55 +14:00') --> 1969-10-01 00:00:00.00 +14:00 :: timestamp(2) with time zone
date_trunc('hour', a) FROM (VALUES (TIME '01:30:00-14:00')) t(a) --> 01:00:00-14:00 :: time(0) with time zone
date_trunc('week', TIMESTAMP '2020-02-29 23:59:59.999999 +14:00') --> 2020-02-24 00:00:00.000000 +14:00 :: timestamp(6) with time zone
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '2021-02-28 23:59:59.999999 +14:00')) t(a) --> 2021-01-01 00:00:00.000000 +14:00 :: timestamp(6) with time zone
date_trunc('second', TIMESTAMP '1960-07-04 05:00:00.0005 America/New_York') --> 1960-07-04 05:00:00.0000 America/New_York :: timestamp(4) with time zone
date_trunc('quarter', a) FROM (VALUES (TIME '02:30:00.5+08:35')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('quarter', TIMESTAMP '2021-03-14 12:34:56.123456 Australia/Lord_Howe') --> 2021-01-01 00:00:00.000000 Australia/Lord_Howe :: timestamp(6) with time zone
date_trunc('week', TIMESTAMP '2021-03-28 12:34:56.123456 +05:45') --> 2021-03-22 00:00:00.000000 +05:45 :: timestamp(6) with time zone
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '2020-02-29 06:07:08.4444 +05:45')) t(a) --> 2020-01-01 00:00:00.0000 +05:45 :: timestamp(4) with time zone
date_trunc('day', TIME '12:34:56.123456+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '2020-02-29 06:07:08.4444 Europe/Berlin')) t(a) --> 2020-01-01 00:00:00.0000 Europe/Berlin :: timestamp(4) with time zone
date_trunc('quarter', a) FROM (VALUES (TIMESTAMP '1969-12-31 01:30:00 +05:45')) t(a) --> 1969-10-01 00:00:00 +05:45 :: timestamp(0) with time zone
date_trunc('day', a) FROM (VALUES (TIME '12:34:56.123456+08:35')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('millisecond', TIMESTAMP '1969-12-31 12:00:00.55 Asia/Kathmandu') --> 1969-12-31 12:00:00.55 Asia/Kathmandu :: timestamp(2) with time zone
date_trunc('quarter', a) FROM (VALUES (TIME '02:30:00.5-14:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_trunc('minute', TIMESTAMP '1960-07-04 12:00:00.55 America/New_York') --> 1960-07-04 12:00:00.00 America/New_York :: timestamp(2) with time zone
date_trunc('minute', TIMESTAMP '1900-03-01 23:59:59.999999 -12:00') --> 1900-03-01 23:59:00.000000 -12:00 :: timestamp(6) with time zone
date_trunc('day', TIMESTAMP '2021-03-28 23:59:59.999999 +14:00') --> 2021-03-28 00:00:00.000000 +14:00 :: timestamp(6) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '1969-12-31 12:00:00.55 Europe/Berlin')) t(a) --> 1969-12-31 00:00:00.00 Europe/Berlin :: timestamp(2) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '9999-12-31 23:59:59.999999 UTC')) t(a) --> 9999-12-31 00:00:00.000000 UTC :: timestamp(6) with time zone
date_trunc('quarter', TIMESTAMP '2021-03-28 05:00:00.0005 UTC') --> 2021-01-01 00:00:00.0000 UTC :: timestamp(4) with time zone
date_trunc('hour', a) FROM (VALUES (TIME '23:59:59.999999+08:35')) t(a) --> 23:00:00.000000+08:35 :: time(6) with time zone
date_trunc('month', a) FROM (VALUES (TIMESTAMP '1582-10-15 01:30:00 Europe/Berlin')) t(a) --> 1582-10-01 00:00:00 Europe/Berlin :: timestamp(0) with time zone
date_trunc('week', TIME '06:07:08.4444-03:30') --> !INVALID_FUNCTION_ARGUMENT
date_trunc('hour', TIMESTAMP '1969-12-31 02:30:00.5 America/New_York') --> 1969-12-31 02:00:00.0 America/New_York :: timestamp(1) with time zone
date_trunc('minute', TIME '12:00:00.55-00:30') --> 12:00:00.00-00:30 :: time(2) with time zone
date_trunc('millisecond', TIMESTAMP '2021-03-28 12:34:56.123456 Pacific/Apia') --> 2021-03-28 12:34:56.123000 Pacific/Apia :: timestamp(6) with time zone
date_trunc('hour', a) FROM (VALUES (TIMESTAMP '2021-03-14 01:30:00 Europe/Berlin')) t(a) --> 2021-03-14 01:00:00 Europe/Berlin :: timestamp(0) with time zone
date_trunc('day', a) FROM (VALUES (TIMESTAMP '1960-07-04 12:34:56.123456 America/New_York')) t(a) --> 1960-07-04 00:00:00.000000 America/New_York :: timestamp(6) with time zone
date_trunc('millisecond', TIMESTAMP '2020-01-31 12:00:00.55 -12:00') --> 2020-01-31 12:00:00.55 -12:00 :: timestamp(2) with time zone
date_trunc('second', TIMESTAMP '2021-02-28 06:07:08.4444 Europe/Berlin') --> 2021-02-28 06:07:08.0000 Europe/Berlin :: timestamp(4) with time zone
date_trunc('minute', a) FROM (VALUES (TIMESTAMP '2021-03-14 00:00:00 Asia/Kathmandu')) t(a) --> 2021-03-14 00:00:00 Asia/Kathmandu :: timestamp(0) with time zone
date_add('second', 100, a) FROM (VALUES (TIME '23:59:59.999999+00:00')) t(a) --> 00:01:39.999999+00:00 :: time(6) with time zone
date_add('hour', 100, a) FROM (VALUES (TIMESTAMP '2024-10-27 06:07:08.4444 +05:45')) t(a) --> 2024-10-31 10:07:08.4444 +05:45 :: timestamp(4) with time zone
date_add('quarter', 13, TIME '12:34:56.123456+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_add('hour', 0, a) FROM (VALUES (TIMESTAMP '2021-03-28 06:07:08.4444 +05:45')) t(a) --> 2021-03-28 06:07:08.4444 +05:45 :: timestamp(4) with time zone
date_add('millisecond', 0, a) FROM (VALUES (TIMESTAMP '1582-10-15 00:00:00 +05:45')) t(a) --> 1582-10-15 00:00:00 +05:45 :: timestamp(0) with time zone
date_add('hour', -25, TIMESTAMP '1582-10-15 06:07:08.4444 America/Sao_Paulo') --> 1582-10-14 05:07:08.4444 America/Sao_Paulo :: timestamp(4) with time zone
date_add('millisecond', 1, a) FROM (VALUES (TIME '05:00:00.0005-00:30')) t(a) --> 05:00:00.0015-00:30 :: time(4) with time zone
date_add('hour', 1, TIMESTAMP '2021-03-28 01:30:00 +14:00') --> 2021-03-28 02:30:00 +14:00 :: timestamp(0) with time zone
date_add('week', 0, a) FROM (VALUES (TIMESTAMP '2021-11-07 05:00:00.0005 Australia/Lord_Howe')) t(a) --> 2021-11-07 05:00:00.0005 Australia/Lord_Howe :: timestamp(4) with time zone
date_add('year', -1, TIMESTAMP '2020-02-29 23:59:59.999999 Australia/Lord_Howe') --> 2019-02-28 23:59:59.999999 Australia/Lord_Howe :: timestamp(6) with time zone
date_add('month', 3, a) FROM (VALUES (TIME '23:59:59.999999-03:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('year', 1, a) FROM (VALUES (TIME '05:00:00.0005+14:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('month', 100, a) FROM (VALUES (TIMESTAMP '2000-12-31 06:07:08.4444 Europe/Berlin')) t(a) --> 2009-04-30 06:07:08.4444 Europe/Berlin :: timestamp(4) with time zone
date_add('second', 100, a) FROM (VALUES (TIME '23:59:59.999999-00:30')) t(a) --> 00:01:39.999999-00:30 :: time(6) with time zone
date_add('minute', 0, TIMESTAMP '2021-11-07 12:34:56.123456 America/New_York') --> 2021-11-07 12:34:56.123456 America/New_York :: timestamp(6) with time zone
date_add('millisecond', -1, a) FROM (VALUES (TIMESTAMP '2020-02-29 05:00:00.0005 Pacific/Apia')) t(a) --> 2020-02-29 04:59:59.9995 Pacific/Apia :: timestamp(4) with time zone
date_add('minute', 3, TIMESTAMP '2020-02-29 00:00:00 UTC') --> 2020-02-29 00:03:00 UTC :: timestamp(0) with time zone
date_add('year', 13, TIMESTAMP '1900-03-01 12:34:56.123456 +05:45') --> 1913-03-01 12:34:56.123456 +05:45 :: timestamp(6) with time zone
date_add('month', 3, TIMESTAMP '2021-02-28 02:30:00.5 +14:00') --> 2021-05-28 02:30:00.5 +14:00 :: timestamp(1) with time zone
date_add('hour', -25, TIMESTAMP '2021-02-28 01:30:00 +14:00') --> 2021-02-27 00:30:00 +14:00 :: timestamp(0) with time zone
date_add('year', -1, a) FROM (VALUES (TIMESTAMP '1969-12-31 00:00:00 -03:30')) t(a) --> 1968-12-31 00:00:00 -03:30 :: timestamp(0) with time zone
date_add('week', -25, a) FROM (VALUES (TIMESTAMP '2021-03-28 12:00:00.55 UTC')) t(a) --> 2020-10-04 12:00:00.55 UTC :: timestamp(2) with time zone
date_add('week', 3, a) FROM (VALUES (TIME '02:30:00.5+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('millisecond', -25, a) FROM (VALUES (TIME '01:30:00-00:30')) t(a) --> 01:30:00-00:30 :: time(0) with time zone
date_add('minute', 100, a) FROM (VALUES (TIMESTAMP '9999-12-31 02:30:00.5 -03:30')) t(a) --> 9999-12-31 04:10:00.5 -03:30 :: timestamp(1) with time zone
date_add('week', 3, TIME '02:30:00.5+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_add('week', -25, a) FROM (VALUES (TIMESTAMP '2020-01-31 05:00:00.0005 Asia/Kathmandu')) t(a) --> 2019-08-09 05:00:00.0005 Asia/Kathmandu :: timestamp(4) with time zone
date_add('minute', 100, a) FROM (VALUES (TIMESTAMP '9999-12-31 00:00:00 -12:00')) t(a) --> 9999-12-31 01:40:00 -12:00 :: timestamp(0) with time zone
date_add('week', 3, TIMESTAMP '2024-10-27 01:30:00 Europe/Berlin') --> 2024-11-17 01:30:00 Europe/Berlin :: timestamp(0) with time zone
date_add('day', 100, a) FROM (VALUES (TIME '12:00:00.55-03:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('month', 0, TIMESTAMP '1969-12-31 01:30:00 +05:45') --> 1969-12-31 01:30:00 +05:45 :: timestamp(0) with time zone
date_add('week', -25, a) FROM (VALUES (TIMESTAMP '9999-12-31 23:59:59.999999 Australia/Lord_Howe')) t(a) --> 9999-07-09 23:59:59.999999 Australia/Lord_Howe :: timestamp(6) with time zone
date_add('month', 1, TIME '23:59:59.999999+14:00') --> !INVALID_FUNCTION_ARGUMENT
date_add('quarter', 13, a) FROM (VALUES (TIMESTAMP '2021-11-07 00:00:00 Australia/Lord_Howe')) t(a) --> 2025-02-07 00:00:00 Australia/Lord_Howe :: timestamp(0) with time zone
date_add('hour', 13, TIME '12:34:56.123456-14:00') --> 01:34:56.123456-14:00 :: time(6) with time zone
date_add('minute', -25, TIME '00:00:00+14:00') --> 23:35:00+14:00 :: time(0) with time zone
date_add('year', -25, a) FROM (VALUES (TIME '00:00:00+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('week', -25, TIMESTAMP '1582-10-15 01:30:00 -12:00') --> 1582-04-23 01:30:00 -12:00 :: timestamp(0) with time zone
date_add('year', 100, a) FROM (VALUES (TIMESTAMP '1969-12-31 12:34:56.123456 +05:45')) t(a) --> 2069-12-31 12:34:56.123456 +05:45 :: timestamp(6) with time zone
date_add('second', -25, a) FROM (VALUES (TIME '01:30:00-03:30')) t(a) --> 01:29:35-03:30 :: time(0) with time zone
date_add('quarter', 1, a) FROM (VALUES (TIMESTAMP '1969-12-31 05:00:00.0005 Pacific/Apia')) t(a) --> 1970-03-31 05:00:00.0005 Pacific/Apia :: timestamp(4) with time zone
date_add('hour', 1, a) FROM (VALUES (TIMESTAMP '2021-02-28 12:00:00.55 Europe/Berlin')) t(a) --> 2021-02-28 13:00:00.55 Europe/Berlin :: timestamp(2) with time zone
date_add('day', -1, TIMESTAMP '2021-03-28 01:30:00 +14:00') --> 2021-03-27 01:30:00 +14:00 :: timestamp(0) with time zone
date_add('minute', 3, TIME '06:07:08.4444-14:00') --> 06:10:08.4444-14:00 :: time(4) with time zone
date_add('week', -25, TIME '23:59:59.999999+14:00') --> !INVALID_FUNCTION_ARGUMENT
date_add('quarter', 100, a) FROM (VALUES (TIMESTAMP '2021-03-14 00:00:00 UTC')) t(a) --> 2046-03-14 00:00:00 UTC :: timestamp(0) with time zone
date_add('millisecond', -25, a) FROM (VALUES (TIMESTAMP '2021-03-28 05:00:00.0005 Australia/Lord_Howe')) t(a) --> 2021-03-28 04:59:59.9755 Australia/Lord_Howe :: timestamp(4) with time zone
date_add('day', 0, TIMESTAMP '0001-01-01 00:00:00 America/Sao_Paulo') --> 0001-01-01 00:00:00 America/Sao_Paulo :: timestamp(0) with time zone
date_add('quarter', 3, a) FROM (VALUES (TIME '02:30:00.5-03:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('week', -25, TIME '23:59:59.999999-03:30') --> !INVALID_FUNCTION_ARGUMENT
date_add('quarter', 1, TIMESTAMP '1900-03-01 00:00:00 America/New_York') --> 1900-06-01 00:00:00 America/New_York :: timestamp(0) with time zone
date_add('millisecond', -25, TIMESTAMP '2021-02-28 12:34:56.123456 -03:30') --> 2021-02-28 12:34:56.098456 -03:30 :: timestamp(6) with time zone
date_add('second', 100, a) FROM (VALUES (TIMESTAMP '1900-03-01 01:30:00 UTC')) t(a) --> 1900-03-01 01:31:40 UTC :: timestamp(0) with time zone
date_add('millisecond', -1, TIMESTAMP '1582-10-15 12:34:56.123456 America/New_York') --> 1582-10-15 12:34:56.122456 America/New_York :: timestamp(6) with time zone
date_add('second', 1, a) FROM (VALUES (TIMESTAMP '2021-03-14 05:00:00.0005 Australia/Lord_Howe')) t(a) --> 2021-03-14 05:00:01.0005 Australia/Lord_Howe :: timestamp(4) with time zone
date_add('month', -1, a) FROM (VALUES (TIME '01:30:00+14:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('minute', 1, a) FROM (VALUES (TIMESTAMP '2021-02-28 05:00:00.0005 Australia/Lord_Howe')) t(a) --> 2021-02-28 05:01:00.0005 Australia/Lord_Howe :: timestamp(4) with time zone
date_add('millisecond', 100, TIME '00:00:00+14:00') --> 00:00:00+14:00 :: time(0) with time zone
date_add('millisecond', 13, a) FROM (VALUES (TIMESTAMP '2000-12-31 12:00:00.55 -12:00')) t(a) --> 2000-12-31 12:00:00.56 -12:00 :: timestamp(2) with time zone
date_add('minute', -25, a) FROM (VALUES (TIME '12:34:56.123456-00:30')) t(a) --> 12:09:56.123456-00:30 :: time(6) with time zone
date_add('year', 100, TIMESTAMP '1582-10-15 00:00:00 Europe/Berlin') --> 1682-10-15 00:00:00 Europe/Berlin :: timestamp(0) with time zone
date_add('hour', 13, a) FROM (VALUES (TIME '12:00:00.55-03:30')) t(a) --> 01:00:00.55-03:30 :: time(2) with time zone
date_add('minute', -1, a) FROM (VALUES (TIME '01:30:00-03:30')) t(a) --> 01:29:00-03:30 :: time(0) with time zone
date_add('hour', 100, a) FROM (VALUES (TIMESTAMP '0001-01-01 00:00:00 America/Sao_Paulo')) t(a) --> 0001-01-05 04:00:00 America/Sao_Paulo :: timestamp(0) with time zone
date_add('week', -25, TIMESTAMP '2021-11-07 02:30:00.5 America/Sao_Paulo') --> 2021-05-16 02:30:00.5 America/Sao_Paulo :: timestamp(1) with time zone
date_add('millisecond', 1, TIME '23:59:59.999999-14:00') --> 00:00:00.000999-14:00 :: time(6) with time zone
date_add('day', 0, TIMESTAMP '2024-10-27 05:00:00.0005 America/New_York') --> 2024-10-27 05:00:00.0005 America/New_York :: timestamp(4) with time zone
date_add('minute', -1, TIMESTAMP '9999-12-31 12:00:00.55 +05:45') --> 9999-12-31 11:59:00.55 +05:45 :: timestamp(2) with time zone
date_add('year', 0, TIME '06:07:08.4444+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_add('millisecond', 1, TIME '06:07:08.4444-00:30') --> 06:07:08.4454-00:30 :: time(4) with time zone
date_add('day', -1, a) FROM (VALUES (TIMESTAMP '2021-03-14 12:34:56.123456 Asia/Kathmandu')) t(a) --> 2021-03-13 12:34:56.123456 Asia/Kathmandu :: timestamp(6) with time zone
date_add('second', -25, TIMESTAMP '9999-12-31 02:30:00.5 Europe/Berlin') --> 9999-12-31 02:29:35.5 Europe/Berlin :: timestamp(1) with time zone
date_add('hour', 3, TIMESTAMP '0001-01-01 01:30:00 -03:30') --> 0001-01-01 04:30:00 -03:30 :: timestamp(0) with time zone
date_add('millisecond', 1, a) FROM (VALUES (TIMESTAMP '2021-03-14 02:30:00.5 America/New_York')) t(a) --> !INVALID_LITERAL
date_add('year', 13, TIMESTAMP '2024-10-27 01:30:00 America/New_York') --> 2037-10-27 01:30:00 America/New_York :: timestamp(0) with time zone
date_add('hour', -25, a) FROM (VALUES (TIME '06:07:08.4444-14:00')) t(a) --> 05:07:08.4444-14:00 :: time(4) with time zone
date_add('week', 3, TIMESTAMP '2021-02-28 06:07:08.4444 +14:00') --> 2021-03-21 06:07:08.4444 +14:00 :: timestamp(4) with time zone
date_add('second', 1, TIME '02:30:00.5-03:30') --> 02:30:01.5-03:30 :: time(1) with time zone
date_add('week', 3, TIMESTAMP '1969-12-31 12:34:56.123456 Europe/Berlin') --> 1970-01-21 12:34:56.123456 Europe/Berlin :: timestamp(6) with time zone
date_add('day', 0, TIMESTAMP '2021-03-28 00:00:00 -03:30') --> 2021-03-28 00:00:00 -03:30 :: timestamp(0) with time zone
date_add('millisecond', 13, a) FROM (VALUES (TIME '05:00:00.0005-00:30')) t(a) --> 05:00:00.0135-00:30 :: time(4) with time zone
date_add('hour', 0, a) FROM (VALUES (TIMESTAMP '2020-02-29 02:30:00.5 America/Sao_Paulo')) t(a) --> 2020-02-29 02:30:00.5 America/Sao_Paulo :: timestamp(1) with time zone
date_add('year', -1, TIMESTAMP '1900-03-01 12:00:00.55 UTC') --> 1899-03-01 12:00:00.55 UTC :: timestamp(2) with time zone
date_add('month', 0, TIMESTAMP '1582-10-15 02:30:00.5 -12:00') --> 1582-10-15 02:30:00.5 -12:00 :: timestamp(1) with time zone
date_add('week', 100, a) FROM (VALUES (TIMESTAMP '2020-01-31 00:00:00 UTC')) t(a) --> 2021-12-31 00:00:00 UTC :: timestamp(0) with time zone
date_add('year', -25, a) FROM (VALUES (TIME '12:34:56.123456-03:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('minute', 1, a) FROM (VALUES (TIMESTAMP '2021-02-28 12:34:56.123456 America/New_York')) t(a) --> 2021-02-28 12:35:56.123456 America/New_York :: timestamp(6) with time zone
date_add('millisecond', 1, a) FROM (VALUES (TIME '12:34:56.123456+08:35')) t(a) --> 12:34:56.124456+08:35 :: time(6) with time zone
date_add('millisecond', 1, a) FROM (VALUES (TIMESTAMP '2000-12-31 01:30:00 America/New_York')) t(a) --> 2000-12-31 01:30:00 America/New_York :: timestamp(0) with time zone
date_add('hour', -25, TIMESTAMP '2020-01-31 06:07:08.4444 -12:00') --> 2020-01-30 05:07:08.4444 -12:00 :: timestamp(4) with time zone
date_add('millisecond', 13, TIMESTAMP '1969-12-31 23:59:59.999999 -03:30') --> 1970-01-01 00:00:00.012999 -03:30 :: timestamp(6) with time zone
date_add('hour', -25, TIMESTAMP '2021-02-28 02:30:00.5 Pacific/Apia') --> 2021-02-27 01:30:00.5 Pacific/Apia :: timestamp(1) with time zone
date_add('second', 13, TIMESTAMP '1582-10-15 01:30:00 -12:00') --> 1582-10-15 01:30:13 -12:00 :: timestamp(0) with time zone
date_add('hour', -25, TIMESTAMP '1900-03-01 02:30:00.5 Australia/Lord_Howe') --> 1900-02-28 01:30:00.5 Australia/Lord_Howe :: timestamp(1) with time zone
date_add('second', 1, a) FROM (VALUES (TIME '23:59:59.999999-14:00')) t(a) --> 00:00:00.999999-14:00 :: time(6) with time zone
date_add('week', -1, TIMESTAMP '1960-07-04 05:00:00.0005 +05:45') --> 1960-06-27 05:00:00.0005 +05:45 :: timestamp(4) with time zone
date_add('month', -25, TIMESTAMP '1900-03-01 23:59:59.999999 Asia/Kathmandu') --> 1898-02-01 23:59:59.999999 Asia/Kathmandu :: timestamp(6) with time zone
date_add('millisecond', 13, a) FROM (VALUES (TIMESTAMP '1960-07-04 23:59:59.999999 Pacific/Apia')) t(a) --> 1960-07-05 00:00:00.012999 Pacific/Apia :: timestamp(6) with time zone
date_add('quarter', -1, a) FROM (VALUES (TIMESTAMP '2020-02-29 06:07:08.4444 America/Sao_Paulo')) t(a) --> 2019-11-29 06:07:08.4444 America/Sao_Paulo :: timestamp(4) with time zone
date_add('millisecond', -25, TIMESTAMP '2021-03-14 00:00:00 America/New_York') --> 2021-03-14 00:00:00 America/New_York :: timestamp(0) with time zone
date_add('month', 100, a) FROM (VALUES (TIMESTAMP '2021-03-28 12:34:56.123456 Australia/Lord_Howe')) t(a) --> 2029-07-28 12:34:56.123456 Australia/Lord_Howe :: timestamp(6) with time zone
date_add('second', 0, TIMESTAMP '1900-03-01 23:59:59.999999 Australia/Lord_Howe') --> 1900-03-01 23:59:59.999999 Australia/Lord_Howe :: timestamp(6) with time zone
date_add('minute', 0, a) FROM (VALUES (TIMESTAMP '2000-12-31 23:59:59.999999 -03:30')) t(a) --> 2000-12-31 23:59:59.999999 -03:30 :: timestamp(6) with time zone
date_add('week', 100, a) FROM (VALUES (TIMESTAMP '0001-01-01 06:07:08.4444 Australia/Lord_Howe')) t(a) --> 0002-12-02 06:07:08.4444 Australia/Lord_Howe :: timestamp(4) with time zone
date_add('month', 3, a) FROM (VALUES (TIMESTAMP '2021-03-14 12:34:56.123456 UTC')) t(a) --> 2021-06-14 12:34:56.123456 UTC :: timestamp(6) with time zone
date_add('day', 0, a) FROM (VALUES (TIMESTAMP '2021-03-28 06:07:08.4444 Europe/Berlin')) t(a) --> 2021-03-28 06:07:08.4444 Europe/Berlin :: timestamp(4) with time zone
date_add('hour', -25, TIMESTAMP '2021-11-07 12:00:00.55 -12:00') --> 2021-11-06 11:00:00.55 -12:00 :: timestamp(2) with time zone
date_add('month', 100, TIMESTAMP '2020-01-31 02:30:00.5 +14:00') --> 2028-05-31 02:30:00.5 +14:00 :: timestamp(1) with time zone
date_add('hour', -25, TIME '05:00:00.0005-00:30') --> 04:00:00.0005-00:30 :: time(4) with time zone
date_add('week', 0, a) FROM (VALUES (TIMESTAMP '2000-12-31 01:30:00 +05:45')) t(a) --> 2000-12-31 01:30:00 +05:45 :: timestamp(0) with time zone
date_add('month', -25, TIMESTAMP '2021-03-28 02:30:00.5 Australia/Lord_Howe') --> 2019-02-28 02:30:00.5 Australia/Lord_Howe :: timestamp(1) with time zone
date_add('month', 0, TIME '02:30:00.5+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_add('hour', -1, TIME '00:00:00-00:30') --> 23:00:00-00:30 :: time(0) with time zone
date_add('week', 100, TIME '06:07:08.4444-03:30') --> !INVALID_FUNCTION_ARGUMENT
date_add('week', 1, TIMESTAMP '2021-02-28 12:34:56.123456 Europe/Berlin') --> 2021-03-07 12:34:56.123456 Europe/Berlin :: timestamp(6) with time zone
date_add('month', 3, TIMESTAMP '2021-02-28 05:00:00.0005 -12:00') --> 2021-05-28 05:00:00.0005 -12:00 :: timestamp(4) with time zone
date_add('day', 0, TIME '12:00:00.55+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_add('week', 1, TIMESTAMP '2020-01-31 01:30:00 +05:45') --> 2020-02-07 01:30:00 +05:45 :: timestamp(0) with time zone
date_add('second', 13, TIME '23:59:59.999999+08:35') --> 00:00:12.999999+08:35 :: time(6) with time zone
date_add('second', -1, a) FROM (VALUES (TIME '01:30:00-00:30')) t(a) --> 01:29:59-00:30 :: time(0) with time zone
date_add('millisecond', 13, TIMESTAMP '2021-11-07 02:30:00.5 -03:30') --> 2021-11-07 02:30:00.5 -03:30 :: timestamp(1) with time zone
date_add('month', 1, a) FROM (VALUES (TIMESTAMP '2020-02-29 02:30:00.5 +14:00')) t(a) --> 2020-03-29 02:30:00.5 +14:00 :: timestamp(1) with time zone
date_add('second', -1, TIME '01:30:00-00:30') --> 01:29:59-00:30 :: time(0) with time zone
date_add('second', 0, TIMESTAMP '2000-12-31 00:00:00 Pacific/Apia') --> 2000-12-31 00:00:00 Pacific/Apia :: timestamp(0) with time zone
date_add('quarter', -1, TIMESTAMP '2000-12-31 05:00:00.0005 Asia/Kathmandu') --> 2000-09-30 05:00:00.0005 Asia/Kathmandu :: timestamp(4) with time zone
date_add('hour', 1, a) FROM (VALUES (TIME '05:00:00.0005-03:30')) t(a) --> 06:00:00.0005-03:30 :: time(4) with time zone
date_add('second', -1, TIMESTAMP '1900-03-01 00:00:00 Europe/Berlin') --> 1900-02-28 23:59:59 Europe/Berlin :: timestamp(0) with time zone
date_add('millisecond', 1, TIMESTAMP '1969-12-31 06:07:08.4444 Europe/Berlin') --> 1969-12-31 06:07:08.4454 Europe/Berlin :: timestamp(4) with time zone
date_add('hour', 1, a) FROM (VALUES (TIMESTAMP '1582-10-15 06:07:08.4444 Asia/Kathmandu')) t(a) --> 1582-10-15 07:07:08.4444 Asia/Kathmandu :: timestamp(4) with time zone
date_add('week', 100, TIMESTAMP '2020-01-31 00:00:00 Pacific/Apia') --> 2021-12-31 00:00:00 Pacific/Apia :: timestamp(0) with time zone
date_add('week', -25, a) FROM (VALUES (TIME '00:00:00+14:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('hour', 13, TIMESTAMP '2020-02-29 12:34:56.123456 Asia/Kathmandu') --> 2020-03-01 01:34:56.123456 Asia/Kathmandu :: timestamp(6) with time zone
date_add('year', 1, a) FROM (VALUES (TIMESTAMP '2021-03-14 12:34:56.123456 Australia/Lord_Howe')) t(a) --> 2022-03-14 12:34:56.123456 Australia/Lord_Howe :: timestamp(6) with time zone
date_add('day', -1, TIMESTAMP '1969-12-31 01:30:00 Australia/Lord_Howe') --> 1969-12-30 01:30:00 Australia/Lord_Howe :: timestamp(0) with time zone
date_add('week', 13, TIMESTAMP '0001-01-01 05:00:00.0005 +14:00') --> 0001-04-02 05:00:00.0005 +14:00 :: timestamp(4) with time zone
date_add('millisecond', 13, a) FROM (VALUES (TIMESTAMP '2021-11-07 12:34:56.123456 -03:30')) t(a) --> 2021-11-07 12:34:56.136456 -03:30 :: timestamp(6) with time zone
date_add('second', 1, a) FROM (VALUES (TIMESTAMP '2021-11-07 00:00:00 UTC')) t(a) --> 2021-11-07 00:00:01 UTC :: timestamp(0) with time zone
date_add('millisecond', 13, a) FROM (VALUES (TIMESTAMP '2020-02-29 00:00:00 Asia/Kathmandu')) t(a) --> 2020-02-29 00:00:00 Asia/Kathmandu :: timestamp(0) with time zone
date_add('day', -1, a) FROM (VALUES (TIMESTAMP '2020-02-29 01:30:00 +14:00')) t(a) --> 2020-02-28 01:30:00 +14:00 :: timestamp(0) with time zone
date_add('minute', 3, a) FROM (VALUES (TIMESTAMP '2021-11-07 06:07:08.4444 Pacific/Apia')) t(a) --> 2021-11-07 06:10:08.4444 Pacific/Apia :: timestamp(4) with time zone
date_add('quarter', 100, a) FROM (VALUES (TIMESTAMP '1969-12-31 02:30:00.5 -03:30')) t(a) --> 1994-12-31 02:30:00.5 -03:30 :: timestamp(1) with time zone
date_add('year', 1, TIMESTAMP '1582-10-15 02:30:00.5 Pacific/Apia') --> 1583-10-15 02:30:00.5 Pacific/Apia :: timestamp(1) with time zone
date_add('second', 1, a) FROM (VALUES (TIME '05:00:00.0005+14:00')) t(a) --> 05:00:01.0005+14:00 :: time(4) with time zone
date_add('minute', -1, a) FROM (VALUES (TIME '12:00:00.55+08:35')) t(a) --> 11:59:00.55+08:35 :: time(2) with time zone
date_add('minute', 3, a) FROM (VALUES (TIMESTAMP '2024-10-27 01:30:00 +05:45')) t(a) --> 2024-10-27 01:33:00 +05:45 :: timestamp(0) with time zone
date_add('minute', -25, a) FROM (VALUES (TIMESTAMP '2021-02-28 02:30:00.5 Australia/Lord_Howe')) t(a) --> 2021-02-28 02:05:00.5 Australia/Lord_Howe :: timestamp(1) with time zone
date_add('month', 100, a) FROM (VALUES (TIME '12:00:00.55-00:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('month', 1, TIMESTAMP '2020-02-29 12:34:56.123456 Pacific/Apia') --> 2020-03-29 12:34:56.123456 Pacific/Apia :: timestamp(6) with time zone
date_add('minute', -1, TIMESTAMP '2021-03-28 12:00:00.55 Pacific/Apia') --> 2021-03-28 11:59:00.55 Pacific/Apia :: timestamp(2) with time zone
date_add('second', 1, TIMESTAMP '2021-03-14 01:30:00 Asia/Kathmandu') --> 2021-03-14 01:30:01 Asia/Kathmandu :: timestamp(0) with time zone
date_add('year', 1, TIME '06:07:08.4444+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_add('hour', 100, TIMESTAMP '1960-07-04 01:30:00 America/Sao_Paulo') --> 1960-07-08 05:30:00 America/Sao_Paulo :: timestamp(0) with time zone
date_add('second', 0, TIMESTAMP '2021-03-14 00:00:00 +05:45') --> 2021-03-14 00:00:00 +05:45 :: timestamp(0) with time zone
date_add('hour', 100, a) FROM (VALUES (TIMESTAMP '1900-03-01 23:59:59.999999 +05:45')) t(a) --> 1900-03-06 03:59:59.999999 +05:45 :: timestamp(6) with time zone
date_add('second', -1, a) FROM (VALUES (TIMESTAMP '2020-02-29 06:07:08.4444 +14:00')) t(a) --> 2020-02-29 06:07:07.4444 +14:00 :: timestamp(4) with time zone
date_add('month', 3, TIMESTAMP '2021-11-07 12:00:00.55 +05:45') --> 2022-02-07 12:00:00.55 +05:45 :: timestamp(2) with time zone
date_add('second', 13, TIMESTAMP '2021-11-07 06:07:08.4444 Australia/Lord_Howe') --> 2021-11-07 06:07:21.4444 Australia/Lord_Howe :: timestamp(4) with time zone
date_add('year', 100, a) FROM (VALUES (TIMESTAMP '2024-10-27 02:30:00.5 Asia/Kathmandu')) t(a) --> 2124-10-27 02:30:00.5 Asia/Kathmandu :: timestamp(1) with time zone
date_add('month', 1, a) FROM (VALUES (TIMESTAMP '2020-01-31 01:30:00 +14:00')) t(a) --> 2020-02-29 01:30:00 +14:00 :: timestamp(0) with time zone
date_add('minute', 100, TIMESTAMP '2024-10-27 12:34:56.123456 -03:30') --> 2024-10-27 14:14:56.123456 -03:30 :: timestamp(6) with time zone
date_add('hour', 1, TIMESTAMP '1900-03-01 00:00:00 Australia/Lord_Howe') --> 1900-03-01 01:00:00 Australia/Lord_Howe :: timestamp(0) with time zone
date_add('month', 3, TIMESTAMP '2000-12-31 01:30:00 Europe/Berlin') --> 2001-03-31 01:30:00 Europe/Berlin :: timestamp(0) with time zone
date_add('second', 0, TIMESTAMP '2021-03-28 23:59:59.999999 -03:30') --> 2021-03-28 23:59:59.999999 -03:30 :: timestamp(6) with time zone
date_add('week', -25, a) FROM (VALUES (TIMESTAMP '2021-03-14 12:00:00.55 Australia/Lord_Howe')) t(a) --> 2020-09-20 12:00:00.55 Australia/Lord_Howe :: timestamp(2) with time zone
date_add('hour', -1, a) FROM (VALUES (TIME '12:00:00.55+14:00')) t(a) --> 11:00:00.55+14:00 :: time(2) with time zone
date_add('year', -1, TIMESTAMP '2020-02-29 00:00:00 Australia/Lord_Howe') --> 2019-02-28 00:00:00 Australia/Lord_Howe :: timestamp(0) with time zone
date_add('hour', 1, TIME '12:00:00.55-14:00') --> 13:00:00.55-14:00 :: time(2) with time zone
date_add('day', 100, TIMESTAMP '2020-02-29 00:00:00 Pacific/Apia') --> 2020-06-08 00:00:00 Pacific/Apia :: timestamp(0) with time zone
date_add('quarter', -25, TIMESTAMP '1960-07-04 06:07:08.4444 America/New_York') --> 1954-04-04 06:07:08.4444 America/New_York :: timestamp(4) with time zone
date_add('week', 1, TIMESTAMP '2024-10-27 23:59:59.999999 UTC') --> 2024-11-03 23:59:59.999999 UTC :: timestamp(6) with time zone
date_add('year', 1, TIMESTAMP '2020-02-29 23:59:59.999999 -12:00') --> 2021-02-28 23:59:59.999999 -12:00 :: timestamp(6) with time zone
date_add('year', 0, TIMESTAMP '1960-07-04 12:00:00.55 +14:00') --> 1960-07-04 12:00:00.55 +14:00 :: timestamp(2) with time zone
date_add('hour', -1, a) FROM (VALUES (TIMESTAMP '2020-01-31 23:59:59.999999 -12:00')) t(a) --> 2020-01-31 22:59:59.999999 -12:00 :: timestamp(6) with time zone
date_add('day', -25, a) FROM (VALUES (TIME '02:30:00.5+08:35')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('millisecond', -1, a) FROM (VALUES (TIME '05:00:00.0005-03:30')) t(a) --> 04:59:59.9995-03:30 :: time(4) with time zone
date_add('week', 1, a) FROM (VALUES (TIME '02:30:00.5-14:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('hour', 3, a) FROM (VALUES (TIME '02:30:00.5-14:00')) t(a) --> 05:30:00.5-14:00 :: time(1) with time zone
date_add('minute', 13, TIMESTAMP '2021-02-28 00:00:00 America/New_York') --> 2021-02-28 00:13:00 America/New_York :: timestamp(0) with time zone
date_add('minute', -25, a) FROM (VALUES (TIMESTAMP '2020-02-29 02:30:00.5 Australia/Lord_Howe')) t(a) --> 2020-02-29 02:05:00.5 Australia/Lord_Howe :: timestamp(1) with time zone
date_add('minute', 3, a) FROM (VALUES (TIMESTAMP '2021-03-28 12:00:00.55 UTC')) t(a) --> 2021-03-28 12:03:00.55 UTC :: timestamp(2) with time zone
date_add('month', 3, a) FROM (VALUES (TIMESTAMP '1900-03-01 01:30:00 Europe/Berlin')) t(a) --> 1900-06-01 01:30:00 Europe/Berlin :: timestamp(0) with time zone
date_add('year', -25, a) FROM (VALUES (TIMESTAMP '1960-07-04 12:00:00.55 Australia/Lord_Howe')) t(a) --> 1935-07-04 12:00:00.55 Australia/Lord_Howe :: timestamp(2) with time zone
date_add('year', 3, a) FROM (VALUES (TIMESTAMP '1900-03-01 12:34:56.123456 -12:00')) t(a) --> 1903-03-01 12:34:56.123456 -12:00 :: timestamp(6) with time zone
date_add('day', 100, TIME '06:07:08.4444-03:30') --> !INVALID_FUNCTION_ARGUMENT
date_add('week', 100, TIMESTAMP '2021-02-28 12:34:56.123456 Asia/Kathmandu') --> 2023-01-29 12:34:56.123456 Asia/Kathmandu :: timestamp(6) with time zone
date_add('year', 1, a) FROM (VALUES (TIME '05:00:00.0005+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('millisecond', 3, TIMESTAMP '2021-03-28 12:00:00.55 UTC') --> 2021-03-28 12:00:00.55 UTC :: timestamp(2) with time zone
date_add('second', 3, TIMESTAMP '1900-03-01 23:59:59.999999 +05:45') --> 1900-03-02 00:00:02.999999 +05:45 :: timestamp(6) with time zone
date_add('second', 100, a) FROM (VALUES (TIMESTAMP '2021-03-14 00:00:00 Australia/Lord_Howe')) t(a) --> 2021-03-14 00:01:40 Australia/Lord_Howe :: timestamp(0) with time zone
date_add('week', 13, a) FROM (VALUES (TIME '01:30:00-03:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('hour', 3, a) FROM (VALUES (TIMESTAMP '2000-12-31 01:30:00 Europe/Berlin')) t(a) --> 2000-12-31 04:30:00 Europe/Berlin :: timestamp(0) with time zone
date_add('quarter', 3, TIMESTAMP '2020-01-31 12:34:56.123456 UTC') --> 2020-10-31 12:34:56.123456 UTC :: timestamp(6) with time zone
date_add('second', 0, a) FROM (VALUES (TIME '00:00:00+00:00')) t(a) --> 00:00:00+00:00 :: time(0) with time zone
date_add('millisecond', 13, TIME '01:30:00-03:30') --> 01:30:00-03:30 :: time(0) with time zone
date_add('quarter', 3, a) FROM (VALUES (TIME '00:00:00-00:30')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('quarter', -25, a) FROM (VALUES (TIME '05:00:00.0005+00:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('week', 0, a) FROM (VALUES (TIME '02:30:00.5+14:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_add('quarter', 0, a) FROM (VALUES (TIME '23:59:59.999999+14:00')) t(a) --> !INVALID_FUNCTION_ARGUMENT
date_diff('month', TIME '23:59:59.999999-03:30', TIME '00:00:00-03:30') --> !INVALID_FUNCTION_ARGUMENT
date_diff('month', a, b) FROM (VALUES (TIMESTAMP '2021-03-14 00:00:00 Pacific/Apia', TIMESTAMP '2024-10-27 12:34:56.123456 America/Sao_Paulo')) t(a, b) --> 43 :: bigint
date_diff('day', a, b) FROM (VALUES (TIMESTAMP '1969-12-31 12:00:00.55 +05:45', TIMESTAMP '1582-10-15 05:00:00.0005 America/Sao_Paulo')) t(a, b) --> -141425 :: bigint
date_diff('year', TIMESTAMP '0001-01-01 02:30:00.5 Europe/Berlin', TIMESTAMP '2020-01-31 02:30:00.5 +14:00') --> 2019 :: bigint
date_diff('day', a, b) FROM (VALUES (TIMESTAMP '1969-12-31 00:00:00 UTC', TIMESTAMP '9999-12-31 02:30:00.5 America/New_York')) t(a, b) --> 2932897 :: bigint
date_diff('quarter', TIMESTAMP '2021-03-28 05:00:00.0005 Asia/Kathmandu', TIMESTAMP '2021-02-28 05:00:00.0005 Australia/Lord_Howe') --> 0 :: bigint
date_diff('quarter', a, b) FROM (VALUES (TIMESTAMP '1960-07-04 02:30:00.5 America/Sao_Paulo', TIMESTAMP '2021-11-07 12:34:56.123456 Asia/Kathmandu')) t(a, b) --> 245 :: bigint
date_diff('hour', TIMESTAMP '2021-03-14 12:00:00.55 Europe/Berlin', TIMESTAMP '0001-01-01 06:07:08.4444 -12:00') --> -17708680 :: bigint
date_diff('month', TIMESTAMP '2020-02-29 02:30:00.5 Pacific/Apia', TIMESTAMP '1960-07-04 02:30:00.5 America/New_York') --> -715 :: bigint
date_diff('day', TIME '12:00:00.55-14:00', TIME '23:59:59.999999+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('year', TIMESTAMP '1900-03-01 01:30:00 UTC', TIMESTAMP '2024-10-27 12:00:00.55 Europe/Berlin') --> 124 :: bigint
date_diff('day', a, b) FROM (VALUES (TIME '06:07:08.4444-14:00', TIME '12:34:56.123456+08:35')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('day', TIMESTAMP '1900-03-01 01:30:00 Pacific/Apia', TIMESTAMP '2000-12-31 06:07:08.4444 Australia/Lord_Howe') --> 36829 :: bigint
date_diff('second', TIME '01:30:00+00:00', TIME '02:30:00.5-14:00') --> 54000 :: bigint
date_diff('month', TIME '05:00:00.0005-14:00', TIME '12:00:00.55-00:30') --> !INVALID_FUNCTION_ARGUMENT
date_diff('week', a, b) FROM (VALUES (TIME '06:07:08.4444-00:30', TIME '06:07:08.4444+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('millisecond', a, b) FROM (VALUES (TIMESTAMP '2000-12-31 02:30:00.5 America/New_York', TIMESTAMP '1969-12-31 01:30:00 +14:00')) t(a, b) --> -978379200500 :: bigint
date_diff('year', a, b) FROM (VALUES (TIME '12:00:00.55-14:00', TIME '23:59:59.999999+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('hour', TIMESTAMP '1582-10-15 23:59:59.999999 Pacific/Apia', TIMESTAMP '2021-02-28 02:30:00.5 Europe/Berlin') --> 3842702 :: bigint
date_diff('minute', a, b) FROM (VALUES (TIME '12:34:56.123456+14:00', TIME '05:00:00.0005+08:35')) t(a, b) --> -129 :: bigint
date_diff('year', a, b) FROM (VALUES (TIME '23:59:59.999999+08:35', TIME '02:30:00.5-03:30')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('month', a, b) FROM (VALUES (TIME '05:00:00.0005-03:30', TIME '06:07:08.4444+08:35')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('day', TIMESTAMP '1969-12-31 05:00:00.0005 -12:00', TIMESTAMP '0001-01-01 06:07:08.4444 America/Sao_Paulo') --> -719161 :: bigint
date_diff('second', a, b) FROM (VALUES (TIME '00:00:00-14:00', TIME '00:00:00-14:00')) t(a, b) --> 0 :: bigint
date_diff('week', a, b) FROM (VALUES (TIME '06:07:08.4444+08:35', TIME '12:00:00.55-00:30')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('quarter', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 06:07:08.4444 +05:45', TIMESTAMP '2000-12-31 06:07:08.4444 UTC')) t(a, b) --> -76 :: bigint
date_diff('minute', TIME '01:30:00-03:30', TIME '12:00:00.55-03:30') --> 630 :: bigint
date_diff('day', TIME '05:00:00.0005-03:30', TIME '00:00:00+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_diff('month', TIMESTAMP '1960-07-04 23:59:59.999999 America/Sao_Paulo', TIMESTAMP '2024-10-27 06:07:08.4444 -03:30') --> 771 :: bigint
date_diff('hour', TIMESTAMP '1960-07-04 23:59:59.999999 +05:45', TIMESTAMP '1969-12-31 01:30:00 UTC') --> 83191 :: bigint
date_diff('week', a, b) FROM (VALUES (TIME '06:07:08.4444-03:30', TIME '00:00:00+08:35')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('month', TIMESTAMP '2021-11-07 06:07:08.4444 +05:45', TIMESTAMP '2020-01-31 05:00:00.0005 UTC') --> -21 :: bigint
date_diff('second', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 12:34:56.123456 Pacific/Apia', TIMESTAMP '2021-02-28 02:30:00.5 +05:45')) t(a, b) --> -21782995 :: bigint
date_diff('hour', TIME '05:00:00.0005+00:00', TIME '06:07:08.4444+14:00') --> 11 :: bigint
date_diff('second', a, b) FROM (VALUES (TIMESTAMP '2000-12-31 12:34:56.123456 America/New_York', TIMESTAMP '1969-12-31 05:00:00.0005 Europe/Berlin')) t(a, b) --> -978356096 :: bigint
date_diff('second', TIME '00:00:00-03:30', TIME '12:00:00.55+14:00') --> 66600 :: bigint
date_diff('quarter', a, b) FROM (VALUES (TIME '02:30:00.5-03:30', TIME '00:00:00+14:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('hour', TIMESTAMP '1969-12-31 12:34:56.123456 UTC', TIMESTAMP '2021-03-28 02:30:00.5 Asia/Kathmandu') --> 449144 :: bigint
date_diff('day', TIME '02:30:00.5+00:00', TIME '01:30:00+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('millisecond', TIMESTAMP '2020-02-29 06:07:08.4444 +14:00', TIMESTAMP '9999-12-31 01:30:00 Pacific/Apia') --> 251819266971556 :: bigint
date_diff('minute', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 06:07:08.4444 +14:00', TIMESTAMP '2021-02-28 00:00:00 Europe/Berlin')) t(a, b) --> -362467 :: bigint
date_diff('week', a, b) FROM (VALUES (TIMESTAMP '2020-02-29 01:30:00 +14:00', TIMESTAMP '2020-02-29 23:59:59.999999 Europe/Berlin')) t(a, b) --> 0 :: bigint
date_diff('week', a, b) FROM (VALUES (TIMESTAMP '1900-03-01 12:00:00.55 America/New_York', TIMESTAMP '1900-03-01 01:30:00 -12:00')) t(a, b) --> 0 :: bigint
date_diff('millisecond', TIMESTAMP '2021-02-28 00:00:00 -03:30', TIMESTAMP '9999-12-31 06:07:08.4444 Australia/Lord_Howe') --> 251787713828444 :: bigint
date_diff('quarter', a, b) FROM (VALUES (TIME '12:00:00.55+00:00', TIME '01:30:00+08:35')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('minute', TIME '23:59:59.999999-00:30', TIME '00:00:00+14:00') --> 570 :: bigint
date_diff('week', TIMESTAMP '2020-02-29 06:07:08.4444 America/Sao_Paulo', TIMESTAMP '9999-12-31 12:34:56.123456 -12:00') --> 416367 :: bigint
date_diff('hour', TIMESTAMP '2024-10-27 12:34:56.123456 +05:45', TIMESTAMP '1582-10-15 05:00:00.0005 Asia/Kathmandu') --> -3874807 :: bigint
date_diff('year', TIME '01:30:00+08:35', TIME '12:34:56.123456-00:30') --> !INVALID_FUNCTION_ARGUMENT
date_diff('minute', TIME '23:59:59.999999-03:30', TIME '23:59:59.999999+08:35') --> 715 :: bigint
date_diff('month', a, b) FROM (VALUES (TIMESTAMP '2000-12-31 02:30:00.5 +05:45', TIMESTAMP '2021-03-28 12:34:56.123456 Australia/Lord_Howe')) t(a, b) --> 242 :: bigint
date_diff('minute', TIME '12:00:00.55-14:00', TIME '06:07:08.4444+08:35') --> 1172 :: bigint
date_diff('month', TIMESTAMP '2021-03-28 12:34:56.123456 -12:00', TIMESTAMP '2021-03-28 02:30:00.5 Europe/Berlin') --> !INVALID_LITERAL
date_diff('minute', TIME '06:07:08.4444+14:00', TIME '12:34:56.123456+08:35') --> -727 :: bigint
date_diff('year', TIMESTAMP '2000-12-31 01:30:00 Pacific/Apia', TIMESTAMP '2000-12-31 23:59:59.999999 -12:00') --> 0 :: bigint
date_diff('second', TIME '23:59:59.999999-14:00', TIME '02:30:00.5-14:00') --> 9000 :: bigint
date_diff('day', TIMESTAMP '1582-10-15 23:59:59.999999 Europe/Berlin', TIMESTAMP '2000-12-31 05:00:00.0005 Australia/Lord_Howe') --> 152747 :: bigint
date_diff('quarter', a, b) FROM (VALUES (TIME '00:00:00-03:30', TIME '02:30:00.5-03:30')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('millisecond', a, b) FROM (VALUES (TIME '00:00:00-14:00', TIME '02:30:00.5-14:00')) t(a, b) --> 9000500 :: bigint
date_diff('month', TIMESTAMP '2021-11-07 23:59:59.999999 Asia/Kathmandu', TIMESTAMP '1969-12-31 23:59:59.999999 Australia/Lord_Howe') --> -622 :: bigint
date_diff('millisecond', a, b) FROM (VALUES (TIME '01:30:00+00:00', TIME '01:30:00+00:00')) t(a, b) --> 0 :: bigint
date_diff('month', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 12:34:56.123456 Asia/Kathmandu', TIMESTAMP '9999-12-31 12:00:00.55 +14:00')) t(a, b) --> 95737 :: bigint
date_diff('year', a, b) FROM (VALUES (TIME '12:34:56.123456+00:00', TIME '05:00:00.0005+14:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('week', a, b) FROM (VALUES (TIME '00:00:00-00:30', TIME '06:07:08.4444+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('second', TIME '23:59:59.999999-14:00', TIME '12:00:00.55-03:30') --> 5400 :: bigint
date_diff('second', TIME '06:07:08.4444-14:00', TIME '06:07:08.4444-14:00') --> 0 :: bigint
date_diff('month', a, b) FROM (VALUES (TIMESTAMP '2020-02-29 12:00:00.55 America/New_York', TIMESTAMP '2021-11-07 05:00:00.0005 Asia/Kathmandu')) t(a, b) --> 20 :: bigint
date_diff('hour', TIMESTAMP '1969-12-31 01:30:00 +05:45', TIMESTAMP '2000-12-31 00:00:00 Pacific/Apia') --> 271767 :: bigint
date_diff('month', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 02:30:00.5 Europe/Berlin', TIMESTAMP '1960-07-04 00:00:00 America/New_York')) t(a, b) --> -736 :: bigint
date_diff('day', a, b) FROM (VALUES (TIME '00:00:00-03:30', TIME '12:00:00.55+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('year', a, b) FROM (VALUES (TIMESTAMP '1582-10-15 06:07:08.4444 America/New_York', TIMESTAMP '2021-03-14 05:00:00.0005 America/New_York')) t(a, b) --> 438 :: bigint
date_diff('quarter', TIME '01:30:00+08:35', TIME '02:30:00.5-14:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('day', a, b) FROM (VALUES (TIME '12:00:00.55-14:00', TIME '01:30:00+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('month', a, b) FROM (VALUES (TIME '02:30:00.5+14:00', TIME '01:30:00+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('second', TIMESTAMP '2024-10-27 01:30:00 America/New_York', TIMESTAMP '2021-03-28 01:30:00 America/New_York') --> -113097600 :: bigint
date_diff('minute', TIME '12:00:00.55+14:00', TIME '12:34:56.123456-03:30') --> -355 :: bigint
date_diff('minute', a, b) FROM (VALUES (TIME '23:59:59.999999-00:30', TIME '23:59:59.999999+14:00')) t(a, b) --> 570 :: bigint
date_diff('second', a, b) FROM (VALUES (TIME '23:59:59.999999-00:30', TIME '01:30:00-00:30')) t(a, b) --> 5400 :: bigint
date_diff('second', TIMESTAMP '2021-03-14 12:00:00.55 +14:00', TIMESTAMP '2024-10-27 12:00:00.55 Australia/Lord_Howe') --> 114318000 :: bigint
date_diff('quarter', TIME '12:34:56.123456+14:00', TIME '02:30:00.5-14:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('year', TIME '06:07:08.4444+14:00', TIME '12:34:56.123456+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_diff('quarter', TIMESTAMP '2021-03-28 06:07:08.4444 UTC', TIMESTAMP '1900-03-01 23:59:59.999999 America/Sao_Paulo') --> -484 :: bigint
date_diff('hour', a, b) FROM (VALUES (TIME '00:00:00-14:00', TIME '12:34:56.123456+08:35')) t(a, b) --> -10 :: bigint
date_diff('quarter', TIMESTAMP '2000-12-31 02:30:00.5 -12:00', TIMESTAMP '2024-10-27 00:00:00 -03:30') --> 95 :: bigint
date_diff('year', TIMESTAMP '9999-12-31 06:07:08.4444 +05:45', TIMESTAMP '1582-10-15 02:30:00.5 -12:00') --> -8417 :: bigint
date_diff('week', TIMESTAMP '1900-03-01 01:30:00 +14:00', TIMESTAMP '1582-10-15 01:30:00 -03:30') --> -16559 :: bigint
date_diff('second', a, b) FROM (VALUES (TIME '23:59:59.999999+00:00', TIME '23:59:59.999999-03:30')) t(a, b) --> -73800 :: bigint
date_diff('millisecond', TIME '23:59:59.999999-00:30', TIME '00:00:00+08:35') --> 53700000 :: bigint
date_diff('year', TIMESTAMP '1969-12-31 12:00:00.55 Pacific/Apia', TIMESTAMP '1969-12-31 02:30:00.5 Europe/Berlin') --> 0 :: bigint
date_diff('millisecond', TIMESTAMP '2021-02-28 06:07:08.4444 Asia/Kathmandu', TIMESTAMP '2020-01-31 02:30:00.5 Europe/Berlin') --> -34037527944 :: bigint
date_diff('quarter', TIMESTAMP '2020-01-31 02:30:00.5 Australia/Lord_Howe', TIMESTAMP '1969-12-31 05:00:00.0005 Asia/Kathmandu') --> -200 :: bigint
date_diff('quarter', a, b) FROM (VALUES (TIME '01:30:00+14:00', TIME '12:34:56.123456+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('year', a, b) FROM (VALUES (TIME '23:59:59.999999+00:00', TIME '05:00:00.0005+08:35')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('month', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 23:59:59.999999 Australia/Lord_Howe', TIMESTAMP '2020-01-31 01:30:00 America/Sao_Paulo')) t(a, b) --> -21 :: bigint
date_diff('month', TIME '23:59:59.999999+14:00', TIME '12:34:56.123456+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_diff('hour', TIMESTAMP '1969-12-31 12:34:56.123456 Asia/Kathmandu', TIMESTAMP '1900-03-01 23:59:59.999999 +14:00') --> -612165 :: bigint
date_diff('month', a, b) FROM (VALUES (TIME '12:34:56.123456-00:30', TIME '00:00:00-03:30')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('minute', TIMESTAMP '2021-03-14 12:00:00.55 +14:00', TIMESTAMP '1969-12-31 12:00:00.55 +14:00') --> -26929440 :: bigint
date_diff('day', TIME '06:07:08.4444-00:30', TIME '00:00:00+14:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('minute', a, b) FROM (VALUES (TIME '06:07:08.4444-14:00', TIME '00:00:00-00:30')) t(a, b) --> -1177 :: bigint
date_diff('week', TIMESTAMP '1582-10-15 00:00:00 Asia/Kathmandu', TIMESTAMP '2021-11-07 23:59:59.999999 -03:30') --> 22909 :: bigint
date_diff('day', TIME '12:00:00.55-14:00', TIME '05:00:00.0005+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_diff('hour', TIMESTAMP '2024-10-27 02:30:00.5 Asia/Kathmandu', TIMESTAMP '2024-10-27 23:59:59.999999 +05:45') --> 21 :: bigint
date_diff('week', TIME '02:30:00.5+08:35', TIME '06:07:08.4444+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_diff('hour', TIMESTAMP '2021-03-14 06:07:08.4444 America/Sao_Paulo', TIMESTAMP '2021-02-28 01:30:00 +14:00') --> -357 :: bigint
date_diff('minute', TIMESTAMP '2021-03-14 06:07:08.4444 Asia/Kathmandu', TIMESTAMP '2024-10-27 00:00:00 Asia/Kathmandu') --> 1904752 :: bigint
date_diff('day', TIMESTAMP '0001-01-01 23:59:59.999999 Asia/Kathmandu', TIMESTAMP '1969-12-31 01:30:00 +14:00') --> 719159 :: bigint
date_diff('minute', TIMESTAMP '1960-07-04 12:00:00.55 UTC', TIMESTAMP '0001-01-01 06:07:08.4444 America/New_York') --> -1030599416 :: bigint
date_diff('hour', a, b) FROM (VALUES (TIME '06:07:08.4444+00:00', TIME '01:30:00+08:35')) t(a, b) --> 10 :: bigint
date_diff('quarter', TIME '12:00:00.55-14:00', TIME '12:00:00.55+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_diff('second', a, b) FROM (VALUES (TIME '02:30:00.5+00:00', TIME '02:30:00.5+08:35')) t(a, b) --> 55500 :: bigint
date_diff('week', a, b) FROM (VALUES (TIMESTAMP '2000-12-31 02:30:00.5 Asia/Kathmandu', TIMESTAMP '9999-12-31 02:30:00.5 Australia/Lord_Howe')) t(a, b) --> 417367 :: bigint
date_diff('day', a, b) FROM (VALUES (TIMESTAMP '2020-02-29 00:00:00 UTC', TIMESTAMP '9999-12-31 02:30:00.5 Europe/Berlin')) t(a, b) --> 2914575 :: bigint
date_diff('month', TIME '00:00:00-03:30', TIME '05:00:00.0005+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_diff('week', TIME '12:34:56.123456+08:35', TIME '05:00:00.0005+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('week', a, b) FROM (VALUES (TIMESTAMP '2021-02-28 06:07:08.4444 UTC', TIMESTAMP '2021-03-28 01:30:00 Asia/Kathmandu')) t(a, b) --> 3 :: bigint
date_diff('year', a, b) FROM (VALUES (TIMESTAMP '1582-10-15 12:34:56.123456 +14:00', TIMESTAMP '2021-11-07 05:00:00.0005 -03:30')) t(a, b) --> 439 :: bigint
date_diff('quarter', TIMESTAMP '2021-03-14 02:30:00.5 Pacific/Apia', TIMESTAMP '1960-07-04 01:30:00 Asia/Kathmandu') --> -242 :: bigint
date_diff('week', a, b) FROM (VALUES (TIME '12:00:00.55+00:00', TIME '02:30:00.5+14:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('week', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.55 +14:00', TIMESTAMP '0001-01-01 01:30:00 -12:00')) t(a, b) --> -105350 :: bigint
date_diff('day', a, b) FROM (VALUES (TIMESTAMP '2024-10-27 23:59:59.999999 Australia/Lord_Howe', TIMESTAMP '2021-02-28 02:30:00.5 -03:30')) t(a, b) --> -1337 :: bigint
date_diff('week', a, b) FROM (VALUES (TIMESTAMP '1960-07-04 00:00:00 America/Sao_Paulo', TIMESTAMP '9999-12-31 01:30:00 America/New_York')) t(a, b) --> 419480 :: bigint
date_diff('month', TIMESTAMP '1900-03-01 02:30:00.5 America/Sao_Paulo', TIMESTAMP '2000-12-31 05:00:00.0005 -12:00') --> 1209 :: bigint
date_diff('millisecond', a, b) FROM (VALUES (TIMESTAMP '2000-12-31 12:34:56.123456 Asia/Kathmandu', TIMESTAMP '0001-01-01 05:00:00.0005 Asia/Kathmandu')) t(a, b) --> -63113844672123 :: bigint
date_diff('year', a, b) FROM (VALUES (TIMESTAMP '2024-10-27 12:34:56.123456 Europe/Berlin', TIMESTAMP '2020-02-29 05:00:00.0005 +14:00')) t(a, b) --> -4 :: bigint
date_diff('day', a, b) FROM (VALUES (TIMESTAMP '2024-10-27 00:00:00 UTC', TIMESTAMP '2020-01-31 06:07:08.4444 Europe/Berlin')) t(a, b) --> -1730 :: bigint
date_diff('hour', TIMESTAMP '2021-02-28 23:59:59.999999 Pacific/Apia', TIMESTAMP '1900-03-01 00:00:00 UTC') --> -1060665 :: bigint
date_diff('millisecond', a, b) FROM (VALUES (TIMESTAMP '2021-03-28 12:34:56.123456 -03:30', TIMESTAMP '2021-11-07 12:00:00.55 America/New_York')) t(a, b) --> 19356904427 :: bigint
date_diff('month', a, b) FROM (VALUES (TIME '05:00:00.0005+14:00', TIME '02:30:00.5+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('minute', TIMESTAMP '0001-01-01 05:00:00.0005 +05:45', TIMESTAMP '1582-10-15 05:00:00.0005 UTC') --> 831938745 :: bigint
date_diff('month', a, b) FROM (VALUES (TIME '05:00:00.0005-03:30', TIME '01:30:00+14:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('minute', a, b) FROM (VALUES (TIME '05:00:00.0005+08:35', TIME '12:34:56.123456-00:30')) t(a, b) --> -440 :: bigint
date_diff('hour', a, b) FROM (VALUES (TIMESTAMP '0001-01-01 01:30:00 Asia/Kathmandu', TIMESTAMP '2024-10-27 12:34:56.123456 Australia/Lord_Howe')) t(a, b) --> 17740445 :: bigint
date_diff('millisecond', a, b) FROM (VALUES (TIME '12:34:56.123456+08:35', TIME '05:00:00.0005-03:30')) t(a, b) --> 16203877 :: bigint
date_diff('year', a, b) FROM (VALUES (TIMESTAMP '2024-10-27 02:30:00.5 +05:45', TIMESTAMP '2020-02-29 02:30:00.5 Pacific/Apia')) t(a, b) --> -4 :: bigint
date_diff('year', a, b) FROM (VALUES (TIMESTAMP '0001-01-01 05:00:00.0005 UTC', TIMESTAMP '2020-02-29 12:34:56.123456 +14:00')) t(a, b) --> 2019 :: bigint
date_diff('month', TIMESTAMP '2021-02-28 02:30:00.5 +05:45', TIMESTAMP '0001-01-01 00:00:00 +05:45') --> -24241 :: bigint
date_diff('millisecond', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 23:59:59.999999 -12:00', TIMESTAMP '2024-10-27 05:00:00.0005 America/New_York')) t(a, b) --> 93646800001 :: bigint
date_diff('millisecond', a, b) FROM (VALUES (TIME '01:30:00-14:00', TIME '00:00:00+08:35')) t(a, b) --> -300000 :: bigint
date_diff('year', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.55 UTC', TIMESTAMP '9999-12-31 12:34:56.123456 +05:45')) t(a, b) --> 7979 :: bigint
date_diff('millisecond', TIMESTAMP '1900-03-01 06:07:08.4444 UTC', TIMESTAMP '1969-12-31 06:07:08.4444 America/New_York') --> 2203822800000 :: bigint
date_diff('second', TIME '06:07:08.4444+08:35', TIME '00:00:00-00:30') --> -75728 :: bigint
date_diff('quarter', TIME '23:59:59.999999-00:30', TIME '12:00:00.55-14:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('minute', a, b) FROM (VALUES (TIME '23:59:59.999999-00:30', TIME '06:07:08.4444-00:30')) t(a, b) --> 367 :: bigint
date_diff('minute', a, b) FROM (VALUES (TIME '06:07:08.4444+08:35', TIME '01:30:00-03:30')) t(a, b) --> -992 :: bigint
date_diff('quarter', TIMESTAMP '1900-03-01 02:30:00.5 +14:00', TIMESTAMP '1900-03-01 00:00:00 Pacific/Apia') --> 0 :: bigint
date_diff('month', TIME '06:07:08.4444-03:30', TIME '06:07:08.4444+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('year', a, b) FROM (VALUES (TIME '01:30:00-14:00', TIME '23:59:59.999999+00:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('second', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 12:00:00.55 UTC', TIMESTAMP '1960-07-04 06:07:08.4444 -12:00')) t(a, b) --> -1935856372 :: bigint
date_diff('millisecond', TIMESTAMP '2000-12-31 05:00:00.0005 -12:00', TIMESTAMP '2020-01-31 12:34:56.123456 +05:45') --> 602171396123 :: bigint
date_diff('year', a, b) FROM (VALUES (TIMESTAMP '2021-02-28 12:34:56.123456 +05:45', TIMESTAMP '2000-12-31 23:59:59.999999 +05:45')) t(a, b) --> -20 :: bigint
date_diff('day', TIME '12:34:56.123456+08:35', TIME '02:30:00.5+00:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('year', TIME '06:07:08.4444-14:00', TIME '23:59:59.999999-14:00') --> !INVALID_FUNCTION_ARGUMENT
date_diff('week', a, b) FROM (VALUES (TIME '00:00:00-00:30', TIME '02:30:00.5-03:30')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('week', TIME '06:07:08.4444-00:30', TIME '05:00:00.0005-00:30') --> !INVALID_FUNCTION_ARGUMENT
date_diff('year', a, b) FROM (VALUES (TIMESTAMP '2021-03-28 01:30:00 Europe/Berlin', TIMESTAMP '9999-12-31 23:59:59.999999 UTC')) t(a, b) --> 7978 :: bigint
date_diff('week', TIMESTAMP '0001-01-01 06:07:08.4444 America/Sao_Paulo', TIMESTAMP '2021-02-28 12:34:56.123456 America/New_York') --> 105406 :: bigint
date_diff('second', TIME '00:00:00-14:00', TIME '00:00:00+00:00') --> -50400 :: bigint
date_diff('day', a, b) FROM (VALUES (TIMESTAMP '1582-10-15 12:34:56.123456 Europe/Berlin', TIMESTAMP '1582-10-15 05:00:00.0005 -12:00')) t(a, b) --> 0 :: bigint
date_diff('second', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 00:00:00 +05:45', TIMESTAMP '2021-02-28 05:00:00.0005 UTC')) t(a, b) --> -21734100 :: bigint
date_diff('hour', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 00:00:00 America/Sao_Paulo', TIMESTAMP '1960-07-04 06:07:08.4444 America/Sao_Paulo')) t(a, b) --> -537737 :: bigint
date_diff('second', a, b) FROM (VALUES (TIMESTAMP '2021-11-07 05:00:00.0005 America/New_York', TIMESTAMP '2021-02-28 23:59:59.999999 America/New_York')) t(a, b) --> -21704400 :: bigint
date_diff('day', a, b) FROM (VALUES (TIMESTAMP '2020-02-29 12:00:00.55 America/New_York', TIMESTAMP '2024-10-27 00:00:00 America/New_York')) t(a, b) --> 1701 :: bigint
date_diff('minute', a, b) FROM (VALUES (TIMESTAMP '0001-01-01 00:00:00 America/Sao_Paulo', TIMESTAMP '2020-02-29 12:00:00.55 Australia/Lord_Howe')) t(a, b) --> 1061975393 :: bigint
date_diff('month', a, b) FROM (VALUES (TIMESTAMP '9999-12-31 12:34:56.123456 UTC', TIMESTAMP '2000-12-31 01:30:00 America/Sao_Paulo')) t(a, b) --> -95988 :: bigint
date_diff('quarter', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.55 -12:00', TIMESTAMP '2021-03-28 12:34:56.123456 +05:45')) t(a, b) --> 4 :: bigint
date_diff('millisecond', a, b) FROM (VALUES (TIME '00:00:00+00:00', TIME '12:00:00.55+00:00')) t(a, b) --> 43200550 :: bigint
date_diff('week', a, b) FROM (VALUES (TIME '02:30:00.5-03:30', TIME '01:30:00+14:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('hour', a, b) FROM (VALUES (TIME '02:30:00.5-03:30', TIME '05:00:00.0005+08:35')) t(a, b) --> 14 :: bigint
date_diff('month', a, b) FROM (VALUES (TIME '06:07:08.4444-03:30', TIME '05:00:00.0005+14:00')) t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_diff('month', TIME '05:00:00.0005+08:35', TIME '05:00:00.0005+08:35') --> !INVALID_FUNCTION_ARGUMENT
date_diff('week', a, b) FROM (VALUES (TIMESTAMP '2000-12-31 12:34:56.123456 Australia/Lord_Howe', TIMESTAMP '2024-10-27 06:07:08.4444 Asia/Kathmandu')) t(a, b) --> 1242 :: bigint
date_diff('hour', TIME '01:30:00-03:30', TIME '00:00:00-03:30') --> -1 :: bigint
date_diff('day', TIMESTAMP '1960-07-04 01:30:00 Pacific/Apia', TIMESTAMP '2021-02-28 00:00:00 Australia/Lord_Howe') --> 22154 :: bigint
date_diff('millisecond', a, b) FROM (VALUES (TIMESTAMP '2020-02-29 02:30:00.5 Pacific/Apia', TIMESTAMP '2021-03-28 12:34:56.123456 America/Sao_Paulo')) t(a, b) --> 34052695623 :: bigint
date_diff('year', TIMESTAMP '1582-10-15 01:30:00 Pacific/Apia', TIMESTAMP '1960-07-04 01:30:00 America/New_York') --> 377 :: bigint
DATE '2021-11-07' - TIMESTAMP '2020-02-29 01:30:00 +05:45' --> 617 04:15:00.000 :: interval day to second
a >= b FROM (VALUES (DATE '9999-12-31', TIMESTAMP '1960-07-04 02:30:00.5 America/Sao_Paulo')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '1969-12-31 05:00:00.0005 Pacific/Apia', TIMESTAMP '2020-02-29 02:30:00.5 Europe/Berlin')) t(a, b) --> -18321 09:30:00.499 :: interval day to second
a < b FROM (VALUES (TIMESTAMP '2021-02-28 12:00:00.55 America/Sao_Paulo', TIMESTAMP '1969-12-31 02:30:00.5 +05:45')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIME '23:59:59.999999', TIME '01:30:00-00:30')) t(a, b) --> 0 22:00:00.000 :: interval day to second
a <= b FROM (VALUES (TIME '12:00:00.55', TIME '23:59:59.999999+08:35')) t(a, b) --> true :: boolean
TIME '06:07:08.4444+08:35' - TIME '12:34:56.123456+00:00' --> 0 08:57:12.321 :: interval day to second
TIME '05:00:00.0005-03:30' <= TIME '12:00:00.55-03:30' --> true :: boolean
a - b FROM (VALUES (TIME '06:07:08.4444', TIME '00:00:00+08:35')) t(a, b) --> -0 09:17:51.556 :: interval day to second
a <= b FROM (VALUES (TIME '06:07:08.4444', TIME '05:00:00.0005+00:00')) t(a, b) --> false :: boolean
DATE '9999-12-31' - TIMESTAMP '1900-03-01 12:00:00.55 Pacific/Apia' --> 2958403 00:33:03.450 :: interval day to second
DATE '1960-07-04' < TIMESTAMP '2021-03-28 01:30:00 -03:30' --> true :: boolean
a - b FROM (VALUES (DATE '2020-02-29', TIMESTAMP '1969-12-31 12:00:00.55 -03:30')) t(a, b) --> 18321 08:29:59.450 :: interval day to second
DATE '2021-02-28' <= TIMESTAMP '2020-01-31 06:07:08.4444 Europe/Berlin' --> false :: boolean
TIMESTAMP '2024-10-27 02:30:00.5 America/New_York' - TIMESTAMP '2020-02-29 12:00:00.55 -03:30' --> 1701 14:59:59.950 :: interval day to second
a >= b FROM (VALUES (TIMESTAMP '1582-10-15 12:00:00.55 America/New_York', TIMESTAMP '2000-12-31 01:30:00 +14:00')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIME '02:30:00.5', TIME '02:30:00.5+14:00')) t(a, b) --> -0 10:00:00.000 :: interval day to second
a <> b FROM (VALUES (TIME '06:07:08.4444', TIME '23:59:59.999999-00:30')) t(a, b) --> true :: boolean
TIME '05:00:00.0005' - TIME '05:00:00.0005-00:30' --> -0 00:30:00.000 :: interval day to second
TIME '12:00:00.55' > TIME '01:30:00-14:00' --> false :: boolean
TIME '00:00:00' - TIME '12:00:00.55+08:35' --> -0 03:25:00.550 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIME '12:00:00.55', TIME '12:34:56.123456+08:35')) t(a, b) --> true :: boolean
TIME '02:30:00.5+14:00' - TIME '02:30:00.5+00:00' --> 0 10:00:00.000 :: interval day to second
a >= b FROM (VALUES (TIME '00:00:00-03:30', TIME '23:59:59.999999+00:00')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIME '06:07:08.4444', TIME '23:59:59.999999-03:30')) t(a, b) --> 0 02:37:08.444 :: interval day to second
a > b FROM (VALUES (TIME '23:59:59.999999', TIME '00:00:00+00:00')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIME '05:00:00.0005-03:30', TIME '01:30:00-14:00')) t(a, b) --> -0 06:59:59.999 :: interval day to second
TIME '12:34:56.123456-14:00' <= TIME '01:30:00+14:00' --> true :: boolean
TIME '05:00:00.0005-00:30' - TIME '02:30:00.5-00:30' --> 0 02:29:59.501 :: interval day to second
TIME '23:59:59.999999-03:30' >= TIME '12:34:56.123456+00:00' --> false :: boolean
DATE '2020-01-31' - TIMESTAMP '2021-02-28 12:00:00.55 UTC' --> -394 12:00:00.550 :: interval day to second
DATE '2021-03-14' <= TIMESTAMP '2020-01-31 06:07:08.4444 +05:45' --> false :: boolean
TIME '12:34:56.123456+00:00' - TIME '06:07:08.4444-03:30' --> 0 02:57:47.679 :: interval day to second
TIME '12:00:00.55+00:00' < TIME '12:34:56.123456-00:30' --> true :: boolean
a - b FROM (VALUES (TIME '01:30:00-03:30', TIME '05:00:00.0005+00:00')) t(a, b) --> 0 00:00:00.000 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIME '23:59:59.999999-14:00', TIME '01:30:00-14:00')) t(a, b) --> true :: boolean
DATE '2021-03-28' - TIMESTAMP '2021-11-07 05:00:00.0005 America/New_York' --> -224 10:00:00.001 :: interval day to second
DATE '2021-02-28' < TIMESTAMP '2020-02-29 23:59:59.999999 -03:30' --> false :: boolean
a - b FROM (VALUES (DATE '1900-03-01', TIMESTAMP '2020-02-29 23:59:59.999999 +05:45')) t(a, b) --> -43829 18:15:00.000 :: interval day to second
a > b FROM (VALUES (DATE '1960-07-04', TIMESTAMP '2021-03-14 00:00:00 Pacific/Apia')) t(a, b) --> false :: boolean
TIME '05:00:00.0005' - TIME '01:30:00-03:30' --> 0 00:00:00.001 :: interval day to second
a > b FROM (VALUES (TIME '23:59:59.999999', TIME '02:30:00.5-00:30')) t(a, b) --> true :: boolean
TIME '23:59:59.999999+00:00' - TIME '01:30:00+08:35' --> 0 07:05:00.000 :: interval day to second
a < b FROM (VALUES (TIME '06:07:08.4444+00:00', TIME '12:00:00.55+00:00')) t(a, b) --> true :: boolean
TIME '05:00:00.0005' - TIME '23:59:59.999999-03:30' --> 0 01:30:00.001 :: interval day to second
TIME '12:00:00.55' >= TIME '00:00:00+14:00' --> true :: boolean
TIMESTAMP '1900-03-01 02:30:00.5' - TIMESTAMP '9999-12-31 12:00:00.55 +14:00' --> -2958403 19:30:00.050 :: interval day to second
TIMESTAMP '2021-02-28 12:00:00.55' = TIMESTAMP '1960-07-04 12:34:56.123456 UTC' --> false :: boolean
DATE '9999-12-31' - TIMESTAMP '2021-11-07 00:00:00 Asia/Kathmandu' --> 2913958 05:45:00.000 :: interval day to second
DATE '1582-10-15' <> TIMESTAMP '1900-03-01 01:30:00 Europe/Berlin' --> true :: boolean
TIMESTAMP '2020-02-29 02:30:00.5' - TIMESTAMP '2021-11-07 05:00:00.0005 -12:00' --> -617 14:29:59.501 :: interval day to second
TIMESTAMP '2021-03-28 06:07:08.4444' >= TIMESTAMP '2024-10-27 12:34:56.123456 Europe/Berlin' --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-02-28 01:30:00', TIMESTAMP '1969-12-31 06:07:08.4444 America/New_York')) t(a, b) --> 18686 14:22:51.556 :: interval day to second
a < b FROM (VALUES (TIMESTAMP '2024-10-27 00:00:00', TIMESTAMP '2021-11-07 01:30:00 Pacific/Apia')) t(a, b) --> false :: boolean
a - b FROM (VALUES (DATE '2024-10-27', TIMESTAMP '1960-07-04 12:34:56.123456 -12:00')) t(a, b) --> 23489 23:25:03.877 :: interval day to second
DATE '2020-02-29' < TIMESTAMP '2020-01-31 12:00:00.55 -03:30' --> false :: boolean
TIMESTAMP '9999-12-31 06:07:08.4444 Europe/Berlin' - TIMESTAMP '0001-01-01 01:30:00 UTC' --> 3652058 03:37:08.444 :: interval day to second
TIMESTAMP '2024-10-27 23:59:59.999999 America/Sao_Paulo' IS DISTINCT FROM TIMESTAMP '2020-02-29 05:00:00.0005 Europe/Berlin' --> true :: boolean
TIME '02:30:00.5' - TIME '05:00:00.0005-03:30' --> -0 05:59:59.500 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIME '12:34:56.123456', TIME '23:59:59.999999-03:30')) t(a, b) --> true :: boolean
TIME '06:07:08.4444+14:00' - TIME '02:30:00.5+08:35' --> -0 01:47:52.056 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIME '23:59:59.999999-03:30', TIME '12:00:00.55+14:00')) t(a, b) --> true :: boolean
TIME '12:34:56.123456' - TIME '00:00:00-14:00' --> -0 01:25:03.877 :: interval day to second
TIME '02:30:00.5' = TIME '23:59:59.999999-00:30' --> false :: boolean
a - b FROM (VALUES (TIME '12:34:56.123456', TIME '01:30:00+08:35')) t(a, b) --> -0 04:20:03.877 :: interval day to second
a <> b FROM (VALUES (TIME '06:07:08.4444', TIME '05:00:00.0005+08:35')) t(a, b) --> true :: boolean
TIMESTAMP '2000-12-31 23:59:59.999999' - TIMESTAMP '2021-03-28 12:00:00.55 Asia/Kathmandu' --> -7391 06:15:00.550 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIMESTAMP '2024-10-27 01:30:00', TIMESTAMP '2021-03-28 06:07:08.4444 +05:45')) t(a, b) --> true :: boolean
TIME '12:00:00.55' - TIME '12:00:00.55-14:00' --> 0 10:00:00.000 :: interval day to second
TIME '02:30:00.5' < TIME '12:34:56.123456-03:30' --> true :: boolean
TIME '06:07:08.4444' - TIME '02:30:00.5+14:00' --> -0 06:22:52.056 :: interval day to second
a > b FROM (VALUES (TIME '12:00:00.55', TIME '05:00:00.0005+14:00')) t(a, b) --> false :: boolean
TIMESTAMP '2021-02-28 05:00:00.0005' - TIMESTAMP '1960-07-04 23:59:59.999999 America/Sao_Paulo' --> 22153 02:00:00.001 :: interval day to second
TIMESTAMP '2021-03-14 23:59:59.999999' > TIMESTAMP '2024-10-27 01:30:00 America/Sao_Paulo' --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-03-14 12:00:00.55 +14:00', TIMESTAMP '2000-12-31 12:00:00.55 -12:00')) t(a, b) --> 7376 22:00:00.000 :: interval day to second
a <> b FROM (VALUES (TIMESTAMP '2000-12-31 05:00:00.0005 +14:00', TIMESTAMP '2024-10-27 12:00:00.55 Pacific/Apia')) t(a, b) --> true :: boolean
TIMESTAMP '2020-01-31 06:07:08.4444' - TIMESTAMP '1900-03-01 02:30:00.5 America/Sao_Paulo' --> 43800 00:30:39.944 :: interval day to second
TIMESTAMP '2021-03-28 06:07:08.4444' <> TIMESTAMP '2024-10-27 12:00:00.55 +05:45' --> true :: boolean
DATE '1900-03-01' - TIMESTAMP '2000-12-31 12:00:00.55 +14:00' --> -36829 22:00:00.550 :: interval day to second
DATE '2020-02-29' < TIMESTAMP '0001-01-01 05:00:00.0005 UTC' --> false :: boolean
a >= b FROM (VALUES (TIME '02:30:00.5', TIME '05:00:00.0005+14:00')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '1900-03-01 02:30:00.5 UTC', TIMESTAMP '2021-11-07 23:59:59.999999 America/New_York')) t(a, b) --> -44447 02:29:59.500 :: interval day to second
TIMESTAMP '1969-12-31 06:07:08.4444 America/Sao_Paulo' <> TIMESTAMP '1969-12-31 12:34:56.123456 America/New_York' --> true :: boolean
TIME '05:00:00.0005+08:35' - TIME '05:00:00.0005-03:30' --> 0 11:55:00.000 :: interval day to second
a < b FROM (VALUES (TIME '02:30:00.5-03:30', TIME '12:00:00.55-00:30')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-11-07 06:07:08.4444 Europe/Berlin', TIMESTAMP '2021-03-14 12:34:56.123456 Australia/Lord_Howe')) t(a, b) --> 238 03:32:12.321 :: interval day to second
a = b FROM (VALUES (TIMESTAMP '1900-03-01 12:34:56.123456 -12:00', TIMESTAMP '2021-03-28 00:00:00 America/New_York')) t(a, b) --> false :: boolean
TIME '23:59:59.999999-00:30' - TIME '06:07:08.4444+14:00' --> -0 15:37:08.444 :: interval day to second
a < b FROM (VALUES (TIME '12:00:00.55+00:00', TIME '02:30:00.5+08:35')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIME '12:34:56.123456', TIME '00:00:00-14:00')) t(a, b) --> -0 01:25:03.877 :: interval day to second
TIME '02:30:00.5' < TIME '00:00:00+08:35' --> true :: boolean
TIMESTAMP '9999-12-31 02:30:00.5' - TIMESTAMP '2021-03-14 02:30:00.5 Australia/Lord_Howe' --> 2914196 11:00:00.000 :: interval day to second
TIMESTAMP '2021-11-07 05:00:00.0005' IS DISTINCT FROM TIMESTAMP '2000-12-31 01:30:00 America/Sao_Paulo' --> true :: boolean
TIMESTAMP '2024-10-27 12:00:00.55' - TIMESTAMP '2000-12-31 02:30:00.5 -12:00' --> 8700 21:30:00.050 :: interval day to second
TIMESTAMP '2021-11-07 12:00:00.55' = TIMESTAMP '2000-12-31 12:34:56.123456 America/Sao_Paulo' --> false :: boolean
TIMESTAMP '2024-10-27 02:30:00.5' - TIMESTAMP '1969-12-31 06:07:08.4444 Australia/Lord_Howe' --> 20024 06:22:52.056 :: interval day to second
TIMESTAMP '2020-02-29 01:30:00' = TIMESTAMP '2020-02-29 12:00:00.55 Australia/Lord_Howe' --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-03-14 23:59:59.999999', TIMESTAMP '1960-07-04 05:00:00.0005 Asia/Kathmandu')) t(a, b) --> 22169 00:29:59.999 :: interval day to second
a = b FROM (VALUES (TIMESTAMP '2021-03-14 02:30:00.5', TIMESTAMP '9999-12-31 06:07:08.4444 America/New_York')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '1969-12-31 12:00:00.55', TIMESTAMP '2021-03-14 12:00:00.55 Australia/Lord_Howe')) t(a, b) --> -18700 13:00:00.000 :: interval day to second
TIMESTAMP '2021-03-28 02:30:00.5' < TIMESTAMP '2021-02-28 12:00:00.55 Europe/Berlin' --> false :: boolean
TIMESTAMP '2024-10-27 01:30:00 +05:45' - TIMESTAMP '1960-07-04 05:00:00.0005 America/New_York' --> 23490 10:44:59.999 :: interval day to second
a < b FROM (VALUES (TIMESTAMP '9999-12-31 05:00:00.0005 UTC', TIMESTAMP '2021-02-28 12:34:56.123456 Europe/Berlin')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIME '01:30:00', TIME '12:34:56.123456+14:00')) t(a, b) --> -0 21:04:56.123 :: interval day to second
TIME '01:30:00' >= TIME '01:30:00+14:00' --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '9999-12-31 01:30:00 America/Sao_Paulo', TIMESTAMP '2021-02-28 06:07:08.4444 America/Sao_Paulo')) t(a, b) --> 2914209 19:22:51.556 :: interval day to second
a = b FROM (VALUES (TIMESTAMP '2000-12-31 05:00:00.0005 Australia/Lord_Howe', TIMESTAMP '2020-02-29 23:59:59.999999 -03:30')) t(a, b) --> false :: boolean
TIMESTAMP '2021-11-07 12:34:56.123456 -03:30' - TIMESTAMP '2024-10-27 06:07:08.4444 -12:00' --> -1085 02:02:12.321 :: interval day to second
a > b FROM (VALUES (TIMESTAMP '2021-02-28 01:30:00 +14:00', TIMESTAMP '2021-03-14 23:59:59.999999 Europe/Berlin')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIME '02:30:00.5-03:30', TIME '01:30:00+14:00')) t(a, b) --> -0 05:29:59.500 :: interval day to second
TIME '12:00:00.55+14:00' = TIME '01:30:00+14:00' --> false :: boolean
TIMESTAMP '2020-01-31 01:30:00 Pacific/Apia' - TIMESTAMP '2021-03-28 12:34:56.123456 Pacific/Apia' --> -422 11:04:56.123 :: interval day to second
TIMESTAMP '2020-01-31 05:00:00.0005 America/Sao_Paulo' IS DISTINCT FROM TIMESTAMP '2021-02-28 05:00:00.0005 Asia/Kathmandu' --> true :: boolean
TIME '23:59:59.999999-03:30' - TIME '01:30:00+14:00' --> -0 08:00:00.000 :: interval day to second
TIME '23:59:59.999999-00:30' <> TIME '12:34:56.123456-03:30' --> true :: boolean
a - b FROM (VALUES (TIME '12:00:00.55', TIME '12:34:56.123456-14:00')) t(a, b) --> 0 09:25:04.427 :: interval day to second
TIME '23:59:59.999999' = TIME '12:34:56.123456+00:00' --> false :: boolean
a - b FROM (VALUES (TIME '12:34:56.123456', TIME '05:00:00.0005-03:30')) t(a, b) --> 0 04:04:56.123 :: interval day to second
TIME '12:34:56.123456' < TIME '01:30:00-00:30' --> false :: boolean
TIME '01:30:00-14:00' - TIME '23:59:59.999999-03:30' --> 0 12:00:00.000 :: interval day to second
TIME '23:59:59.999999+00:00' <= TIME '12:34:56.123456+14:00' --> false :: boolean
TIME '05:00:00.0005+00:00' - TIME '00:00:00+00:00' --> 0 05:00:00.001 :: interval day to second
a <= b FROM (VALUES (TIME '12:00:00.55+08:35', TIME '01:30:00+00:00')) t(a, b) --> false :: boolean
TIMESTAMP '1969-12-31 02:30:00.5 Australia/Lord_Howe' - TIMESTAMP '1582-10-15 05:00:00.0005 Asia/Kathmandu' --> 141425 17:11:16.499 :: interval day to second
a <> b FROM (VALUES (TIMESTAMP '2020-02-29 06:07:08.4444 -12:00', TIMESTAMP '1960-07-04 12:00:00.55 Australia/Lord_Howe')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-03-14 12:34:56.123456 UTC', TIMESTAMP '2021-03-14 00:00:00 UTC')) t(a, b) --> 0 12:34:56.123 :: interval day to second
TIMESTAMP '2021-03-28 00:00:00 Australia/Lord_Howe' <> TIMESTAMP '2020-02-29 00:00:00 UTC' --> true :: boolean
a - b FROM (VALUES (DATE '9999-12-31', TIMESTAMP '1900-03-01 00:00:00 +05:45')) t(a, b) --> 2958404 05:45:00.000 :: interval day to second
DATE '9999-12-31' < TIMESTAMP '2000-12-31 02:30:00.5 Asia/Kathmandu' --> false :: boolean
TIME '12:34:56.123456' - TIME '12:00:00.55-14:00' --> 0 10:34:55.573 :: interval day to second
TIME '23:59:59.999999' > TIME '12:00:00.55+14:00' --> true :: boolean
a - b FROM (VALUES (DATE '9999-12-31', TIMESTAMP '1582-10-15 00:00:00 America/Sao_Paulo')) t(a, b) --> 3074322 20:53:32.000 :: interval day to second
DATE '2021-02-28' <> TIMESTAMP '1582-10-15 01:30:00 +14:00' --> true :: boolean
a - b FROM (VALUES (DATE '2021-02-28', TIMESTAMP '1960-07-04 12:34:56.123456 Australia/Lord_Howe')) t(a, b) --> 22153 21:25:03.877 :: interval day to second
a <= b FROM (VALUES (DATE '2020-02-29', TIMESTAMP '1582-10-15 00:00:00 Australia/Lord_Howe')) t(a, b) --> false :: boolean
TIMESTAMP '2024-10-27 12:00:00.55 +05:45' - TIMESTAMP '1582-10-15 05:00:00.0005 Europe/Berlin' --> 161450 02:08:28.549 :: interval day to second
a <> b FROM (VALUES (TIMESTAMP '1960-07-04 01:30:00 Pacific/Apia', TIMESTAMP '2020-02-29 01:30:00 Australia/Lord_Howe')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIME '12:00:00.55-00:30', TIME '01:30:00+00:00')) t(a, b) --> 0 11:00:00.550 :: interval day to second
a >= b FROM (VALUES (TIME '00:00:00-03:30', TIME '12:34:56.123456+00:00')) t(a, b) --> false :: boolean
TIME '00:00:00' - TIME '01:30:00-03:30' --> -0 05:00:00.000 :: interval day to second
a < b FROM (VALUES (TIME '12:34:56.123456', TIME '02:30:00.5+08:35')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '9999-12-31 12:34:56.123456 -03:30', TIMESTAMP '2020-02-29 01:30:00 -03:30')) t(a, b) --> 2914575 11:04:56.123 :: interval day to second
TIMESTAMP '2000-12-31 02:30:00.5 -12:00' = TIMESTAMP '2020-01-31 05:00:00.0005 -03:30' --> false :: boolean
TIME '12:00:00.55' - TIME '12:00:00.55+08:35' --> 0 08:35:00.000 :: interval day to second
a = b FROM (VALUES (TIME '00:00:00', TIME '00:00:00-00:30')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-02-28 12:34:56.123456', TIMESTAMP '2021-11-07 06:07:08.4444 UTC')) t(a, b) --> -251 17:32:12.321 :: interval day to second
TIMESTAMP '2021-02-28 01:30:00' <> TIMESTAMP '2000-12-31 06:07:08.4444 Asia/Kathmandu' --> true :: boolean
TIMESTAMP '2000-12-31 12:34:56.123456' - TIMESTAMP '1960-07-04 00:00:00 Asia/Kathmandu' --> 14790 18:04:56.123 :: interval day to second
a > b FROM (VALUES (TIMESTAMP '2021-03-14 23:59:59.999999', TIMESTAMP '9999-12-31 12:34:56.123456 Asia/Kathmandu')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '1969-12-31 06:07:08.4444', TIMESTAMP '1582-10-15 00:00:00 Europe/Berlin')) t(a, b) --> 141426 07:00:36.444 :: interval day to second
TIMESTAMP '2021-03-28 05:00:00.0005' <= TIMESTAMP '1969-12-31 06:07:08.4444 +14:00' --> false :: boolean
TIMESTAMP '2021-03-28 02:30:00.5' - TIMESTAMP '9999-12-31 12:34:56.123456 Europe/Berlin' --> -2914182 09:04:55.623 :: interval day to second
TIMESTAMP '2021-11-07 23:59:59.999999' = TIMESTAMP '2021-11-07 12:00:00.55 America/Sao_Paulo' --> false :: boolean
a - b FROM (VALUES (TIME '02:30:00.5', TIME '02:30:00.5-00:30')) t(a, b) --> -0 00:30:00.000 :: interval day to second
TIME '00:00:00' < TIME '01:30:00+14:00' --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '1582-10-15 01:30:00', TIMESTAMP '2020-01-31 12:34:56.123456 +05:45')) t(a, b) --> -159719 05:19:56.123 :: interval day to second
TIMESTAMP '1960-07-04 00:00:00' <= TIMESTAMP '2024-10-27 05:00:00.0005 -12:00' --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '1582-10-15 12:00:00.55', TIMESTAMP '2021-02-28 12:34:56.123456 -12:00')) t(a, b) --> -160113 12:34:55.573 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIMESTAMP '2021-03-14 05:00:00.0005', TIMESTAMP '2020-01-31 02:30:00.5 -12:00')) t(a, b) --> true :: boolean
DATE '1969-12-31' - TIMESTAMP '2021-11-07 05:00:00.0005 +14:00' --> -18938 15:00:00.001 :: interval day to second
a < b FROM (VALUES (DATE '1969-12-31', TIMESTAMP '1582-10-15 23:59:59.999999 Pacific/Apia')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIME '06:07:08.4444', TIME '12:34:56.123456+08:35')) t(a, b) --> 0 02:07:12.321 :: interval day to second
a = b FROM (VALUES (TIME '12:00:00.55', TIME '12:00:00.55+08:35')) t(a, b) --> false :: boolean
TIMESTAMP '1969-12-31 00:00:00 Europe/Berlin' - TIMESTAMP '0001-01-01 12:34:56.123456 +14:00' --> 719161 00:25:03.877 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIMESTAMP '2020-01-31 02:30:00.5 -03:30', TIMESTAMP '2021-02-28 12:00:00.55 -03:30')) t(a, b) --> true :: boolean
TIMESTAMP '2021-11-07 12:00:00.55 +14:00' - TIMESTAMP '2000-12-31 12:34:56.123456 -12:00' --> 7614 21:25:04.427 :: interval day to second
TIMESTAMP '2020-01-31 23:59:59.999999 +05:45' >= TIMESTAMP '2020-02-29 06:07:08.4444 Pacific/Apia' --> false :: boolean
TIME '12:00:00.55' - TIME '06:07:08.4444+00:00' --> 0 05:52:52.106 :: interval day to second
TIME '00:00:00' <> TIME '02:30:00.5+00:00' --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.55 -12:00', TIMESTAMP '1900-03-01 02:30:00.5 Asia/Kathmandu')) t(a, b) --> 43801 03:11:16.050 :: interval day to second
a >= b FROM (VALUES (TIMESTAMP '2021-03-14 23:59:59.999999 Pacific/Apia', TIMESTAMP '1969-12-31 00:00:00 Europe/Berlin')) t(a, b) --> true :: boolean
TIME '05:00:00.0005+00:00' - TIME '12:00:00.55+08:35' --> 0 01:34:59.451 :: interval day to second
TIME '01:30:00+08:35' IS DISTINCT FROM TIME '12:34:56.123456+08:35' --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-03-14 00:00:00 -12:00', TIMESTAMP '2020-02-29 06:07:08.4444 Europe/Berlin')) t(a, b) --> 379 06:52:51.556 :: interval day to second
TIMESTAMP '2000-12-31 02:30:00.5 +14:00' IS DISTINCT FROM TIMESTAMP '2024-10-27 23:59:59.999999 +14:00' --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '2020-01-31 00:00:00 America/Sao_Paulo', TIMESTAMP '1900-03-01 23:59:59.999999 +14:00')) t(a, b) --> 43799 17:00:00.000 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIMESTAMP '2021-02-28 05:00:00.0005 Australia/Lord_Howe', TIMESTAMP '2021-11-07 00:00:00 Europe/Berlin')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIME '00:00:00', TIME '23:59:59.999999+08:35')) t(a, b) --> -0 15:25:00.000 :: interval day to second
TIME '02:30:00.5' <> TIME '01:30:00+08:35' --> true :: boolean
DATE '1969-12-31' - TIMESTAMP '1969-12-31 12:34:56.123456 Australia/Lord_Howe' --> -0 02:34:56.123 :: interval day to second
a < b FROM (VALUES (DATE '1900-03-01', TIMESTAMP '2020-01-31 01:30:00 +14:00')) t(a, b) --> true :: boolean
TIMESTAMP '2021-03-14 12:34:56.123456' - TIMESTAMP '1969-12-31 23:59:59.999999 -12:00' --> 18700 00:34:56.123 :: interval day to second
TIMESTAMP '2024-10-27 02:30:00.5' IS DISTINCT FROM TIMESTAMP '2024-10-27 05:00:00.0005 +05:45' --> true :: boolean
TIMESTAMP '1582-10-15 05:00:00.0005 Europe/Berlin' - TIMESTAMP '1582-10-15 02:30:00.5 -03:30' --> -0 01:53:28.499 :: interval day to second
TIMESTAMP '2021-03-14 02:30:00.5 +14:00' < TIMESTAMP '1969-12-31 00:00:00 +14:00' --> false :: boolean
TIME '02:30:00.5' - TIME '01:30:00-00:30' --> 0 00:30:00.500 :: interval day to second
a = b FROM (VALUES (TIME '01:30:00', TIME '12:34:56.123456+08:35')) t(a, b) --> false :: boolean
TIME '02:30:00.5' - TIME '12:34:56.123456-14:00' --> -0 00:04:55.623 :: interval day to second
a >= b FROM (VALUES (TIME '05:00:00.0005', TIME '06:07:08.4444+14:00')) t(a, b) --> false :: boolean
TIME '05:00:00.0005+08:35' - TIME '12:34:56.123456-14:00' --> 0 17:50:03.877 :: interval day to second
a >= b FROM (VALUES (TIME '01:30:00-00:30', TIME '01:30:00+08:35')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIME '02:30:00.5', TIME '05:00:00.0005-00:30')) t(a, b) --> -0 02:59:59.500 :: interval day to second
TIME '01:30:00' <> TIME '12:00:00.55+14:00' --> true :: boolean
DATE '1969-12-31' - TIMESTAMP '1960-07-04 02:30:00.5 Australia/Lord_Howe' --> 3467 07:29:59.500 :: interval day to second
DATE '2021-03-14' > TIMESTAMP '2021-02-28 02:30:00.5 -03:30' --> true :: boolean
a - b FROM (VALUES (DATE '9999-12-31', TIMESTAMP '2021-11-07 12:34:56.123456 America/Sao_Paulo')) t(a, b) --> 2913957 08:25:03.877 :: interval day to second
a <= b FROM (VALUES (DATE '1969-12-31', TIMESTAMP '2021-03-28 23:59:59.999999 +05:45')) t(a, b) --> true :: boolean
DATE '2000-12-31' - TIMESTAMP '1969-12-31 02:30:00.5 -03:30' --> 11322 17:59:59.500 :: interval day to second
a >= b FROM (VALUES (DATE '2021-02-28', TIMESTAMP '2020-02-29 05:00:00.0005 +05:45')) t(a, b) --> true :: boolean
TIMESTAMP '2021-11-07 00:00:00' - TIMESTAMP '1960-07-04 23:59:59.999999 Europe/Berlin' --> 22405 01:00:00.000 :: interval day to second
TIMESTAMP '2024-10-27 06:07:08.4444' IS DISTINCT FROM TIMESTAMP '2021-03-14 05:00:00.0005 Asia/Kathmandu' --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-11-07 01:30:00', TIMESTAMP '1582-10-15 00:00:00 -03:30')) t(a, b) --> 160364 22:00:00.000 :: interval day to second
a IS DISTINCT FROM b FROM (VALUES (TIMESTAMP '1969-12-31 12:34:56.123456', TIMESTAMP '1969-12-31 23:59:59.999999 Asia/Kathmandu')) t(a, b) --> true :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-11-07 12:34:56.123456', TIMESTAMP '2021-03-14 06:07:08.4444 Asia/Kathmandu')) t(a, b) --> 238 12:12:47.679 :: interval day to second
TIMESTAMP '2021-02-28 05:00:00.0005' <> TIMESTAMP '2020-02-29 12:34:56.123456 +14:00' --> true :: boolean
TIMESTAMP '2021-03-28 05:00:00.0005 +14:00' - TIMESTAMP '2021-03-28 01:30:00 Australia/Lord_Howe' --> 0 00:30:00.001 :: interval day to second
a = b FROM (VALUES (TIMESTAMP '1582-10-15 23:59:59.999999 Europe/Berlin', TIMESTAMP '1582-10-15 01:30:00 UTC')) t(a, b) --> false :: boolean
a - b FROM (VALUES (TIMESTAMP '2021-11-07 01:30:00 America/New_York', TIMESTAMP '2021-11-07 01:30:00 Europe/Berlin')) t(a, b) --> 0 05:00:00.000 :: interval day to second
TIMESTAMP '2020-01-31 12:00:00.55 +05:45' >= TIMESTAMP '1969-12-31 02:30:00.5 Asia/Kathmandu' --> true :: boolean
a - b FROM (VALUES (TIME '05:00:00.0005-14:00', TIME '01:30:00-00:30')) t(a, b) --> 0 17:00:00.001 :: interval day to second
a <= b FROM (VALUES (TIME '01:30:00+08:35', TIME '12:34:56.123456-14:00')) t(a, b) --> false :: boolean
TIMESTAMP '0001-01-01 12:34:56.123456' - TIMESTAMP '2020-02-29 23:59:59.999999 +05:45' --> -737483 05:40:03.877 :: interval day to second
a > b FROM (VALUES (TIMESTAMP '2024-10-27 01:30:00', TIMESTAMP '0001-01-01 12:00:00.55 Asia/Kathmandu')) t(a, b) --> true :: boolean
TIME '12:00:00.55' - TIME '02:30:00.5+08:35' --> -0 05:54:59.950 :: interval day to second
TIME '02:30:00.5' <= TIME '23:59:59.999999+14:00' --> true :: boolean
TIME '00:00:00+08:35' - TIME '12:34:56.123456+08:35' --> 0 11:25:03.877 :: interval day to second
TIME '02:30:00.5+00:00' > TIME '00:00:00-03:30' --> false :: boolean
TIMESTAMP '2021-02-28 12:34:56.123456' - TIMESTAMP '1969-12-31 01:30:00 -12:00' --> 18686 23:04:56.123 :: interval day to second
a = b FROM (VALUES (TIMESTAMP '2020-01-31 06:07:08.4444', TIMESTAMP '2000-12-31 12:00:00.55 +05:45')) t(a, b) --> false :: boolean
TIME '02:30:00.5' AT TIME ZONE '-12:00' --> 14:30:00.5-12:00 :: time(1) with time zone
a AT TIME ZONE 'America/New_York' FROM (VALUES (TIMESTAMP '9999-12-31 12:00:00.55 America/Sao_Paulo')) t(a) --> 9999-12-31 10:00:00.55 America/New_York :: timestamp(2) with time zone
TIME '00:00:00+08:35' AT TIME ZONE '+05:45' --> 21:10:00+05:45 :: time(0) with time zone
a AT TIME ZONE 'UTC' FROM (VALUES (TIMESTAMP '1900-03-01 12:34:56.123456')) t(a) --> 1900-03-01 12:34:56.123456 UTC :: timestamp(6) with time zone
a AT TIME ZONE 'Asia/Kathmandu' FROM (VALUES (TIME '12:00:00.55')) t(a) --> 17:45:00.55+05:45 :: time(2) with time zone
TIMESTAMP '1900-03-01 05:00:00.0005 Europe/Berlin' AT TIME ZONE '-03:30' --> 1900-03-01 00:30:00.0005 -03:30 :: timestamp(4) with time zone
TIMESTAMP '2024-10-27 12:00:00.55 Europe/Berlin' AT TIME ZONE '+05:45' --> 2024-10-27 16:45:00.55 +05:45 :: timestamp(2) with time zone
TIME '02:30:00.5' AT TIME ZONE '+05:45' --> 08:15:00.5+05:45 :: time(1) with time zone
a AT TIME ZONE 'Asia/Kathmandu' FROM (VALUES (TIME '05:00:00.0005')) t(a) --> 10:45:00.0005+05:45 :: time(4) with time zone
a AT TIME ZONE '-03:30' FROM (VALUES (TIMESTAMP '2024-10-27 00:00:00 Pacific/Apia')) t(a) --> 2024-10-26 07:30:00 -03:30 :: timestamp(0) with time zone
a AT TIME ZONE '+05:45' FROM (VALUES (TIME '12:00:00.55+08:35')) t(a) --> 09:10:00.55+05:45 :: time(2) with time zone
a AT TIME ZONE 'Asia/Kathmandu' FROM (VALUES (TIMESTAMP '2000-12-31 12:00:00.55 -03:30')) t(a) --> 2000-12-31 21:15:00.55 Asia/Kathmandu :: timestamp(2) with time zone
a AT TIME ZONE '-03:30' FROM (VALUES (TIMESTAMP '2020-01-31 06:07:08.4444')) t(a) --> 2020-01-31 02:37:08.4444 -03:30 :: timestamp(4) with time zone
TIME '12:34:56.123456' AT TIME ZONE 'Asia/Kathmandu' --> 18:19:56.123456+05:45 :: time(6) with time zone
TIME '02:30:00.5+08:35' AT TIME ZONE '-12:00' --> 05:55:00.5-12:00 :: time(1) with time zone
TIMESTAMP '1969-12-31 06:07:08.4444 -12:00' AT TIME ZONE '-12:00' --> 1969-12-31 06:07:08.4444 -12:00 :: timestamp(4) with time zone
TIME '23:59:59.999999' AT TIME ZONE 'UTC' --> 23:59:59.999999+00:00 :: time(6) with time zone
a AT TIME ZONE '+14:00' FROM (VALUES (TIME '23:59:59.999999')) t(a) --> 13:59:59.999999+14:00 :: time(6) with time zone
TIME '05:00:00.0005-14:00' AT TIME ZONE '-12:00' --> 07:00:00.0005-12:00 :: time(4) with time zone
a AT TIME ZONE '-12:00' FROM (VALUES (TIME '12:34:56.123456')) t(a) --> 00:34:56.123456-12:00 :: time(6) with time zone
a AT TIME ZONE '+14:00' FROM (VALUES (TIME '02:30:00.5+00:00')) t(a) --> 16:30:00.5+14:00 :: time(1) with time zone
a AT TIME ZONE 'UTC' FROM (VALUES (TIMESTAMP '2021-03-14 02:30:00.5 +14:00')) t(a) --> 2021-03-13 12:30:00.5 UTC :: timestamp(1) with time zone
a AT TIME ZONE '+05:45' FROM (VALUES (TIME '12:34:56.123456')) t(a) --> 18:19:56.123456+05:45 :: time(6) with time zone
a AT TIME ZONE 'Pacific/Apia' FROM (VALUES (TIMESTAMP '2000-12-31 06:07:08.4444')) t(a) --> 2000-12-30 19:07:08.4444 Pacific/Apia :: timestamp(4) with time zone
a AT TIME ZONE 'America/Sao_Paulo' FROM (VALUES (TIMESTAMP '1582-10-15 01:30:00 America/Sao_Paulo')) t(a) --> 1582-10-15 01:30:00 America/Sao_Paulo :: timestamp(0) with time zone
TIMESTAMP '2021-11-07 12:00:00.55' AT TIME ZONE '-03:30' --> 2021-11-07 08:30:00.55 -03:30 :: timestamp(2) with time zone
TIME '05:00:00.0005-03:30' AT TIME ZONE '+05:45' --> 14:15:00.0005+05:45 :: time(4) with time zone
TIME '12:34:56.123456-14:00' AT TIME ZONE '-12:00' --> 14:34:56.123456-12:00 :: time(6) with time zone
TIMESTAMP '2021-11-07 01:30:00' AT TIME ZONE '-03:30' --> 2021-11-06 22:00:00 -03:30 :: timestamp(0) with time zone
a AT TIME ZONE '+14:00' FROM (VALUES (TIMESTAMP '2021-11-07 01:30:00')) t(a) --> 2021-11-07 15:30:00 +14:00 :: timestamp(0) with time zone
a AT TIME ZONE '+14:00' FROM (VALUES (TIMESTAMP '2021-03-14 23:59:59.999999 Pacific/Apia')) t(a) --> 2021-03-14 23:59:59.999999 +14:00 :: timestamp(6) with time zone
TIME '00:00:00' AT TIME ZONE '-03:30' --> 20:30:00-03:30 :: time(0) with time zone
TIMESTAMP '2020-02-29 00:00:00 +05:45' AT TIME ZONE '-12:00' --> 2020-02-28 06:15:00 -12:00 :: timestamp(0) with time zone
TIME '05:00:00.0005' AT TIME ZONE '+05:45' --> 10:45:00.0005+05:45 :: time(4) with time zone
a AT TIME ZONE '-12:00' FROM (VALUES (TIME '23:59:59.999999+00:00')) t(a) --> 11:59:59.999999-12:00 :: time(6) with time zone
TIME '05:00:00.0005-00:30' AT TIME ZONE '+05:45' --> 11:15:00.0005+05:45 :: time(4) with time zone
a AT TIME ZONE 'UTC' FROM (VALUES (TIMESTAMP '0001-01-01 23:59:59.999999')) t(a) --> 0001-01-01 23:59:59.999999 UTC :: timestamp(6) with time zone
a AT TIME ZONE '-12:00' FROM (VALUES (TIMESTAMP '2021-02-28 12:00:00.55 -12:00')) t(a) --> 2021-02-28 12:00:00.55 -12:00 :: timestamp(2) with time zone
a AT TIME ZONE '+05:45' FROM (VALUES (TIME '01:30:00')) t(a) --> 07:15:00+05:45 :: time(0) with time zone
TIME '05:00:00.0005+00:00' AT TIME ZONE 'UTC' --> 05:00:00.0005+00:00 :: time(4) with time zone
a AT TIME ZONE 'UTC' FROM (VALUES (TIMESTAMP '2000-12-31 01:30:00 +14:00')) t(a) --> 2000-12-30 11:30:00 UTC :: timestamp(0) with time zone
a AT TIME ZONE '+14:00' FROM (VALUES (TIMESTAMP '2000-12-31 02:30:00.5')) t(a) --> 2000-12-31 16:30:00.5 +14:00 :: timestamp(1) with time zone
a AT TIME ZONE 'Asia/Kathmandu' FROM (VALUES (TIME '02:30:00.5+00:00')) t(a) --> 08:15:00.5+05:45 :: time(1) with time zone
a AT TIME ZONE 'Pacific/Apia' FROM (VALUES (TIMESTAMP '2024-10-27 12:00:00.55 America/New_York')) t(a) --> 2024-10-28 05:00:00.55 Pacific/Apia :: timestamp(2) with time zone
a AT TIME ZONE '-12:00' FROM (VALUES (TIME '06:07:08.4444+00:00')) t(a) --> 18:07:08.4444-12:00 :: time(4) with time zone
TIME '06:07:08.4444+14:00' AT TIME ZONE 'UTC' --> 16:07:08.4444+00:00 :: time(4) with time zone
a AT TIME ZONE '-12:00' FROM (VALUES (TIMESTAMP '2021-03-28 01:30:00')) t(a) --> 2021-03-27 13:30:00 -12:00 :: timestamp(0) with time zone
a AT TIME ZONE 'Australia/Lord_Howe' FROM (VALUES (TIMESTAMP '2021-03-28 05:00:00.0005 UTC')) t(a) --> 2021-03-28 16:00:00.0005 Australia/Lord_Howe :: timestamp(4) with time zone
TIME '06:07:08.4444' AT TIME ZONE 'Asia/Kathmandu' --> 11:52:08.4444+05:45 :: time(4) with time zone
a AT TIME ZONE '+14:00' FROM (VALUES (TIMESTAMP '1960-07-04 06:07:08.4444 Europe/Berlin')) t(a) --> 1960-07-04 19:07:08.4444 +14:00 :: timestamp(4) with time zone
TIME '01:30:00' AT TIME ZONE 'Asia/Kathmandu' --> 07:15:00+05:45 :: time(0) with time zone
TIMESTAMP '1960-07-04 06:07:08.4444 Pacific/Apia' AT TIME ZONE '-12:00' --> 1960-07-04 05:07:08.4444 -12:00 :: timestamp(4) with time zone
a AT TIME ZONE 'America/Sao_Paulo' FROM (VALUES (TIMESTAMP '2021-11-07 01:30:00 +05:45')) t(a) --> 2021-11-06 16:45:00 America/Sao_Paulo :: timestamp(0) with time zone
a AT TIME ZONE 'Australia/Lord_Howe' FROM (VALUES (TIMESTAMP '2024-10-27 00:00:00 Asia/Kathmandu')) t(a) --> 2024-10-27 05:15:00 Australia/Lord_Howe :: timestamp(0) with time zone
TIME '23:59:59.999999' AT TIME ZONE '+05:45' --> 05:44:59.999999+05:45 :: time(6) with time zone
a AT TIME ZONE '+05:45' FROM (VALUES (TIMESTAMP '1582-10-15 05:00:00.0005 -12:00')) t(a) --> 1582-10-15 22:45:00.0005 +05:45 :: timestamp(4) with time zone
a AT TIME ZONE 'Asia/Kathmandu' FROM (VALUES (TIME '12:00:00.55+14:00')) t(a) --> 03:45:00.55+05:45 :: time(2) with time zone
TIMESTAMP '2021-03-14 05:00:00.0005 -03:30' AT TIME ZONE '+14:00' --> 2021-03-14 22:30:00.0005 +14:00 :: timestamp(4) with time zone
TIMESTAMP '2020-02-29 01:30:00' AT TIME ZONE '-03:30' --> 2020-02-28 22:00:00 -03:30 :: timestamp(0) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '1582-10-15 23:59:59.999999', 'UTC')) t(a, b) --> 1582-10-15 23:59:59.999999 UTC :: timestamp(6) with time zone
with_timezone(TIMESTAMP '2021-03-14 01:30:00', '+05:45') --> 2021-03-14 01:30:00 +05:45 :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2021-02-28 12:34:56.123456', 'UTC') --> 2021-02-28 12:34:56.123456 UTC :: timestamp(6) with time zone
with_timezone(TIMESTAMP '2020-01-31 01:30:00', 'America/New_York') --> 2020-01-31 01:30:00 America/New_York :: timestamp(0) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-03-28 23:59:59.999999', '+05:45')) t(a, b) --> 2021-03-28 23:59:59.999999 +05:45 :: timestamp(6) with time zone
with_timezone(TIMESTAMP '9999-12-31 02:30:00.5', 'Australia/Lord_Howe') --> 9999-12-31 02:30:00.5 Australia/Lord_Howe :: timestamp(1) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-11-07 00:00:00', '-12:00')) t(a, b) --> 2021-11-07 00:00:00 -12:00 :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2020-02-29 12:00:00.55', 'America/New_York') --> 2020-02-29 12:00:00.55 America/New_York :: timestamp(2) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2020-02-29 01:30:00', '-12:00')) t(a, b) --> 2020-02-29 01:30:00 -12:00 :: timestamp(0) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-02-28 05:00:00.0005', 'Europe/Berlin')) t(a, b) --> 2021-02-28 05:00:00.0005 Europe/Berlin :: timestamp(4) with time zone
with_timezone(TIMESTAMP '2021-03-28 05:00:00.0005', '-12:00') --> 2021-03-28 05:00:00.0005 -12:00 :: timestamp(4) with time zone
with_timezone(TIMESTAMP '2021-11-07 12:00:00.55', '+14:00') --> 2021-11-07 12:00:00.55 +14:00 :: timestamp(2) with time zone
with_timezone(TIMESTAMP '0001-01-01 02:30:00.5', 'Pacific/Apia') --> 0001-01-01 02:30:00.5 Pacific/Apia :: timestamp(1) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '1969-12-31 06:07:08.4444', 'Australia/Lord_Howe')) t(a, b) --> 1969-12-31 06:07:08.4444 Australia/Lord_Howe :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '1582-10-15 12:00:00.55', '-03:30')) t(a, b) --> 1582-10-15 12:00:00.55 -03:30 :: timestamp(2) with time zone
with_timezone(TIMESTAMP '2024-10-27 06:07:08.4444', 'America/New_York') --> 2024-10-27 06:07:08.4444 America/New_York :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '9999-12-31 12:00:00.55', '-12:00')) t(a, b) --> 9999-12-31 12:00:00.55 -12:00 :: timestamp(2) with time zone
with_timezone(TIMESTAMP '0001-01-01 05:00:00.0005', '+14:00') --> 0001-01-01 05:00:00.0005 +14:00 :: timestamp(4) with time zone
with_timezone(TIMESTAMP '2021-11-07 00:00:00', 'UTC') --> 2021-11-07 00:00:00 UTC :: timestamp(0) with time zone
with_timezone(TIMESTAMP '0001-01-01 05:00:00.0005', '+05:45') --> 0001-01-01 05:00:00.0005 +05:45 :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-03-14 12:34:56.123456', 'UTC')) t(a, b) --> 2021-03-14 12:34:56.123456 UTC :: timestamp(6) with time zone
with_timezone(TIMESTAMP '1969-12-31 01:30:00', '-12:00') --> 1969-12-31 01:30:00 -12:00 :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2020-01-31 05:00:00.0005', 'Asia/Kathmandu') --> 2020-01-31 05:00:00.0005 Asia/Kathmandu :: timestamp(4) with time zone
with_timezone(TIMESTAMP '1960-07-04 00:00:00', '-03:30') --> 1960-07-04 00:00:00 -03:30 :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2024-10-27 00:00:00', 'Pacific/Apia') --> 2024-10-27 00:00:00 Pacific/Apia :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2000-12-31 12:00:00.55', 'America/New_York') --> 2000-12-31 12:00:00.55 America/New_York :: timestamp(2) with time zone
with_timezone(TIMESTAMP '2020-01-31 01:30:00', 'Australia/Lord_Howe') --> 2020-01-31 01:30:00 Australia/Lord_Howe :: timestamp(0) with time zone
with_timezone(TIMESTAMP '1969-12-31 06:07:08.4444', 'UTC') --> 1969-12-31 06:07:08.4444 UTC :: timestamp(4) with time zone
with_timezone(TIMESTAMP '2021-02-28 12:00:00.55', 'Europe/Berlin') --> 2021-02-28 12:00:00.55 Europe/Berlin :: timestamp(2) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '1582-10-15 05:00:00.0005', 'Europe/Berlin')) t(a, b) --> 1582-10-15 05:00:00.0005 Europe/Berlin :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '1900-03-01 12:34:56.123456', 'Asia/Kathmandu')) t(a, b) --> 1900-03-01 12:34:56.123456 Asia/Kathmandu :: timestamp(6) with time zone
with_timezone(TIMESTAMP '1582-10-15 23:59:59.999999', 'Pacific/Apia') --> 1582-10-15 23:59:59.999999 Pacific/Apia :: timestamp(6) with time zone
with_timezone(TIMESTAMP '9999-12-31 05:00:00.0005', 'UTC') --> 9999-12-31 05:00:00.0005 UTC :: timestamp(4) with time zone
with_timezone(TIMESTAMP '1900-03-01 23:59:59.999999', 'Pacific/Apia') --> 1900-03-01 23:59:59.999999 Pacific/Apia :: timestamp(6) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-11-07 12:00:00.55', 'Asia/Kathmandu')) t(a, b) --> 2021-11-07 12:00:00.55 Asia/Kathmandu :: timestamp(2) with time zone
with_timezone(TIMESTAMP '2020-01-31 12:00:00.55', 'Asia/Kathmandu') --> 2020-01-31 12:00:00.55 Asia/Kathmandu :: timestamp(2) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-11-07 00:00:00', 'Asia/Kathmandu')) t(a, b) --> 2021-11-07 00:00:00 Asia/Kathmandu :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2021-11-07 23:59:59.999999', 'Asia/Kathmandu') --> 2021-11-07 23:59:59.999999 Asia/Kathmandu :: timestamp(6) with time zone
with_timezone(TIMESTAMP '1969-12-31 23:59:59.999999', '-12:00') --> 1969-12-31 23:59:59.999999 -12:00 :: timestamp(6) with time zone
with_timezone(TIMESTAMP '2020-01-31 06:07:08.4444', 'Asia/Kathmandu') --> 2020-01-31 06:07:08.4444 Asia/Kathmandu :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '0001-01-01 12:34:56.123456', 'Pacific/Apia')) t(a, b) --> 0001-01-01 12:34:56.123456 Pacific/Apia :: timestamp(6) with time zone
with_timezone(TIMESTAMP '2021-02-28 00:00:00', '+14:00') --> 2021-02-28 00:00:00 +14:00 :: timestamp(0) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-03-28 01:30:00', '+14:00')) t(a, b) --> 2021-03-28 01:30:00 +14:00 :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2021-03-14 02:30:00.5', '+14:00') --> 2021-03-14 02:30:00.5 +14:00 :: timestamp(1) with time zone
with_timezone(TIMESTAMP '1900-03-01 06:07:08.4444', '+05:45') --> 1900-03-01 06:07:08.4444 +05:45 :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2024-10-27 05:00:00.0005', 'Europe/Berlin')) t(a, b) --> 2024-10-27 05:00:00.0005 Europe/Berlin :: timestamp(4) with time zone
with_timezone(TIMESTAMP '1582-10-15 23:59:59.999999', 'Asia/Kathmandu') --> 1582-10-15 23:59:59.999999 Asia/Kathmandu :: timestamp(6) with time zone
with_timezone(TIMESTAMP '2020-02-29 05:00:00.0005', '+05:45') --> 2020-02-29 05:00:00.0005 +05:45 :: timestamp(4) with time zone
with_timezone(TIMESTAMP '1582-10-15 05:00:00.0005', 'Pacific/Apia') --> 1582-10-15 05:00:00.0005 Pacific/Apia :: timestamp(4) with time zone
with_timezone(TIMESTAMP '2021-02-28 06:07:08.4444', '+05:45') --> 2021-02-28 06:07:08.4444 +05:45 :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '0001-01-01 02:30:00.5', 'America/Sao_Paulo')) t(a, b) --> 0001-01-01 02:30:00.5 America/Sao_Paulo :: timestamp(1) with time zone
with_timezone(TIMESTAMP '9999-12-31 05:00:00.0005', 'America/Sao_Paulo') --> 9999-12-31 05:00:00.0005 America/Sao_Paulo :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2000-12-31 23:59:59.999999', '+05:45')) t(a, b) --> 2000-12-31 23:59:59.999999 +05:45 :: timestamp(6) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '1900-03-01 00:00:00', 'Pacific/Apia')) t(a, b) --> 1900-03-01 00:00:00 Pacific/Apia :: timestamp(0) with time zone
with_timezone(TIMESTAMP '2000-12-31 06:07:08.4444', 'Asia/Kathmandu') --> 2000-12-31 06:07:08.4444 Asia/Kathmandu :: timestamp(4) with time zone
with_timezone(TIMESTAMP '1900-03-01 01:30:00', 'Europe/Berlin') --> 1900-03-01 01:30:00 Europe/Berlin :: timestamp(0) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '2000-12-31 05:00:00.0005', 'UTC')) t(a, b) --> 2000-12-31 05:00:00.0005 UTC :: timestamp(4) with time zone
with_timezone(a, b) FROM (VALUES (TIMESTAMP '1960-07-04 02:30:00.5', 'Australia/Lord_Howe')) t(a, b) --> 1960-07-04 02:30:00.5 Australia/Lord_Howe :: timestamp(1) with time zone
at_timezone(TIMESTAMP '2024-10-27 23:59:59.999999 UTC', '-12:00') --> 2024-10-27 11:59:59.999999 -12:00 :: timestamp(6) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1969-12-31 06:07:08.4444 -03:30', '+14:00')) t(a, b) --> 1969-12-31 23:37:08.4444 +14:00 :: timestamp(4) with time zone
at_timezone(TIMESTAMP '2021-03-28 12:00:00.55 UTC', 'America/Sao_Paulo') --> 2021-03-28 09:00:00.55 America/Sao_Paulo :: timestamp(2) with time zone
at_timezone(TIMESTAMP '2021-11-07 02:30:00.5 Pacific/Apia', 'Australia/Lord_Howe') --> 2021-11-07 00:30:00.5 Australia/Lord_Howe :: timestamp(1) with time zone
at_timezone(TIMESTAMP '9999-12-31 01:30:00 America/New_York', 'America/New_York') --> 9999-12-31 01:30:00 America/New_York :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1969-12-31 12:34:56.123456 -12:00', 'Asia/Kathmandu')) t(a, b) --> 1970-01-01 06:04:56.123456 Asia/Kathmandu :: timestamp(6) with time zone
at_timezone(TIMESTAMP '2024-10-27 05:00:00.0005 Pacific/Apia', '-03:30') --> 2024-10-26 12:30:00.0005 -03:30 :: timestamp(4) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-11-07 12:00:00.55 Australia/Lord_Howe', '+05:45')) t(a, b) --> 2021-11-07 06:45:00.55 +05:45 :: timestamp(2) with time zone
at_timezone(TIMESTAMP '2021-03-14 23:59:59.999999 Asia/Kathmandu', '-12:00') --> 2021-03-14 06:14:59.999999 -12:00 :: timestamp(6) with time zone
at_timezone(TIMESTAMP '2021-11-07 02:30:00.5 Australia/Lord_Howe', '-03:30') --> 2021-11-06 12:00:00.5 -03:30 :: timestamp(1) with time zone
at_timezone(TIMESTAMP '2021-02-28 12:00:00.55 America/Sao_Paulo', 'America/Sao_Paulo') --> 2021-02-28 12:00:00.55 America/Sao_Paulo :: timestamp(2) with time zone
at_timezone(TIMESTAMP '2020-01-31 05:00:00.0005 Australia/Lord_Howe', '+14:00') --> 2020-01-31 08:00:00.0005 +14:00 :: timestamp(4) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1900-03-01 12:00:00.55 America/Sao_Paulo', '-03:30')) t(a, b) --> 1900-03-01 11:36:28.55 -03:30 :: timestamp(2) with time zone
at_timezone(TIMESTAMP '2020-01-31 02:30:00.5 -12:00', '-03:30') --> 2020-01-31 11:00:00.5 -03:30 :: timestamp(1) with time zone
at_timezone(TIMESTAMP '0001-01-01 02:30:00.5 Asia/Kathmandu', '-03:30') --> 0000-12-31 17:18:44.5 -03:30 :: timestamp(1) with time zone
at_timezone(TIMESTAMP '2021-03-28 06:07:08.4444 -03:30', 'Europe/Berlin') --> 2021-03-28 11:37:08.4444 Europe/Berlin :: timestamp(4) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1900-03-01 02:30:00.5 America/Sao_Paulo', 'Asia/Kathmandu')) t(a, b) --> 1900-03-01 11:17:44.5 Asia/Kathmandu :: timestamp(1) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1969-12-31 06:07:08.4444 Australia/Lord_Howe', 'America/New_York')) t(a, b) --> 1969-12-30 15:07:08.4444 America/New_York :: timestamp(4) with time zone
at_timezone(TIMESTAMP '2021-03-14 06:07:08.4444 +05:45', 'America/New_York') --> 2021-03-13 19:22:08.4444 America/New_York :: timestamp(4) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '9999-12-31 02:30:00.5 Pacific/Apia', '+14:00')) t(a, b) --> 9999-12-31 03:30:00.5 +14:00 :: timestamp(1) with time zone
at_timezone(TIMESTAMP '2020-01-31 00:00:00 America/New_York', 'America/New_York') --> 2020-01-31 00:00:00 America/New_York :: timestamp(0) with time zone
at_timezone(TIMESTAMP '0001-01-01 23:59:59.999999 Europe/Berlin', 'Asia/Kathmandu') --> 0001-01-02 04:47:47.999999 Asia/Kathmandu :: timestamp(6) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-03-28 12:34:56.123456 +05:45', 'Australia/Lord_Howe')) t(a, b) --> 2021-03-28 17:49:56.123456 Australia/Lord_Howe :: timestamp(6) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '9999-12-31 23:59:59.999999 America/New_York', '-12:00')) t(a, b) --> 9999-12-31 16:59:59.999999 -12:00 :: timestamp(6) with time zone
at_timezone(TIMESTAMP '2020-01-31 02:30:00.5 +14:00', '-12:00') --> 2020-01-30 00:30:00.5 -12:00 :: timestamp(1) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2000-12-31 00:00:00 America/New_York', '+05:45')) t(a, b) --> 2000-12-31 10:45:00 +05:45 :: timestamp(0) with time zone
at_timezone(TIMESTAMP '2021-11-07 23:59:59.999999 -12:00', 'Pacific/Apia') --> 2021-11-09 00:59:59.999999 Pacific/Apia :: timestamp(6) with time zone
at_timezone(TIMESTAMP '1900-03-01 05:00:00.0005 -12:00', 'Europe/Berlin') --> 1900-03-01 18:00:00.0005 Europe/Berlin :: timestamp(4) with time zone
at_timezone(TIMESTAMP '1960-07-04 00:00:00 Australia/Lord_Howe', '+05:45') --> 1960-07-03 19:45:00 +05:45 :: timestamp(0) with time zone
at_timezone(TIMESTAMP '2021-03-14 01:30:00 +05:45', 'America/New_York') --> 2021-03-13 14:45:00 America/New_York :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-03-28 23:59:59.999999 America/New_York', 'Asia/Kathmandu')) t(a, b) --> 2021-03-29 09:44:59.999999 Asia/Kathmandu :: timestamp(6) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-03-28 00:00:00 America/Sao_Paulo', 'UTC')) t(a, b) --> 2021-03-28 03:00:00 UTC :: timestamp(0) with time zone
at_timezone(TIMESTAMP '2021-03-28 00:00:00 UTC', '+14:00') --> 2021-03-28 14:00:00 +14:00 :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.55 UTC', 'Europe/Berlin')) t(a, b) --> 2020-01-31 13:00:00.55 Europe/Berlin :: timestamp(2) with time zone
at_timezone(TIMESTAMP '2021-02-28 23:59:59.999999 UTC', 'Australia/Lord_Howe') --> 2021-03-01 10:59:59.999999 Australia/Lord_Howe :: timestamp(6) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1582-10-15 00:00:00 Asia/Kathmandu', '+05:45')) t(a, b) --> 1582-10-15 00:03:44 +05:45 :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-11-07 02:30:00.5 +14:00', 'Asia/Kathmandu')) t(a, b) --> 2021-11-06 18:15:00.5 Asia/Kathmandu :: timestamp(1) with time zone
at_timezone(TIMESTAMP '0001-01-01 23:59:59.999999 Australia/Lord_Howe', 'Australia/Lord_Howe') --> 0001-01-01 23:59:59.999999 Australia/Lord_Howe :: timestamp(6) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1900-03-01 12:00:00.55 America/New_York', '-03:30')) t(a, b) --> 1900-03-01 13:30:00.55 -03:30 :: timestamp(2) with time zone
at_timezone(TIMESTAMP '2021-11-07 05:00:00.0005 +05:45', 'UTC') --> 2021-11-06 23:15:00.0005 UTC :: timestamp(4) with time zone
at_timezone(TIMESTAMP '2021-03-14 06:07:08.4444 Pacific/Apia', 'Asia/Kathmandu') --> 2021-03-13 21:52:08.4444 Asia/Kathmandu :: timestamp(4) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2024-10-27 06:07:08.4444 +14:00', 'Asia/Kathmandu')) t(a, b) --> 2024-10-26 21:52:08.4444 Asia/Kathmandu :: timestamp(4) with time zone
at_timezone(TIMESTAMP '1582-10-15 00:00:00 Australia/Lord_Howe', 'UTC') --> 1582-10-14 13:23:40 UTC :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-03-14 23:59:59.999999 -03:30', 'America/Sao_Paulo')) t(a, b) --> 2021-03-15 00:29:59.999999 America/Sao_Paulo :: timestamp(6) with time zone
at_timezone(TIMESTAMP '2020-02-29 00:00:00 +05:45', '-12:00') --> 2020-02-28 06:15:00 -12:00 :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1900-03-01 01:30:00 America/Sao_Paulo', 'America/Sao_Paulo')) t(a, b) --> 1900-03-01 01:30:00 America/Sao_Paulo :: timestamp(0) with time zone
at_timezone(TIMESTAMP '1582-10-15 01:30:00 Asia/Kathmandu', 'America/Sao_Paulo') --> 1582-10-14 16:42:16 America/Sao_Paulo :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2020-01-31 23:59:59.999999 America/Sao_Paulo', 'Pacific/Apia')) t(a, b) --> 2020-02-01 16:59:59.999999 Pacific/Apia :: timestamp(6) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2024-10-27 01:30:00 +05:45', 'UTC')) t(a, b) --> 2024-10-26 19:45:00 UTC :: timestamp(0) with time zone
at_timezone(TIMESTAMP '1900-03-01 06:07:08.4444 America/Sao_Paulo', '-12:00') --> 1900-02-28 21:13:36.4444 -12:00 :: timestamp(4) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1582-10-15 00:00:00 +05:45', '+14:00')) t(a, b) --> 1582-10-15 08:15:00 +14:00 :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '1969-12-31 01:30:00 +14:00', '+05:45')) t(a, b) --> 1969-12-30 17:15:00 +05:45 :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2024-10-27 12:34:56.123456 Asia/Kathmandu', '-03:30')) t(a, b) --> 2024-10-27 03:19:56.123456 -03:30 :: timestamp(6) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2020-02-29 05:00:00.0005 Australia/Lord_Howe', 'Europe/Berlin')) t(a, b) --> 2020-02-28 19:00:00.0005 Europe/Berlin :: timestamp(4) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2024-10-27 01:30:00 Australia/Lord_Howe', 'Pacific/Apia')) t(a, b) --> 2024-10-27 03:30:00 Pacific/Apia :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2020-01-31 06:07:08.4444 Australia/Lord_Howe', 'Asia/Kathmandu')) t(a, b) --> 2020-01-31 00:52:08.4444 Asia/Kathmandu :: timestamp(4) with time zone
at_timezone(TIMESTAMP '1900-03-01 00:00:00 -03:30', 'Asia/Kathmandu') --> 1900-03-01 09:11:16 Asia/Kathmandu :: timestamp(0) with time zone
at_timezone(a, b) FROM (VALUES (TIMESTAMP '2021-03-14 06:07:08.4444 Europe/Berlin', 'Australia/Lord_Howe')) t(a, b) --> 2021-03-14 16:07:08.4444 Australia/Lord_Howe :: timestamp(4) with time zone
at_timezone(TIMESTAMP '2020-01-31 12:34:56.123456 UTC', 'Pacific/Apia') --> 2020-02-01 02:34:56.123456 Pacific/Apia :: timestamp(6) with time zone
year(TIMESTAMP '2021-03-14 12:00:00.55 Europe/Berlin') --> 2021 :: bigint
year(a) FROM (VALUES (TIMESTAMP '9999-12-31 12:34:56.123456 +05:45')) t(a) --> 9999 :: bigint
year(TIMESTAMP '2021-11-07 12:00:00.55 +14:00') --> 2021 :: bigint
quarter(TIMESTAMP '9999-12-31 06:07:08.4444 +14:00') --> 4 :: bigint
quarter(TIMESTAMP '1969-12-31 02:30:00.5 America/New_York') --> 4 :: bigint
quarter(a) FROM (VALUES (TIMESTAMP '2021-11-07 05:00:00.0005 UTC')) t(a) --> 4 :: bigint
quarter(TIMESTAMP '1960-07-04 01:30:00 America/Sao_Paulo') --> 3 :: bigint
quarter(a) FROM (VALUES (TIMESTAMP '2020-02-29 01:30:00 -12:00')) t(a) --> 1 :: bigint
month(a) FROM (VALUES (TIMESTAMP '2021-02-28 06:07:08.4444 -03:30')) t(a) --> 2 :: bigint
month(TIMESTAMP '2021-02-28 01:30:00 Europe/Berlin') --> 2 :: bigint
month(a) FROM (VALUES (TIMESTAMP '1969-12-31 02:30:00.5 America/Sao_Paulo')) t(a) --> 12 :: bigint
week(a) FROM (VALUES (TIMESTAMP '1960-07-04 00:00:00 America/Sao_Paulo')) t(a) --> 27 :: bigint
week(TIMESTAMP '2024-10-27 00:00:00 +14:00') --> 43 :: bigint
week(TIMESTAMP '1960-07-04 00:00:00 Asia/Kathmandu') --> 27 :: bigint
day(a) FROM (VALUES (TIMESTAMP '2021-03-14 12:34:56.123456 America/New_York')) t(a) --> 14 :: bigint
day(a) FROM (VALUES (TIMESTAMP '9999-12-31 00:00:00 Australia/Lord_Howe')) t(a) --> 31 :: bigint
day_of_week(a) FROM (VALUES (TIMESTAMP '2021-02-28 06:07:08.4444 +05:45')) t(a) --> 7 :: bigint
day_of_week(a) FROM (VALUES (TIMESTAMP '1900-03-01 01:30:00 -03:30')) t(a) --> 4 :: bigint
day_of_week(a) FROM (VALUES (TIMESTAMP '2021-03-28 01:30:00 America/New_York')) t(a) --> 7 :: bigint
day_of_week(TIMESTAMP '9999-12-31 12:00:00.55 -12:00') --> 5 :: bigint
day_of_year(a) FROM (VALUES (TIMESTAMP '2024-10-27 12:00:00.55 Australia/Lord_Howe')) t(a) --> 301 :: bigint
day_of_year(a) FROM (VALUES (TIMESTAMP '1960-07-04 05:00:00.0005 Europe/Berlin')) t(a) --> 186 :: bigint
year_of_week(TIMESTAMP '2021-03-14 12:34:56.123456 -03:30') --> 2021 :: bigint
year_of_week(a) FROM (VALUES (TIMESTAMP '1582-10-15 05:00:00.0005 Pacific/Apia')) t(a) --> 1582 :: bigint
year_of_week(TIMESTAMP '2021-03-28 06:07:08.4444 Australia/Lord_Howe') --> 2021 :: bigint
year_of_week(a) FROM (VALUES (TIMESTAMP '2000-12-31 01:30:00 -12:00')) t(a) --> 2000 :: bigint
year_of_week(TIMESTAMP '2020-01-31 12:34:56.123456 +05:45') --> 2020 :: bigint
minute(a) FROM (VALUES (TIMESTAMP '2021-03-28 00:00:00 Australia/Lord_Howe')) t(a) --> 0 :: bigint
minute(a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.55 +05:45')) t(a) --> 0 :: bigint
second(TIMESTAMP '2020-01-31 02:30:00.5 Pacific/Apia') --> 0 :: bigint
second(a) FROM (VALUES (TIMESTAMP '2020-01-31 06:07:08.4444 Asia/Kathmandu')) t(a) --> 8 :: bigint
millisecond(a) FROM (VALUES (TIMESTAMP '2020-01-31 05:00:00.0005 +05:45')) t(a) --> 0 :: bigint
millisecond(TIMESTAMP '1582-10-15 12:34:56.123456 UTC') --> 123 :: bigint
millisecond(TIMESTAMP '1969-12-31 00:00:00 UTC') --> 0 :: bigint
timezone_hour(a) FROM (VALUES (TIMESTAMP '1582-10-15 12:34:56.123456 America/New_York')) t(a) --> -4 :: bigint
timezone_hour(TIMESTAMP '2020-01-31 12:00:00.55') --> 0 :: bigint
timezone_hour(a) FROM (VALUES (TIMESTAMP '1969-12-31 00:00:00')) t(a) --> 0 :: bigint
timezone_hour(TIMESTAMP '2024-10-27 12:34:56.123456 -03:30') --> -3 :: bigint
timezone_hour(a) FROM (VALUES (TIMESTAMP '2000-12-31 23:59:59.999999 America/Sao_Paulo')) t(a) --> -2 :: bigint
timezone_hour(a) FROM (VALUES (TIMESTAMP '1969-12-31 23:59:59.999999 +14:00')) t(a) --> 14 :: bigint
timezone_minute(TIMESTAMP '2021-03-28 12:34:56.123456 Australia/Lord_Howe') --> 0 :: bigint
timezone_minute(a) FROM (VALUES (TIMESTAMP '2021-11-07 12:34:56.123456 +05:45')) t(a) --> 45 :: bigint
timezone_minute(TIMESTAMP '2020-01-31 12:34:56.123456 UTC') --> 0 :: bigint
timezone_minute(a) FROM (VALUES (TIMESTAMP '2000-12-31 23:59:59.999999 Pacific/Apia')) t(a) --> 0 :: bigint
timezone_minute(TIMESTAMP '2024-10-27 01:30:00') --> 0 :: bigint
timezone_minute(a) FROM (VALUES (TIMESTAMP '2021-11-07 02:30:00.5')) t(a) --> 0 :: bigint
to_iso8601(a) FROM (VALUES (TIMESTAMP '2024-10-27 00:00:00 Pacific/Apia')) t(a) --> 2024-10-27T00:00:00+13:00 :: varchar(28)
to_iso8601(TIMESTAMP '1960-07-04 02:30:00.5 Australia/Lord_Howe') --> 1960-07-04T02:30:00.5+10:00 :: varchar(30)
to_iso8601(TIMESTAMP '2021-03-14 12:34:56.123456 -03:30') --> 2021-03-14T12:34:56.123456-03:30 :: varchar(35)
to_iso8601(a) FROM (VALUES (TIMESTAMP '2000-12-31 00:00:00 America/New_York')) t(a) --> 2000-12-31T00:00:00-05:00 :: varchar(28)
to_unixtime(TIMESTAMP '1582-10-15 12:34:56.123456 -03:30') --> -1.2219234903876545E10 :: double
to_unixtime(TIMESTAMP '2020-01-31 23:59:59.999999 +14:00') --> 1.580464799999999E9 :: double
to_unixtime(a) FROM (VALUES (TIMESTAMP '0001-01-01 01:30:00 +14:00')) t(a) --> -6.21356418E10 :: double
to_unixtime(TIMESTAMP '2021-03-14 06:07:08.4444 UTC') --> 1.6157020284444E9 :: double
last_day_of_month(a) FROM (VALUES (TIMESTAMP '2020-02-29 02:30:00.5 +05:45')) t(a) --> 2020-02-29 :: date
last_day_of_month(TIMESTAMP '2021-11-07 06:07:08.4444 +14:00') --> 2021-11-30 :: date
last_day_of_month(TIMESTAMP '0001-01-01 12:34:56.123456 Asia/Kathmandu') --> 0001-01-31 :: date
date(a) FROM (VALUES (TIMESTAMP '9999-12-31 01:30:00 Europe/Berlin')) t(a) --> 9999-12-31 :: date
date(TIMESTAMP '0001-01-01 12:00:00.55 +14:00') --> 0001-01-01 :: date
ARRAY[TIMESTAMP '2024-12-30 01:02:03', TIMESTAMP '2001-01-01 00:00:00 Europe/Warsaw'] --> [2024-12-30 01:02:03 UTC, 2001-01-01 00:00:00 Europe/Warsaw]
IF(false, TIMESTAMP '2024-12-30 01:02:03 Europe/Warsaw', TIMESTAMP '2001-01-01 00:00:00') --> 2001-01-01 00:00:00 UTC
COALESCE(DATE '2020-01-01', TIMESTAMP '2001-01-01 00:00:00 Europe/Warsaw') --> 2020-01-01 00:00:00 UTC
x FROM (VALUES TIMESTAMP '2024-12-30 01:02:03', TIMESTAMP '2001-01-01 00:00:00 Europe/Warsaw') t(x) --> 2024-12-30 01:02:03 UTC | 2001-01-01 00:00:00 Europe/Warsaw
parse_datetime('2020-03-08 02:30 America/New_York', 'yyyy-MM-dd HH:mm ZZZ') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('2020-03-08 03:30 America/New_York', 'yyyy-MM-dd HH:mm ZZZ') --> 2020-03-08 03:30:00.000 America/New_York :: timestamp(3) with time zone
parse_datetime('2020-11-01 01:30 America/New_York', 'yyyy-MM-dd HH:mm ZZZ') --> 2020-11-01 01:30:00.000 America/New_York :: timestamp(3) with time zone
parse_datetime('2020-03-29 02:30 Europe/Berlin', 'yyyy-MM-dd HH:mm ZZZ') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('2020-03-29 02:30 +02:00', 'yyyy-MM-dd HH:mm ZZ') --> 2020-03-29 02:30:00.000 +02:00 :: timestamp(3) with time zone
parse_datetime(x, 'yyyy-MM-dd HH:mm ZZ') FROM (VALUES '2020-03-29 02:30 +02:00', NULL, '2020-03-29 02:30 -02:00') t(x) --> 2020-03-29 02:30:00.000 +02:00 | NULL | 2020-03-29 02:30:00.000 -02:00 :: timestamp(3) with time zone
from_iso8601_timestamp('2020-03-29T02:30:00+02:00') --> 2020-03-29 02:30:00.000 +02:00 :: timestamp(3) with time zone
from_iso8601_timestamp('2020-03-29T02:30:00') --> 2020-03-29 02:30:00.000 UTC :: timestamp(3) with time zone
from_iso8601_timestamp(x) FROM (VALUES '2020-03-29T02:30:00Z', NULL, '2020-03-29') t(x) --> 2020-03-29 02:30:00.000 UTC | NULL | 2020-03-29 00:00:00.000 UTC :: timestamp(3) with time zone
