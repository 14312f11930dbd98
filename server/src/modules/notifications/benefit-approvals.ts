import { Decimal } from "@fairway/kernel";
import { worthText } from "@fairway/program";
import type { Ctx, JournalEvent } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { activePrograms } from "./active-programs.ts";
import { approvalEvent } from "./events.ts";
import type { BenefitContent, InBoth, NewNotice, NotificationsParts } from "./types.ts";
import { tell } from "./write.ts";

type Said = ReturnType<typeof approvalEvent>;

/** What was given of what was asked for; nothing where it is not counted. */
function amountOf(at: ProgramAt | null, { allocated, amount, ...said }: Said): Pick<BenefitContent, "amount"> {
  const benefit = at?.program.benefits.find(({ key }) => key === said.benefit);
  if (!at || !benefit || allocated === null) return {};
  const inWords = (worth: string): InBoth<string> => ({
    en: worthText(at.program, benefit, worth, "en"),
    de: worthText(at.program, benefit, worth, "de"),
  });
  const asked = amount !== null && new Decimal(allocated).lt(amount) ? inWords(amount) : null;
  return { amount: { given: inWords(allocated), asked } };
}

function noticeOf({ id, partnerId }: JournalEvent, said: Said, at: ProgramAt | null): NewNotice[] {
  if (partnerId === null) return [];
  const kind = "benefitGiven" as const;
  const { label: benefit, until, reason: decidedBecause } = said;
  const content = { kind, benefit, until, reason: null, decidedBecause, ...amountOf(at, said) };
  return [{ partnerId, occasion: `${kind} ${id}`, important: false, content }];
}

/** Tells partners whose applications were approved what they were given, and why. */
export async function tellApprovals(
  parts: NotificationsParts,
  ctx: Ctx,
  events: readonly JournalEvent[],
): Promise<void> {
  const notices = await parts.platform.read(ctx, async (tx) => {
    const said = events.map((event) => ({ event, ...approvalEvent(event) }));
    const active = await activePrograms(tx, ctx, said);
    return said.flatMap(({ event, ...one }) => noticeOf(event, one, active.get(one.programId) ?? null));
  });
  await tell(parts, ctx, notices);
}
