import { getListAgreementsQueryKey } from "@fairway/client";
import { expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base } from "../../test/world.ts";

const counts = { asked: 2, accepted: 3, declined: 0, overdue: 1, expired: 0, holds: 3, toCountersign: 0 };
const agreement = {
  id: "agr_1",
  key: "terms",
  status: "active",
  name: { en: "Partner terms" },
  label: "Partner terms",
  required: true,
  types: [],
  tracks: [],
  segment: null,
  signerRoles: ["administrator"],
  namedSignatories: false,
  countersigned: false,
  lasts: null,
  revision: 1,
  current: {
    id: "agv_1",
    number: 2,
    status: "published",
    effectiveOn: "2026-11-01",
    publishedAt: "2026-11-01T08:00:00Z",
  },
  draft: null,
  counts,
  can: { edit: true },
};
const list = (items: readonly unknown[], create: boolean) => [
  ...base(),
  [getListAgreementsQueryKey("vnd_1"), { items, can: { create } }] as const,
];

it("tells how many acceptances are missing, and of each agreement who stands where", async () => {
  const { text } = await visit("/console/northwind/agreements", list([agreement], true));
  expect(text).toContain("3 acceptances are missing.");
  expect(text).toContain("Partner terms");
  expect(text).toContain("3 accepted");
  expect(text).toContain("One overdue");
});

it("leads from those that wait for the vendor's signature to where it is given", async () => {
  const waiting = { ...agreement, counts: { ...counts, toCountersign: 1 } };
  const { html } = await visit("/console/northwind/agreements", list([waiting], true));
  expect(html).toMatch(/href="[^"]*agr_1\?[^"]*show=toCountersign[^"]*"[^>]*>One waits for your signature</);
});

it("says what agreements are for while there are none, and offers one to whom may write it", async () => {
  const { text } = await visit("/console/northwind/agreements", list([], true));
  expect(text).toContain("No agreements yet");
  expect(text).toContain("New agreement");
  expect((await visit("/console/northwind/agreements", list([], false))).text).not.toContain("New agreement");
});
