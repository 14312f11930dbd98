import { describe, expect, it } from "vitest";
import { heard, pauseBefore, type Said, type Sheet } from "./saving.ts";

const start: Sheet = { base: { revision: 1, source: "a" }, saving: { kind: "saved" }, tries: 0 };
const after = (...said: Said[]): Sheet => said.reduce(heard, start);
const typed = (text: string): Said => ({ say: "typed", text });
const others: Said = { say: "others", theirs: { revision: 2, source: "theirs" }, by: "Dana", at: "now", text: "b" };

describe("saving a draft", () => {
  it("waits, sends, and is saved", () => {
    expect(after(typed("b")).saving.kind).toBe("waiting");
    expect(after(typed("b"), { say: "sending", text: "b" }).saving).toEqual({ kind: "sending", text: "b" });
    const stored: Said = { say: "stored", base: { revision: 2, source: "b" }, text: "b" };
    expect(after(typed("b"), { say: "sending", text: "b" }, stored)).toMatchObject({
      base: { revision: 2 },
      saving: { kind: "saved" },
    });
  });
  it("goes on waiting for what was typed while it was sent", () => {
    const stored: Said = { say: "stored", base: { revision: 2, source: "b" }, text: "bc" };
    expect(after(typed("b"), { say: "sending", text: "b" }, typed("bc"), stored).saving.kind).toBe("waiting");
  });
  it("is saved again when everything was taken back", () => {
    expect(after(typed("b"), typed("a")).saving.kind).toBe("saved");
  });
  it("tries again, later each time, while the server cannot be reached", () => {
    const failing: Said[] = [typed("b"), { say: "sending", text: "b" }, { say: "unreachable" }];
    expect(after(...failing).saving).toEqual({ kind: "offline", tries: 1 });
    expect(after(...failing, typed("bc")).saving.kind).toBe("offline");
    const twice = after(...failing, { say: "sending", text: "b" }, { say: "unreachable" });
    expect(twice.saving).toEqual({ kind: "offline", tries: 2 });
    expect(pauseBefore(twice.saving) ?? 0).toBeGreaterThan(pauseBefore(after(...failing).saving) ?? 0);
    expect(pauseBefore({ kind: "offline", tries: 99 })).toBe(30_000);
  });
  it("never sends over what somebody else saved, until a person has decided", () => {
    const conflict = after(typed("b"), { say: "sending", text: "b" }, others);
    expect(conflict.saving).toMatchObject({ kind: "conflict", by: "Dana", theirs: { revision: 2 } });
    expect(pauseBefore(conflict.saving)).toBeNull();
    expect(heard(conflict, typed("bcd"))).toBe(conflict);
    expect(heard(conflict, { say: "sending", text: "b" })).toBe(conflict);
    const mine = heard(conflict, { say: "rebased", base: { revision: 2, source: "theirs" }, text: "b" });
    expect(mine).toMatchObject({ base: { revision: 2 }, saving: { kind: "waiting" } });
    const theirs = heard(conflict, { say: "rebased", base: { revision: 2, source: "theirs" }, text: "theirs" });
    expect(theirs.saving.kind).toBe("saved");
  });
  it("takes the same text for its own, whoever's answer was lost", () => {
    const same: Said = { say: "others", theirs: { revision: 2, source: "b" }, by: "me", at: "now", text: "b" };
    expect(after(typed("b"), { say: "sending", text: "b" }, same)).toMatchObject({
      base: { revision: 2 },
      saving: { kind: "saved" },
    });
  });
});
