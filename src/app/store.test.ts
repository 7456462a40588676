import { beforeEach, describe, expect, it } from "vitest";
import { dropNoticesOfFile, getState, NO_FILE, notify, setState } from "./store.ts";

beforeEach(() => setState({ ...NO_FILE, notices: [] }));

describe("Notices", () => {
  it("about the file of before go when another file opens; those about the browser stay", () => {
    notify({ kind: "one-of-several", name: "semi.csv", others: 1 });
    notify({ kind: "not-kept", why: "space" });
    notify({ kind: "went-on", name: "semi.csv" });
    dropNoticesOfFile();
    expect(getState().notices).toMatchObject([{ kind: "not-kept" }]);
    notify({ kind: "one-of-several", name: "other.csv", others: 2 });
    expect(getState().notices.map(({ kind }) => kind)).toEqual(["not-kept", "one-of-several"]);
  });
});
