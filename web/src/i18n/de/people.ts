import type en from "../en/people.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  title: "Personen",
  state_one: "{{count}} Person bei {{organization}}.",
  state_other: "{{count}} Personen bei {{organization}}.",
  name: "Name",
  email: "E-Mail",
  roles: "Rollen",
  added: "Hinzugefügt",
  lastSeen: "Zuletzt da",
  never: "Noch nicht",
  add: "Person hinzufügen",
  addTitle: "Person zu {{organization}} hinzufügen",
  addHelp:
    "Die Person meldet sich mit dieser E-Mail an. Wer hier neu ist, erhält einen Link, um ein Passwort zu wählen.",
  rolesHelp: "Rollen bestimmen, was die Person darf",
  addedToast: "{{name}} wurde hinzugefügt",
  linkTitle: "Geben Sie {{name}} diesen Link",
  linkBody: "Dort wählt {{name}} ein Passwort. Der Link gilt einmal.",
  remove: "{{name}} entfernen",
  removeTitle: "{{name}} aus {{organization}} entfernen?",
  removeBody:
    "Die Person kann sich dann nicht mehr bei {{organization}} anmelden. Was sie getan hat, bleibt verzeichnet.",
  removeConfirm: "Person entfernen",
  removedToast: "{{name}} wurde entfernt",
  edit: "Rollen von {{name}} ändern",
  editTitle: "Rollen von {{name}}",
  editedToast: "Rollen von {{name}} wurden gespeichert",
  none: "Noch niemand",
  noneBody:
    "Wer bei diesem Partner arbeitet, meldet sich an und sieht Einstufung und Zahlen und was bis zur nächsten Stufe fehlt.",
  role: {
    owner: "Inhaber",
    administrator: "Administration",
    cam: "Partnerbetreuung",
    operations: "Partnerprozesse",
    marketing: "Partnermarketing",
    finance: "Finanzen",
    sales: "Direktvertrieb",
    viewer: "Nur lesen",
    seller: "Vertrieb",
    marketer: "Marketing",
    technician: "Technik",
  },
};
export default words;
