import { getListContactsQueryKey, type Contact } from "@fairway/client";
import { expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base } from "../../test/world.ts";

const bethan: Contact = {
  id: "cnt_1",
  name: "Bethan Morris",
  title: null,
  email: "bethan@tarnbrook.example",
  phone: "+44 (161) 555 0100",
  role: null,
  consent: "unknown",
  consentOn: null,
  hasAccount: false,
  updatedAt: "2026-11-20T15:00:00Z",
};
const shown = async (contact: Contact) =>
  visit("/console/northwind/partners/ptn_1?tab=company", [
    ...base(),
    [getListContactsQueryKey("vnd_1", "ptn_1"), { items: [contact], can: {} }],
  ]);

it("lets a contact be written to and called, and has no column of which nothing is known", async () => {
  const { html, text } = await shown(bethan);
  expect(html).toContain('href="mailto:bethan@tarnbrook.example"');
  expect(html).toContain('href="tel:+441615550100"');
  expect(text).not.toContain("Account");
  expect((await shown({ ...bethan, hasAccount: true })).text).toContain("Account");
});
