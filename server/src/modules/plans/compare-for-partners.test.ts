import { parseId } from "@fairway/kernel";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { certificate, publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";
import { plans } from "./index.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

test("what a version means for a partner: today, then, what is missing in each language, and from when", async () => {
  const vendor = await app.newVendor();
  const { owner } = vendor;
  const { uuid: partnerId } = await vendor.newPartner({ name: "Alder", reference: "Alder" });
  const { uuid: other } = await vendor.newPartner({ name: "Birch", reference: "Birch" });
  const programId = await publishSmall(app, owner);
  await record(app, owner, [
    sale({ partner: "Alder", on: "2026-01-10", amount: "15000" }),
    certificate("Alder", "ann", "2025-10-01", "2027-10-01"),
  ]);
  const source = smallProgram({ gold: 20_000 })
    .replace(
      "      Member: true\n",
      "      Member: true\n    moves: { demote: { on: yearly on 07-15, notice: 60 days } }\n",
    )
    .replace("\"'service' in partner.types\"", '"partner.types != []"');
  const { id: draftId } = await owner.ok("createDraft", { body: { programId, source } });
  const of = {
    programId: parseId("program", programId),
    versionId: parseId("programVersion", draftId),
    partnerIds: [partnerId, other],
    asOf: "2026-03-31",
  };
  const ctx = vendor.ctx();
  const found = await app.platform.read(ctx, (tx) => plans.compareVersions(tx, ctx, of));
  const changes = found.flatMap(({ tracks }) => tracks);
  expect(changes.map((change) => [change.partnerId, change.track, change.direction])).toEqual(
    [
      [partnerId, "sell", "down"],
      [other, "sell", "same"],
    ].toSorted(([a = ""], [b = ""]) => a.localeCompare(b)),
  );
  const alder = changes.find((change) => change.partnerId === partnerId);
  expect(alder).toMatchObject({
    label: { en: "Sell", de: "Vertrieb" },
    today: { tier: "Gold" },
    then: { tier: "Silver" },
    missing: { en: [{ gap: { value: "5000" } }], de: [{ gap: { value: "5000" } }] },
    nextTier: "Gold",
    effectiveOn: "2026-09-13",
    protectedUntil: "2026-09-12",
  });
  expect(alder?.missing.en[0]?.says).toContain("at least");
  expect(alder?.missing.de[0]?.says).toContain("mindestens");
  const birch = changes.find((change) => change.partnerId === other);
  expect(birch).toMatchObject({ nextTier: "Silver", effectiveOn: null, missing: { en: [{ gap: { value: "1000" } }] } });
});
