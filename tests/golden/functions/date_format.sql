date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%a') --> Tue :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%a') --> Sun :: varchar
date_format(DATE '2021-01-03', '%a') --> Sun :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%b') --> Jan :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%b') --> Dec :: varchar
date_format(DATE '2021-01-03', '%b') --> Jan :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%c') --> 1 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%c') --> 12 :: varchar
date_format(DATE '2021-01-03', '%c') --> 1 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%d') --> 09 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%d') --> 27 :: varchar
date_format(DATE '2021-01-03', '%d') --> 03 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%e') --> 9 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%e') --> 27 :: varchar
date_format(DATE '2021-01-03', '%e') --> 3 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%f') --> 321000 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%f') --> 988000 :: varchar
date_format(DATE '2021-01-03', '%f') --> 000000 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%g') --> g :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%g') --> g :: varchar
date_format(DATE '2021-01-03', '%g') --> g :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%h') --> 01 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%h') --> 12 :: varchar
date_format(DATE '2021-01-03', '%h') --> 12 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%i') --> 04 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%i') --> 34 :: varchar
date_format(DATE '2021-01-03', '%i') --> 00 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%j') --> 009 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%j') --> 362 :: varchar
date_format(DATE '2021-01-03', '%j') --> 003 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%k') --> 13 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%k') --> 0 :: varchar
date_format(DATE '2021-01-03', '%k') --> 0 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%l') --> 1 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%l') --> 12 :: varchar
date_format(DATE '2021-01-03', '%l') --> 12 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%m') --> 01 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%m') --> 12 :: varchar
date_format(DATE '2021-01-03', '%m') --> 01 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%n') --> n :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%n') --> n :: varchar
date_format(DATE '2021-01-03', '%n') --> n :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%o') --> o :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%o') --> o :: varchar
date_format(DATE '2021-01-03', '%o') --> o :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%p') --> PM :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%p') --> AM :: varchar
date_format(DATE '2021-01-03', '%p') --> AM :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%q') --> q :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%q') --> q :: varchar
date_format(DATE '2021-01-03', '%q') --> q :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%r') --> 01:04:05 PM :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%r') --> 12:34:56 AM :: varchar
date_format(DATE '2021-01-03', '%r') --> 12:00:00 AM :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%s') --> 05 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%s') --> 56 :: varchar
date_format(DATE '2021-01-03', '%s') --> 00 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%t') --> t :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%t') --> t :: varchar
date_format(DATE '2021-01-03', '%t') --> t :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%u') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%u') --> !INVALID_FUNCTION_ARGUMENT
date_format(DATE '2021-01-03', '%u') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%v') --> 02 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%v') --> 52 :: varchar
date_format(DATE '2021-01-03', '%v') --> 53 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%w') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%w') --> !INVALID_FUNCTION_ARGUMENT
date_format(DATE '2021-01-03', '%w') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%x') --> 2001 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%x') --> 2020 :: varchar
date_format(DATE '2021-01-03', '%x') --> 2020 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%y') --> 01 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%y') --> 20 :: varchar
date_format(DATE '2021-01-03', '%y') --> 21 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%z') --> z :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%z') --> z :: varchar
date_format(DATE '2021-01-03', '%z') --> z :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%A') --> A :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%A') --> A :: varchar
date_format(DATE '2021-01-03', '%A') --> A :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%B') --> B :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%B') --> B :: varchar
date_format(DATE '2021-01-03', '%B') --> B :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%C') --> C :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%C') --> C :: varchar
date_format(DATE '2021-01-03', '%C') --> C :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%D') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%D') --> !INVALID_FUNCTION_ARGUMENT
date_format(DATE '2021-01-03', '%D') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%E') --> E :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%E') --> E :: varchar
date_format(DATE '2021-01-03', '%E') --> E :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%F') --> F :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%F') --> F :: varchar
date_format(DATE '2021-01-03', '%F') --> F :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%G') --> G :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%G') --> G :: varchar
date_format(DATE '2021-01-03', '%G') --> G :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%H') --> 13 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%H') --> 00 :: varchar
date_format(DATE '2021-01-03', '%H') --> 00 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%I') --> 01 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%I') --> 12 :: varchar
date_format(DATE '2021-01-03', '%I') --> 12 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%J') --> J :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%J') --> J :: varchar
date_format(DATE '2021-01-03', '%J') --> J :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%K') --> K :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%K') --> K :: varchar
date_format(DATE '2021-01-03', '%K') --> K :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%L') --> L :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%L') --> L :: varchar
date_format(DATE '2021-01-03', '%L') --> L :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%M') --> January :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%M') --> December :: varchar
date_format(DATE '2021-01-03', '%M') --> January :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%N') --> N :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%N') --> N :: varchar
date_format(DATE '2021-01-03', '%N') --> N :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%O') --> O :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%O') --> O :: varchar
date_format(DATE '2021-01-03', '%O') --> O :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%P') --> P :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%P') --> P :: varchar
date_format(DATE '2021-01-03', '%P') --> P :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%Q') --> Q :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%Q') --> Q :: varchar
date_format(DATE '2021-01-03', '%Q') --> Q :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%R') --> R :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%R') --> R :: varchar
date_format(DATE '2021-01-03', '%R') --> R :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%S') --> 05 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%S') --> 56 :: varchar
date_format(DATE '2021-01-03', '%S') --> 00 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%T') --> 13:04:05 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%T') --> 00:34:56 :: varchar
date_format(DATE '2021-01-03', '%T') --> 00:00:00 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%U') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%U') --> !INVALID_FUNCTION_ARGUMENT
date_format(DATE '2021-01-03', '%U') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%V') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%V') --> !INVALID_FUNCTION_ARGUMENT
date_format(DATE '2021-01-03', '%V') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%W') --> Tuesday :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%W') --> Sunday :: varchar
date_format(DATE '2021-01-03', '%W') --> Sunday :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%X') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%X') --> !INVALID_FUNCTION_ARGUMENT
date_format(DATE '2021-01-03', '%X') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%Y') --> 2001 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%Y') --> 2020 :: varchar
date_format(DATE '2021-01-03', '%Y') --> 2021 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%Z') --> Z :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%Z') --> Z :: varchar
date_format(DATE '2021-01-03', '%Z') --> Z :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%%') --> % :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%%') --> % :: varchar
date_format(DATE '2021-01-03', '%%') --> % :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%Y-%m-%d %H:%i:%s.%f') --> 2001-01-09 13:04:05.321000 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%Y-%m-%d %H:%i:%s.%f') --> 2020-12-27 00:34:56.988000 :: varchar
date_format(DATE '2021-01-03', '%Y-%m-%d %H:%i:%s.%f') --> 2021-01-03 00:00:00.000000 :: varchar
date_format(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', '%Y-%m-%d %H:%i:%s.%f') --> 2005-08-01 12:00:00.124000 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'abc %') --> abc  :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', 'abc %') --> abc  :: varchar
date_format(DATE '2021-01-03', 'abc %') --> abc  :: varchar
date_format(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'abc %') --> abc  :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '') --> !INVALID_FUNCTION_ARGUMENT
date_format(DATE '2021-01-03', '') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', '') --> !INVALID_FUNCTION_ARGUMENT
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%%%Y') --> %2001 :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%%%Y') --> %2020 :: varchar
date_format(DATE '2021-01-03', '%%%Y') --> %2021 :: varchar
date_format(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', '%%%Y') --> %2005 :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'x%') --> x :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', 'x%') --> x :: varchar
date_format(DATE '2021-01-03', 'x%') --> x :: varchar
date_format(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'x%') --> x :: varchar
date_format(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '%Y''') --> 2001' :: varchar
date_format(TIMESTAMP '2020-12-27 00:34:56.9876', '%Y''') --> 2020' :: varchar
date_format(DATE '2021-01-03', '%Y''') --> 2021' :: varchar
date_format(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', '%Y''') --> 2005' :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'G') --> AD :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'G') --> AD :: varchar
format_datetime(DATE '2021-01-03', 'G') --> AD :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'G') --> AD :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'GG') --> AD :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'GG') --> AD :: varchar
format_datetime(DATE '2021-01-03', 'GG') --> AD :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'GG') --> AD :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'C') --> 20 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'C') --> 20 :: varchar
format_datetime(DATE '2021-01-03', 'C') --> 20 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'C') --> 20 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'CC') --> 20 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'CC') --> 20 :: varchar
format_datetime(DATE '2021-01-03', 'CC') --> 20 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'CC') --> 20 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'Y') --> 2001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'Y') --> 2020 :: varchar
format_datetime(DATE '2021-01-03', 'Y') --> 2021 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'Y') --> 2005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'YY') --> 01 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'YY') --> 20 :: varchar
format_datetime(DATE '2021-01-03', 'YY') --> 21 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'YY') --> 05 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'YYY') --> 2001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'YYY') --> 2020 :: varchar
format_datetime(DATE '2021-01-03', 'YYY') --> 2021 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'YYY') --> 2005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'YYYY') --> 2001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'YYYY') --> 2020 :: varchar
format_datetime(DATE '2021-01-03', 'YYYY') --> 2021 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'YYYY') --> 2005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'YYYYY') --> 02001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'YYYYY') --> 02020 :: varchar
format_datetime(DATE '2021-01-03', 'YYYYY') --> 02021 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'YYYYY') --> 02005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'x') --> 2001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'x') --> 2020 :: varchar
format_datetime(DATE '2021-01-03', 'x') --> 2020 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'x') --> 2005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'xx') --> 01 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'xx') --> 20 :: varchar
format_datetime(DATE '2021-01-03', 'xx') --> 20 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'xx') --> 05 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'xxxx') --> 2001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'xxxx') --> 2020 :: varchar
format_datetime(DATE '2021-01-03', 'xxxx') --> 2020 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'xxxx') --> 2005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'w') --> 2 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'w') --> 52 :: varchar
format_datetime(DATE '2021-01-03', 'w') --> 53 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'w') --> 31 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'ww') --> 02 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'ww') --> 52 :: varchar
format_datetime(DATE '2021-01-03', 'ww') --> 53 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'ww') --> 31 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'e') --> 2 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'e') --> 7 :: varchar
format_datetime(DATE '2021-01-03', 'e') --> 7 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'e') --> 1 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'ee') --> 02 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'ee') --> 07 :: varchar
format_datetime(DATE '2021-01-03', 'ee') --> 07 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'ee') --> 01 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'E') --> Tue :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'E') --> Sun :: varchar
format_datetime(DATE '2021-01-03', 'E') --> Sun :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'E') --> Mon :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'EE') --> Tue :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'EE') --> Sun :: varchar
format_datetime(DATE '2021-01-03', 'EE') --> Sun :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'EE') --> Mon :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'EEE') --> Tue :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'EEE') --> Sun :: varchar
format_datetime(DATE '2021-01-03', 'EEE') --> Sun :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'EEE') --> Mon :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'EEEE') --> Tuesday :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'EEEE') --> Sunday :: varchar
format_datetime(DATE '2021-01-03', 'EEEE') --> Sunday :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'EEEE') --> Monday :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'EEEEE') --> Tuesday :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'EEEEE') --> Sunday :: varchar
format_datetime(DATE '2021-01-03', 'EEEEE') --> Sunday :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'EEEEE') --> Monday :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'y') --> 2001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'y') --> 2020 :: varchar
format_datetime(DATE '2021-01-03', 'y') --> 2021 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'y') --> 2005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'yy') --> 01 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'yy') --> 20 :: varchar
format_datetime(DATE '2021-01-03', 'yy') --> 21 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'yy') --> 05 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'yyy') --> 2001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'yyy') --> 2020 :: varchar
format_datetime(DATE '2021-01-03', 'yyy') --> 2021 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'yyy') --> 2005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'yyyy') --> 2001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'yyyy') --> 2020 :: varchar
format_datetime(DATE '2021-01-03', 'yyyy') --> 2021 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'yyyy') --> 2005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'yyyyy') --> 02001 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'yyyyy') --> 02020 :: varchar
format_datetime(DATE '2021-01-03', 'yyyyy') --> 02021 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'yyyyy') --> 02005 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'D') --> 9 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'D') --> 362 :: varchar
format_datetime(DATE '2021-01-03', 'D') --> 3 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'D') --> 213 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'DD') --> 09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'DD') --> 362 :: varchar
format_datetime(DATE '2021-01-03', 'DD') --> 03 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'DD') --> 213 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'DDD') --> 009 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'DDD') --> 362 :: varchar
format_datetime(DATE '2021-01-03', 'DDD') --> 003 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'DDD') --> 213 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'M') --> 1 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'M') --> 12 :: varchar
format_datetime(DATE '2021-01-03', 'M') --> 1 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'M') --> 8 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'MM') --> 01 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'MM') --> 12 :: varchar
format_datetime(DATE '2021-01-03', 'MM') --> 01 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'MM') --> 08 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'MMM') --> Jan :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'MMM') --> Dec :: varchar
format_datetime(DATE '2021-01-03', 'MMM') --> Jan :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'MMM') --> Aug :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'MMMM') --> January :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'MMMM') --> December :: varchar
format_datetime(DATE '2021-01-03', 'MMMM') --> January :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'MMMM') --> August :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'MMMMM') --> January :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'MMMMM') --> December :: varchar
format_datetime(DATE '2021-01-03', 'MMMMM') --> January :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'MMMMM') --> August :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'd') --> 9 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'd') --> 27 :: varchar
format_datetime(DATE '2021-01-03', 'd') --> 3 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'd') --> 1 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'dd') --> 09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'dd') --> 27 :: varchar
format_datetime(DATE '2021-01-03', 'dd') --> 03 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'dd') --> 01 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'a') --> PM :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'a') --> AM :: varchar
format_datetime(DATE '2021-01-03', 'a') --> AM :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'a') --> PM :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'aa') --> PM :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'aa') --> AM :: varchar
format_datetime(DATE '2021-01-03', 'aa') --> AM :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'aa') --> PM :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'K') --> 1 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'K') --> 0 :: varchar
format_datetime(DATE '2021-01-03', 'K') --> 0 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'K') --> 0 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'KK') --> 01 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'KK') --> 00 :: varchar
format_datetime(DATE '2021-01-03', 'KK') --> 00 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'KK') --> 00 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'h') --> 1 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'h') --> 12 :: varchar
format_datetime(DATE '2021-01-03', 'h') --> 12 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'h') --> 12 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'hh') --> 01 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'hh') --> 12 :: varchar
format_datetime(DATE '2021-01-03', 'hh') --> 12 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'hh') --> 12 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'H') --> 13 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'H') --> 0 :: varchar
format_datetime(DATE '2021-01-03', 'H') --> 0 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'H') --> 12 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'HH') --> 13 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'HH') --> 00 :: varchar
format_datetime(DATE '2021-01-03', 'HH') --> 00 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'HH') --> 12 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'k') --> 13 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'k') --> 24 :: varchar
format_datetime(DATE '2021-01-03', 'k') --> 24 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'k') --> 12 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'kk') --> 13 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'kk') --> 24 :: varchar
format_datetime(DATE '2021-01-03', 'kk') --> 24 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'kk') --> 12 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'm') --> 4 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'm') --> 34 :: varchar
format_datetime(DATE '2021-01-03', 'm') --> 0 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'm') --> 0 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'mm') --> 04 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'mm') --> 34 :: varchar
format_datetime(DATE '2021-01-03', 'mm') --> 00 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'mm') --> 00 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 's') --> 5 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 's') --> 56 :: varchar
format_datetime(DATE '2021-01-03', 's') --> 0 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 's') --> 0 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'ss') --> 05 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'ss') --> 56 :: varchar
format_datetime(DATE '2021-01-03', 'ss') --> 00 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'ss') --> 00 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'S') --> 3 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'S') --> 9 :: varchar
format_datetime(DATE '2021-01-03', 'S') --> 0 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'S') --> 1 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'SS') --> 32 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'SS') --> 98 :: varchar
format_datetime(DATE '2021-01-03', 'SS') --> 00 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'SS') --> 12 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'SSS') --> 321 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'SSS') --> 988 :: varchar
format_datetime(DATE '2021-01-03', 'SSS') --> 000 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'SSS') --> 124 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'SSSS') --> 3210 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'SSSS') --> 9880 :: varchar
format_datetime(DATE '2021-01-03', 'SSSS') --> 0000 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'SSSS') --> 1240 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'SSSSSS') --> 321000 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'SSSSSS') --> 988000 :: varchar
format_datetime(DATE '2021-01-03', 'SSSSSS') --> 000000 :: varchar
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'SSSSSS') --> 124000 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'z') --> +07:09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'z') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'z') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'zz') --> +07:09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'zz') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'zz') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'zzz') --> +07:09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'zzz') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'zzz') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'zzzz') --> +07:09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'zzzz') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'zzzz') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'Z') --> +0709 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'Z') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'Z') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'Z') --> -0400 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'ZZ') --> +07:09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'ZZ') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'ZZ') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'ZZ') --> -04:00 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'ZZZ') --> +07:09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'ZZZ') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'ZZZ') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'ZZZ') --> America/New_York :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'ZZZZ') --> +07:09 :: varchar
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'ZZZZ') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'ZZZZ') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'ZZZZ') --> America/New_York :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'b') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'b') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'b') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'b') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'q') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'q') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'q') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'q') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'L') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2020-12-27 00:34:56.9876', 'L') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(DATE '2021-01-03', 'L') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2005-08-01 12:00:00.1235 America/New_York', 'L') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'yyyy-MM-dd''T''HH:mm:ss.SSSZZ') --> 2001-01-09T13:04:05.321+07:09 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '''it''''s'' yyyy') --> it's 2001 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '''unclosed') --> unclosed :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'yyyy#[]%') --> 2001#[]% :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', 'yyyyMMddHHmmss') --> 20010109130405 :: varchar
format_datetime(TIMESTAMP '2001-01-09 13:04:05.321 +07:09', '') --> !INVALID_FUNCTION_ARGUMENT
format_datetime(TIME '12:34', 'HH') --> !FUNCTION_NOT_FOUND
date_parse('2022/10/20/05', '%Y/%m/%d/%H') --> 2022-10-20 05:00:00.000 :: timestamp(3)
date_parse('20221020', '%Y%m%d') --> 2022-10-20 00:00:00.000 :: timestamp(3)
date_parse('22-1-2', '%y-%m-%d') --> 2022-01-02 00:00:00.000 :: timestamp(3)
date_parse('69', '%y') --> 2069-01-01 00:00:00.000 :: timestamp(3)
date_parse('70', '%y') --> 1970-01-01 00:00:00.000 :: timestamp(3)
date_parse('20', '%Y') --> 0020-01-01 00:00:00.000 :: timestamp(3)
date_parse('02020', '%Y') --> !INVALID_FUNCTION_ARGUMENT
date_parse('5', '%m') --> 2000-05-01 00:00:00.000 :: timestamp(3)
date_parse('05-17', '%m-%d') --> 2000-05-17 00:00:00.000 :: timestamp(3)
date_parse('17', '%d') --> 2000-01-17 00:00:00.000 :: timestamp(3)
date_parse('05:10', '%H:%i') --> 1970-01-01 05:10:00.000 :: timestamp(3)
date_parse('12:10 AM', '%h:%i %p') --> 1970-01-01 00:10:00.000 :: timestamp(3)
date_parse('12:10 PM', '%h:%i %p') --> 1970-01-01 12:10:00.000 :: timestamp(3)
date_parse('1:10 pm', '%l:%i %p') --> 1970-01-01 13:10:00.000 :: timestamp(3)
date_parse('13:10 PM', '%h:%i %p') --> !INVALID_FUNCTION_ARGUMENT
date_parse('1:10', '%h:%i') --> 1970-01-01 01:10:00.000 :: timestamp(3)
date_parse('2020-132', '%Y-%j') --> 2020-05-11 00:00:00.000 :: timestamp(3)
date_parse('2020-10', '%x-%v') --> 2020-03-02 00:00:00.000 :: timestamp(3)
date_parse('2020-10 Mon', '%x-%v %a') --> 2020-03-02 00:00:00.000 :: timestamp(3)
date_parse('10', '%v') --> 2000-03-06 00:00:00.000 :: timestamp(3)
date_parse('Jan 5 2020', '%b %d %Y') --> 2020-01-05 00:00:00.000 :: timestamp(3)
date_parse('january 5 2020', '%M %d %Y') --> 2020-01-05 00:00:00.000 :: timestamp(3)
date_parse('Jan 5 2020', '%M %d %Y') --> 2020-01-05 00:00:00.000 :: timestamp(3)
date_parse('January 5 2020', '%b %d %Y') --> 2020-01-05 00:00:00.000 :: timestamp(3)
date_parse('Sunday 2020-01-05', '%W %Y-%m-%d') --> 2020-01-05 00:00:00.000 :: timestamp(3)
date_parse('Sun 2020-01-05', '%W %Y-%m-%d') --> 2020-01-05 00:00:00.000 :: timestamp(3)
date_parse('Mon 2020-01-05', '%a %Y-%m-%d') --> 2019-12-30 00:00:00.000 :: timestamp(3)
date_parse('01:02:03.5', '%T.%f') --> 1970-01-01 01:02:03.500 :: timestamp(3)
date_parse('01:02:03.123456', '%T.%f') --> 1970-01-01 01:02:03.123 :: timestamp(3)
date_parse('01:02:03.123456789', '%T.%f') --> 1970-01-01 01:02:03.123 :: timestamp(3)
date_parse('01:02:03.1239', '%T.%f') --> 1970-01-01 01:02:03.123 :: timestamp(3)
date_parse('01:02:03 PM', '%r') --> 1970-01-01 13:02:03.000 :: timestamp(3)
date_parse('2020-01-01', '%Y-%m-%d %H') --> !INVALID_FUNCTION_ARGUMENT
date_parse('2020-01-01 x', '%Y-%m-%d') --> !INVALID_FUNCTION_ARGUMENT
date_parse(' 2020-01-01', '%Y-%m-%d') --> !INVALID_FUNCTION_ARGUMENT
date_parse('2020-02-30', '%Y-%m-%d') --> !INVALID_FUNCTION_ARGUMENT
date_parse('2020-13-30', '%Y-%m-%d') --> !INVALID_FUNCTION_ARGUMENT
date_parse('24:00', '%H:%i') --> !INVALID_FUNCTION_ARGUMENT
date_parse('23:60', '%H:%i') --> !INVALID_FUNCTION_ARGUMENT
date_parse('2020%', '%Y%%') --> 2020-01-01 00:00:00.000 :: timestamp(3)
date_parse('2020q', '%Y%q') --> 2020-01-01 00:00:00.000 :: timestamp(3)
date_parse('2020', '%D') --> !INVALID_FUNCTION_ARGUMENT
date_parse('', '%Y') --> !INVALID_FUNCTION_ARGUMENT
date_parse('x', '') --> !INVALID_FUNCTION_ARGUMENT
date_parse('', '') --> !INVALID_FUNCTION_ARGUMENT
date_parse('-2020', '%Y') --> -2020-01-01 00:00:00.000 :: timestamp(3)
date_parse('+2020', '%Y') --> 2020-01-01 00:00:00.000 :: timestamp(3)
date_parse('2020-1-2', '%Y-%c-%e') --> 2020-01-02 00:00:00.000 :: timestamp(3)
date_parse('2020-001-2', '%Y-%c-%e') --> !INVALID_FUNCTION_ARGUMENT
date_parse('2020', NULL) --> NULL :: timestamp(3)
date_parse(NULL, '%Y') --> NULL :: timestamp(3)
date_parse('123', '%s') --> !INVALID_FUNCTION_ARGUMENT
date_parse('59', '%S') --> 1970-01-01 00:00:59.000 :: timestamp(3)
date_parse('2020-01-01 05', '%Y-%m-%d %k') --> 2020-01-01 05:00:00.000 :: timestamp(3)
date_parse('2020-01-01 05 PM', '%Y-%m-%d %k %p') --> 2020-01-01 05:00:00.000 :: timestamp(3)
date_parse('29-02', '%d-%m') --> 2000-02-29 00:00:00.000 :: timestamp(3)
date_parse('2020-0', '%Y-%m') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('2022', 'yyyy') --> 2022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('22', 'yyyy') --> 0022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('22', 'yy') --> 2022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('99', 'yy') --> 1999-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022', 'yy') --> 2022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08:09.123', 'yyyy-MM-dd HH:mm:ss.SSS') --> 2022-05-06 07:08:09.123 UTC :: timestamp(3) with time zone
parse_datetime('2022-5-6 7:8:9.1', 'yyyy-MM-dd HH:mm:ss.SSS') --> 2022-05-06 07:08:09.100 UTC :: timestamp(3) with time zone
parse_datetime('20220506070809', 'yyyyMMddHHmmss') --> 2022-05-06 07:08:09.000 UTC :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08 +05:45', 'yyyy-MM-dd HH:mm Z') --> 2022-05-06 07:08:00.000 +05:45 :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08 +0545', 'yyyy-MM-dd HH:mm Z') --> 2022-05-06 07:08:00.000 +05:45 :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08 Asia/Kathmandu', 'yyyy-MM-dd HH:mm ZZZ') --> 2022-05-06 07:08:00.000 Asia/Kathmandu :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08 Asia/Kathmandu', 'yyyy-MM-dd HH:mm Z') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('2022-05-06 07:08 +0545', 'yyyy-MM-dd HH:mm ZZ') --> 2022-05-06 07:08:00.000 +05:45 :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08 +05', 'yyyy-MM-dd HH:mm ZZ') --> 2022-05-06 07:08:00.000 +05:00 :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08Z', 'yyyy-MM-dd HH:mmZ') --> 2022-05-06 07:08:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08 UTC', 'yyyy-MM-dd HH:mm z') --> 2022-05-06 07:08:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08 PST', 'yyyy-MM-dd HH:mm z') --> 2022-05-06 07:08:00.000 America/Los_Angeles :: timestamp(3) with time zone
parse_datetime('2022-05-06 07:08 EST', 'yyyy-MM-dd HH:mm z') --> 2022-05-06 07:08:00.000 America/New_York :: timestamp(3) with time zone
parse_datetime('1960/01/22 03:04', 'yyyy/MM/dd HH:mm') --> 1960-01-22 03:04:00.000 UTC :: timestamp(3) with time zone
parse_datetime('12 AM', 'hh a') --> 1970-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('12 PM', 'hh a') --> 1970-01-01 12:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('0 PM', 'K a') --> 1970-01-01 12:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('24', 'kk') --> 1970-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('May 6 2022', 'MMM d yyyy') --> 2022-05-06 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('May 6 2022', 'MMMM d yyyy') --> 2022-05-06 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('December 6 2022', 'MMM d yyyy') --> 2022-12-06 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022-W10', 'xxxx-''W''ww') --> 2022-03-07 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022-10-3', 'xxxx-ww-e') --> 2022-03-09 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('Wed 2022-10', 'EEE xxxx-ww') --> 2022-03-09 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022 132', 'yyyy DDD') --> 2022-05-12 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('20 2022', 'CC yyyy') --> 2022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('AD 2022', 'G yyyy') --> 2022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022-13', 'yyyy-MM') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('', 'yyyy') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('2022', '') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('2022', 'qqqq') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('2022', '''x') --> !INVALID_FUNCTION_ARGUMENT
parse_datetime('05-06', 'MM-dd') --> 2000-05-06 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('07:08', 'HH:mm') --> 1970-01-01 07:08:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022 Z', 'yyyy Z') --> 2022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('2022 z', 'yyyy Z') --> 2022-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime('5 .25', 'HH .SS') --> 1970-01-01 05:00:00.250 UTC :: timestamp(3) with time zone
date_format(TIMESTAMP '12345-05-06 07:08:09.123', '%Y-%m-%d') --> 12345-05-06 :: varchar
date_format(TIMESTAMP '-0044-05-06 07:08:09.123', '%Y-%m-%d') --> -0044-05-06 :: varchar
date_format(TIMESTAMP '-0044-05-06 07:08:09.123 Asia/Tokyo', '%d %Y-%m-%d') --> 06 -0044-05-06 :: varchar
date_format(TIMESTAMP '0044-05-06 07:08:09.123', '%Y-%m-%d %y') --> 0044-05-06 44 :: varchar
date_format(x, '%Y') FROM (VALUES NULL, TIMESTAMP '2020-05-06 07:08:09', TIMESTAMP '0000-05-06 07:08:09') t(x) --> NULL | 2020 | 0000 :: varchar
format_datetime(TIMESTAMP '12345-05-06 07:08:09.123', 'yyyy-MM-dd G') --> 12345-05-06 AD :: varchar
format_datetime(TIMESTAMP '-0044-05-06 07:08:09.123', 'yyyy-MM-dd G') --> -0044-05-06 BC :: varchar
format_datetime(TIMESTAMP '0000-05-06 07:08:09.123', 'yyyy-MM-dd G') --> 0000-05-06 BC :: varchar
format_datetime(TIMESTAMP '2020-05-06 07:08:09.123', 'y-M-d') --> 2020-5-6 :: varchar
CAST(DATE '12345-01-02' AS varchar) --> 12345-01-02 :: varchar
CAST(x AS varchar) FROM (VALUES DATE '0000-12-31', DATE '0001-01-01', DATE '-0001-02-03', NULL, DATE '12345-01-02') t(x) --> 0000-12-31 | 0001-01-01 | -0001-02-03 | NULL | 12345-01-02 :: varchar
CAST(DATE '2020-01-02' AS varchar(9)) --> !INVALID_CAST_ARGUMENT
CAST(DATE '2020-01-02' AS varchar(10)) --> 2020-01-02 :: varchar(10)
CAST(DATE '0099-01-02' AS varchar) --> 0099-01-02 :: varchar
hour(x) FROM (VALUES NULL, TIMESTAMP '2020-01-01 10:00:00') t(x) --> NULL | 10 :: bigint
count(*), date_format(a, b) FROM (VALUES (TIMESTAMP '2020-01-02', '%Y'), (TIMESTAMP '2020-02-02', '%Y'), (TIMESTAMP '2020-02-02', '%m')) AS t(a, b) GROUP BY 2 ORDER BY 2 --> 1 | 2 :: bigint
date_format(a, b) FROM (VALUES (DATE '2020-01-02', '%W %M')) AS t(a, b) --> Thursday January :: varchar
date_format(a, b) FROM (VALUES (TIMESTAMP '-0044-01-02 03:04:05.678', '%Y-%m-%d %y'), (TIMESTAMP '12345-06-07 00:00:00', '%Y %y')) AS t(a, b) --> -0044-01-02 44 | 12345 45 :: varchar
date_format(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678 America/Los_Angeles', '%Y-%m-%d %H')) AS t(a, b) --> 2020-01-02 03 :: varchar
date_format(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678', '%D')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_format(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678', '%Y'), (TIMESTAMP '2020-01-02 03:04:05.999999', '%s %f')) AS t(a, b) --> 2020 | 06 000000 :: varchar
date_format(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678', '%Y-%m-%d %H:%i:%s.%f'), (TIMESTAMP '1969-12-31 23:59:59.999', '%a %b %c %d %e %f %H %h %I %i %j %k %l %M %m %p %r %S %s %T %v %W %x %Y %y %%'), (NULL, '%Y'), (TIMESTAMP '2020-01-02 03:04:05.678', NULL)) AS t(a, b) --> 2020-01-02 03:04:05.678000 | Wed Dec 12 31 31 999000 23 11 11 59 365 23 11 December 12 PM 11:59:59 PM 59 59 23:59:59 01 Wednesday 1970 1969 69 % | NULL | NULL :: varchar
date_format(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678', '')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_parse(a, b) FROM (VALUES ('2020-01-02', '%Y-%m-%d'), ('2020-13-02 5', '%Y-%d-%m %k'), ('12/31/99 11:05 PM', '%m/%d/%y %h:%i %p'), ('Mon Jan 5', '%a %b %e'), (NULL, '%Y'), ('1', NULL)) AS t(a, b) --> 2020-01-02 00:00:00.000 | 2020-02-13 05:00:00.000 | 1999-12-31 23:05:00.000 | 2000-01-03 00:00:00.000 | NULL | NULL :: timestamp(3)
date_parse(a, b) FROM (VALUES ('2020-13-02', '%Y-%m-%d')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_parse(a, b) FROM (VALUES ('2020-53', '%x-%v'),('2020 366', '%Y %j'), ('3.123456789', '%s.%f'), ('11', '%h'), ('12 AM', '%h %p')) AS t(a, b) --> 2020-12-28 00:00:00.000 | 2020-12-31 00:00:00.000 | 1970-01-01 00:00:03.123 | 1970-01-01 11:00:00.000 | 1970-01-01 00:00:00.000 :: timestamp(3)
date_parse(a, b) FROM (VALUES ('2021 366', '%Y %j')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_parse(a, b) FROM (VALUES ('2021-53', '%x-%v')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_parse(a, b) FROM (VALUES ('5','%D')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_parse(a, b) FROM (VALUES ('5','')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_parse(a, b) FROM (VALUES ('69', '%y'), ('70','%y')) AS t(a, b) --> 2069-01-01 00:00:00.000 | 1970-01-01 00:00:00.000 :: timestamp(3)
date_parse(a, b) FROM (VALUES ('70 69', '%y %s')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
date_parse(a, b) FROM (VALUES ('x', '%Y-%m-%d')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
format_datetime(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678 America/Los_Angeles', 'yyyy Z ZZ ZZZ'), (TIMESTAMP '2020-01-02 03:04:05.678 UTC', 'Z z zzzz'), (TIMESTAMP '2020-01-02 03:04:05.678 +05:45', 'Z ZZ z ZZZ')) AS t(a, b) --> 2020 -0800 -08:00 America/Los_Angeles | +0000 UTC Coordinated Universal Time | +0545 +05:45 +05:45 +05:45 :: varchar
format_datetime(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678', '')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
format_datetime(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678', 'bogus')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
format_datetime(a, b) FROM (VALUES (TIMESTAMP '2020-01-02 03:04:05.678', 'yyyy Z')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
parse_datetime(a, b) FROM (VALUES ('12 AD', 'yy G')) AS t(a, b) --> 2012-01-01 00:00:00.000 UTC :: timestamp(3) with time zone
parse_datetime(a, b) FROM (VALUES ('1960/01/22 03:04 Asia/Oral', 'YYYY/MM/dd HH:mm ZZZZ')) AS t(a, b) --> 1960-01-22 03:04:00.000 Asia/Oral :: timestamp(3) with time zone
parse_datetime(a, b) FROM (VALUES ('1960/01/22 03:04', 'YYYY/MM/dd HH:mm ZZZZ')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
parse_datetime(a, b) FROM (VALUES ('1960/01/22 03:04', 'YYYY/MM/dd HH:mm')) AS t(a, b) --> 1960-01-22 03:04:00.000 UTC :: timestamp(3) with time zone
parse_datetime(a, b) FROM (VALUES ('2020-01-02', 'yyyy-MM-dd'), ('2020-01-02 05:06 +0530', 'yyyy-MM-dd HH:mm Z'), ('2020-01-02 05:06 America/New_York', 'yyyy-MM-dd HH:mm ZZZ'), ('2020-01-02 05:06 PST', 'yyyy-MM-dd HH:mm z')) AS t(a, b) --> 2020-01-02 00:00:00.000 UTC | 2020-01-02 05:06:00.000 +05:30 | 2020-01-02 05:06:00.000 America/New_York | 2020-01-02 05:06:00.000 America/Los_Angeles :: timestamp(3) with time zone
parse_datetime(a, b) FROM (VALUES ('2020-03-08 02:30 America/New_York', 'yyyy-MM-dd HH:mm ZZZ')) AS t(a, b) --> !INVALID_FUNCTION_ARGUMENT
to_unixtime(parse_datetime(a, b)), year(parse_datetime(a,b)) FROM (VALUES ('2020-01-02 z', 'yyyy-MM-dd Z')) AS t(a, b) --> 1.5779232E9 :: double
try(date_parse(a, b)) FROM (VALUES ('2020-13-02', '%Y-%m-%d'),('2020-11-02', '%Y-%m-%d')) AS t(a, b) --> NULL | 2020-11-02 00:00:00.000 :: timestamp(3)
