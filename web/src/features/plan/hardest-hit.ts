import type { PlanDate } from "@fairway/client";

type Group = PlanDate["groups"][number];

/** So few partners say nothing about a group. */
const least = 3;

const shareOf = (group: Group): number => (group.partners ? group.down / group.partners : 0);

/** Groups by the share that moves down, highest first, beside the share of the whole channel; tiny ones come last. */
export function hardestHit(result: Pick<PlanDate, "partners" | "down" | "groups">): {
  channel: number;
  groups: Group[];
} {
  const channel = result.partners ? result.down / result.partners : 0;
  const isTiny = (group: Group) => Number(group.partners < least);
  const groups = result.groups.toSorted(
    (a, b) => isTiny(a) - isTiny(b) || shareOf(b) - shareOf(a) || b.down - a.down || a.label.localeCompare(b.label),
  );
  return { channel, groups };
}
