-- LIKE: what a Trino engine gives.
'' LIKE '##' --> false :: boolean
'' LIKE '##' ESCAPE '#' --> false :: boolean
'' LIKE '##' ESCAPE '\' --> false :: boolean
'' LIKE '#b' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'' LIKE '%' --> true :: boolean
'' LIKE '%' ESCAPE '#' --> true :: boolean
'' LIKE '%c' ESCAPE '#' --> false :: boolean
'' LIKE '' ESCAPE '#' --> true :: boolean
'' LIKE '_' --> false :: boolean
'' LIKE '_' ESCAPE '#' --> false :: boolean
'' LIKE 'a#%c' ESCAPE '#' --> false :: boolean
'' LIKE 'a#' --> false :: boolean
'' LIKE 'a#' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'' LIKE 'a#_c' ESCAPE '#' --> false :: boolean
'' LIKE 'a#_c' ESCAPE '\' --> false :: boolean
'' LIKE 'a%' --> false :: boolean
'' LIKE 'a%' ESCAPE '#' --> false :: boolean
'' LIKE 'a\c' --> false :: boolean
'' LIKE 'a\c' ESCAPE '#' --> false :: boolean
'' LIKE 'a_c' ESCAPE '#' --> false :: boolean
'' LIKE 'abc' --> false :: boolean
'' LIKE 'abc' ESCAPE '#' --> false :: boolean
'' LIKE CAST(NULL AS varchar) --> NULL :: boolean
'' LIKE CAST(NULL AS varchar) ESCAPE '\' --> NULL :: boolean
'' NOT LIKE '#b' --> true :: boolean
'a%c' LIKE '##' --> false :: boolean
'a%c' LIKE '#b' ESCAPE '\' --> false :: boolean
'a%c' LIKE '%' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE '%' ESCAPE '#' --> true :: boolean
'a%c' LIKE '%' ESCAPE '%' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE '%' ESCAPE 'a' --> true :: boolean
'a%c' LIKE '%b%' --> false :: boolean
'a%c' LIKE '%b%' ESCAPE '#' --> false :: boolean
'a%c' LIKE '%c' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE '%c' ESCAPE '#' --> true :: boolean
'a%c' LIKE '%c' ESCAPE '%' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE '' --> false :: boolean
'a%c' LIKE '' ESCAPE '#' --> false :: boolean
'a%c' LIKE '' ESCAPE '%' --> false :: boolean
'a%c' LIKE '' ESCAPE 'a' --> false :: boolean
'a%c' LIKE '_' --> false :: boolean
'a%c' LIKE '_' ESCAPE '%' --> false :: boolean
'a%c' LIKE '_' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE '_' ESCAPE 'a' --> false :: boolean
'a%c' LIKE '__' --> false :: boolean
'a%c' LIKE 'a#%c' --> false :: boolean
'a%c' LIKE 'a#%c' ESCAPE '\' --> false :: boolean
'a%c' LIKE 'a#' --> false :: boolean
'a%c' LIKE 'a#' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE 'a#_c' ESCAPE '#' --> false :: boolean
'a%c' LIKE 'a%' --> true :: boolean
'a%c' LIKE 'a%' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE 'a%' ESCAPE 'a' --> false :: boolean
'a%c' LIKE 'a\c' --> false :: boolean
'a%c' LIKE 'a_c' --> true :: boolean
'a%c' LIKE 'a_c' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE 'a_c' ESCAPE '#' --> true :: boolean
'a%c' LIKE 'a_c' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'a%c' LIKE 'a_c' ESCAPE 'a' --> false :: boolean
'a%c' LIKE 'abc' ESCAPE '#' --> false :: boolean
'a%c' LIKE CAST(NULL AS varchar) ESCAPE '#' --> NULL :: boolean
'a%c' NOT LIKE '#b' --> true :: boolean
'a%c' NOT LIKE 'a#%c' --> true :: boolean
'a' LIKE '#b' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE '#b' ESCAPE '\' --> false :: boolean
'a' LIKE '%' --> true :: boolean
'a' LIKE '%' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE '%' ESCAPE 'a' --> true :: boolean
'a' LIKE '%b%' ESCAPE '#' --> false :: boolean
'a' LIKE '%b%' ESCAPE '\' --> false :: boolean
'a' LIKE '' --> false :: boolean
'a' LIKE '' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE '' ESCAPE '\' --> false :: boolean
'a' LIKE '' ESCAPE 'a' --> false :: boolean
'a' LIKE '_' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE '_' ESCAPE '#' --> true :: boolean
'a' LIKE '_' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE '_' ESCAPE '\' --> true :: boolean
'a' LIKE 'a#' --> false :: boolean
'a' LIKE 'a#' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE 'a#' ESCAPE '\' --> false :: boolean
'a' LIKE 'a#_c' --> false :: boolean
'a' LIKE 'a#_c' ESCAPE '#' --> false :: boolean
'a' LIKE 'a%' --> true :: boolean
'a' LIKE 'a%' ESCAPE '#' --> true :: boolean
'a' LIKE 'a%' ESCAPE '%' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE 'a%' ESCAPE 'a' --> false :: boolean
'a' LIKE 'a\c' --> false :: boolean
'a' LIKE 'a_c' --> false :: boolean
'a' LIKE 'a_c' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE 'a_c' ESCAPE '#' --> false :: boolean
'a' LIKE 'a_c' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'a' LIKE 'abc' --> false :: boolean
'a' LIKE 'abc' ESCAPE '#' --> false :: boolean
'a' LIKE CAST(NULL AS varchar) --> NULL :: boolean
'a' LIKE CAST(NULL AS varchar) ESCAPE '#' --> NULL :: boolean
'a' NOT LIKE '%' --> false :: boolean
'a' NOT LIKE '%b%' --> true :: boolean
'a' NOT LIKE 'a#' --> true :: boolean
'a' NOT LIKE 'a#_c' --> true :: boolean
'a\c' LIKE '##' ESCAPE '#' --> false :: boolean
'a\c' LIKE '#b' --> false :: boolean
'a\c' LIKE '%' --> true :: boolean
'a\c' LIKE '%' ESCAPE '#' --> true :: boolean
'a\c' LIKE '%c' --> true :: boolean
'a\c' LIKE '' ESCAPE '#' --> false :: boolean
'a\c' LIKE '_' --> false :: boolean
'a\c' LIKE 'a#%c' --> false :: boolean
'a\c' LIKE 'a#_c' --> false :: boolean
'a\c' LIKE 'a#_c' ESCAPE '#' --> false :: boolean
'a\c' LIKE 'a\c' --> true :: boolean
'a\c' LIKE 'a\c' ESCAPE '\' --> !INVALID_FUNCTION_ARGUMENT
'a\c' LIKE 'a_c' --> true :: boolean
'a\c' LIKE 'a_c' ESCAPE '#' --> true :: boolean
'a\c' LIKE 'abc' --> false :: boolean
'a\c' LIKE 'abc' ESCAPE '#' --> false :: boolean
'a\c' LIKE CAST(NULL AS varchar) ESCAPE '#' --> NULL :: boolean
'a\c' NOT LIKE '' --> true :: boolean
'a\c' NOT LIKE 'a#%c' --> true :: boolean
'a\c' NOT LIKE 'a#_c' --> true :: boolean
'a_c' LIKE '##' --> false :: boolean
'a_c' LIKE '##' ESCAPE '#' --> false :: boolean
'a_c' LIKE '%' --> true :: boolean
'a_c' LIKE '%' ESCAPE '#' --> true :: boolean
'a_c' LIKE '%' ESCAPE '\' --> true :: boolean
'a_c' LIKE '%b%' --> false :: boolean
'a_c' LIKE '%c' ESCAPE '#' --> true :: boolean
'a_c' LIKE '%c' ESCAPE '\' --> true :: boolean
'a_c' LIKE '' --> false :: boolean
'a_c' LIKE '' ESCAPE '#' --> false :: boolean
'a_c' LIKE '_' --> false :: boolean
'a_c' LIKE '_' ESCAPE '#' --> false :: boolean
'a_c' LIKE 'a#%c' --> false :: boolean
'a_c' LIKE 'a#%c' ESCAPE '#' --> false :: boolean
'a_c' LIKE 'a#_c' ESCAPE '#' --> true :: boolean
'a_c' LIKE 'a%' --> true :: boolean
'a_c' LIKE 'a\c' --> false :: boolean
'a_c' LIKE 'a\c' ESCAPE '#' --> false :: boolean
'a_c' LIKE 'a\c' ESCAPE '\' --> !INVALID_FUNCTION_ARGUMENT
'a_c' LIKE 'a_c' --> true :: boolean
'a_c' LIKE 'a_c' ESCAPE '#' --> true :: boolean
'a_c' LIKE 'abc' --> false :: boolean
'a_c' LIKE CAST(NULL AS varchar) --> NULL :: boolean
'a_c' LIKE CAST(NULL AS varchar) ESCAPE '#' --> NULL :: boolean
'a_c' NOT LIKE '' --> true :: boolean
'a_c' NOT LIKE '_' --> true :: boolean
'a_c' NOT LIKE 'a#_c' --> true :: boolean
'ab' LIKE '##' ESCAPE '\' --> false :: boolean
'ab' LIKE '#b' --> false :: boolean
'ab' LIKE '#b' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'ab' LIKE '%' --> true :: boolean
'ab' LIKE '%' ESCAPE '\' --> true :: boolean
'ab' LIKE '%b%' --> true :: boolean
'ab' LIKE '%b%' ESCAPE '#' --> true :: boolean
'ab' LIKE '%b%' ESCAPE '\' --> true :: boolean
'ab' LIKE '%c' --> false :: boolean
'ab' LIKE '_' --> false :: boolean
'ab' LIKE '__' --> true :: boolean
'ab' LIKE '__' ESCAPE '#' --> true :: boolean
'ab' LIKE 'a#%c' ESCAPE '#' --> false :: boolean
'ab' LIKE 'a#' --> false :: boolean
'ab' LIKE 'a#_c' --> false :: boolean
'ab' LIKE 'a%' --> true :: boolean
'ab' LIKE 'a%' ESCAPE '#' --> true :: boolean
'ab' LIKE 'a%' ESCAPE '\' --> true :: boolean
'ab' LIKE 'a\c' --> false :: boolean
'ab' LIKE 'a\c' ESCAPE '#' --> false :: boolean
'ab' LIKE 'a_c' --> false :: boolean
'ab' LIKE 'a_c' ESCAPE '#' --> false :: boolean
'ab' LIKE 'abc' ESCAPE '#' --> false :: boolean
'ab' LIKE CAST(NULL AS varchar) ESCAPE '#' --> NULL :: boolean
'ab' NOT LIKE '##' --> true :: boolean
'ab' NOT LIKE 'a\c' --> true :: boolean
'ab' NOT LIKE 'a_c' --> true :: boolean
'abc' LIKE '##' --> false :: boolean
'abc' LIKE '##' ESCAPE '#' --> false :: boolean
'abc' LIKE '##' ESCAPE '\' --> false :: boolean
'abc' LIKE '#b' --> false :: boolean
'abc' LIKE '#b' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE '%' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE '%' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE '%' ESCAPE 'a' --> true :: boolean
'abc' LIKE '%b%' ESCAPE '#' --> true :: boolean
'abc' LIKE '%c' --> true :: boolean
'abc' LIKE '%c' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE '%c' ESCAPE '#' --> true :: boolean
'abc' LIKE '%c' ESCAPE '\' --> true :: boolean
'abc' LIKE '%c' ESCAPE 'a' --> true :: boolean
'abc' LIKE '' --> false :: boolean
'abc' LIKE '' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE '' ESCAPE '%' --> false :: boolean
'abc' LIKE '' ESCAPE 'a' --> false :: boolean
'abc' LIKE '_' --> false :: boolean
'abc' LIKE '_' ESCAPE '##' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE '_' ESCAPE '#' --> false :: boolean
'abc' LIKE '_' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE '_' ESCAPE '\' --> false :: boolean
'abc' LIKE '__' --> false :: boolean
'abc' LIKE '__' ESCAPE '#' --> false :: boolean
'abc' LIKE 'a#%c' --> false :: boolean
'abc' LIKE 'a#%c' ESCAPE '#' --> false :: boolean
'abc' LIKE 'a#' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE 'a#_c' --> false :: boolean
'abc' LIKE 'a%' --> true :: boolean
'abc' LIKE 'a%' ESCAPE '%' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE 'a%' ESCAPE '' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE 'a%' ESCAPE 'a' --> false :: boolean
'abc' LIKE 'a\c' ESCAPE '#' --> false :: boolean
'abc' LIKE 'a\c' ESCAPE '\' --> !INVALID_FUNCTION_ARGUMENT
'abc' LIKE 'a_c' --> true :: boolean
'abc' LIKE 'a_c' ESCAPE '#' --> true :: boolean
'abc' LIKE CAST(NULL AS varchar) ESCAPE '#' --> NULL :: boolean
'abc' NOT LIKE '#b' --> true :: boolean
'abc' NOT LIKE 'a#' --> true :: boolean
'abc' NOT LIKE 'a\c' --> true :: boolean
'日本' LIKE '##' --> false :: boolean
'日本' LIKE '##' ESCAPE '#' --> false :: boolean
'日本' LIKE '#b' --> false :: boolean
'日本' LIKE '#b' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'日本' LIKE '%' ESCAPE '#' --> true :: boolean
'日本' LIKE '%b%' --> false :: boolean
'日本' LIKE '%b%' ESCAPE '#' --> false :: boolean
'日本' LIKE '%c' --> false :: boolean
'日本' LIKE '%c' ESCAPE '#' --> false :: boolean
'日本' LIKE '' --> false :: boolean
'日本' LIKE '_' --> false :: boolean
'日本' LIKE '_' ESCAPE '#' --> false :: boolean
'日本' LIKE '__' --> true :: boolean
'日本' LIKE '__' ESCAPE '#' --> true :: boolean
'日本' LIKE '__' ESCAPE '\' --> true :: boolean
'日本' LIKE 'a#%c' --> false :: boolean
'日本' LIKE 'a#%c' ESCAPE '#' --> false :: boolean
'日本' LIKE 'a#' --> false :: boolean
'日本' LIKE 'a#' ESCAPE '#' --> !INVALID_FUNCTION_ARGUMENT
'日本' LIKE 'a#_c' --> false :: boolean
'日本' LIKE 'a#_c' ESCAPE '#' --> false :: boolean
'日本' LIKE 'a\c' --> false :: boolean
'日本' LIKE 'a\c' ESCAPE '#' --> false :: boolean
'日本' LIKE 'a_c' --> false :: boolean
'日本' LIKE 'a_c' ESCAPE '#' --> false :: boolean
'日本' LIKE 'abc' --> false :: boolean
'日本' LIKE 'abc' ESCAPE '\' --> false :: boolean
'日本' LIKE CAST(NULL AS varchar) --> NULL :: boolean
'日本' LIKE CAST(NULL AS varchar) ESCAPE '#' --> NULL :: boolean
'日本' NOT LIKE '%c' --> true :: boolean
'日本' NOT LIKE 'a#' --> true :: boolean
'日本' NOT LIKE 'a\c' --> true :: boolean
CAST(' x ' AS char(5)) LIKE '__' --> false :: boolean
CAST(' x ' AS char(5)) LIKE '____' --> false :: boolean
CAST(' x ' AS char(5)) LIKE 'ab  ' --> false :: boolean
CAST(' x ' AS char(5)) LIKE 'ab' --> false :: boolean
CAST('' AS char(2)) LIKE '%' --> true :: boolean
CAST('' AS char(2)) LIKE '__' --> true :: boolean
CAST('' AS char(2)) LIKE '____' --> false :: boolean
CAST('' AS char(2)) LIKE 'ab  ' --> false :: boolean
CAST('' AS char(2)) LIKE 'ab' --> false :: boolean
CAST('ab' AS char(4)) LIKE '%' --> true :: boolean
CAST('ab' AS char(4)) LIKE '__' --> false :: boolean
CAST('ab' AS char(4)) LIKE '____' --> true :: boolean
CAST('ab' AS char(4)) LIKE 'ab  ' --> true :: boolean
CAST('ab' AS char(4)) LIKE 'ab%' --> true :: boolean
CAST('ab' AS char(4)) LIKE 'ab' --> false :: boolean
CAST(NULL AS char(3)) LIKE '__' --> NULL :: boolean
CAST(NULL AS char(3)) LIKE 'ab' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '##' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '#b' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '%' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '%' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '%b%' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '%b%' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '%b%' ESCAPE '\' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '%c' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '%c' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '%c' ESCAPE '\' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '_' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '_' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE '__' ESCAPE '\' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'a#%c' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'a#%c' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'a#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'a#' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'a#_c' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'a%' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'a\c' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'a\c' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'abc' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'abc' ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) LIKE 'abc' ESCAPE '\' --> NULL :: boolean
CAST(NULL AS varchar) LIKE CAST(NULL AS varchar) ESCAPE '#' --> NULL :: boolean
CAST(NULL AS varchar) NOT LIKE '#b' --> NULL :: boolean
CAST(NULL AS varchar) NOT LIKE '%c' --> NULL :: boolean
CAST(NULL AS varchar) NOT LIKE '' --> NULL :: boolean
CAST(NULL AS varchar) NOT LIKE '__' --> NULL :: boolean
CAST(NULL AS varchar) NOT LIKE 'a#%c' --> NULL :: boolean
CAST(NULL AS varchar) NOT LIKE 'abc' --> NULL :: boolean
