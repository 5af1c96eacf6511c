"""S3's server access logs: lines read, loaded, and written (AWS: "Amazon S3 server access log format")."""
