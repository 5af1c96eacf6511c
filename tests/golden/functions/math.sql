abs(-5) --> 5 :: integer
abs(-5.5) --> 5.5 :: double
ceil(1.2) --> 2.0 :: double
ceil(-1.2) --> -1.0
ceiling(5) --> 5 :: integer
ceil(CAST(9007199254740993 AS bigint)) --> 9007199254740993 :: bigint
ceil(CAST(1.25 AS decimal(4, 2))) --> 2 :: decimal(3,0)
floor(-1.2) --> -2.0
floor(CAST(1.25 AS decimal(4, 2))) --> 1
floor(7) --> 7 :: integer
floor(avg(x)) FROM (VALUES (1), (2)) t(x) --> 1.0 :: double
round(2.5) --> 3.0
round(-2.5) --> -3.0
round(5) --> 5 :: integer
round(3.14159, 2) --> 3.14 :: double
round(-3.14159, 2) --> -3.14
round(125, -1) --> 130
round(CAST(1.255 AS decimal(6, 3)), 2) --> 1.260
round(CAST(2.5 AS decimal(3, 1))) --> 3
round(nan()) --> NaN
round(infinity(), 2) --> Infinity
round(avg(x), 1) FROM (VALUES (1), (2), (2)) t(x) --> 1.7
truncate(2.7) --> 2.0
truncate(-2.7) --> -2.0
truncate(CAST(2.789 AS decimal(5, 3)), 1) --> 2.700
sign(-3) --> -1 :: integer
sign(2.5) --> 1.0 :: double
sign(0.0) --> 0.0
sign(nan()) --> NaN
sqrt(16) --> 4.0
sqrt(-1) --> NaN
cbrt(27) --> 3.0
power(2, 10) --> 1024.0 :: double
pow(2, -1) --> 0.5
power(-8, 0.5) --> NaN
exp(0) --> 1.0
ln(1) --> 0.0
ln(0) --> -Infinity
ln(-1) --> NaN
log2(8) --> 3.0
log10(1000) --> 3.0
log(2, 64) --> 6.0
log10(0) --> -Infinity
log(10, 0) --> -Infinity
mod(10, 3) --> 1 :: integer
mod(-10, 3) --> -1
mod(10, 0) --> !DIVISION_BY_ZERO
mod(5.5, 2.0) --> 1.5
mod(5.0, 0.0) --> NaN
mod(NULL, 0) --> NULL
7 % 4 --> 3
7 % 0 --> !DIVISION_BY_ZERO
5 / 2 --> 2 :: integer
-5 / 2 --> -2
-5 / 3 --> -1
5 / 0 --> !DIVISION_BY_ZERO
5 / NULL --> NULL
NULL / 0 --> NULL
5.0 / 2 --> 2.5 :: double
1.0 / 0.0 --> Infinity
-1.0 / 0 --> -Infinity
0.0 / 0 --> NaN
CAST(5 AS bigint) / 2 --> 2 :: bigint
CAST(1 AS real) / CAST(0 AS real) --> Infinity :: real
sum(x) / count(x) FROM (VALUES (1), (2), (4)) t(x) --> 2
sum(x) / 0 FROM (VALUES (1), (2)) t(x) --> !DIVISION_BY_ZERO
sum(x) / 0 FROM (VALUES (1.5), (2.5)) t(x) --> Infinity
sum(x) OVER () / 2 FROM (VALUES (3), (4)) t(x) --> 3 | 3
0 + (SELECT t.x / 2 FROM (VALUES (1)) u(y)) FROM (VALUES (9)) t(x) --> 4
0 + (SELECT cardinality(t.x) FROM (VALUES (1)) u(y)) FROM (VALUES (ARRAY[1, 2])) t(x) --> 2
try(1 / 0) --> NULL
try(1 / x) FROM (VALUES (2), (0), (1)) t(x) --> 0 | NULL | 1
try(10 / 5) --> 2
x / y FROM (VALUES (7, 2), (9, 3)) t(x, y) --> 3 | 3
CASE WHEN y = 0 THEN -1 ELSE x / y END FROM (VALUES (7, 2), (9, 0)) t(x, y) --> 3 | -1
pi() --> 3.141592653589793
e() --> 2.718281828459045
nan() --> NaN :: double
infinity() --> Infinity
is_nan(nan()) --> true
is_nan(1.0) --> false
is_finite(infinity()) --> false
is_finite(1) --> true
is_infinite(infinity()) --> true
sin(0) --> 0.0
cos(0) --> 1.0
tan(0) --> 0.0
asin(2) --> NaN
asin(1) --> 1.5707963267948966
acos(1) --> 0.0
acos(-2) --> NaN
atan(0) --> 0.0
atan2(1, 1) --> 0.7853981633974483
sinh(0) --> 0.0
cosh(0) --> 1.0
tanh(0) --> 0.0
degrees(pi()) --> 180.0
radians(180) --> 3.141592653589793
greatest(1, 3, 2) --> 3
greatest(1, NULL) --> NULL
greatest('a', 'b') --> b
least(1, 3, 2) --> 1
least(NULL, 1) --> NULL
least(DATE '2020-01-02', DATE '2020-01-01') --> 2020-01-01 :: date
width_bucket(5.3, 0.2, 10.6, 5) --> 3 :: bigint
width_bucket(0.1, 0, 10, 5) --> 1
width_bucket(-0.1, 0, 10, 5) --> 0
width_bucket(10, 0, 10, 5) --> 6
width_bucket(2.0, 10, 0, 5) --> 4
width_bucket(5.0, 3.0, 3.0, 2) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(5.0, 3.0, 4.0, 0) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(3.5, ARRAY[1.0, 2.0, 3.0]) --> 3
width_bucket(0.5, ARRAY[1.0, 2.0, 3.0]) --> 0
to_base(255, 16) --> ff
to_base(-5, 2) --> -101
to_base(5, 1) --> !INVALID_FUNCTION_ARGUMENT
from_base('ff', 16) --> 255 :: bigint
from_base('-101', 2) --> -5
from_base('9', 8) --> !INVALID_FUNCTION_ARGUMENT
from_base('', 8) --> !INVALID_FUNCTION_ARGUMENT
random() < 1 --> true
rand() >= 0 --> true
random(10) < 10 --> true
random(5, 7) BETWEEN 5 AND 6 --> true
random(0) --> !INVALID_FUNCTION_ARGUMENT
greatest(random(), -1.0) >= 0 --> true
count(*) FROM (SELECT sign(random(3) - 1) AS s FROM (VALUES (1), (2), (3)) t(x)) u WHERE s NOT IN (-1, 0, 1) --> 0
cosine_similarity(1, 2) --> !FUNCTION_NOT_FOUND
ceil(NULL) --> NULL
cbrt(-27) --> -3.0
cbrt(0) --> 0.0
cbrt(2) --> 1.2599210498948732
mod(-5.5e0, 2) --> -1.5 :: double
abs(-1.5e0) --> 1.5 :: double
abs(TINYINT '-5') --> 5 :: tinyint
typeof(abs(TINYINT '-5')) --> tinyint :: varchar
abs(DECIMAL '-1.50') --> 1.50 :: decimal(3,2)
typeof(abs(DECIMAL '-1.50')) --> decimal(3,2) :: varchar
abs(REAL '-1.5') --> 1.5 :: real
abs(-0e0) --> 0.0 :: double
abs(NULL) --> NULL :: tinyint
abs(TINYINT '-128') --> !NUMERIC_VALUE_OUT_OF_RANGE
abs(BIGINT '-9223372036854775808') --> !NUMERIC_VALUE_OUT_OF_RANGE
ceil(1.2e0) --> 2.0 :: double
ceil(-1.2e0) --> -1.0 :: double
ceil(REAL '1.2') --> 2.0 :: real
typeof(ceil(REAL '1.2')) --> real :: varchar
ceil(DECIMAL '1.20') --> 2 :: decimal(2,0)
typeof(ceil(DECIMAL '1.20')) --> decimal(2,0) :: varchar
ceil(DECIMAL '-1.20') --> -1 :: decimal(2,0)
ceil(5) --> 5 :: integer
typeof(ceil(SMALLINT '5')) --> smallint :: varchar
ceil(DECIMAL '99.99') --> 100 :: decimal(3,0)
typeof(ceil(DECIMAL '0.99')) --> decimal(1,0) :: varchar
ceil(-0.5e0) --> -0.0 :: double
typeof(ceil(CAST(1 AS decimal(38,0)))) --> decimal(38,0) :: varchar
floor(1.2e0) --> 1.0 :: double
floor(-1.2e0) --> -2.0 :: double
floor(DECIMAL '1.20') --> 1 :: decimal(2,0)
typeof(floor(DECIMAL '-1.20')) --> decimal(2,0) :: varchar
floor(DECIMAL '-1.20') --> -2 :: decimal(2,0)
floor(DECIMAL '-99.99') --> -100 :: decimal(3,0)
ceiling(1.5e0) --> 2.0 :: double
floor(nan()) --> NaN :: double
ceil(infinity()) --> Infinity :: double
round(2.5e0) --> 3.0 :: double
round(-2.5e0) --> -3.0 :: double
round(1.005e0, 2) --> 1.0 :: double
round(123.456e0, -2) --> 100.0 :: double
round(REAL '1.55', 1) --> 1.5 :: real
typeof(round(REAL '1.5', 1)) --> real :: varchar
round(0.5e0) --> 1.0 :: double
round(-0.5e0) --> -1.0 :: double
round(1e300, 2) --> 1.0E300 :: double
round(0.49999999999999994e0) --> 0.0 :: double
round(4503599627370497e0) --> 4.503599627370497E15 :: double
round(9007199254740993e0) --> 9.007199254740992E15 :: double
round(DECIMAL '1.55') --> 2 :: decimal(2,0)
typeof(round(DECIMAL '1.55')) --> decimal(2,0) :: varchar
round(DECIMAL '1.55', 1) --> 1.60 :: decimal(4,2)
typeof(round(DECIMAL '1.55', 1)) --> decimal(4,2) :: varchar
round(DECIMAL '-1.55', 1) --> -1.60 :: decimal(4,2)
round(DECIMAL '155.5', -1) --> 160.0 :: decimal(5,1)
typeof(round(DECIMAL '155.5', -1)) --> decimal(5,1) :: varchar
round(DECIMAL '155.5', -5) --> 0.0 :: decimal(5,1)
round(DECIMAL '1.55', 5) --> 1.55 :: decimal(4,2)
round(DECIMAL '99.99', 1) --> 100.00 :: decimal(5,2)
typeof(round(DECIMAL '99.99', 1)) --> decimal(5,2) :: varchar
typeof(round(DECIMAL '99')) --> decimal(2,0) :: varchar
round(DECIMAL '99') --> 99 :: decimal(2,0)
typeof(round(DECIMAL '99', 1)) --> decimal(3,0) :: varchar
round(155, -1) --> 160 :: integer
round(155, -2) --> 200 :: integer
round(154, -1) --> 150 :: integer
round(-155, -1) --> -160 :: integer
round(BIGINT '155', -3) --> 0 :: bigint
round(155, 2) --> 155 :: integer
typeof(round(TINYINT '55', -1)) --> tinyint :: varchar
round(TINYINT '55', -1) --> 60 :: tinyint
round(155, -10) --> 0 :: integer
round(SMALLINT '5', 0) --> 5 :: smallint
round(TINYINT '127', -1) --> !NUMERIC_VALUE_OUT_OF_RANGE
round(BIGINT '9223372036854775807', -1) --> !NUMERIC_VALUE_OUT_OF_RANGE
round(DECIMAL '99999999999999999999999999999999999999', -1) --> !NUMERIC_VALUE_OUT_OF_RANGE
round(DECIMAL '9999999999999999999999999999999999999.9') --> 10000000000000000000000000000000000000 :: decimal(38,0)
truncate(1.9e0) --> 1.0 :: double
truncate(-1.9e0) --> -1.0 :: double
truncate(REAL '1.9') --> 1.0 :: real
typeof(truncate(REAL '1.9')) --> real :: varchar
truncate(DECIMAL '1.99') --> 1 :: decimal(1,0)
typeof(truncate(DECIMAL '1.99')) --> decimal(1,0) :: varchar
truncate(DECIMAL '-1.99', 1) --> -1.90 :: decimal(3,2)
typeof(truncate(DECIMAL '1.99', 1)) --> decimal(3,2) :: varchar
truncate(DECIMAL '199.9', -2) --> 100.0 :: decimal(4,1)
truncate(DECIMAL '1.99', 5) --> 1.99 :: decimal(3,2)
truncate(DECIMAL '199.9', -20) --> 0.0 :: decimal(4,1)
sign(-5) --> -1 :: integer
typeof(sign(-5)) --> integer :: varchar
sign(1.5e0) --> 1.0 :: double
sign(DECIMAL '-1.5') --> -1 :: decimal(1,0)
typeof(sign(DECIMAL '1.5')) --> decimal(1,0) :: varchar
sign(REAL '-1') --> -1.0 :: real
typeof(sign(REAL '1')) --> real :: varchar
sign(-0e0) --> -0.0 :: double
sign(0e0) --> 0.0 :: double
sign(TINYINT '-3') --> -1 :: tinyint
sign(infinity()) --> 1.0 :: double
mod(5, 3) --> 2 :: integer
mod(-5, 3) --> -2 :: integer
mod(5.5e0, 2) --> 1.5 :: double
mod(DECIMAL '5.55', DECIMAL '2.0') --> 1.55 :: decimal(3,2)
typeof(mod(DECIMAL '5.55', DECIMAL '2.0')) --> decimal(3,2) :: varchar
mod(BIGINT '5', 3) --> 2 :: bigint
mod(REAL '5.5', REAL '2') --> 1.5 :: real
mod(5e0, 0) --> NaN :: double
mod(TINYINT '5', TINYINT '3') --> 2 :: tinyint
typeof(mod(TINYINT '5', TINYINT '3')) --> tinyint :: varchar
mod(NULL, 3) --> NULL :: integer
mod(DECIMAL '5', DECIMAL '0') --> !DIVISION_BY_ZERO
cbrt(27e0) --> 3.0 :: double
cbrt(-27e0) --> -3.0 :: double
cbrt(2e0) --> 1.2599210498948732 :: double
cbrt(nan()) --> NaN :: double
cbrt(1e-300) --> 1.0E-100 :: double
cbrt(10) --> 2.154434690031884 :: double
sqrt(2) --> 1.4142135623730951 :: double
sqrt(0) --> 0.0 :: double
sqrt(infinity()) --> Infinity :: double
ln(10) --> 2.302585092994046 :: double
ln(infinity()) --> Infinity :: double
log2(3) --> 1.5849625007211563 :: double
log2(0) --> -Infinity :: double
log2(-1) --> NaN :: double
log10(-1) --> NaN :: double
log10(2) --> 0.3010299956639812 :: double
log(2, 8) --> 3.0 :: double
log(10, 1000) --> 2.9999999999999996 :: double
log(2, 0) --> -Infinity :: double
log(0, 2) --> -0.0 :: double
log(1, 2) --> Infinity :: double
log(-2, 8) --> NaN :: double
log(2,-8) --> NaN :: double
log(3, 81) --> 4.0 :: double
log(2, 1024) --> 10.0 :: double
log(5, 125) --> 3.0000000000000004 :: double
exp(1) --> 2.718281828459045 :: double
exp(1000) --> Infinity :: double
exp(-1000) --> 0.0 :: double
pow(2, 10) --> 1024.0 :: double
power(2, 0.5e0) --> 1.4142135623730951 :: double
pow(0, 0) --> 1.0 :: double
pow(0, -1) --> Infinity :: double
pow(-8, 1e0/3) --> NaN :: double
pow(nan(), 0) --> 1.0 :: double
typeof(pow(2,3)) --> double :: varchar
pow(1, nan()) --> NaN :: double
pow(1, infinity()) --> NaN :: double
pow(-1, infinity()) --> NaN :: double
pow(10, 2) --> 100.0 :: double
power(0e0, nan()) --> NaN :: double
degrees(1) --> 57.29577951308232 :: double
radians(1) --> 0.017453292519943295 :: double
degrees(57.2e0) --> 3277.318588148309 :: double
radians(33.3e0) --> 0.5811946409141117 :: double
sin(1) --> 0.8414709848078965 :: double
cos(1) --> 0.5403023058681398 :: double
tan(1) --> 1.5574077246549023 :: double
atan(1) --> 0.7853981633974483 :: double
atan2(1, 2) --> 0.4636476090008061 :: double
acos(2) --> NaN :: double
acos(-1.1e0) --> NaN :: double
sinh(1) --> 1.1752011936438014 :: double
tanh(1) --> 0.7615941559557649 :: double
sin(infinity()) --> NaN :: double
cos(infinity()) --> NaN :: double
tan(infinity()) --> NaN :: double
sin(1e22) --> -0.8522008497671888 :: double
tan(0.5e0) --> 0.5463024898437905 :: double
tanh(400) --> 1.0 :: double
cosh(800) --> Infinity :: double
sinh(-800) --> -Infinity :: double
-infinity() --> -Infinity :: double
is_nan(1) --> false :: boolean
is_nan(REAL 'NaN') --> true :: boolean
is_finite(nan()) --> false :: boolean
is_infinite(nan()) --> false :: boolean
is_nan(NULL) --> NULL :: boolean
is_infinite(-infinity()) --> true :: boolean
width_bucket(3.14e0, 0, 4, 3) --> 3 :: bigint
width_bucket(2e0, 0, 4, 3) --> 2 :: bigint
width_bucket(-1, 0, 4, 3) --> 0 :: bigint
width_bucket(4, 0, 4, 3) --> 4 :: bigint
width_bucket(5, 0, 4, 3) --> 4 :: bigint
width_bucket(3.14e0, 4, 0, 3) --> 1 :: bigint
width_bucket(infinity(), 0, 4, 3) --> 4 :: bigint
width_bucket(-infinity(), 0, 4, 3) --> 0 :: bigint
width_bucket(5, 4, 0, 3) --> 0 :: bigint
width_bucket(0, 4, 0, 3) --> 3 :: bigint
width_bucket(4, 4, 0, 3) --> 0 :: bigint
width_bucket(-1, 4, 0, 3) --> 4 :: bigint
width_bucket(3.14e0, 0, 4, 0) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(nan(), 0, 4, 10) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(3, 4, 4, 3) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(3, nan(), 4, 3) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(3, 0, infinity(), 3) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(infinity(), 0, 4, 9223372036854775807) --> !NUMERIC_VALUE_OUT_OF_RANGE
width_bucket(3.14e0, ARRAY[0e0,2e0,4e0]) --> 2 :: bigint
width_bucket(infinity(), ARRAY[0e0,2e0,4e0]) --> 3 :: bigint
width_bucket(-1, ARRAY[0e0,2e0,4e0]) --> 0 :: bigint
width_bucket(2, ARRAY[0e0,2e0,4e0]) --> 2 :: bigint
width_bucket(0, ARRAY[0e0]) --> 1 :: bigint
width_bucket(NULL, ARRAY[0e0]) --> NULL :: bigint
width_bucket(3.14e0, ARRAY[]) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(nan(), ARRAY[0e0,2e0]) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(3.14e0, ARRAY[infinity()]) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(3.14e0, ARRAY[0e0, infinity()]) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(1.5e0, ARRAY[1e0,0e0]) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(3, ARRAY[1e0, NULL]) --> !INVALID_FUNCTION_ARGUMENT
width_bucket(1e0, ARRAY[1,2,3]) --> 1 :: bigint
from_base('-ff', 16) --> -255 :: bigint
from_base('FF', 16) --> 255 :: bigint
from_base('z', 36) --> 35 :: bigint
from_base('101', 2) --> 5 :: bigint
from_base('7fffffffffffffff', 16) --> 9223372036854775807 :: bigint
from_base('-8000000000000000', 16) --> -9223372036854775808 :: bigint
from_base('+1', 10) --> 1 :: bigint
from_base('0', 2) --> 0 :: bigint
from_base(NULL, 2) --> NULL :: bigint
from_base('', 2) --> !INVALID_FUNCTION_ARGUMENT
from_base('2', 2) --> !INVALID_FUNCTION_ARGUMENT
from_base('8000000000000000', 16) --> !INVALID_FUNCTION_ARGUMENT
from_base('1', 1) --> !INVALID_FUNCTION_ARGUMENT
from_base('1', 37) --> !INVALID_FUNCTION_ARGUMENT
from_base(' 1', 10) --> !INVALID_FUNCTION_ARGUMENT
from_base('-', 10) --> !INVALID_FUNCTION_ARGUMENT
to_base(-255, 16) --> -ff :: varchar(64)
to_base(0, 2) --> 0 :: varchar(64)
to_base(BIGINT '9223372036854775807', 36) --> 1y2p0ij32e8e7 :: varchar(64)
to_base(10, 10) --> 10 :: varchar(64)
typeof(to_base(10, 10)) --> varchar(64) :: varchar
to_base(NULL, 2) --> NULL :: varchar(64)
to_base(35, 36) --> z :: varchar(64)
to_base(1, 1) --> !INVALID_FUNCTION_ARGUMENT
to_base(1, 37) --> !INVALID_FUNCTION_ARGUMENT
beta_cdf(3, 3.6e0, 0e0) --> 0.0 :: double
beta_cdf(3, 3.6e0, 1e0) --> 1.0 :: double
beta_cdf(3, 3.6e0, 0.9e0) --> 0.9972502881611551 :: double
beta_cdf(0, 3, 0.5e0) --> !INVALID_FUNCTION_ARGUMENT
beta_cdf(3, 0, 0.5e0) --> !INVALID_FUNCTION_ARGUMENT
beta_cdf(3, 3, -0.1e0) --> !INVALID_FUNCTION_ARGUMENT
beta_cdf(3, 3, 1.1e0) --> !INVALID_FUNCTION_ARGUMENT
beta_cdf(3, nan(), 0.5e0) --> !INVALID_FUNCTION_ARGUMENT
inverse_beta_cdf(3, 3.6e0, 0e0) --> 0.0 :: double
inverse_beta_cdf(3, 3.6e0, 1e0) --> 1.0 :: double
inverse_beta_cdf(0, 3, 0.5e0) --> !INVALID_FUNCTION_ARGUMENT
inverse_beta_cdf(3, 3, 1.5e0) --> !INVALID_FUNCTION_ARGUMENT
normal_cdf(0, 1, 1.96e0) --> 0.9750021048517796 :: double
normal_cdf(10, 9, 10) --> 0.5 :: double
normal_cdf(0, 1, infinity()) --> 1.0 :: double
normal_cdf(infinity(), 1, 0) --> 0.0 :: double
normal_cdf(-infinity(), 1, 0) --> 1.0 :: double
normal_cdf(0,1,-infinity()) --> 0.0 :: double
normal_cdf(0, infinity(), 1) --> 0.5 :: double
normal_cdf(nan(), 1, 0) --> NaN :: double
normal_cdf(0, 1, nan()) --> NaN :: double
normal_cdf(0, 0, 0.1985e0) --> !INVALID_FUNCTION_ARGUMENT
normal_cdf(0, nan(), 0.1985e0) --> !INVALID_FUNCTION_ARGUMENT
inverse_normal_cdf(10, 9, 0.9e0) --> 21.533964089901406 :: double
inverse_normal_cdf(0.5e0, 0.25e0, 0.65e0) --> 0.596330116601892 :: double
inverse_normal_cdf(0, 1, 0.5e0) --> 0.0 :: double
inverse_normal_cdf(4, 48, 0) --> !INVALID_FUNCTION_ARGUMENT
inverse_normal_cdf(4, 48, 1) --> !INVALID_FUNCTION_ARGUMENT
inverse_normal_cdf(4, 0, 0.4e0) --> !INVALID_FUNCTION_ARGUMENT
wilson_interval_lower(1250, 1310, 1.96e0) --> 0.9414883725395894 :: double
wilson_interval_upper(1250, 1310, 1.96e0) --> 0.9642524717143908 :: double
wilson_interval_lower(0, 10, 1) --> 0.0 :: double
wilson_interval_upper(10, 10, 1) --> 1.0 :: double
wilson_interval_lower(-1, 1310, 1.96e0) --> !INVALID_FUNCTION_ARGUMENT
wilson_interval_lower(1, 0, 1.96e0) --> !INVALID_FUNCTION_ARGUMENT
wilson_interval_lower(10, 5, 1.96e0) --> !INVALID_FUNCTION_ARGUMENT
wilson_interval_lower(1, 5, -1) --> !INVALID_FUNCTION_ARGUMENT
wilson_interval_upper(1, 5, nan()) --> !INVALID_FUNCTION_ARGUMENT
cosine_similarity(MAP(ARRAY['a','b'],ARRAY[1e0,2e0]), MAP(ARRAY['c','b'],ARRAY[1e0,3e0])) --> 0.8485281374238569 :: double
cosine_similarity(MAP(ARRAY['a','b'],ARRAY[1e0,2e0]), MAP(ARRAY['c'],ARRAY[1e0])) --> 0.0 :: double
cosine_similarity(NULL, MAP(ARRAY['c'],ARRAY[1e0])) --> NULL :: double
cosine_similarity(MAP(ARRAY['a'],ARRAY[NULL]), MAP(ARRAY['a'],ARRAY[1e0])) --> NULL :: double
cosine_similarity(MAP(ARRAY['a'],ARRAY[0e0]), MAP(ARRAY['a'],ARRAY[1e0])) --> NaN :: double
cosine_similarity(MAP(), MAP(ARRAY['a'],ARRAY[1e0])) --> NaN :: double
round(REAL '16777216.5', 1) --> 1.6777216E7 :: real
round(1.45e0, 1) --> 1.5 :: double
round(-1.45e0, 1) --> -1.5 :: double
round(1e18, 1) --> 1.0E18 :: double
round(123456789012345678e0, 3) --> 1.2345678901234568E17 :: double
round(1.5e0, 400) --> 1.5 :: double
round(2.5e0, -1) --> 0.0 :: double
round(REAL '1.23456', 3) --> 1.235 :: real
round(-0.4e0) --> -0.0 :: double
round(5.015e0, 2) --> 5.01 :: double
round(1.255e0, 2) --> 1.25 :: double
width_bucket(0, 0, 4, 3) --> 1 :: bigint
width_bucket(1e0, 4, 0, 3) --> 3 :: bigint
width_bucket(2e0,4,0,2) --> 1 :: bigint
width_bucket(2e0,4,0,4) --> 2 :: bigint
width_bucket(3.9e0, 4, 0, 3) --> 1 :: bigint
width_bucket(4e0, 4, 0, 3) --> 0 :: bigint
width_bucket(4.1e0, 4, 0, 3) --> 0 :: bigint
width_bucket(0e0, 4, 0, 4) --> 4 :: bigint
width_bucket(-0.1e0, 4, 0, 3) --> 4 :: bigint
width_bucket(1.3333333333333333e0, 0, 4, 3) --> 2 :: bigint
width_bucket(2.6666666666666667e0, 4, 0, 3) --> 1 :: bigint
abs(-2147483648) --> !NUMERIC_VALUE_OUT_OF_RANGE
truncate(5) --> 5 :: decimal(10,0)
round(NULL) --> NULL :: tinyint
sign(NULL) --> NULL :: tinyint
truncate(NULL) --> NULL :: decimal(1,0)
mod(NULL, NULL) --> NULL :: tinyint
cbrt(123.45e0) --> 4.9792473177376095 :: double
cbrt(-10e0) --> -2.154434690031884 :: double
cbrt(0.5e0) --> 0.7937005259840998 :: double
cbrt(1e-310) --> 4.641588833612774E-104 :: double
cbrt(infinity()) --> Infinity :: double
cbrt(100e0) --> 4.641588833612779 :: double
atan2(2e0, 2.5e0) --> 0.6747409422235527 :: double
atan2(-123e0, -1.5e0) --> -1.5829908442431486 :: double
atan2(1.5e0, 123.45e0) --> 0.012150070369935703 :: double
atan2(123e0, -1.5e0) --> 1.5829908442431486 :: double
atan2(0e0, -1e0) --> 3.141592653589793 :: double
atan2(1e0, 0e0) --> 1.5707963267948966 :: double
atan2(1e-17, -1e0) --> 3.141592653589793 :: double
atan2(infinity(), 1e0) --> 1.5707963267948966 :: double
width_bucket(NULL, 2e0, 2e0, 2) --> NULL :: bigint
width_bucket(2e0, 2e0, NULL, 2) --> NULL :: bigint
width_bucket(2e0, 2e0, 2e0, 2) --> !INVALID_FUNCTION_ARGUMENT
mod(decimal '2.5', NULL) --> NULL :: decimal(2,1)
typeof(mod(NULL, decimal '2.5')) --> decimal(2,1) :: varchar
