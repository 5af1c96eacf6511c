try(CAST('a' AS integer)) --> NULL
try(5) --> 5
try(element_at(ARRAY[1], 0)) --> NULL
try(split_part('a', ',', 0)) --> NULL
try(1, 2) --> !SYNTAX_ERROR
