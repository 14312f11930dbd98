import { expect, test } from "vitest";
import { isDirty, isOvertaken, readKept, savedAs, taken } from "./kept.ts";

const began = { revision: 3, began: { title: "Old" }, value: { title: "Old" } };
const written = { ...began, value: { title: "Mine" } };
const server = (revision: number, title: string) => ({ revision, value: { title } });

test("what nobody has written in follows the server, in whatever order its answers arrive", () => {
  expect(taken(began, server(4, "Theirs"))).toEqual({
    revision: 4,
    began: { title: "Theirs" },
    value: { title: "Theirs" },
  });
  expect(taken(began, server(2, "Older"))).toBe(began);
});

test("what is written stays when another part of the thing is saved, and is saved upon that", () => {
  const now = taken(written, server(5, "Old"));
  expect(now).toEqual({ ...written, revision: 5 });
  expect(isOvertaken(now, server(5, "Old"))).toBe(false);
});

test("what is written stays when somebody else saved the same part, and still names what it began from", () => {
  const theirs = server(4, "Theirs");
  const now = taken(written, theirs);
  expect(now).toEqual(written);
  expect(isDirty(now)).toBe(true);
  expect(isOvertaken(now, theirs)).toBe(true);
});

test("what was saved is not dirty, even before it is fetched again, and takes the server's form of it", () => {
  const sent = { title: "Mine " };
  const after = savedAs({ ...began, value: sent }, sent, 4);
  expect(isDirty(after)).toBe(false);
  expect(taken(after, server(3, "Old"))).toEqual(after);
  expect(taken(after, server(4, "Mine")).value).toEqual({ title: "Mine" });
});

test("what was typed while a save was under way is still to be saved, upon that save", () => {
  const after = savedAs({ ...began, value: { title: "Mine, and more" } }, { title: "Mine" }, 4);
  const now = taken(after, server(4, "Mine"));
  expect(now).toEqual({ revision: 4, began: { title: "Mine" }, value: { title: "Mine, and more" } });
  expect(isOvertaken(now, server(4, "Mine"))).toBe(false);
});

test("what the browser kept is read again, unless it has not the form of today", () => {
  expect(readKept(JSON.stringify(written), { title: "" })).toEqual(written);
  expect(readKept(JSON.stringify(written), { title: "", summary: "" })).toBeNull();
  expect(readKept("{", { title: "" })).toBeNull();
  expect(readKept(null, { title: "" })).toBeNull();
});
