import {
  getGetLibraryFacetsQueryKey,
  getGetPartnerLibraryQueryKey,
  getGetPartnerResourceQueryKey,
  getGetSharedResourceQueryKey,
  getListPartnerResourcesInfiniteQueryKey,
  getListGateRequestsQueryKey,
  getListGatesQueryKey,
  getListResourcesInfiniteQueryKey,
  type GetLibraryFacetsReply,
  type PartnerResource,
  type Resource,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { draw, visit, type Answers } from "../../test/visit.tsx";
import { base, pages, seller } from "../../test/world.ts";
import { OpenForATime } from "./portal/open-for-a-time.tsx";
import { Preview } from "./portal/preview.tsx";
import { ShareHelp } from "./share-help.tsx";

const facets = (more: Partial<GetLibraryFacetsReply> = {}): GetLibraryFacetsReply => ({
  tags: ["prices"],
  languages: ["en"],
  collections: [],
  counts: { published: 2, drafts: 1, reviewDue: 1, expiringSoon: 0 },
  maxFileBytes: 1_000_000,
  can: { edit: true, publish: true },
  ...more,
});

const resource: Resource = {
  id: "res_1",
  title: "Price list",
  summary: "",
  kind: "priceList",
  tags: ["prices"],
  languages: ["de", "en"],
  collections: [{ id: "rcl_1", name: "Sell" }],
  language: "en",
  status: "published",
  translations: {},
  owner: null,
  gateId: null,
  coBrand: null,
  reviewOn: "2026-11-01",
  reviewDue: true,
  expiresOn: null,
  expired: false,
  files: [],
  usage: { views: 9, downloads: 4, shares: 0 },
  revision: 1,
  createdAt: "2026-10-01T09:00:00Z",
  updatedAt: "2026-10-01T09:00:00Z",
  publishedAt: "2026-10-01T09:00:00Z",
  can: { edit: true },
};

const file = {
  language: "en",
  versionId: "rsv_2",
  number: 2,
  name: "price-list.pdf",
  type: "application/pdf",
  sizeBytes: 2048,
  updatedAt: "2026-11-01T09:00:00Z",
  olderDownloaded: 1,
};

const shown: PartnerResource = {
  id: "res_1",
  title: "Price list",
  summary: "Every edition and term.",
  kind: "priceList",
  tags: [],
  languages: ["en"],
  collections: [],
  open: true,
  lock: null,
  openUntil: "2026-12-24",
  coBrandable: true,
  expiresOn: null,
  publishedAt: "2026-10-01T09:00:00Z",
  files: [file],
  can: { share: true },
};

describe("the library", () => {
  const list = (items: Resource[], found = facets()): Answers => [
    ...base(),
    [getGetLibraryFacetsQueryKey("vnd_1"), found],
    [getListResourcesInfiniteQueryKey("vnd_1", { limit: 100 }), pages({ items, nextCursor: null })],
  ];

  it("says what waits in it and marks what is to be looked through", async () => {
    const { text } = await visit("/console/northwind/library", list([resource]));
    expect(text).toContain("2 published, 1 in draft. One is to be looked through.");
    expect(text).toMatch(/Price list.*To be looked through.*de, en.*Sell.*prices/);
  });

  it("says of each who sees it, by the gate before it", async () => {
    const gated = { ...resource, id: "res_2", title: "Price floor", gateId: "gat_1" };
    const { text, html } = await visit("/console/northwind/library", [
      ...list([resource, gated]),
      [getListGatesQueryKey("vnd_1", {}), { items: [{ id: "gat_1", label: "Established sellers" }] }],
    ]);
    expect(text).toMatch(/Who sees it.*Price list.*Every partner.*Price floor.*Established sellers/);
    expect(html).toContain('title="Price floor"');
  });

  it("counts in the menu the requests that wait for the reader", async () => {
    const waits = [
      getListGateRequestsQueryKey("vnd_1", { mine: "true", limit: 1 }),
      { items: [], waiting: 2, late: 0 },
    ] as const;
    const { text } = await visit("/console/northwind/library", [...list([resource]), waits]);
    expect(text).toContain("Gates 2 , 2 requests wait for your answer");
  });

  it("teaches while it is empty, in German as well", async () => {
    const { text } = await visit("/console/northwind/library", list([]), "de");
    expect(text).toContain("Noch nichts in der Bibliothek");
  });

  it("takes no files from who may not edit it", async () => {
    const { text } = await visit("/console/northwind/library", list([resource], facets({ can: {} })));
    expect(text).not.toContain("choose files");
  });
});

describe("the portal's resources", () => {
  const portal = (address: string, items: PartnerResource[], params = {}) =>
    visit(address, [
      ...base(seller),
      [getGetPartnerLibraryQueryKey("vnd_1", "ptn_1"), { tags: [], languages: [], collections: [] }],
      [
        getListPartnerResourcesInfiniteQueryKey("vnd_1", "ptn_1", { limit: 48, ...params }),
        pages({ items, nextCursor: null }),
      ],
      [getGetPartnerResourceQueryKey("vnd_1", "ptn_1", "res_1", {}), { ...shown, excerpt: "First words", shares: [] }],
    ]);
  const resources = "/portal/northwind/ptn_1/resources";

  it("say until when one is open, and that there is a newer version than the one taken home", async () => {
    const { text } = await portal(resources, [shown]);
    expect(text).toContain("One resource for you.");
    expect(text).toMatch(/Price list.*There is a newer version than yours.*Open to you until (24 Dec|Dec 24)/);
  });

  it("say of a search that finds nothing what to do", async () => {
    const { text } = await portal(`${resources}?q=nothing`, [], { q: "nothing" });
    expect(text).toContain("Nothing matches");
  });
});

describe("what is open for a time", () => {
  it("says until when, why, and that no link can be made of it", async () => {
    const { text } = await draw(<OpenForATime vendor="Northwind" until="2026-12-24" reason="For the fair" />);
    expect(text).toMatch(/Northwind has opened this to you until .*24.* The reason: For the fair/);
    expect(text).toContain("You cannot make a link of it.");
    expect((await draw(<OpenForATime vendor="Northwind" until={null} reason={null} />)).text).toBe("");
  });
});

it("a link to what is behind a gate is warned of", async () => {
  expect((await draw(<ShareHelp isGated />)).text).toContain(
    "Not every partner may see this: a link gives it to anybody",
  );
  expect((await draw(<ShareHelp isGated={false} />)).text).not.toContain("Not every partner");
});

describe("a preview", () => {
  it("is the picture itself, the beginning of a text, or the word that there is none", async () => {
    const address = "/files/x?as=inline";
    const picture = await draw(<Preview file={{ ...file, type: "image/png" }} address={address} excerpt={null} />);
    expect(picture.html).toMatch(/<img[^>]*alt="Preview of price-list.pdf"/);
    const text = await draw(<Preview file={{ ...file, type: "text/plain" }} address={address} excerpt="First words" />);
    expect(text.text).toBe("From the text First words");
    const none = await draw(<Preview file={{ ...file, type: "video/mp4" }} address={address} excerpt={null} />);
    expect(none.text).toContain("Download it to see it.");
  });
});

it("a link leads to the file, with who shares it and until when", async () => {
  const reply = {
    title: "Price list",
    summary: "Every edition and term.",
    name: "price-list.pdf",
    type: "application/pdf",
    sizeBytes: 2048,
    from: "Tarnbrook Ltd",
    vendor: { name: "Northwind Cloud", branding: { color: "#0f766e", logoUrl: null } },
    expiresAt: "2026-12-24T09:00:00Z",
  };
  const { text, html } = await visit("/share/token", [[getGetSharedResourceQueryKey("token"), reply]]);
  expect(text).toMatch(/Northwind Cloud.*Price list.*Tarnbrook Ltd shares this with you\..*Download price-list\.pdf/);
  expect(text).not.toContain("Fairway");
  expect(html).toContain('href="/files/shares/token"');
});
