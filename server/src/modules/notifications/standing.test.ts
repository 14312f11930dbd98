import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { appealPolicy, demotionStory, oversightStory } from "../../../test/oversight-story.ts";

const app = await startApp();

const told = async ({ partner }: Awaited<ReturnType<typeof demotionStory>>) =>
  (await partner.person.ok("listPartnerNotices")).items.map(({ kind, title }) => ({ kind, title }));

test("a demotion that is due is told with what keeps the tier, until when it can be appealed against, and how", async () => {
  const story = await demotionStory(app);
  const { items, waiting } = await story.partner.person.ok("listPartnerNotices");
  expect(items[0]).toMatchObject({ kind: "moveScheduled", important: true });
  expect(waiting[0]?.id).toBe(items[0]?.id);
  const noticeId = items[0]?.id ?? "";
  const notice = await story.partner.person.ok("getNotice", { params: { noticeId } });
  expect(notice.title).toBe("Your tier in Sell is due to change on 27 April 2026");
  expect(notice.appealMove).toMatch(/^mov_/);
  const text = JSON.stringify(notice.blocks);
  expect(text).toContain("What keeps Silver in Sell");
  expect(text).toMatch(/You can appeal against this until \d{1,2} \w+ 2026/);
  const ofMove = await story.owner.ok("listNotices", { query: { move: [notice.appealMove ?? ""] } });
  expect(ofMove.items.map(({ id, moveId }) => [id, moveId])).toEqual([[noticeId, notice.appealMove]]);
});

test("important notices are counted for everybody, and for the partners of one person", async () => {
  const story = await demotionStory(app);
  const { owner, partner, vendor } = story;
  const manager = (await owner.ok("getMe")).person.id;
  const waiting = async (query: { manager?: string }) => (await owner.ok("getNoticeSummary", { query })).unacknowledged;
  expect([await waiting({}), await waiting({ manager })]).toEqual([1, 0]);
  const { partnerId } = partner;
  const { revision } = await owner.ok("getPartner", { params: { partnerId } });
  await owner.ok("updatePartner", { params: { partnerId }, body: { revision, managerId: manager } });
  expect(await waiting({ manager })).toBe(1);
  const own = { params: { partnerId } };
  expect((await partner.person.ok("listPartnerNotices", own)).can).toEqual({ acknowledge: true });
  const seller = await vendor.asPartner(partnerId, "seller");
  expect((await seller.ok("listPartnerNotices", own)).can).toEqual({ acknowledge: false });
});

test("when the gap is closed, the partner is told that it keeps the tier", async () => {
  const story = await demotionStory(app);
  await story.sells("5000");
  await story.days(1);
  await story.days(25);
  const notices = await told(story);
  expect(notices.filter(({ kind }) => kind === "moveCancelled")).toEqual([
    { kind: "moveCancelled", title: "You keep your tier in Sell" },
  ]);
  const { items, waiting } = await story.partner.person.ok("listPartnerNotices");
  expect(items.find(({ kind }) => kind === "moveScheduled")?.withdrawnAt).not.toBeNull();
  expect(waiting.filter(({ kind }) => kind === "moveScheduled")).toEqual([]);
}, 60_000);

test("a demotion that takes effect is told once, however often the day is looked at", async () => {
  const story = await demotionStory(app);
  for (let i = 0; i < 3; i += 1) await story.days(10);
  const notices = await told(story);
  expect(notices.filter(({ kind }) => kind === "moveEffective" || kind === "moveScheduled").length).toBeGreaterThan(1);
  const titles = notices.map(({ title }) => title);
  expect(titles).toContain("You now hold Member in Sell");
  expect(new Set(titles).size).toBe(titles.length);
}, 60_000);

test("what came of an appeal is told by one notice", async () => {
  const story = await demotionStory(app);
  const { person } = story.partner;
  const moveId = (await person.ok("listPartnerAppeals")).appealable[0]?.move.id ?? "";
  const appeal = await person.ok("fileAppeal", { body: { moveId, text: "The order of February was ours." } });
  const decision = { outcome: "upheld" as const, reason: "The order is yours." };
  await story.owner.ok("decideAppeal", { params: { appealId: appeal.id }, body: decision });
  await app.drainJobs();
  const notices = await told(story);
  expect(notices[0]).toEqual({ kind: "appealDecided", title: "Your appeal about Sell is upheld" });
  expect(notices.filter(({ kind }) => kind === "moveCancelled" || kind === "exceptionGranted")).toEqual([]);
  const scheduled = (await person.ok("listPartnerNotices")).items.find(({ kind }) => kind === "moveScheduled");
  expect(scheduled?.withdrawnAt).not.toBeNull();
  const noticeId = (await person.ok("listPartnerNotices")).items[0]?.id ?? "";
  expect(JSON.stringify((await person.ok("getNotice", { params: { noticeId } })).blocks)).toContain(
    "The order is yours.",
  );
});

test("a demotion that was only proposed is told to nobody, nor that it is off", async () => {
  const story = await demotionStory(app, { approve: "approve: 1 person" });
  await story.sells("5000");
  await story.days(3);
  expect((await told(story)).filter(({ kind }) => kind.startsWith("move"))).toEqual([]);
});

test("a promotion that was declined is told with the reason, and offers the appeal; a declined demotion is told to nobody", async () => {
  const approve = "on: daily, takesEffect: at once, approve: 1 person";
  const story = await oversightStory(
    app,
    `{ evaluate: daily, promote: { ${approve} }, demote: { ${approve} }, ${appealPolicy} }`,
  );
  const { owner, partner } = story;
  const decline = async (reason: string) => {
    const moveId = (await owner.ok("listMovesToApprove")).items[0]?.move.id ?? "";
    expect((await owner.ok("declineMoves", { body: { moveIds: [moveId], reason } })).items[0]?.status).toBe("declined");
    await app.drainJobs();
    return moveId;
  };
  await story.days(1);
  const factId = await story.sells("2000");
  const moveId = await decline("one large order");
  const { items, waiting } = await partner.person.ok("listPartnerNotices");
  expect(items.map(({ kind }) => kind)).toEqual(["moveDeclined"]);
  expect(waiting.map(({ id }) => id)).toEqual([items[0]?.id]);
  const of = { params: { noticeId: items[0]?.id ?? "" } };
  const notice = await partner.person.ok("getNotice", of);
  expect(notice).toMatchObject({
    title: "Your promotion to Silver in Sell was not approved",
    important: true,
    appealMove: moveId,
  });
  const text = JSON.stringify(notice.blocks);
  expect(text).toContain("You keep Member.");
  expect(text).toContain("one large order");
  expect(text).toContain("You can appeal against this until 17 April 2026");
  expect((await partner.person.ok("getNotice", { ...of, query: { locale: "de" } })).title).toBe(
    "Ihr Aufstieg zu Silver in Vertrieb wurde nicht genehmigt",
  );
  const { appealable } = await partner.person.ok("listPartnerAppeals");
  expect(appealable).toMatchObject([{ move: { id: moveId }, appealByOn: "2026-04-17" }]);
  expect((await owner.ok("listNotices", { query: { move: [moveId] } })).items.map(({ kind }) => kind)).toEqual([
    "moveDeclined",
  ]);
  const gold = await story.sells("20000");
  await owner.ok("approveMoves", {
    body: { moveIds: [(await owner.ok("listMovesToApprove")).items[0]?.move.id ?? ""] },
  });
  for (const id of [factId, gold])
    await owner.ok("reverseFact", { params: { partnerId: story.partnerId, factId: id }, body: { reason: "not sold" } });
  await story.days(1);
  await decline("it will be sold again");
  expect((await told(story)).filter(({ kind }) => kind === "moveDeclined")).toHaveLength(1);
}, 60_000);

test("a version that applies at once says nothing of a track whose tiers move by a policy", async () => {
  const story = await demotionStory(app);
  const before = (await told(story)).length;
  const { source } = await story.owner.ok("getProgram", { params: { programId: story.programId } });
  const stricter = (source ?? "").replace("2000", "3000").replace("1000", "3000");
  expect(stricter).not.toBe(source);
  await story.owner.ok("publishProgram", { params: { programId: story.programId }, body: { source: stricter } });
  await app.drainJobs();
  expect((await told(story)).slice(0, -before).filter(({ kind }) => kind === "versionAnnounced")).toEqual([]);
});
