ROW(ARRAY[1, NULL], DATE '2020-01-01') = ROW(ARRAY[1, NULL], DATE '2020-01-01') --> NULL :: boolean
ROW(NULL, MAP(ARRAY[1], ARRAY[2])) --> {field0=null, field1={1=2}} :: row(unknown, map(integer, integer))
ROW(DATE '2020-01-01', ARRAY[1, NULL]) --> {field0=2020-01-01, field1=[1, null]} :: row(date, array(integer))
ROW(true, ROW(1, 2)) --> {field0=true, field1={field0=1, field1=2}} :: row(boolean, row(integer, integer))
ROW('a', 1.5e0) --> {field0=a, field1=1.5} :: row(varchar(1), double)
(1, NULL)[1] --> 1 :: integer
ROW(true, ARRAY[1, NULL]) --> {field0=true, field1=[1, null]} :: row(boolean, array(integer))
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW('a', 1) --> !TYPE_MISMATCH
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> !TYPE_MISMATCH
(1.5e0, DECIMAL '1.5')[1] --> 1.5 :: double
ROW(true, ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
(true, ROW(1, 2))[1] --> true :: boolean
ROW(DATE '2020-01-01', true) = ROW(DATE '2020-01-01', true) --> true :: boolean
ROW(1.5e0, 1)[2] --> 1 :: integer
(ARRAY[1, NULL], MAP(ARRAY[1], ARRAY[2]))[1] --> [1, null] :: array(integer)
(1.5e0, 1)[1] --> 1.5 :: double
ROW(1, 2) BETWEEN ROW(1, 1) AND ROW(1, 3) --> true :: boolean
ROW(DATE '2020-01-01', DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
ROW(1, 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
ROW('a', NULL) = ROW('a', NULL) --> NULL :: boolean
ROW(1.5e0, 1) IS DISTINCT FROM ROW('a', 1) --> !TYPE_MISMATCH
(1, DECIMAL '1.5')[1] --> 1 :: integer
(MAP(ARRAY[1], ARRAY[2]), 1)[1] --> {1=2} :: map(integer, integer)
ROW(1, MAP(ARRAY[1], ARRAY[2])) --> {field0=1, field1={1=2}} :: row(integer, map(integer, integer))
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(1.5e0, 1) --> !TYPE_MISMATCH
ROW(true, 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> !TYPE_MISMATCH
ROW(DATE '2020-01-01', DATE '2020-01-01') = ROW(DATE '2020-01-01', DATE '2020-01-01') --> true :: boolean
ROW(DECIMAL '1.5', ROW(1, 2)) = ROW(DECIMAL '1.5', ROW(1, 2)) --> true :: boolean
ROW(DATE '2020-01-01', true)[2] --> true :: boolean
ROW(DECIMAL '1.5', true)[2] --> true :: boolean
ROW(NULL, 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> true :: boolean
ROW(DATE '2020-01-01', 1.5e0)[2] --> 1.5 :: double
('a', true)[1] --> a :: varchar(1)
ROW(1, DATE '2020-01-01') --> {field0=1, field1=2020-01-01} :: row(integer, date)
ROW(NULL, DATE '2020-01-01')[2] --> 2020-01-01 :: date
ROW(true, true)[2] --> true :: boolean
(ARRAY[1, NULL], 1.5e0)[1] --> [1, null] :: array(integer)
ROW(ROW(1, 2), 'a') = ROW(ROW(1, 2), 'a') --> true :: boolean
(DECIMAL '1.5', DATE '2020-01-01')[1] --> 1.5 :: decimal(2,1)
ROW(1, 'a') = ROW(1, 2) --> !TYPE_MISMATCH
(DECIMAL '1.5', ARRAY[1, NULL])[1] --> 1.5 :: decimal(2,1)
(DATE '2020-01-01', DATE '2020-01-01')[1] --> 2020-01-01 :: date
(ROW(1, 2), DATE '2020-01-01')[1] --> {field0=1, field1=2} :: row(integer, integer)
ROW(1.5e0, ROW(1, 2)) --> {field0=1.5, field1={field0=1, field1=2}} :: row(double, row(integer, integer))
(ROW(1, 2), 1.5e0)[1] --> {field0=1, field1=2} :: row(integer, integer)
ROW(ROW(1, 2), DECIMAL '1.5') = ROW(ROW(1, 2), DECIMAL '1.5') --> true :: boolean
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(1, 1) --> !TYPE_MISMATCH
(true, true)[1] --> true :: boolean
ROW(NULL, 1.5e0) --> {field0=null, field1=1.5} :: row(unknown, double)
ROW(true, 1) = ROW(true, 1) --> true :: boolean
ROW(1.5e0, 1.5e0) = ROW(1.5e0, 1.5e0) --> true :: boolean
(MAP(ARRAY[1], ARRAY[2]), DECIMAL '1.5')[1] --> {1=2} :: map(integer, integer)
ROW(true, 'a') = ROW(true, 'a') --> true :: boolean
ROW(true, 1.5e0) --> {field0=true, field1=1.5} :: row(boolean, double)
ROW(1, NULL) = ROW(1, NULL) --> NULL :: boolean
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> !TYPE_MISMATCH
ROW(NULL, DECIMAL '1.5') --> {field0=null, field1=1.5} :: row(unknown, decimal(2,1))
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(1, 1) --> !TYPE_MISMATCH
ROW(MAP(ARRAY[1], ARRAY[2]), DATE '2020-01-01')[2] --> 2020-01-01 :: date
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(true, 1) --> !TYPE_MISMATCH
ROW('a', MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
ROW(DATE '2020-01-01', 1) --> {field0=2020-01-01, field1=1} :: row(date, integer)
ROW(DECIMAL '1.5', MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
ROW(1.5e0, NULL) = ROW(1.5e0, NULL) --> NULL :: boolean
ROW(ROW(1, 2), ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
ROW(true, 1) IS DISTINCT FROM ROW(1, 1) --> !TYPE_MISMATCH
ROW(ROW(1, 2), DATE '2020-01-01')[2] --> 2020-01-01 :: date
ROW(ROW(1, 2), DATE '2020-01-01') --> {field0={field0=1, field1=2}, field1=2020-01-01} :: row(row(integer, integer), date)
('a', 1)[1] --> a :: varchar(1)
(DATE '2020-01-01', 'a')[1] --> 2020-01-01 :: date
ROW(MAP(ARRAY[1], ARRAY[2]), ROW(1, 2)) = ROW(MAP(ARRAY[1], ARRAY[2]), ROW(1, 2)) --> true :: boolean
ROW(NULL, 'a') --> {field0=null, field1=a} :: row(unknown, varchar(1))
(MAP(ARRAY[1], ARRAY[2]), 1.5e0)[1] --> {1=2} :: map(integer, integer)
ROW(DECIMAL '1.5', 1.5e0)[2] --> 1.5 :: double
CAST(ROW(1, 2) AS ROW(x bigint, y double)) --> {x=1, y=2.0} :: row(x bigint, y double)
ROW(NULL, MAP(ARRAY[1], ARRAY[2])) = ROW(NULL, MAP(ARRAY[1], ARRAY[2])) --> NULL :: boolean
(NULL, DECIMAL '1.5')[1] --> NULL :: unknown
ROW('a', NULL)[2] --> NULL :: unknown
ROW(1, MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
ROW(ARRAY[1, NULL], DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
ARRAY[ROW(1, 'a'), ROW(2, NULL)] --> [{field0=1, field1=a}, {field0=2, field1=null}] :: array(row(integer, varchar(1)))
ROW(MAP(ARRAY[1], ARRAY[2]), ARRAY[1, NULL]) --> {field0={1=2}, field1=[1, null]} :: row(map(integer, integer), array(integer))
(ARRAY[1, NULL], DECIMAL '1.5')[1] --> [1, null] :: array(integer)
ROW(1, 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> true :: boolean
(1.5e0, ARRAY[1, NULL])[1] --> 1.5 :: double
ROW(DECIMAL '1.5', 1)[2] --> 1 :: integer
ROW(1, MAP(ARRAY[1], ARRAY[2])) = ROW(1, MAP(ARRAY[1], ARRAY[2])) --> true :: boolean
ROW(ARRAY[1, NULL], 'a') --> {field0=[1, null], field1=a} :: row(array(integer), varchar(1))
ROW(true, 1) --> {field0=true, field1=1} :: row(boolean, integer)
ROW('a', ROW(1, 2)) --> {field0=a, field1={field0=1, field1=2}} :: row(varchar(1), row(integer, integer))
ROW(1, 1) IS DISTINCT FROM ROW('a', 1) --> !TYPE_MISMATCH
(NULL, true)[1] --> NULL :: unknown
ROW(ARRAY[1, NULL], NULL) = ROW(ARRAY[1, NULL], NULL) --> NULL :: boolean
ROW(DATE '2020-01-01', DATE '2020-01-01') --> {field0=2020-01-01, field1=2020-01-01} :: row(date, date)
(ARRAY[1, NULL], 'a')[1] --> [1, null] :: array(integer)
CAST(NULL AS ROW(x bigint)) --> NULL :: row(x bigint)
ROW('a', 'a') = ROW('a', 'a') --> true :: boolean
ROW(1, ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
ROW(MAP(ARRAY[1], ARRAY[2]), 1) = ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> true :: boolean
(MAP(ARRAY[1], ARRAY[2]), 'a')[1] --> {1=2} :: map(integer, integer)
ROW(DATE '2020-01-01', MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
(1, ARRAY[1, NULL])[1] --> 1 :: integer
ROW(1.5e0, 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> !TYPE_MISMATCH
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW('a', 1) --> !TYPE_MISMATCH
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> !TYPE_MISMATCH
ROW(1.5e0, 1.5e0) --> {field0=1.5, field1=1.5} :: row(double, double)
ROW(ROW(1, 2), ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW(NULL, 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> true :: boolean
ROW(ROW(1, 2), 1) = ROW(ROW(1, 2), 1) --> true :: boolean
(NULL, 1.5e0)[1] --> NULL :: unknown
(1, 1.5e0)[1] --> 1 :: integer
ROW(1, 1.5e0) < ROW(2, 1.5e0) --> true :: boolean
ROW(1, 1) = ROW(1, 1) --> true :: boolean
ROW(1, DATE '2020-01-01') = ROW(1, DATE '2020-01-01') --> true :: boolean
ROW('a', 1) IS DISTINCT FROM ROW(1, 1) --> !TYPE_MISMATCH
ROW(MAP(ARRAY[1], ARRAY[2]), 1)[2] --> 1 :: integer
ROW(ROW(1, 2), 1.5e0) = ROW(ROW(1, 2), 1.5e0) --> true :: boolean
ROW(1, 1.5e0) --> {field0=1, field1=1.5} :: row(integer, double)
ROW('a', 1) IS DISTINCT FROM ROW(true, 1) --> !TYPE_MISMATCH
CAST(ROW(1, 2) AS ROW(x bigint)) --> !TYPE_MISMATCH
ROW(NULL, true)[2] --> true :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), 'a') --> {field0={1=2}, field1=a} :: row(map(integer, integer), varchar(1))
ROW(NULL, MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
('a', ROW(1, 2))[1] --> a :: varchar(1)
ROW(MAP(ARRAY[1], ARRAY[2]), true)[2] --> true :: boolean
ROW(1, ARRAY[1, NULL]) --> {field0=1, field1=[1, null]} :: row(integer, array(integer))
ROW(1.5e0, 1) IS DISTINCT FROM ROW(1.5e0, 1) --> false :: boolean
ROW(1.5e0, 'a')[2] --> a :: varchar(1)
ROW(1.5e0, MAP(ARRAY[1], ARRAY[2])) --> {field0=1.5, field1={1=2}} :: row(double, map(integer, integer))
ROW('a', 1.5e0) = ROW('a', 1.5e0) --> true :: boolean
ROW(DECIMAL '1.5', DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
ROW(1.5e0, DATE '2020-01-01') = ROW(1.5e0, DATE '2020-01-01') --> true :: boolean
ROW(ARRAY[1, NULL], MAP(ARRAY[1], ARRAY[2])) --> {field0=[1, null], field1={1=2}} :: row(array(integer), map(integer, integer))
ROW(ROW(1, 2), NULL) --> {field0={field0=1, field1=2}, field1=null} :: row(row(integer, integer), unknown)
ROW(1.5e0, DECIMAL '1.5') = ROW(1.5e0, DECIMAL '1.5') --> true :: boolean
(MAP(ARRAY[1], ARRAY[2]), ARRAY[1, NULL])[1] --> {1=2} :: map(integer, integer)
ROW(ROW(1, 2), true) = ROW(ROW(1, 2), true) --> true :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
ROW(ROW(1, 2), MAP(ARRAY[1], ARRAY[2])) --> {field0={field0=1, field1=2}, field1={1=2}} :: row(row(integer, integer), map(integer, integer))
ROW('a', 1)[2] --> 1 :: integer
ROW(MAP(ARRAY[1], ARRAY[2]), NULL) --> {field0={1=2}, field1=null} :: row(map(integer, integer), unknown)
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(1, 1) --> !TYPE_MISMATCH
ROW(NULL, DATE '2020-01-01') --> {field0=null, field1=2020-01-01} :: row(unknown, date)
ROW(ARRAY[1, NULL], 1.5e0) --> {field0=[1, null], field1=1.5} :: row(array(integer), double)
greatest(ROW(1, 2), ROW(1, 3)) --> {field0=1, field1=3} :: row(integer, integer)
ROW(DATE '2020-01-01', NULL) --> {field0=2020-01-01, field1=null} :: row(date, unknown)
ROW(DATE '2020-01-01', 'a') = ROW(DATE '2020-01-01', 'a') --> true :: boolean
ROW(NULL, 1.5e0) = ROW(NULL, 1.5e0) --> NULL :: boolean
ROW(MAP()) = ROW(MAP()) --> true :: boolean
ROW(ARRAY[1, NULL], 1.5e0) = ROW(ARRAY[1, NULL], 1.5e0) --> NULL :: boolean
ROW(NULL, 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> true :: boolean
ROW(DECIMAL '1.5', NULL) --> {field0=1.5, field1=null} :: row(decimal(2,1), unknown)
ROW(NULL, 1) <= ROW(2, 1) --> !NOT_SUPPORTED
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> !TYPE_MISMATCH
(DECIMAL '1.5', 1.5e0)[1] --> 1.5 :: decimal(2,1)
ROW(1, 1) < ROW(2, 1) --> true :: boolean
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(true, 1) --> !TYPE_MISMATCH
ROW(ROW(1, 2), DECIMAL '1.5') --> {field0={field0=1, field1=2}, field1=1.5} :: row(row(integer, integer), decimal(2,1))
(1.5e0, 'a')[1] --> 1.5 :: double
ROW(true, DECIMAL '1.5') = ROW(true, DECIMAL '1.5') --> true :: boolean
(DECIMAL '1.5', NULL)[1] --> 1.5 :: decimal(2,1)
ROW(MAP(ARRAY[1], ARRAY[2]), 'a') = ROW(MAP(ARRAY[1], ARRAY[2]), 'a') --> true :: boolean
ROW(ROW(1, 2), true) --> {field0={field0=1, field1=2}, field1=true} :: row(row(integer, integer), boolean)
ROW(MAP(ARRAY[1], ARRAY[2]), 1.5e0)[2] --> 1.5 :: double
ROW('a', 1.5e0)[2] --> 1.5 :: double
ROW(1, 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> !TYPE_MISMATCH
ROW(DECIMAL '1.5', 1) --> {field0=1.5, field1=1} :: row(decimal(2,1), integer)
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
ROW(1.5e0, 1.5e0)[2] --> 1.5 :: double
ROW(ARRAY[1, NULL], MAP(ARRAY[1], ARRAY[2])) = ROW(ARRAY[1, NULL], MAP(ARRAY[1], ARRAY[2])) --> NULL :: boolean
ROW(1.5e0, ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW(MAP(ARRAY[1], ARRAY[2]), DECIMAL '1.5') --> {field0={1=2}, field1=1.5} :: row(map(integer, integer), decimal(2,1))
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> !TYPE_MISMATCH
ROW(1, MAP(ARRAY[1], ARRAY[2])) < ROW(2, MAP(ARRAY[1], ARRAY[2])) --> !TYPE_MISMATCH
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(1, 1) --> !TYPE_MISMATCH
ROW(DECIMAL '1.5', DATE '2020-01-01')[2] --> 2020-01-01 :: date
ROW(ARRAY[1, NULL], true) --> {field0=[1, null], field1=true} :: row(array(integer), boolean)
ROW(1, NULL) --> {field0=1, field1=null} :: row(integer, unknown)
(DATE '2020-01-01', MAP(ARRAY[1], ARRAY[2]))[1] --> 2020-01-01 :: date
ROW(1, 2) = ROW(1, 2, 3) --> !TYPE_MISMATCH
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> !TYPE_MISMATCH
ROW(1, true) < ROW(2, true) --> true :: boolean
ROW(1.5e0, DATE '2020-01-01') --> {field0=1.5, field1=2020-01-01} :: row(double, date)
ROW(NULL, ROW(1, 2)) --> {field0=null, field1={field0=1, field1=2}} :: row(unknown, row(integer, integer))
(DATE '2020-01-01', ROW(1, 2))[1] --> 2020-01-01 :: date
ROW(ARRAY[1, NULL], ROW(1, 2)) = ROW(ARRAY[1, NULL], ROW(1, 2)) --> NULL :: boolean
ROW(NULL, 1) IS DISTINCT FROM ROW(true, 1) --> true :: boolean
(ROW(1, 2), true)[1] --> {field0=1, field1=2} :: row(integer, integer)
(true, NULL)[1] --> true :: boolean
ROW(1, 2) IN (ROW(1, NULL)) --> NULL :: boolean
ROW('a', DATE '2020-01-01') = ROW('a', DATE '2020-01-01') --> true :: boolean
(1.5e0, MAP(ARRAY[1], ARRAY[2]))[1] --> 1.5 :: double
('a', DECIMAL '1.5')[1] --> a :: varchar(1)
ROW(true, 1) IS DISTINCT FROM ROW(1.5e0, 1) --> !TYPE_MISMATCH
(DATE '2020-01-01', NULL)[1] --> 2020-01-01 :: date
(DECIMAL '1.5', 'a')[1] --> 1.5 :: decimal(2,1)
(NULL, MAP(ARRAY[1], ARRAY[2]))[1] --> NULL :: unknown
ROW(1.5e0, 1) --> {field0=1.5, field1=1} :: row(double, integer)
ROW(DECIMAL '1.5', NULL) = ROW(DECIMAL '1.5', NULL) --> NULL :: boolean
ARRAY[ROW(1, 'a')][1][2] --> a :: varchar(1)
least(ROW(1, 2), ROW(1, 3)) --> {field0=1, field1=2} :: row(integer, integer)
ROW(MAP(ARRAY[1], ARRAY[2]), DECIMAL '1.5') = ROW(MAP(ARRAY[1], ARRAY[2]), DECIMAL '1.5') --> true :: boolean
(DECIMAL '1.5', MAP(ARRAY[1], ARRAY[2]))[1] --> 1.5 :: decimal(2,1)
ROW(ROW(1, 2), 1)[2] --> 1 :: integer
ROW(NULL, NULL) --> {field0=null, field1=null} :: row(unknown, unknown)
(MAP(ARRAY[1], ARRAY[2]), ROW(1, 2))[1] --> {1=2} :: map(integer, integer)
ROW(ROW(1)) --> {field0={field0=1}} :: row(row(integer))
ROW(NULL, 1) IS DISTINCT FROM ROW(1.5e0, 1) --> true :: boolean
ROW(true, 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> !TYPE_MISMATCH
ROW('a', DECIMAL '1.5') = ROW('a', DECIMAL '1.5') --> true :: boolean
CAST(ROW(NULL) AS ROW(x bigint)) --> {x=null} :: row(x bigint)
ROW(MAP(ARRAY[1], ARRAY[2]), ROW(1, 2)) --> {field0={1=2}, field1={field0=1, field1=2}} :: row(map(integer, integer), row(integer, integer))
ROW(1, true) = ROW(1, true) --> true :: boolean
ROW(1, DECIMAL '1.5') < ROW(2, DECIMAL '1.5') --> true :: boolean
ROW(DATE '2020-01-01', 'a')[2] --> a :: varchar(1)
ROW(1.5e0, NULL) --> {field0=1.5, field1=null} :: row(double, unknown)
ROW(DATE '2020-01-01', ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW(NULL, NULL)[2] --> NULL :: unknown
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(1.5e0, 1) --> !TYPE_MISMATCH
ROW('a', 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> !TYPE_MISMATCH
ROW(1, 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> !TYPE_MISMATCH
(true, DECIMAL '1.5')[1] --> true :: boolean
ROW(NULL, 'a') = ROW(NULL, 'a') --> NULL :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> !TYPE_MISMATCH
ROW(ARRAY[1, NULL], ROW(1, 2)) --> {field0=[1, null], field1={field0=1, field1=2}} :: row(array(integer), row(integer, integer))
(DECIMAL '1.5', 1)[1] --> 1.5 :: decimal(2,1)
(NULL, NULL)[1] --> NULL :: unknown
ROW('a', 1) IS DISTINCT FROM ROW('a', 1) --> false :: boolean
ROW(1, 1.5e0)[2] --> 1.5 :: double
ROW(ROW(1, 2), 1.5e0) --> {field0={field0=1, field1=2}, field1=1.5} :: row(row(integer, integer), double)
ROW('a', true) --> {field0=a, field1=true} :: row(varchar(1), boolean)
ROW(DATE '2020-01-01', DATE '2020-01-01')[2] --> 2020-01-01 :: date
ROW(ROW(1, 2), DATE '2020-01-01') = ROW(ROW(1, 2), DATE '2020-01-01') --> true :: boolean
ROW('a', DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(1.5e0, 1) --> !TYPE_MISMATCH
ROW(1.5e0, ARRAY[1, NULL]) --> {field0=1.5, field1=[1, null]} :: row(double, array(integer))
ROW(1, 2) IN (ROW(1, 2), ROW(3, 4)) --> true :: boolean
ROW(true, DECIMAL '1.5') --> {field0=true, field1=1.5} :: row(boolean, decimal(2,1))
ROW(1) --> {field0=1} :: row(integer)
ROW('a', 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
ROW(ARRAY[1, NULL], NULL) --> {field0=[1, null], field1=null} :: row(array(integer), unknown)
ROW(DECIMAL '1.5', ARRAY[1, NULL]) = ROW(DECIMAL '1.5', ARRAY[1, NULL]) --> NULL :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), 1.5e0) = ROW(MAP(ARRAY[1], ARRAY[2]), 1.5e0) --> true :: boolean
ROW(ARRAY[1, NULL]) < ROW(ARRAY[2, 1]) --> true :: boolean
ROW(1.5e0, ARRAY[1, NULL]) = ROW(1.5e0, ARRAY[1, NULL]) --> NULL :: boolean
ROW(ARRAY[1, NULL], 'a') = ROW(ARRAY[1, NULL], 'a') --> NULL :: boolean
ROW(NULL, true) --> {field0=null, field1=true} :: row(unknown, boolean)
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW('a', 1) --> !TYPE_MISMATCH
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> !TYPE_MISMATCH
ROW(1, ARRAY[1, NULL]) < ROW(2, ARRAY[1, NULL]) --> true :: boolean
ROW(DECIMAL '1.5', MAP(ARRAY[1], ARRAY[2])) = ROW(DECIMAL '1.5', MAP(ARRAY[1], ARRAY[2])) --> true :: boolean
ROW(ARRAY[1, NULL], 'a')[2] --> a :: varchar(1)
ROW(DECIMAL '1.5', ARRAY[1, NULL]) --> {field0=1.5, field1=[1, null]} :: row(decimal(2,1), array(integer))
ROW(NULL, 1) --> {field0=null, field1=1} :: row(unknown, integer)
(1, 1)[1] --> 1 :: integer
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> !TYPE_MISMATCH
ROW(ROW(1, 2), 'a') --> {field0={field0=1, field1=2}, field1=a} :: row(row(integer, integer), varchar(1))
ROW(MAP(ARRAY[1], ARRAY[2]), MAP(ARRAY[1], ARRAY[2])) = ROW(MAP(ARRAY[1], ARRAY[2]), MAP(ARRAY[1], ARRAY[2])) --> true :: boolean
ROW(DECIMAL '1.5', 'a') --> {field0=1.5, field1=a} :: row(decimal(2,1), varchar(1))
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
ROW(DECIMAL '1.5', ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW(DECIMAL '1.5', DECIMAL '1.5') --> {field0=1.5, field1=1.5} :: row(decimal(2,1), decimal(2,1))
CAST(ROW(1, 2) AS ROW(bigint, double)) --> {field0=1, field1=2.0} :: row(bigint, double)
ROW(NULL, 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> true :: boolean
(ROW(1, 2), ARRAY[1, NULL])[1] --> {field0=1, field1=2} :: row(integer, integer)
ROW(DATE '2020-01-01', MAP(ARRAY[1], ARRAY[2])) = ROW(DATE '2020-01-01', MAP(ARRAY[1], ARRAY[2])) --> true :: boolean
ROW(NULL, NULL) = ROW(NULL, NULL) --> NULL :: boolean
ROW(true, 'a')[2] --> a :: varchar(1)
ROW(NULL, DECIMAL '1.5') = ROW(NULL, DECIMAL '1.5') --> NULL :: boolean
ROW(DECIMAL '1.5', DECIMAL '1.5') = ROW(DECIMAL '1.5', DECIMAL '1.5') --> true :: boolean
(NULL, ARRAY[1, NULL])[1] --> NULL :: unknown
(DECIMAL '1.5', DECIMAL '1.5')[1] --> 1.5 :: decimal(2,1)
ROW(MAP(ARRAY[1], ARRAY[2]), 1.5e0) --> {field0={1=2}, field1=1.5} :: row(map(integer, integer), double)
ROW(ROW(1, 2), 'a')[2] --> a :: varchar(1)
ROW(DECIMAL '1.5', ROW(1, 2)) --> {field0=1.5, field1={field0=1, field1=2}} :: row(decimal(2,1), row(integer, integer))
(true, 'a')[1] --> true :: boolean
ROW(1, 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> !TYPE_MISMATCH
ROW(1, 'a') --> {field0=1, field1=a} :: row(integer, varchar(1))
ROW(true, NULL) = ROW(true, NULL) --> NULL :: boolean
ROW(1, NULL) < ROW(1, 2) --> !NOT_SUPPORTED
ROW('a', DATE '2020-01-01') --> {field0=a, field1=2020-01-01} :: row(varchar(1), date)
(ROW(1, 2), 1)[1] --> {field0=1, field1=2} :: row(integer, integer)
ROW(MAP(ARRAY[1], ARRAY[2]), true) = ROW(MAP(ARRAY[1], ARRAY[2]), true) --> true :: boolean
ROW(true, 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> !TYPE_MISMATCH
ROW(DATE '2020-01-01', NULL) = ROW(DATE '2020-01-01', NULL) --> NULL :: boolean
(ROW(1, 2), DECIMAL '1.5')[1] --> {field0=1, field1=2} :: row(integer, integer)
ROW(1, ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW('a', 'a')[2] --> a :: varchar(1)
ROW(ROW(1, 2), ROW(1, 2)) = ROW(ROW(1, 2), ROW(1, 2)) --> true :: boolean
('a', NULL)[1] --> a :: varchar(1)
ROW(NULL, ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW(MAP(ARRAY[1], ARRAY[2]), NULL)[2] --> NULL :: unknown
ROW(DATE '2020-01-01', 1.5e0) --> {field0=2020-01-01, field1=1.5} :: row(date, double)
(DATE '2020-01-01', ARRAY[1, NULL])[1] --> 2020-01-01 :: date
CAST(ROW(1, 'a') AS ROW(x varchar, y varchar(3))).y --> a :: varchar(3)
ROW(1, 1) IS DISTINCT FROM ROW(true, 1) --> !TYPE_MISMATCH
(ROW(1, 2), NULL)[1] --> {field0=1, field1=2} :: row(integer, integer)
(true, 1.5e0)[1] --> true :: boolean
(ARRAY[1, NULL], ARRAY[1, NULL])[1] --> [1, null] :: array(integer)
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> !TYPE_MISMATCH
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> !TYPE_MISMATCH
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> false :: boolean
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
ROW(1.5e0, true) = ROW(1.5e0, true) --> true :: boolean
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
ROW(DECIMAL '1.5', NULL)[2] --> NULL :: unknown
ROW(ARRAY[1, NULL], true)[2] --> true :: boolean
(ARRAY[1, NULL], 1)[1] --> [1, null] :: array(integer)
ROW(true, 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
ROW(true, 'a') --> {field0=true, field1=a} :: row(boolean, varchar(1))
ROW(DECIMAL '1.5', DATE '2020-01-01') --> {field0=1.5, field1=2020-01-01} :: row(decimal(2,1), date)
ROW(1, 1)[2] --> 1 :: integer
ROW(NULL, ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
(DATE '2020-01-01', 1)[1] --> 2020-01-01 :: date
ROW(ROW(1, 2), ROW(1, 2)) --> {field0={field0=1, field1=2}, field1={field0=1, field1=2}} :: row(row(integer, integer), row(integer, integer))
(DECIMAL '1.5', ROW(1, 2))[1] --> 1.5 :: decimal(2,1)
CAST(ROW(1, 2) AS ROW(x bigint, y double)).x --> 1 :: bigint
ROW(1, NULL)[2] --> NULL :: unknown
(MAP(ARRAY[1], ARRAY[2]), true)[1] --> {1=2} :: map(integer, integer)
('a', 1.5e0)[1] --> a :: varchar(1)
ROW(true, 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> !TYPE_MISMATCH
ROW(DATE '2020-01-01', MAP(ARRAY[1], ARRAY[2])) --> {field0=2020-01-01, field1={1=2}} :: row(date, map(integer, integer))
ROW(DECIMAL '1.5', 'a')[2] --> a :: varchar(1)
ROW(DECIMAL '1.5', ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
ROW(NULL, NULL) IS NULL --> false :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), true) --> {field0={1=2}, field1=true} :: row(map(integer, integer), boolean)
(DATE '2020-01-01', true)[1] --> 2020-01-01 :: date
ROW('a', MAP(ARRAY[1], ARRAY[2])) --> {field0=a, field1={1=2}} :: row(varchar(1), map(integer, integer))
ROW(1.5e0, 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> false :: boolean
ROW(DATE '2020-01-01', 1.5e0) = ROW(DATE '2020-01-01', 1.5e0) --> true :: boolean
ROW(1, 1) --> {field0=1, field1=1} :: row(integer, integer)
ROW(true, DATE '2020-01-01') = ROW(true, DATE '2020-01-01') --> true :: boolean
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> !TYPE_MISMATCH
ROW(ARRAY[1, NULL], DATE '2020-01-01')[2] --> 2020-01-01 :: date
(DATE '2020-01-01', 1.5e0)[1] --> 2020-01-01 :: date
ROW(ARRAY[1, NULL], true) = ROW(ARRAY[1, NULL], true) --> NULL :: boolean
(ARRAY[1, NULL], ROW(1, 2))[1] --> [1, null] :: array(integer)
ROW(true, ROW(1, 2)) = ROW(true, ROW(1, 2)) --> true :: boolean
ROW(NULL, ARRAY[1, NULL]) --> {field0=null, field1=[1, null]} :: row(unknown, array(integer))
(1, 'a')[1] --> 1 :: integer
ROW(1.5e0, ROW(1, 2)) = ROW(1.5e0, ROW(1, 2)) --> true :: boolean
ROW(ROW(1))[1][1] --> 1 :: integer
ROW(NULL, ROW(1, 2)) = ROW(NULL, ROW(1, 2)) --> NULL :: boolean
ROW(DATE '2020-01-01', NULL)[2] --> NULL :: unknown
ROW(ROW(1, 2), ARRAY[1, NULL]) = ROW(ROW(1, 2), ARRAY[1, NULL]) --> NULL :: boolean
ROW('a', ROW(1, 2)) = ROW('a', ROW(1, 2)) --> true :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), ARRAY[1, NULL]) = ROW(MAP(ARRAY[1], ARRAY[2]), ARRAY[1, NULL]) --> NULL :: boolean
ROW(1.5e0, 1) IS DISTINCT FROM ROW(true, 1) --> !TYPE_MISMATCH
ROW(true, true) --> {field0=true, field1=true} :: row(boolean, boolean)
('a', DATE '2020-01-01')[1] --> a :: varchar(1)
ROW('a', true)[2] --> true :: boolean
ROW(1.5e0, NULL)[2] --> NULL :: unknown
ROW(1, 2)[-1] --> !INVALID_FUNCTION_ARGUMENT
(true, 1)[1] --> true :: boolean
ROW(1, 2) IS NULL --> false :: boolean
ROW('a', DECIMAL '1.5') --> {field0=a, field1=1.5} :: row(varchar(1), decimal(2,1))
ROW(true, DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
(1, true)[1] --> 1 :: integer
('a', MAP(ARRAY[1], ARRAY[2]))[1] --> a :: varchar(1)
ROW(NULL, 'a')[2] --> a :: varchar(1)
ROW(true, MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
ROW(true, DATE '2020-01-01') --> {field0=true, field1=2020-01-01} :: row(boolean, date)
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW('a', 1) --> !TYPE_MISMATCH
ROW(true, 1)[2] --> 1 :: integer
ROW(1.5e0, 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> !TYPE_MISMATCH
ROW(MAP(ARRAY[1], ARRAY[2]), NULL) = ROW(MAP(ARRAY[1], ARRAY[2]), NULL) --> NULL :: boolean
ROW(1, 1) IS DISTINCT FROM ROW(1.5e0, 1) --> true :: boolean
ROW(true, 1.5e0)[2] --> 1.5 :: double
ROW(true, 1) IS DISTINCT FROM ROW('a', 1) --> !TYPE_MISMATCH
ROW(ROW(1, 2), MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> false :: boolean
ROW(NULL, 1) IS DISTINCT FROM ROW(NULL, 1) --> false :: boolean
CAST(ROW(ROW(1, 2)) AS ROW(a ROW(b integer, c integer))).a.c --> 2 :: integer
(1.5e0, NULL)[1] --> 1.5 :: double
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> !TYPE_MISMATCH
ROW(DECIMAL '1.5', 1.5e0) --> {field0=1.5, field1=1.5} :: row(decimal(2,1), double)
ROW(1.5e0, 'a') = ROW(1.5e0, 'a') --> true :: boolean
ROW(ROW(1, 2), true)[2] --> true :: boolean
ROW(1.5e0, 'a') --> {field0=1.5, field1=a} :: row(double, varchar(1))
(NULL, 'a')[1] --> NULL :: unknown
ROW(DATE '2020-01-01', true) --> {field0=2020-01-01, field1=true} :: row(date, boolean)
ROW(1.5e0, 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> !TYPE_MISMATCH
ROW(ARRAY[1, NULL], MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
ROW(NULL, 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> true :: boolean
(1.5e0, true)[1] --> 1.5 :: double
ROW(1, NULL) < ROW(2, NULL) --> true :: boolean
ROW(DATE '2020-01-01', 'a') --> {field0=2020-01-01, field1=a} :: row(date, varchar(1))
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(true, 1) --> !TYPE_MISMATCH
ROW(1, 1) IS DISTINCT FROM ROW(1, 1) --> false :: boolean
ROW('a', NULL) --> {field0=a, field1=null} :: row(varchar(1), unknown)
(true, DATE '2020-01-01')[1] --> true :: boolean
(MAP(ARRAY[1], ARRAY[2]), DATE '2020-01-01')[1] --> {1=2} :: map(integer, integer)
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(1.5e0, 1) --> !TYPE_MISMATCH
ROW(NULL, true) = ROW(NULL, true) --> NULL :: boolean
ROW(1.5e0, true)[2] --> true :: boolean
(MAP(ARRAY[1], ARRAY[2]), MAP(ARRAY[1], ARRAY[2]))[1] --> {1=2} :: map(integer, integer)
ROW('a', 'a') --> {field0=a, field1=a} :: row(varchar(1), varchar(1))
ROW(DATE '2020-01-01', 1)[2] --> 1 :: integer
(1, MAP(ARRAY[1], ARRAY[2]))[1] --> 1 :: integer
ROW(1, 'a')[2] --> a :: varchar(1)
(true, MAP(ARRAY[1], ARRAY[2]))[1] --> true :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), DATE '2020-01-01') --> {field0={1=2}, field1=2020-01-01} :: row(map(integer, integer), date)
ROW(true, DATE '2020-01-01')[2] --> 2020-01-01 :: date
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> !TYPE_MISMATCH
ROW(1.5e0, 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> !TYPE_MISMATCH
ROW(true, 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> !TYPE_MISMATCH
ROW(NULL, DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
ROW(true, MAP(ARRAY[1], ARRAY[2])) = ROW(true, MAP(ARRAY[1], ARRAY[2])) --> true :: boolean
ROW('a', 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> !TYPE_MISMATCH
(ROW(1, 2), 'a')[1] --> {field0=1, field1=2} :: row(integer, integer)
ROW('a', 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> !TYPE_MISMATCH
(ARRAY[1, NULL], true)[1] --> [1, null] :: array(integer)
ROW(1, ROW(1, 2)) --> {field0=1, field1={field0=1, field1=2}} :: row(integer, row(integer, integer))
ROW(DATE '2020-01-01', ROW(1, 2)) --> {field0=2020-01-01, field1={field0=1, field1=2}} :: row(date, row(integer, integer))
ROW(true, ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW(1, 2)[0] --> !INVALID_FUNCTION_ARGUMENT
(DECIMAL '1.5', true)[1] --> 1.5 :: decimal(2,1)
ROW(NULL, NULL) IS NOT NULL --> true :: boolean
(1.5e0, 1.5e0)[1] --> 1.5 :: double
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(ROW(1, 2), 1) --> false :: boolean
ROW(true, true) = ROW(true, true) --> true :: boolean
(NULL, DATE '2020-01-01')[1] --> NULL :: unknown
ROW(ARRAY[1, NULL], 1) = ROW(ARRAY[1, NULL], 1) --> NULL :: boolean
(NULL, 1)[1] --> NULL :: unknown
ROW(true, MAP(ARRAY[1], ARRAY[2])) --> {field0=true, field1={1=2}} :: row(boolean, map(integer, integer))
ROW(ARRAY[1, NULL], DECIMAL '1.5') = ROW(ARRAY[1, NULL], DECIMAL '1.5') --> NULL :: boolean
ROW(DECIMAL '1.5', 'a') = ROW(DECIMAL '1.5', 'a') --> true :: boolean
(DATE '2020-01-01', DECIMAL '1.5')[1] --> 2020-01-01 :: date
ROW(1, 2) NOT IN (ROW(3, NULL)) --> true :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> {field0={1=2}, field1=1} :: row(map(integer, integer), integer)
ROW(ROW(1, 2), NULL)[2] --> NULL :: unknown
(ARRAY[1, NULL], NULL)[1] --> [1, null] :: array(integer)
ROW(MAP(ARRAY[1], ARRAY[2]), 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> !TYPE_MISMATCH
ROW(true, NULL) --> {field0=true, field1=null} :: row(boolean, unknown)
ROW(DATE '2020-01-01', DECIMAL '1.5') = ROW(DATE '2020-01-01', DECIMAL '1.5') --> true :: boolean
ROW(1.5e0, true) --> {field0=1.5, field1=true} :: row(double, boolean)
ROW(ARRAY[1, NULL], ARRAY[1, NULL]) --> {field0=[1, null], field1=[1, null]} :: row(array(integer), array(integer))
('a', ARRAY[1, NULL])[1] --> a :: varchar(1)
(1, DATE '2020-01-01')[1] --> 1 :: integer
(ROW(1, 2), MAP(ARRAY[1], ARRAY[2]))[1] --> {field0=1, field1=2} :: row(integer, integer)
(NULL, ROW(1, 2))[1] --> NULL :: unknown
ROW(1.5e0, ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
ROW(ARRAY[1, NULL], NULL)[2] --> NULL :: unknown
ROW('a', ARRAY[1, NULL]) --> {field0=a, field1=[1, null]} :: row(varchar(1), array(integer))
ROW(1, 2) IN (ROW(2, NULL)) --> false :: boolean
(1.5e0, ROW(1, 2))[1] --> 1.5 :: double
ROW('a', 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> !TYPE_MISMATCH
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> !TYPE_MISMATCH
ROW(1.5e0, 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
ROW(ARRAY[1, NULL], DECIMAL '1.5') --> {field0=[1, null], field1=1.5} :: row(array(integer), decimal(2,1))
ROW(true, NULL)[2] --> NULL :: unknown
ARRAY[ROW(1, 'a'), ROW(2e0, 'bcd')] --> [{field0=1.0, field1=a}, {field0=2.0, field1=bcd}] :: array(row(double, varchar(3)))
(ARRAY[1, NULL], DATE '2020-01-01')[1] --> [1, null] :: array(integer)
ROW(DECIMAL '1.5', true) --> {field0=1.5, field1=true} :: row(decimal(2,1), boolean)
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW('a', 1) --> !TYPE_MISMATCH
ROW(1, DECIMAL '1.5') --> {field0=1, field1=1.5} :: row(integer, decimal(2,1))
ROW(NULL, 1) = ROW(NULL, 1) --> NULL :: boolean
ROW(DECIMAL '1.5', 1) = ROW(DECIMAL '1.5', 1) --> true :: boolean
ROW(1, 'a') = ROW(1, 'a') --> true :: boolean
CAST(ROW(1, 2) AS ROW(x bigint, y double)) = ROW(1, 2) --> true :: boolean
ROW(ARRAY[1, NULL], ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
ROW(ARRAY[1, NULL], 1.5e0)[2] --> 1.5 :: double
ROW(ROW(1, 2), ARRAY[1, NULL]) --> {field0={field0=1, field1=2}, field1=[1, null]} :: row(row(integer, integer), array(integer))
ROW('a', ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(true, 1) --> !TYPE_MISMATCH
ROW(1.5e0, MAP(ARRAY[1], ARRAY[2])) = ROW(1.5e0, MAP(ARRAY[1], ARRAY[2])) --> true :: boolean
ROW(1, true)[2] --> true :: boolean
ROW('a', 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> !TYPE_MISMATCH
ROW(true, ARRAY[1, NULL]) = ROW(true, ARRAY[1, NULL]) --> NULL :: boolean
ROW(1, DECIMAL '1.5') = ROW(1, DECIMAL '1.5') --> true :: boolean
ROW('a', 1) IS DISTINCT FROM ROW(1.5e0, 1) --> !TYPE_MISMATCH
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(1.5e0, 1) --> false :: boolean
ROW(true, 1) IS DISTINCT FROM ROW(true, 1) --> false :: boolean
(1.5e0, DATE '2020-01-01')[1] --> 1.5 :: double
ROW(1, ROW(1, 2)) < ROW(2, ROW(1, 2)) --> true :: boolean
ROW(ROW(1, 2), 1) --> {field0={field0=1, field1=2}, field1=1} :: row(row(integer, integer), integer)
ROW(MAP(ARRAY[1], ARRAY[2]), MAP(ARRAY[1], ARRAY[2])) --> {field0={1=2}, field1={1=2}} :: row(map(integer, integer), map(integer, integer))
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> !TYPE_MISMATCH
(true, ARRAY[1, NULL])[1] --> true :: boolean
ROW(DATE '2020-01-01', ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
ROW(DATE '2020-01-01', ROW(1, 2)) = ROW(DATE '2020-01-01', ROW(1, 2)) --> true :: boolean
ROW(1, 1.5e0) = ROW(1, 1.5e0) --> true :: boolean
ROW('a', 1) --> {field0=a, field1=1} :: row(varchar(1), integer)
ROW(ARRAY[1, NULL], ARRAY[1, NULL]) = ROW(ARRAY[1, NULL], ARRAY[1, NULL]) --> NULL :: boolean
ROW(DATE '2020-01-01', 1) = ROW(DATE '2020-01-01', 1) --> true :: boolean
ROW(ROW(1, 2), 1.5e0)[2] --> 1.5 :: double
(ROW(1, 2), ROW(1, 2))[1] --> {field0=1, field1=2} :: row(integer, integer)
ROW(true, 1.5e0) = ROW(true, 1.5e0) --> true :: boolean
ROW(ARRAY[1, NULL], ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW('a', MAP(ARRAY[1], ARRAY[2])) = ROW('a', MAP(ARRAY[1], ARRAY[2])) --> true :: boolean
ROW(1.5e0, DATE '2020-01-01')[2] --> 2020-01-01 :: date
ROW(1.5e0, DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
(1, ROW(1, 2))[1] --> 1 :: integer
ROW(1, DATE '2020-01-01')[2] --> 2020-01-01 :: date
ROW(1, true) --> {field0=1, field1=true} :: row(integer, boolean)
typeof(ROW(1, 'a', 2e0)) --> row(integer, varchar(1), double) :: varchar
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(NULL, 1) --> true :: boolean
CAST(NULL AS ROW(x bigint)).x --> NULL :: bigint
ROW(MAP(ARRAY[1], ARRAY[2]), ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
ROW(DATE '2020-01-01', DECIMAL '1.5') --> {field0=2020-01-01, field1=1.5} :: row(date, decimal(2,1))
ROW(1, DATE '2020-01-01') < ROW(2, DATE '2020-01-01') --> true :: boolean
ROW('a', 1) = ROW('a', 1) --> true :: boolean
ROW(ROW(1, 2), NULL) = ROW(ROW(1, 2), NULL) --> NULL :: boolean
ROW(ARRAY[1, NULL], 1) IS DISTINCT FROM ROW(ARRAY[1, NULL], 1) --> false :: boolean
(MAP(ARRAY[1], ARRAY[2]), NULL)[1] --> {1=2} :: map(integer, integer)
ROW(DECIMAL '1.5', true) = ROW(DECIMAL '1.5', true) --> true :: boolean
ROW(MAP(ARRAY[1], ARRAY[2]), 'a')[2] --> a :: varchar(1)
ROW(1.5e0, 1) IS DISTINCT FROM ROW(1, 1) --> true :: boolean
ROW(DECIMAL '1.5', DATE '2020-01-01') = ROW(DECIMAL '1.5', DATE '2020-01-01') --> true :: boolean
ROW(1.5e0, 1) = ROW(1.5e0, 1) --> true :: boolean
ROW(DECIMAL '1.5', MAP(ARRAY[1], ARRAY[2])) --> {field0=1.5, field1={1=2}} :: row(decimal(2,1), map(integer, integer))
ROW(ROW(1, 2), DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
ROW('a', true) = ROW('a', true) --> true :: boolean
ROW('a', ARRAY[1, NULL])[2] --> [1, null] :: array(integer)
ROW(NULL, DATE '2020-01-01') = ROW(NULL, DATE '2020-01-01') --> NULL :: boolean
ROW(NULL, 1) IS DISTINCT FROM ROW('a', 1) --> true :: boolean
('a', 'a')[1] --> a :: varchar(1)
ROW(ARRAY[1, NULL], 1)[2] --> 1 :: integer
ROW(MAP(ARRAY[1], ARRAY[2]), MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
ROW(MAP(ARRAY[1], ARRAY[2]), DATE '2020-01-01') = ROW(MAP(ARRAY[1], ARRAY[2]), DATE '2020-01-01') --> true :: boolean
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> false :: boolean
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(1, 1) --> true :: boolean
ROW(1.5e0, DECIMAL '1.5') --> {field0=1.5, field1=1.5} :: row(double, decimal(2,1))
ROW(NULL, 1) IS DISTINCT FROM ROW(1, 1) --> true :: boolean
ROW('a', ARRAY[1, NULL]) = ROW('a', ARRAY[1, NULL]) --> NULL :: boolean
ROW(DECIMAL '1.5', 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> !TYPE_MISMATCH
ROW(MAP(ARRAY[1], ARRAY[2]), ROW(1, 2))[2] --> {field0=1, field1=2} :: row(integer, integer)
ROW(1, 1) IS DISTINCT FROM ROW(MAP(ARRAY[1], ARRAY[2]), 1) --> !TYPE_MISMATCH
ROW(NULL, ARRAY[1, NULL]) = ROW(NULL, ARRAY[1, NULL]) --> NULL :: boolean
ROW(ARRAY[1, NULL], DATE '2020-01-01') --> {field0=[1, null], field1=2020-01-01} :: row(array(integer), date)
ROW(1.5e0, MAP(ARRAY[1], ARRAY[2]))[2] --> {1=2} :: map(integer, integer)
ROW(1, DECIMAL '1.5')[2] --> 1.5 :: decimal(2,1)
ROW(NULL, 1)[2] --> 1 :: integer
ROW(1, 'a') < ROW(2, 'a') --> true :: boolean
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(true, 1) --> !TYPE_MISMATCH
ROW(DATE '2020-01-01', ARRAY[1, NULL]) = ROW(DATE '2020-01-01', ARRAY[1, NULL]) --> NULL :: boolean
ROW(ROW(1, 2), MAP(ARRAY[1], ARRAY[2])) = ROW(ROW(1, 2), MAP(ARRAY[1], ARRAY[2])) --> true :: boolean
ROW(1, ARRAY[1, NULL]) = ROW(1, ARRAY[1, NULL]) --> NULL :: boolean
ROW(NULL, 1.5e0)[2] --> 1.5 :: double
ROW(ARRAY[1, NULL], 1) --> {field0=[1, null], field1=1} :: row(array(integer), integer)
ROW(1, 2)[3] --> !INVALID_FUNCTION_ARGUMENT
ROW(1, ROW(1, 2)) = ROW(1, ROW(1, 2)) --> true :: boolean
ROW('a', DATE '2020-01-01')[2] --> 2020-01-01 :: date
NULLIF(ROW(1, 2), ROW(1, 2)) --> NULL :: row(integer, integer)
ROW(DATE '2020-01-01', 1) IS DISTINCT FROM ROW(DECIMAL '1.5', 1) --> !TYPE_MISMATCH
ROW(DECIMAL '1.5', 1.5e0) = ROW(DECIMAL '1.5', 1.5e0) --> true :: boolean
ROW(ROW(1, 2), 1) IS DISTINCT FROM ROW(DATE '2020-01-01', 1) --> !TYPE_MISMATCH
