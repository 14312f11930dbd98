import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { certificate, publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp();

async function channel() {
  const vendor = await app.newVendor({ name: "Northwind" });
  const { owner } = vendor;
  const programId = await publishSmall(app, owner);
  const [rising, falling, steady] = [
    await vendor.newPartner({ name: "Rising" }),
    await vendor.newPartner({ name: "Falling" }),
    await vendor.newPartner({ name: "Steady" }),
  ];
  await record(app, owner, [
    sale({ partner: rising.partnerId, on: "2026-03-01", amount: "6000" }),
    certificate(rising.partnerId, "ann", "2026-01-01", "2027-01-01"),
    sale({ partner: falling.partnerId, on: "2026-03-01", amount: "1500" }),
  ]);
  return { vendor, owner, programId, rising, falling, steady };
}

/** Gold from 5,000, Silver from 2,000. */
const stricter = smallProgram({ gold: 5000 }).replace("revenue >= 1000", "revenue >= 2000");

const next = { source: stricter, effectiveOn: "2026-06-01", reason: "Growth" };

test("everybody is told in person about a version that is announced, and nobody twice", async () => {
  const { vendor, owner, programId, rising, falling, steady } = await channel();
  await owner.ok("publishProgram", { params: { programId }, body: next });
  await app.drainJobs();

  const notice = async (of: typeof rising) => {
    const { items, unread, waiting } = await of.person.ok("listPartnerNotices");
    expect(items).toHaveLength(1);
    expect(unread).toBe(1);
    const id = items[0]?.id ?? "";
    return { waiting, notice: await of.person.ok("getNotice", { params: { noticeId: id } }) };
  };
  const lost = await notice(falling);
  expect(lost.notice.title).toBe("What changes for you from 1 June 2026");
  expect(lost.notice.summary).toBe("Sell: Silver today, Member from 1 June 2026 as things stand.");
  expect(lost.waiting.map(({ id }) => id)).toEqual([lost.notice.id]);
  const missing = lost.notice.blocks.find((block) => block.kind === "missing");
  expect(missing).toMatchObject({ title: "What keeps Silver in Sell" });
  expect(missing?.kind === "missing" && missing.items[0]).toMatchObject({
    gap: { type: "money", value: "500", currency: "USD" },
  });
  expect(JSON.stringify(lost.notice.blocks)).toContain("Growth");

  expect((await notice(rising)).notice.summary).toBe("Sell: Silver today, Gold from 1 June 2026 as things stand.");
  const same = await notice(steady);
  expect(same.notice).toMatchObject({
    title: "Small Partners from 1 June 2026: nothing changes for you",
    summary: "Sell: still Member.",
    important: false,
  });
  expect(same.waiting).toEqual([]);
  const german = await falling.person.ok("getNotice", {
    params: { noticeId: lost.notice.id },
    query: { locale: "de" },
  });
  expect(german.summary).toBe("Vertrieb: heute Silver, nach jetzigem Stand ab 1. Juni 2026 Member.");
  expect(german.blocks.find((block) => block.kind === "missing")).toMatchObject({
    title: "Womit Silver in Vertrieb bleibt",
  });

  const listed = await owner.ok("listNotices");
  expect(listed.items).toHaveLength(3);
  expect(listed.items.every(({ mails }) => mails.noServer === 1)).toBe(true);
  expect((await vendor.owner.ok("getNoticeSummary")).server).toBeNull();
});

test("an occasion says which version it is about, for how many it comes to what, and who they are", async () => {
  const { owner, programId } = await channel();
  await owner.ok("publishProgram", { params: { programId }, body: next });
  await app.drainJobs();
  const [run] = (await owner.ok("listNoticeRuns")).items;
  expect(run).toMatchObject({
    title: "Small Partners, version 2 from 1 June 2026",
    told: 3,
    changes: { gains: 1, loses: 1, unchanged: 1 },
  });
  const those = async (change: "gains" | "loses" | "unchanged") => {
    const { items, run: of } = await owner.ok("listNotices", { query: { run: run?.id ?? "", change } });
    expect(of).toEqual(run);
    return items.map(({ partner }) => partner.name);
  };
  expect(await those("loses")).toEqual(["Falling"]);
  expect(await those("gains")).toEqual(["Rising"]);
  expect(await those("unchanged")).toEqual(["Steady"]);
  expect((await owner.ok("listNotices")).run).toBeNull();
});
