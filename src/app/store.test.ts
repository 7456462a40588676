import { beforeEach, describe, expect, it } from "vitest";
import { dropNoticesOfFile, getState, NO_FILE, notify, setState } from "./store.ts";

beforeEach(() => setState({ ...NO_FILE, notices: [] }));

describe("Notices", () => {
  it("about the file of before go when another file opens; those about the browser stay", () => {
    notify({ kind: "went-on", name: "semi.csv", more: 0 });
    notify({ kind: "not-kept", why: "space", name: "semi.csv" });
    notify({ kind: "went-on", name: "semi.csv", more: 0 });
    dropNoticesOfFile();
    expect(getState().notices).toMatchObject([{ kind: "not-kept" }]);
    notify({ kind: "went-on", name: "other.csv", more: 0 });
    expect(getState().notices.map(({ kind }) => kind)).toEqual(["not-kept", "went-on"]);
  });
});
