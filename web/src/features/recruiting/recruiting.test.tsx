import {
  getGetPartnerApplicationQueryKey,
  getListPartnerApplicationsInfiniteQueryKey,
  getListPartnerApplicationsQueryKey,
  type GetPartnerApplicationReply,
  type PartnerApplication,
} from "@fairway/client";
import { expect, test } from "vitest";
import { draw, visit } from "../../test/visit.tsx";
import { base, pages } from "../../test/world.ts";
import { Becomes } from "./becomes.tsx";

const halden: PartnerApplication = {
  id: "app_1",
  formId: "frm_1",
  formName: "Join us",
  programId: "prg_1",
  company: "Halden Networks",
  domain: "haldennet.example",
  country: "IE",
  contact: { name: "Nia Halden", email: "nia@haldennet.example" },
  status: "in_review",
  createdAt: "2026-11-20T09:00:00Z",
  submittedAt: "2026-11-20T09:05:00Z",
  dueAt: "2026-12-01T04:59:59Z",
  late: false,
  daysLeft: null,
  decidedAt: null,
  score: { atLeast: "13", atMost: "98", of: "100", known: 2, parts: 6 },
  duplicates: 1,
  likelihood: "likely",
  waitsForMe: false,
  waitsFor: ["Tomas Reyes"],
  objections: [],
  can: { review: false, ask: true, settle: true, decline: true, accept: true },
};
const whole = (more: Partial<GetPartnerApplicationReply>): GetPartnerApplicationReply => ({
  ...halden,
  version: 1,
  locale: "en",
  onBehalf: false,
  document: { languages: ["en"], title: { en: "Join" }, intro: {}, sections: [] },
  answers: {},
  consents: [],
  ideal: null,
  searched: true,
  matches: [
    {
      id: "ptn_1",
      kind: "partner",
      name: "Halden Net",
      detail: "P-1",
      ended: false,
      score: 92,
      likelihood: "likely",
      evidence: [{ field: "country", says: "different", alike: 0, left: "IE", right: "GB" }],
      verdict: null,
      decidedBy: null,
    },
  ],
  approvals: [],
  reasons: [],
  reason: null,
  partnerId: null,
  proposal: { reference: "R-1", types: [], country: "Ireland", manager: null, joins: null },
  steps: [{ at: "2026-11-20T09:05:00Z", what: "confirmed", side: "partner", by: "Nia Halden", text: null }],
  ...more,
});

const list = (items: PartnerApplication[], mine: number) => {
  const reply = { items, nextCursor: null, open: items.length, late: 0, mine };
  return [
    [getListPartnerApplicationsQueryKey("vnd_1", { limit: 1 }), reply],
    [getListPartnerApplicationsInfiniteQueryKey("vnd_1", { limit: 50, show: "open" }), pages(reply)],
  ] as const;
};
const at = "/console/northwind/recruiting";

test("the list says whose turn it is, how much of the score is known, and who may be known already", async () => {
  const { text } = await visit(at, [...base(), ...list([halden], 2)]);
  expect(text).toContain("Ideal partner score");
  expect(text).toContain("13–98 2 of 6 known");
  expect(text).toContain("Waits for Tomas Reyes");
  expect(text).toContain("Likely the same");
  expect(text).toContain(", 2 applications wait for your approval");
  const objected = { ...halden, waitsFor: [], objections: ["Tomas Reyes"] };
  expect((await visit(at, [...base(), ...list([objected], 0)])).text).toContain("Tomas Reyes objects");
});

test("who is asked can object, and approve after all; countries are named, and the clock its zone", async () => {
  const step = {
    key: "manager",
    label: "Partner manager",
    whoKind: "manager",
    role: null,
    order: 1,
    needed: 1,
    people: [{ id: "psn_1", name: "Dana Whitfield" }],
    possible: true,
    state: "now",
    given: [],
    mine: true,
    mayObject: true,
  } as const;
  const shown = (more: Partial<GetPartnerApplicationReply>) =>
    visit(`${at}/app_1`, [
      ...base(),
      ...list([halden], 0),
      [getGetPartnerApplicationQueryKey("vnd_1", "app_1"), whole(more)],
    ]);
  const asked = await shown({ approvals: [{ ...step, people: [...step.people], given: [] }] });
  expect(asked.text).toContain("Approve this step Do not approve…");
  expect(asked.text).toContain("Ireland United Kingdom");
  expect(asked.text).toContain("20 Nov 2026, 04:05 GMT-5");
  expect(asked.text).not.toContain("one after another");
  const given = [
    { name: "Dana Whitfield", at: "2026-11-20T10:00:00Z", note: "They owe us.", verdict: "objected" as const },
  ];
  const stopped = await shown({
    matches: [],
    objections: ["Dana Whitfield"],
    approvals: [{ ...step, people: [...step.people], state: "objected", given, mayObject: false }],
  });
  expect(stopped.text).toContain("Approve after all");
  expect(stopped.text).not.toContain("Do not approve…");
  expect(stopped.text).toContain("Dana Whitfield objected");
  expect(stopped.text).toContain("you can decline the application or ask for more");
});

test("who accepts reads whether whoever applied comes in, and that an ended partner goes on", async () => {
  const { proposal } = whole({});
  const joins = { id: "ptn_1", name: "Halden Net", ended: false, access: "asked" } as const;
  const shown = async (more: Partial<NonNullable<typeof proposal.joins>> | null) => {
    const application = { ...halden, proposal: { ...proposal, joins: more && { ...joins, ...more } } };
    return (await draw(<Becomes application={application} />)).text;
  };
  expect(await shown(null)).toContain("nia@haldennet.example is invited as its administrator");
  expect(await shown({})).toContain("nia@haldennet.example is not invited: its administrators get a letter");
  expect(await shown({ access: "invited", ended: true })).toContain("accepting reinstates it");
});
