"""The worked example in polars: python3 with_polars.py list.csv clean.csv

Prints one JSON object: seconds of each part, rows kept, mean of age, peak memory of the process in bytes.
"""

import json
import resource
import sys
import time

started = time.perf_counter()
import polars as pl  # noqa: E402

ready = time.perf_counter()
rows = pl.read_csv(sys.argv[1], infer_schema=False)
read = time.perf_counter()
peak_read = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
count = rows.height
rows = rows.unique(maintain_order=True).drop_nulls().with_columns(pl.col("age").cast(pl.Int64))
mean = rows["age"].mean()
worked = time.perf_counter()
rows.write_csv(sys.argv[2])
written = time.perf_counter()

print(
    json.dumps(
        {
            "version": pl.__version__,
            "start": ready - started,
            "read": read - ready,
            "work": worked - read,
            "write": written - worked,
            "rowsRead": count,
            "rows": rows.height,
            "mean": mean,
            "peakRead": peak_read,
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        }
    )
)
