import type en from "../en/roles.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  state: "Was eine Rolle erlaubt, gilt sofort für alle, die sie haben.",
  add: "Neue Rolle",
  addTitle: "Neue Rolle",
  from: "Beginnt als Kopie von",
  fromNothing: "Nichts",
  name: "Name",
  allows: "Erlaubt",
  people_one: "{{count}} Person",
  people_other: "{{count}} Personen",
  count: "{{count}} von {{total}} Berechtigungen",
  changed: "geändert",
  permission: "Berechtigung",
  yes: "Erlaubt",
  own: "Erlaubt für eigene Partner",
  no: "Nicht erlaubt",
  open: "Die Rolle {{name}} öffnen",
  table: "Was jede Rolle erlaubt",
  fixed: "Inhaber dürfen immer alles: So kann niemand das Unternehmen aussperren.",
  save: "Rolle speichern",
  copy: "Kopieren",
  reset: "Auf den Ausgangszustand zurücksetzen",
  remove: "Rolle entfernen",
  saved: "{{name}} wurde gespeichert",
  made: "{{name}} wurde angelegt",
  wasReset: "{{name}} ist wieder im Ausgangszustand",
  removed: "{{name}} wurde entfernt",
  copyOf: "Kopie von {{name}}",
  lastChange: "Zuletzt geändert von {{name}} am {{date}}",
};
export default words;
