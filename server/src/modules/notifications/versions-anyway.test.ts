import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { heldProgram } from "../../../test/held-program.ts";
import { demotionStory, oversightStory } from "../../../test/oversight-story.ts";

const app = await startApp();

type About = { silver?: number; effectiveOn?: string | null };

/** Announces a version that changes the way to Gold and what is said besides; gives what the partner reads of it. */
async function told(
  story: Awaited<ReturnType<typeof demotionStory>>,
  moves: string,
  { silver = 1_000, effectiveOn = "2026-06-01" }: About = {},
) {
  const source = heldProgram(moves, { gold: 12_000, silver });
  const body = { source, ...(effectiveOn ? { effectiveOn } : {}), reason: "Growth" };
  await story.owner.ok("publishProgram", { params: { programId: story.programId }, body });
  await app.drainJobs();
  const { items } = await story.partner.person.ok("listPartnerNotices");
  const found = items.find(({ kind }) => kind === "versionAnnounced");
  return story.partner.person.ok("getNotice", { params: { noticeId: found?.id ?? "" } });
}
const moves = (more: string) =>
  `{ evaluate: daily, promote: { on: daily, takesEffect: at once }, demote: { on: daily, takesEffect: at once, ${more} }, appeal: { within: 10 days, decideWithin: 5 business days } }`;

test("a demotion that was announced keeps its own day in what a later version says, and is not its doing", async () => {
  const story = await demotionStory(app);
  const notice = await told(story, moves("notice: 20 days"));
  expect(notice).toMatchObject({
    important: false,
    title: expect.stringMatching(/nothing changes for you beyond what you were told before$/),
    summary: "Sell: Silver today, Member from 27 April 2026, as you were told before.",
  });
  const text = JSON.stringify(notice.blocks);
  expect(text).toContain("You keep Silver in Sell until 26 April 2026");
  expect(text).not.toContain("taken from you later");
});

test("a demotion that waits for approval is told by no version", async () => {
  const story = await demotionStory(app, { approve: "approve: 1 person" });
  const notice = await told(story, moves("notice: 20 days, approve: 1 person"));
  expect(notice).toMatchObject({ important: false, summary: "Sell: still Silver." });
  expect(JSON.stringify(notice.blocks)).not.toContain("Member from");
});

test("an announced demotion is told although the version gives the tier again, and so is that", async () => {
  const story = await demotionStory(app);
  const notice = await told(story, moves("notice: 20 days"), { silver: 0 });
  expect(notice).toMatchObject({
    important: true,
    summary:
      "Sell: Silver today, Member from 27 April 2026, as you were told before; then Silver from 1 June 2026 as things stand.",
  });
  expect(notice.blocks).toContainEqual(
    expect.objectContaining({
      kind: "table",
      head: ["Track", "Today", "Then", "From", "Protected until"],
      rows: [
        ["Sell", "Silver", "Member", "27 April 2026", "26 April 2026"],
        ["Sell", "Member", "Silver", "1 June 2026", "–"],
      ],
    }),
  );
});

test("a version that drops the policy takes a tier by itself, and says so", async () => {
  const story = await demotionStory(app);
  const notice = await told(story, "", { effectiveOn: "2026-04-15" });
  expect(notice).toMatchObject({
    important: true,
    summary: "Sell: Silver today, Member from 15 April 2026 as things stand.",
  });
});

test("dropped at once, it tells who loses by it, and of the move that was due not that the tier is kept", async () => {
  const story = await demotionStory(app);
  const notice = await told(story, "", { effectiveOn: null });
  expect(notice).toMatchObject({
    important: true,
    summary: "Sell: Silver today, Member from 7 April 2026 as things stand.",
  });
  expect(await story.held()).toBe("Member");
  const { items } = await story.partner.person.ok("listPartnerNotices");
  const cancelled = items.filter(({ kind }) => kind === "moveCancelled");
  expect(cancelled).toMatchObject([{ title: "The change in Sell that was due is replaced by a new version" }]);
});

test("a demotion that a version brings only after approval is told without a day", async () => {
  const approves = "approve: 1 person";
  const story = await oversightStory(app, moves(approves));
  await story.sells("2000");
  await story.days(1);
  const notice = await told(story, moves(approves), { silver: 5_000 });
  expect(notice).toMatchObject({
    important: true,
    summary: "Sell: Silver today. By your figures it becomes Member, but only once that has been approved.",
  });
  expect(JSON.stringify(notice.blocks)).toContain('"once approved"');
});

const margin = (silver: number, member: number) =>
  `benefits:\n  margin: { discount: { Gold: 30%, Silver: ${silver}%, Member: ${member}% }, cost: 70 USD }\n`;

/** A partner that is told it will be Member on 27 April, in a program with a discount; and the version of June. */
async function withDiscount() {
  const story = await demotionStory(app, { benefits: margin(20, 5) });
  const source = heldProgram(moves("notice: 20 days"), { gold: 12_000 }) + margin(25, 8).replace("70", "90");
  return { story, source };
}

test("a benefit is told by the tier that is held when the version comes, and rules with what they become", async () => {
  const { story, source } = await withDiscount();
  const body = { source, effectiveOn: "2026-06-01", reason: "Growth" };
  await story.owner.ok("publishProgram", { params: { programId: story.programId }, body });
  await app.drainJobs();
  const { items } = await story.partner.person.ok("listPartnerNotices");
  const found = items.find(({ kind }) => kind === "versionAnnounced");
  expect(found?.summary).toBe(
    "Sell: Silver today, Member from 27 April 2026, as you were told before. Margin: 5% until then, 8% from 1 June 2026 as things stand.",
  );
  const { blocks } = await story.partner.person.ok("getNotice", { params: { noticeId: found?.id ?? "" } });
  const said = JSON.stringify(blocks);
  expect(said).toContain("What changes in the program");
  expect(said).toContain("Gold: revenue $10,000 → $12,000");
  expect(said).toContain("until when you can appeal");
  expect(said).not.toMatch(/\$70|\$90|cost/i);
});

test("a preview says what comes from the day that was chosen, by what the rules of today ask until then", async () => {
  const { story, source } = await withDiscount();
  const { programId } = story;
  const { id: version } = await story.owner.ok("createDraft", { body: { programId, source } });
  const query = { version, effectiveOn: "2026-06-01" };
  const { samples } = await story.owner.ok("previewVersionNotice", { query });
  expect(samples[0]).toMatchObject({
    change: "gains",
    text: expect.stringMatching(/Before: 5%\s+Then: 8%\s+From: 1 June 2026/),
  });
});

test("a version that another announced one follows is told as far as it applies", async () => {
  const story = await oversightStory(app, moves("notice: 20 days"));
  await story.sells("2000");
  await story.days(1);
  const { programId, owner } = story;
  const later = { source: heldProgram(moves("notice: 20 days")), effectiveOn: "2026-06-10", reason: "As it was" };
  await owner.ok("publishProgram", { params: { programId }, body: later });
  const sooner = { source: heldProgram(moves("notice: 20 days"), { silver: 5_000 }), effectiveOn: "2026-06-01" };
  await owner.ok("publishProgram", { params: { programId }, body: { ...sooner, reason: "For a week" } });
  await app.drainJobs();
  const { items } = await story.partner.person.ok("listPartnerNotices");
  const told = items.filter(({ kind }) => kind === "versionAnnounced").map(({ summary }) => summary);
  expect(told).toEqual(["Sell: still Silver.", "Sell: still Silver."]);
});
