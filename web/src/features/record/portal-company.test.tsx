import { getListContactsQueryKey, getListTerritoriesQueryKey } from "@fairway/client";
import { expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, chief, seller } from "../../test/world.ts";

const nothing = { items: [], can: {} };
const answers = [
  [getListContactsQueryKey("vnd_1", "ptn_1"), nothing],
  [getListTerritoriesQueryKey("vnd_1", "ptn_1"), nothing],
] as const;

it("says to a partner's people what is not kept yet in their own terms, and to the vendor in its own", async () => {
  const { text } = await visit("/portal/northwind/ptn_1/company", [...base(seller), ...answers]);
  expect(text).toContain("No contact yet. Whom should Northwind Cloud call?");
  expect(text).toContain("nothing limits where you sell");
  const german = await visit("/portal/northwind/ptn_1/company", [...base(seller), ...answers], "de");
  expect(german.text).toContain("Nichts begrenzt, wo Sie verkaufen");
  const console = await visit("/console/northwind/partners/ptn_1?tab=company", [...base(chief), ...answers]);
  expect(console.text).toContain("nothing limits where this partner sells");
});
