to_hex(md5(to_utf8('hello'))) --> 5D41402ABC4B2A76B9719D911017C592
to_hex(sha1(to_utf8(''))) --> DA39A3EE5E6B4B0D3255BFEF95601890AFD80709
to_hex(sha256(to_utf8('abc'))) --> BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD
md5(to_utf8('')) IS NOT NULL --> true
md5('text') --> !FUNCTION_NOT_FOUND
sha512(to_utf8('abc')) --> dd af 35 a1 93 61 7a ba cc 41 73 49 ae 20 41 31 12 e6 fa 4e 89 a9 7e a2 0a 9e ee e6 4b 55 d3 9a 21 92 99 2a 27 4f c1 a8 36 ba 3c 23 a3 fe eb bd 45 4d 44 23 64 3c e8 0e 2a 9a c9 4f a5 4c a4 9f :: varbinary
from_utf8(from_hex('6162')) --> ab
from_hex('6162') --> 61 62 :: varbinary
to_base64(to_utf8('ab?>')) --> YWI/Pg==
to_base64url(to_utf8('ab?>')) --> YWI_Pg==
from_utf8(from_base64('YWI/Pg==')) --> ab?>
from_utf8(from_base64url('YWI_Pg==')) --> ab?>
to_hex(concat(to_utf8('a'), to_utf8('b'))) --> 6162
length(CAST(uuid() AS varchar)) --> 36
to_hex('a') --> !FUNCTION_NOT_FOUND
