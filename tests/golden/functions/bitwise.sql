bitwise_and(19, 25) --> 17 :: bigint
bitwise_or(19, 25) --> 27
bitwise_xor(19, 25) --> 10
bitwise_not(-12) --> 11
bitwise_not(19) --> -20
bitwise_left_shift(1, 2) --> 4 :: integer
bitwise_left_shift(CAST(7 AS tinyint), 2) --> 28 :: tinyint
bitwise_left_shift(CAST(-7 AS tinyint), 2) --> -28
bitwise_left_shift(CAST(127 AS tinyint), 1) --> -2
bitwise_left_shift(CAST(1 AS bigint), 63) --> -9223372036854775808
bitwise_left_shift(CAST(1 AS bigint), 64) --> 0
bitwise_left_shift(5, 0) --> 5
bitwise_right_shift(8, 3) --> 1
bitwise_right_shift(CAST(-8 AS integer), 1) --> 2147483644
bitwise_right_shift(CAST(-1 AS bigint), 0) --> -1
bitwise_right_shift(CAST(9 AS bigint), 100) --> 0
bitwise_right_shift_arithmetic(-8, 1) --> -4
bitwise_right_shift_arithmetic(-8, 100) --> -1
bitwise_right_shift_arithmetic(8, 2) --> 2
bit_count(9, 64) --> 2 :: bigint
bit_count(9, 8) --> 2
bit_count(-7, 64) --> 62
bit_count(-7, 8) --> 6
bit_count(9, 1) --> !INVALID_FUNCTION_ARGUMENT
bit_count(200, 8) --> !INVALID_FUNCTION_ARGUMENT
bitwise_and(12, 10) --> 8 :: bigint
bitwise_or(12, 10) --> 14 :: bigint
bitwise_xor(12, 10) --> 6 :: bigint
bitwise_not(12) --> -13 :: bigint
bitwise_not(-1) --> 0 :: bigint
bitwise_and(-1, 5) --> 5 :: bigint
bitwise_xor(TINYINT '5', 1) --> 4 :: bigint
bitwise_left_shift(TINYINT '7', 2) --> 28 :: tinyint
bitwise_left_shift(TINYINT '-7', 2) --> -28 :: tinyint
bitwise_left_shift(TINYINT '127', 1) --> -2 :: tinyint
bitwise_left_shift(SMALLINT '7', 20) --> 0 :: smallint
bitwise_left_shift(INTEGER '7', 31) --> -2147483648 :: integer
bitwise_left_shift(BIGINT '7', 63) --> -9223372036854775808 :: bigint
bitwise_left_shift(BIGINT '7', 64) --> 0 :: bigint
bitwise_left_shift(TINYINT '7', 8) --> 0 :: tinyint
bitwise_left_shift(7, 33) --> 0 :: integer
bitwise_left_shift(BIGINT '-1', 5) --> -32 :: bigint
bitwise_left_shift(1, 0) --> 1 :: integer
bitwise_left_shift(TINYINT '-128', 1) --> 0 :: tinyint
bitwise_left_shift(1, -1) --> 0 :: integer
bitwise_right_shift(8, 2) --> 2 :: integer
bitwise_right_shift(-8, 2) --> 1073741822 :: integer
bitwise_right_shift(TINYINT '-8', 2) --> 62 :: tinyint
bitwise_right_shift(SMALLINT '-8', 2) --> 16382 :: smallint
bitwise_right_shift(BIGINT '-8', 2) --> 4611686018427387902 :: bigint
bitwise_right_shift(BIGINT '-8', 64) --> 0 :: bigint
bitwise_right_shift(TINYINT '7', 8) --> 0 :: tinyint
bitwise_right_shift(-8, 0) --> -8 :: integer
bitwise_right_shift(BIGINT '-8', 63) --> 1 :: bigint
bitwise_right_shift(BIGINT '-8', 0) --> -8 :: bigint
bitwise_right_shift(INTEGER '-8', 32) --> 0 :: integer
bitwise_right_shift(1, -1) --> 0 :: integer
bitwise_right_shift_arithmetic(-8, 2) --> -2 :: integer
bitwise_right_shift_arithmetic(TINYINT '-8', 2) --> -2 :: tinyint
bitwise_right_shift_arithmetic(SMALLINT '-8', 20) --> -1 :: smallint
bitwise_right_shift_arithmetic(BIGINT '-8', 2) --> -2 :: bigint
bitwise_right_shift_arithmetic(BIGINT '-8', 64) --> -1 :: bigint
bitwise_right_shift_arithmetic(BIGINT '8', 64) --> 0 :: bigint
bitwise_right_shift_arithmetic(TINYINT '7', 8) --> 0 :: tinyint
bitwise_right_shift_arithmetic(-8, 0) --> -8 :: integer
bitwise_right_shift_arithmetic(7, 100) --> 0 :: integer
bitwise_right_shift_arithmetic(1, -1) --> 0 :: integer
bit_count(7, 4) --> 3 :: bigint
bit_count(-1, 2) --> 2 :: bigint
bit_count(0, 32) --> 0 :: bigint
bit_count(-1, 64) --> 64 :: bigint
bit_count(NULL, 8) --> NULL :: bigint
bit_count(BIGINT '-9223372036854775808', 64) --> 1 :: bigint
bit_count(8, 4) --> !INVALID_FUNCTION_ARGUMENT
bit_count(7, 1) --> !INVALID_FUNCTION_ARGUMENT
bit_count(7, 65) --> !INVALID_FUNCTION_ARGUMENT
bit_count(-9, 4) --> !INVALID_FUNCTION_ARGUMENT
bit_count(-8, 4) --> 1 :: bigint
bitwise_left_shift(BIGINT '1', -1) --> -9223372036854775808 :: bigint
bitwise_left_shift(3, -31) --> 0 :: integer
bitwise_left_shift(TINYINT '3', -1) --> 0 :: tinyint
bitwise_left_shift(BIGINT '5', -60) --> 80 :: bigint
bitwise_left_shift(SMALLINT '3', -64) --> 3 :: smallint
bitwise_right_shift(BIGINT '-1', -1) --> 1 :: bigint
bitwise_right_shift(8, -2) --> 0 :: integer
bitwise_right_shift(BIGINT '5', -62) --> 1 :: bigint
bitwise_right_shift_arithmetic(BIGINT '-1', -1) --> -1 :: bigint
bitwise_right_shift_arithmetic(-1, -1) --> -1 :: integer
bitwise_right_shift_arithmetic(BIGINT '-1', -64) --> -1 :: bigint
bitwise_right_shift_arithmetic(BIGINT '5', -63) --> 2 :: bigint
bitwise_right_shift(TINYINT '5', -1) --> 0 :: tinyint
bitwise_left_shift(INTEGER '1', -33) --> -2147483648 :: integer
bitwise_left_shift(INTEGER '1', -63) --> 2 :: integer
bitwise_left_shift(INTEGER '1', -62) --> 4 :: integer
bitwise_left_shift(INTEGER '1', -64) --> 1 :: integer
