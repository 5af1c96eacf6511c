-- UUID functions.
length(CAST(uuid() AS varchar)) --> 36 :: bigint
uuid() = uuid() --> false :: boolean
