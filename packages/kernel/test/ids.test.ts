import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError, idPrefixes, newId, parseId, publicId, type IdKind } from "../src/index.ts";

const kinds = Object.keys(idPrefixes) as IdKind[];

test("an id reads back as what it was, for every kind", () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.uuid({ version: 7 }), (kind, uuid) => {
      const id = parseId(kind, publicId(kind, parseId(kind, publicId(kind, uuid as ReturnType<typeof newId>))));
      expect(id).toBe(uuid);
    }),
  );
});

test("ids made later sort later", () => {
  const ids = [1_000, 2_000, 3_000_000_000_000].map((at) => newId("fact", at));
  expect(ids.toSorted()).toEqual(ids);
  expect(publicId("partner", newId("partner"))).toMatch(/^ptn_[0-9a-hjkmnp-tv-z]{26}$/);
});

test.each([
  "",
  "ptn_",
  "ptn_01",
  "vnd_01h455vb4pex5vsknk084sn02q",
  "01h455vb4pex5vsknk084sn02q",
  "ptn_01h455vb4pex5vsknk084sn02u",
  "ptn_8zzzzzzzzzzzzzzzzzzzzzzzzz",
  "'; drop table x",
])("refuses %j as the id of a partner, saying what one looks like", (text) => {
  expect(() => parseId("partner", text)).toThrow(AppError);
  try {
    parseId("partner", text);
  } catch (error) {
    expect(error).toMatchObject({
      kind: "validation",
      code: "id.malformed",
      remedy: "Use an id that starts with ptn_.",
    });
  }
});

test("no two kinds share a prefix", () => {
  expect(new Set(Object.values(idPrefixes)).size).toBe(kinds.length);
});
