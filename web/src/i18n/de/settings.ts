import type en from "../en/settings.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  title: "Einstellungen",
  state: "Wie {{vendor}} für alle aussieht und arbeitet.",
  tabs: {
    general: "Allgemein",
    people: "Personen",
    roles: "Rollen",
    apiKeys: "API-Schlüssel",
    access: "Zugriff",
    signIn: "Anmeldung",
    capabilities: "Fähigkeiten",
  },
  identity: "Name und Aussehen",
  identityNote: "So sehen es Partner in ihrem Portal.",
  name: "Name des Unternehmens",
  color: "Farbe",
  colorHelp: "Für Aktionen und Identität. Wo sie schwer zu lesen wäre, wird ein dunklerer oder hellerer Ton verwendet.",
  colorPreview: "Eine Schaltfläche in dieser Farbe",
  colorNone: "Standardfarbe verwenden",
  logo: "Logo",
  logoHelp: "PNG, JPEG oder WebP, höchstens 512 KB",
  chooseLogo: "Logo wählen",
  logoSaved: "Das Logo wurde gespeichert",
  logoTooBig:
    "Diese Datei hat {{size}}. Das Logo darf höchstens 512 KB haben; speichern Sie es kleiner und wählen Sie es erneut.",
  calendar: "Zeit und Sprache",
  timeZone: "Zeitzone",
  timeZoneHelp: "Bestimmt, wann ein Geschäftstag endet. Heute ist der {{date}}.",
  locale: "Sprache des Portals für neue Personen",
  fixed: "Am Anfang festgelegt",
  currency: "Währung",
  fiscalYear: "Geschäftsjahr beginnt am",
  slug: "Kurzname in Adressen",
  readOnly: "Nur Inhaber und Administration können diese Einstellungen ändern.",
  saved: "Einstellungen wurden gespeichert",
};
export default words;
