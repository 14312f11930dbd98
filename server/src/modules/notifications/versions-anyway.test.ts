import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { heldProgram } from "../../../test/held-program.ts";
import { demotionStory } from "../../../test/oversight-story.ts";

const app = await startApp();

/** Announces a version that changes nothing but the way to Gold; gives what the partner reads of it. */
async function told(story: Awaited<ReturnType<typeof demotionStory>>, moves: string) {
  const source = heldProgram(moves, { gold: 12_000 });
  const body = { source, effectiveOn: "2026-06-01", reason: "Growth" };
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
    title: expect.stringMatching(/nothing changes for you/),
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
