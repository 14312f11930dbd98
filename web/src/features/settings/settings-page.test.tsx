import { getGetVendorQueryKey, getListHolidaysQueryKey, getListPeopleQueryKey } from "@fairway/client";
import { expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, vendor } from "../../test/world.ts";

const settings = (updateVendor: boolean) => [
  ...base(),
  [getGetVendorQueryKey("vnd_1"), { ...vendor, can: { updateVendor } }] as const,
];
const dana = {
  id: "psn_1",
  name: "Dana Whitfield",
  email: "dana@northwind.example",
  roles: ["owner", "cam"],
  addedAt: "2025-01-01T00:00:00Z",
  lastSeenAt: "2026-11-22T10:00:00Z",
};
const people = (manage: boolean) => [
  ...settings(true),
  [getListPeopleQueryKey("vnd_1"), { items: [dana], roles: [], can: { manage } }] as const,
];

it("shows name, colour, time zone and what is fixed", async () => {
  const { text, html } = await visit("/console/northwind/settings", settings(true));
  expect(html).toContain('value="Northwind Cloud"');
  expect(text).toContain("Today is 23 November 2026.");
  expect(text).toContain("Fiscal year starts on 1 January");
  expect(text).toContain("Save changes");
});

it("is for reading only where the role says so", async () => {
  const { text } = await visit("/console/northwind/settings", settings(false));
  expect(text).toContain("Only owners and administrators can change these settings.");
  expect(text).not.toContain("Save changes");
});

it("lists people with roles in words, and tools for administrators", async () => {
  const { text, html } = await visit("/console/northwind/settings?tab=people", people(true));
  expect(text).toContain("Dana Whitfield dana@northwind.example Owner, Channel account manager");
  expect(text).toContain("Invite person");
  expect(html).toContain("Change roles of Dana Whitfield");
  expect((await visit("/console/northwind/settings?tab=people", people(false))).html).not.toContain("Change roles");
});

const holidays = (edit: boolean) => [
  ...settings(edit),
  [
    getListHolidaysQueryKey("vnd_1"),
    { items: edit ? [{ on: "2026-12-25", name: "Christmas Day" }] : [], can: { edit } },
  ] as const,
];

it("lists the public holidays, and offers to add and remove them to whom may", async () => {
  const { text, html } = await visit("/console/northwind/settings", holidays(true));
  expect(text).toContain("25 December 2026");
  expect(html).toContain("Remove Christmas Day");
  expect(text).toContain("Add days");
  const read = await visit("/console/northwind/settings", holidays(false));
  expect(read.text).toContain("No public holidays yet");
  expect(read.text).not.toContain("Add days");
});
