import type en from "../en/keys.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  title: "API-Schlüssel",
  state:
    "Programme rufen die Schnittstelle mit Schlüsseln auf. Ein Schlüssel darf nicht mehr als sein Besitzer, und nur an diesem Ort.",
  portal: "API-Schlüssel und Zugriff",
  forbidden: "Ihre Rolle hier legt weder API-Schlüssel an noch betreut sie Personen.",
  portalState: "Schlüssel für Programme von {{partner}}, und wer was darf.",
  add: "Neuer Schlüssel",
  addTitle: "Neuer API-Schlüssel",
  name: "Wofür er ist",
  namePlaceholder: "Abgleich mit dem CRM",
  kind: "Wessen Schlüssel",
  kinds: {
    personal: "Meiner: Er endet mit meinem Platz hier",
    service: "Der von {{organization}}: Er bleibt, wer auch geht",
  },
  kindShort: { personal: "Persönlich", service: "Dienst" },
  lasts: "Gilt",
  days_one: "{{count}} Tag",
  days_other: "{{count}} Tage",
  scopes: "Darf",
  make: "Schlüssel anlegen",
  secretTitle: "Kopieren Sie den Schlüssel jetzt",
  secretBody:
    "Er wird nur dieses eine Mal gezeigt. Bewahren Sie ihn dort auf, wo Ihr Programm seine Geheimnisse liest; niemand kann ihn noch einmal zeigen.",
  secret: "Schlüssel",
  none: "Keine Schlüssel",
  noneBody:
    "Legen Sie einen für ein Programm an, das hier an Ihrer Stelle liest oder schreibt, etwa für einen Abgleich mit Ihrem CRM.",
  column: {
    name: "Schlüssel",
    owner: "Besitzer",
    scopes: "Darf",
    used: "Zuletzt benutzt",
    expires: "Läuft ab",
    state: "Zustand",
  },
  states: { active: "Aktiv", expired: "Abgelaufen", revoked: "Widerrufen" },
  never: "Nie",
  permissions_one: "{{count}} Berechtigung",
  permissions_other: "{{count}} Berechtigungen",
  madeBy: "angelegt von {{name}}",
  revoke: "Widerrufen",
  revokeTitle: "{{name}} widerrufen?",
  revokeBody: "Was diesen Schlüssel benutzt, hört sofort auf. Ein widerrufener Schlüssel kommt nicht zurück.",
  revoked: "{{name}} wurde widerrufen",
};
export default words;
