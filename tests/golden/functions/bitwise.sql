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
