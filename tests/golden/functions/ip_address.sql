CAST('::1.2.3.4' AS ipaddress) --> ::102:304 :: ipaddress
CAST('::ffff:1.2.3.4' AS ipaddress) --> 1.2.3.4 :: ipaddress
CAST('::ffff:102:304' AS ipaddress) --> 1.2.3.4 :: ipaddress
CAST('1:0:0:2:0:0:0:3' AS ipaddress) --> 1:0:0:2::3 :: ipaddress
CAST('1:0:0:2:0:0:3:4' AS ipaddress) --> 1::2:0:0:3:4 :: ipaddress
CAST('1:0:2:3:4:5:6:7' AS ipaddress) --> 1:0:2:3:4:5:6:7 :: ipaddress
CAST('2001:DB8::A' AS ipaddress) --> 2001:db8::a :: ipaddress
CAST('01.2.3.4' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1.2.3' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1.2.3.256' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST(' 1.2.3.4' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('fe80::1%eth0' AS ipaddress) --> fe80::1 :: ipaddress
CAST('fe80::1%1' AS ipaddress) --> fe80::1 :: ipaddress
CAST('1::2::3' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1:2:3:4:5:6:7:8:9' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1:2:3:4:5:6:7' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('12345::' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('::00001' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1:2:3:4:5:6:7::' AS ipaddress) --> 1:2:3:4:5:6:7:0 :: ipaddress
CAST('::2:3:4:5:6:7:8' AS ipaddress) --> 0:2:3:4:5:6:7:8 :: ipaddress
CAST('1:2:3:4::5:6:7:8' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1:2:3:4:5:6:1.2.3.4' AS ipaddress) --> 1:2:3:4:5:6:102:304 :: ipaddress
CAST('1:2:3:4:5:6:7:1.2.3.4' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1::1.2.3.4:5' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('::1.2.3.04' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST(':1:2:3:4:5:6:7' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1:2:3:4:5:6:7:' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST(':::' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('::' AS ipaddress) --> :: :: ipaddress
CAST(X'01020304' AS ipaddress) --> 1.2.3.4 :: ipaddress
CAST(X'' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST(X'0102030405' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST(X'00000000000000000000ffff01020304' AS ipaddress) --> 1.2.3.4 :: ipaddress
CAST(X'00000000000000000000000001020304' AS ipaddress) --> ::102:304 :: ipaddress
CAST(1 AS ipaddress) --> !TYPE_MISMATCH
CAST(IPADDRESS '::1' AS bigint) --> !TYPE_MISMATCH
CAST(IPADDRESS '::1' AS varchar(2)) --> !TYPE_MISMATCH
CAST(IPADDRESS '::1' AS varchar(3)) --> !TYPE_MISMATCH
typeof(CAST(IPADDRESS '::1' AS varchar(30))) --> !TYPE_MISMATCH
CAST(IPADDRESS '::1' AS char(10)) --> !TYPE_MISMATCH
CAST(CAST('::1' AS char(20)) AS ipaddress) --> !TYPE_MISMATCH
IPADDRESS '10.0.0.1' < IPADDRESS '::1', IPADDRESS '10.0.0.1' = '10.0.0.1' --> !TYPE_MISMATCH
IPADDRESS '10.0.0.1' + 1 --> !TYPE_MISMATCH
contains('10.0.0.0/8', IPADDRESS '10.1.1.1') --> true :: boolean
contains('10.0.0.1/8', IPADDRESS '10.1.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.0/0', IPADDRESS '11.1.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.0/0', IPADDRESS '::1') --> !INVALID_FUNCTION_ARGUMENT
contains('::/0', IPADDRESS '10.1.1.1') --> true :: boolean
contains('::/0', IPADDRESS '1::') --> true :: boolean
contains('::ffff:0.0.0.0/96', IPADDRESS '10.1.1.1') --> true :: boolean
contains('::ffff:10.0.0.0/8', IPADDRESS '10.1.1.1') --> true :: boolean
contains('::ffff:10.0.0.0/32', IPADDRESS '10.0.0.0') --> true :: boolean
contains('::ffff:10.0.0.0/33', IPADDRESS '10.1.1.1') --> true :: boolean
contains('10.0.0.0/32', IPADDRESS '::ffff:10.0.0.0') --> true :: boolean
contains('10.0.0.0', IPADDRESS '10.1.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.0/', IPADDRESS '10.1.1.1') --> !GENERIC_INTERNAL_ERROR
contains('/8', IPADDRESS '10.1.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.0/33', IPADDRESS '10.1.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.0/-1', IPADDRESS '10.1.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.0/+8', IPADDRESS '10.1.1.1') --> true :: boolean
contains('10.0.0.0/08', IPADDRESS '10.1.1.1') --> true :: boolean
contains('10.0.0.0/ 8', IPADDRESS '10.1.1.1') --> !GENERIC_INTERNAL_ERROR
contains('10.0.0.0/8/8', IPADDRESS '10.1.1.1') --> !GENERIC_INTERNAL_ERROR
contains('10.0.0.0/x', IPADDRESS '10.1.1.1') --> !GENERIC_INTERNAL_ERROR
contains('10.0.0/8', IPADDRESS '10.1.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('x/8', IPADDRESS '10.1.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('2001:db8::/32', IPADDRESS '2001:db8::1') --> true :: boolean
contains('2001:db8::/32', IPADDRESS '2001:db9::1') --> false :: boolean
contains('2001:db8::/129', IPADDRESS '2001:db9::1') --> !INVALID_FUNCTION_ARGUMENT
contains('2001:db8::/128', IPADDRESS '2001:db8::') --> true :: boolean
contains('2001:db8::/33', IPADDRESS '10.0.0.1') --> false :: boolean
contains('10.0.0.0/8', IPADDRESS '2001:db8::1') --> false :: boolean
contains(NULL, IPADDRESS '2001:db8::1') --> NULL :: boolean
contains('10.0.0.0/8', NULL) --> NULL :: boolean
contains('10.0.0.0/8', '10.0.0.1') --> !FUNCTION_NOT_FOUND
contains(CAST('10.0.0.0/8' AS char(20)), IPADDRESS '10.0.0.1') --> !FUNCTION_NOT_FOUND
contains('0.0.0.0/0', IPADDRESS '::') --> false :: boolean
contains('10.0.0.0/99999999999', IPADDRESS '10.0.0.1') --> !GENERIC_INTERNAL_ERROR
CAST(JSON '"::1"' AS ipaddress) --> !TYPE_MISMATCH
json_format(CAST(MAP(ARRAY[IPADDRESS '::1'], ARRAY[1]) AS json)) --> !INVALID_CAST_ARGUMENT
format('%s', IPADDRESS '::1') --> ::1 :: varchar
contains('::ffff:10.0.0.0/8', IPADDRESS '11.1.1.1') --> true :: boolean
contains('::ffff:10.0.0.0/8', IPADDRESS '::1') --> true :: boolean
contains('::ffff:10.0.0.0/8', IPADDRESS 'ff00::') --> false :: boolean
contains('::ffff:10.0.0.0/104', IPADDRESS '10.1.1.1') --> true :: boolean
contains('::ffff:10.0.0.0/104', IPADDRESS '11.1.1.1') --> false :: boolean
contains('::ffff:10.0.0.0/96', IPADDRESS '11.1.1.1') --> true :: boolean
contains('::ffff:10.0.0.1/96', IPADDRESS '11.1.1.1') --> true :: boolean
contains('::ffff:10.0.0.1/104', IPADDRESS '10.1.1.1') --> true :: boolean
contains('::ffff:10.0.0.1/8', IPADDRESS '10.1.1.1') --> true :: boolean
contains('::ffff:10.0.0.0/128', IPADDRESS '10.0.0.0') --> true :: boolean
contains('::ffff:10.0.0.0/128', IPADDRESS '10.0.0.1') --> false :: boolean
contains('::ffff:10.0.0.0/129', IPADDRESS '10.0.0.0') --> !INVALID_FUNCTION_ARGUMENT
contains('::ffff:10.0.0.0/-1', IPADDRESS '10.0.0.0') --> !INVALID_FUNCTION_ARGUMENT
contains('::ffff:10.0.0.0/0', IPADDRESS '10.0.0.0') --> true :: boolean
contains('::ffff:10.0.0.0/0', IPADDRESS '1::') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '1::') --> false :: boolean
contains('0.0.0.0/0', IPADDRESS '255.0.0.0') --> true :: boolean
contains('::/96', IPADDRESS '255.0.0.0') --> false :: boolean
contains('::/80', IPADDRESS '255.0.0.0') --> true :: boolean
contains('::/81', IPADDRESS '255.0.0.0') --> false :: boolean
contains('2001:db8::1/32', IPADDRESS '2001:db8::1') --> true :: boolean
contains('2001:db8::1/0', IPADDRESS '2001:db8::1') --> true :: boolean
contains('2001:db8::/31', IPADDRESS '2001:db8::1') --> true :: boolean
contains('2001:db9::/31', IPADDRESS '2001:db8::1') --> true :: boolean
contains('2001:db8::/28', IPADDRESS '2001:db8::1') --> true :: boolean
contains('10.0.0.0/7', IPADDRESS '11.0.0.1') --> true :: boolean
contains('11.0.0.0/7', IPADDRESS '11.0.0.1') --> !INVALID_FUNCTION_ARGUMENT
contains('11.0.0.0/7', IPADDRESS '::1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.0/33', IPADDRESS '::1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.0/-1', IPADDRESS '::1') --> !INVALID_FUNCTION_ARGUMENT
contains('::ffff:10.0.0.0/24', IPADDRESS '10.0.0.5') --> true :: boolean
contains('::ffff:10.0.0.0/24', IPADDRESS '10.0.1.5') --> true :: boolean
contains('::ffff:a00:0/24', IPADDRESS '10.0.1.5') --> true :: boolean
contains('::ffff:a00:0/120', IPADDRESS '10.0.0.5') --> true :: boolean
contains('::10.0.0.0/96', IPADDRESS '::5') --> true :: boolean
contains('::10.0.0.0/104', IPADDRESS '::10.0.0.5') --> true :: boolean
contains('::1/128', IPADDRESS '::1') --> true :: boolean
contains('::1/127', IPADDRESS '::1') --> true :: boolean
contains('-/8', IPADDRESS '::1') --> !INVALID_FUNCTION_ARGUMENT
contains('8', IPADDRESS '::1') --> !INVALID_FUNCTION_ARGUMENT
contains('', IPADDRESS '::1') --> !INVALID_FUNCTION_ARGUMENT
contains('fe80::%eth0/10', IPADDRESS 'fe80::1') --> true :: boolean
contains('x/', IPADDRESS 'fe80::1') --> !INVALID_FUNCTION_ARGUMENT
contains('x/x', IPADDRESS 'fe80::1') --> !INVALID_FUNCTION_ARGUMENT
contains('x/99', IPADDRESS 'fe80::1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.1/33', IPADDRESS 'fe80::1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.1/200', IPADDRESS 'fe80::1') --> !INVALID_FUNCTION_ARGUMENT
contains('10.0.0.1/-5', IPADDRESS 'fe80::1') --> !INVALID_FUNCTION_ARGUMENT
CAST('fe80::1%' AS ipaddress) --> fe80::1 :: ipaddress
CAST('1.2.3.4%1' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('fe80::1%a%b' AS ipaddress) --> fe80::1 :: ipaddress
CAST('fe80::1% x' AS ipaddress) --> fe80::1 :: ipaddress
CAST('::1.2.3.4%1' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('%1' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1.2.3.4.5' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1..3.4' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('0.0.0.0' AS ipaddress) --> 0.0.0.0 :: ipaddress
CAST('00.0.0.0' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1.2.3.4' || chr(0) AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('::ffff:0:1.2.3.4' AS ipaddress) --> ::ffff:0:102:304 :: ipaddress
CAST('0:0:0:0:0:ffff:1.2.3.4' AS ipaddress) --> 1.2.3.4 :: ipaddress
CAST('0000:0000:0000:0000:0000:0000:0000:0001' AS ipaddress) --> ::1 :: ipaddress
CAST('1:2:3:4:5:6:7.8.9.1' AS ipaddress) --> 1:2:3:4:5:6:708:901 :: ipaddress
CAST('1::0:0:0:1.2.3.4' AS ipaddress) --> 1::102:304 :: ipaddress
CAST('::1:2:3:4:5:6:7:8' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1:2:3:4:5:6:7:8::' AS ipaddress) --> !INVALID_CAST_ARGUMENT
CAST('1::8' AS ipaddress) --> 1::8 :: ipaddress
CAST('1:2:3::4:5:6:7' AS ipaddress) --> 1:2:3:0:4:5:6:7 :: ipaddress
IPADDRESS '1::8%x' --> 1::8 :: ipaddress
CAST(CAST(NULL AS varchar) AS ipaddress) --> NULL :: ipaddress
CAST('127.0.10.128' AS ipaddress) --> 127.0.10.128 :: ipaddress
CAST('127.0.0.0' AS ipaddress) --> 127.0.0.0 :: ipaddress
CAST('0000:0001:0000:0000:0000:0000:0001:0001' AS ipaddress) --> 0:1::1:1 :: ipaddress
CAST('10.128.128.128' AS ipaddress) --> 10.128.128.128 :: ipaddress
CAST('218.127.10.1' AS ipaddress) --> 218.127.10.1 :: ipaddress
CAST('0:1::ffff' AS ipaddress) --> 0:1::ffff :: ipaddress
CAST('1:0:1:1::F2BD:0' AS ipaddress) --> 1:0:1:1::f2bd:0 :: ipaddress
CAST('0000:c586:0000:0000:0001:ffff:0000:0000' AS ipaddress) --> 0:c586::1:ffff:0:0 :: ipaddress
CAST('0.127.128.1' AS ipaddress) --> 0.127.128.1 :: ipaddress
CAST('8e8d:0000:0000:0000:0000:76c3:0000:0001' AS ipaddress) --> 8e8d::76c3:0:1 :: ipaddress
CAST('1.128.128.1' AS ipaddress) --> 1.128.128.1 :: ipaddress
CAST('FFFF:FFFF:FFFF:FFFF::FFFF:0' AS ipaddress) --> ffff:ffff:ffff:ffff::ffff:0 :: ipaddress
CAST('0:1::1:0:0:ffff' AS ipaddress) --> 0:1::1:0:0:ffff :: ipaddress
CAST('127.127.0.0' AS ipaddress) --> 127.127.0.0 :: ipaddress
CAST('FFFF:1::1:989F:2E98:1' AS ipaddress) --> ffff:1::1:989f:2e98:1 :: ipaddress
CAST('0:A8C9:1:0:CD26::' AS ipaddress) --> 0:a8c9:1:0:cd26:: :: ipaddress
CAST('6325:ffff::1' AS ipaddress) --> 6325:ffff::1 :: ipaddress
CAST('b021:2b68:ffff:ffff:ffff:0:ffff:cd82' AS ipaddress) --> b021:2b68:ffff:ffff:ffff:0:ffff:cd82 :: ipaddress
CAST('::ee42:1:f2de:0:0:74a' AS ipaddress) --> ::ee42:1:f2de:0:0:74a :: ipaddress
CAST('FFFF::1:0:0:1F2E' AS ipaddress) --> ffff::1:0:0:1f2e :: ipaddress
CAST('1:1:1:ffff:1::1' AS ipaddress) --> 1:1:1:ffff:1::1 :: ipaddress
CAST('a6e7:0000:0000:0000:0000:0001:0000:0000' AS ipaddress) --> a6e7::1:0:0 :: ipaddress
CAST('1:1:7ecc:1:ffff:ffff:ffff:0' AS ipaddress) --> 1:1:7ecc:1:ffff:ffff:ffff:0 :: ipaddress
CAST('0:6ce5:0:4f13:0:0:0:ffff' AS ipaddress) --> 0:6ce5:0:4f13::ffff :: ipaddress
CAST('1.128.10.1' AS ipaddress) --> 1.128.10.1 :: ipaddress
CAST('255.0.128.127' AS ipaddress) --> 255.0.128.127 :: ipaddress
CAST('0:1::FFFF' AS ipaddress) --> 0:1::ffff :: ipaddress
CAST('fd3d:0000:0000:ffff:0000:089e:0000:0001' AS ipaddress) --> fd3d::ffff:0:89e:0:1 :: ipaddress
CAST('127.10.10.0' AS ipaddress) --> 127.10.10.0 :: ipaddress
CAST('::1:0:1:0' AS ipaddress) --> ::1:0:1:0 :: ipaddress
CAST('::1:0:0:DD46:1:1' AS ipaddress) --> ::1:0:0:dd46:1:1 :: ipaddress
CAST('0:65b2:ffff::2435:ffff:0' AS ipaddress) --> 0:65b2:ffff::2435:ffff:0 :: ipaddress
CAST('1:1:7C03::' AS ipaddress) --> 1:1:7c03:: :: ipaddress
CAST('::ffff:ffff:1:0' AS ipaddress) --> ::ffff:ffff:1:0 :: ipaddress
CAST('1.128.127.10' AS ipaddress) --> 1.128.127.10 :: ipaddress
CAST('0.255.199.255' AS ipaddress) --> 0.255.199.255 :: ipaddress
CAST('::DBC5:1:83B:0:0:4424' AS ipaddress) --> ::dbc5:1:83b:0:0:4424 :: ipaddress
CAST('ffff:19ff:9a5:ffff:0:0:2f13:21d1' AS ipaddress) --> ffff:19ff:9a5:ffff::2f13:21d1 :: ipaddress
CAST('38.1.1.127' AS ipaddress) --> 38.1.1.127 :: ipaddress
CAST('ffff:0:0:0:8204:1:0:0' AS ipaddress) --> ffff::8204:1:0:0 :: ipaddress
CAST('255.255.10.127' AS ipaddress) --> 255.255.10.127 :: ipaddress
CAST('1:0:ffff::' AS ipaddress) --> 1:0:ffff:: :: ipaddress
CAST('10.128.0.1' AS ipaddress) --> 10.128.0.1 :: ipaddress
CAST('FFFF:0:FFFF:FFFF:9A99:FFFF:FFFF:0' AS ipaddress) --> ffff:0:ffff:ffff:9a99:ffff:ffff:0 :: ipaddress
CAST('173.0.255.255' AS ipaddress) --> 173.0.255.255 :: ipaddress
CAST('0.127.10.219' AS ipaddress) --> 0.127.10.219 :: ipaddress
CAST('10.0.255.1' AS ipaddress) --> 10.0.255.1 :: ipaddress
CAST('0001:0000:ffff:0eda:0001:6828:0000:ffff' AS ipaddress) --> 1:0:ffff:eda:1:6828:0:ffff :: ipaddress
CAST('ffff:1:0:ffff:0:0:ffff:0' AS ipaddress) --> ffff:1:0:ffff::ffff:0 :: ipaddress
CAST('0000:55ac:0000:0001:0001:ffff:ffff:0000' AS ipaddress) --> 0:55ac:0:1:1:ffff:ffff:0 :: ipaddress
CAST('10.10.10.132' AS ipaddress) --> 10.10.10.132 :: ipaddress
CAST('0a48:ffff:d3e8:ffff:0000:ffff:0001:0000' AS ipaddress) --> a48:ffff:d3e8:ffff:0:ffff:1:0 :: ipaddress
CAST('127.255.127.159' AS ipaddress) --> 127.255.127.159 :: ipaddress
CAST('0000:ffff:0001:0000:ffff:ffff:0000:0000' AS ipaddress) --> 0:ffff:1:0:ffff:ffff:: :: ipaddress
CAST('37c0::133f:0:1:dff6' AS ipaddress) --> 37c0::133f:0:1:dff6 :: ipaddress
CAST('128.127.1.0' AS ipaddress) --> 128.127.1.0 :: ipaddress
CAST('0:a1f9:ffff:1:0:d2d8:0:0' AS ipaddress) --> 0:a1f9:ffff:1:0:d2d8:: :: ipaddress
CAST('::ffff:1175:ad15:0:0' AS ipaddress) --> ::ffff:1175:ad15:0:0 :: ipaddress
CAST('0:0:0:ffff:0:0:1:0' AS ipaddress) --> ::ffff:0:0:1:0 :: ipaddress
CAST('1:FFFF:0:1:FFFF:1A8A:0:FFFF' AS ipaddress) --> 1:ffff:0:1:ffff:1a8a:0:ffff :: ipaddress
CAST('::5efb:0:9fa7:0:ffff:0' AS ipaddress) --> ::5efb:0:9fa7:0:ffff:0 :: ipaddress
CAST('10.0.127.182' AS ipaddress) --> 10.0.127.182 :: ipaddress
CAST('0:1938:0:1:0:0:0:0' AS ipaddress) --> 0:1938:0:1:: :: ipaddress
CAST('127.32.10.255' AS ipaddress) --> 127.32.10.255 :: ipaddress
CAST('10.10.10.10' AS ipaddress) --> 10.10.10.10 :: ipaddress
CAST('0.0.255.238' AS ipaddress) --> 0.0.255.238 :: ipaddress
CAST('127.1.1.4' AS ipaddress) --> 127.1.1.4 :: ipaddress
CAST('9b4c:1:0:ffff:1:1:ffff:0' AS ipaddress) --> 9b4c:1:0:ffff:1:1:ffff:0 :: ipaddress
CAST('127.1.0.10' AS ipaddress) --> 127.1.0.10 :: ipaddress
CAST('0:FFFF::FFFF:7849:0:0' AS ipaddress) --> 0:ffff::ffff:7849:0:0 :: ipaddress
CAST('1.1.1.1' AS ipaddress) --> 1.1.1.1 :: ipaddress
CAST('10.127.1.255' AS ipaddress) --> 10.127.1.255 :: ipaddress
CAST('ffff:8517:0000:0000:0000:0000:0000:0000' AS ipaddress) --> ffff:8517:: :: ipaddress
CAST('ffff:0000:0000:0000:0001:0000:0000:ca64' AS ipaddress) --> ffff::1:0:0:ca64 :: ipaddress
CAST('2EAB:FFFF:FFFF:910C:FFFF:0:FFFF:0' AS ipaddress) --> 2eab:ffff:ffff:910c:ffff:0:ffff:0 :: ipaddress
CAST('c80d:0:ffff:ffff:0:1:ffff:0' AS ipaddress) --> c80d:0:ffff:ffff:0:1:ffff:0 :: ipaddress
CAST('255.0.255.1' AS ipaddress) --> 255.0.255.1 :: ipaddress
CAST('128.0.127.251' AS ipaddress) --> 128.0.127.251 :: ipaddress
CAST('0000:0000:0000:0001:0000:520f:0001:0001' AS ipaddress) --> ::1:0:520f:1:1 :: ipaddress
CAST('1:0:1:FFFF::1385' AS ipaddress) --> 1:0:1:ffff::1385 :: ipaddress
CAST('128.255.10.127' AS ipaddress) --> 128.255.10.127 :: ipaddress
CAST('127.1.0.127' AS ipaddress) --> 127.1.0.127 :: ipaddress
CAST('234.91.127.0' AS ipaddress) --> 234.91.127.0 :: ipaddress
CAST('10.46.128.0' AS ipaddress) --> 10.46.128.0 :: ipaddress
CAST('2A1B:A0A0:0:C177:0:1:0:FFFF' AS ipaddress) --> 2a1b:a0a0:0:c177:0:1:0:ffff :: ipaddress
CAST('5489:0:1:0:1:FFFF::' AS ipaddress) --> 5489:0:1:0:1:ffff:: :: ipaddress
CAST('::8e6f:ffff:0:1' AS ipaddress) --> ::8e6f:ffff:0:1 :: ipaddress
CAST('ffff:0000:c9db:0000:0000:0000:0000:0000' AS ipaddress) --> ffff:0:c9db:: :: ipaddress
CAST('0000:0000:a013:00ea:0000:0000:ffff:0000' AS ipaddress) --> ::a013:ea:0:0:ffff:0 :: ipaddress
CAST('::1:1:FFFF:1:0' AS ipaddress) --> ::1:1:ffff:1:0 :: ipaddress
CAST('::7cb7:ffff:0:4a15:ffff:0' AS ipaddress) --> ::7cb7:ffff:0:4a15:ffff:0 :: ipaddress
CAST('1:1::ffff:0:0' AS ipaddress) --> 1:1::ffff:0:0 :: ipaddress
CAST('1.1.212.128' AS ipaddress) --> 1.1.212.128 :: ipaddress
CAST('255.255.255.127' AS ipaddress) --> 255.255.255.127 :: ipaddress
CAST('0:0:0:0:0:abc8:86cf:0' AS ipaddress) --> ::abc8:86cf:0 :: ipaddress
CAST('0:0:0:0:0:0:0:ffff' AS ipaddress) --> ::ffff :: ipaddress
CAST('0:dfda:1:0:1:1::' AS ipaddress) --> 0:dfda:1:0:1:1:: :: ipaddress
CAST('10.255.0.1' AS ipaddress) --> 10.255.0.1 :: ipaddress
CAST('15d5:22ba:0:0:21c3::' AS ipaddress) --> 15d5:22ba:0:0:21c3:: :: ipaddress
CAST('44.127.1.50' AS ipaddress) --> 44.127.1.50 :: ipaddress
CAST('::18c8:0:0' AS ipaddress) --> ::18c8:0:0 :: ipaddress
CAST('ffff:0000:f019:0001:6ee2:0001:0000:0000' AS ipaddress) --> ffff:0:f019:1:6ee2:1:: :: ipaddress
CAST('0.127.127.127' AS ipaddress) --> 0.127.127.127 :: ipaddress
CAST('1:0:6def:ffff:0:ffff:3588:0' AS ipaddress) --> 1:0:6def:ffff:0:ffff:3588:0 :: ipaddress
CAST('ca08:ffff::ffff:ffff:ffff:1' AS ipaddress) --> ca08:ffff::ffff:ffff:ffff:1 :: ipaddress
CAST('128.79.255.1' AS ipaddress) --> 128.79.255.1 :: ipaddress
CAST('1:0:FFFF:1:0:9A5F:4F26:0' AS ipaddress) --> 1:0:ffff:1:0:9a5f:4f26:0 :: ipaddress
CAST('::FFFF' AS ipaddress) --> ::ffff :: ipaddress
CAST('10.127.0.127' AS ipaddress) --> 10.127.0.127 :: ipaddress
CAST('df80:0001:ffff:0000:0001:0000:ffff:0000' AS ipaddress) --> df80:1:ffff:0:1:0:ffff:0 :: ipaddress
CAST('ffff:0:8505:ffff:ffff:0:ffff:0' AS ipaddress) --> ffff:0:8505:ffff:ffff:0:ffff:0 :: ipaddress
CAST('5dba:0:ffff:0:1:0:1:0' AS ipaddress) --> 5dba:0:ffff:0:1:0:1:0 :: ipaddress
CAST('1:83f:1:ffff:0:ffff:3eaa:b600' AS ipaddress) --> 1:83f:1:ffff:0:ffff:3eaa:b600 :: ipaddress
CAST('127.0.127.255' AS ipaddress) --> 127.0.127.255 :: ipaddress
CAST('0001:0000:0000:0001:ffff:0000:0000:2346' AS ipaddress) --> 1::1:ffff:0:0:2346 :: ipaddress
CAST('0:B4CD:FFFF:1:FFFF:0:88EB:C096' AS ipaddress) --> 0:b4cd:ffff:1:ffff:0:88eb:c096 :: ipaddress
CAST('FFFF:161:0:7D6C:0:FFFF:1:2BBC' AS ipaddress) --> ffff:161:0:7d6c:0:ffff:1:2bbc :: ipaddress
CAST('155.0.43.166' AS ipaddress) --> 155.0.43.166 :: ipaddress
CAST('B0B7:7AC:0:24DD:0:1:0:FFFF' AS ipaddress) --> b0b7:7ac:0:24dd:0:1:0:ffff :: ipaddress
CAST('ffff:1:2e49:0:fd2a:1:2840:e08e' AS ipaddress) --> ffff:1:2e49:0:fd2a:1:2840:e08e :: ipaddress
CAST('FFFF:0:FFFF:FFFF::' AS ipaddress) --> ffff:0:ffff:ffff:: :: ipaddress
CAST('FEC6:FFFF:FFFF:D66F:0:B883:0:177C' AS ipaddress) --> fec6:ffff:ffff:d66f:0:b883:0:177c :: ipaddress
CAST('1:ffff:0:6d3d:d4c8:0:305d:0' AS ipaddress) --> 1:ffff:0:6d3d:d4c8:0:305d:0 :: ipaddress
CAST('::FFFF:1:1' AS ipaddress) --> 0.1.0.1 :: ipaddress
CAST('::A25A:0:0:CC39:1:FFFF' AS ipaddress) --> ::a25a:0:0:cc39:1:ffff :: ipaddress
CAST('1.128.30.128' AS ipaddress) --> 1.128.30.128 :: ipaddress
CAST('1.255.255.0' AS ipaddress) --> 1.255.255.0 :: ipaddress
CAST('ffff:3382::ffff:0:ffff' AS ipaddress) --> ffff:3382::ffff:0:ffff :: ipaddress
CAST('0:1:ffff:0:1:ffff:1:0' AS ipaddress) --> 0:1:ffff:0:1:ffff:1:0 :: ipaddress
CAST('255.127.0.62' AS ipaddress) --> 255.127.0.62 :: ipaddress
CAST('1.0.255.127' AS ipaddress) --> 1.0.255.127 :: ipaddress
CAST('0:bb53:4a23:0:ffff::' AS ipaddress) --> 0:bb53:4a23:0:ffff:: :: ipaddress
CAST('255.84.128.10' AS ipaddress) --> 255.84.128.10 :: ipaddress
CAST('127.1.10.255' AS ipaddress) --> 127.1.10.255 :: ipaddress
CAST('ffff:0:0:0:1:0:1:0' AS ipaddress) --> ffff::1:0:1:0 :: ipaddress
CAST('128.119.10.10' AS ipaddress) --> 128.119.10.10 :: ipaddress
CAST('1.10.72.10' AS ipaddress) --> 1.10.72.10 :: ipaddress
CAST('0:1:ffff:669e:0:1d78:ffff:0' AS ipaddress) --> 0:1:ffff:669e:0:1d78:ffff:0 :: ipaddress
CAST('1:1:0:ffff:1:ffff::' AS ipaddress) --> 1:1:0:ffff:1:ffff:: :: ipaddress
CAST('10.127.1.127' AS ipaddress) --> 10.127.1.127 :: ipaddress
CAST('10.237.1.128' AS ipaddress) --> 10.237.1.128 :: ipaddress
CAST('128.0.1.128' AS ipaddress) --> 128.0.1.128 :: ipaddress
CAST('0:0:1::' AS ipaddress) --> 0:0:1:: :: ipaddress
CAST('ffff:1:0:0:1:7767:2df8:0' AS ipaddress) --> ffff:1::1:7767:2df8:0 :: ipaddress
CAST('::1:0:0' AS ipaddress) --> ::1:0:0 :: ipaddress
CAST('65dc:0001:e1ef:ffff:0000:ffff:0000:ffff' AS ipaddress) --> 65dc:1:e1ef:ffff:0:ffff:0:ffff :: ipaddress
CAST('494a:ffff::1:bf06:ffff:ffff' AS ipaddress) --> 494a:ffff::1:bf06:ffff:ffff :: ipaddress
CAST('0000:0000:0000:0000:0000:0000:0001:ffff' AS ipaddress) --> ::1:ffff :: ipaddress
CAST('1.0.128.10' AS ipaddress) --> 1.0.128.10 :: ipaddress
CAST('ffff:0000:ffff:0000:1d1b:0001:0000:0000' AS ipaddress) --> ffff:0:ffff:0:1d1b:1:: :: ipaddress
CAST('0000:0000:ffff:ffff:0000:0000:ffff:0001' AS ipaddress) --> ::ffff:ffff:0:0:ffff:1 :: ipaddress
CAST('0:ffff:ffff::1:75f9:0' AS ipaddress) --> 0:ffff:ffff::1:75f9:0 :: ipaddress
CAST('::1:1:0:0:D0F5:1' AS ipaddress) --> ::1:1:0:0:d0f5:1 :: ipaddress
CAST('0.127.1.1' AS ipaddress) --> 0.127.1.1 :: ipaddress
CAST('0.255.128.10' AS ipaddress) --> 0.255.128.10 :: ipaddress
CAST('1:0:b6a3:0:1:0:3722:ffff' AS ipaddress) --> 1:0:b6a3:0:1:0:3722:ffff :: ipaddress
CAST('0000:0000:0001:0000:0000:0001:0000:3164' AS ipaddress) --> ::1:0:0:1:0:3164 :: ipaddress
CAST('128.255.0.179' AS ipaddress) --> 128.255.0.179 :: ipaddress
CAST('0.0.127.0' AS ipaddress) --> 0.0.127.0 :: ipaddress
CAST('1.116.1.255' AS ipaddress) --> 1.116.1.255 :: ipaddress
CAST('255.255.128.127' AS ipaddress) --> 255.255.128.127 :: ipaddress
CAST('0:ffff:0:1:ffff:0:4b12:0' AS ipaddress) --> 0:ffff:0:1:ffff:0:4b12:0 :: ipaddress
CAST('0:1:0:ffff:1:0:ffff:ffff' AS ipaddress) --> 0:1:0:ffff:1:0:ffff:ffff :: ipaddress
CAST('0:8813:8BFF:1:0:1:FFFF:0' AS ipaddress) --> 0:8813:8bff:1:0:1:ffff:0 :: ipaddress
CAST('255.0.128.0' AS ipaddress) --> 255.0.128.0 :: ipaddress
CAST('ffff:0001:0000:0001:0000:7c9f:2cfa:ffff' AS ipaddress) --> ffff:1:0:1:0:7c9f:2cfa:ffff :: ipaddress
CAST('1:ffff:1:ffff:0:0:0:1' AS ipaddress) --> 1:ffff:1:ffff::1 :: ipaddress
CAST('1.10.127.10' AS ipaddress) --> 1.10.127.10 :: ipaddress
CAST('::1:1:ffff:1:ffff:b54e' AS ipaddress) --> ::1:1:ffff:1:ffff:b54e :: ipaddress
CAST('ffff:ac8d:0:1:1:30aa:0:ffff' AS ipaddress) --> ffff:ac8d:0:1:1:30aa:0:ffff :: ipaddress
CAST('127.128.127.143' AS ipaddress) --> 127.128.127.143 :: ipaddress
CAST('ffff:e791:0:0:ffff:c4dd:0:ffff' AS ipaddress) --> ffff:e791::ffff:c4dd:0:ffff :: ipaddress
CAST('155.127.128.0' AS ipaddress) --> 155.127.128.0 :: ipaddress
CAST('0:0:ffff:0:0:0:1:1' AS ipaddress) --> 0:0:ffff::1:1 :: ipaddress
CAST('0.127.255.128' AS ipaddress) --> 0.127.255.128 :: ipaddress
CAST('10.255.1.127' AS ipaddress) --> 10.255.1.127 :: ipaddress
CAST('afc2:0:0:0:1:0:96ff:1' AS ipaddress) --> afc2::1:0:96ff:1 :: ipaddress
CAST('1:1:ffff::15aa:0:0' AS ipaddress) --> 1:1:ffff::15aa:0:0 :: ipaddress
CAST('0000:07e7:0000:ffff:8833:0001:ffff:0000' AS ipaddress) --> 0:7e7:0:ffff:8833:1:ffff:0 :: ipaddress
CAST('::1:FFFF:0:665:0:0' AS ipaddress) --> ::1:ffff:0:665:0:0 :: ipaddress
CAST('255.50.10.127' AS ipaddress) --> 255.50.10.127 :: ipaddress
CAST('0:ffff:ffff:1::1:0' AS ipaddress) --> 0:ffff:ffff:1::1:0 :: ipaddress
CAST('0000:0001:ffff:0000:c793:ffff:ffff:0000' AS ipaddress) --> 0:1:ffff:0:c793:ffff:ffff:0 :: ipaddress
CAST('10.1.10.128' AS ipaddress) --> 10.1.10.128 :: ipaddress
CAST('128.10.255.0' AS ipaddress) --> 128.10.255.0 :: ipaddress
CAST('0001:ffff:ffff:0000:ffff:0000:0000:0000' AS ipaddress) --> 1:ffff:ffff:0:ffff:: :: ipaddress
CAST('128.128.127.1' AS ipaddress) --> 128.128.127.1 :: ipaddress
CAST('255.127.10.128' AS ipaddress) --> 255.127.10.128 :: ipaddress
CAST('255.255.128.128' AS ipaddress) --> 255.255.128.128 :: ipaddress
CAST('ffff:0:3ede:1:8a73::ffff' AS ipaddress) --> ffff:0:3ede:1:8a73::ffff :: ipaddress
CAST('0000:606a:0000:0001:0000:21bf:0000:0000' AS ipaddress) --> 0:606a:0:1:0:21bf:: :: ipaddress
CAST('0:ffff:edce:0:0:bbb0:ffff:cef' AS ipaddress) --> 0:ffff:edce::bbb0:ffff:cef :: ipaddress
CAST('10.1.0.128' AS ipaddress) --> 10.1.0.128 :: ipaddress
CAST('ffff:0001:ffff:0000:ffff:0001:9f30:0001' AS ipaddress) --> ffff:1:ffff:0:ffff:1:9f30:1 :: ipaddress
CAST('ffff:0:3947::b0fa' AS ipaddress) --> ffff:0:3947::b0fa :: ipaddress
CAST('c98a:0000:0000:ffff:ae3b:0001:1bcd:ffff' AS ipaddress) --> c98a::ffff:ae3b:1:1bcd:ffff :: ipaddress
CAST('0000:0000:53cf:0001:0000:0000:0000:0000' AS ipaddress) --> 0:0:53cf:1:: :: ipaddress
CAST('0000:f90f:0000:0000:0000:b3f2:0000:0001' AS ipaddress) --> 0:f90f::b3f2:0:1 :: ipaddress
CAST('128.217.255.128' AS ipaddress) --> 128.217.255.128 :: ipaddress
CAST('0:3A9C:0:FFFF::389F' AS ipaddress) --> 0:3a9c:0:ffff::389f :: ipaddress
CAST('0:FFFF:1:0:1:0:FFFF:0' AS ipaddress) --> 0:ffff:1:0:1:0:ffff:0 :: ipaddress
CAST('0000:ffff:0000:0000:0000:926b:80b9:0000' AS ipaddress) --> 0:ffff::926b:80b9:0 :: ipaddress
CAST('ffff:0000:0000:0000:9ee6:ffff:5e7c:0000' AS ipaddress) --> ffff::9ee6:ffff:5e7c:0 :: ipaddress
CAST('189.1.0.128' AS ipaddress) --> 189.1.0.128 :: ipaddress
CAST('0:ffff:ffff::ffff:0' AS ipaddress) --> 0:ffff:ffff::ffff:0 :: ipaddress
CAST('0:6fc1:0:1::1:0' AS ipaddress) --> 0:6fc1:0:1::1:0 :: ipaddress
CAST('5a41:ffff:0:1:1:ffff:1:1' AS ipaddress) --> 5a41:ffff:0:1:1:ffff:1:1 :: ipaddress
CAST('ffff:0:1:1:0:f622:0:1' AS ipaddress) --> ffff:0:1:1:0:f622:0:1 :: ipaddress
CAST('71e9:e50a:0000:0001:0000:0001:ffff:0000' AS ipaddress) --> 71e9:e50a:0:1:0:1:ffff:0 :: ipaddress
CAST('128.1.255.1' AS ipaddress) --> 128.1.255.1 :: ipaddress
CAST('80ca::39dd:ffff:ffff:1:3aae' AS ipaddress) --> 80ca::39dd:ffff:ffff:1:3aae :: ipaddress
CAST('0001:0000:0000:0000:ffff:0000:0000:07c4' AS ipaddress) --> 1::ffff:0:0:7c4 :: ipaddress
CAST('3db7:ffff:1:1:3abb:0:bbe5:aecb' AS ipaddress) --> 3db7:ffff:1:1:3abb:0:bbe5:aecb :: ipaddress
CAST('0000:0001:b6c3:0000:0000:0001:0001:0000' AS ipaddress) --> 0:1:b6c3::1:1:0 :: ipaddress
CAST('255.0.0.127' AS ipaddress) --> 255.0.0.127 :: ipaddress
CAST('1.128.148.194' AS ipaddress) --> 1.128.148.194 :: ipaddress
CAST('128.127.0.1' AS ipaddress) --> 128.127.0.1 :: ipaddress
CAST('::1:FFFF:510A:FFFF:1:0' AS ipaddress) --> ::1:ffff:510a:ffff:1:0 :: ipaddress
CAST('0000:0000:0000:0000:ffff:0000:0000:0000' AS ipaddress) --> ::ffff:0:0:0 :: ipaddress
CAST('128.255.255.10' AS ipaddress) --> 128.255.255.10 :: ipaddress
CAST('128.10.255.128' AS ipaddress) --> 128.10.255.128 :: ipaddress
CAST('0000:da3d:0000:0000:4843:0000:aed9:0001' AS ipaddress) --> 0:da3d::4843:0:aed9:1 :: ipaddress
CAST('10.255.255.165' AS ipaddress) --> 10.255.255.165 :: ipaddress
CAST('::FFFF:FFFF:0:0' AS ipaddress) --> ::ffff:ffff:0:0 :: ipaddress
CAST('8115:0:1:1:0:ffff:b6c5:db46' AS ipaddress) --> 8115:0:1:1:0:ffff:b6c5:db46 :: ipaddress
CAST('::ffff:0:1' AS ipaddress) --> 0.0.0.1 :: ipaddress
CAST('1.0.37.255' AS ipaddress) --> 1.0.37.255 :: ipaddress
CAST('10.255.0.10' AS ipaddress) --> 10.255.0.10 :: ipaddress
CAST('255.127.1.29' AS ipaddress) --> 255.127.1.29 :: ipaddress
CAST('0:ffff::1:0' AS ipaddress) --> 0:ffff::1:0 :: ipaddress
CAST('1.10.127.128' AS ipaddress) --> 1.10.127.128 :: ipaddress
CAST('4E8B:0:8402:0:9E56:1::' AS ipaddress) --> 4e8b:0:8402:0:9e56:1:: :: ipaddress
CAST('0.1.127.0' AS ipaddress) --> 0.1.127.0 :: ipaddress
CAST('0:1:0:bb31:0:1:0:ffff' AS ipaddress) --> 0:1:0:bb31:0:1:0:ffff :: ipaddress
CAST('176.127.10.0' AS ipaddress) --> 176.127.10.0 :: ipaddress
CAST('0:CDBF:0:1:FFFF:C04A::' AS ipaddress) --> 0:cdbf:0:1:ffff:c04a:: :: ipaddress
CAST('::ffff:0:0:ffff:0:0' AS ipaddress) --> ::ffff:0:0:ffff:0:0 :: ipaddress
CAST('248.1.255.1' AS ipaddress) --> 248.1.255.1 :: ipaddress
CAST('6b6d:0000:0000:0000:985f:0000:0000:0000' AS ipaddress) --> 6b6d::985f:0:0:0 :: ipaddress
CAST('0000:ffff:0000:0000:0000:0001:0000:0000' AS ipaddress) --> 0:ffff::1:0:0 :: ipaddress
CAST('0001:dc6a:35b1:0000:0000:0000:0000:0000' AS ipaddress) --> 1:dc6a:35b1:: :: ipaddress
CAST('255.128.181.0' AS ipaddress) --> 255.128.181.0 :: ipaddress
CAST('110.255.10.0' AS ipaddress) --> 110.255.10.0 :: ipaddress
CAST('0.128.127.10' AS ipaddress) --> 0.128.127.10 :: ipaddress
CAST('255.128.128.255' AS ipaddress) --> 255.128.128.255 :: ipaddress
CAST('ffff:0:ffff:ffff:ffff:493e:0:8263' AS ipaddress) --> ffff:0:ffff:ffff:ffff:493e:0:8263 :: ipaddress
CAST('6597:0:113a:ffff:a614:1:ffff:ffff' AS ipaddress) --> 6597:0:113a:ffff:a614:1:ffff:ffff :: ipaddress
CAST('::FFFF:1:0:1:0:F251' AS ipaddress) --> ::ffff:1:0:1:0:f251 :: ipaddress
CAST('1:0:1:1:1:0:7a2f:0' AS ipaddress) --> 1:0:1:1:1:0:7a2f:0 :: ipaddress
IPADDRESS '10.10.0.1' <> IPADDRESS '10.255.127.10' --> true :: boolean
CAST(IPADDRESS '255.127.255.89' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff ff 7f ff 59 :: varbinary
CAST(IPADDRESS '307:0:1:1:1:FFFF::' AS varchar) --> 307:0:1:1:1:ffff:: :: varchar
IPADDRESS '10.10.1.135' > IPADDRESS '252.1.127.128' --> false :: boolean
CAST(IPADDRESS '167a:ffff:0000:ffff:dca7:0000:ffff:0001' AS varbinary) --> 16 7a ff ff 00 00 ff ff dc a7 00 00 ff ff 00 01 :: varbinary
CAST(IPADDRESS '0:0:0:ffff:1:ffff:0:ffff' AS varchar) --> ::ffff:1:ffff:0:ffff :: varchar
IPADDRESS '0:FFFF:FFFF:1:4DE:76FF:FFFF:14C7' >= IPADDRESS '198.0.1.128' --> true :: boolean
CAST(IPADDRESS 'ffff::6650:ffff:1:1:ffff' AS varbinary) --> ff ff 00 00 00 00 66 50 ff ff 00 01 00 01 ff ff :: varbinary
CAST(IPADDRESS '0:0:0:1:0:ffff:8292:1' AS varchar) --> ::1:0:ffff:8292:1 :: varchar
IPADDRESS 'd727:0:0:ffff:0:0:0:ffff' <> IPADDRESS '0000:ffff:1a31:0000:ffff:0000:0000:0000' --> true :: boolean
CAST(IPADDRESS 'ffff:0000:0000:ffff:0000:0000:0000:0744' AS varbinary) --> ff ff 00 00 00 00 ff ff 00 00 00 00 00 00 07 44 :: varbinary
CAST(IPADDRESS '0:0:1:ffff:0:0:0:83e2' AS varchar) --> 0:0:1:ffff::83e2 :: varchar
IPADDRESS '0000:0000:ffff:0000:a330:0000:0000:0000' > IPADDRESS 'ffff:4fdd::ffff:aa96:0' --> false :: boolean
CAST(IPADDRESS '3e87:6bc3::ffff:0:0:1' AS varbinary) --> 3e 87 6b c3 00 00 00 00 ff ff 00 00 00 00 00 01 :: varbinary
CAST(IPADDRESS '10.128.0.0' AS varchar) --> 10.128.0.0 :: varchar
IPADDRESS '255.0.10.127' > IPADDRESS '1.56.152.255' --> true :: boolean
CAST(IPADDRESS '30FB:0:FFFF:0:1:FFFF:FFFF:0' AS varbinary) --> 30 fb 00 00 ff ff 00 00 00 01 ff ff ff ff 00 00 :: varbinary
CAST(IPADDRESS '0000:56e2:0000:0289:0000:0000:0000:0000' AS varchar) --> 0:56e2:0:289:: :: varchar
IPADDRESS '0000:0000:0001:0001:0000:0000:0001:0000' <> IPADDRESS '0:0:ffff:6bff::ffff' --> true :: boolean
CAST(IPADDRESS '0.1.128.31' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 00 01 80 1f :: varbinary
CAST(IPADDRESS '0.1.89.10' AS varchar) --> 0.1.89.10 :: varchar
IPADDRESS '128.0.127.0' = IPADDRESS '4bcf:0:0:0:7075:a980:0:0' --> false :: boolean
CAST(IPADDRESS '::1:FFFF:0:84C3' AS varbinary) --> 00 00 00 00 00 00 00 00 00 01 ff ff 00 00 84 c3 :: varbinary
CAST(IPADDRESS 'eeab:ffff:c58a:9912:0000:0000:0000:0001' AS varchar) --> eeab:ffff:c58a:9912::1 :: varchar
IPADDRESS 'ffff:ca25:ffff:0:74e9:adde:0:0' >= IPADDRESS '56.127.128.127' --> true :: boolean
CAST(IPADDRESS '0.127.128.10' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 00 7f 80 0a :: varbinary
CAST(IPADDRESS '1.127.0.255' AS varchar) --> 1.127.0.255 :: varchar
IPADDRESS '0:0:0:0:0:0:0:0' >= IPADDRESS '0.127.255.255' --> false :: boolean
CAST(IPADDRESS '1.255.0.127' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 01 ff 00 7f :: varbinary
CAST(IPADDRESS '10.255.128.255' AS varchar) --> 10.255.128.255 :: varchar
IPADDRESS 'ba39:0000:0001:ffff:0001:4df9:0000:ffff' = IPADDRESS '0:1:ffff:58df:8fce:0:ffff:d0ac' --> false :: boolean
CAST(IPADDRESS 'FFFF:B871:0:1::1:0' AS varbinary) --> ff ff b8 71 00 00 00 01 00 00 00 00 00 01 00 00 :: varbinary
CAST(IPADDRESS '5763:0:ffff:b860:0:ffff:1:ffff' AS varchar) --> 5763:0:ffff:b860:0:ffff:1:ffff :: varchar
IPADDRESS '10.10.197.10' = IPADDRESS '128.255.81.0' --> false :: boolean
CAST(IPADDRESS '255.210.10.10' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff ff d2 0a 0a :: varbinary
CAST(IPADDRESS '1:93a5:0:0:1::' AS varchar) --> 1:93a5:0:0:1:: :: varchar
IPADDRESS 'D351:0:54F3:5A53:FFFF:C9FB:FFFF:FFFF' <= IPADDRESS '1:d3c8:0:0:ffff:1:1:1' --> false :: boolean
CAST(IPADDRESS '8c31:0:71c1:1:0:1123:0:4336' AS varbinary) --> 8c 31 00 00 71 c1 00 01 00 00 11 23 00 00 43 36 :: varbinary
CAST(IPADDRESS '8cd6:1:1::b830:0:bf0' AS varchar) --> 8cd6:1:1::b830:0:bf0 :: varchar
IPADDRESS '1.127.127.128' = IPADDRESS '0000:0000:0000:969a:0000:0000:0000:0000' --> false :: boolean
CAST(IPADDRESS '127.0.255.128' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 7f 00 ff 80 :: varbinary
CAST(IPADDRESS '128.1.28.128' AS varchar) --> 128.1.28.128 :: varchar
IPADDRESS '0.128.127.255' <> IPADDRESS '0000:0000:0000:0000:2724:ffff:6539:0000' --> true :: boolean
CAST(IPADDRESS '97AB:BBB::1:B5F4:1' AS varbinary) --> 97 ab 0b bb 00 00 00 00 00 00 00 01 b5 f4 00 01 :: varbinary
CAST(IPADDRESS '0:16a6:59b0:ffff:f0b:0:0:0' AS varchar) --> 0:16a6:59b0:ffff:f0b:: :: varchar
IPADDRESS '0:ffff:0:1:0:0:0:1' <> IPADDRESS 'ffff:0:0:6d95::1' --> true :: boolean
CAST(IPADDRESS '1:ffff:0:0:ffff:0:0:ffff' AS varbinary) --> 00 01 ff ff 00 00 00 00 ff ff 00 00 00 00 ff ff :: varbinary
CAST(IPADDRESS 'ffff:ffff:7ac5:f06a:0001:0000:0001:0000' AS varchar) --> ffff:ffff:7ac5:f06a:1:0:1:0 :: varchar
IPADDRESS '0000:0001:72c7:0000:0000:0000:0000:0000' <> IPADDRESS '10.1.0.245' --> true :: boolean
CAST(IPADDRESS '0:1:1::1:27be' AS varbinary) --> 00 00 00 01 00 01 00 00 00 00 00 00 00 01 27 be :: varbinary
CAST(IPADDRESS 'ffff:cb3e:1:0:1:0:3e8a:6a0d' AS varchar) --> ffff:cb3e:1:0:1:0:3e8a:6a0d :: varchar
IPADDRESS '1:B47E::FFFF' < IPADDRESS '0.255.128.127' --> false :: boolean
CAST(IPADDRESS '6bf1:0000:1e28:0fad:ffff:0000:ffff:82cb' AS varbinary) --> 6b f1 00 00 1e 28 0f ad ff ff 00 00 ff ff 82 cb :: varbinary
CAST(IPADDRESS '153.0.127.1' AS varchar) --> 153.0.127.1 :: varchar
IPADDRESS '1::1:0:1:0:0' = IPADDRESS '0:ffff:0:1:ffff:0:1b57:ffff' --> false :: boolean
CAST(IPADDRESS '0:6FA:FFFF:0:1:5536:FFFF:0' AS varbinary) --> 00 00 06 fa ff ff 00 00 00 01 55 36 ff ff 00 00 :: varbinary
CAST(IPADDRESS '2efb:6b1e:1:48b7:1:22c7::' AS varchar) --> 2efb:6b1e:1:48b7:1:22c7:: :: varchar
IPADDRESS '0000:0000:39c9:fcc5:ffff:0000:0000:ffff' > IPADDRESS 'ffff::b395:0:0' --> false :: boolean
CAST(IPADDRESS '50ea:9fba:0000:0000:0000:ffff:8204:0001' AS varbinary) --> 50 ea 9f ba 00 00 00 00 00 00 ff ff 82 04 00 01 :: varbinary
CAST(IPADDRESS '0.137.10.128' AS varchar) --> 0.137.10.128 :: varchar
IPADDRESS '0:0:0:0:0:0:72ad:0' <= IPADDRESS '10.0.255.193' --> true :: boolean
CAST(IPADDRESS '0.127.0.127' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 00 7f 00 7f :: varbinary
CAST(IPADDRESS '0:0:ffff:0:ffff:0:0:0' AS varchar) --> 0:0:ffff:0:ffff:: :: varchar
IPADDRESS '1:0:FFFF:1:0:FFFF:0:1' < IPADDRESS '10.127.0.255' --> false :: boolean
CAST(IPADDRESS '10.0.255.127' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 0a 00 ff 7f :: varbinary
CAST(IPADDRESS '255.255.255.128' AS varchar) --> 255.255.255.128 :: varchar
IPADDRESS 'ff7c:4752::5d0b:0:eabe' > IPADDRESS '10.1.10.128' --> true :: boolean
CAST(IPADDRESS '127.255.0.127' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 7f ff 00 7f :: varbinary
CAST(IPADDRESS '10.255.128.1' AS varchar) --> 10.255.128.1 :: varchar
IPADDRESS '0000:0000:0000:ffff:0000:d37c:0001:0000' = IPADDRESS '128.127.1.1' --> false :: boolean
CAST(IPADDRESS 'FFFF:0:1::1:FFFF' AS varbinary) --> ff ff 00 00 00 01 00 00 00 00 00 00 00 01 ff ff :: varbinary
CAST(IPADDRESS '0:89b1:0:ffff::ffff' AS varchar) --> 0:89b1:0:ffff::ffff :: varchar
IPADDRESS '99BD:FFFF:FFFF:1:FFFF:1:1:0' <> IPADDRESS '128.255.255.128' --> true :: boolean
CAST(IPADDRESS '6cb7:0:ffff:ae18:ffff:0:0:1' AS varbinary) --> 6c b7 00 00 ff ff ae 18 ff ff 00 00 00 00 00 01 :: varbinary
CAST(IPADDRESS '4492:0:ffff:0:0:0:0:ffff' AS varchar) --> 4492:0:ffff::ffff :: varchar
IPADDRESS '1::FFFF:904:FFFF:0' >= IPADDRESS '7f44:0:9a08:0:1:e8eb:0:1' --> false :: boolean
CAST(IPADDRESS '::' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 :: varbinary
CAST(IPADDRESS '0000:0000:0001:0000:ffff:0000:0000:0000' AS varchar) --> 0:0:1:0:ffff:: :: varchar
IPADDRESS '128.255.1.10' >= IPADDRESS '0001:0000:ffff:971d:0000:0000:0000:0001' --> false :: boolean
CAST(IPADDRESS '231.239.128.47' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff e7 ef 80 2f :: varbinary
CAST(IPADDRESS '0000:0000:0000:0000:0001:0001:a9e7:0000' AS varchar) --> ::1:1:a9e7:0 :: varchar
IPADDRESS '1:0:1::FFFF' <> IPADDRESS 'ffff:0001:0000:0000:0000:0001:0000:59be' --> true :: boolean
CAST(IPADDRESS '0:1:b9c5:1:0:3661:1:ffff' AS varbinary) --> 00 00 00 01 b9 c5 00 01 00 00 36 61 00 01 ff ff :: varbinary
CAST(IPADDRESS '127.162.255.214' AS varchar) --> 127.162.255.214 :: varchar
IPADDRESS 'e4c8:1::1:0:ee86' <= IPADDRESS 'ffff:0:c9a8:3026:0:9378:1:368d' --> true :: boolean
CAST(IPADDRESS '1.1.198.255' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 01 01 c6 ff :: varbinary
CAST(IPADDRESS '1.128.0.255' AS varchar) --> 1.128.0.255 :: varchar
IPADDRESS 'FFFF:0:FFFF:C951:675A:425F:FFFF:1' < IPADDRESS '240.76.10.255' --> false :: boolean
CAST(IPADDRESS 'AEE6:6003::1:0:0' AS varbinary) --> ae e6 60 03 00 00 00 00 00 00 00 01 00 00 00 00 :: varbinary
CAST(IPADDRESS '::ffff:0:0:672:d236:7d1e' AS varchar) --> ::ffff:0:0:672:d236:7d1e :: varchar
IPADDRESS '0000:0000:ffff:0000:0000:ac3d:0000:0000' <> IPADDRESS '1:0:ffff:6da1::' --> true :: boolean
CAST(IPADDRESS '128.127.1.255' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 80 7f 01 ff :: varbinary
CAST(IPADDRESS 'ffff:9ea8:0:b09e:9f80:1:1:ffff' AS varchar) --> ffff:9ea8:0:b09e:9f80:1:1:ffff :: varchar
IPADDRESS '::B9FF:3FED:FFFF:0:FFFF:0' >= IPADDRESS '0:71D4:0:BBC3:0:C2DC:FFFF:0' --> false :: boolean
CAST(IPADDRESS 'ffff:58c:1:1:0:8fc:1:0' AS varbinary) --> ff ff 05 8c 00 01 00 01 00 00 08 fc 00 01 00 00 :: varbinary
CAST(IPADDRESS '128.128.1.1' AS varchar) --> 128.128.1.1 :: varchar
IPADDRESS '224.127.128.128' <= IPADDRESS '128.0.47.2' --> false :: boolean
CAST(IPADDRESS '255.128.1.1' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff ff 80 01 01 :: varbinary
CAST(IPADDRESS '1:3838:ecb9:0:1:ffff:ffff:0' AS varchar) --> 1:3838:ecb9:0:1:ffff:ffff:0 :: varchar
IPADDRESS '1.128.127.1' < IPADDRESS '10.10.1.127' --> true :: boolean
CAST(IPADDRESS '128.0.1.127' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 80 00 01 7f :: varbinary
CAST(IPADDRESS 'FFFF:FFFF:FFFF:1::' AS varchar) --> ffff:ffff:ffff:1:: :: varchar
IPADDRESS '0000:c8a9:ffff:0000:0000:ffff:0000:0201' <> IPADDRESS '204.128.10.128' --> true :: boolean
CAST(IPADDRESS '0:0:1:ffff:ffff:0:0:a673' AS varbinary) --> 00 00 00 00 00 01 ff ff ff ff 00 00 00 00 a6 73 :: varbinary
CAST(IPADDRESS '127.0.189.0' AS varchar) --> 127.0.189.0 :: varchar
IPADDRESS '10.10.1.0' = IPADDRESS '255.1.1.0' --> false :: boolean
CAST(IPADDRESS '3e76:0000:0000:0000:1469:fe65:ffff:2fb3' AS varbinary) --> 3e 76 00 00 00 00 00 00 14 69 fe 65 ff ff 2f b3 :: varbinary
CAST(IPADDRESS '0000:0000:0000:0000:a7d6:0000:0000:0000' AS varchar) --> ::a7d6:0:0:0 :: varchar
IPADDRESS '0:FFFF:FFFF::' <> IPADDRESS 'ffff:ffff:ffff:0000:ac88:0001:0000:ffff' --> true :: boolean
CAST(IPADDRESS '5031:0001:0000:d405:0001:c2d4:0000:0001' AS varbinary) --> 50 31 00 01 00 00 d4 05 00 01 c2 d4 00 00 00 01 :: varbinary
CAST(IPADDRESS '1.1.128.10' AS varchar) --> 1.1.128.10 :: varchar
IPADDRESS '1:0:0:ffff::dac4' = IPADDRESS '::1:FFFF:0:E5D7:0:FFFF' --> false :: boolean
CAST(IPADDRESS '10.1.218.127' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 0a 01 da 7f :: varbinary
CAST(IPADDRESS 'ffff:0:17b8:4a2f::1' AS varchar) --> ffff:0:17b8:4a2f::1 :: varchar
IPADDRESS '0000:0000:ffff:f024:2937:0000:0000:3d7c' >= IPADDRESS '1.127.10.0' --> true :: boolean
CAST(IPADDRESS '154.255.128.1' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 9a ff 80 01 :: varbinary
CAST(IPADDRESS '240.255.255.1' AS varchar) --> 240.255.255.1 :: varchar
IPADDRESS '1:0:1:1:FFFF:0:FFFF:0' = IPADDRESS '::ffff:0:1:0:1:0' --> false :: boolean
CAST(IPADDRESS '0.127.128.127' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 00 7f 80 7f :: varbinary
CAST(IPADDRESS '1:0:1:0:960d:7d09:ffff:0' AS varchar) --> 1:0:1:0:960d:7d09:ffff:0 :: varchar
IPADDRESS '60.255.255.0' < IPADDRESS '0000:ffff:0000:0001:0001:0000:0000:0000' --> true :: boolean
CAST(IPADDRESS '10.255.127.0' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 0a ff 7f 00 :: varbinary
CAST(IPADDRESS '0:1:FFFF:BA7B:0:FFFF:0:BE5C' AS varchar) --> 0:1:ffff:ba7b:0:ffff:0:be5c :: varchar
IPADDRESS '0:1:0:0:0:0:1:1' > IPADDRESS '7BD::1:FFFF' --> false :: boolean
CAST(IPADDRESS '0:FFFF::FFFF' AS varbinary) --> 00 00 ff ff 00 00 00 00 00 00 00 00 00 00 ff ff :: varbinary
CAST(IPADDRESS '1.1.127.0' AS varchar) --> 1.1.127.0 :: varchar
IPADDRESS '0:ffff:3eae:502b:0:0:0:1' < IPADDRESS '127.255.0.127' --> false :: boolean
CAST(IPADDRESS '255.0.127.128' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff ff 00 7f 80 :: varbinary
CAST(IPADDRESS '0000:0000:0000:ffff:d549:0000:0000:0000' AS varchar) --> ::ffff:d549:0:0:0 :: varchar
IPADDRESS 'ffff:0:0:1:0:1:0:0' > IPADDRESS '255.128.23.0' --> true :: boolean
CAST(IPADDRESS '0000:0001:0000:5751:ffff:0000:ffff:0000' AS varbinary) --> 00 00 00 01 00 00 57 51 ff ff 00 00 ff ff 00 00 :: varbinary
CAST(IPADDRESS '220.255.255.255' AS varchar) --> 220.255.255.255 :: varchar
IPADDRESS '0.0.0.0' <= IPADDRESS 'a2f9:e24c:0000:ffff:0000:0000:0001:8e09' --> true :: boolean
CAST(IPADDRESS 'ffff:0:0:3ce0:0:0:1:0' AS varbinary) --> ff ff 00 00 00 00 3c e0 00 00 00 00 00 01 00 00 :: varbinary
CAST(IPADDRESS '0:0:6d03:0:ffff:0:b883:0' AS varchar) --> ::6d03:0:ffff:0:b883:0 :: varchar
IPADDRESS '82f9:bb9f:0:0:ffff:ffff:0:0' = IPADDRESS 'ffff:0000:0000:0000:0000:ffff:ffff:0000' --> false :: boolean
CAST(IPADDRESS '5de2::ffff:0:0' AS varbinary) --> 5d e2 00 00 00 00 00 00 00 00 ff ff 00 00 00 00 :: varbinary
CAST(IPADDRESS '127.128.0.127' AS varchar) --> 127.128.0.127 :: varchar
IPADDRESS '255.0.10.255' = IPADDRESS '0:1::1:0:1' --> false :: boolean
CAST(IPADDRESS '1:0:0:0:0:0:0:0' AS varbinary) --> 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 :: varbinary
CAST(IPADDRESS '127.128.10.240' AS varchar) --> 127.128.10.240 :: varchar
IPADDRESS '0:1bd7:ffff:1:1:1:0:0' = IPADDRESS '255.0.0.10' --> false :: boolean
CAST(IPADDRESS '128.10.128.255' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 80 0a 80 ff :: varbinary
CAST(IPADDRESS '0.10.1.10' AS varchar) --> 0.10.1.10 :: varchar
IPADDRESS '0:1:0:bb69:0:a828:0:ffff' <= IPADDRESS '1.255.10.10' --> false :: boolean
CAST(IPADDRESS '1.191.0.1' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 01 bf 00 01 :: varbinary
CAST(IPADDRESS 'a438:cd8f:ffff:0000:0000:5957:0000:45b6' AS varchar) --> a438:cd8f:ffff::5957:0:45b6 :: varchar
IPADDRESS '0:449d:f77d:0:0:9a1e:1:71c2' <> IPADDRESS '0000:ffff:0000:0000:0001:0000:0000:0000' --> true :: boolean
CAST(IPADDRESS '1:0:0:1::1' AS varbinary) --> 00 01 00 00 00 00 00 01 00 00 00 00 00 00 00 01 :: varbinary
CAST(IPADDRESS '255.10.44.127' AS varchar) --> 255.10.44.127 :: varchar
IPADDRESS '0001:0000:0000:0000:0001:ffff:ffff:0000' <= IPADDRESS '1.127.1.1' --> false :: boolean
CAST(IPADDRESS 'ffff:0001:0000:ffff:0000:ffff:0000:ffff' AS varbinary) --> ff ff 00 01 00 00 ff ff 00 00 ff ff 00 00 ff ff :: varbinary
CAST(IPADDRESS '::FFFF:FFFF:0:0' AS varchar) --> ::ffff:ffff:0:0 :: varchar
IPADDRESS '128.255.10.48' <> IPADDRESS 'ffff::713f:ffff:0' --> true :: boolean
CAST(IPADDRESS '1.128.127.248' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 01 80 7f f8 :: varbinary
CAST(IPADDRESS '127.19.128.1' AS varchar) --> 127.19.128.1 :: varchar
IPADDRESS '9CE0:1:580A:0:FFFF:2166:50B4:0' >= IPADDRESS '0:0:0:0:0:ffff:0:0' --> true :: boolean
CAST(IPADDRESS '124.0.114.0' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 7c 00 72 00 :: varbinary
CAST(IPADDRESS '127.251.1.10' AS varchar) --> 127.251.1.10 :: varchar
IPADDRESS '127.1.127.128' >= IPADDRESS '1:0:FFFF:0:1:FFFF:1:0' --> false :: boolean
CAST(IPADDRESS '::f9fb:0:0:ffff:0:c942' AS varbinary) --> 00 00 00 00 f9 fb 00 00 00 00 ff ff 00 00 c9 42 :: varbinary
CAST(IPADDRESS 'FFFF:E21C:1::18D9:0:0' AS varchar) --> ffff:e21c:1::18d9:0:0 :: varchar
IPADDRESS '0:2ef3:0:ce1:bcc6:1:ca37:0' >= IPADDRESS 'ffff:0:0:0:ffff:ffff:0:159a' --> false :: boolean
CAST(IPADDRESS '1.127.10.128' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 01 7f 0a 80 :: varbinary
CAST(IPADDRESS '::1:ffff:0:e380:1:e132' AS varchar) --> ::1:ffff:0:e380:1:e132 :: varchar
IPADDRESS '127.128.9.10' < IPADDRESS '0000:0000:71e5:0000:0001:0000:ffff:0000' --> true :: boolean
CAST(IPADDRESS '128.128.10.29' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 80 80 0a 1d :: varbinary
CAST(IPADDRESS '0.128.255.10' AS varchar) --> 0.128.255.10 :: varchar
IPADDRESS '0.127.10.255' <> IPADDRESS '0001:0000:0000:0000:9520:0000:ffff:0001' --> true :: boolean
CAST(IPADDRESS '0:0:1:0:83c3:0:84aa:ffff' AS varbinary) --> 00 00 00 00 00 01 00 00 83 c3 00 00 84 aa ff ff :: varbinary
CAST(IPADDRESS '10.1.255.0' AS varchar) --> 10.1.255.0 :: varchar
IPADDRESS 'ffff:0:bfcb:ffff:1:0:0:1' = IPADDRESS '7b37:26f6:0:ffff:0:1::' --> false :: boolean
CAST(IPADDRESS '127.172.128.1' AS varbinary) --> 00 00 00 00 00 00 00 00 00 00 ff ff 7f ac 80 01 :: varbinary
CAST(IPADDRESS '0:0:0:ffff:ffff:ffff:0:e192' AS varchar) --> ::ffff:ffff:ffff:0:e192 :: varchar
IPADDRESS '::FFFF:1:0:0:0' >= IPADDRESS '1:ac4:1:ffff:1:0:ffff:0' --> false :: boolean
CAST(IPADDRESS '1:0:1:0:1::8539' AS varbinary) --> 00 01 00 00 00 01 00 00 00 01 00 00 00 00 85 39 :: varbinary
CAST(IPADDRESS 'FFFF:FFFF::7F17:0:0:FC6A' AS varchar) --> ffff:ffff::7f17:0:0:fc6a :: varchar
IPADDRESS '255.127.255.88' = IPADDRESS '0.0.127.128' --> false :: boolean
CAST(IPADDRESS '0:0:0:0:ffff:0:0:1' AS varbinary) --> 00 00 00 00 00 00 00 00 ff ff 00 00 00 00 00 01 :: varbinary
CAST(IPADDRESS '0.0.28.216' AS varchar) --> 0.0.28.216 :: varchar
contains('0:1:1:0:c45d:ffff:ff00:0/104', IPADDRESS '0:1:1:0:c45d:ffff:ffff:0') --> true :: boolean
contains('0:0:1:d7b0:8d80::/75', IPADDRESS '::1:d7b0:8d98:ffff:0:ffff') --> true :: boolean
contains('120.128.0.0/9', IPADDRESS '120.128.127.128') --> true :: boolean
contains('0:a409::/32', IPADDRESS '0:a40d:0:fd0:0:79e7:0:1') --> false :: boolean
contains('ffff:1:0:1:ffff::/96', IPADDRESS 'ffff:1:0:1:ffff::1') --> true :: boolean
contains('128.128.0.0/9', IPADDRESS '128.128.62.128') --> true :: boolean
contains('::/64', IPADDRESS '::e045:4000:0:c900') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '1.255.255.1') --> true :: boolean
contains('1:ffff:0:ffff::/127', IPADDRESS '1:ffff:0:ffff::') --> true :: boolean
contains('0:0:0:df0a::/64', IPADDRESS '::df0a:ffff:b969:ffff:0') --> true :: boolean
contains('::/1', IPADDRESS '0:600f:0:1::ffff:ffff') --> true :: boolean
contains('0:ffff:ffff:1:ffff:0:1:0/127', IPADDRESS '400:ffff:ffff:1:ffff:0:1:0') --> false :: boolean
contains('::/1', IPADDRESS '0:8207:ffff::ffff:ffff:d27c') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '10.255.10.0') --> true :: boolean
contains('d3c6:1:d611::/52', IPADDRESS 'd3c6:1:d611::ffff:ffff:0') --> true :: boolean
contains('128.0.0.0/1', IPADDRESS '152.1.127.127') --> true :: boolean
contains('ffff:1:0:0:a63f::/104', IPADDRESS 'ffff:1:8000:0:a63f::ffff') --> false :: boolean
contains('0:ffff:0:e810::/60', IPADDRESS '0:ffff:0:e817:0:1::') --> true :: boolean
contains('0.127.0.0/16', IPADDRESS '0.127.220.10') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '128.144.182.0') --> true :: boolean
contains('dedd:ffff:ffff::461c:e2ee/128', IPADDRESS 'dedd:ffff:ffff::8000:461c:e2ee') --> false :: boolean
contains('::/1', IPADDRESS '::1:1:0:d3ee:0') --> true :: boolean
contains('::/0', IPADDRESS '::8:0:0') --> true :: boolean
contains('128.0.0.0/1', IPADDRESS '127.10.128.127') --> false :: boolean
contains('10.128.128.127/32', IPADDRESS '10.128.128.127') --> true :: boolean
contains('::/0', IPADDRESS '::fbff') --> true :: boolean
contains('0.1.89.128/33', IPADDRESS '0.1.89.128') --> !INVALID_FUNCTION_ARGUMENT
contains('::/16', IPADDRESS '::ffff:0:3c18:ebbf:1') --> true :: boolean
contains('::/1', IPADDRESS '0:ffff:1:0:ffff::') --> true :: boolean
contains('0:2085:1:1::/64', IPADDRESS '0:2085:1:1:0:ffff:0:ffff') --> true :: boolean
contains('::/16', IPADDRESS '2000::ffff:0:ffff:1:ffff') --> false :: boolean
contains('128.0.0.0/1', IPADDRESS '206.128.10.64') --> true :: boolean
contains('1::/123', IPADDRESS '1::') --> true :: boolean
contains('1.237.1.10/32', IPADDRESS '1.237.1.10') --> true :: boolean
contains('3c0f:ab27:4bf1:185e:1:ffff::/109', IPADDRESS '3c0f:ab27:4bf1:185e:1:ffff:3:0') --> true :: boolean
contains('1::ffff:0:0:0/96', IPADDRESS '1::ffff:0:ffff:ffff') --> true :: boolean
contains('0:ffff:0:786b:ffff:8278::/96', IPADDRESS '0:ffff:0:786b:ffff:8278:ffff:0') --> true :: boolean
contains('0:ffff:0:e3e1:1:0:ffff:0/127', IPADDRESS '0:ffff:0:e3e1:81:0:ffff:0') --> false :: boolean
contains('0:1:5d12:a94a::ffff:59b2/127', IPADDRESS '0:1:5d12:a94a::ffff:59b2') --> true :: boolean
contains('::/16', IPADDRESS '0:1:0:ffff:0:8624:0:1') --> true :: boolean
contains('127.127.79.0/24', IPADDRESS '127.127.111.0') --> false :: boolean
contains('139.0.0.0/8', IPADDRESS '139.0.255.128') --> true :: boolean
contains('1.10.0.0/18', IPADDRESS '1.10.1.55') --> true :: boolean
contains('b152:1bdc:1:0:1:1:2801:0/128', IPADDRESS 'b142:1bdc:1:0:1:1:2801:0') --> false :: boolean
contains('10.127.182.255/16', IPADDRESS '10.123.182.255') --> !INVALID_FUNCTION_ARGUMENT
contains('1.0.10.255/32', IPADDRESS '1.0.10.255') --> true :: boolean
contains('::/4', IPADDRESS '0:1::11:0:0') --> true :: boolean
contains('30.1.10.128/33', IPADDRESS '30.17.10.128') --> !INVALID_FUNCTION_ARGUMENT
contains('1.127.1.127/32', IPADDRESS '1.255.1.127') --> false :: boolean
contains('1:1:e9ee:1:1:1::/128', IPADDRESS '1:1:e9ee:1:1:1::') --> true :: boolean
contains('215.10.1.255/32', IPADDRESS '215.10.1.255') --> true :: boolean
contains('::/1', IPADDRESS '::33da:0:b4dc:ceb0:21:ffff') --> true :: boolean
contains('::/0', IPADDRESS '0:1:1:ffff::470b:e25a') --> true :: boolean
contains('ffff::/16', IPADDRESS 'ffff:0:ffff:0:76d0::fffd') --> true :: boolean
contains('1::/32', IPADDRESS '5:0:ffff:0:e15:0:ffff:0') --> false :: boolean
contains('1:1:1:ffff:ffff:ffff::/108', IPADDRESS '1:1:1:ffff:ffff:ffff:1:b0ef') --> true :: boolean
contains('10.127.10.0/24', IPADDRESS '10.119.10.0') --> false :: boolean
contains('ffff:ffff:ffff:0:1::/96', IPADDRESS 'ffff:ffff:ffff:0:1:0:e22:0') --> true :: boolean
contains('10.128.57.0/24', IPADDRESS '10.128.57.10') --> true :: boolean
contains('::1:0:1:0:870f/129', IPADDRESS '::3:0:1:0:870f') --> !INVALID_FUNCTION_ARGUMENT
contains('::/1', IPADDRESS '::1:0:0:0') --> true :: boolean
contains('ffff:0:1:ae25:f2d6:ffff::/127', IPADDRESS 'ffff:0:1:ae25:f2d6:7fff:0:1') --> false :: boolean
contains('ffff:0:2f4c:0:ffff:5957::/104', IPADDRESS 'ffff:0:2f4c:0:efff:5957::') --> false :: boolean
contains('124.0.0.0/6', IPADDRESS '127.0.0.1') --> true :: boolean
contains('0:ffff:0:fff8::/61', IPADDRESS '0:ffff:0:ffff:1:33fd:ffff:0') --> true :: boolean
contains('127.96.0.0/11', IPADDRESS '127.127.128.127') --> true :: boolean
contains('128.1.255.128/33', IPADDRESS '128.1.255.128') --> !INVALID_FUNCTION_ARGUMENT
contains('0.10.127.248/29', IPADDRESS '0.10.127.255') --> true :: boolean
contains('::/0', IPADDRESS '::ffff:0:b732:1:0:8') --> true :: boolean
contains('::/0', IPADDRESS '0:1:d71f:0:878::') --> true :: boolean
contains('0:ffff::/32', IPADDRESS '0:ffff:1::ffff:1') --> true :: boolean
contains('d47b:1::/32', IPADDRESS 'd47b:1::fffd') --> true :: boolean
contains('8000::/1', IPADDRESS 'ffff:697c:e6a1::1:7fff:0') --> true :: boolean
contains('2cd3::/16', IPADDRESS '2cd3:0:12d0:9:1:ffff::') --> true :: boolean
contains('::/16', IPADDRESS '::ffff:1:bb97:250:0:0') --> true :: boolean
contains('10.195.0.0/16', IPADDRESS '10.195.127.1') --> true :: boolean
contains('10.0.0.0/16', IPADDRESS '42.0.255.255') --> false :: boolean
contains('0:1:1::6126:1:233d/129', IPADDRESS '0:1:1::6126:9:233d') --> !INVALID_FUNCTION_ARGUMENT
contains('::1:3b00:0/104', IPADDRESS '::1:3b61:0') --> true :: boolean
contains('0:0:4cd4:1:ffff::/96', IPADDRESS '::4cd4:1:ffff:0:40:ffff') --> true :: boolean
contains('1::/41', IPADDRESS '1:0:1::1:0:1') --> true :: boolean
contains('::/0', IPADDRESS '8000:ffff:ffff:0:ffff:ffff:8964:ffff') --> true :: boolean
contains('128.0.0.0/1', IPADDRESS '255.1.10.127') --> true :: boolean
contains('ffff:1:ffff:ffff:96c::/127', IPADDRESS 'ffff:1:ffff:ffff:96c::') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '10.127.127.128') --> true :: boolean
contains('1:221f:0:d53e:0:1::/127', IPADDRESS '1:221f:0:d53e:0:2001:0:1') --> false :: boolean
contains('::/16', IPADDRESS '::1:0:0:fffe:ffff:ffff') --> true :: boolean
contains('255.128.254.0/24', IPADDRESS '255.128.254.1') --> true :: boolean
contains('128.145.0.0/16', IPADDRESS '128.145.11.10') --> true :: boolean
contains('::/32', IPADDRESS '::ffff:0:0:0:8364') --> true :: boolean
contains('127.128.193.1/24', IPADDRESS '127.128.193.0') --> !INVALID_FUNCTION_ARGUMENT
contains('::/0', IPADDRESS '::725a:0:0:0:ffff') --> true :: boolean
contains('::/129', IPADDRESS '::4000:0') --> !INVALID_FUNCTION_ARGUMENT
contains('0.128.0.0/24', IPADDRESS '0.128.0.1') --> true :: boolean
contains('1:0:1:1::/64', IPADDRESS '1:40:1:1::5b5f:0') --> false :: boolean
contains('128.0.231.0/27', IPADDRESS '128.0.239.10') --> false :: boolean
contains('128.0.0.10/31', IPADDRESS '128.0.0.10') --> true :: boolean
contains('128.128.127.1/32', IPADDRESS '128.0.127.1') --> false :: boolean
contains('128.0.0.0/8', IPADDRESS '128.0.10.10') --> true :: boolean
contains('::/0', IPADDRESS '0:11:0:9aea:ffff:ffff:1:0') --> true :: boolean
contains('1.0.0.0/8', IPADDRESS '1.128.128.10') --> true :: boolean
contains('3429:0:ffff:1::1:0/127', IPADDRESS '3429:0:ff7f:1::1:0') --> false :: boolean
contains('::/1', IPADDRESS '1::ed7a:17a7') --> true :: boolean
contains('::/16', IPADDRESS '0:a477:1:ffff:0:992b:ffff:ffff') --> true :: boolean
contains('::/1', IPADDRESS '0:ffff::1:0:ffff') --> true :: boolean
contains('0:ffff:ffff:b69::/64', IPADDRESS '0:ffff:ffff:b69:ffff:0:4e4:0') --> true :: boolean
contains('::/1', IPADDRESS '::ffff:0:1:ffff:1:0') --> true :: boolean
contains('0:0:1::/64', IPADDRESS '0:0:1::ffff') --> true :: boolean
contains('127.10.0.0/16', IPADDRESS '127.10.128.128') --> true :: boolean
contains('128.0.0.0/8', IPADDRESS '128.0.129.0') --> true :: boolean
contains('1:ef17:0:0:f677::/96', IPADDRESS '1:ef17::f677:0:1:0') --> true :: boolean
contains('10.128.255.0/24', IPADDRESS '10.128.253.128') --> false :: boolean
contains('43.0.0.0/8', IPADDRESS '43.127.0.65') --> true :: boolean
contains('ded0::/16', IPADDRESS 'ded0:4000:1:0:617a:1::') --> true :: boolean
contains('10.127.10.127/33', IPADDRESS '10.127.10.255') --> !INVALID_FUNCTION_ARGUMENT
contains('0:5de7::ffff:49ee:0:257d/129', IPADDRESS '0:5de7::ffff:49ee:80:257d') --> !INVALID_FUNCTION_ARGUMENT
contains('0:3be3::1:0:0/96', IPADDRESS '0:3be3::401:0:0') --> false :: boolean
contains('0:0:1:1::/64', IPADDRESS '::1:801:ffff:ffff:4a9e:0') --> false :: boolean
contains('::/0', IPADDRESS '::1:0:0:1:ffff:1') --> true :: boolean
contains('1:2a0f:0:1::/64', IPADDRESS '1:2a0f:0:1:0:c846:ffff:ffff') --> true :: boolean
contains('::/0', IPADDRESS '2001:1:0:1:ffff:0:71fe:1') --> true :: boolean
contains('::15cd:0:0/104', IPADDRESS '80::15cd:0:c7d9') --> false :: boolean
contains('::1:7ee:0:0/110', IPADDRESS '::1:7ee:1:ffff') --> true :: boolean
contains('ffff:1:0:1::1:1/128', IPADDRESS 'ffbf:1:0:1::1:1') --> false :: boolean
contains('255.57.255.128/32', IPADDRESS '255.57.255.128') --> true :: boolean
contains('239.127.74.1/32', IPADDRESS '239.127.74.1') --> true :: boolean
contains('ffff:ffff::/32', IPADDRESS 'ffff:ffff:0:ffff::1') --> true :: boolean
contains('78.0.0.0/8', IPADDRESS '78.128.0.128') --> true :: boolean
contains('0:53a:1::/64', IPADDRESS '0:53a:1:0:1:ffff:0:20') --> true :: boolean
contains('::/0', IPADDRESS '::1:0') --> true :: boolean
contains('0.0.0.0/8', IPADDRESS '0.1.10.128') --> true :: boolean
contains('0:0:1::/129', IPADDRESS '0:0:1::40:0') --> !INVALID_FUNCTION_ARGUMENT
contains('128.0.0.0/8', IPADDRESS '128.255.255.128') --> true :: boolean
contains('88a2:0:ffff:1:1:0:ffff:0/129', IPADDRESS '88a2:0:ffff:1:1:0:ffff:1') --> !INVALID_FUNCTION_ARGUMENT
contains('0:477:39a2:ffff:1:0:ff00:0/104', IPADDRESS '0:477:39a2:ffff:1:0:ffff:0') --> true :: boolean
contains('0:1:ffff:0:55c0:1::/96', IPADDRESS '0:1:ffff:0:55c0:1:9:0') --> true :: boolean
contains('5c83::/16', IPADDRESS '5c83:7fff:ffff::ffff:0') --> true :: boolean
contains('255.255.0.0/33', IPADDRESS '255.255.0.0') --> !INVALID_FUNCTION_ARGUMENT
contains('1:26df:0:7d15::1:0/127', IPADDRESS '1:26df:0:7d15::1:0') --> true :: boolean
contains('ffff:0:0:1:1::/80', IPADDRESS 'ffff::1:1:1:0:9eb1') --> true :: boolean
contains('::/16', IPADDRESS '0:bcf6:b676::') --> true :: boolean
contains('4074::ffff:0:1:1:ffff/128', IPADDRESS '4074::ffff:0:1:81:ffff') --> false :: boolean
contains('0.0.0.0/1', IPADDRESS '52.128.252.255') --> true :: boolean
contains('1.64.128.0/24', IPADDRESS '1.64.128.127') --> true :: boolean
contains('ffff:0:1:1:fc0b:0:1:ffff/128', IPADDRESS 'ffff:0:1:1:fc0b:0:1:ffff') --> true :: boolean
contains('ffff::/64', IPADDRESS 'ffff:0:2:0:ffff::') --> false :: boolean
contains('149.128.0.0/9', IPADDRESS '133.128.56.255') --> false :: boolean
contains('0.0.0.0/0', IPADDRESS '237.127.9.1') --> true :: boolean
contains('::/0', IPADDRESS '::6b3d:0:7fec') --> true :: boolean
contains('145.0.0.0/8', IPADDRESS '145.255.128.39') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '1.96.0.10') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '0.128.146.255') --> true :: boolean
contains('108.1.255.0/24', IPADDRESS '108.1.255.128') --> true :: boolean
contains('255.0.0.0/8', IPADDRESS '127.255.0.83') --> false :: boolean
contains('1:ffff::6e58:0:0/104', IPADDRESS '1:ffff::6a58:0:0') --> false :: boolean
contains('fecf:0:0:ffff:8000::/67', IPADDRESS 'eecf::ffff:9bb7:1:0:0') --> false :: boolean
contains('9bc8::6c8:1:0:d67e:0/128', IPADDRESS '9bc8::6c8:1:0:d67e:0') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '1.128.127.255') --> true :: boolean
contains('0.128.0.0/16', IPADDRESS '0.128.128.4') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '255.190.128.0') --> true :: boolean
contains('::/0', IPADDRESS '0:1::bfff') --> true :: boolean
contains('::/0', IPADDRESS '::1:1') --> true :: boolean
contains('::/32', IPADDRESS '0:0:1::aadd:ffff') --> true :: boolean
contains('0:1:ffff::ffff:0:0/104', IPADDRESS '0:1:ffff::ffff:0:d718') --> true :: boolean
contains('10.0.0.0/8', IPADDRESS '10.128.255.128') --> true :: boolean
contains('255.69.0.0/16', IPADDRESS '255.69.10.30') --> true :: boolean
contains('1:ffff:0:5b1:ffff::/96', IPADDRESS '1:ffff:0:5b1:ffff:0:4000:0') --> true :: boolean
contains('6a0::/32', IPADDRESS '2a0:0:e821:1:0:35c2:1:1') --> false :: boolean
contains('0.0.0.0/1', IPADDRESS '1.136.10.64') --> true :: boolean
contains('126.0.0.0/7', IPADDRESS '126.25.127.1') --> true :: boolean
contains('255.0.0.0/16', IPADDRESS '255.0.111.255') --> true :: boolean
contains('a11f:0:0:1::/64', IPADDRESS 'a11f::1:ffff:0:1:0') --> true :: boolean
contains('1ef1:79de:1::ffff:0:0/127', IPADDRESS '1ef1:79de:81::ffff:0:1') --> false :: boolean
contains('0:e70f::ffff:9893:0:0/96', IPADDRESS '0:e70f::ffff:9893:1:0') --> true :: boolean
contains('a45c:ffff:ffff:8c6d:c164:1:0:1ec8/127', IPADDRESS 'a45c:ffff:ffff:8c6d:c164:1:0:1ec8') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '1.128.1.0') --> true :: boolean
contains('1:7648:4976::/96', IPADDRESS '1:7648:4976::d4ac:0') --> true :: boolean
contains('ffff:999c:0:1:ffff:0:ffff:0/128', IPADDRESS 'ffff:999c:0:1:ffff:0:ffff:0') --> true :: boolean
contains('0:c56a::/32', IPADDRESS '0:c56a:0:1:0:4:7e38:acae') --> true :: boolean
contains('255.128.72.128/33', IPADDRESS '255.136.72.128') --> !INVALID_FUNCTION_ARGUMENT
contains('b404:0:fb8a:fc00::/54', IPADDRESS 'b404:0:fb8a:ffff:ffff:e8c7:0:2000') --> true :: boolean
contains('128.127.0.10/33', IPADDRESS '128.127.0.10') --> !INVALID_FUNCTION_ARGUMENT
contains('227.128.255.0/33', IPADDRESS '227.128.255.0') --> !INVALID_FUNCTION_ARGUMENT
contains('ffff:ffff:ffff::/96', IPADDRESS 'ffff:ffff:ffff::1') --> true :: boolean
contains('255.10.1.10/16', IPADDRESS '239.10.1.10') --> !INVALID_FUNCTION_ARGUMENT
contains('::/0', IPADDRESS 'ffff::d81a:0:4870:0:0') --> true :: boolean
contains('0.0.0.0/8', IPADDRESS '0.184.251.127') --> true :: boolean
contains('0:1:f816:0:ffff:0:ffff:ffff/128', IPADDRESS '0:1:f816:0:ffff:0:ffff:ffff') --> true :: boolean
contains('cf08:ffff:1:0:4fcb:1:ffff:fffe/127', IPADDRESS 'cf08:ffff:1:0:4fcb:1:ffff:ffff') --> true :: boolean
contains('127.10.10.0/24', IPADDRESS '127.10.10.130') --> true :: boolean
contains('7253::/16', IPADDRESS '7253:ffff:ffff:e4c8::ffff') --> true :: boolean
contains('ffff:0:0:e4f1::/64', IPADDRESS 'ffff::e4f1:1:b6e6:0:1') --> true :: boolean
contains('0:1:1:d447:0:1:0:ffff/129', IPADDRESS '0:1:1:d447:0:1:0:ffff') --> !INVALID_FUNCTION_ARGUMENT
contains('ffff::/19', IPADDRESS 'ffff:0:400::ffff:0') --> true :: boolean
contains('::/0', IPADDRESS '0:ffff:ff04::') --> true :: boolean
contains('11b7:1::/32', IPADDRESS '11b7:1:1:ffff:feff:0:ffff:0') --> true :: boolean
contains('0.255.1.127/24', IPADDRESS '2.255.1.127') --> !INVALID_FUNCTION_ARGUMENT
contains('6706:eba3:0:1::/64', IPADDRESS '6706:eba3::6409:1:1:0') --> false :: boolean
contains('252.0.0.0/6', IPADDRESS '251.127.0.0') --> false :: boolean
contains('::/1', IPADDRESS '1:0:ffff:3408:ffff:1:0:ffff') --> true :: boolean
contains('::/1', IPADDRESS '::ffff:ffff:1') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '1.237.2.128') --> true :: boolean
contains('::/96', IPADDRESS '::1:0') --> true :: boolean
contains('35fb::1:1:1848:0:0/96', IPADDRESS '35fb::1:1:1848:4000:1') --> true :: boolean
contains('0:1:3bae:e568:be3::/96', IPADDRESS '0:401:3bae:e568:be3::') --> false :: boolean
contains('0.127.128.0/24', IPADDRESS '0.127.128.0') --> true :: boolean
contains('10.86.10.127/31', IPADDRESS '74.86.10.127') --> !INVALID_FUNCTION_ARGUMENT
contains('::106f:0:4d14:0:0:cc22/128', IPADDRESS '::106f:0:4d14:0:0:cc22') --> true :: boolean
contains('175f:3bff:0:e9e6:0:4794:ff00:0/104', IPADDRESS '175f:3bff:0:e9e6:0:4794:ffff:d9ee') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '1.128.10.1') --> true :: boolean
contains('1:1:ffff::1:0:0/104', IPADDRESS '4001:1:ffff::1:0:1') --> false :: boolean
contains('41.203.1.0/24', IPADDRESS '41.203.1.1') --> true :: boolean
contains('1:44cf::/104', IPADDRESS '1:44cf:20::') --> false :: boolean
contains('ffff::/16', IPADDRESS 'ffff::1:0:1') --> true :: boolean
contains('76.255.255.0/24', IPADDRESS '72.255.255.255') --> false :: boolean
contains('0.0.0.0/0', IPADDRESS '3.128.1.10') --> true :: boolean
contains('ffff:0:1:0:1:ffff::/96', IPADDRESS 'ffff:1:1:0:1:ffff:b07f:0') --> false :: boolean
contains('128.0.128.128/33', IPADDRESS '144.0.128.128') --> !INVALID_FUNCTION_ARGUMENT
contains('::/32', IPADDRESS '80:0:0:ffff::') --> false :: boolean
contains('1:0:ffff:ffff:86b3::/128', IPADDRESS '1:0:ffff:ffff:86b3::') --> true :: boolean
contains('0.1.48.127/32', IPADDRESS '0.1.32.127') --> false :: boolean
contains('127.10.8.0/21', IPADDRESS '127.10.10.255') --> true :: boolean
contains('ffff::8000:0:0:0/65', IPADDRESS 'dfff::cc9b:ffff:d3de:0') --> false :: boolean
contains('0:c42:ffff:1:0:1::/129', IPADDRESS '0:c40:ffff:1:0:1::') --> !INVALID_FUNCTION_ARGUMENT
contains('ffff:ffff::ba9a:0/129', IPADDRESS 'ffff:ffff::ba9a:0') --> !INVALID_FUNCTION_ARGUMENT
contains('ffff:c064::/32', IPADDRESS 'ffff:c064:fff7::ffff:0') --> true :: boolean
contains('10.127.10.128/32', IPADDRESS '10.255.10.128') --> false :: boolean
contains('ffff::/16', IPADDRESS 'ffff:0:1:1:0:1:2cfd:0') --> true :: boolean
contains('128.10.62.127/0', IPADDRESS '128.2.62.127') --> !INVALID_FUNCTION_ARGUMENT
contains('105.128.127.0/33', IPADDRESS '105.192.127.0') --> !INVALID_FUNCTION_ARGUMENT
contains('127.0.0.224/30', IPADDRESS '127.0.0.225') --> true :: boolean
contains('ffff:ffff:a4bd::/64', IPADDRESS 'ffff:ffff:a4bd:0:71d1:98aa:ffff:0') --> true :: boolean
contains('0:0:cc6::/47', IPADDRESS '::cc7:ffff:0:1:0:ffff') --> true :: boolean
contains('0:ffff:0:ec54::1/128', IPADDRESS '0:ffff:0:ec54::1') --> true :: boolean
contains('5e7d:0:3032:ffff::/64', IPADDRESS '5e7d:0:3032:ffff::4d84:0') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '8.255.1.0') --> true :: boolean
contains('c55c::/16', IPADDRESS 'c55c:8:ffff:ffff:ffff:0:1:1') --> true :: boolean
contains('0:0:0:d713::/64', IPADDRESS '::d713:0:1:0:0') --> true :: boolean
contains('128.255.128.1/33', IPADDRESS '128.239.128.1') --> !INVALID_FUNCTION_ARGUMENT
contains('efb2::/16', IPADDRESS 'efb2:801::1:0:ffff:0') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '191.1.10.127') --> true :: boolean
contains('0.128.255.128/32', IPADDRESS '4.128.255.128') --> false :: boolean
contains('10.127.255.128/22', IPADDRESS '10.127.255.128') --> !INVALID_FUNCTION_ARGUMENT
contains('34cd:0:8262::1:0:0/104', IPADDRESS '34cd:0:8262::1:0:1') --> true :: boolean
contains('127.0.0.0/8', IPADDRESS '127.45.255.255') --> true :: boolean
contains('1.128.0.0/16', IPADDRESS '1.128.128.65') --> true :: boolean
contains('::/0', IPADDRESS '6fb0:ffff:0:ffff:41:0:ffff:0') --> true :: boolean
contains('::/1', IPADDRESS '0:ffff:0:40::1') --> true :: boolean
contains('::ffff:0:0:ffff:0:0/127', IPADDRESS '::ffff:0:0:ffff:0:0') --> true :: boolean
contains('a3ec::/32', IPADDRESS 'a3ec:0:1:0:ffff:0:ffff:0') --> true :: boolean
contains('::/16', IPADDRESS '::ffff:10:0:8660:0:0') --> true :: boolean
contains('128.0.0.0/3', IPADDRESS '128.1.11.1') --> true :: boolean
contains('8000::/1', IPADDRESS '9731:400::1:ffff:0') --> true :: boolean
contains('1::1:0:ffff:0:0/96', IPADDRESS '1::1:0:ffff:1:0') --> true :: boolean
contains('0:ffff:61e7:1:0:1:ffff:ffff/129', IPADDRESS '0:ffff:61e7:1:0:2001:ffff:ffff') --> !INVALID_FUNCTION_ARGUMENT
contains('::/0', IPADDRESS '6716:0:b3f5:1:0:1::') --> true :: boolean
contains('::acbe:1b83:0:0:1:2cc0/127', IPADDRESS '::acbe:1b83:0:0:1:2cc0') --> true :: boolean
contains('0:0:e533:0:1::/104', IPADDRESS '4:0:e533:0:1:0:1:ffff') --> false :: boolean
contains('10.10.89.0/24', IPADDRESS '10.10.89.128') --> true :: boolean
contains('0:1:bc53:958e::/96', IPADDRESS '0:1:bc53:958e::86ce') --> true :: boolean
contains('1::ffff:1:1:0:fffe/127', IPADDRESS '1::ffff:1:1:20:ffff') --> false :: boolean
contains('0:5610:0:1::/96', IPADDRESS '0:5610:0:1:0:20:c69a:1') --> false :: boolean
contains('0:a312:b818:da87:ffff:2402::/128', IPADDRESS '0:a312:b818:da87:ffff:2402::') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '10.10.213.192') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '1.0.0.128') --> true :: boolean
contains('0:ffff:9c43:1::/64', IPADDRESS '0:ffff:9c43:1::3148') --> true :: boolean
contains('ffff:a28c:ffff::/64', IPADDRESS 'ffff:a08c:ffff::1:0') --> false :: boolean
contains('1.255.111.0/24', IPADDRESS '1.223.111.29') --> false :: boolean
contains('ffff:0:2e8a:ffff:1:f56c::/96', IPADDRESS 'ffff:0:2e8a:ffff:801:f56c:ffff:fc06') --> false :: boolean
contains('::/16', IPADDRESS '0:5b6f:ffff:ffff:0:1:0:200') --> true :: boolean
contains('::/1', IPADDRESS '0:1:0:41:b4b1:e433:0:1') --> true :: boolean
contains('128.0.0.0/1', IPADDRESS '215.127.10.1') --> true :: boolean
contains('ffff::1:0:0/96', IPADDRESS 'ffff::1:0:0') --> true :: boolean
contains('0:f0aa::1:0:0/128', IPADDRESS '0:f0aa::1:8000:0') --> false :: boolean
contains('1:b817::1:1:57c1/128', IPADDRESS '1:b817::1:1:57c1') --> true :: boolean
contains('1.255.1.1/1', IPADDRESS '1.255.1.1') --> !INVALID_FUNCTION_ARGUMENT
contains('0:ffff:1:ffff:0:1::/104', IPADDRESS '0:ffff:1:ffff:0:1::') --> true :: boolean
contains('0:ffff:1:2da5:0:ffff::/128', IPADDRESS '0:ffff:1:2da5:0:ffff::') --> true :: boolean
contains('e8b2:ffff:0:9cc8:0:ffff::/96', IPADDRESS 'e8b2:ffff:0:9cc8:0:ffff:0:ffbf') --> true :: boolean
contains('128.0.0.0/8', IPADDRESS '128.64.0.160') --> true :: boolean
contains('128.10.0.0/16', IPADDRESS '128.10.223.1') --> true :: boolean
contains('ffff:c96e:1:ffff::/104', IPADDRESS 'ffff:c9ee:1:ffff::c58d') --> false :: boolean
contains('defc:ffff:0:7358:c000::/66', IPADDRESS 'defc:ffff:0:7358:ffff:0:ffff:0') --> true :: boolean
contains('127.128.175.128/26', IPADDRESS '127.0.175.128') --> false :: boolean
contains('ffff:ffff:0:ffff::ffff:0/129', IPADDRESS 'ffff:ffff:1000:ffff::ffff:0') --> !INVALID_FUNCTION_ARGUMENT
contains('1.0.174.10/33', IPADDRESS '1.0.174.10') --> !INVALID_FUNCTION_ARGUMENT
contains('::376f:ffff:0:0:1/129', IPADDRESS '::376f:ffff:0:0:1') --> !INVALID_FUNCTION_ARGUMENT
contains('0:1::/96', IPADDRESS '0:1::ffff:1744') --> true :: boolean
contains('128.0.0.0/8', IPADDRESS '144.30.10.10') --> false :: boolean
contains('ffff:0:1::/64', IPADDRESS 'ffff:0:1::1') --> true :: boolean
contains('0:1::/32', IPADDRESS '0:1::8303:0') --> true :: boolean
contains('::/0', IPADDRESS '0:1:4:0:876e:0:ffff:0') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '10.127.1.255') --> true :: boolean
contains('::/1', IPADDRESS '::1:1:0:a28d:0:0') --> true :: boolean
contains('128.0.0.0/1', IPADDRESS '255.128.204.0') --> true :: boolean
contains('1::/16', IPADDRESS '1:0:1aa0:bfff::') --> true :: boolean
contains('128.1.255.1/33', IPADDRESS '128.1.255.1') --> !INVALID_FUNCTION_ARGUMENT
contains('::1/129', IPADDRESS '::1') --> !INVALID_FUNCTION_ARGUMENT
contains('0.140.128.10/31', IPADDRESS '0.140.129.10') --> false :: boolean
contains('128.10.0.0/16', IPADDRESS '128.10.127.130') --> true :: boolean
contains('ffff::/16', IPADDRESS 'ffff:ffff:0:40:ffff:5287::') --> true :: boolean
contains('::ffff:1:33cf:0:1:0/129', IPADDRESS '::ffff:1:33cf:0:1:0') --> !INVALID_FUNCTION_ARGUMENT
contains('192.128.128.0/8', IPADDRESS '196.128.128.0') --> !INVALID_FUNCTION_ARGUMENT
contains('255.1.0.0/16', IPADDRESS '255.1.1.19') --> true :: boolean
contains('0:ffff:0:1::/127', IPADDRESS '0:ffff:0:1::') --> true :: boolean
contains('1.255.128.128/33', IPADDRESS '1.255.128.128') --> !INVALID_FUNCTION_ARGUMENT
contains('128.0.0.0/1', IPADDRESS '255.10.255.4') --> true :: boolean
contains('1.184.0.0/13', IPADDRESS '1.190.1.129') --> true :: boolean
contains('1:ffff:ffff:1:0:ffff:0:ffff/128', IPADDRESS '1:ffff:ffff:1:0:ffff:0:ffff') --> true :: boolean
contains('::/0', IPADDRESS '5c40:ffff:0:ffff:0:ffff:0:5c3a') --> true :: boolean
contains('::/32', IPADDRESS '::10:ffff:0:0:402c:0') --> true :: boolean
contains('::/0', IPADDRESS '0:8fa4:1:ffff::') --> true :: boolean
contains('0:0:b474:53a4:1::/96', IPADDRESS '::b474:53a4:1:0:0:100') --> true :: boolean
contains('0:0:ffff::/127', IPADDRESS '0:0:ffff::') --> true :: boolean
contains('1:1::/64', IPADDRESS '1:1::ffff:0:400:0') --> true :: boolean
contains('47c0:0:0:fe40::/64', IPADDRESS '47c0::fe40:285:1:8550:0') --> true :: boolean
contains('::24a3:1:0:1:1/129', IPADDRESS '0:4000:0:24a3:1:0:1:1') --> !INVALID_FUNCTION_ARGUMENT
contains('::/0', IPADDRESS '89ab::688f:ffff:1') --> true :: boolean
contains('::/0', IPADDRESS '0:285f:9::') --> true :: boolean
contains('8717:3bff:0:1:0:1:0:1/129', IPADDRESS '8717:3bff:0:1:0:1:0:1') --> !INVALID_FUNCTION_ARGUMENT
contains('::/0', IPADDRESS '0:6ccf:3101:1:ffff:1:0:ffff') --> true :: boolean
contains('0:ffff::/32', IPADDRESS '0:ffff::2f79') --> true :: boolean
contains('ffff::ccaa:0:0:0/96', IPADDRESS 'ffff::ccaa:0:0:0') --> true :: boolean
contains('127.0.10.0/24', IPADDRESS '127.1.10.1') --> false :: boolean
contains('255.0.0.0/8', IPADDRESS '255.127.1.127') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '127.1.128.127') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '8.127.127.47') --> true :: boolean
contains('44f7:2d17::/32', IPADDRESS '44f7:2d17:0:0:ffff::') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '192.196.0.10') --> true :: boolean
contains('::e794:ffff:1:0:0/96', IPADDRESS '::100:e794:ffff:1:1:1') --> false :: boolean
contains('ffff::1:0:0:0/82', IPADDRESS 'ffff::1:1:0:0') --> true :: boolean
contains('::ffff:0:1:0:5d61/128', IPADDRESS '::ffff:0:1:0:5d61') --> true :: boolean
contains('0.127.1.10/33', IPADDRESS '0.127.1.2') --> !INVALID_FUNCTION_ARGUMENT
contains('0.255.0.0/24', IPADDRESS '0.239.0.127') --> false :: boolean
contains('::ffff:ffff:1:0:1:f64a/127', IPADDRESS '::ffff:ffff:41:0:1:f64a') --> false :: boolean
contains('255.10.10.0/24', IPADDRESS '255.10.10.1') --> true :: boolean
contains('1.0.10.0/24', IPADDRESS '1.0.10.0') --> true :: boolean
contains('71.255.10.128/16', IPADDRESS '7.255.10.128') --> !INVALID_FUNCTION_ARGUMENT
contains('ffff:0:1:eb21:6475::fffe/127', IPADDRESS 'ffff:0:1:eb20:6475::ffff') --> false :: boolean
contains('127.127.1.0/24', IPADDRESS '127.127.1.255') --> true :: boolean
contains('0:ffff:1:ffff::/64', IPADDRESS '0:ffff:1:ffff::76fa:ffff') --> true :: boolean
contains('0:0:0:ffff::/70', IPADDRESS '::4:ffff:1:ffff:0:1') --> false :: boolean
contains('0:0:9687:0:114d::/104', IPADDRESS '::9687:0:114d:0:1:0') --> true :: boolean
contains('1.128.1.0/24', IPADDRESS '1.128.1.10') --> true :: boolean
contains('::/0', IPADDRESS '0:1::1:1:0') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '127.99.1.33') --> true :: boolean
contains('1.0.0.0/11', IPADDRESS '1.0.73.0') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '127.128.151.10') --> true :: boolean
contains('e577:6737::1:1:0/128', IPADDRESS 'e577:6737::1:1:0') --> true :: boolean
contains('::/16', IPADDRESS '::1:0:64f6:0:1:1') --> true :: boolean
contains('127.255.99.1/33', IPADDRESS '127.255.227.1') --> !INVALID_FUNCTION_ARGUMENT
contains('255.148.0.0/16', IPADDRESS '254.148.127.127') --> false :: boolean
contains('ffff:ffff:ffff::1:ffff:0/117', IPADDRESS 'ffff:ffff:ffff::1:ffff:9') --> true :: boolean
contains('0.0.0.0/1', IPADDRESS '127.255.0.27') --> true :: boolean
contains('0:8ba0::/32', IPADDRESS '0:8ba0::cd5a:7e20:1:0') --> true :: boolean
contains('::ffff:1:1:0:ffff:0/128', IPADDRESS '::ffff:1:1:0:ffff:0') --> true :: boolean
contains('0.10.232.0/23', IPADDRESS '4.10.233.255') --> false :: boolean
contains('1.153.128.1/32', IPADDRESS '1.153.128.1') --> true :: boolean
contains('ffff:1:0:1:0:ffff::/127', IPADDRESS 'ffff:1:20:1:0:ffff::') --> false :: boolean
contains('128.10.10.10/33', IPADDRESS '128.10.138.10') --> !INVALID_FUNCTION_ARGUMENT
contains('::1:1:ee48:0/129', IPADDRESS '::1:1:ee48:0') --> !INVALID_FUNCTION_ARGUMENT
contains('d1c5::/16', IPADDRESS 'd1c5:0:1::5:1') --> true :: boolean
contains('::/1', IPADDRESS '1::a41f:0:1:0') --> true :: boolean
contains('1:201f:1:1:1::ffff/128', IPADDRESS '401:201f:1:1:1::ffff') --> false :: boolean
contains('29.128.127.0/33', IPADDRESS '29.128.127.128') --> !INVALID_FUNCTION_ARGUMENT
contains('4dc4:ffff:0:1::/115', IPADDRESS '4dc4:ffff:0:1::') --> true :: boolean
contains('::/0', IPADDRESS '1:9f00:1:0:ffff:0:6a29:0') --> true :: boolean
contains('1.10.255.0/24', IPADDRESS '1.10.255.0') --> true :: boolean
contains('0.126.1.0/33', IPADDRESS '128.126.1.0') --> !INVALID_FUNCTION_ARGUMENT
contains('::/16', IPADDRESS '0:ffff:0:1::') --> true :: boolean
contains('::/0', IPADDRESS '::ffff:1:0:568') --> true :: boolean
contains('128.255.255.0/24', IPADDRESS '128.255.255.255') --> true :: boolean
contains('255.57.1.128/24', IPADDRESS '255.57.1.128') --> !INVALID_FUNCTION_ARGUMENT
contains('128.0.0.0/1', IPADDRESS '255.0.240.128') --> true :: boolean
contains('128.255.10.10/24', IPADDRESS '128.255.10.10') --> !INVALID_FUNCTION_ARGUMENT
contains('8000::/1', IPADDRESS 'f909:0:1:ffff:0:2001:ffff:0') --> true :: boolean
contains('0:42aa:ffff:ffff::3c00:0/102', IPADDRESS '0:42aa:ffff:ffff::3e98:1') --> true :: boolean
contains('::/1', IPADDRESS '396b:661f:70de:0:1:ffff:ffff:fcf8') --> true :: boolean
contains('127.0.0.0/8', IPADDRESS '127.10.10.10') --> true :: boolean
contains('10.10.10.224/27', IPADDRESS '10.10.10.225') --> true :: boolean
contains('0.0.0.0/0', IPADDRESS '1.10.10.254') --> true :: boolean
contains('10.0.0.0/8', IPADDRESS '10.127.1.10') --> true :: boolean
contains('bfd5:1::3bfd:ffff:1:5e06/127', IPADDRESS 'bf95:1::3bfd:ffff:1:5e07') --> false :: boolean
contains('::ffff:8886:0:0:0/127', IPADDRESS '::ffff:8886:0:0:0') --> true :: boolean
contains('1:0:927b:0:1::5475/128', IPADDRESS '1:0:927b:0:1:80:0:5475') --> false :: boolean
contains('1:1:0:ffff::/64', IPADDRESS '1:1:0:ffff:8299:ffff:0:ffff') --> true :: boolean
contains('ffff:ffff::/32', IPADDRESS 'efff:ffff:1:0:1:0:40fa:0') --> false :: boolean
contains('0.0.127.0/27', IPADDRESS '0.0.127.16') --> true :: boolean
contains('255.255.1.127/33', IPADDRESS '255.191.1.127') --> !INVALID_FUNCTION_ARGUMENT
contains('0.0.0.0/1', IPADDRESS '10.128.1.126') --> true :: boolean
contains('0.1.1.127/33', IPADDRESS '0.1.1.127') --> !INVALID_FUNCTION_ARGUMENT
contains('::/0', IPADDRESS '0:ffff:7f8a:3775:0:ffff:0:dfff') --> true :: boolean
contains('127.137.0.0/16', IPADDRESS '127.169.10.127') --> false :: boolean
contains('5982:3c12:0:6c4d:1::/96', IPADDRESS '5982:3c12:0:6c4d:1::') --> true :: boolean
contains('ffff:1:1:a59c:0:1::/129', IPADDRESS 'ffff:1:1:a59c:0:1::') --> !INVALID_FUNCTION_ARGUMENT
contains('::/0', IPADDRESS 'ffff:0:ffff:0:4ae3:1::') --> true :: boolean
contains('ffff:8a46::/32', IPADDRESS 'ffff:8a46::ffff:9e6:6d6a:0') --> true :: boolean
contains('::/32', IPADDRESS '::d8ad:0:0:0:835b') --> true :: boolean
contains('::/0', IPADDRESS '::ffff:ffff:1:8ec9:0:1') --> true :: boolean
contains('::/1', IPADDRESS '1:e836:0:ffdf:1:1:ffff:0') --> true :: boolean
