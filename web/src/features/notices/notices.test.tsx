import {
  getGetAnnouncementQueryKey,
  getGetNoticeQueryKey,
  getGetNoticeSummaryQueryKey,
  getListAnnouncementsInfiniteQueryKey,
  getListAnnouncementsQueryKey,
  getListNoticeRunsInfiniteQueryKey,
  getListNoticesInfiniteQueryKey,
  getListNoticesQueryKey,
  getListPartnerAppealsQueryKey,
  getListPartnerNoticesInfiniteQueryKey,
  getListPartnerNoticesQueryKey,
  type Announcement,
  type FullNotice,
  type GetNoticeSummaryReply,
  type Notice,
  type SentNotice,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, explains, money, pages, seller } from "../../test/world.ts";

const notice: Notice = {
  id: "ntc_1",
  kind: "versionAnnounced",
  important: true,
  title: "What changes for you from 1 June 2027",
  summary: "Sell: Silver today, Member from 1 June 2027 as things stand.",
  createdAt: "2026-11-23T10:00:00Z",
  withdrawnAt: null,
  acknowledged: null,
  read: false,
};
const { read: _, ...told } = notice;
const sent: SentNotice = {
  ...told,
  partner: { id: "ptn_1", name: "Tarnbrook Ltd" },
  manager: null,
  moveId: null,
  mails: { refused: 1 },
};
const full: FullNotice = {
  ...notice,
  blocks: [
    {
      kind: "paragraph",
      text: [{ text: "It applies from 1 June 2027." }, { text: "bad", href: "javascript:alert(1)" }],
    },
    { kind: "table", head: ["Track", "Today"], rows: [["Sell", "Silver"]] },
    {
      kind: "missing",
      title: "What keeps Silver in Sell",
      items: [explains("sourced ARR at least $300,000", false, { gap: money("56636.6") })],
      note: "By the figures of 3 March 2027.",
    },
  ],
  appealMove: null,
  can: { acknowledge: true },
};
const summary: GetNoticeSummaryReply = {
  unacknowledged: 2,
  mails: { refused: 1, noServer: 3 },
  server: null,
  runs: [{ kind: "announcement", title: "New hours", total: 200, done: 50 }],
};
const run = {
  id: "nrn_1",
  kind: "announcement" as const,
  title: "New hours",
  announcementId: "ann_1",
  createdAt: "2026-11-23T10:00:00Z",
  total: 200,
  done: 200,
  told: 200,
  read: 12,
  acknowledged: 3,
  important: 200,
  changes: null,
  withdrawn: false,
};
const list = (items: SentNotice[], filter: object) =>
  [
    getListNoticesInfiniteQueryKey("vnd_1", { ...filter, limit: 50 }),
    pages({ items, nextCursor: null, can: { announce: true }, run: null }),
  ] as const;

describe("the vendor's notices", () => {
  const answers = [
    ...base(),
    [getGetNoticeSummaryQueryKey("vnd_1"), summary] as const,
    [getListNoticeRunsInfiniteQueryKey("vnd_1", { limit: 10 }), pages({ items: [run], nextCursor: null })] as const,
    list([{ ...sent, kind: "moveScheduled" }], { single: "yes" }),
    list([sent], { acknowledged: "no" }),
  ];
  it("say what waits, that mail cannot leave, and what is under way", async () => {
    const { text } = await visit("/console/northwind/notices", answers);
    expect(text).toContain("2 important notices wait to be acknowledged.");
    expect(text).toContain("mails wait in the outbox (3).");
    expect(text).toContain("New hours: 50 of 200 partners told.");
  });
  it("show what went to many once, and single ones with their mails", async () => {
    const { text } = await visit("/console/northwind/notices", answers);
    expect(text).toContain("200 partners told · 12 opened it · 3 of 200 acknowledged it");
    expect(text).toContain("Tarnbrook Ltd Tier due to change 23 Nov 2026 Refused Not yet");
    expect(text).not.toContain("Mail waiting");
  });
  it("of one occasion say what it was about, and show who loses first", async () => {
    const title = "Northwind Partners, version 3 from 1 June 2027";
    const version = {
      ...run,
      kind: "versionAnnounced" as const,
      title,
      announcementId: null,
      changes: { loses: 28, gains: 15, unchanged: 157 },
    };
    const asked = { items: [], nextCursor: null, can: {}, run: version };
    const gainer = { ...sent, id: "ntc_2", partner: { id: "ptn_2", name: "Ravensholt Apps" } };
    const opened = [
      ...answers,
      [getListNoticesQueryKey("vnd_1", { run: "nrn_1", limit: 1 }), asked] as const,
      list([sent], { run: "nrn_1", change: "loses" }),
      list([gainer], { run: "nrn_1", change: "gains" }),
    ];
    const { text } = await visit("/console/northwind/notices?run=nrn_1", opened);
    expect(text).toContain(`${title} All notices Program change`);
    expect(text).toContain("Loses 28 Gains 15 Stays 157");
    expect(text).toContain("Tarnbrook Ltd");
    const gains = await visit("/console/northwind/notices?run=nrn_1&change=gains", opened);
    expect(gains.text).toContain("Ravensholt Apps");
    expect(gains.text).not.toContain("Tarnbrook Ltd");
  });
  it("can be those alone that nobody has acknowledged", async () => {
    const { text } = await visit("/console/northwind/notices?show=unacknowledged", answers, "de");
    expect(text).toContain("Sell: Silver today, Member from 1 June 2027");
    expect(text).not.toContain("An viele");
  });
});

const announcement: Announcement = {
  id: "ann_1",
  status: "published",
  title: { en: "New hours" },
  body: { en: "We answer sooner." },
  audience: { types: [], regions: [], tiers: [], segment: null },
  important: false,
  revision: 2,
  scheduledAt: null,
  publishedAt: "2026-11-23T10:00:00Z",
  publishedBy: "Dana Whitfield",
  withdrawnAt: null,
  returned: null,
  createdBy: "Dana Whitfield",
  createdAt: "2026-11-23T09:00:00Z",
  updatedAt: "2026-11-23T10:00:00Z",
  result: { told: 200, read: 12, acknowledged: 3, progress: 1 },
  can: {},
};

describe("announcements", () => {
  it("are listed with what they reached", async () => {
    const { text } = await visit("/console/northwind/notices?tab=announcements", [
      ...base(),
      [getGetNoticeSummaryQueryKey("vnd_1"), summary],
      [
        getListAnnouncementsInfiniteQueryKey("vnd_1", { limit: 50 }),
        pages({ items: [announcement], nextCursor: null, can: { announce: true } }),
      ],
    ]);
    expect(text).toContain("New hours Published 23 Nov 2026, 05:00 200 12 3");
  });
  it("are begun only by those who may announce", async () => {
    const begun = async (may: boolean) => {
      const list = { items: [], nextCursor: null, can: { announce: may } };
      const known = [getListAnnouncementsQueryKey("vnd_1", { limit: 1 }), list] as const;
      return (await visit("/console/northwind/notices/announcements/new", [...base(), known])).text;
    };
    expect(await begun(true)).toContain("Save draft");
    const refused = await begun(false);
    expect(refused).toContain(
      "Your role does not include this Somebody who runs the program or marketing can announce.",
    );
    expect(refused).not.toContain("Save draft");
  });
  it("say why one that was due is a draft again", async () => {
    const draft = { ...announcement, status: "draft" as const, publishedAt: null, publishedBy: null, result: null };
    const shown = async (tier: string | null, locale: "en" | "de") =>
      visit(
        "/console/northwind/notices/announcements/ann_1",
        [
          ...base(),
          [
            getGetAnnouncementQueryKey("vnd_1", "ann_1"),
            { ...draft, returned: { at: "2026-11-23T10:00:00Z", tier } },
          ] as const,
        ],
        locale,
      );
    expect((await shown(null, "en")).text).toContain(
      "Not published 23 Nov 2026, 05:00: the segment it is for has ended. Choose whom it is for, and publish it again.",
    );
    expect((await shown("sell:Gold", "de")).text).toContain("die Stufe Gold gibt es nicht mehr");
  });
  it("show what was said to those who may not announce", async () => {
    const { text } = await visit("/console/northwind/notices/announcements/ann_1", [
      ...base(),
      [getGetAnnouncementQueryKey("vnd_1", "ann_1"), announcement],
    ]);
    expect(text).toContain("200 told, 12 opened it, 3 acknowledged it.");
    expect(text).toContain("We answer sooner.");
    expect(text).not.toContain("Withdraw announcement");
  });
});

describe("the partner's notices", () => {
  const at = "/portal/northwind/ptn_1/notices";
  const reply = { items: [notice], nextCursor: null, unread: 1, waiting: [notice] };
  const answers = [
    ...base(seller),
    [getListPartnerNoticesQueryKey("vnd_1", "ptn_1", { limit: 50 }), reply] as const,
    [getListPartnerNoticesInfiniteQueryKey("vnd_1", "ptn_1", { limit: 50 }), pages(reply)] as const,
    [getGetNoticeQueryKey("vnd_1", "ptn_1", "ntc_1"), full] as const,
  ];
  it("say what is new and what is to be acknowledged, also in the sections", async () => {
    const { text } = await visit(at, answers);
    expect(text).toContain("Notices 1 , One new notice");
    expect(text).toContain("Please acknowledge New What changes for you from 1 June 2027");
  });
  it("open into what changes, what closes the gap and the way to acknowledge", async () => {
    const { text, html } = await visit(`${at}/ntc_1`, answers);
    expect(text).toContain("Track Today Sell Silver");
    expect(text).toContain("What keeps Silver in Sell");
    expect(text).toContain("Still needed: $56,636.60.");
    expect(text).toContain("Acknowledge notice");
    expect(html).not.toContain("javascript:");
  });
  it("keep the heads of a table with its values, for where each row is a card", async () => {
    const { html } = await visit(`${at}/ntc_1`, answers);
    expect(html).toMatch(/<th role="columnheader"[^>]*>Today<\/th>/);
    expect(html).toMatch(/<th role="rowheader"[^>]*>Sell<\/th><td role="cell" data-label="Today">Silver<\/td>/);
  });
  it("tell a colleague who cannot acknowledge who can", async () => {
    const other = [
      ...answers.slice(0, -1),
      [getGetNoticeQueryKey("vnd_1", "ptn_1", "ntc_1"), { ...full, can: {} }] as const,
    ];
    const { text } = await visit(`${at}/ntc_1`, other);
    expect(text).toContain("An administrator of Tarnbrook Ltd can acknowledge it.");
  });
  it("about a promotion that was not approved offer the appeal", async () => {
    const move = {
      id: "mov_1",
      programId: "prg_1",
      track: "sell",
      trackLabel: "Sell",
      direction: "up" as const,
      status: "declined" as const,
      fromTier: "Member",
      toTier: "Silver",
      decidedOn: "2026-11-23",
      effectiveOn: "2026-11-23",
      missing: [],
    };
    const appealable = [{ move, appealByOn: "2026-12-02", daysLeft: 9 }];
    const { text } = await visit(`${at}/ntc_1`, [
      ...answers.slice(0, -1),
      [
        getGetNoticeQueryKey("vnd_1", "ptn_1", "ntc_1"),
        { ...full, kind: "moveDeclined" as const, appealMove: "mov_1" },
      ] as const,
      [
        getListPartnerAppealsQueryKey("vnd_1", "ptn_1", { limit: 50 }),
        { items: [], appealable, nextCursor: null, can: { file: true } },
      ] as const,
    ]);
    expect(text).toContain("Promotion not approved");
    expect(text).toContain("Appeal You can appeal until 2 Dec 2026.");
  });
});
