import type en from "../en/refusal.ts";
import type { SameKeys } from "../same-keys.ts";

/** Warum jemand, der von der Anmeldung des Unternehmens zurückkam, nicht hereinkam. */
const words: SameKeys<typeof en> = {
  title: "Sie sind nicht angemeldet",
  other:
    "Die Anmeldung Ihres Unternehmens ließ sich nicht abschließen. Versuchen Sie es erneut; bleibt es dabei, nennen Sie Ihrer Administration: {{code}}.",
  no_email:
    "Der Anbieter Ihres Unternehmens hat keine E-Mail-Adresse gesendet. Ihre Administration sieht das, wenn sie die Verbindung testet.",
  email_unverified: "Der Anbieter Ihres Unternehmens hat Ihre Adresse nicht bestätigt.",
  domain: "Ihre Adresse gehört zu keiner Domain, für die diese Anmeldung sprechen darf.",
  not_added: "Hier hat Sie noch niemand hinzugefügt. Fragen Sie, wer die Zugänge Ihres Unternehmens betreut.",
  deactivated: "Ihr Unternehmen hat Ihren Zugang beendet.",
  proof_too_weak:
    "Sie gehören auch anderswo dazu, deshalb kann diese Anmeldung nicht alles öffnen. Melden Sie sich auf anderem Weg an, oder bitten Sie Ihre Administration, die Domain nachzuweisen.",
  other_subject: "Ihre Adresse gehörte früher jemand anderem. Ihre Administration muss diese Person erst entfernen.",
  other_person:
    "Bei Ihrem Unternehmen hat sich jemand anderes angemeldet. Sie bleiben angemeldet wie zuvor; versuchen Sie es als Sie selbst.",
  not_again:
    "Der Anbieter Ihres Unternehmens hat keinen neuen Nachweis von Ihnen verlangt. Ihre Administration kann das dort einstellen.",
  ended: "Die Partnerschaft Ihres Unternehmens ist beendet.",
  no_roles: "Sie haben hier keine Rolle. Fragen Sie Ihre Administration.",
  company_sign_in_required: "Ihr Unternehmen verlangt, dass Sie sich über seinen eigenen Anbieter anmelden.",
  browser: "Diese Anmeldung begann in einem anderen Browser oder Fenster. Beginnen Sie hier neu.",
  expired: "Das hat zu lange gedauert oder war schon abgeschlossen. Beginnen Sie neu.",
  off: "Dieser Weg zur Anmeldung ist ausgeschaltet.",
  provider_refused: "Der Anbieter Ihres Unternehmens hat die Anmeldung abgelehnt.",
  unsolicited: "Diese Anmeldung begann nicht hier. Beginnen Sie hier.",
};
export default words;
