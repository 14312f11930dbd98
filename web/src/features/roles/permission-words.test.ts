import { areaOf, partnerPermissions, vendorPermissions } from "@fairway/contract";
import { expect, test } from "vitest";
import de from "../../i18n/de/access.ts";
import en from "../../i18n/en/access.ts";

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

test.each([
  ["en", en],
  ["de", de],
])("every permission and every area has words in %s", (_, words) => {
  const permissions: Words = words.permission;
  const areas: Readonly<Record<string, string>> = words.area;
  const all = [...new Set([...vendorPermissions, ...partnerPermissions])];
  const named = all.filter((one) => permissions[areaOf(one)]?.[one.slice(one.indexOf(".") + 1)] && areas[areaOf(one)]);
  expect(named).toEqual(all);
});
