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
  other: "{{type}}",
};
export default words;
