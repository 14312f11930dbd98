import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forget, keep, keptElsewhere, keptHere, thisTab } from "./kept.ts";

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

it("offers what tabs that are gone left, the newest first, and forgets one at a time", async () => {
  keep("ver_1", typed("first", "2026-11-23T10:00:00Z"));
  openTab();
  keep("ver_1", typed("second", "2026-11-23T11:00:00Z"));
  openTab();
  expect(keptHere("ver_1")).toBeNull();
  const left = await keptElsewhere("ver_1");
  expect(left.map(({ text }) => text)).toEqual(["second", "first"]);
  for (const one of left.slice(0, 1)) forget("ver_1", one);
  expect((await keptElsewhere("ver_1")).map(({ text }) => text)).toEqual(["first"]);
});

it("leaves alone what a tab keeps that still lives", async () => {
  keep("ver_1", typed("mine", "2026-11-23T10:00:00Z"));
  const other = thisTab();
  openTab();
  const held = [{ name: `fairway.tab.${other}` }];
  vi.stubGlobal("navigator", { locks: { query: () => Promise.resolve({ held }) } });
  expect(await keptElsewhere("ver_1")).toEqual([]);
});

it("passes over what cannot be read, and lives without storage", async () => {
  localStorage.setItem("fairway.designer.ver_1.x", "not JSON");
  localStorage.setItem("fairway.designer.ver_1.y", '{"revision":"three"}');
  expect(await keptElsewhere("ver_1")).toEqual([]);
  vi.stubGlobal("localStorage", undefined);
  vi.stubGlobal("sessionStorage", undefined);
  keep("ver_1", typed("a", "now"));
  expect(keptHere("ver_1")).toBeNull();
  expect(await keptElsewhere("ver_1")).toEqual([]);
});
