import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import { recruitingStage, type RecruitingStage } from "../../../test/recruiting-stage.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });

const deciding = ({ owner, of }: RecruitingStage, id: string) => ({
  review: () => owner.ok("reviewPartnerApplication", of(id)),
  settle: (kind: "partner" | "application", other: string, verdict: "same" | "different") =>
    owner.ok("settleApplicationMatch", { ...of(id), body: { kind, id: other, verdict } }),
  accept: async () => {
    const accepted = await owner.ok("acceptPartnerApplication", { ...of(id), body: {} });
    await app.drainJobs();
    return accepted;
  },
  refused: () => owner.fails("acceptPartnerApplication", { ...of(id), body: {} }),
});

const partners = async ({ owner }: RecruitingStage) =>
  (await owner.ok("listPartners", { query: {} })).items.map(({ id }) => id);

test("nobody comes in by applying as a partner that has people: its administrators are told, and can invite", async () => {
  const stage = await recruitingStage(app);
  const { owner, vendor, enter, read } = stage;
  const body = { reference: "P-1", name: "Acme GmbH", domain: "acme-joins.example" };
  const { id: partnerId } = await owner.ok("createPartner", { body });
  await vendor.asPartner(partnerId, "seller");
  const administrator = await vendor.asPartner(partnerId, "administrator");
  const { person } = await administrator.ok("getMe");
  const id = await enter("Acme GmbH", { website: "acme-joins.example", contactEmail: "acme.sales@free.example" });
  const { review, settle, accept } = deciding(stage, id);
  await review();
  const settled = await settle("partner", partnerId, "same");
  expect(settled.proposal.joins).toEqual({ id: partnerId, name: "Acme GmbH", ended: false, access: "asked" });
  expect(await accept()).toMatchObject({ status: "accepted", partnerId });
  expect((await owner.ok("listPartnerInvitations", { params: { partnerId } })).items).toEqual([]);
  const told = handed.filter(({ subject }) => subject.includes("applied to Aldermere for Acme GmbH"));
  expect(told.map(({ to, text }) => [to.address, text.includes("acme.sales@free.example")])).toEqual([
    [person.email, true],
  ]);
  const answered = handed.filter(({ to }) => to.address === "acme.sales@free.example").map(({ text }) => text);
  expect(answered.some((text) => text.includes("administrators know that you applied"))).toBe(true);
  expect(answered.some((text) => text.includes("invites you to sign in"))).toBe(false);
  expect((await read(id)).proposal.joins?.access).toBe("asked");
});

test("a record that was merged away stays ended; who is the same as it joins the one that stays", async () => {
  const stage = await recruitingStage(app);
  const { owner, enter } = stage;
  const make = async (reference: string, more: object) =>
    (await owner.ok("createPartner", { body: { reference, name: "Bolder AG", ...more } })).id;
  const [goes, into] = [await make("OLD", { domain: "bolder.example" }), await make("NEW", {})];
  const id = await enter("Bolder AG", { website: "bolder.example" });
  const { review, settle, accept } = deciding(stage, id);
  await review();
  await settle("partner", goes, "same");
  await settle("partner", into, "different");
  const { revision } = await owner.ok("previewPartnerMerge", { params: { partnerId: goes }, query: { into } });
  await owner.ok("mergePartner", { params: { partnerId: goes }, body: { into, revision } });
  await app.drainJobs();
  expect(await accept()).toMatchObject({ partnerId: into, proposal: { joins: { id: into, ended: false } } });
  expect(await owner.ok("getPartner", { params: { partnerId: goes } })).toMatchObject({ status: "ended" });
  expect((await owner.ok("listPartnerInvitations", { params: { partnerId: into } })).items).toHaveLength(1);
});

test("two applications of one company become one partner, the earlier one decided first", async () => {
  const stage = await recruitingStage(app);
  const { enter } = stage;
  const first = await enter("Corvid Ltd", { website: "corvid.example" });
  const second = await enter("Corvid Limited", { website: "corvid.example", contactEmail: "kim@corvid.example" });
  const [monday, tuesday] = [deciding(stage, first), deciding(stage, second)];
  await monday.review();
  await tuesday.review();
  await tuesday.settle("application", first, "same");
  expect(await tuesday.refused()).toMatchObject({ status: 409, code: "application.same_undecided" });
  const { partnerId } = await monday.accept();
  expect(await tuesday.accept()).toMatchObject({ partnerId });
  expect(await partners(stage)).toEqual([partnerId]);
});

test("a partner that came after the search is found before an application is accepted", async () => {
  const stage = await recruitingStage(app);
  const { owner, enter, read } = stage;
  const id = await enter("Dunlin GmbH", { website: "dunlin.example" });
  const { review, settle, accept, refused } = deciding(stage, id);
  await review();
  expect((await read(id)).matches).toEqual([]);
  const body = { reference: "P-9", name: "Dunlin GmbH", domain: "dunlin.example" };
  const { id: partnerId } = await owner.ok("createPartner", { body });
  expect(await refused()).toMatchObject({ status: 409, code: "application.duplicates_open" });
  expect((await read(id)).matches).toMatchObject([{ kind: "partner", id: partnerId, verdict: null }]);
  await settle("partner", partnerId, "same");
  expect(await accept()).toMatchObject({ partnerId });
  expect(await partners(stage)).toEqual([partnerId]);
});
