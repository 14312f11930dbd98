import type en from "../en/activity.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  "partner-created": "Partner wurde hinzugefügt.",
  "partner-updated": "Partner wurde geändert.",
  "partner-ended": "Mitgliedschaft wurde beendet.",
  "partner-reinstated": "Mitgliedschaft wurde wieder aufgenommen.",
  "person-added": "{{name}} wurde hinzugefügt.",
  "person-removed": "{{name}} wurde entfernt.",
  "fact-recorded_one": "{{count, number}} Datensatz ist eingegangen ({{kinds}}).",
  "fact-recorded_other": "{{count, number}} Datensätze sind eingegangen ({{kinds}}).",
  "fact-reversed": "Ein Datensatz wurde zurückgenommen: {{reason}}.",
  "standing-changed": "Einstufung in {{track}} änderte sich von {{from}} zu {{to}}.",
  "standing-reached": "{{to}} in {{track}} wurde erreicht.",
  "standing-lost": "{{from}} in {{track}} ging verloren.",
  "notice-created": "Eine Mitteilung wurde gemacht: {{notice}}.",
  "notice-acknowledged": "{{name}} hat eine Mitteilung bestätigt: {{notice}}.",
  "mail-refused": "Eine E-Mail an {{name}} wurde abgelehnt.",
  "mail-unknown": "Ob eine E-Mail an {{name}} ankam, ist ungewiss.",
  "move-proposed": "{{from}} → {{to}} im Zweig {{track}} wartet auf Zustimmung.",
  "move-scheduled": "{{from}} → {{to}} im Zweig {{track}} gilt ab {{on}}.",
  "move-effective": "{{from}} → {{to}} im Zweig {{track}} gilt seit {{on}}.",
  "move-cancelled": "{{from}} → {{to}} im Zweig {{track}} ist entfallen.",
  "move-declined": "{{from}} → {{to}} im Zweig {{track}} wurde abgelehnt.",
  other: "{{type}}",
};
export default words;
