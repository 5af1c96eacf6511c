"""The result grid: rows of a result that scroll, sort and filter while they stay in the kernel."""
