import type { Words } from "./words.ts";

const numbered = (program: string, number: number | null): string =>
  number === null ? `eine neue Version von ${program}` : `Version ${number} von ${program}`;

const units = {
  day: ["Tag", "Tagen"],
  "business day": ["Werktag", "Werktagen"],
  week: ["Woche", "Wochen"],
  month: ["Monat", "Monaten"],
  year: ["Jahr", "Jahren"],
} as const;

/** German; spans stand after “innerhalb von”. */
export const de: Words = {
  date: (on) => Temporal.PlainDate.from(on).toLocaleString("de-DE", { day: "numeric", month: "long", year: "numeric" }),
  span: ({ count, unit }) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  noTier: "keine Stufe",
  notIn: "nicht in diesem Zweig",
  version: {
    title: (date) => `Was sich für Sie ab ${date} ändert`,
    unchangedTitle: (program, date) => `${program} ab ${date}: für Sie ändert sich nichts`,
    nothingElseTitle: (program, date) =>
      `${program} ab ${date}: für Sie ändert sich nichts über das hinaus, was Ihnen bereits mitgeteilt wurde`,
    intro: (vendor, program, number, date) =>
      `${vendor} hat ${numbered(program, number)} angekündigt. Gültig ab ${date}. Nach Ihren heutigen Zahlen bedeutet das für Sie:`,
    why: (reason) => `Der angegebene Grund: ${reason}`,
    head: ["Zweig", "Heute", "Dann", "Ab"],
    protectedUntil: "Geschützt bis",
    moved: (track, today, then, date) => `${track}: heute ${today}, nach jetzigem Stand ab ${date} ${then}.`,
    movedAfter: (track, today, first, firstDate, then, when) =>
      `${track}: heute ${today}, ab ${firstDate} ${first}, wie Ihnen bereits mitgeteilt wurde; danach nach jetzigem Stand ${when} ${then}.`,
    awaited: (track, today, then) =>
      `${track}: heute ${today}. Nach Ihren Zahlen wird daraus ${then}, aber erst, wenn dem zugestimmt wurde.`,
    onApproval: "nach Zustimmung",
    fromDay: (date) => `ab ${date}`,
    announced: (track, today, then, date) =>
      `${track}: heute ${today}, ab ${date} ${then}, wie Ihnen bereits mitgeteilt wurde.`,
    same: (track, tier) => `${track}: weiterhin ${tier}.`,
    entered: (track, then, date) => `${track} kommt für Sie hinzu: ab ${date} ${then}.`,
    left: (track, date) => `${track} umfasst Sie ab ${date} nicht mehr.`,
    protection: (track, tier, until) => `Sie behalten ${tier} in ${track} bis ${until}, unabhängig von den Zahlen.`,
    benefit: (benefit, today, then, date) => `${benefit}: heute ${today}, ab ${date} ${then}.`,
    benefitLater: (benefit, before, then, date) =>
      `${benefit}: bis dahin ${before}, nach jetzigem Stand ab ${date} ${then}.`,
    benefitBegins: (benefit, then, date) => `${benefit} kommt für Sie hinzu: ab ${date} ${then}.`,
    benefitEnds: (benefit, date) => `${benefit} endet für Sie am ${date}.`,
    benefitHead: ["Leistung", "Bisher", "Dann", "Ab"],
    rules: "Was sich im Programm ändert",
    moreRules: (count) => `… und ${count} weitere`,
    toldBefore:
      "Bis wann Sie gegen den früheren Wechsel Einspruch erheben können, steht in der Mitteilung darüber; ein laufender Einspruch steht auf Ihrer Startseite.",
    appeal: (within) =>
      `Wird Ihnen später eine Stufe entzogen, können Sie innerhalb von ${within} nach dieser Entscheidung Einspruch erheben, im Portal bei Ihrer Einstufung.`,
  },
  withdrawn: {
    title: (program) => `Die angekündigte Änderung von ${program} ist zurückgezogen`,
    summary: "Was heute gilt, gilt weiter.",
    body: (vendor, program, number, date) =>
      `${vendor} hat ${numbered(program, number)}${date === null ? "" : `, vorgesehen ab ${date},`} zurückgezogen. Sie tritt nicht in Kraft; was heute gilt, gilt weiter.`,
  },
  move: {
    moveScheduled: {
      up: {
        title: (to, track, date) => `${to} in ${track} ab ${date}`,
        says: (from, to, track, date) =>
          `Sie erfüllen die Anforderungen für ${to} in ${track}. Heute halten Sie ${from}; am ${date} steigen Sie auf ${to} auf.`,
      },
      down: {
        title: (_, track, date) => `Ihre Stufe in ${track} soll sich am ${date} ändern`,
        says: (from, to, track, date) =>
          `Sie halten ${from} in ${track}, erfüllen die Anforderungen dafür aber nicht mehr. Ändert sich das nicht vorher, gilt ab ${date} für Sie: ${to}.`,
      },
    },
    moveCancelled: {
      up: {
        title: (to, track) => `Der Aufstieg auf ${to} in ${track} entfällt`,
        says: (from, to, track) => `Sie behalten ${from} in ${track}; der vorgesehene Wechsel zu ${to} entfällt.`,
      },
      down: {
        title: (_, track) => `Sie behalten Ihre Stufe in ${track}`,
        says: (from, to, track) => `Sie behalten ${from} in ${track}; der vorgesehene Wechsel zu ${to} entfällt.`,
      },
    },
    moveEffective: {
      up: {
        title: (to, track) => `Sie halten jetzt ${to} in ${track}`,
        says: (from, to, track, date) => `Sie sind am ${date} in ${track} von ${from} auf ${to} aufgestiegen.`,
      },
      down: {
        title: (to, track) => `Sie halten jetzt ${to} in ${track}`,
        says: (from, to, track, date) => `Am ${date} hat sich Ihre Stufe in ${track} von ${from} zu ${to} geändert.`,
      },
    },
  },
  replaced: {
    title: (track) => `An die Stelle der vorgesehenen Änderung in ${track} tritt eine neue Fassung`,
    says: (from, to, track, date) =>
      `Der für den ${date} vorgesehene Wechsel von ${from} zu ${to} in ${track} entfällt, weil eine neue Fassung des Programms gilt. Ihre Stufe richtet sich jetzt nach ihr.`,
  },
  declined: {
    title: (to, track) => `Ihr Aufstieg zu ${to} in ${track} wurde nicht genehmigt`,
    says: (from, to, track) =>
      `Ihre Zahlen haben ${to} in ${track} erreicht, der Aufstieg wurde aber geprüft und nicht genehmigt. Sie behalten ${from}.`,
  },
  protectedUntil: (tier, until) => `Sie behalten ${tier} bis ${until}, unabhängig von den Zahlen.`,
  figuresOf: (date) =>
    date === null ? "Nach den Zahlen des Tages, an dem es Ihnen mitgeteilt wurde." : `Nach den Zahlen vom ${date}.`,
  toKeep: (tier, track) => `Womit ${tier} in ${track} bleibt`,
  toReach: (tier, track) => `Was für ${tier} in ${track} fehlt`,
  appealUntil: (date) => `Sie können dagegen bis ${date} Einspruch erheben, im Portal bei Ihrer Einstufung.`,
  exception: {
    granted: (tier, track) => `Eine Ausnahme für Sie: ${tier} in ${track}`,
    grantedSays: (tier, track, until) =>
      `Sie halten ${tier} in ${track} durch eine Ausnahme${until === null ? "" : `, bis ${until}`}.`,
    ended: (track) => `Ihre Ausnahme in ${track} ist beendet`,
    endedSays: (tier, track) =>
      `Die Ausnahme, durch die Sie ${tier} in ${track} hielten, ist beendet. Es entscheiden wieder Ihre Zahlen.`,
  },
  appeal: {
    upheld: {
      title: (track) => `Ihrem Einspruch zu ${track} wurde stattgegeben`,
      says: (track, tier, until) =>
        `Ihrem Einspruch zu Ihrer Stufe in ${track} wurde stattgegeben${until === null ? "" : `: Sie halten ${tier} bis ${until}`}.`,
    },
    dismissed: {
      title: (track) => `Ihrem Einspruch zu ${track} wurde nicht stattgegeben`,
      says: (track) => `Ihr Einspruch zu Ihrer Stufe in ${track} wurde geprüft; ihm wurde nicht stattgegeben.`,
    },
  },
  opening: {
    granted: (thing) => `Für Sie freigeschaltet: ${thing}`,
    grantedSays: (thing, until) => `${thing} ist für Sie bis ${until} freigeschaltet.`,
    declined: (thing) => `${thing} bleibt gesperrt`,
    declinedSays: (thing) => `Sie haben um ${thing} gebeten; es wurde nicht freigeschaltet.`,
  },
  benefit: {
    asked: (benefit) => `Eine Frage zu Ihrem Antrag auf ${benefit}`,
    askedSays: (benefit) =>
      `Ihr Antrag auf ${benefit} wartet auf Ihre Antwort; so lange steht die Zeit für die Entscheidung still.`,
    given: (benefit) => `Neu für Sie: ${benefit}`,
    givenSays: (benefit, amount, until) => {
      const lasts = until === null ? "" : `, bis ${until}`;
      if (amount === null) return `Sie haben jetzt die Leistung ${benefit}${lasts}.`;
      const { given, asked } = amount;
      return `Sie haben jetzt ${benefit}: ${given}${asked === null ? "" : ` von beantragten ${asked}`}${lasts}.`;
    },
    rejected: (benefit) => `Ihr Antrag auf ${benefit} wurde abgelehnt`,
    rejectedSays: (benefit) => `Ihr Antrag auf ${benefit} wurde geprüft und abgelehnt.`,
    withdrawn: (benefit) => `${benefit} ist beendet`,
    withdrawnSays: (benefit) => `Sie haben die Leistung ${benefit} nicht mehr.`,
    changed: (benefit) => `${benefit} hat sich geändert`,
    changedSays: (benefit, before, now) =>
      before === now
        ? `Ihre Leistung ${benefit} gilt auf andere Weise weiter.`
        : `${benefit}: bisher ${before}, jetzt ${now}.`,
  },
  mail: {
    hello: (name) => `Guten Tag ${name},`,
    open: "Im Portal öffnen",
    acknowledge: "Bitte öffnen Sie die Mitteilung und bestätigen Sie, dass Sie sie gelesen haben.",
    footer: (partner, vendor) =>
      `Sie erhalten dies, weil Sie im Partnerprogramm von ${vendor} für ${partner} zuständig sind.`,
    unsubscribe: "Sie möchten keine Ankündigungen per E-Mail? ",
    unsubscribeLink: "Abmelden",
    stillMissing: (says, actual, gap) =>
      `${says}${actual === null ? "" : `: jetzt ${actual}`}${gap === null ? "" : `, es fehlen ${gap}`}`,
    taken: "Diese Mitteilung wurde zurückgezogen; sie gilt nicht mehr.",
    test: "Test",
  },
};
