import { expect, it } from "vitest";
import { draw } from "../../test/visit.tsx";
import { VersionReach } from "./version-reach.tsx";

const reply = {
  atOnce: true,
  reach: { partners: 0, persons: 0, withoutPerson: 0 },
  lookedAt: 1000,
  more: true,
  gains: 0,
  loses: 0,
  unchanged: 1000,
};
const told = { ...reply, reach: { partners: 150, persons: 160, withoutPerson: 0 }, loses: 150, unchanged: 850 };

it("does not say nobody, nor a figure of everybody, where only the first were looked at", async () => {
  const { text } = await draw(<VersionReach {...reply} />);
  expect(text).toBe(
    "It applies at once. Of the first 1,000 partners that were looked at, none sees a change at once. " +
      "Of the others, those are told as well for whom it changes something. A plan looks at everybody. " +
      "Of the first 1,000 looked at: 0 gain, 0 lose, 1,000 stay.",
  );
  expect((await draw(<VersionReach {...told} />)).text).toContain(
    "It applies at once. Of the first 1,000 partners that were looked at: 150 partners are told; mail goes to 160 people.",
  );
  const german = await draw(<VersionReach {...told} />, [], "de");
  expect(german.text).toContain("Von den ersten 1.000 Partnern, die betrachtet wurden: 150 Partner werden informiert");
});

it("says it of everybody where everybody was looked at", async () => {
  const { text } = await draw(<VersionReach {...reply} more={false} />);
  expect(text).toContain("changes nothing at once for anybody, so nobody is told.");
  expect(text).toContain("Of 1,000 looked at: 0 gain");
  expect((await draw(<VersionReach {...told} more={false} />)).text).toContain(
    "150 partners are told; mail goes to 160 people. It applies at once: only those are told",
  );
});
