import type { Words } from "./words.ts";

const numbered = (program: string, number: number | null): string =>
  number === null ? `a new version of ${program}` : `version ${number} of ${program}`;

const units = { day: "day", "business day": "business day", week: "week", month: "month", year: "year" } as const;

/** English. */
export const en: Words = {
  date: (on) => Temporal.PlainDate.from(on).toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" }),
  span: ({ count, unit }) => `${count} ${units[unit]}${count === 1 ? "" : "s"}`,
  noTier: "no tier",
  notIn: "not in this track",
  version: {
    title: (date) => `What changes for you from ${date}`,
    unchangedTitle: (program, date) => `${program} from ${date}: nothing changes for you`,
    nothingElseTitle: (program, date) =>
      `${program} from ${date}: nothing changes for you beyond what you were told before`,
    intro: (vendor, program, number, date) =>
      `${vendor} has announced ${numbered(program, number)}. It applies from ${date}. By your figures of today it means this for you:`,
    why: (reason) => `The reason given: ${reason}`,
    head: ["Track", "Today", "Then", "From"],
    protectedUntil: "Protected until",
    moved: (track, today, then, date) => `${track}: ${today} today, ${then} from ${date} as things stand.`,
    movedAfter: (track, today, first, firstDate, then, when) =>
      `${track}: ${today} today, ${first} from ${firstDate}, as you were told before; then ${then} ${when} as things stand.`,
    awaited: (track, today, then) =>
      `${track}: ${today} today. By your figures it becomes ${then}, but only once that has been approved.`,
    onApproval: "once approved",
    fromDay: (date) => `from ${date}`,
    announced: (track, today, then, date) => `${track}: ${today} today, ${then} from ${date}, as you were told before.`,
    same: (track, tier) => `${track}: still ${tier}.`,
    entered: (track, then, date) => `${track} is new for you: ${then} from ${date}.`,
    left: (track, date) => `${track} no longer includes you from ${date}.`,
    protection: (track, tier, until) => `You keep ${tier} in ${track} until ${until} whatever the figures say.`,
    benefit: (benefit, today, then, date) => `${benefit}: ${today} today, ${then} from ${date}.`,
    benefitLater: (benefit, before, then, date) =>
      `${benefit}: ${before} until then, ${then} from ${date} as things stand.`,
    benefitBegins: (benefit, then, date) => `${benefit} is new for you: ${then} from ${date}.`,
    benefitEnds: (benefit, date) => `${benefit} ends for you on ${date}.`,
    benefitHead: ["Benefit", "Before", "Then", "From"],
    rules: "What changes in the program",
    moreRules: (count) => `… and ${count} more`,
    toldBefore:
      "The notice that told you of the earlier move says until when you can appeal against it; an appeal that runs stands on your first page.",
    appeal: (within) =>
      `If a tier is taken from you later, you can appeal within ${within} of that decision, from your standing in the portal.`,
  },
  withdrawn: {
    title: (program) => `The announced change of ${program} is withdrawn`,
    summary: "What applies today goes on to apply.",
    body: (vendor, program, number, date) =>
      `${vendor} has withdrawn ${numbered(program, number)}${date === null ? "" : `, which was to apply from ${date}`}. It will not take effect, and what applies today goes on to apply.`,
  },
  move: {
    moveScheduled: {
      up: {
        title: (to, track, date) => `${to} in ${track} from ${date}`,
        says: (from, to, track, date) =>
          `You meet what ${to} in ${track} asks for. You hold ${from} today and move up to ${to} on ${date}.`,
      },
      down: {
        title: (_, track, date) => `Your tier in ${track} is due to change on ${date}`,
        says: (from, to, track, date) =>
          `You hold ${from} in ${track}, and what it asks for is no longer met. Unless that changes before, you move to ${to} on ${date}.`,
      },
    },
    moveCancelled: {
      up: {
        title: (to, track) => `The move up to ${to} in ${track} does not take place`,
        says: (from, to, track) => `You keep ${from} in ${track}; the move to ${to} that was due is called off.`,
      },
      down: {
        title: (_, track) => `You keep your tier in ${track}`,
        says: (from, to, track) => `You keep ${from} in ${track}; the move to ${to} that was due is called off.`,
      },
    },
    moveEffective: {
      up: {
        title: (to, track) => `You now hold ${to} in ${track}`,
        says: (from, to, track, date) => `You moved up from ${from} to ${to} in ${track} on ${date}.`,
      },
      down: {
        title: (to, track) => `You now hold ${to} in ${track}`,
        says: (from, to, track, date) => `You moved from ${from} to ${to} in ${track} on ${date}.`,
      },
    },
  },
  replaced: {
    title: (track) => `The change in ${track} that was due is replaced by a new version`,
    says: (from, to, track, date) =>
      `The move from ${from} to ${to} in ${track} that was due on ${date} is off, because a new version of the program applies. What you hold follows from that version now.`,
  },
  declined: {
    title: (to, track) => `Your promotion to ${to} in ${track} was not approved`,
    says: (from, to, track) =>
      `Your figures reached ${to} in ${track}, but the promotion was looked at and not approved. You keep ${from}.`,
  },
  protectedUntil: (tier, until) => `You keep ${tier} until ${until} whatever the figures say.`,
  figuresOf: (date) =>
    date === null ? "By the figures of the day on which you were told." : `By the figures of ${date}.`,
  toKeep: (tier, track) => `What keeps ${tier} in ${track}`,
  toReach: (tier, track) => `What is missing for ${tier} in ${track}`,
  appealUntil: (date) => `You can appeal against this until ${date}, from your standing in the portal.`,
  exception: {
    granted: (tier, track) => `An exception for you: ${tier} in ${track}`,
    grantedSays: (tier, track, until) =>
      `You hold ${tier} in ${track} by an exception${until === null ? "" : `, until ${until}`}.`,
    ended: (track) => `Your exception in ${track} has ended`,
    endedSays: (tier, track) =>
      `The exception by which you held ${tier} in ${track} has ended. Your figures decide again.`,
  },
  appeal: {
    upheld: {
      title: (track) => `Your appeal about ${track} is upheld`,
      says: (track, tier, until) =>
        `Your appeal about your tier in ${track} was upheld${until === null ? "" : `: you hold ${tier} until ${until}`}.`,
    },
    dismissed: {
      title: (track) => `Your appeal about ${track} is dismissed`,
      says: (track) => `Your appeal about your tier in ${track} was looked at and dismissed.`,
    },
  },
  opening: {
    granted: (thing) => `Open to you: ${thing}`,
    grantedSays: (thing, until) => `${thing} is open to you until ${until}.`,
    declined: (thing) => `${thing} stays locked`,
    declinedSays: (thing) => `You asked for ${thing}, and it was not opened.`,
  },
  benefit: {
    asked: (benefit) => `A question about your application for ${benefit}`,
    askedSays: (benefit) =>
      `Your application for ${benefit} waits for your answer, and the time to decide stands still until then.`,
    given: (benefit) => `New for you: ${benefit}`,
    givenSays: (benefit, amount, until) => {
      const lasts = until === null ? "" : `, until ${until}`;
      if (amount === null) return `You now have the benefit ${benefit}${lasts}.`;
      const { given, asked } = amount;
      return `You now have ${benefit}: ${given}${asked === null ? "" : ` of the ${asked} that you asked for`}${lasts}.`;
    },
    rejected: (benefit) => `Your application for ${benefit} was rejected`,
    rejectedSays: (benefit) => `Your application for ${benefit} was looked at and rejected.`,
    withdrawn: (benefit) => `${benefit} has ended`,
    withdrawnSays: (benefit) => `You no longer have the benefit ${benefit}.`,
    changed: (benefit) => `${benefit} has changed`,
    changedSays: (benefit, before, now) =>
      before === now ? `Your benefit ${benefit} goes on otherwise.` : `${benefit}: ${before} before, ${now} now.`,
  },
  mail: {
    hello: (name) => `Hello ${name},`,
    open: "Open in the portal",
    acknowledge: "Please open it and acknowledge that you have read it.",
    footer: (partner, vendor) => `You get this because you answer for ${partner} in the partner program of ${vendor}.`,
    unsubscribe: "You do not want announcements by mail? ",
    unsubscribeLink: "Unsubscribe",
    stillMissing: (says, actual, gap) =>
      `${says}${actual === null ? "" : `: now ${actual}`}${gap === null ? "" : `, still needed ${gap}`}`,
    taken: "This notice was withdrawn; it says nothing any more.",
    test: "Test",
  },
};
