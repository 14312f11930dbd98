import { heldBenefitText } from "@fairway/program";
import type { Ctx, JournalEvent } from "../../platform/index.ts";
import { type ProgramAt, programs } from "../programs/index.ts";
import { activePrograms } from "./active-programs.ts";
import { benefitChangeEvent } from "./events.ts";
import type { InBoth, NewNotice, NotificationsParts } from "./types.ts";
import { tell } from "./write.ts";

type Said = ReturnType<typeof benefitChangeEvent>;

function worthIn({ program }: ProgramAt, { benefit }: Said, worth: string | null): InBoth<string> {
  const says = (locale: "en" | "de") => heldBenefitText(program, benefit, { worth }, locale);
  return { en: says("en"), de: says("de") };
}

/** The version by which it was worth what it was, and the one by which it is now. */
type Versions = { before: ProgramAt; now: ProgramAt };

function noticeOf({ id, partnerId }: JournalEvent, said: Said, { before, now }: Versions): NewNotice[] {
  if (partnerId === null) return [];
  const content = {
    kind: "benefitChanged" as const,
    benefit: said.label,
    from: worthIn(before, said, said.fromWorth),
    to: worthIn(now, said, said.worth),
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
    const active = await activePrograms(tx, ctx, said);
    const earlier = await programs.versionsOf(
      tx,
      ctx.vendorId,
      said.map(({ fromVersionId }) => fromVersionId),
    );
    return said.flatMap(({ event, ...one }) => {
      const [before, now] = [earlier.get(one.fromVersionId), active.get(one.programId)];
      return before && now ? noticeOf(event, one, { before, now }) : [];
    });
  });
  await tell(parts, ctx, notices);
}
