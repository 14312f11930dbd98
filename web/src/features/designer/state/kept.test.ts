import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forgetElsewhere, keep, keptElsewhere, keptHere } from "./kept.ts";

/** Storage as a browser has it: what is kept are its own properties. */
function storage(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  return new Proxy(kept, {
    get: (_, key): unknown => Reflect.get(methods, key) ?? Reflect.get(kept, key),
  }) as unknown as Storage;
}

const openTab = () => vi.stubGlobal("sessionStorage", storage());

beforeEach(() => {
  vi.stubGlobal("localStorage", storage());
  openTab();
});
afterEach(() => vi.unstubAllGlobals());

const typed = (text: string, at: string) => ({ revision: 3, text, at });

it("keeps what was typed for the same tab and the same draft, until it is forgotten", () => {
  keep("ver_1", typed("a", "2026-11-23T10:00:00Z"));
  expect(keptHere("ver_1")).toEqual(typed("a", "2026-11-23T10:00:00Z"));
  expect(keptHere("ver_2")).toBeNull();
  keep("ver_1", null);
  expect(keptHere("ver_1")).toBeNull();
});

it("offers another tab what this one left, the newest first", () => {
  keep("ver_1", typed("first", "2026-11-23T10:00:00Z"));
  openTab();
  keep("ver_1", typed("second", "2026-11-23T11:00:00Z"));
  openTab();
  expect(keptHere("ver_1")).toBeNull();
  expect(keptElsewhere("ver_1").map(({ text }) => text)).toEqual(["second", "first"]);
  forgetElsewhere("ver_1");
  expect(keptElsewhere("ver_1")).toEqual([]);
});

it("passes over what cannot be read, and lives without storage", () => {
  localStorage.setItem("fairway.designer.ver_1.x", "not JSON");
  localStorage.setItem("fairway.designer.ver_1.y", '{"revision":"three"}');
  expect(keptElsewhere("ver_1")).toEqual([]);
  vi.stubGlobal("localStorage", undefined);
  vi.stubGlobal("sessionStorage", undefined);
  keep("ver_1", typed("a", "now"));
  expect(keptHere("ver_1")).toBeNull();
  expect(keptElsewhere("ver_1")).toEqual([]);
  expect(() => forgetElsewhere("ver_1")).not.toThrow();
});
