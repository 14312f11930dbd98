import type en from "../en/who-may.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  state: "Berechnet aus denselben Rollen wie jede Antwort des Servers.",
  ask: "Frage",
  asks: { permission: "Wer darf das?", person: "Was darf jemand?" },
  side: "Wessen Personen",
  permission: "Berechtigung",
  choosePermission: "Wählen Sie, worum es geht",
  partner: "Über den Partner (freiwillig)",
  anyPartner: "Irgendein Partner",
  ownPeople: "Ihre eigenen Leute",
  person: "Person",
  choosePerson: "Wählen Sie eine Person",
  askPermission: "Wer darf das?",
  askPermissionBody:
    "Wählen Sie eine Berechtigung; dann stehen hier alle, die sie haben, durch welche Rolle, für welche Partner, und welche API-Schlüssel sie ebenfalls haben.",
  askPerson: "Was darf diese Person?",
  askPersonBody: "Wählen Sie eine Person; dann stehen hier ihre Plätze, ihre Rollen und alles, was sie damit tun darf.",
  covers: "Was sie erlaubt, in den Worten der englischen API",
  people_one: "{{count}} Person darf das.",
  people_other: "{{count}} Personen dürfen das.",
  nobody: "Niemand darf das.",
  through: "durch {{roles}}",
  ownOnly: "nur eigene Partner",
  allPartners: "alle Partner",
  keys: "API-Schlüssel, die das dürfen",
  keyOf: "{{name}} ({{prefix}}…), angelegt von {{owner}}",
  noKeys: "Kein Schlüssel darf das.",
  places: "Orte",
  at: "Bei {{place}}",
  ownPartners_one: "Eigen ist {{count}} Partner.",
  ownPartners_other: "Eigen sind {{count}} Partner.",
  nothing: "Hier darf die Person nichts.",
};
export default words;
