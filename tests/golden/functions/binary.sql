-- Binary functions, hashes and encodings: what a Trino engine gives.
'_' LIKE '__' ESCAPE '_' --> true :: boolean
'a#b' LIKE 'a##b' ESCAPE '#' --> true :: boolean
'a%' LIKE 'a%%' ESCAPE '%' --> true :: boolean
'a' LIKE 'a#' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE 'a#b' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE 'a' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE 5 --> !TYPE_MISMATCH
'a' LIKE NULL --> NULL :: boolean
'a' LIKE x ESCAPE '#' FROM (VALUES 'a#') t(x) --> !INVALID_FUNCTION_ARGUMENT
'a\b' LIKE 'a\b' --> true :: boolean
'a_b' LIKE 'a\_b' ESCAPE '\' --> true :: boolean
'ab' LIKE 'a_' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'b' LIKE '%b' ESCAPE '%' --> !INVALID_FUNCTION_ARGUMENT
'日本' LIKE '_' --> false :: boolean
'日本' LIKE '__' --> true :: boolean
'😀' LIKE '_' --> true :: boolean
('a'||chr(10)||'b') LIKE '%' --> true :: boolean
('a'||chr(10)||'b') LIKE 'a_b' --> true :: boolean
CAST('ab ' AS char(5)) LIKE '%b' --> false :: boolean
CAST('ab ' AS char(5)) LIKE 'ab_  ' --> true :: boolean
CAST('ab' AS varchar) = CAST('ab' AS char(4)) --> true :: boolean
NULL LIKE 'a' --> NULL :: boolean
X'01' || X'02' --> 01 02 :: varbinary
X'ff00ff' || X'616263' --> ff 00 ff 61 62 63 :: varbinary
concat(CAST('ab' AS char(5)), 'cd', 'ef') --> !FUNCTION_NOT_FOUND
concat(CAST(NULL AS varbinary), X'00') --> NULL :: varbinary
concat(CAST(NULL AS varbinary), X'0102030405060708') --> NULL :: varbinary
concat(CAST(NULL AS varbinary), to_utf8('日本')) --> NULL :: varbinary
concat(CAST(NULL AS varbinary), to_utf8('日本'), X'0102030405060708') --> NULL :: varbinary
concat(X'00', CAST(NULL AS varbinary)) --> NULL :: varbinary
concat(X'0102030405060708', X'00') --> 01 02 03 04 05 06 07 08 00 :: varbinary
concat(X'ff00ff', X'deadbeef') --> ff 00 ff de ad be ef :: varbinary
concat(X'ff00ff', to_utf8('日本')) --> ff 00 ff e6 97 a5 e6 9c ac :: varbinary
concat(to_utf8('日本'), X'616263') --> e6 97 a5 e6 9c ac 61 62 63 :: varbinary
concat(to_utf8('日本'), X'ff00ff') --> e6 97 a5 e6 9c ac ff 00 ff :: varbinary
concat_ws(',', CAST('ab' AS char(5)), 'c') --> !FUNCTION_NOT_FOUND
concat_ws(CAST(',' AS char(2)), 'a', 'c') --> !FUNCTION_NOT_FOUND
crc32(X'') --> 0 :: bigint
crc32(X'00') --> 3523407757 :: bigint
crc32(to_utf8('abc')) --> 891568578 :: bigint
from_base32('') -->  :: varbinary
from_base32('0') --> !INVALID_FUNCTION_ARGUMENT
from_base32('M') --> !INVALID_FUNCTION_ARGUMENT
from_base32('M1') --> !INVALID_FUNCTION_ARGUMENT
from_base32('ME') --> 61 :: varbinary
from_base32('ME==') --> 61 :: varbinary
from_base32('ME======') --> 61 :: varbinary
from_base32('ME=ME') --> !INVALID_FUNCTION_ARGUMENT
from_base32('MFR') --> !INVALID_FUNCTION_ARGUMENT
from_base32('MFRA') --> 61 62 :: varbinary
from_base32('MFRGGZ') --> !INVALID_FUNCTION_ARGUMENT
from_base32('MFRGGZA=') --> 61 62 63 64 :: varbinary
from_base32('MZ') --> 66 :: varbinary
from_base32('me') --> !INVALID_FUNCTION_ARGUMENT
from_base32(CAST(NULL AS varchar)) --> NULL :: varbinary
from_base32(to_utf8('ME')) --> 61 :: varbinary
from_base32(to_utf8('ME======')) --> 61 :: varbinary
from_base64('') -->  :: varbinary
from_base64('+/8') --> fb ff :: varbinary
from_base64('+/8= ') --> !INVALID_FUNCTION_ARGUMENT
from_base64('+/8=') --> fb ff :: varbinary
from_base64('+/8==') --> !INVALID_FUNCTION_ARGUMENT
from_base64('+/9=') --> fb ff :: varbinary
from_base64('-_8=') --> !INVALID_FUNCTION_ARGUMENT
from_base64('====') --> !INVALID_FUNCTION_ARGUMENT
from_base64('YQ==YQ==') --> !INVALID_FUNCTION_ARGUMENT
from_base64('YWJj') --> 61 62 63 :: varbinary
from_base64('YWJjZA==') --> 61 62 63 64 :: varbinary
from_base64('a') --> !INVALID_FUNCTION_ARGUMENT
from_base64(chr(233)) --> !INVALID_FUNCTION_ARGUMENT
from_base64url('') -->  :: varbinary
from_base64url('+/8=') --> !INVALID_FUNCTION_ARGUMENT
from_base64url('-_8') --> fb ff :: varbinary
from_base64url('-_8=') --> fb ff :: varbinary
from_base64url('YQ') --> 61 :: varbinary
from_base64url(CAST(NULL AS varchar)) --> NULL :: varbinary
from_base64url(to_utf8('YQ')) --> 61 :: varbinary
from_big_endian_32(X'00') --> !INVALID_FUNCTION_ARGUMENT
from_big_endian_32(X'0102030405') --> !INVALID_FUNCTION_ARGUMENT
from_big_endian_32(X'0102030405060708') --> !INVALID_FUNCTION_ARGUMENT
from_big_endian_32(X'80000000') --> -2147483648 :: integer
from_big_endian_32(X'deadbeef') --> -559038737 :: integer
from_big_endian_32(to_utf8('日本')) --> !INVALID_FUNCTION_ARGUMENT
from_big_endian_64(CAST(NULL AS varbinary)) --> NULL :: bigint
from_big_endian_64(X'') --> !INVALID_FUNCTION_ARGUMENT
from_big_endian_64(X'00') --> !INVALID_FUNCTION_ARGUMENT
from_big_endian_64(X'01') --> !INVALID_FUNCTION_ARGUMENT
from_big_endian_64(X'0102030405060708') --> 72623859790382856 :: bigint
from_big_endian_64(X'8000000000000000') --> -9223372036854775808 :: bigint
from_big_endian_64(X'ffffffffffffffff') --> -1 :: bigint
from_hex('  ') --> !INVALID_FUNCTION_ARGUMENT
from_hex('') -->  :: varbinary
from_hex('0g') --> !INVALID_FUNCTION_ARGUMENT
from_hex('6 ') --> !INVALID_FUNCTION_ARGUMENT
from_hex('6162') --> 61 62 :: varbinary
from_hex('6a6B') --> 6a 6b :: varbinary
from_hex('6g') --> !INVALID_FUNCTION_ARGUMENT
from_hex(chr(65297)||chr(65298)) --> !INVALID_FUNCTION_ARGUMENT
from_hex(to_utf8('61')) --> 61 :: varbinary
from_hex(to_utf8('6162')) --> 61 62 :: varbinary
from_ieee754_32(X'01') --> !INVALID_FUNCTION_ARGUMENT
from_ieee754_32(X'3fc00000') --> 1.5 :: real
from_ieee754_64(X'00') --> !INVALID_FUNCTION_ARGUMENT
from_ieee754_64(X'01') --> !INVALID_FUNCTION_ARGUMENT
from_ieee754_64(X'0102030405060708') --> 8.20788039913184E-304 :: double
from_ieee754_64(X'3ff8000000000000') --> 1.5 :: double
from_ieee754_64(X'616263') --> !INVALID_FUNCTION_ARGUMENT
from_ieee754_64(X'7ff8000000000001') --> NaN :: double
from_ieee754_64(X'deadbeef') --> !INVALID_FUNCTION_ARGUMENT
from_ieee754_64(X'ff00ff') --> !INVALID_FUNCTION_ARGUMENT
from_ieee754_64(to_utf8('日本')) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(CAST(NULL AS varbinary), '?') --> NULL :: varchar
from_utf8(CAST(NULL AS varbinary), '日') --> NULL :: varchar
from_utf8(CAST(NULL AS varbinary), 1114112) --> NULL :: varchar
from_utf8(CAST(NULL AS varbinary), 26085) --> NULL :: varchar
from_utf8(CAST(NULL AS varbinary), 63) --> NULL :: varchar
from_utf8(X'') -->  :: varchar
from_utf8(X'61', '日') --> a :: varchar
from_utf8(X'616263', 55296) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'616263', CAST(NULL AS varchar)) --> NULL :: varchar
from_utf8(X'61ff62', '') --> ab :: varchar
from_utf8(X'80', '') -->  :: varchar
from_utf8(X'80', '?') --> ? :: varchar
from_utf8(X'80', 1114112) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'80', 26085) --> 日 :: varchar
from_utf8(X'80', 55296) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'8080', '?') --> ?? :: varchar
from_utf8(X'c080', '?') --> ? :: varchar
from_utf8(X'c080', 1114112) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'c080', 26085) --> 日 :: varchar
from_utf8(X'c080', 55296) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'c080', 63) --> ? :: varchar
from_utf8(X'e08080', '?') --> ? :: varchar
from_utf8(X'e697') --> � :: varchar
from_utf8(X'e697', '?') --> ? :: varchar
from_utf8(X'e697', 'ab') --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'e697', 1114112) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'e697', 26085) --> 日 :: varchar
from_utf8(X'e697', 63) --> ? :: varchar
from_utf8(X'e69761', '?') --> ?a :: varchar
from_utf8(X'e697a5e6') --> 日� :: varchar
from_utf8(X'e6e6', '?') --> ?? :: varchar
from_utf8(X'eda080') --> � :: varchar
from_utf8(X'eda080', '?') --> ? :: varchar
from_utf8(X'eda080', 26085) --> 日 :: varchar
from_utf8(X'f09f', '?') --> ? :: varchar
from_utf8(X'f09f61', '?') --> ?a :: varchar
from_utf8(X'f09f98', '') -->  :: varchar
from_utf8(X'f09f98', '?') --> ? :: varchar
from_utf8(X'f09f98', 'ab') --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'f09f98', '日') --> 日 :: varchar
from_utf8(X'f09f98', 55296) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'f4908080') --> � :: varchar
from_utf8(X'f5808080', '?') --> ? :: varchar
from_utf8(X'f8808080') --> � :: varchar
from_utf8(X'f8888080', '?') --> ? :: varchar
from_utf8(X'fc8080808080', '?') --> ? :: varchar
from_utf8(X'ff', 'xy') --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'ff', 55296) --> !INVALID_FUNCTION_ARGUMENT
from_utf8(X'ff61') --> �a :: varchar
from_utf8(X'ff61', 'x') --> xa :: varchar
from_utf8(X'ff61', 35) --> #a :: varchar
from_utf8(X'ffff', '') -->  :: varchar
from_utf8(X'ffff', '?') --> ?? :: varchar
from_utf8(X'ffff', 'ab') --> !INVALID_FUNCTION_ARGUMENT
from_utf8(from_base64('YWI/Pg==')) --> ab?> :: varchar
from_utf8(from_base64url('YWI_Pg==')) --> ab?> :: varchar
from_utf8(from_hex('6162')) --> ab :: varchar
hmac_md5(X'00', to_utf8('kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk')) --> 36 fc 33 59 d4 10 f5 49 b6 cb dc c7 77 fc e5 de :: varbinary
hmac_md5(X'0102030405060708', CAST(NULL AS varbinary)) --> NULL :: varbinary
hmac_md5(X'0102030405060708', to_utf8('key')) --> 47 a4 70 a3 1c 27 65 dc 5e ee 93 13 8d 94 ea 1e :: varbinary
hmac_md5(X'616263', CAST(NULL AS varbinary)) --> NULL :: varbinary
hmac_md5(X'deadbeef', to_utf8('key')) --> dc e1 7f 13 91 7d b5 10 00 b0 14 d0 ea 43 1a d1 :: varbinary
hmac_md5(X'ff00ff', X'01') --> d2 ae a9 35 33 f8 e6 bd 7c e9 ed 4a c6 60 d4 11 :: varbinary
hmac_md5(to_utf8('a'), to_utf8('key')) --> 80 ea 44 cc ea 14 cc 22 63 88 95 67 cf ac cc d7 :: varbinary
hmac_md5(to_utf8('日本'), CAST(NULL AS varbinary)) --> NULL :: varbinary
hmac_md5(to_utf8('日本'), to_utf8('kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk')) --> 6d 63 0e 10 45 9a a6 a9 18 4d 35 f0 81 39 6b 2b :: varbinary
hmac_sha1(CAST(NULL AS varbinary), to_utf8('kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk')) --> NULL :: varbinary
hmac_sha1(X'ff00ff', to_utf8('key')) --> 24 aa b9 71 f9 cf 8f c8 1e 4e 03 3e cd 4a 79 04 7d 28 a5 e9 :: varbinary
hmac_sha1(to_utf8('日本'), CAST(NULL AS varbinary)) --> NULL :: varbinary
hmac_sha1(to_utf8('日本'), to_utf8('key')) --> b7 5f bd 31 0a cc 21 61 d5 35 3c d8 8b 59 53 64 bd f1 57 ea :: varbinary
hmac_sha256(X'', to_utf8('k')) --> 8b b9 90 c4 0a 7d 61 cb 97 59 7a 94 21 25 02 5b e5 0a c8 be b7 44 36 e3 73 5b 98 89 3a 7f 66 20 :: varbinary
hmac_sha256(X'', to_utf8('key')) --> 5d 5d 13 95 63 c9 5b 59 67 b9 bd 9a 8c 9b 23 3a 9d ed b4 50 72 79 4c d2 32 dc 1b 74 83 26 07 d0 :: varbinary
hmac_sha256(X'', to_utf8('kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk')) --> d6 b7 41 e8 9f 8f 89 ac fa 4c fc 9e d9 66 e0 77 01 38 ea 3e 3c 1c 2c e2 33 bc 81 8a 7c 29 dd 8a :: varbinary
hmac_sha256(X'0102030405060708', to_utf8('kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk')) --> 3d 8b e5 da 39 af a3 8d e1 1d 2b 88 cb fc f2 d5 ad c2 56 55 ee ec 14 f1 cd 78 a4 d4 a9 48 29 2e :: varbinary
hmac_sha256(X'ff00ff', to_utf8('key')) --> 41 5c ed ba e5 ed b6 6b 44 e9 9e 4f 88 05 c0 cf da 5b 74 39 d1 d2 ec 2b 80 b1 a4 10 59 60 60 06 :: varbinary
hmac_sha256(to_utf8('日本'), X'01') --> 81 ac 95 57 41 28 67 9b f5 53 54 a9 71 fb ba 2b 38 96 eb a9 04 77 56 1a 56 c3 1d a1 4e 72 20 63 :: varbinary
hmac_sha512(X'', to_utf8('k')) --> 89 3c cb f5 d0 b3 35 fc da 6f 62 5e 4a 59 05 5a 36 4d 75 a9 25 15 89 42 87 50 78 2c 11 68 30 a1 af 45 5e fe 10 94 c1 90 1d 0e 8f d5 be b6 df 64 c6 d5 fe 1c 6f 09 be 6e f4 7f b3 98 72 60 cd d8 :: varbinary
hmac_sha512(X'00', to_utf8('key')) --> 47 ad 5f 56 76 72 e8 0e 71 e2 e5 75 50 bb 6b 4a f9 c9 92 b4 5b 78 5e ec c7 f3 e5 5b 20 72 70 9a f2 3c a8 06 b3 e3 08 45 f6 ec 9b 52 00 8e c0 ec 85 0a 7e e0 90 78 db 0a 8a 09 cf b7 66 41 62 16 :: varbinary
hmac_sha512(X'0102030405060708', CAST(NULL AS varbinary)) --> NULL :: varbinary
hmac_sha512(X'616263', X'01') --> 68 b0 ee 4c 60 25 60 15 9f 69 81 2f 77 a3 89 21 08 45 56 fc 74 5b 58 ca e6 db 16 a3 52 21 d0 bc 2a 85 31 56 d0 4c f5 f4 23 4b 4f c8 5f 19 88 16 7a 31 75 37 25 f9 fc 87 e3 da 77 7b 08 92 e0 a2 :: varbinary
hmac_sha512(X'deadbeef', to_utf8('key')) --> 6b 1f 72 fa 7b e8 0c 60 7e a1 5d 70 51 92 e0 99 f7 e9 ae ef 22 6a 13 6c cb 0f c8 97 6d 07 3d c1 d9 e9 46 f8 69 80 b5 ef 9a 82 99 d4 4a 7e 7f ed 3a be 4e 01 10 df 50 be 69 0c 02 e9 0e 43 33 af :: varbinary
hmac_sha512(to_utf8('日本'), to_utf8('kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk')) --> db 2d ca 0f 52 60 0c 49 c9 5e 55 6e b0 12 92 bf ee 4e bb 6e 84 44 2a db ae 71 10 a0 3e ac a1 b3 18 f2 a6 2e ef 59 0b 52 61 be e0 27 89 b0 1d 5e 8c 14 08 e0 0f 0e a3 e3 5e 51 37 16 db d5 d1 b2 :: varbinary
index('abc','b') --> 2 :: bigint
length(CAST(NULL AS varbinary)) --> NULL :: bigint
length(X'0102') --> 2 :: bigint
length(X'616263') --> 3 :: bigint
lpad('b', 3, CAST('x' AS char(2))) --> !FUNCTION_NOT_FOUND
lpad(CAST(NULL AS varbinary), -1, X'0102') --> NULL :: varbinary
lpad(CAST(NULL AS varbinary), -100, X'00') --> NULL :: varbinary
lpad(X'', -2, X'0102') --> !INVALID_FUNCTION_ARGUMENT
lpad(X'', 0, X'00') -->  :: varbinary
lpad(X'', 1, X'') --> !INVALID_FUNCTION_ARGUMENT
lpad(X'00', -1, X'') --> !INVALID_FUNCTION_ARGUMENT
lpad(X'00', -1, X'0102') --> !INVALID_FUNCTION_ARGUMENT
lpad(X'00', BIGINT '2', X'0102') --> 01 00 :: varbinary
lpad(X'0102030405060708', 1, X'') --> !INVALID_FUNCTION_ARGUMENT
lpad(X'0102030405060708', 100, X'00') --> 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 02 03 04 05 06 07 08 :: varbinary
lpad(X'616263', 0, CAST(NULL AS varbinary)) --> NULL :: varbinary
lpad(X'616263', 3, X'00') --> 61 62 63 :: varbinary
lpad(X'616263', CAST(NULL AS bigint), X'') --> NULL :: varbinary
lpad(X'ff00ff', -2, X'') --> !INVALID_FUNCTION_ARGUMENT
lpad(X'ff00ff', 0, X'00') -->  :: varbinary
lpad(X'ff00ff', 1, CAST(NULL AS varbinary)) --> NULL :: varbinary
lpad(X'ff00ff', 2, X'0102') --> ff 00 :: varbinary
lpad(to_utf8('a'), -1, to_utf8('xy')) --> !INVALID_FUNCTION_ARGUMENT
lpad(to_utf8('a'), 2147483648, X'01') --> !INVALID_FUNCTION_ARGUMENT
lpad(to_utf8('a'), 3, to_utf8('xy')) --> 78 79 61 :: varbinary
lpad(to_utf8('abc'), 2, to_utf8('x')) --> 61 62 :: varbinary
lpad(to_utf8('日本'), 3, X'') --> !INVALID_FUNCTION_ARGUMENT
luhn_check(CAST('12' AS char(3))) --> !FUNCTION_NOT_FOUND
md5('text') --> !FUNCTION_NOT_FOUND
md5(CAST(NULL AS varbinary)) --> NULL :: varbinary
md5(X'') --> d4 1d 8c d9 8f 00 b2 04 e9 80 09 98 ec f8 42 7e :: varbinary
md5(X'deadbeef') --> 2f 24 92 30 a8 e7 c2 bf 60 05 cc d2 67 92 59 ec :: varbinary
md5(to_utf8('')) IS NOT NULL --> true :: boolean
murmur3(X'') --> 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 :: varbinary
murmur3(to_utf8('日本')) --> 86 17 be 78 7d e7 d4 86 bd 09 9c 30 ca 8f eb ae :: varbinary
normalize(CAST('b' AS char(2))) --> !FUNCTION_NOT_FOUND
reverse(CAST(NULL AS varbinary)) --> NULL :: varbinary
reverse(X'') -->  :: varbinary
reverse(X'ff00ff') --> ff 00 ff :: varbinary
reverse(to_utf8('日本')) --> ac 9c e6 a5 97 e6 :: varbinary
rpad(CAST(NULL AS varbinary), 0, X'') --> NULL :: varbinary
rpad(X'', 3, X'00') --> 00 00 00 :: varbinary
rpad(X'', 5, X'') --> !INVALID_FUNCTION_ARGUMENT
rpad(X'00', -1, CAST(NULL AS varbinary)) --> NULL :: varbinary
rpad(X'00', 3, X'0102') --> 00 01 02 :: varbinary
rpad(X'00', 5, CAST(NULL AS varbinary)) --> NULL :: varbinary
rpad(X'0102030405060708', -2, X'') --> !INVALID_FUNCTION_ARGUMENT
rpad(X'616263', -1, X'0102') --> !INVALID_FUNCTION_ARGUMENT
rpad(X'616263', -100, X'00') --> !INVALID_FUNCTION_ARGUMENT
rpad(X'616263', 1, CAST(NULL AS varbinary)) --> NULL :: varbinary
rpad(X'deadbeef', -1, X'') --> !INVALID_FUNCTION_ARGUMENT
rpad(X'deadbeef', 1, X'00') --> de :: varbinary
rpad(X'deadbeef', 5, X'0102') --> de ad be ef 01 :: varbinary
rpad(X'ff00ff', -1, CAST(NULL AS varbinary)) --> NULL :: varbinary
rpad(X'ff00ff', -1, X'') --> !INVALID_FUNCTION_ARGUMENT
rpad(X'ff00ff', 1, X'00') --> ff :: varbinary
rpad(X'ff00ff', 100, X'00') --> ff 00 ff 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 :: varbinary
rpad(X'ff00ff', 2, X'00') --> ff 00 :: varbinary
rpad(to_utf8('日本'), -100, X'0102') --> !INVALID_FUNCTION_ARGUMENT
rpad(to_utf8('日本'), 0, CAST(NULL AS varbinary)) --> NULL :: varbinary
sha1(X'') --> da 39 a3 ee 5e 6b 4b 0d 32 55 bf ef 95 60 18 90 af d8 07 09 :: varbinary
sha1(X'00') --> 5b a9 3c 9d b0 cf f9 3f 52 b5 21 d7 42 0e 43 f6 ed a2 78 4f :: varbinary
sha256(X'') --> e3 b0 c4 42 98 fc 1c 14 9a fb f4 c8 99 6f b9 24 27 ae 41 e4 64 9b 93 4c a4 95 99 1b 78 52 b8 55 :: varbinary
sha256(X'00') --> 6e 34 0b 9c ff b3 7a 98 9c a5 44 e6 bb 78 0a 2c 78 90 1d 3f b3 37 38 76 85 11 a3 06 17 af a0 1d :: varbinary
sha256(X'616263') --> ba 78 16 bf 8f 01 cf ea 41 41 40 de 5d ae 22 23 b0 03 61 a3 96 17 7a 9c b4 10 ff 61 f2 00 15 ad :: varbinary
sha256(X'deadbeef') --> 5f 78 c3 32 74 e4 3f a9 de 56 59 26 5c 1d 91 7e 25 c0 37 22 dc b0 b8 d2 7d b8 d5 fe aa 81 39 53 :: varbinary
sha256(to_utf8('a')) --> ca 97 81 12 ca 1b bd ca fa c2 31 b3 9a 23 dc 4d a7 86 ef f8 14 7c 4e 72 b9 80 77 85 af ee 48 bb :: varbinary
sha256(to_utf8('日本')) --> cf 2a bf 0c 5b e3 26 cb 92 2a 70 f8 16 3f 91 07 9c 4d 9a a8 65 5c 60 ea d8 9a d5 45 c9 de 2e 92 :: varbinary
sha512(X'') --> cf 83 e1 35 7e ef b8 bd f1 54 28 50 d6 6d 80 07 d6 20 e4 05 0b 57 15 dc 83 f4 a9 21 d3 6c e9 ce 47 d0 d1 3c 5d 85 f2 b0 ff 83 18 d2 87 7e ec 2f 63 b9 31 bd 47 41 7a 81 a5 38 32 7a f9 27 da 3e :: varbinary
sha512(X'0102030405060708') --> 18 18 cc 2a cd 20 78 80 a0 7a fc 36 0f d0 da 87 e5 1c cf 17 e7 c6 04 c4 eb 16 be 57 88 32 27 24 c2 98 e1 fc c6 6e b2 93 92 69 93 14 1e f0 86 3c 09 ed a3 83 18 8c f5 df 49 b9 10 aa ca c1 7e c5 :: varbinary
soundex(CAST('Robert' AS char(8))) --> !FUNCTION_NOT_FOUND
split_to_map(CAST('a=1' AS char(5)), ',', '=') --> !FUNCTION_NOT_FOUND
spooky_hash_v2_32(X'') --> 6b f5 09 19 :: varbinary
spooky_hash_v2_32(X'0102030405060708') --> ef 6c c6 21 :: varbinary
spooky_hash_v2_32(X'616263') --> 75 37 c9 67 :: varbinary
spooky_hash_v2_32(to_utf8('hello')) --> d3 82 e6 ca :: varbinary
spooky_hash_v2_64(X'') --> 23 27 06 fc 6b f5 09 19 :: varbinary
spooky_hash_v2_64(X'00') --> 8a e2 f4 18 04 29 12 80 :: varbinary
spooky_hash_v2_64(X'616263') --> 8a ab 15 f7 75 37 c9 67 :: varbinary
spooky_hash_v2_64(X'deadbeef') --> 86 d8 c8 93 f1 e5 46 e0 :: varbinary
spooky_hash_v2_64(to_utf8('hello')) --> 37 68 82 6a d3 82 e6 ca :: varbinary
strrpos('abcb','b') --> !FUNCTION_NOT_FOUND
substr('abc', -2, -1) -->  :: varchar(3)
substr('abc', -2, 0) -->  :: varchar(3)
substr('abc', -3, 2) --> ab :: varchar(3)
substr('abc', -4, 3) -->  :: varchar(3)
substr('abc', -9223372036854775808) -->  :: varchar(3)
substr('abc', 0) -->  :: varchar(3)
substr('abc', 1, 1) --> a :: varchar(3)
substr('abc', 2, -1) -->  :: varchar(3)
substr('abc', 2, 0) -->  :: varchar(3)
substr('abc', 2, 2147483647) --> bc :: varchar(3)
substr('abc', 2, 2147483648) --> bc :: varchar(3)
substr('abc', 2, 4294967297) --> bc :: varchar(3)
substr('abc', 2, 9223372036854775807) --> bc :: varchar(3)
substr('abc', 2, CAST(NULL AS bigint)) --> NULL :: varchar(3)
substr('abc', 2147483649, 1) -->  :: varchar(3)
substr('abc', 9223372036854775807) -->  :: varchar(3)
substr('日本語', 2, 2147483647) --> 本語 :: varchar(3)
substr(CAST(NULL AS varbinary), 0) --> NULL :: varbinary
substr(CAST(NULL AS varbinary), 100) --> NULL :: varbinary
substr(CAST(NULL AS varbinary), 5, 2) --> NULL :: varbinary
substr(CAST(NULL AS varbinary), 5, CAST(NULL AS bigint)) --> NULL :: varbinary
substr(CAST(NULL AS varbinary), BIGINT '2') --> NULL :: varbinary
substr(X'', -100) -->  :: varbinary
substr(X'', -2) -->  :: varbinary
substr(X'', 0, 100) -->  :: varbinary
substr(X'', 2, 100) -->  :: varbinary
substr(X'', 5) -->  :: varbinary
substr(X'00', -1, -2) -->  :: varbinary
substr(X'00', BIGINT '2') -->  :: varbinary
substr(X'0102030405060708', 1) --> 01 02 03 04 05 06 07 08 :: varbinary
substr(X'0102030405060708', 100) -->  :: varbinary
substr(X'0102030405060708', 100, 0) -->  :: varbinary
substr(X'0102030405060708', 3) --> 03 04 05 06 07 08 :: varbinary
substr(X'0102030405060708', 5, -2) -->  :: varbinary
substr(X'0102030405060708', BIGINT '2', 1) --> 02 :: varbinary
substr(X'0102030405060708', BIGINT '2', CAST(NULL AS bigint)) --> NULL :: varbinary
substr(X'0102030405060708', CAST(NULL AS bigint)) --> NULL :: varbinary
substr(X'616263', -1, -100) -->  :: varbinary
substr(X'616263', 0) -->  :: varbinary
substr(X'616263', 100) -->  :: varbinary
substr(X'616263', 100, -1) -->  :: varbinary
substr(X'616263', BIGINT '2') --> 62 63 :: varbinary
substr(X'deadbeef', -2, 3) --> be ef :: varbinary
substr(X'deadbeef', -2, 5) --> be ef :: varbinary
substr(X'deadbeef', 100, -100) -->  :: varbinary
substr(X'deadbeef', 5) -->  :: varbinary
substr(X'deadbeef', BIGINT '2', 0) -->  :: varbinary
substr(X'ff00ff', -1, 1) --> ff :: varbinary
substr(X'ff00ff', 0, 1) -->  :: varbinary
substr(X'ff00ff', 1, -100) -->  :: varbinary
substr(X'ff00ff', 3) --> ff :: varbinary
substr(X'ff00ff', BIGINT '2', 5) --> 00 ff :: varbinary
substr(to_utf8('abc'), -2, 1) --> 62 :: varbinary
substr(to_utf8('abc'), -5) -->  :: varbinary
substr(to_utf8('abc'), 0) -->  :: varbinary
substr(to_utf8('abc'), 0, 2) -->  :: varbinary
substr(to_utf8('abc'), 2) --> 62 63 :: varbinary
substr(to_utf8('abc'), 2, -1) -->  :: varbinary
substr(to_utf8('abc'), 2, 0) -->  :: varbinary
substr(to_utf8('abc'), 2, 100) --> 62 63 :: varbinary
substr(to_utf8('abc'), 5) -->  :: varbinary
substr(to_utf8('日本'), 100, 5) -->  :: varbinary
substr(to_utf8('日本'), 100, CAST(NULL AS bigint)) --> NULL :: varbinary
substr(to_utf8('日本'), 5, CAST(NULL AS bigint)) --> NULL :: varbinary
substr(to_utf8('日本'), BIGINT '2', -1) -->  :: varbinary
substr(to_utf8('日本'), BIGINT '2', 0) -->  :: varbinary
substr(x, -3, 1) FROM (VALUES '日本語', 'abc', 'a', '') t(x) --> 日 | a |  |  :: varchar(3)
to_base32(CAST(NULL AS varbinary)) --> NULL :: varchar
to_base32(X'') -->  :: varchar
to_base32(X'00') --> AA====== :: varchar
to_base32(X'deadbeef') --> 32W353Y= :: varchar
to_base32(X'ff00ff') --> 74AP6=== :: varchar
to_base64(X'') -->  :: varchar
to_base64(X'616263') --> YWJj :: varchar
to_base64(X'deadbeef') --> 3q2+7w== :: varchar
to_base64(X'fbff') --> +/8= :: varchar
to_base64(X'ff00ff') --> /wD/ :: varchar
to_base64(to_utf8('ab?>')) --> YWI/Pg== :: varchar
to_base64url(X'00') --> AA== :: varchar
to_base64url(X'01') --> AQ== :: varchar
to_base64url(to_utf8('日本')) --> 5pel5pys :: varchar
to_big_endian_32(-1) --> ff ff ff ff :: varbinary
to_big_endian_32(0) --> 00 00 00 00 :: varbinary
to_big_endian_32(1) --> 00 00 00 01 :: varbinary
to_big_endian_64(-1) --> ff ff ff ff ff ff ff ff :: varbinary
to_big_endian_64(1) --> 00 00 00 00 00 00 00 01 :: varbinary
to_big_endian_64(255) --> 00 00 00 00 00 00 00 ff :: varbinary
to_big_endian_64(CAST(NULL AS integer)) --> NULL :: varbinary
to_hex('a') --> !FUNCTION_NOT_FOUND
to_hex(X'') -->  :: varchar
to_hex(X'0aFF') --> 0AFF :: varchar
to_hex(X'deadbeef') --> DEADBEEF :: varchar
to_hex(concat(to_utf8('a'), to_utf8('b'))) --> 6162 :: varchar
to_hex(md5(to_utf8('hello'))) --> 5D41402ABC4B2A76B9719D911017C592 :: varchar
to_hex(sha1(to_utf8(''))) --> DA39A3EE5E6B4B0D3255BFEF95601890AFD80709 :: varchar
to_hex(sha256(to_utf8('abc'))) --> BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD :: varchar
to_ieee754_32(CAST(nan() AS real)) --> 7f c0 00 00 :: varbinary
to_ieee754_32(REAL '0') --> 00 00 00 00 :: varbinary
to_ieee754_64(-0.0) --> 80 00 00 00 00 00 00 00 :: varbinary
to_ieee754_64(0e0) --> 00 00 00 00 00 00 00 00 :: varbinary
to_ieee754_64(1.5) --> 3f f8 00 00 00 00 00 00 :: varbinary
to_ieee754_64(infinity()) --> 7f f0 00 00 00 00 00 00 :: varbinary
to_ieee754_64(nan()) --> 7f f8 00 00 00 00 00 00 :: varbinary
to_utf8('a') LIKE 'a' --> !TYPE_MISMATCH
to_utf8('日本') || X'616263' --> e6 97 a5 e6 9c ac 61 62 63 :: varbinary
to_utf8(CAST('b' AS char(2))) --> !FUNCTION_NOT_FOUND
word_stem('b', 'eng') --> !FUNCTION_NOT_FOUND
word_stem(CAST('b' AS char(2))) --> !FUNCTION_NOT_FOUND
xxhash64(X'') --> ef 46 db 37 51 d8 e9 99 :: varbinary
xxhash64(X'0102030405060708') --> 81 4c 43 eb 29 64 6e 14 :: varbinary
xxhash64(X'616263') --> 44 bc 2c f5 ad 77 09 99 :: varbinary
xxhash64(X'deadbeef') --> 2f f5 cf b6 af 9a af 68 :: varbinary
xxhash64(X'ff00ff') --> 9b a8 0a bc be d6 b6 be :: varbinary
xxhash64(to_utf8('hello')) --> 26 c7 82 7d 88 9f 6d a3 :: varbinary
