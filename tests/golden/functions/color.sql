-- Color functions and sizes of data; asked of Trino 435.
color('red') --> red :: color
CAST(color('red') AS varchar) --> !TYPE_MISMATCH
typeof(color('red')) --> color :: varchar
to_hex(to_utf8(render(1, color('red')))) --> 1B5B33383B353B316D311B5B306D :: varchar
to_hex(to_utf8(render(1, color('#0f0')))) --> 1B5B33383B353B34366D311B5B306D :: varchar
to_hex(to_utf8(render(1.2E0, color('#ffd')))) --> 1B5B33383B353B3233316D312E321B5B306D :: varchar
to_hex(to_utf8(render(1.25, color('#ffd')))) --> 1B5B33383B353B3233316D312E32351B5B306D :: varchar
to_hex(to_utf8(render('abc', color('#abc')))) --> 1B5B33383B353B3135326D6162631B5B306D :: varchar
to_hex(to_utf8(render(true))) --> 1B5B33383B353B326DE29C931B5B306D :: varchar
to_hex(to_utf8(render(false))) --> 1B5B33383B353B316DE29C971B5B306D :: varchar
to_hex(to_utf8(bar(0.6E0, 5, color('#f00'), color('#0f0')))) --> 1B5B33383B353B3139366DE296881B5B33383B353B3231346DE296881B5B33383B353B3232366DE296881B5B306D2020 :: varchar
to_hex(to_utf8(bar(1, 10, color('#f00'), color('#0f0')))) --> 1B5B33383B353B3139366DE296881B5B33383B353B3230326DE296881B5B33383B353B3230386DE296881B5B33383B353B3231346DE296881B5B33383B353B3232366DE296881B5B33383B353B3232366DE296881B5B33383B353B3135346DE296881B5B33383B353B3131386DE296881B5B33383B353B38326DE296881B5B33383B353B34366DE296881B5B306D :: varchar
to_hex(to_utf8(bar(0.6E0, 5))) --> 1B5B33383B353B3139366DE296881B5B33383B353B3231346DE296881B5B33383B353B3232366DE296881B5B306D2020 :: varchar
to_hex(to_utf8(bar(0.5E0, 10))) --> 1B5B33383B353B3139366DE296881B5B33383B353B3230326DE296881B5B33383B353B3230386DE296881B5B33383B353B3231346DE296881B5B33383B353B3232366DE296881B5B306D2020202020 :: varchar
to_hex(to_utf8(bar(0, 10))) --> 1B5B306D20202020202020202020 :: varchar
to_hex(to_utf8(bar(1.5, 4))) --> 1B5B33383B353B3139366DE296881B5B33383B353B3231346DE296881B5B33383B353B3135346DE296881B5B33383B353B34366DE296881B5B306D :: varchar
to_hex(to_utf8(bar(-1, 4))) --> 1B5B306D20202020 :: varchar
to_hex(to_utf8(bar(0.5, 0))) --> 1B5B306D :: varchar
to_hex(to_utf8(bar(0.5, -1))) --> 1B5B306D :: varchar
to_hex(to_utf8(bar(nan(), 4))) --> 1B5B306D20202020 :: varchar
to_hex(to_utf8(bar(0.5, 1, color('red'), color('blue')))) --> 1B5B306D20 :: varchar
to_hex(to_utf8(bar(0.5, 4, color('red'), color('blue')))) --> !INVALID_FUNCTION_ARGUMENT
to_hex(to_utf8(bar(0.8, 4, color('black'), color('white')))) --> !INVALID_FUNCTION_ARGUMENT
to_hex(to_utf8(bar(0.8, 6, color('#123'), color('yellow')))) --> !INVALID_FUNCTION_ARGUMENT
color('RED') --> red :: color
color('purple') --> !INVALID_FUNCTION_ARGUMENT
color('#12') --> !INVALID_FUNCTION_ARGUMENT
color('#1234') --> !INVALID_FUNCTION_ARGUMENT
color('#xyz') --> !INVALID_FUNCTION_ARGUMENT
color('#ABC') --> #aabbcc :: color
color('') --> !INVALID_FUNCTION_ARGUMENT
color('brown') --> !INVALID_FUNCTION_ARGUMENT
color(0.5, color('red'), color('green')) --> !INVALID_FUNCTION_ARGUMENT
color(0.5, color('#000'), color('#fff')) --> #808080 :: color
color(0.3, color('#132'), color('#f38')) --> #214f70 :: color
color(nan(), color('#000'), color('#fff')) --> #000000 :: color
color(5, 9, 1, color('#000'), color('#fff')) --> #808080 :: color
rgb(256, 0, 0) --> !INVALID_FUNCTION_ARGUMENT
rgb(-1, 0, 0) --> !INVALID_FUNCTION_ARGUMENT
rgb(0, 256, 0) --> !INVALID_FUNCTION_ARGUMENT
rgb(0, -1, 0) --> !INVALID_FUNCTION_ARGUMENT
rgb(0, 0, 256) --> !INVALID_FUNCTION_ARGUMENT
color('red') = color('red') --> true :: boolean
color('red') < color('blue') --> !TYPE_MISMATCH
CAST('red' AS color) --> !TYPE_MISMATCH
CAST(color('red') AS bigint) --> !TYPE_MISMATCH
CAST(NULL AS color) --> NULL :: color
render(NULL, color('red')) --> !AMBIGUOUS_FUNCTION_CALL
render(CAST(NULL AS boolean)) --> NULL :: varchar(16)
bar(NULL, 3) --> NULL :: varchar
to_hex(to_utf8(render(1234567890123, color('red')))) --> 1B5B33383B353B316D313233343536373839303132331B5B306D :: varchar
to_hex(to_utf8(render(tinyint '3', color('red')))) --> 1B5B33383B353B316D331B5B306D :: varchar
to_hex(to_utf8(render(date '2020-01-01', color('red')))) --> !FUNCTION_NOT_FOUND
ARRAY[color('red')] --> [red] :: array(color)
color(0.3, color('#F38'), color('#132')) --> #8f2fc2 :: color
to_hex(to_utf8(bar(1, 1, rgb(0,0,0), rgb(255,255,255)))) --> 1B5B33383B353B31366DE296881B5B306D :: varchar
to_hex(to_utf8(bar(0.5, 1))) --> 1B5B306D20 :: varchar
to_hex(to_utf8(bar(0.3, 1))) --> 1B5B306D20 :: varchar
to_hex(to_utf8(bar(1,1))) --> 1B5B33383B353B31366DE296881B5B306D :: varchar
CAST(color('red') AS json) --> !TYPE_MISMATCH
to_hex(to_utf8(bar(1, 1, rgb(200,100,50), rgb(0,0,200)))) --> 1B5B33383B353B31366DE296881B5B306D :: varchar
to_hex(to_utf8(bar(1, 1, rgb(0,100,50), rgb(0,0,200)))) --> 1B5B33383B353B31366DE296881B5B306D :: varchar
to_hex(to_utf8(bar(1, 1, rgb(40,100,250), rgb(0,0,0)))) --> 1B5B33383B353B31366DE296881B5B306D :: varchar
to_hex(to_utf8(bar(0.2999999999999999, 10))) --> 1B5B33383B353B3139366DE296881B5B33383B353B3230326DE296881B5B306D2020202020202020 :: varchar
color(1, 1, 2, color('red'), color('#fff')) --> !INVALID_FUNCTION_ARGUMENT
color(1, 1, 2, color('#fff'), color('red')) --> !INVALID_FUNCTION_ARGUMENT
color(0.5, color('#fff'), color('red')) --> !INVALID_FUNCTION_ARGUMENT
bar(0.5, 4, color('#fff'), color('red')) --> !INVALID_FUNCTION_ARGUMENT
bar(1, 1, color('red'), color('red')) --> !INVALID_FUNCTION_ARGUMENT
bar(1, 2, color('#fff'), color('red')) --> !INVALID_FUNCTION_ARGUMENT
color(0.9009, rgb(130,183,14), rgb(238,127,26)) --> #e98d19 :: color
color(0.5739, rgb(57,190,240), rgb(126,194,52)) --> #36d65d :: color
color(0.1596, rgb(6,110,208), rgb(143,93,199)) --> #1457cf :: color
color(0.9723, rgb(36,71,227), rgb(64,67,0)) --> #3f4700 :: color
color(0.3137, rgb(2,107,110), rgb(84,85,148)) --> #175a7a :: color
color(0.0216, rgb(101,104,93), rgb(100,196,152)) --> #666a5e :: color
color(0.3014, rgb(212,84,74), rgb(135,33,169)) --> #84c73c :: color
color(0.4807, rgb(1,173,33), rgb(158,181,156)) --> #4ab150 :: color
color(0.2562, rgb(161,94,246), rgb(241,90,29)) --> #4db6f5 :: color
color(0.3764, rgb(11,183,206), rgb(9,214,187)) --> #0accd1 :: color
color(0.7557, rgb(4,231,23), rgb(92,100,60)) --> #66843c :: color
color(0.5898, rgb(236,176,181), rgb(128,236,55)) --> #69bcec :: color
color(0.3407, rgb(188,151,18), rgb(221,46,106)) --> #1bc767 :: color
color(0.6860, rgb(185,75,174), rgb(141,47,159)) --> #9e37a7 :: color
color(0.1615, rgb(156,90,40), rgb(76,158,247)) --> #aba22d :: color
color(0.8263, rgb(24,41,207), rgb(16,121,176)) --> #116db5 :: color
color(0.3342, rgb(233,215,74), rgb(28,16,252)) --> #42ef38 :: color
color(0.4346, rgb(106,66,67), rgb(211,54,86)) --> #98464f :: color
color(0.9220, rgb(76,30,215), rgb(150,72,232)) --> #9145e7 :: color
color(0.2910, rgb(86,232,249), rgb(162,245,140)) --> #66f8cf :: color
color(0.8678, rgb(206,75,57), rgb(193,91,255)) --> #5a56f9 :: color
color(0.7860, rgb(92,45,251), rgb(139,184,32)) --> #2fc623 :: color
color(0.2649, rgb(182,17,156), rgb(186,143,248)) --> #c12cc7 :: color
color(0.3259, rgb(150,174,91), rgb(5,242,128)) --> #6dc446 :: color
color(0.6441, rgb(140,237,147), rgb(182,178,140)) --> #b7ca8e :: color
color(0.5181, rgb(209,179,88), rgb(230,186,171)) --> #dcae81 :: color
color(0.7197, rgb(85,101,185), rgb(244,144,40)) --> #98e338 :: color
color(0.1956, rgb(213,87,215), rgb(154,138,14)) --> #5e46cb :: color
color(0.9798, rgb(225,92,112), rgb(92,21,241)) --> #6417f1 :: color
color(0.4827, rgb(84,27,68), rgb(56,162,92)) --> #29347a :: color
color(0.5902, rgb(18,212,238), rgb(179,194,36)) --> #2cd41e :: color
color(0.8559, rgb(121,191,0), rgb(179,207,142)) --> #a9cd78 :: color
color(0.5452, rgb(58,191,18), rgb(154,48,151)) --> #2461ab :: color
color(0.8130, rgb(173,150,180), rgb(66,214,209)) --> #54aad0 :: color
color(0.9572, rgb(189,239,72), rgb(80,195,244)) --> #50d1f4 :: color
color(0.3260, rgb(68,46,179), rgb(0,195,55)) --> #2064b8 :: color
color(0.4934, rgb(72,166,192), rgb(219,221,115)) --> #5cce6b :: color
color(0.4963, rgb(245,194,196), rgb(81,133,154)) --> #af84c8 :: color
color(0.1433, rgb(212,10,163), rgb(157,251,146)) --> #ac1bda :: color
color(0.7817, rgb(12,62,227), rgb(125,150,20)) --> #38a713 :: color
color(0.7819, rgb(200,6,245), rgb(140,124,242)) --> #8b63f3 :: color
color(0.4923, rgb(125,250,137), rgb(79,146,150)) --> #67c99f :: color
color(0.5335, rgb(243,60,8), rgb(64,153,144)) --> #63c32f :: color
color(0.6818, rgb(172,151,13), rgb(237,179,184)) --> #9375d8 :: color
color(0.8879, rgb(67,18,1), rgb(129,233,55)) --> #8dd62d :: color
color(0.4757, rgb(97,7,219), rgb(218,246,197)) --> #5cdee8 :: color
color(0.6946, rgb(100,151,238), rgb(33,155,1)) --> #18b44f :: color
color(0.4784, rgb(221,146,241), rgb(159,73,84)) --> #ca6cad :: color
color(0.7326, rgb(254,169,78), rgb(217,24,35)) --> #8225e3 :: color
color(0.9787, rgb(136,43,32), rgb(13,170,219)) --> #0eb6d9 :: color
color(0.6146, rgb(207,249,25), rgb(63,62,112)) --> #3ea59d :: color
color(0.6106, rgb(56,68,149), rgb(224,76,93)) --> #c345b6 :: color
color(0.6602, rgb(211,82,34), rgb(109,22,55)) --> #1b3290 :: color
color(0.0100, rgb(36,143,29), rgb(60,204,68)) --> #24901d :: color
color(0.9148, rgb(46,161,250), rgb(250,180,191)) --> #faa9c6 :: color
color(0.0632, rgb(70,150,77), rgb(148,112,134)) --> #499660 :: color
color(0.4533, rgb(120,130,145), rgb(68,120,190)) --> #6680a5 :: color
color(0.5732, rgb(199,91,67), rgb(9,174,43)) --> #84b920 :: color
color(0.8769, rgb(18,46,63), rgb(232,122,199)) --> #d369cc :: color
color(0.8482, rgb(245,165,55), rgb(15,196,27)) --> #31cb14 :: color
color(0.1398, rgb(219,114,59), rgb(42,251,108)) --> #dfa039 :: color
color(0.7960, rgb(192,181,120), rgb(148,170,178)) --> #8fb5ac :: color
color(0.5175, rgb(193,69,183), rgb(151,221,185)) --> #6d87cf :: color
color(0.0332, rgb(110,92,202), rgb(32,49,18)) --> #6159c5 :: color
color(0.0004, rgb(103,100,20), rgb(250,246,178)) --> #676414 :: color
color(0.0997, rgb(240,153,219), rgb(165,238,236)) --> #f09aef :: color
color(0.1521, rgb(79,81,36), rgb(191,197,240)) --> #506934 :: color
color(0.0332, rgb(130,56,142), rgb(82,146,120)) --> #7c398e :: color
color(0.6738, rgb(16,176,188), rgb(161,30,11)) --> #9caa0d :: color
color(0.6745, rgb(241,79,60), rgb(166,149,232)) --> #79ebdc :: color
color(0.6176, rgb(83,17,102), rgb(12,118,40)) --> #0e5a70 :: color
color(0.0669, rgb(186,159,94), rgb(239,185,144)) --> #bea161 :: color
color(0.6459, rgb(239,83,123), rgb(89,106,22)) --> #279984 :: color
color(0.7793, rgb(220,138,3), rgb(236,31,231)) --> #2318e8 :: color
color(0.7165, rgb(210,86,23), rgb(17,179,48)) --> #4bbc13 :: color
color(0.6442, rgb(121,251,47), rgb(241,27,124)) --> #4322f5 :: color
color(0.4459, rgb(254,203,30), rgb(24,130,208)) --> #25e91b :: color
color(0.5313, rgb(26,19,99), rgb(91,206,96)) --> #339c9c :: color
color(0.8568, rgb(43,160,55), rgb(44,82,38)) --> #2e5d29 :: color
color(0.5714, rgb(109,8,225), rgb(183,249,216)) --> #68c1ef :: color
color(0.5545, rgb(192,67,6), rgb(157,229,114)) --> #cdd53e :: color
color(0.3129, rgb(71,159,247), rgb(44,134,206)) --> #3e97ea :: color
color(0.9678, rgb(66,41,241), rgb(125,43,219)) --> #7b2bdc :: color
color(0.7036, rgb(125,141,31), rgb(252,127,24)) --> #db9a1d :: color
color(0.3799, rgb(146,191,50), rgb(36,215,160)) --> #46c82d :: color
color(0.8168, rgb(0,146,67), rgb(14,226,73)) --> #0bd349 :: color
color(0.5619, rgb(9,24,218), rgb(137,54,195)) --> #5624cd :: color
color(0.4977, rgb(164,33,156), rgb(86,70,134)) --> #743695 :: color
color(0.1217, rgb(165,146,17), rgb(32,14,14)) --> #957715 :: color
color(0.5274, rgb(66,182,223), rgb(132,8,118)) --> #411eaf :: color
color(0.1633, rgb(64,185,103), rgb(169,183,6)) --> #36b946 :: color
color(0.7647, rgb(83,48,137), rgb(87,73,228)) --> #5a44cf :: color
color(0.9150, rgb(222,219,60), rgb(170,162,228)) --> #99a4e3 :: color
color(0.5326, rgb(236,222,87), rgb(226,24,82)) --> #3594e7 :: color
color(0.2076, rgb(251,0,53), rgb(64,214,26)) --> #ea06f3 :: color
color(0.4642, rgb(0,16,120), rgb(246,181,201)) --> #913db2 :: color
color(0.3666, rgb(103,141,102), rgb(155,182,123)) --> #789c6e :: color
color(0.1428, rgb(127,31,253), rgb(205,178,73)) --> #2638f6 :: color
color(0.3970, rgb(122,250,195), rgb(19,48,86)) --> #47b9b5 :: color
color(0.8004, rgb(144,102,165), rgb(244,240,46)) --> #6ee43f :: color
to_hex(to_utf8(render(1, rgb(121,66,189)))) --> 1B5B33383B353B39386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(242,33,6)))) --> 1B5B33383B353B3139366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(240,132,119)))) --> 1B5B33383B353B3231366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(98,240,243)))) --> 1B5B33383B353B3132336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(203,77,118)))) --> 1B5B33383B353B3136386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(77,199,7)))) --> 1B5B33383B353B37366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(32,81,21)))) --> 1B5B33383B353B32326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(154,15,137)))) --> 1B5B33383B353B3132376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(242,198,218)))) --> 1B5B33383B353B3232356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(202,227,68)))) --> 1B5B33383B353B3139316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(187,49,18)))) --> 1B5B33383B353B3136366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(69,253,111)))) --> 1B5B33383B353B38346D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(132,223,154)))) --> 1B5B33383B353B3135376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(215,197,179)))) --> 1B5B33383B353B3232346D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(208,118,172)))) --> 1B5B33383B353B3137366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(14,143,83)))) --> 1B5B33383B353B33356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(167,53,108)))) --> 1B5B33383B353B3133326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(136,145,63)))) --> 1B5B33383B353B3134336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(32,246,247)))) --> 1B5B33383B353B35316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(45,176,34)))) --> 1B5B33383B353B37366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(210,77,10)))) --> 1B5B33383B353B3136366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(150,218,212)))) --> 1B5B33383B353B3135386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(60,22,23)))) --> 1B5B33383B353B35326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(193,169,142)))) --> 1B5B33383B353B3138316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(120,18,158)))) --> 1B5B33383B353B39316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(3,39,55)))) --> 1B5B33383B353B31376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(16,101,208)))) --> 1B5B33383B353B33326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(149,134,79)))) --> 1B5B33383B353B3134336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(21,173,160)))) --> 1B5B33383B353B34336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(184,70,193)))) --> 1B5B33383B353B3137306D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(192,235,197)))) --> 1B5B33383B353B3139346D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(52,138,220)))) --> 1B5B33383B353B37356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(121,154,223)))) --> 1B5B33383B353B3131316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(132,155,173)))) --> 1B5B33383B353B3134366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(5,212,161)))) --> 1B5B33383B353B34336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(10,192,68)))) --> 1B5B33383B353B34316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(30,170,238)))) --> 1B5B33383B353B33396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(180,180,142)))) --> 1B5B33383B353B3138376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(250,11,31)))) --> 1B5B33383B353B3139366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(10,189,128)))) --> 1B5B33383B353B34336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(233,152,163)))) --> 1B5B33383B353B3231376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(90,186,94)))) --> 1B5B33383B353B3131346D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(160,189,135)))) --> 1B5B33383B353B3135316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(153,193,53)))) --> 1B5B33383B353B3134396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(13,67,158)))) --> 1B5B33383B353B32356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(113,137,122)))) --> 1B5B33383B353B3130386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(167,95,222)))) --> 1B5B33383B353B3134316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(49,52,164)))) --> 1B5B33383B353B36316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(170,114,224)))) --> 1B5B33383B353B3134316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(86,40,172)))) --> 1B5B33383B353B39326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(111,230,138)))) --> 1B5B33383B353B3132316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(115,61,17)))) --> 1B5B33383B353B39346D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(97,161,93)))) --> 1B5B33383B353B3130386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(142,174,43)))) --> 1B5B33383B353B3134396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(176,66,215)))) --> 1B5B33383B353B3137316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(149,138,237)))) --> 1B5B33383B353B3134376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(177,213,148)))) --> 1B5B33383B353B3138376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(214,209,18)))) --> 1B5B33383B353B3232306D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(211,79,102)))) --> 1B5B33383B353B3136386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(2,244,222)))) --> 1B5B33383B353B35316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(0,0,0)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(5,5,5)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(10,10,10)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(15,15,15)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(20,20,20)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(25,25,25)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(30,30,30)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(35,35,35)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(40,40,40)))) --> 1B5B33383B353B31366D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(45,45,45)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(50,50,50)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(55,55,55)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(60,60,60)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(65,65,65)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(70,70,70)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(75,75,75)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(80,80,80)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(85,85,85)))) --> 1B5B33383B353B35396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(90,90,90)))) --> 1B5B33383B353B3130326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(95,95,95)))) --> 1B5B33383B353B3130326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(100,100,100)))) --> 1B5B33383B353B3130326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(105,105,105)))) --> 1B5B33383B353B3130326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(110,110,110)))) --> 1B5B33383B353B3130326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(115,115,115)))) --> 1B5B33383B353B3130326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(120,120,120)))) --> 1B5B33383B353B3130326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(125,125,125)))) --> 1B5B33383B353B3130326D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(130,130,130)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(135,135,135)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(140,140,140)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(145,145,145)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(150,150,150)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(155,155,155)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(160,160,160)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(165,165,165)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(170,170,170)))) --> 1B5B33383B353B3134356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(175,175,175)))) --> 1B5B33383B353B3138386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(180,180,180)))) --> 1B5B33383B353B3138386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(185,185,185)))) --> 1B5B33383B353B3138386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(190,190,190)))) --> 1B5B33383B353B3138386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(195,195,195)))) --> 1B5B33383B353B3138386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(200,200,200)))) --> 1B5B33383B353B3138386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(205,205,205)))) --> 1B5B33383B353B3138386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(210,210,210)))) --> 1B5B33383B353B3138386D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(215,215,215)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(220,220,220)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(225,225,225)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(230,230,230)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(235,235,235)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(240,240,240)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(245,245,245)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(250,250,250)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(255,255,255)))) --> 1B5B33383B353B3233316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(0,0,255)))) --> 1B5B33383B353B32316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(25,0,255)))) --> 1B5B33383B353B32316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(26,0,255)))) --> 1B5B33383B353B32316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(47,0,255)))) --> 1B5B33383B353B35376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(48,0,255)))) --> 1B5B33383B353B35376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(51,0,255)))) --> 1B5B33383B353B35376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(70,0,255)))) --> 1B5B33383B353B35376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(76,0,255)))) --> 1B5B33383B353B35376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(77,0,255)))) --> 1B5B33383B353B35376D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(90,0,255)))) --> 1B5B33383B353B39336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(95,0,255)))) --> 1B5B33383B353B39336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(100,0,255)))) --> 1B5B33383B353B39336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(102,0,255)))) --> 1B5B33383B353B39336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(103,0,255)))) --> 1B5B33383B353B39336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(114,0,255)))) --> 1B5B33383B353B39336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(115,0,255)))) --> 1B5B33383B353B39336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(127,0,255)))) --> 1B5B33383B353B39336D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(128,0,255)))) --> 1B5B33383B353B3132396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(130,0,255)))) --> 1B5B33383B353B3132396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(150,0,255)))) --> 1B5B33383B353B3132396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(153,0,255)))) --> 1B5B33383B353B3132396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(154,0,255)))) --> 1B5B33383B353B3132396D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(178,0,255)))) --> 1B5B33383B353B3136356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(179,0,255)))) --> 1B5B33383B353B3136356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(200,0,255)))) --> 1B5B33383B353B3136356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(204,0,255)))) --> 1B5B33383B353B3136356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(205,0,255)))) --> 1B5B33383B353B3136356D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(229,0,255)))) --> 1B5B33383B353B3230316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(230,0,255)))) --> 1B5B33383B353B3230316D311B5B306D :: varchar
to_hex(to_utf8(render(1, rgb(255,0,255)))) --> 1B5B33383B353B3230316D311B5B306D :: varchar
parse_data_size('6917529027641081856EB') --> 7975367974709495237422842361682067456 :: decimal(38,0)
parse_data_size('69175290276410818560EB') --> 79753679747094952374228423616820674560 :: decimal(38,0)
parse_data_size('') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('0') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('10KB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('KB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('-1B') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('12345K') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('A12345B') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('99999999999999YB') --> !NUMERIC_VALUE_OUT_OF_RANGE
parse_data_size('1.kB') --> 1024 :: decimal(38,0)
parse_data_size('.1kB') --> 102 :: decimal(38,0)
parse_data_size(' 1kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1 kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1kB ') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1..2kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1.2.3kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('.kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1b') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1mb') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('1Mb') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('12') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('+1kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size(NULL) --> NULL :: decimal(38,0)
parse_presto_data_size('-1B') --> !INVALID_FUNCTION_ARGUMENT
parse_presto_data_size('x') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('340282366920938463463374607431768211455B') --> !NUMERIC_VALUE_OUT_OF_RANGE
parse_data_size('99999999999999999999999999999999999999B') --> 99999999999999999999999999999999999999 :: decimal(38,0)
parse_data_size('100000000000000000000000000000000000000B') --> !NUMERIC_VALUE_OUT_OF_RANGE
parse_data_size('99999999999999999999999999999999999999.99B') --> 99999999999999999999999999999999999999 :: decimal(38,0)
parse_data_size('0.00000000000000000000000000000001YB') --> 0 :: decimal(38,0)
parse_data_size('1e3kB') --> !INVALID_FUNCTION_ARGUMENT
parse_data_size('٣kB') --> 3072 :: decimal(38,0)
