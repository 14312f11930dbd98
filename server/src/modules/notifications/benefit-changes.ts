import { heldBenefitText } from "@fairway/program";
import type { Ctx, JournalEvent } from "../../platform/index.ts";
import { type ProgramAt, programs } from "../programs/index.ts";
import { benefitChangeEvent } from "./events.ts";
import type { InBoth, NewNotice, NotificationsParts } from "./types.ts";
import { tell } from "./write.ts";

type Said = ReturnType<typeof benefitChangeEvent>;

function worthIn({ program }: ProgramAt, { benefit }: Said, worth: string | null): InBoth<string> {
  const says = (locale: "en" | "de") => heldBenefitText(program, benefit, { worth }, locale);
  return { en: says("en"), de: says("de") };
}

function noticeOf({ id, partnerId }: JournalEvent, said: Said, at: ProgramAt): NewNotice[] {
  if (partnerId === null) return [];
  const content = {
    kind: "benefitChanged" as const,
    benefit: said.label,
    from: worthIn(at, said, said.fromWorth),
    to: worthIn(at, said, said.worth),
    reason: said.reason,
  };
  return [{ partnerId, occasion: `benefitChanged ${id}`, important: false, content }];
}

/** Tells partners whose benefits are worth something else, or are given in another way. */
export async function tellBenefitChanges(
  parts: NotificationsParts,
  ctx: Ctx,
  events: readonly JournalEvent[],
): Promise<void> {
  const notices = await parts.platform.read(ctx, async (tx) => {
    const said = events.map((event) => ({ event, ...benefitChangeEvent(event) }));
    const active = new Map<string, ProgramAt | null>();
    for (const id of new Set(said.map(({ programId }) => programId)))
      active.set(id, await programs.activeFor(tx, ctx.vendorId, id));
    return said.flatMap(({ event, ...one }) => {
      const at = active.get(one.programId);
      return at ? noticeOf(event, one, at) : [];
    });
  });
  await tell(parts, ctx, notices);
}
