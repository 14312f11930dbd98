/** Why somebody who came back from their company's sign-in did not come in. */
export default {
  title: "You are not signed in",
  other:
    "Your company's sign-in could not be completed. Try again; if it stays like this, tell your administrator: {{code}}.",
  no_email:
    "Your company's provider sent no e-mail address. Your administrator can see this by testing the connection.",
  email_unverified: "Your company's provider has not verified your address.",
  domain: "Your address is not of a domain that this sign-in may speak for.",
  not_added: "Nobody has added you here yet. Ask the person who looks after your company's access.",
  deactivated: "Your company has ended your access.",
  proof_too_weak:
    "You also belong elsewhere, so this sign-in cannot open everything. Sign in by other means, or ask your administrator to prove the domain.",
  other_subject: "Your address belonged to somebody else before. Your administrator must remove that person first.",
  other_person: "Somebody else signed in at your company. You stay signed in as before; try again as yourself.",
  not_again: "Your company's provider did not ask you to prove yourself again. Your administrator can set this there.",
  ended: "The partnership of your company has ended.",
  no_roles: "You have no role here. Ask your administrator.",
  company_sign_in_required: "Your company asks you to sign in through its own provider.",
  browser: "This sign-in began in another browser or window. Begin again here.",
  expired: "This took too long, or was finished before. Begin again.",
  off: "This way to sign in is switched off.",
  provider_refused: "Your company's provider refused the sign-in.",
  unsolicited: "This sign-in did not begin here. Begin here.",
} as const;
