/**
 * Property tests meet the same cases in every run, so that a red run is about the last change and not about luck.
 * `npm run fuzz` looks for new ones; it names its seed, and `LIMPID_SEED=… npm test -- unit` meets those cases again.
 */

import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.LIMPID_SEED ?? 20_261_123) });
