import { z } from "zod";
import { scheduleForms, spanForms } from "@fairway/kernel";

const text = z.string().min(1).max(120);
const schedule = z
  .union([text, z.array(text).min(1).max(12)], { error: `must say when something is looked at: ${scheduleForms}` })
  .meta({ description: `When it is looked at: ${scheduleForms}.` });
const span = text.meta({ description: `A length of time: ${spanForms}.` });

export const effectForms =
  "at once, 30 days after decision, 1 month after quarter end, 1 month after fiscal quarter end, 15 days after month end";
const takesEffect = text.meta({ description: `When a decision takes effect: ${effectForms}.` });
const approve = z
  .union([text, z.int()], { error: "must be “1 person” or “2 people”" })
  .meta({ description: "How many people approve, each another one: 1 person, 2 people." });
const steps = z.int().min(1).max(20).meta({ description: "At most so many tiers at a time." });

const direction = {
  on: schedule.optional(),
  takesEffect: takesEffect.optional(),
  steps: steps.optional(),
  approve: approve.optional(),
};

export const promoteForm = z.strictObject(direction);
export const demoteForm = z.strictObject({
  ...direction,
  grace: span.optional().meta({ description: "So long the requirement may be missed before a demotion is decided." }),
  notice: span.optional().meta({ description: "At least so long between a decision and its effect." }),
  keepUntil: text.optional().meta({
    description: "A tier is kept to the end of the year in which it was reached: end of fiscal year, end of year.",
  }),
});
export const grandfatherForm = z.strictObject({
  heldOn: text.optional().meta({ description: "Who held the tier on this day; where absent, the day of the version." }),
  keepUntil: text.meta({ description: "Keeps it through this day, or so long after it." }),
  for: z
    .union([z.string().min(1).max(4000), z.boolean()])
    .optional()
    .meta({ description: "Which partners; all where absent." }),
});
export const appealForm = z.strictObject({ within: span, decideWithin: span });

/** What a track may say about when its tiers move. */
export const movesForm = z.strictObject({
  evaluate: schedule.optional(),
  qualified: text
    .optional()
    .meta({ description: "A tier counts as met on any day of a window: any day of 6 calendar months." }),
  promote: promoteForm.optional(),
  demote: demoteForm.optional(),
  grandfather: z.array(grandfatherForm).max(50).optional(),
  appeal: appealForm.optional(),
});

export type WrittenMoves = z.infer<typeof movesForm>;
