/**
 * Answers the page's calls with a contender's functions.
 * @param {{
 *   start(): Promise<void>,
 *   read(file: File, first: () => void): Promise<{ rows: number }>,
 *   profile?(): Promise<object>,
 *   example?(): Promise<{ rows: number, mean: number, blob: Blob }>,
 *   prepare?(): Promise<object>,
 *   write?(): Promise<{ bytes: number }>,
 * }} contender `first` is called when the first rows could be shown; `prepare` is done before `write`, unmeasured
 */
export function serve(contender) {
  self.onmessage = async ({ data }) => {
    try {
      const value = await contender[data.name](data.value, () => self.postMessage({ first: true }));
      self.postMessage({ call: data.call, value });
    } catch (problem) {
      self.postMessage({ call: data.call, problem: String(problem) });
    }
  };
}
