import { getListPartnersInfiniteQueryKey } from "@fairway/client";
import { expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, pages, partner } from "../../test/world.ts";

const list = (params: object, more: object = {}) =>
  [
    getListPartnersInfiniteQueryKey("vnd_1", { ...params, limit: 100 }),
    pages({ items: [partner], nextCursor: null, can: { create: true, export: true }, ...more }),
  ] as const;

it("shows partners with tier and figures, and says how many there are", async () => {
  const { text, html } = await visit("/console/northwind/partners", [...base(), list({})]);
  expect(text).toContain("2 partners, past ones included. In Sell: 1 Silver.");
  expect(text).toContain("Tarnbrook Ltd");
  expect(text).toContain("243,363");
  expect(text).toContain("Sourced ARR (USD)");
  expect(html).toContain('href="/console/northwind/partners/ptn_1"');
});

it("says how many of all match a filter from the address", async () => {
  const { text } = await visit("/console/northwind/partners?region=DACH&sort=-name", [
    ...base(),
    list({ region: ["DACH"], sort: "-name" }),
  ]);
  expect(text).toContain("1 of 2 partners matches.");
  expect(text).toContain("Clear filters");
});

it("offers to add a partner only to those who may", async () => {
  const { text } = await visit("/console/northwind/partners", [
    ...base(),
    list({}, { can: { create: false, export: true } }),
  ]);
  expect(text).not.toContain("Add partner");
});

it("teaches where partners come from while there are none", async () => {
  const { text } = await visit("/console/northwind/partners", [...base(), list({}, { items: [] })]);
  expect(text).toContain("No partners yet");
  expect(text).toContain("Import partners");
});

it("offers a way back when nothing matches", async () => {
  const { text } = await visit("/console/northwind/partners?q=zzz", [...base(), list({ q: "zzz" }, { items: [] })]);
  expect(text).toContain("No partner matches these filters");
});

it("marks the column that the list is sorted by", async () => {
  const { html } = await visit("/console/northwind/partners?sort=-metric.arr", [
    ...base(),
    list({ sort: "-metric.arr" }),
  ]);
  expect(html).toContain('aria-sort="descending"');
});
