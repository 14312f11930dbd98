import type en from "../en/hindsight.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  label: "Welche Datensätze zählen",
  now: "Heutiger Stand",
  then: "Damaliger Stand",
  differs_one: "Eine Zahl unterscheidet sich",
  differs_other: "{{count, number}} Zahlen unterscheiden sich",
  differsNote: "Nach denselben Regeln jenes Tages: einmal mit dem, was damals bekannt war, einmal mit dem von heute.",
  what: "Kennzahl",
  qualifies: "In {{track}} erreicht",
  noTier: "keine Stufe",
  late: "Was später bekannt wurde",
  lateCount_one: "1 Datensatz ging nach dem {{date}} ein.",
  lateCount_other: "{{count, number}} Datensätze gingen nach dem {{date}} ein.",
  reversedCount_one: "1 wurde danach zurückgenommen.",
  reversedCount_other: "{{count, number}} wurden danach zurückgenommen.",
  none: "Über die Zeit bis zum {{date}} ist später nichts mehr bekannt geworden.",
  caption: "Datensätze, die nach dem {{date}} eingingen oder zurückgenommen wurden",
  happened: "Datum",
  became: "Bekannt geworden",
  record: "Datensatz",
  changes: "Ändert",
  arrived: "eingegangen {{when}}",
  takenBack: "zurückgenommen {{when}}",
  takenBackWhy: "zurückgenommen {{when}}: {{reason}}",
  replaced: "Durch einen anderen Datensatz ersetzt.",
  memoryFrom:
    "An diesem Tag wurden in diesem Zweig noch keine Stufen behalten: Die Stufe folgt den Zahlen des Tages. Behalten werden sie ab {{date}}.",
  noChange: "keine Kennzahl",
};
export default words;
