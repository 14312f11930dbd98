import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choice, date, defined, many, one, parseSearch, stringifySearch } from "./search-params.ts";

describe("addresses", () => {
  it("come back as they were written", () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const text = fc.string({ minLength: 1, maxLength: 20 });
    const value = fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 4 }));
    fc.assert(
      fc.property(fc.dictionary(key, value), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search });
      }),
    );
  });
  it("read like words", () => {
    expect(stringifySearch({ tier: ["sell:Gold", "sell:Silver"], q: "", off: false, none: undefined })).toBe(
      "?tier=sell:Gold&tier=sell:Silver",
    );
    expect(stringifySearch({})).toBe("");
  });
});

describe("readers", () => {
  const search = parseSearch("?a=1&b=x&b=y&on=2026-02-30&day=2026-03-31&empty=");
  it("take one, many, a choice or a date, and nothing else", () => {
    expect(one(search, "b")).toBe("x");
    expect(one(search, "empty")).toBeUndefined();
    expect(many(search, "a")).toEqual(["1"]);
    expect(many(search, "b")).toEqual(["x", "y"]);
    expect(choice(search, "b", ["x", "z"])).toBe("x");
    expect(choice(search, "a", ["x"])).toBeUndefined();
    expect(date(search, "day")).toBe("2026-03-31");
    expect(date(search, "a")).toBeUndefined();
  });
  it("drop what is undefined", () => {
    expect(defined({ a: 1, b: undefined })).toEqual({ a: 1 });
  });
});
