"""The worked example in pandas: python3 with_pandas.py list.csv clean.csv

Prints one JSON object: seconds of each part, rows kept, mean of age, peak memory of the process in bytes.
"""

import json
import resource
import sys
import time

started = time.perf_counter()
import pandas as pd  # noqa: E402

ready = time.perf_counter()
rows = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False, na_values=[""])
read = time.perf_counter()
peak_read = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
count = len(rows)
rows = rows.drop_duplicates()
rows = rows.dropna()
rows["age"] = rows["age"].astype(int)
mean = rows["age"].mean()
worked = time.perf_counter()
rows.to_csv(sys.argv[2], index=False)
written = time.perf_counter()

print(
    json.dumps(
        {
            "version": pd.__version__,
            "start": ready - started,
            "read": read - ready,
            "work": worked - read,
            "write": written - worked,
            "rowsRead": count,
            "rows": len(rows),
            "mean": mean,
            "peakRead": peak_read,
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        }
    )
)
