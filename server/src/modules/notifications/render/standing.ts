import type { NoticeBlock } from "@fairway/contract";
import { labelIn } from "@fairway/program";
import type { Locale } from "../../../platform/index.ts";
import type {
  AppealContent,
  BenefitChangeContent,
  BenefitContent,
  ExceptionContent,
  MoveContent,
  Rendered,
} from "../types.ts";
import type { RenderFor } from "./render.ts";
import { words } from "./words.ts";

const paragraph = (text: string | null): NoticeBlock[] =>
  text === null ? [] : [{ kind: "paragraph", text: [{ text }] }];

function moveWords({ kind, direction, replaced }: MoveContent, locale: Locale) {
  const w = words[locale];
  if (kind === "moveDeclined") return w.declined;
  return replaced
    ? { ...w.replaced, title: (_: string, track: string) => w.replaced.title(track) }
    : w.move[kind][direction];
}

/** A move that is due, called off, done or declined. */
export function renderMove(content: MoveContent, { locale }: RenderFor): Rendered {
  const w = words[locale];
  const track = labelIn(content.track, locale);
  const [from, to] = [content.from ?? w.noTier, content.to ?? w.noTier];
  const date = content.effectiveOn === null ? "" : w.date(content.effectiveOn);
  const { title, says } = moveWords(content, locale);
  const summary = says(from, to, track, date);
  const items = content.missing[locale];
  const keeps = content.direction === "down" && content.kind === "moveScheduled";
  const towards = content.towards;
  return {
    title: title(to, track, date),
    summary,
    blocks: [
      ...paragraph(summary),
      ...paragraph(content.protectedUntil === null ? null : w.protectedUntil(from, w.date(content.protectedUntil))),
      ...(towards === null || items.length === 0
        ? []
        : [
            {
              kind: "missing",
              title: keeps ? w.toKeep(towards, track) : w.toReach(towards, track),
              items,
              note: w.figuresOf(content.decidedOn === null ? null : w.date(content.decidedOn)),
            } satisfies NoticeBlock,
          ]),
      ...paragraph(content.reason === null ? null : w.version.why(content.reason)),
      ...paragraph(content.appealUntil === null ? null : w.appealUntil(w.date(content.appealUntil))),
    ],
  };
}

/** A tier held by an exception. */
export function renderException(content: ExceptionContent, { locale }: RenderFor): Rendered {
  const w = words[locale];
  const track = labelIn(content.track, locale);
  const tier = content.tier ?? w.noTier;
  const until = content.until === null ? null : w.date(content.until);
  const isGranted = content.kind === "exceptionGranted";
  const summary = isGranted ? w.exception.grantedSays(tier, track, until) : w.exception.endedSays(tier, track);
  return {
    title: isGranted ? w.exception.granted(tier, track) : w.exception.ended(track),
    summary,
    blocks: [...paragraph(summary), ...paragraph(content.reason === null ? null : w.version.why(content.reason))],
  };
}

/** What came of an appeal. */
export function renderAppeal(content: AppealContent, { locale }: RenderFor): Rendered {
  const w = words[locale];
  const track = labelIn(content.track, locale);
  const { title, says } = w.appeal[content.outcome];
  const until = content.until === null ? null : w.date(content.until);
  const summary = says(track, content.tier ?? w.noTier, until);
  return {
    title: title(track),
    summary,
    blocks: [...paragraph(summary), ...paragraph(content.reason === null ? null : w.version.why(content.reason))],
  };
}

/** A benefit that came or went, or what became of an application for it. */
export function renderBenefit(content: BenefitContent, { locale }: RenderFor): Rendered {
  const w = words[locale];
  const benefit = labelIn(content.benefit, locale);
  const until = content.until === null ? null : w.date(content.until);
  const amount = content.amount
    ? { given: content.amount.given[locale], asked: content.amount.asked?.[locale] ?? null }
    : null;
  const said = {
    benefitAsked: { title: w.benefit.asked(benefit), summary: w.benefit.askedSays(benefit) },
    benefitGiven: { title: w.benefit.given(benefit), summary: w.benefit.givenSays(benefit, amount, until) },
    benefitRejected: { title: w.benefit.rejected(benefit), summary: w.benefit.rejectedSays(benefit) },
    benefitWithdrawn: { title: w.benefit.withdrawn(benefit), summary: w.benefit.withdrawnSays(benefit) },
  };
  const { title, summary } = said[content.kind];
  return {
    title,
    summary,
    blocks: [
      ...paragraph(summary),
      ...paragraph(content.reason === null ? null : labelIn(content.reason, locale)),
      ...paragraph(content.decidedBecause === undefined ? null : w.version.why(content.decidedBecause)),
    ],
  };
}

/** A benefit that is worth something else, or given in another way. */
export function renderBenefitChange(content: BenefitChangeContent, { locale }: RenderFor): Rendered {
  const w = words[locale];
  const benefit = labelIn(content.benefit, locale);
  const summary = w.benefit.changedSays(benefit, content.from[locale], content.to[locale]);
  const blocks = [...paragraph(summary), ...paragraph(labelIn(content.reason, locale))];
  return { title: w.benefit.changed(benefit), summary, blocks };
}
