"""What AWS Glue keeps: the Data Catalog."""
