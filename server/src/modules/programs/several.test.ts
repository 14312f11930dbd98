import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp();

const second = smallProgram({ name: "Second" })
  .replace("key: small", "key: second")
  .replaceAll("Gold:", "Summit:")
  .replaceAll("Silver:", "Ridge:");

test("a vendor runs several programs beside each other, each with its own tiers, versions and drafts", async () => {
  const { owner, newPartner } = await app.newVendor();
  const first = await publishSmall(app, owner);
  const { id: other } = await owner.ok("createProgram", { body: { source: second } });
  const draft = await owner.ok("createDraft", { body: { source: "program: Third" } });
  const { partnerId, reference } = await newPartner();
  await record(app, owner, [sale({ partner: reference, on: "2026-03-01", amount: "6000" })]);

  const { items } = await owner.ok("listPrograms");
  expect(items.map((p) => [p.name, p.activeVersion?.number ?? null])).toEqual([
    ["Small Partners", 1],
    ["Second", 1],
    ["Third", null],
  ]);
  const tiers = async (program?: string) => {
    const query = program === undefined ? {} : { program };
    const [listed, facets, standing] = [
      await owner.ok("listPartners", { query }),
      await owner.ok("getPartnerFacets", { query }),
      await owner.ok("getStanding", { params: { partnerId }, query }),
    ];
    const held = [listed.items[0]?.standings, standing.tracks].map((all) => all?.find((s) => s.track === "sell")?.tier);
    return [...held, facets.tiers.find((t) => t.track === "sell")?.tier];
  };
  expect(await tiers()).toEqual(["Silver", "Silver", "Silver"]);
  expect(await tiers(first)).toEqual(["Silver", "Silver", "Silver"]);
  expect(await tiers(other)).toEqual(["Ridge", "Ridge", "Ridge"]);

  const nobody = { query: { program: draft.programId } };
  expect(await owner.fails("listPartners", nobody)).toMatchObject({ status: 404 });
  expect(await owner.fails("getStanding", { params: { partnerId }, ...nobody })).toMatchObject({
    code: "program.none",
  });
  expect((await owner.ok("listProgramVersions", { params: { programId: draft.programId } })).items).toHaveLength(1);
  expect((await owner.ok("listProgramVersions", { params: { programId: other } })).items).toHaveLength(1);
});

test("a document comes back as it was written, with its comments and spaces", async () => {
  const { owner } = await app.newVendor();
  const source = `# Kept by the channel team\n${smallProgram()}\n\n# Ende ☂\n`;
  const { id: programId } = await owner.ok("createProgram", { body: { source } });
  const [version] = (await owner.ok("listProgramVersions", { params: { programId } })).items;
  const read = await owner.ok("getProgramVersion", { params: { programId, versionId: version?.id ?? "" } });
  expect(read).toMatchObject({ source, format: "yaml" });
  const draft = await owner.ok("createDraft", { body: { programId, source, format: "yaml" } });
  expect(draft.source).toBe(source);
});

test("two versions and a document are compared in the reader's language", async () => {
  const { owner } = await app.newVendor();
  const { id: programId } = await owner.ok("createProgram", { body: { source: smallProgram() } });
  await owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram({ gold: 5000 }) } });
  const [now, before] = (await owner.ok("listProgramVersions", { params: { programId } })).items;
  const query = { from: before?.id ?? "", to: now?.id ?? "" };
  const compared = await owner.ok("compareProgramVersions", { params: { programId }, query });
  expect(compared).toMatchObject({ from: { number: 1 }, to: { number: 2 }, count: 1 });
  expect(compared.groups[0]?.changes[0]?.says).toBe("Sell, Gold: revenue $10,000 → $5,000");
  const german = { "accept-language": "de" };
  const deutsch = await owner.ok("compareProgramVersions", { params: { programId }, query, headers: german });
  expect(deutsch.groups[0]).toMatchObject({ title: "Zweige und Stufen" });
  const body = { source: smallProgram({ gold: 5000 }) };
  expect(await owner.ok("compareProgramDocument", { params: { programId }, body })).toMatchObject({
    count: 0,
    to: { id: null },
  });
  const bad = { source: smallProgram().replace("sale.amount, over: 12", "sale.amonut, over: 12") };
  expect(await owner.fails("compareProgramDocument", { params: { programId }, body: bad })).toMatchObject({
    status: 400,
    code: "program.invalid",
  });
});
