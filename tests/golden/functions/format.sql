-- format and format_number: what a Trino engine gives.
1 --> 1 :: integer
format('% d', 'text') --> !INVALID_FUNCTION_ARGUMENT
format('% d', 123456.789) --> !INVALID_FUNCTION_ARGUMENT
format('% d', DATE '2020-02-29') --> !INVALID_FUNCTION_ARGUMENT
format('% d', DECIMAL '-0.005') --> !INVALID_FUNCTION_ARGUMENT
format('% d', TIMESTAMP '2020-02-29 13:04:05.678') --> !INVALID_FUNCTION_ARGUMENT
format('%#x %#o', 255, 8) --> 0xff 010 :: varchar
format('%#x', 'text') --> !INVALID_FUNCTION_ARGUMENT
format('%#x', 123456.789) --> !INVALID_FUNCTION_ARGUMENT
format('%#x', BIGINT '9223372036854775807') --> 0x7fffffffffffffff :: varchar
format('%#x', CAST(NULL AS varchar)) --> null :: varchar
format('%#x', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%#x', TIMESTAMP '2020-02-29 13:04:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
format('%%%s', -0.25) --> %-0.25 :: varchar
format('%%%s', -5) --> %-5 :: varchar
format('%%%s', DECIMAL '-0.005') --> %-0.005 :: varchar
format('%%%s', TIME '13:04:05') --> %13:04:05 :: varchar
format('%', 1) --> !INVALID_FUNCTION_ARGUMENT
format('%(d', -5) --> (5) :: varchar
format('%(d', 0) --> 0 :: varchar
format('%(d', CAST(NULL AS bigint)) --> null :: varchar
format('%(d', DECIMAL '-0.005') --> !INVALID_FUNCTION_ARGUMENT
format('%(d', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%(d', TIMESTAMP '2020-02-29 13:04:05.678') --> !INVALID_FUNCTION_ARGUMENT
format('%(d', TINYINT '-3') --> (3) :: varchar
format('%(f', -infinity()) --> (Infinity) :: varchar
format('%+d', -5) --> -5 :: varchar
format('%+d', 0) --> +0 :: varchar
format('%+d', 1.5) --> !INVALID_FUNCTION_ARGUMENT
format('%+d', DATE '2020-02-29') --> !INVALID_FUNCTION_ARGUMENT
format('%+f', infinity()) --> +Infinity :: varchar
format('%,.1f', 'text') --> !INVALID_FUNCTION_ARGUMENT
format('%,.1f', 1) --> !INVALID_FUNCTION_ARGUMENT
format('%,.1f', 123456.789) --> 123,456.8 :: varchar
format('%,.3f', DECIMAL '1234.5678') --> 1,234.568 :: varchar
format('%,d', -1234567) --> -1,234,567 :: varchar
format('%,d', 0) --> 0 :: varchar
format('%,d', 123456.789) --> !INVALID_FUNCTION_ARGUMENT
format('%,d', BIGINT '9223372036854775807') --> 9,223,372,036,854,775,807 :: varchar
format('%,d', CAST(NULL AS bigint)) --> null :: varchar
format('%,d', DECIMAL '-0.005') --> !INVALID_FUNCTION_ARGUMENT
format('%,d', REAL '0.1') --> !INVALID_FUNCTION_ARGUMENT
format('%,d', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%,d', TIMESTAMP '2020-02-29 13:04:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
format('%,g', 12345.6) --> 12,345.6 :: varchar
format('%,s', 'a') --> !INVALID_FUNCTION_ARGUMENT
format('%-10d|', 42) --> 42        | :: varchar
format('%-8s|', -0.25) --> -0.25   | :: varchar
format('%-8s|', 1.5) --> 1.5     | :: varchar
format('%-8s|', 1e10) --> 1.0E10  | :: varchar
format('%-8s|', CAST(NULL AS varchar)) --> null    | :: varchar
format('%-8s|', REAL '0.1') --> 0.1     | :: varchar
format('%-8s|', true) --> true    | :: varchar
format('%-d', 1) --> !INVALID_FUNCTION_ARGUMENT
format('%.0e', 15.0) --> 2e+01 :: varchar
format('%.0f', 1.5) --> 2 :: varchar
format('%.0f', 2.5) --> 3 :: varchar
format('%.0f', 3.5) --> 4 :: varchar
format('%.0f', BIGINT '9223372036854775807') --> !INVALID_FUNCTION_ARGUMENT
format('%.0f', DECIMAL '-0.005') --> -0 :: varchar
format('%.0f', REAL '0.1') --> 0 :: varchar
format('%.0g', 5.5) --> 6 :: varchar
format('%.15f', 0.1) --> 0.100000000000000 :: varchar
format('%.1b', true) --> t :: varchar
format('%.1f', 0.25) --> 0.3 :: varchar
format('%.1f', DECIMAL '1.55') --> 1.6 :: varchar
format('%.20f', 0.1) --> 0.10000000000000000000 :: varchar
format('%.2d', 1) --> !INVALID_FUNCTION_ARGUMENT
format('%.2f', 'text') --> !INVALID_FUNCTION_ARGUMENT
format('%.2f', -0.25) --> -0.25 :: varchar
format('%.2f', 0) --> !INVALID_FUNCTION_ARGUMENT
format('%.2f', 1.005) --> 1.01 :: varchar
format('%.2f', 1234567) --> !INVALID_FUNCTION_ARGUMENT
format('%.2f', DECIMAL '12') --> 12.00 :: varchar
format('%.2f', TIMESTAMP '2020-02-29 13:04:05.678') --> !INVALID_FUNCTION_ARGUMENT
format('%.30f', 1.1) --> 1.100000000000000000000000000000 :: varchar
format('%.3f', REAL '0.1') --> 0.100 :: varchar
format('%.3s', 123456.789) --> 123 :: varchar
format('%.3s', DECIMAL '-0.005') --> -0. :: varchar
format('%.3s', REAL '0.1') --> 0.1 :: varchar
format('%010d|%+010d', -42, 42) --> -000000042|+000000042 :: varchar
format('%05d', -0.25) --> !INVALID_FUNCTION_ARGUMENT
format('%05d', -5) --> -0005 :: varchar
format('%05d', 1.5) --> !INVALID_FUNCTION_ARGUMENT
format('%05d', 1234567) --> 1234567 :: varchar
format('%05d', DECIMAL '-0.005') --> !INVALID_FUNCTION_ARGUMENT
format('%05d', DECIMAL '12.345') --> !INVALID_FUNCTION_ARGUMENT
format('%05d', REAL '0.1') --> !INVALID_FUNCTION_ARGUMENT
format('%05d', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%05d', TINYINT '-3') --> -0003 :: varchar
format('%08.2f', 1234567) --> !INVALID_FUNCTION_ARGUMENT
format('%08.2f', 1e10) --> 10000000000.00 :: varchar
format('%08.2f', DECIMAL '12.345') --> 00012.35 :: varchar
format('%08.2f', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%08.2f', TIMESTAMP '2020-02-29 13:04:05.678') --> !INVALID_FUNCTION_ARGUMENT
format('%08.2f', TINYINT '-3') --> !INVALID_FUNCTION_ARGUMENT
format('%08.2f|%+,.1f|% .1f|%(.2f', -3.14159, 12345.67, 2.0, -2.0) --> -0003.14|+12,345.7| 2.0|(2.00) :: varchar
format('%1$s %1$s', -0.25) --> -0.25 -0.25 :: varchar
format('%1$s %1$s', -5) --> -5 -5 :: varchar
format('%1$s %1$s', 1234567) --> 1234567 1234567 :: varchar
format('%1$s %1$s', BIGINT '9223372036854775807') --> 9223372036854775807 9223372036854775807 :: varchar
format('%1$s %1$s', CAST(NULL AS varchar)) --> null null :: varchar
format('%1$s %1$s', DATE '2020-02-29') --> 2020-02-29 2020-02-29 :: varchar
format('%1$s %1$s', TIMESTAMP '2020-02-29 13:04:05.678') --> 2020-02-29T13:04:05.678 2020-02-29T13:04:05.678 :: varchar
format('%1$tH %1$tI %1$tk %1$tl %1$tM %1$tS %1$tL %1$tN %1$tp %1$tR %1$tT %1$tr', TIMESTAMP '2020-01-02 13:04:05.678') --> 13 01 13 1 04 05 678 678000000 pm 13:04 13:04:05 01:04:05 PM :: varchar
format('%1$tY %1$tB %1$tb %1$tA %1$ta %1$te %1$tj %1$ty %1$tC %1$tD %1$tF', DATE '2020-01-02') --> 2020 January Jan Thursday Thu 2 002 20 20 01/02/20 2020-01-02 :: varchar
format('%1$tz %1$ts %1$tQ %1$tc', TIMESTAMP '2020-01-02 03:04:05.678 America/New_York') --> -0500 1577952245 1577952245678 Thu Jan 02 03:04:05 EST 2020 :: varchar
format('%10.3f|', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%2$s %1$s', 'a', 'b') --> b a :: varchar
format('%2$s %1$s', 'text', -5) --> -5 text :: varchar
format('%2$s %1$s', -0.25, -5) --> -5 -0.25 :: varchar
format('%2$s %1$s', 1, DATE '2020-02-29') --> 2020-02-29 1 :: varchar
format('%2$s %1$s', 1.5, CAST(NULL AS varchar)) --> null 1.5 :: varchar
format('%2$s %1$s', 1234567, -0.25) --> -0.25 1234567 :: varchar
format('%2$s %1$s', CAST(NULL AS bigint), DATE '2020-02-29') --> 2020-02-29 null :: varchar
format('%2$s %1$s', DATE '2020-02-29', 1.5) --> 1.5 2020-02-29 :: varchar
format('%2$s %1$s', DECIMAL '12.345', DATE '2020-02-29') --> 2020-02-29 12.345 :: varchar
format('%2$s', -5) --> !INVALID_FUNCTION_ARGUMENT
format('%2$s', 0) --> !INVALID_FUNCTION_ARGUMENT
format('%2$s', 123456.789) --> !INVALID_FUNCTION_ARGUMENT
format('%2$s', 1e10) --> !INVALID_FUNCTION_ARGUMENT
format('%2$s', DATE '2020-02-29') --> !INVALID_FUNCTION_ARGUMENT
format('%2$s', DECIMAL '12.345') --> !INVALID_FUNCTION_ARGUMENT
format('%2$s', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%5s|', 1234567) --> 1234567| :: varchar
format('%<s', -5, 123456.789) --> !INVALID_FUNCTION_ARGUMENT
format('%<s', -5, 1234567) --> !INVALID_FUNCTION_ARGUMENT
format('%<s', -5, CAST(NULL AS bigint)) --> !INVALID_FUNCTION_ARGUMENT
format('%<s', 1, 1) --> !INVALID_FUNCTION_ARGUMENT
format('%<s', CAST(NULL AS varchar), 0) --> !INVALID_FUNCTION_ARGUMENT
format('%<s', DECIMAL '12.345', TINYINT '-3') --> !INVALID_FUNCTION_ARGUMENT
format('%<s', TIME '13:04:05', TIMESTAMP '2020-02-29 13:04:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
format('%S', -0.25) --> -0.25 :: varchar
format('%S', -5) --> -5 :: varchar
format('%S', 0) --> 0 :: varchar
format('%S', 1.5) --> 1.5 :: varchar
format('%S', 123456.789) --> 123456.789 :: varchar
format('%S', 1234567) --> 1234567 :: varchar
format('%S', TIMESTAMP '2020-02-29 13:04:05.678') --> 2020-02-29T13:04:05.678 :: varchar
format('%TB', DATE '2020-01-02') --> JANUARY :: varchar
format('%X', 1e10) --> !INVALID_FUNCTION_ARGUMENT
format('%X', BIGINT '9223372036854775807') --> 7FFFFFFFFFFFFFFF :: varchar
format('%X', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%X', true) --> !INVALID_FUNCTION_ARGUMENT
format('%a', 1.0) --> 0x1.0p0 :: varchar
format('%b %B', false, true) --> false TRUE :: varchar
format('%b', 'x') --> true :: varchar
format('%b', -5) --> true :: varchar
format('%b', 0) --> true :: varchar
format('%b', 1) --> true :: varchar
format('%b', CAST(NULL AS boolean)) --> false :: varchar
format('%b', DATE '2020-02-29') --> true :: varchar
format('%b', DECIMAL '12.345') --> true :: varchar
format('%b', TIMESTAMP '2020-02-29 13:04:05 UTC') --> true :: varchar
format('%b', TINYINT '-3') --> true :: varchar
format('%b', true) --> true :: varchar
format('%c', 'a') --> !INVALID_FUNCTION_ARGUMENT
format('%c', 1e10) --> !INVALID_FUNCTION_ARGUMENT
format('%c', 65) --> !INVALID_FUNCTION_ARGUMENT
format('%c', BIGINT '65') --> !INVALID_FUNCTION_ARGUMENT
format('%c', CAST('a' AS char(1))) --> !INVALID_FUNCTION_ARGUMENT
format('%c', INTEGER '128512') --> !INVALID_FUNCTION_ARGUMENT
format('%c', TIMESTAMP '2020-02-29 13:04:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
format('%d%%|%s', 'text', TINYINT '-3') --> !INVALID_FUNCTION_ARGUMENT
format('%d%%|%s', -0.25, TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%d%%|%s', 123456.789, 1e10) --> !INVALID_FUNCTION_ARGUMENT
format('%d%%|%s', 1e10, 1.5) --> !INVALID_FUNCTION_ARGUMENT
format('%d%%|%s', BIGINT '9223372036854775807', TIMESTAMP '2020-02-29 13:04:05.678') --> 9223372036854775807%|2020-02-29T13:04:05.678 :: varchar
format('%d%%|%s', DECIMAL '-0.005', CAST(NULL AS varchar)) --> !INVALID_FUNCTION_ARGUMENT
format('%d%%|%s', true, TIMESTAMP '2020-02-29 13:04:05.678') --> !INVALID_FUNCTION_ARGUMENT
format('%d', 'a') --> !INVALID_FUNCTION_ARGUMENT
format('%d', 1) --> 1 :: varchar
format('%d', 1.5) --> !INVALID_FUNCTION_ARGUMENT
format('%d', 5) --> 5 :: varchar
format('%d', BIGINT '9223372036854775807') --> 9223372036854775807 :: varchar
format('%d', CAST(5 AS tinyint)) --> 5 :: varchar
format('%d', CAST(NULL AS bigint)) --> null :: varchar
format('%d', CAST(NULL AS varchar)) --> null :: varchar
format('%d', DECIMAL '12') --> !INVALID_FUNCTION_ARGUMENT
format('%e %E %.2e', 12345.678, 12345.678, 0.00012345) --> 1.234568e+04 1.234568E+04 1.23e-04 :: varchar
format('%e', 'text') --> !INVALID_FUNCTION_ARGUMENT
format('%e', 0.0) --> 0.000000e+00 :: varchar
format('%e', 1234567) --> !INVALID_FUNCTION_ARGUMENT
format('%e', CAST(NULL AS varchar)) --> null :: varchar
format('%e', DECIMAL '12.5') --> 1.250000e+01 :: varchar
format('%e', REAL '0.1') --> 1.000000e-01 :: varchar
format('%e', TIMESTAMP '2020-02-29 13:04:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
format('%e', TINYINT '-3') --> !INVALID_FUNCTION_ARGUMENT
format('%f', 'text') --> !INVALID_FUNCTION_ARGUMENT
format('%f', -0.0) --> -0.000000 :: varchar
format('%f', -5) --> !INVALID_FUNCTION_ARGUMENT
format('%f', 1) --> !INVALID_FUNCTION_ARGUMENT
format('%f', 1.5) --> 1.500000 :: varchar
format('%f', DECIMAL '12345678901234567890.5') --> 12345678901234567890.500000 :: varchar
format('%f', infinity()) --> Infinity :: varchar
format('%f', nan()) --> NaN :: varchar
format('%g %g %g %.3g', 12345.678, 0.00001234, 1e10, 123.456) --> 12345.7 1.23400e-05 1.00000e+10 123 :: varchar
format('%g', 0.0) --> 0.00000 :: varchar
format('%g', 0.0001) --> 0.000100000 :: varchar
format('%g', 1.5) --> 1.50000 :: varchar
format('%g', 1000000.0) --> 1.00000e+06 :: varchar
format('%g', 1234567) --> !INVALID_FUNCTION_ARGUMENT
format('%g', 999999.5) --> 1.00000e+06 :: varchar
format('%g', BIGINT '9223372036854775807') --> !INVALID_FUNCTION_ARGUMENT
format('%g', TIMESTAMP '2020-02-29 13:04:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
format('%h %H', 'hello', 5) --> 5e918d2 5 :: varchar
format('%h', 'a') --> 61 :: varchar
format('%h', 1.5) --> 3ff80000 :: varchar
format('%h', 123456.789) --> df4052c5 :: varchar
format('%h', 1e10) --> 6202a05f :: varchar
format('%h', BIGINT '9223372036854775807') --> 80000000 :: varchar
format('%h', true) --> 4cf :: varchar
format('%n', 1234567) --> \n :: varchar
format('%n', REAL '0.1') --> \n :: varchar
format('%n', TIMESTAMP '2020-02-29 13:04:05 UTC') --> \n :: varchar
format('%o', 'text') --> !INVALID_FUNCTION_ARGUMENT
format('%o', -0.25) --> !INVALID_FUNCTION_ARGUMENT
format('%o', -1) --> 1777777777777777777777 :: varchar
format('%o', 1.5) --> !INVALID_FUNCTION_ARGUMENT
format('%o', 123456.789) --> !INVALID_FUNCTION_ARGUMENT
format('%o', 1234567) --> 4553207 :: varchar
format('%o', BIGINT '9223372036854775807') --> 777777777777777777777 :: varchar
format('%o', TIMESTAMP '2020-02-29 13:04:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
format('%o', TIMESTAMP '2020-02-29 13:04:05.678') --> !INVALID_FUNCTION_ARGUMENT
format('%q', 'text') --> !INVALID_FUNCTION_ARGUMENT
format('%q', -5) --> !INVALID_FUNCTION_ARGUMENT
format('%q', 1) --> !INVALID_FUNCTION_ARGUMENT
format('%q', 1.5) --> !INVALID_FUNCTION_ARGUMENT
format('%q', 123456.789) --> !INVALID_FUNCTION_ARGUMENT
format('%q', DATE '2020-02-29') --> !INVALID_FUNCTION_ARGUMENT
format('%s %<s %s', 'a', 'b') --> a a b :: varchar
format('%s %s', 'a') --> !INVALID_FUNCTION_ARGUMENT
format('%s %s', -0.25) --> !INVALID_FUNCTION_ARGUMENT
format('%s %s', 0) --> !INVALID_FUNCTION_ARGUMENT
format('%s %s', MAP(ARRAY['a'], ARRAY[DATE '2020-01-01']), ROW(1, NULL, 'x')) --> !NOT_SUPPORTED
format('%s %s', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%s %s', TIMESTAMP '2020-02-29 13:04:05 UTC') --> !INVALID_FUNCTION_ARGUMENT
format('%s %s', TIMESTAMP '2020-02-29 13:04:05.678') --> !INVALID_FUNCTION_ARGUMENT
format('%s%%', 5) --> 5% :: varchar
format('%s') --> !SYNTAX_ERROR
format('%s', 'a') --> a :: varchar
format('%s', -0.0) --> -0.0 :: varchar
format('%s', -5, 0) --> -5 :: varchar
format('%s', 0.0001) --> 1.0E-4 :: varchar
format('%s', 1.0E0) --> 1.0 :: varchar
format('%s', 1.5) --> 1.5 :: varchar
format('%s', 100000000.0) --> 1.0E8 :: varchar
format('%s', 123456.789, 1) --> 123456.789 :: varchar
format('%s', 1234567, -5) --> 1234567 :: varchar
format('%s', 1e-5) --> 1.0E-5 :: varchar
format('%s', 1e10) --> 1.0E10 :: varchar
format('%s', ARRAY['a', NULL]) --> !NOT_SUPPORTED
format('%s', ARRAY[1,2]) --> !NOT_SUPPORTED
format('%s', ARRAY[1.5]) --> !NOT_SUPPORTED
format('%s', ARRAY[TIMESTAMP '2020-01-02 03:04:00']) --> !NOT_SUPPORTED
format('%s', CAST('ab' AS char(4))) --> ab   :: varchar
format('%s', CAST(NULL AS varchar)) --> null :: varchar
format('%s', DATE '2020-01-02') --> 2020-01-02 :: varchar
format('%s', DATE '2020-02-29') --> 2020-02-29 :: varchar
format('%s', DECIMAL '1.50') --> 1.50 :: varchar
format('%s', DECIMAL '12') --> 12 :: varchar
format('%s', INTERVAL '1' DAY) --> 1 00:00:00.000 :: varchar
format('%s', INTERVAL '1' MONTH) --> 0-1 :: varchar
format('%s', IPADDRESS '1.2.3.4') --> 1.2.3.4 :: varchar
format('%s', JSON '{"a":1}') --> {"a":1} :: varchar
format('%s', MAP(ARRAY[1], ARRAY[2])) --> !NOT_SUPPORTED
format('%s', NULL) --> null :: varchar
format('%s', REAL '1.5') --> 1.5 :: varchar
format('%s', ROW(1,'a')) --> !NOT_SUPPORTED
format('%s', TIME '03:04:00') --> 03:04 :: varchar
format('%s', TIME '03:04:05') --> 03:04:05 :: varchar
format('%s', TIME '13:04:05', REAL '0.1') --> 13:04:05 :: varchar
format('%s', TIMESTAMP '2020-01-02 03:04:00') --> 2020-01-02T03:04 :: varchar
format('%s', TIMESTAMP '2020-01-02 03:04:05 +05:30') --> 2020-01-02T03:04:05+05:30 :: varchar
format('%s', TIMESTAMP '2020-01-02 03:04:05.123456') --> 2020-01-02T03:04:05.123456 :: varchar
format('%s', TIMESTAMP '2020-01-02 03:04:05.678 America/New_York') --> 2020-01-02T03:04:05.678-05:00[America/New_York] :: varchar
format('%s', TIMESTAMP '2020-01-02 03:04:05.678 UTC') --> 2020-01-02T03:04:05.678Z[UTC] :: varchar
format('%s', TIMESTAMP '2020-01-02 03:04:05.678') --> 2020-01-02T03:04:05.678 :: varchar
format('%s', TIMESTAMP '2020-02-29 13:04:05 UTC', BIGINT '9223372036854775807') --> 2020-02-29T13:04:05Z[UTC] :: varchar
format('%s', TIMESTAMP '2020-02-29 13:04:05.678') --> 2020-02-29T13:04:05.678 :: varchar
format('%s', X'0102') --> !NOT_SUPPORTED
format('%s', nan()) --> NaN :: varchar
format('%s', true) --> true :: varchar
format('%s-%s', 1, 1) --> 1-1 :: varchar
format('%s-%s', 1234567, TIMESTAMP '2020-02-29 13:04:05 UTC') --> 1234567-2020-02-29T13:04:05Z[UTC] :: varchar
format('%s-%s', CAST(NULL AS varchar), TIMESTAMP '2020-02-29 13:04:05 UTC') --> null-2020-02-29T13:04:05Z[UTC] :: varchar
format('%tB %<te', -0.25) --> !INVALID_FUNCTION_ARGUMENT
format('%tB %<te', 1.5) --> !INVALID_FUNCTION_ARGUMENT
format('%tB %<te', DECIMAL '12.345') --> !INVALID_FUNCTION_ARGUMENT
format('%tB %<te', REAL '0.1') --> !INVALID_FUNCTION_ARGUMENT
format('%tB %<te', TINYINT '-3') --> December 31 :: varchar
format('%tH:%<tM', 1e10) --> !INVALID_FUNCTION_ARGUMENT
format('%tH:%<tM', CAST(NULL AS bigint)) --> null:null :: varchar
format('%tH:%<tM', CAST(NULL AS varchar)) --> null:null :: varchar
format('%tH:%<tM', DECIMAL '12.345') --> !INVALID_FUNCTION_ARGUMENT
format('%tH:%<tM', TIMESTAMP '2020-02-29 13:04:05 UTC') --> 13:04 :: varchar
format('%tH:%<tM', TINYINT '-3') --> 23:59 :: varchar
format('%tT', TIME '03:04:05') --> 03:04:05 :: varchar
format('%tY', 1) --> 1970 :: varchar
format('%tY', TIMESTAMP '2020-01-02 03:04:05.678') --> 2020 :: varchar
format('%tY-%<tm-%<td', -0.25) --> !INVALID_FUNCTION_ARGUMENT
format('%tY-%<tm-%<td', 1) --> 1970-01-01 :: varchar
format('%tY-%<tm-%<td', 123456.789) --> !INVALID_FUNCTION_ARGUMENT
format('%tY-%<tm-%<td', CAST(NULL AS varchar)) --> null-null-null :: varchar
format('%tY-%<tm-%<td', TIME '13:04:05') --> !INVALID_FUNCTION_ARGUMENT
format('%tY-%tm-%td', DATE '2020-01-02', DATE '2020-01-02', DATE '2020-01-02') --> 2020-01-02 :: varchar
format('%tZ', TIMESTAMP '2020-01-02 03:04:05 UTC') --> UTC :: varchar
format('%x %X %o', 255, 255, 8) --> ff FF 10 :: varchar
format('%x', -1) --> ffffffffffffffff :: varchar
format('%x', -5) --> fffffffffffffffb :: varchar
format('%x', BIGINT '-1') --> ffffffffffffffff :: varchar
format('%x', CAST(-1 AS smallint)) --> ffffffffffffffff :: varchar
format('%x', CAST(-1 AS tinyint)) --> ffffffffffffffff :: varchar
format('', 1) -->  :: varchar
format('a%nb', 1) --> a\nb :: varchar
format('a', NULL) --> a :: varchar
format('x', 1) --> x :: varchar
format(NULL, 'a') --> !TYPE_MISMATCH
format(x, 5) FROM (VALUES '%d', 'v=%s') t(x) --> 5 | v=5 :: varchar
format_number(-0.0) --> 0 :: varchar
format_number(-0.5) --> 0 :: varchar
format_number(-1) --> -1 :: varchar
format_number(-1.25) --> -1 :: varchar
format_number(-1000) --> -1K :: varchar
format_number(-10000) --> -10K :: varchar
format_number(-100000) --> -100K :: varchar
format_number(-1005) --> -1K :: varchar
format_number(-1234) --> -1.23K :: varchar
format_number(-1234.5) --> -1.23K :: varchar
format_number(-12345) --> -12.35K :: varchar
format_number(-123456) --> -123.46K :: varchar
format_number(-123456789012) --> -123.46B :: varchar
format_number(-12399) --> -12.4K :: varchar
format_number(-123999) --> -124K :: varchar
format_number(-1500) --> -1.5K :: varchar
format_number(-1999) --> -2K :: varchar
format_number(-1e9) --> -1B :: varchar
format_number(-9223372036854775808) --> -9223.37Q :: varchar
format_number(-99.5) --> -99 :: varchar
format_number(-999) --> -999 :: varchar
format_number(-9994) --> -9.99K :: varchar
format_number(-9995) --> -9.99K :: varchar
format_number(-99999) --> -100K :: varchar
format_number(-999999) --> -1000K :: varchar
format_number(-infinity()) --> -9223.37Q :: varchar
format_number(0) --> 0 :: varchar
format_number(0.0) --> 0 :: varchar
format_number(0.001) --> 0 :: varchar
format_number(0.125) --> 0 :: varchar
format_number(1) --> 1 :: varchar
format_number(1.5) --> 1 :: varchar
format_number(1.5e3) --> 1.5K :: varchar
format_number(10.05) --> 10 :: varchar
format_number(1000) --> 1K :: varchar
format_number(1000.0) --> 1K :: varchar
format_number(1000.5) --> 1K :: varchar
format_number(1000000) --> 1M :: varchar
format_number(1000000000) --> 1B :: varchar
format_number(1001) --> 1K :: varchar
format_number(10049) --> 10K :: varchar
format_number(100499) --> 100K :: varchar
format_number(1005) --> 1K :: varchar
format_number(10050) --> 10.1K :: varchar
format_number(100500) --> 101K :: varchar
format_number(1015) --> 1.01K :: varchar
format_number(101500) --> 102K :: varchar
format_number(1025) --> 1.02K :: varchar
format_number(1049) --> 1.05K :: varchar
format_number(1050000) --> 1.05M :: varchar
format_number(123.456) --> 123 :: varchar
format_number(1234.5) --> 1.23K :: varchar
format_number(12340) --> 12.3K :: varchar
format_number(12345) --> 12.3K :: varchar
format_number(12345.678) --> 12.3K :: varchar
format_number(123456) --> 123K :: varchar
format_number(1234567) --> 1.23M :: varchar
format_number(1234567.0) --> 1.23M :: varchar
format_number(1234567890) --> 1.23B :: varchar
format_number(123456789012) --> 123B :: varchar
format_number(123456789012345) --> 123T :: varchar
format_number(12350) --> 12.3K :: varchar
format_number(12399) --> 12.4K :: varchar
format_number(1500) --> 1.5K :: varchar
format_number(1995) --> 2K :: varchar
format_number(19950) --> 19.9K :: varchar
format_number(199500) --> 200K :: varchar
format_number(1999) --> 2K :: varchar
format_number(1e10) --> 10B :: varchar
format_number(1e15) --> 1Q :: varchar
format_number(1e16) --> 10Q :: varchar
format_number(1e18) --> 1000Q :: varchar
format_number(1e20) --> 9223Q :: varchar
format_number(1e21) --> 9223Q :: varchar
format_number(1e300) --> 9223Q :: varchar
format_number(1e9) --> 1B :: varchar
format_number(9.995) --> 9 :: varchar
format_number(9.999e14) --> 1000T :: varchar
format_number(9.99e14) --> 999T :: varchar
format_number(9223372036854775000) --> 9223Q :: varchar
format_number(9223372036854775807) --> 9223Q :: varchar
format_number(99.95) --> 99 :: varchar
format_number(999) --> 999 :: varchar
format_number(999.5) --> 999 :: varchar
format_number(999.9) --> 999 :: varchar
format_number(999.99) --> 999 :: varchar
format_number(999.999) --> 999 :: varchar
format_number(9994) --> 9.99K :: varchar
format_number(9995) --> 9.99K :: varchar
format_number(99950) --> 100K :: varchar
format_number(999500) --> 1000K :: varchar
format_number(999949.9) --> 1000K :: varchar
format_number(99999) --> 100K :: varchar
format_number(999999) --> 1000K :: varchar
format_number(CAST(5 AS tinyint)) --> 5 :: varchar
format_number(CAST(NULL AS bigint)) --> NULL :: varchar
format_number(DECIMAL '1234.5') --> 1.23K :: varchar
format_number(DECIMAL '1234.56') --> 1.23K :: varchar
format_number(NULL) --> NULL :: varchar
format_number(REAL '1.1') --> 1 :: varchar
format_number(REAL '1500.0') --> 1.5K :: varchar
format_number(infinity()) --> 9223Q :: varchar
format_number(nan()) --> 0 :: varchar
format('%d', a) FROM (VALUES 0.1e0) t(a) --> !INVALID_FUNCTION_ARGUMENT
format('%d', a) FROM (VALUES REAL '0.1') t(a) --> !INVALID_FUNCTION_ARGUMENT
format('%f %g %a', a, a, a) FROM (VALUES REAL '0.1', REAL '1e20', REAL 'NaN', REAL '-Infinity', NULL) t(a) --> 0.100000 0.100000 0x1.99999ap-4 | 100000002004087730000.000000 1.00000e+20 0x1.5af1d8p66 | NaN NaN NaN | -Infinity -Infinity -Infinity | null null null :: varchar
format('%g %e %s %.3f', a, a, a, a) FROM (VALUES 4.9E-324, 1e-5, 123456789e0, -0e0, 2e-3, 1.0E23, 9007199254740993e0, -2.0E22) t(a) --> 4.90000e-324 4.900000e-324 4.9E-324 0.000 | 1.00000e-05 1.000000e-05 1.0E-5 0.000 | 1.23457e+08 1.234568e+08 1.23456789E8 123456789.000 | -0.00000 -0.000000e+00 -0.0 -0.000 | 0.00200000 2.000000e-03 0.002 0.002 | 1.00000e+23 1.000000e+23 9.999999999999999E22 99999999999999990000000.000 | 9.00720e+15 9.007199e+15 9.007199254740992E15 9007199254740992.000 | -2.00000e+22 -2.000000e+22 -2.0E22 -20000000000000000000000.000 :: varchar
format('%g %e %s %.3f', a, a, a, a) FROM (VALUES 4.9E-324, 1e-5, 123456789e0, 1e300, -0e0) t(a) --> 4.90000e-324 4.900000e-324 4.9E-324 0.000 | 1.00000e-05 1.000000e-05 1.0E-5 0.000 | 1.23457e+08 1.234568e+08 1.23456789E8 123456789.000 | 1.00000e+300 1.000000e+300 1.0E300 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.000 | -0.00000 -0.000000e+00 -0.0 -0.000 :: varchar
format('%g', 4.9E-324) --> 4.90000e-324 :: varchar
format('%h %b %s', a, a, a) FROM (VALUES REAL '0.1', REAL '1e20', REAL 'NaN', REAL '-Infinity', NULL) t(a) --> 3dcccccd true 0.1 | 60ad78ec true 1.0E20 | 7fc00000 true NaN | ff800000 true -Infinity | null false null :: varchar
format('%s %.10f %e', a, a, a) FROM (VALUES REAL '0.1', REAL '1e20', REAL '16777216', REAL '-0.25') t(a) --> 0.1 0.1000000015 1.000000e-01 | 1.0E20 100000002004087730000.0000000000 1.000000e+20 | 1.6777216E7 16777216.0000000000 1.677722e+07 | -0.25 -0.2500000000 -2.500000e-01 :: varchar
