import { describe, expect, it } from "vitest";
import { linkNext, safeNext } from "./safe-next.ts";

describe("the address that somebody is led on to", () => {
  it("is one of ours", () => {
    expect(safeNext("/console/x/partners?tab=people#a")).toBe("/console/x/partners?tab=people#a");
    expect(safeNext("/")).toBe("/");
  });
  it("is the start where it leads elsewhere, however it is written", () => {
    for (const bad of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "/\t/evil.example",
      "/\n//evil.example",
      "/..//evil.example",
      "javascript:alert(1)",
      "data:text/html,x",
      "evil.example",
      "",
      undefined,
      null,
    ])
      expect(safeNext(bad), String(bad)).toBe("/");
  });
});

describe("what a mailed link leads on to", () => {
  it("is the page that somebody wanted, where there is one that a link can hold", () => {
    expect(linkNext("/invite/x?a=1")).toEqual({ next: "/invite/x?a=1" });
    for (const none of [undefined, "/", "//evil.example", `/${"x".repeat(1000)}`]) expect(linkNext(none)).toEqual({});
  });
});
