import { getListPartnerOnboardingsQueryKey } from "@fairway/client";
import { expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, seller } from "../../test/world.ts";

const task = (key: string, more: object) => ({
  key,
  title: key,
  help: null,
  required: true,
  owner: { side: "partner", role: null },
  link: null,
  agreementId: null,
  status: "open",
  dueOn: "2026-11-27",
  overdue: false,
  waitsFor: null,
  completesBy: null,
  doneOn: null,
  doneBy: null,
  doneBecause: null,
  note: null,
  can: {},
  ...more,
});
const onboarding = {
  id: "onb_1",
  partner: { id: "ptn_1", name: "Tarnbrook Ltd", reference: "P-1" },
  manager: { id: "psn_2", name: "Tomas Reyes", email: "tomas@northwind.example" },
  template: { id: "obt_1", label: "First weeks" },
  status: "running",
  startedOn: "2026-11-23",
  done: 0,
  of: 3,
  next: { key: "Sign", title: "Sign", dueOn: "2026-11-27", overdue: false, owner: { side: "partner", role: null } },
  blocking: [],
  firstValueOn: null,
  tasks: [
    task("Kick-off call", { owner: { side: "manager" }, dueOn: "2026-11-26" }),
    task("Sign", {}),
    task("Train somebody", { dueOn: null, waitsFor: "Kick-off call" }),
  ],
  can: {},
};

it("counts a partner's own steps only, and says what the vendor does and whom to write to", async () => {
  const { text, html } = await visit("/portal/northwind/ptn_1/onboarding", [
    ...base(seller),
    [getListPartnerOnboardingsQueryKey("vnd_1", "ptn_1"), { items: [onboarding], can: {} }],
  ]);
  expect(text).toContain("2 steps of yours are left.");
  expect(text).toContain("Tomas Reyes takes care of “Kick-off call”, by 26 November 2026.");
  expect(text).toContain("Tomas Reyes looks after you at Northwind Cloud: tomas@northwind.example");
  expect(html).toContain("mailto:tomas@northwind.example");
  expect(text).toContain("Starts after “Kick-off call”");
});
