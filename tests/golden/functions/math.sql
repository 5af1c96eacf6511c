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
mod(10, 0) --> !GENERIC_INTERNAL_ERROR
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
