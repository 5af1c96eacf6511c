map() --> {}
map(ARRAY['a', 'b'], ARRAY[1, 2]) --> {a=1, b=2}
map_keys(map(ARRAY['a', 'b'], ARRAY[1, 2])) --> [a, b]
map_values(map(ARRAY['a', 'b'], ARRAY[1, NULL])) --> [1, null]
cardinality(map_entries(map(ARRAY['a', 'b'], ARRAY[1, 2]))) --> 2
map_from_entries(map_entries(map(ARRAY['a'], ARRAY[1]))) --> {a=1}
map_concat(map(ARRAY['a', 'b'], ARRAY[1, 2]), map(ARRAY['b'], ARRAY[3])) --> {a=1, b=3}
map_concat(map(ARRAY['a'], ARRAY[1]), NULL) --> NULL
split_to_map('a=1,b=2', ',', '=') --> {a=1, b=2}
split_to_map('', ',', '=') --> {}
split_to_map('a=1,b', ',', '=') --> !INVALID_FUNCTION_ARGUMENT
split_to_map('a=1=2', ',', '=') --> !INVALID_FUNCTION_ARGUMENT
map_zip_with(map(), map(), (k, a, b) -> a) --> {} :: map(unknown, unknown)
MAP(ARRAY[1],ARRAY[2])[NULL] --> NULL :: integer
MAP(ARRAY['a'],ARRAY[2])['b'] --> !INVALID_FUNCTION_ARGUMENT
MAP(ARRAY[DATE '2020-01-01'],ARRAY[2])[DATE '2020-01-02'] --> !INVALID_FUNCTION_ARGUMENT
MAP(ARRAY[ARRAY[1]],ARRAY[2])[ARRAY[2]] --> !INVALID_FUNCTION_ARGUMENT
cosine_similarity(MAP(ARRAY['a'],ARRAY[1.0e0]),MAP(ARRAY['a'],ARRAY[2.0e0])) --> 1.0 :: double
cosine_similarity(MAP(ARRAY['a','b'],ARRAY[1.0e0,2e0]),MAP(ARRAY['b','c'],ARRAY[2.0e0,3e0])) --> 0.49613893835683387 :: double
cosine_similarity(MAP(),MAP()) --> NaN :: double
cosine_similarity(MAP(ARRAY['a'],ARRAY[NULL]),MAP(ARRAY['a'],ARRAY[2.0e0])) --> NULL :: double
cosine_similarity(MAP(ARRAY['a'],ARRAY[0e0]),MAP(ARRAY['a'],ARRAY[2.0e0])) --> NaN :: double
cosine_similarity(MAP(ARRAY['a'],ARRAY[1e0]),MAP(ARRAY['b'],ARRAY[2.0e0])) --> 0.0 :: double
map(ARRAY[1,2],ARRAY[3]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1,1],ARRAY[3,4]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY['a','a'],ARRAY[3,4]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[NULL],ARRAY[3]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[ARRAY[1,NULL]],ARRAY[3]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[ROW(1,NULL)],ARRAY[3]) --> !INVALID_FUNCTION_ARGUMENT
map(NULL,ARRAY[3]) --> NULL :: map(unknown, integer)
map(ARRAY[],ARRAY[]) --> {} :: map(unknown, unknown)
map_concat(map(),map()) --> {} :: map(unknown, unknown)
map_concat(map(ARRAY[1],ARRAY[2]),NULL) --> NULL :: map(integer, integer)
map_concat(map(ARRAY[1,2],ARRAY[1,2]),map(ARRAY[2],ARRAY[3]),map(ARRAY[1],ARRAY[9])) --> {1=9, 2=3} :: map(integer, integer)
map_concat(map(ARRAY[1],ARRAY[2])) --> !INVALID_FUNCTION_ARGUMENT
map_entries(map(ARRAY[1,2],ARRAY['a',NULL])) --> [{field0=1, field1=a}, {field0=2, field1=null}] :: array(row(integer, varchar(1)))
map_from_entries(ARRAY[ROW(1,'a'),ROW(2,NULL)]) --> {1=a, 2=null} :: map(integer, varchar(1))
map_from_entries(ARRAY[]) --> {} :: map(unknown, unknown)
map_from_entries(NULL) --> NULL :: map(unknown, unknown)
map_from_entries(ARRAY[ROW(1,'a'),ROW(1,NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(NULL,'a')]) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(1,'a'),NULL]) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(ARRAY[NULL],'a')]) --> {[null]=a} :: map(array(unknown), varchar(1))
map_keys(map(ARRAY[2,1],ARRAY['a',NULL])) --> [2, 1] :: array(integer)
map_values(map(ARRAY[2,1],ARRAY['a',NULL])) --> [a, null] :: array(varchar(1))
multimap_from_entries(ARRAY[ROW(1,'a'),ROW(2,'b'),ROW(1,NULL)]) --> {1=[a, null], 2=[b]} :: map(integer, array(varchar(1)))
multimap_from_entries(ARRAY[]) --> {} :: map(unknown, array(unknown))
multimap_from_entries(ARRAY[ROW(NULL,'a')]) --> !INVALID_FUNCTION_ARGUMENT
multimap_from_entries(ARRAY[ROW(1,'a'),NULL]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[DECIMAL '1.0', DECIMAL '2.00'],ARRAY[1,2]) --> {1.00=1, 2.00=2} :: map(decimal(3,2), integer)
map(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00'],ARRAY[1,2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[DATE '2020-01-01', DATE '2020-01-01'],ARRAY[1,2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1.5e0,1.5e0],ARRAY[1,2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[true,true],ARRAY[1,2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[2,1],ARRAY[4,3])],ARRAY[1,2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])],ARRAY[1])[MAP(ARRAY[2,1],ARRAY[4,3])] --> 1 :: integer
map(ARRAY[ROW(1,2),ROW(1,2)],ARRAY[1,2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[X'41',X'41'],ARRAY[1,2]) --> !INVALID_FUNCTION_ARGUMENT
multimap_from_entries(ARRAY[ROW(ARRAY[1,NULL],2)]) --> {[1, null]=[2]} :: map(array(integer), array(integer))
element_at(map(ARRAY[1],ARRAY[2]), 'a') --> !FUNCTION_NOT_FOUND
map_entries(map(ARRAY[1],ARRAY[2]))[1].field0 --> !COLUMN_NOT_FOUND
map_entries(map(ARRAY[1],ARRAY[2]))[1][2] --> 2 :: integer
map_entries(map(ARRAY[1],ARRAY[2]))[1].key --> !COLUMN_NOT_FOUND
cosine_similarity(MAP(ARRAY['a'],ARRAY[1]),MAP(ARRAY['a'],ARRAY[2])) --> 1.0 :: double
cosine_similarity(NULL,MAP(ARRAY['a'],ARRAY[2])) --> NULL :: double
map_from_entries(ARRAY[NULL]) --> !INVALID_FUNCTION_ARGUMENT
map_concat(map(ARRAY[1],ARRAY[2]),map(ARRAY['a'],ARRAY[2])) --> !FUNCTION_NOT_FOUND
multimap_from_entries(ARRAY[ROW(CAST('NaN' AS double),1), ROW(CAST('NaN' AS double),2)]) --> {NaN=[1, 2]} :: map(double, array(integer))
map(ARRAY[CAST('a' AS char(3)), CAST('' AS char(3))], ARRAY[1, 2])[CAST('ab' AS char(3))] --> !INVALID_FUNCTION_ARGUMENT
map_values(map(ARRAY[X'41'], ARRAY[X'FF'])) --> [ff] :: array(varbinary)
map(ARRAY[1, 2], ARRAY[INTERVAL '1' DAY, NULL]) --> {1=1 00:00:00.000, 2=null} :: map(integer, interval day to second)
map_from_entries(ARRAY[ROW(MAP(ARRAY[1,2],ARRAY[3,4]), 1), ROW(MAP(ARRAY[1,2],ARRAY[3,4]), NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1.5e0, CAST('NaN' AS double)], ARRAY[1, 2])[-0.5e0] --> !INVALID_FUNCTION_ARGUMENT
map_keys(map(ARRAY[JSON '1'], ARRAY[1])) --> [1] :: array(json)
multimap_from_entries(ARRAY[ROW(TIME '00:00:00+14:00', 1), ROW(TIME '00:00:00-10:00', 2), ROW(TIME '00:00:00+14:00', 3)]) --> {00:00:00+14:00=[1, 2, 3]} :: map(time(0) with time zone, array(integer))
map(ARRAY[1, 2], ARRAY[1, 2]) --> {1=1, 2=2} :: map(integer, integer)
multimap_from_entries(ARRAY[ROW(CAST('a' AS char(3)), 1), ROW(CAST('ab' AS char(3)), 2), ROW(CAST('a' AS char(3)), 3)]) --> {a  =[1, 3], ab =[2]} :: map(char(3), array(integer))
element_at(map(ARRAY[ARRAY[1,NULL], ARRAY[2,2]], ARRAY[1, 2]), ARRAY[2,2]) --> !INVALID_FUNCTION_ARGUMENT
map_entries(map(ARRAY['x'], ARRAY[ARRAY[1,2]])) --> [{field0=x, field1=[1, 2]}] :: array(row(varchar(1), array(integer)))
map_from_entries(ARRAY[ROW(DATE '2020-01-01', 1), ROW(DATE '2020-01-01', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(1, 1), ROW(1, NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(ROW(1,NULL), 1), ROW(ROW(1,NULL), NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_entries(map(ARRAY['x'], ARRAY[DECIMAL '1.5'])) --> [{field0=x, field1=1.5}] :: array(row(varchar(1), decimal(2,1)))
map_values(map(ARRAY['a'], ARRAY['bc'])) --> [bc] :: array(varchar(2))
map_keys(map(ARRAY[DECIMAL '1.5'], ARRAY[1])) --> [1.5] :: array(decimal(2,1))
map_keys(map(ARRAY[ARRAY[1,NULL]], ARRAY[1])) --> !INVALID_FUNCTION_ARGUMENT
element_at(map(ARRAY[X'41', X''], ARRAY[1, 2]), X'') --> 2 :: integer
map_entries(map(ARRAY['x'], ARRAY[X'41'])) --> [{field0=x, field1=41}] :: array(row(varchar(1), varbinary))
element_at(map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[1, 2]), TIMESTAMP '1960-01-01 00:00:00.000') --> 2 :: integer
map(ARRAY[BIGINT '1', BIGINT '7'], ARRAY[1, 2]) --> {1=1, 7=2} :: map(bigint, integer)
element_at(map(ARRAY[CAST('a' AS char(3)), CAST('' AS char(3))], ARRAY[1, 2]), CAST('' AS char(3))) --> 2 :: integer
map_entries(map(ARRAY['x'], ARRAY[true])) --> [{field0=x, field1=true}] :: array(row(varchar(1), boolean))
map_entries(map(ARRAY['x'], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])])) --> [{field0=x, field1={1=3, 2=4}}] :: array(row(varchar(1), map(integer, integer)))
map(ARRAY[1, 2], ARRAY[JSON '1', NULL]) --> {1=1, 2=null} :: map(integer, json)
map(ARRAY[1, 3], ARRAY[1, 2]) --> {1=1, 3=2} :: map(integer, integer)
map_from_entries(ARRAY[ROW(JSON '1', 1), ROW(JSON '1', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
cardinality(map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[1, 2])) --> 2 :: bigint
element_at(map(ARRAY[TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[1, 2]), TIME '01:00:00+00:00') --> 2 :: integer
map_values(map(ARRAY[1], ARRAY[2])) --> [2] :: array(integer)
element_at(map(ARRAY[1.5e0, CAST('NaN' AS double)], ARRAY[1, 2]), CAST('NaN' AS double)) --> NULL :: integer
map_concat(map(ARRAY[INTERVAL '1' DAY], ARRAY[1]), map(ARRAY[INTERVAL '24' HOUR], ARRAY[2])) --> {1 00:00:00.000=2} :: map(interval day to second, integer)
map_entries(map(ARRAY['x'], ARRAY[BIGINT '1'])) --> [{field0=x, field1=1}] :: array(row(varchar(1), bigint))
map_from_entries(ARRAY[ROW(CAST('a' AS char(3)), 1), ROW(CAST('' AS char(3)), NULL)]) --> {a  =1,    =null} :: map(char(3), integer)
multimap_from_entries(ARRAY[ROW(1, 1), ROW(2, 2), ROW(1, 3)]) --> {1=[1, 3], 2=[2]} :: map(integer, array(integer))
map(ARRAY[ROW(1,NULL), ROW(1,2)], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1, 2], ARRAY[X'41', NULL]) --> {1=41, 2=null} :: map(integer, varbinary)
map_from_entries(ARRAY[ROW(CAST('a' AS char(3)), 1), ROW(CAST('a' AS char(3)), NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_concat(map(ARRAY[CAST('a' AS char(3))], ARRAY[1]), map(ARRAY[CAST('ab' AS char(3))], ARRAY[2])) --> {a  =1, ab =2} :: map(char(3), integer)
map(ARRAY[1, 2], ARRAY[true, NULL]) --> {1=true, 2=null} :: map(integer, boolean)
map(ARRAY[REAL '1.5', REAL '-2.5'], ARRAY[1, 2]) --> {1.5=1, -2.5=2} :: map(real, integer)
element_at(map(ARRAY[JSON '1', JSON 'null'], ARRAY[1, 2]), JSON 'null') --> 2 :: integer
element_at(map(ARRAY[BIGINT '1', BIGINT '7'], ARRAY[1, 2]), BIGINT '7') --> 2 :: integer
map_values(map(ARRAY[true], ARRAY[false])) --> [false] :: array(boolean)
cardinality(map(ARRAY[ARRAY[1,NULL], ARRAY[2,2]], ARRAY[1, 2])) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(DECIMAL '1.5', 1), ROW(DECIMAL '1.5', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1, 2], ARRAY[DATE '2020-01-01', NULL]) --> {1=2020-01-01, 2=null} :: map(integer, date)
map(ARRAY[1, 2], ARRAY[DECIMAL '1.5', NULL]) --> {1=1.5, 2=null} :: map(integer, decimal(2,1))
map(ARRAY[true, true], ARRAY[1, 2])[false] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[1, 2])[TIMESTAMP '2020-01-02 00:00:00.123'] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1, 2], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL]) --> {1=12151fd2-7586-11e9-8f9e-2a86e4085a59, 2=null} :: map(integer, uuid)
map_entries(map(ARRAY['x'], ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'])) --> [{field0=x, field1=12151fd2-7586-11e9-8f9e-2a86e4085a59}] :: array(row(varchar(1), uuid))
multimap_from_entries(ARRAY[ROW(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), ROW(UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59', 2), ROW(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', 3)]) --> {12151fd2-7586-11e9-8f9e-2a86e4085a59=[1, 3], 22151fd2-7586-11e9-8f9e-2a86e4085a59=[2]} :: map(uuid, array(integer))
map(ARRAY[1, 2], ARRAY[ROW(1,NULL), NULL]) --> {1={field0=1, field1=null}, 2=null} :: map(integer, row(integer, unknown))
map_entries(map(ARRAY['x'], ARRAY[ROW(1,NULL)])) --> [{field0=x, field1={field0=1, field1=null}}] :: array(row(varchar(1), row(integer, unknown)))
map_from_entries(ARRAY[ROW(DATE '2020-01-01', 1), ROW(DATE '2020-01-02', NULL)]) --> {2020-01-01=1, 2020-01-02=null} :: map(date, integer)
map_from_entries(ARRAY[ROW(BIGINT '1', 1), ROW(BIGINT '7', NULL)]) --> {1=1, 7=null} :: map(bigint, integer)
map_keys(map(ARRAY[ARRAY[1,2]], ARRAY[1])) --> [[1, 2]] :: array(array(integer))
map(ARRAY[REAL '1.5', REAL '3'], ARRAY[1, 2])[REAL '-2.5'] --> !INVALID_FUNCTION_ARGUMENT
cardinality(map(ARRAY[1, 3], ARRAY[1, 2])) --> 2 :: bigint
element_at(map(ARRAY[DATE '2020-01-01', DATE '2020-01-02'], ARRAY[1, 2]), DATE '2020-01-02') --> 2 :: integer
map(ARRAY[CAST('a' AS char(3)), CAST('ab' AS char(3))], ARRAY[1, 2]) --> {a  =1, ab =2} :: map(char(3), integer)
map_from_entries(ARRAY[ROW(ARRAY[1,2], 1), ROW(ARRAY[1,2], NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_values(map(ARRAY[ARRAY[1,NULL]], ARRAY[ARRAY[1]])) --> !INVALID_FUNCTION_ARGUMENT
map_concat(map(ARRAY[X'41'], ARRAY[1]), map(ARRAY[X'FF'], ARRAY[2])) --> {41=1, ff=2} :: map(varbinary, integer)
cardinality(map(ARRAY[ROW(1,NULL), ROW(0,5)], ARRAY[1, 2])) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(ARRAY[1,NULL], 1), ROW(ARRAY[2,2], NULL)]) --> {[1, null]=1, [2, 2]=null} :: map(array(integer), integer)
map_keys(map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[1])) --> [12151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
map_entries(map(ARRAY['x'], ARRAY[ARRAY[1,NULL]])) --> [{field0=x, field1=[1, null]}] :: array(row(varchar(1), array(integer)))
element_at(map(ARRAY[ROW(1,NULL), ROW(0,5)], ARRAY[1, 2]), ROW(0,5)) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[1, 2]) --> {00:00:00+14:00=1, 01:00:00+00:00=2} :: map(time(0) with time zone, integer)
map_values(map(ARRAY[CAST('a' AS char(3))], ARRAY[CAST('ab' AS char(3))])) --> [ab ] :: array(char(3))
map_entries(map(ARRAY['x'], ARRAY[TIME '00:00:00+14:00'])) --> [{field0=x, field1=00:00:00+14:00}] :: array(row(varchar(1), time(0) with time zone))
map_entries(map(ARRAY['x'], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'])) --> [{field0=x, field1=2020-01-01 00:00:00.000}] :: array(row(varchar(1), timestamp(3)))
map_keys(map(ARRAY[ROW(1,'a')], ARRAY[1])) --> [{field0=1, field1=a}] :: array(row(integer, varchar(1)))
map_values(map(ARRAY[ROW(1,NULL)], ARRAY[ROW(1,2)])) --> !INVALID_FUNCTION_ARGUMENT
map_entries(map(ARRAY['x'], ARRAY[1])) --> [{field0=x, field1=1}] :: array(row(varchar(1), integer))
cardinality(map(ARRAY['a', ''], ARRAY[1, 2])) --> 2 :: bigint
map_keys(map(ARRAY['a'], ARRAY[1])) --> [a] :: array(varchar(1))
multimap_from_entries(ARRAY[ROW(X'41', 1), ROW(X'FF', 2), ROW(X'41', 3)]) --> {41=[1, 3], ff=[2]} :: map(varbinary, array(integer))
map_concat(map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[1]), map(ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[2])) --> {12151fd2-7586-11e9-8f9e-2a86e4085a59=1, 22151fd2-7586-11e9-8f9e-2a86e4085a59=2} :: map(uuid, integer)
map(ARRAY[INTERVAL '1' DAY, INTERVAL '24' HOUR], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
element_at(map(ARRAY['a', ''], ARRAY[1, 2]), '') --> 2 :: integer
element_at(map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[1, 2]), UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59') --> 2 :: integer
map_from_entries(ARRAY[ROW(1.5e0, 1), ROW(CAST('NaN' AS double), NULL)]) --> {1.5=1, NaN=null} :: map(double, integer)
map_from_entries(ARRAY[ROW(1, 1), ROW(3, NULL)]) --> {1=1, 3=null} :: map(integer, integer)
element_at(map(ARRAY[true, true], ARRAY[1, 2]), true) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(ROW(1,'a'), 1), ROW(ROW(0,'z'), NULL)]) --> {{field0=1, field1=a}=1, {field0=0, field1=z}=null} :: map(row(integer, varchar(1)), integer)
map_keys(map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[1])) --> [{1=3, 2=4}] :: array(map(integer, integer))
map(ARRAY[1, 2], ARRAY[CAST('a' AS char(3)), NULL]) --> {1=a  , 2=null} :: map(integer, char(3))
cardinality(map(ARRAY[ARRAY[1,2], ARRAY[2]], ARRAY[1, 2])) --> 2 :: bigint
map(ARRAY[X'41', X''], ARRAY[1, 2])[X'FF'] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[DATE '2020-01-01', DATE '2020-01-02'], ARRAY[1, 2])[DATE '1970-01-01'] --> !INVALID_FUNCTION_ARGUMENT
map_keys(map(ARRAY[true], ARRAY[1])) --> [true] :: array(boolean)
map(ARRAY[1, 2], ARRAY[ARRAY[1,2], NULL]) --> {1=[1, 2], 2=null} :: map(integer, array(integer))
map_from_entries(ARRAY[ROW(X'41', 1), ROW(X'', NULL)]) --> {41=1, =null} :: map(varbinary, integer)
map(ARRAY[1.5e0, CAST('NaN' AS double)], ARRAY[1, 2]) --> {1.5=1, NaN=2} :: map(double, integer)
map(ARRAY[1, 2], ARRAY[TIME '00:00:00+14:00', NULL]) --> {1=00:00:00+14:00, 2=null} :: map(integer, time(0) with time zone)
map_from_entries(ARRAY[ROW(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), ROW(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
cardinality(map(ARRAY[1.5e0, CAST('NaN' AS double)], ARRAY[1, 2])) --> 2 :: bigint
multimap_from_entries(ARRAY[ROW('a', 1), ROW('bc', 2), ROW('a', 3)]) --> {a=[1, 3], bc=[2]} :: map(varchar(2), array(integer))
map_values(map(ARRAY[ROW(1,'a')], ARRAY[ROW(1,'b')])) --> [{field0=1, field1=b}] :: array(row(integer, varchar(1)))
map_keys(map(ARRAY[INTERVAL '1' DAY], ARRAY[1])) --> [1 00:00:00.000] :: array(interval day to second)
cardinality(map(ARRAY[BIGINT '1', BIGINT '7'], ARRAY[1, 2])) --> 2 :: bigint
map_from_entries(ARRAY[ROW(BIGINT '1', 1), ROW(BIGINT '1', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[ARRAY[1,2], ARRAY[2]], ARRAY[1, 2])[ARRAY[1]] --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(ROW(1,NULL), 1), ROW(ROW(0,5), NULL)]) --> {{field0=1, field1=null}=1, {field0=0, field1=5}=null} :: map(row(integer, integer), integer)
map(ARRAY[1, 3], ARRAY[1, 2])[2] --> !INVALID_FUNCTION_ARGUMENT
map_values(map(ARRAY[TIME '00:00:00+14:00'], ARRAY[TIME '00:00:00-10:00'])) --> [00:00:00-10:00] :: array(time(0) with time zone)
cardinality(map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], ARRAY[1, 2])) --> !INVALID_FUNCTION_ARGUMENT
multimap_from_entries(ARRAY[ROW(JSON '1', 1), ROW(JSON '{"a":1}', 2), ROW(JSON '1', 3)]) --> {1=[1, 3], {"a":1}=[2]} :: map(json, array(integer))
map_keys(map(ARRAY[1.5e0], ARRAY[1])) --> [1.5] :: array(double)
map_from_entries(ARRAY[ROW(TIME '00:00:00+14:00', 1), ROW(TIME '00:00:00+14:00', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1, 2], ARRAY[ROW(1,'a'), NULL]) --> {1={field0=1, field1=a}, 2=null} :: map(integer, row(integer, varchar(1)))
map(ARRAY[JSON '1', JSON '{"a":1}'], ARRAY[1, 2]) --> {1=1, {"a":1}=2} :: map(json, integer)
map_from_entries(ARRAY[ROW(X'41', 1), ROW(X'41', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_concat(map(ARRAY[TIME '00:00:00+14:00'], ARRAY[1]), map(ARRAY[TIME '00:00:00-10:00'], ARRAY[2])) --> {00:00:00-10:00=2} :: map(time(0) with time zone, integer)
map_from_entries(ARRAY[ROW(1.5e0, 1), ROW(1.5e0, NULL)]) --> !INVALID_FUNCTION_ARGUMENT
cardinality(map(ARRAY[INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[1, 2])) --> 2 :: bigint
map(ARRAY[TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[1, 2])[TIME '00:00:00-10:00'] --> 1 :: integer
map(ARRAY[ROW(1,'a'), ROW(0,'z')], ARRAY[1, 2]) --> {{field0=1, field1=a}=1, {field0=0, field1=z}=2} :: map(row(integer, varchar(1)), integer)
map(ARRAY[JSON '1', JSON 'null'], ARRAY[1, 2]) --> {1=1, null=2} :: map(json, integer)
map_values(map(ARRAY[ARRAY[1,2]], ARRAY[ARRAY[1]])) --> [[1]] :: array(array(integer))
map_entries(map(ARRAY['x'], ARRAY[1.5e0])) --> [{field0=x, field1=1.5}] :: array(row(varchar(1), double))
multimap_from_entries(ARRAY[ROW(ROW(1,'a'), 1), ROW(ROW(1,'b'), 2), ROW(ROW(1,'a'), 3)]) --> {{field0=1, field1=a}=[1, 3], {field0=1, field1=b}=[2]} :: map(row(integer, varchar(1)), array(integer))
element_at(map(ARRAY[DECIMAL '1.5', DECIMAL '-1.1'], ARRAY[1, 2]), DECIMAL '-1.1') --> 2 :: integer
map(ARRAY[ARRAY[1,NULL], ARRAY[2,2]], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[1, 2]) --> {12151fd2-7586-11e9-8f9e-2a86e4085a59=1, 22151fd2-7586-11e9-8f9e-2a86e4085a59=2} :: map(uuid, integer)
map(ARRAY[ARRAY[1,NULL], ARRAY[2,2]], ARRAY[1, 2])[ARRAY[1]] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1, 2], ARRAY[ARRAY[1,NULL], NULL]) --> {1=[1, null], 2=null} :: map(integer, array(integer))
map(ARRAY[1, 2], ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', NULL]) --> {1=2020-01-01 00:00:00.000, 2=null} :: map(integer, timestamp(3))
map(ARRAY[1, 2], ARRAY[REAL '1.5', NULL]) --> {1=1.5, 2=null} :: map(integer, real)
map_values(map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[TIMESTAMP '2020-01-02 00:00:00.123'])) --> [2020-01-02 00:00:00.123] :: array(timestamp(3))
map_concat(map(ARRAY[1], ARRAY[1]), map(ARRAY[2], ARRAY[2])) --> {1=1, 2=2} :: map(integer, integer)
map_concat(map(ARRAY[ROW(1,'a')], ARRAY[1]), map(ARRAY[ROW(1,'b')], ARRAY[2])) --> {{field0=1, field1=a}=1, {field0=1, field1=b}=2} :: map(row(integer, varchar(1)), integer)
cardinality(map(ARRAY[DATE '2020-01-01', DATE '2020-01-02'], ARRAY[1, 2])) --> 2 :: bigint
map_values(map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'])) --> [22151fd2-7586-11e9-8f9e-2a86e4085a59] :: array(uuid)
map(ARRAY[X'41', X''], ARRAY[1, 2]) --> {41=1, =2} :: map(varbinary, integer)
map(ARRAY['a', ''], ARRAY[1, 2])['bc'] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[true, true], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(TIME '00:00:00+14:00', 1), ROW(TIME '01:00:00+00:00', NULL)]) --> {00:00:00+14:00=1, 01:00:00+00:00=null} :: map(time(0) with time zone, integer)
map_values(map(ARRAY[REAL '1.5'], ARRAY[REAL '-2.5'])) --> [-2.5] :: array(real)
map(ARRAY[1, 2], ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), NULL]) --> {1={1=3, 2=4}, 2=null} :: map(integer, map(integer, integer))
multimap_from_entries(ARRAY[ROW(REAL '1.5', 1), ROW(REAL '-2.5', 2), ROW(REAL '1.5', 3)]) --> {1.5=[1, 3], -2.5=[2]} :: map(real, array(integer))
map_values(map(ARRAY[DECIMAL '1.5'], ARRAY[DECIMAL '2.0'])) --> [2.0] :: array(decimal(2,1))
element_at(map(ARRAY[REAL '1.5', REAL '3'], ARRAY[1, 2]), REAL '3') --> 2 :: integer
map(ARRAY[DECIMAL '1.5', DECIMAL '-1.1'], ARRAY[1, 2])[DECIMAL '2.0'] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY['a', 'bc'], ARRAY[1, 2]) --> {a=1, bc=2} :: map(varchar(2), integer)
map(ARRAY[ROW(1,NULL), ROW(0,5)], ARRAY[1, 2])[ROW(1,2)] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], ARRAY[1, 2])[MAP(ARRAY[2,1],ARRAY[4,3])] --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW('a', 1), ROW('a', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(TIMESTAMP '2020-01-01 00:00:00.000', 1), ROW(TIMESTAMP '2020-01-01 00:00:00.000', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_concat(map(ARRAY[ROW(1,NULL)], ARRAY[1]), map(ARRAY[ROW(1,2)], ARRAY[2])) --> !INVALID_FUNCTION_ARGUMENT
element_at(map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], ARRAY[1, 2]), MAP(ARRAY[1],ARRAY[NULL])) --> !INVALID_FUNCTION_ARGUMENT
map_values(map(ARRAY[DATE '2020-01-01'], ARRAY[DATE '1970-01-01'])) --> [1970-01-01] :: array(date)
map_entries(map(ARRAY['x'], ARRAY[CAST('a' AS char(3))])) --> [{field0=x, field1=a  }] :: array(row(varchar(1), char(3)))
map(ARRAY[JSON '1', JSON 'null'], ARRAY[1, 2])[JSON '{"a":1}'] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[BIGINT '1', BIGINT '7'], ARRAY[1, 2])[BIGINT '-9223372036854775808'] --> !INVALID_FUNCTION_ARGUMENT
map_from_entries(ARRAY[ROW(REAL '1.5', 1), ROW(REAL '1.5', NULL)]) --> !INVALID_FUNCTION_ARGUMENT
cardinality(map(ARRAY[true, true], ARRAY[1, 2])) --> !INVALID_FUNCTION_ARGUMENT
map_keys(map(ARRAY[DATE '2020-01-01'], ARRAY[1])) --> [2020-01-01] :: array(date)
map_keys(map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[1])) --> [2020-01-01 00:00:00.000] :: array(timestamp(3))
map(ARRAY[INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[1, 2])[INTERVAL '24' HOUR] --> 1 :: integer
map_entries(map(ARRAY['x'], ARRAY['a'])) --> [{field0=x, field1=a}] :: array(row(varchar(1), varchar(1)))
map(ARRAY[ROW(1,NULL), ROW(0,5)], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map_values(map(ARRAY[INTERVAL '1' DAY], ARRAY[INTERVAL '24' HOUR])) --> [1 00:00:00.000] :: array(interval day to second)
map_keys(map(ARRAY[TIME '00:00:00+14:00'], ARRAY[1])) --> [00:00:00+14:00] :: array(time(0) with time zone)
element_at(map(ARRAY[INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[1, 2]), INTERVAL '-1' SECOND) --> 2 :: integer
cardinality(map(ARRAY[JSON '1', JSON 'null'], ARRAY[1, 2])) --> 2 :: bigint
map_values(map(ARRAY[1.5e0], ARRAY[-0.5e0])) --> [-0.5] :: array(double)
map(ARRAY[DATE '2020-01-01', DATE '2020-01-02'], ARRAY[1, 2]) --> {2020-01-01=1, 2020-01-02=2} :: map(date, integer)
map_concat(map(ARRAY[ARRAY[1,NULL]], ARRAY[1]), map(ARRAY[ARRAY[1]], ARRAY[2])) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[1, 2])[UUID '22151fd2-7586-11e9-8f9e-2a86e4085a59'] --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1, 2], ARRAY['a', NULL]) --> {1=a, 2=null} :: map(integer, varchar(1))
cardinality(map(ARRAY[CAST('a' AS char(3)), CAST('' AS char(3))], ARRAY[1, 2])) --> 2 :: bigint
cardinality(map(ARRAY[REAL '1.5', REAL '3'], ARRAY[1, 2])) --> 2 :: bigint
map_from_entries(ARRAY[ROW(ROW(1,'a'), 1), ROW(ROW(1,'a'), NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map_keys(map(ARRAY[REAL '1.5'], ARRAY[1])) --> [1.5] :: array(real)
map_keys(map(ARRAY[X'41'], ARRAY[1])) --> [41] :: array(varbinary)
map_keys(map(ARRAY[ROW(1,NULL)], ARRAY[1])) --> !INVALID_FUNCTION_ARGUMENT
map_keys(map(ARRAY[CAST('a' AS char(3))], ARRAY[1])) --> [a  ] :: array(char(3))
map_entries(map(ARRAY['x'], ARRAY[DATE '2020-01-01'])) --> [{field0=x, field1=2020-01-01}] :: array(row(varchar(1), date))
cardinality(map(ARRAY[DECIMAL '1.5', DECIMAL '-1.1'], ARRAY[1, 2])) --> 2 :: bigint
map_from_entries(ARRAY[ROW(ARRAY[1,NULL], 1), ROW(ARRAY[1,NULL], NULL)]) --> !INVALID_FUNCTION_ARGUMENT
cardinality(map(ARRAY[ROW(1,'a'), ROW(0,'z')], ARRAY[1, 2])) --> 2 :: bigint
map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[2,1],ARRAY[4,3])], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map_entries(map(ARRAY['x'], ARRAY[REAL '1.5'])) --> [{field0=x, field1=1.5}] :: array(row(varchar(1), real))
map_entries(map(ARRAY['x'], ARRAY[ROW(1,'a')])) --> [{field0=x, field1={field0=1, field1=a}}] :: array(row(varchar(1), row(integer, varchar(1))))
map_values(map(ARRAY[BIGINT '1'], ARRAY[BIGINT '-9223372036854775808'])) --> [-9223372036854775808] :: array(bigint)
cardinality(map(ARRAY[X'41', X''], ARRAY[1, 2])) --> 2 :: bigint
map(ARRAY[ROW(1,'a'), ROW(1,'b')], ARRAY[1, 2]) --> {{field0=1, field1=a}=1, {field0=1, field1=b}=2} :: map(row(integer, varchar(1)), integer)
map_from_entries(ARRAY[ROW(INTERVAL '1' DAY, 1), ROW(INTERVAL '1' DAY, NULL)]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[1, 2], ARRAY[BIGINT '1', NULL]) --> {1=1, 2=null} :: map(integer, bigint)
cardinality(map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[1, 2])) --> 2 :: bigint
map_from_entries(ARRAY[ROW(REAL '1.5', 1), ROW(REAL '3', NULL)]) --> {1.5=1, 3.0=null} :: map(real, integer)
element_at(map(ARRAY[ARRAY[1,2], ARRAY[2]], ARRAY[1, 2]), ARRAY[2]) --> 2 :: integer
map_concat(map(ARRAY[1,2],ARRAY[3,4]),map(ARRAY[2,0],ARRAY[5,6])) --> {1=3, 2=5, 0=6} :: map(integer, integer)
map_concat(map(ARRAY[1.5e0],ARRAY['a']),map(ARRAY[2],ARRAY['bc'])) --> {1.5=a, 2.0=bc} :: map(double, varchar(2))
map(ARRAY[1, 2], ARRAY[1, NULL]) --> {1=1, 2=null} :: map(integer, integer)
multimap_from_entries(ARRAY[ROW(INTERVAL '1' DAY, 1), ROW(INTERVAL '24' HOUR, 2), ROW(INTERVAL '1' DAY, 3)]) --> {1 00:00:00.000=[1, 2, 3]} :: map(interval day to second, array(integer))
map_from_entries(ARRAY[ROW(DECIMAL '1.5', 1), ROW(DECIMAL '-1.1', NULL)]) --> {1.5=1, -1.1=null} :: map(decimal(2,1), integer)
map_from_entries(ARRAY[ROW(TIMESTAMP '2020-01-01 00:00:00.000', 1), ROW(TIMESTAMP '1960-01-01 00:00:00.000', NULL)]) --> {2020-01-01 00:00:00.000=1, 1960-01-01 00:00:00.000=null} :: map(timestamp(3), integer)
map(ARRAY[TIME '00:00:00+14:00', TIME '00:00:00-10:00'], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map_concat(map(ARRAY[DECIMAL '1.5'], ARRAY[1]), map(ARRAY[DECIMAL '2.0'], ARRAY[2])) --> {1.5=1, 2.0=2} :: map(decimal(2,1), integer)
map(ARRAY[ARRAY[1,2], ARRAY[1]], ARRAY[1, 2]) --> {[1, 2]=1, [1]=2} :: map(array(integer), integer)
map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4]), MAP(ARRAY[1],ARRAY[NULL])], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map(ARRAY[INTERVAL '1' DAY, INTERVAL '-1' SECOND], ARRAY[1, 2]) --> {1 00:00:00.000=1, -0 00:00:01.000=2} :: map(interval day to second, integer)
map(ARRAY[true, false], ARRAY[1, 2]) --> {true=1, false=2} :: map(boolean, integer)
map_concat(map(ARRAY[REAL '1.5'], ARRAY[1]), map(ARRAY[REAL '-2.5'], ARRAY[2])) --> {1.5=1, -2.5=2} :: map(real, integer)
map_from_entries(ARRAY[ROW(INTERVAL '1' DAY, 1), ROW(INTERVAL '-1' SECOND, NULL)]) --> {1 00:00:00.000=1, -0 00:00:01.000=null} :: map(interval day to second, integer)
map(ARRAY[1.5e0, -0.5e0], ARRAY[1, 2]) --> {1.5=1, -0.5=2} :: map(double, integer)
map_concat(map(ARRAY[DATE '2020-01-01'], ARRAY[1]), map(ARRAY[DATE '1970-01-01'], ARRAY[2])) --> {2020-01-01=1, 1970-01-01=2} :: map(date, integer)
multimap_from_entries(ARRAY[ROW(DATE '2020-01-01', 1), ROW(DATE '1970-01-01', 2), ROW(DATE '2020-01-01', 3)]) --> {2020-01-01=[1, 3], 1970-01-01=[2]} :: map(date, array(integer))
map_keys(map(ARRAY[BIGINT '1'], ARRAY[1])) --> [1] :: array(bigint)
map_entries(map(ARRAY['x'], ARRAY[INTERVAL '1' DAY])) --> [{field0=x, field1=1 00:00:00.000}] :: array(row(varchar(1), interval day to second))
element_at(map(ARRAY[1, 3], ARRAY[1, 2]), 3) --> 2 :: integer
map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '2020-01-02 00:00:00.123'], ARRAY[1, 2]) --> {2020-01-01 00:00:00.000=1, 2020-01-02 00:00:00.123=2} :: map(timestamp(3), integer)
map(ARRAY[CAST('a' AS char(3)), CAST('' AS char(3))], ARRAY[1, 2]) --> {a  =1,    =2} :: map(char(3), integer)
map(ARRAY[UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59'], ARRAY[1, 2]) --> {12151fd2-7586-11e9-8f9e-2a86e4085a59=1, f2151fd2-7586-11e9-8f9e-2a86e4085a59=2} :: map(uuid, integer)
map_values(map(ARRAY[JSON '1'], ARRAY[JSON '{"a":1}'])) --> [{"a":1}] :: array(json)
map(ARRAY[BIGINT '1', BIGINT '-9223372036854775808'], ARRAY[1, 2]) --> {1=1, -9223372036854775808=2} :: map(bigint, integer)
map_keys(map(ARRAY[1], ARRAY[1])) --> [1] :: array(integer)
map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000', TIMESTAMP '1960-01-01 00:00:00.000'], ARRAY[1, 2]) --> {2020-01-01 00:00:00.000=1, 1960-01-01 00:00:00.000=2} :: map(timestamp(3), integer)
map_from_entries(ARRAY[ROW(JSON '1', 1), ROW(JSON 'null', NULL)]) --> {1=1, null=null} :: map(json, integer)
map_concat(map(ARRAY[TIMESTAMP '2020-01-01 00:00:00.000'], ARRAY[1]), map(ARRAY[TIMESTAMP '2020-01-02 00:00:00.123'], ARRAY[2])) --> {2020-01-01 00:00:00.000=1, 2020-01-02 00:00:00.123=2} :: map(timestamp(3), integer)
map(ARRAY[DATE '2020-01-01', DATE '1970-01-01'], ARRAY[1, 2]) --> {2020-01-01=1, 1970-01-01=2} :: map(date, integer)
map(ARRAY[ARRAY[1,NULL], ARRAY[1]], ARRAY[1, 2]) --> !INVALID_FUNCTION_ARGUMENT
map_concat(map(ARRAY[MAP(ARRAY[1,2],ARRAY[3,4])], ARRAY[1]), map(ARRAY[MAP(ARRAY[2,1],ARRAY[4,3])], ARRAY[2])) --> {{2=4, 1=3}=2} :: map(map(integer, integer), integer)
map(ARRAY[ROW(1,'a'), ROW(0,'z')], ARRAY[1, 2])[ROW(1,'b')] --> !INVALID_FUNCTION_ARGUMENT
multimap_from_entries(ARRAY[ROW(1.5e0, 1), ROW(-0.5e0, 2), ROW(1.5e0, 3)]) --> {1.5=[1, 3], -0.5=[2]} :: map(double, array(integer))
map(ARRAY[1, 2], ARRAY[1.5e0, NULL]) --> {1=1.5, 2=null} :: map(integer, double)
map_concat(map(ARRAY['a'], ARRAY[1]), map(ARRAY['bc'], ARRAY[2])) --> {a=1, bc=2} :: map(varchar(2), integer)
map_concat(map(ARRAY[BIGINT '1'], ARRAY[1]), map(ARRAY[BIGINT '-9223372036854775808'], ARRAY[2])) --> {1=1, -9223372036854775808=2} :: map(bigint, integer)
map(ARRAY[DECIMAL '1.5', DECIMAL '2.0'], ARRAY[1, 2]) --> {1.5=1, 2.0=2} :: map(decimal(2,1), integer)
map_concat(map(ARRAY[JSON '1'], ARRAY[1]), map(ARRAY[JSON '{"a":1}'], ARRAY[2])) --> {1=1, {"a":1}=2} :: map(json, integer)
map_from_entries(ARRAY[ROW(MAP(ARRAY[1,2],ARRAY[3,4]), 1), ROW(MAP(ARRAY[1],ARRAY[NULL]), NULL)]) --> {{1=3, 2=4}=1, {1=null}=null} :: map(map(integer, integer), integer)
map(ARRAY[DECIMAL '1.5', DECIMAL '-1.1'], ARRAY[1, 2]) --> {1.5=1, -1.1=2} :: map(decimal(2,1), integer)
map_from_entries(ARRAY[ROW(true, 1), ROW(true, NULL)]) --> !INVALID_FUNCTION_ARGUMENT
cardinality(map(ARRAY[TIME '00:00:00+14:00', TIME '01:00:00+00:00'], ARRAY[1, 2])) --> 2 :: bigint
multimap_from_entries(ARRAY[ROW(ARRAY[1,NULL], 1), ROW(ARRAY[1], 2), ROW(ARRAY[1,NULL], 3)]) --> {[1, null]=[1, 3], [1]=[2]} :: map(array(integer), array(integer))
element_at(map(ARRAY[ROW(1,'a'), ROW(0,'z')], ARRAY[1, 2]), ROW(0,'z')) --> 2 :: integer
multimap_from_entries(ARRAY[ROW(TIMESTAMP '2020-01-01 00:00:00.000', 1), ROW(TIMESTAMP '2020-01-02 00:00:00.123', 2), ROW(TIMESTAMP '2020-01-01 00:00:00.000', 3)]) --> {2020-01-01 00:00:00.000=[1, 3], 2020-01-02 00:00:00.123=[2]} :: map(timestamp(3), array(integer))
map_from_entries(ARRAY[ROW(ARRAY[1,2], 1), ROW(ARRAY[2], NULL)]) --> {[1, 2]=1, [2]=null} :: map(array(integer), integer)
map(ARRAY[REAL '1.5', REAL '3'], ARRAY[1, 2]) --> {1.5=1, 3.0=2} :: map(real, integer)
multimap_from_entries(ARRAY[ROW(ARRAY[1,2], 1), ROW(ARRAY[1], 2), ROW(ARRAY[1,2], 3)]) --> {[1, 2]=[1, 3], [1]=[2]} :: map(array(integer), array(integer))
map_entries(map(ARRAY['x'], ARRAY[JSON '1'])) --> [{field0=x, field1=1}] :: array(row(varchar(1), json))
multimap_from_entries(ARRAY[ROW(true, 1), ROW(false, 2), ROW(true, 3)]) --> {true=[1, 3], false=[2]} :: map(boolean, array(integer))
map_from_entries(ARRAY[ROW(UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59', 1), ROW(UUID 'f2151fd2-7586-11e9-8f9e-2a86e4085a59', NULL)]) --> {12151fd2-7586-11e9-8f9e-2a86e4085a59=1, f2151fd2-7586-11e9-8f9e-2a86e4085a59=null} :: map(uuid, integer)
map_from_entries(ARRAY[ROW('a', 1), ROW('', NULL)]) --> {a=1, =null} :: map(varchar(1), integer)
map_concat(NULL) --> NULL :: map(unknown, unknown)
