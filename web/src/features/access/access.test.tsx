import type { FindWhoMayReply } from "@fairway/client";
import { expect, it } from "vitest";
import { draw } from "../../test/visit.tsx";
import { WhoMay } from "./who-may.tsx";

const holder = (name: string, ownOnly: boolean): FindWhoMayReply["people"][number] => ({
  person: { id: name, name, email: `${name}@northwind.example` },
  side: "vendor",
  partner: null,
  through: [{ key: "cam", name: null, partnerScope: "all" }],
  ownOnly,
});
const answer: FindWhoMayReply = { covers: [], keys: [], people: [holder("ana", true), holder("ben", false)] };

it("says of everybody for which partners a permission holds, where it is about partners", async () => {
  const { text } = await draw(<WhoMay answer={answer} side="vendor" permission="partners.read" />);
  expect(text).toContain("through Channel account manager, own partners only");
  expect(text).toContain("through Channel account manager, all partners");
  const roles = await draw(<WhoMay answer={answer} side="vendor" permission="roles.manage" />);
  expect(roles.text).not.toContain("all partners");
});
