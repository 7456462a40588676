import type { OnProgress } from "../worker/contract.ts";
import { type Place, SHOWN } from "./place.ts";
import type { Job } from "./state.ts";

/** Shows a call among the jobs of a file while it runs, with its newest progress. */
export async function job<T>(
  kind: Job["kind"],
  call: (report: OnProgress) => Promise<T>,
  { setState }: Place = SHOWN,
): Promise<T> {
  let shown: Job = { kind, progress: null };
  setState(({ jobs }) => ({ jobs: [...jobs, shown] }));
  try {
    return await call((progress) => {
      const next: Job = { kind, progress };
      const last = shown;
      shown = next;
      setState(({ jobs }) => ({ jobs: jobs.map((each) => (each === last ? next : each)) }));
    });
  } finally {
    setState(({ jobs }) => ({ jobs: jobs.filter((each) => each !== shown) }));
  }
}
