import type en from "../en/forms.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  leaveTitle: "Ohne Speichern verlassen?",
  leaveSays: "Was Sie hier geändert haben, ist noch nicht gespeichert.",
  leave: "Änderungen verwerfen",
  stay: "Weiter bearbeiten",
  overtaken: "Inzwischen hat jemand anderes gespeichert",
  overtakenSays:
    "Von Ihrer Eingabe ist nichts verloren. Übernehmen Sie den gespeicherten Stand oder behalten Sie Ihren: Dann ersetzt ihn das nächste Speichern.",
  stillHere: "Was Sie geschrieben haben, ist noch da: Sehen Sie es durch und speichern Sie erneut.",
  takeTheirs: "Gespeicherten Stand übernehmen",
  keepMine: "Meinen behalten",
  done: "Fertig",
  spanCount: "{{label}}: Anzahl",
  spanUnit: "{{label}}: Einheit",
  spanNone: "ohne Ende",
  unit: {
    day: "Tage",
    businessDay: "Arbeitstage",
    week: "Wochen",
    month: "Monate",
    year: "Jahre",
  },
  span: {
    day_one: "{{count}} Tag",
    day_other: "{{count}} Tage",
    businessDay_one: "{{count}} Arbeitstag",
    businessDay_other: "{{count}} Arbeitstage",
    week_one: "{{count}} Woche",
    week_other: "{{count}} Wochen",
    month_one: "{{count}} Monat",
    month_other: "{{count}} Monate",
    year_one: "{{count}} Jahr",
    year_other: "{{count}} Jahre",
  },
};
export default words;
