url_extract_protocol('https://example.com/a?b=1') --> https
url_extract_host('http://user@example.com:8080/path') --> example.com
url_extract_host('mailto:a@b.c') --> 
url_extract_port('http://example.com:8080/path') --> 8080 :: bigint
url_extract_port('http://example.com/path') --> NULL
url_extract_path('http://example.com/a/b%20c?x=1') --> /a/b c
url_extract_path('http://example.com') --> 
url_extract_query('http://example.com/?k1=v1&k2=v2#f') --> k1=v1&k2=v2
url_extract_query('http://example.com/') --> 
url_extract_fragment('http://example.com/#frag') --> frag
url_extract_fragment('http://example.com/') --> 
url_extract_parameter('http://example.com/?k1=v1&k2=v2&k3&k1=v4', 'k1') --> v1
url_extract_parameter('http://example.com/?k1=v1&k2=v%202', 'k2') --> v 2
url_extract_parameter('http://example.com/?k1=v1&k3', 'k3') --> 
url_extract_parameter('http://example.com/?k1=v1', 'k9') --> NULL
url_extract_host('http://exa mple.com/') --> NULL
url_extract_path('http://example.com/%zz') --> NULL
url_encode('a b~*-_.ä/') --> a+b%7E*-_.%C3%A4%2F
url_decode('a+b%2F%C3%A4') --> a b/ä
url_extract_path('mailto:a@b.c') --> 
url_extract_query('mailto:a@b.c?x=1') --> 
url_extract_protocol('mailto:a@b.c') --> mailto
url_extract_host('http://a_b.com/') --> 
url_extract_path('/a/b?x') --> /a/b
