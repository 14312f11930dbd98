import { getPreviewVersionNoticeQueryKey } from "@fairway/client";
import { expect, it } from "vitest";
import { draw } from "../../test/visit.tsx";
import { chief, vendor } from "../../test/world.ts";
import { RoomProvider } from "../session/room.tsx";
import { NoticePreview } from "./notice-preview.tsx";

const sample = { subject: "What changes", preheader: "", html: "<p>Because we grow</p>", text: "", blocks: [] };
const reply = {
  atOnce: true,
  reach: { partners: 1, persons: 1, withoutPerson: 0 },
  lookedAt: 1,
  more: false,
  gains: 1,
  loses: 0,
  unchanged: 0,
  samples: [{ ...sample, partner: { id: "ptn_1", name: "Tarnbrook Ltd" }, change: "gains" }],
};

it("asks for what partners read with the day and the reason that are chosen", async () => {
  const asked = { version: "ver_9", locale: "en" as const, effectiveOn: "2027-06-01", reason: "We grow" };
  const [membership] = chief.memberships;
  if (!membership) throw new Error("no membership");
  const { html } = await draw(
    <RoomProvider room={{ me: chief, vendor, membership }}>
      <NoticePreview versionId="ver_9" effectiveOn="2027-06-01" reason="We grow " />
    </RoomProvider>,
    [[getPreviewVersionNoticeQueryKey("vnd_1", asked), reply]],
  );
  expect(html).toContain("What changes");
  expect(html).toContain("Tarnbrook Ltd");
});
