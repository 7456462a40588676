/**
 * Where the last `lines` physical lines of buffer[start..end) begin; `start` when there are not as many. A line end that
 * closes the last line begins no other. While more bytes may follow (`final` is false) the answer lies far enough ahead
 * to hold whatever they are.
 */
export function endLinesFrom(
  buffer: Uint8Array,
  start: number,
  end: number,
  lines: number,
  final: boolean,
): number {
  let p = final && end > start && isLineEnd(buffer[end - 1]) ? beforeLineEnd(buffer, start, end) : end;
  for (let left = final ? lines : lines + 2; p > start; ) {
    if (!isLineEnd(buffer[p - 1])) p--;
    else if (--left === 0) return p;
    else p = beforeLineEnd(buffer, start, p);
  }
  return start;
}

function isLineEnd(byte: number): boolean {
  return byte === 10 || byte === 13;
}

function beforeLineEnd(buffer: Uint8Array, start: number, p: number): number {
  return buffer[p - 1] === 10 && p - 2 >= start && buffer[p - 2] === 13 ? p - 2 : p - 1;
}
