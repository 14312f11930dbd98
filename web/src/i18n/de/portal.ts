import type en from "../en/portal.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  hello: "Hallo {{name}}",
  state: "{{partner}} in {{program}}, Stand {{date}}.",
  standing: "Ihre Einstufung",
  gap: "Was bis zur nächsten Stufe fehlt",
  gapTo: "Bis {{tier}} in {{track}}",
  gapTop: "Sie halten in jedem Ihrer Zweige die höchste Stufe.",
  numbers: "Ihre Zahlen",
  allNumbers: "Alle Zahlen",
  changed: "Was sich zuletzt geändert hat",
  nothingChanged: "Zuletzt hat sich nichts geändert.",
  notMeasured: "Ihre Einstufung ist noch nicht gemessen",
  notMeasuredBody: "Sie erscheint hier, sobald {{vendor}} sein Programm veröffentlicht.",
  numbersState: "Jede Zahl, die {{vendor}} für Sie misst. Jede öffnet sich bis zum einzelnen Datensatz.",
  programState: "Die Regeln, wie sie heute für Sie gelten.",
  peopleState: "Wer von {{partner}} sich hier anmelden kann.",
};
export default words;
