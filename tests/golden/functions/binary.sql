to_hex(md5(to_utf8('hello'))) --> 5D41402ABC4B2A76B9719D911017C592
to_hex(sha1(to_utf8(''))) --> DA39A3EE5E6B4B0D3255BFEF95601890AFD80709
to_hex(sha256(to_utf8('abc'))) --> BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD
md5(to_utf8('')) IS NOT NULL --> true
md5('text') --> !FUNCTION_NOT_FOUND
sha512(to_utf8('abc')) --> !NOT_YET
from_utf8(from_hex('6162')) --> ab
from_hex('6162') --> ab :: blob
to_base64(to_utf8('ab?>')) --> YWI/Pg==
to_base64url(to_utf8('ab?>')) --> YWI_Pg==
from_utf8(from_base64('YWI/Pg==')) --> ab?>
from_utf8(from_base64url('YWI_Pg==')) --> ab?>
to_hex(concat(to_utf8('a'), to_utf8('b'))) --> 6162
length(CAST(uuid() AS varchar)) --> 36
to_hex('a') --> !FUNCTION_NOT_FOUND
