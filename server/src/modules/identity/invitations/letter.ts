import { defineLetter } from "../../letters/index.ts";

export type InvitationData = {
  inviter: string;
  /** The partner that it leads to; null for the vendor's own side. */
  partner: string | null;
  url: string;
};

/** What an invited person reads. */
export const invitationLetter = defineLetter<InvitationData>("invitation", {
  en: ({ inviter, partner, url }, { sender }) => {
    const where = partner === null ? sender : `${partner} in the partner program of ${sender}`;
    return {
      subject: partner === null ? `Invitation to ${sender}` : `Invitation to the partner program of ${sender}`,
      blocks: [
        { kind: "paragraph", text: [{ text: `${inviter} invites you to work with ${where}.` }] },
        { kind: "button", label: "Accept the invitation", href: url },
        { kind: "paragraph", text: [{ text: "The link is yours alone, and good for seven days." }] },
      ],
      why: `You get this because ${inviter} entered your address. If you do not know what it is about, do nothing: without you nothing happens.`,
    };
  },
  de: ({ inviter, partner, url }, { sender }) => {
    const where = partner === null ? `bei ${sender}` : `für ${partner} im Partnerprogramm von ${sender}`;
    return {
      subject: partner === null ? `Einladung zu ${sender}` : `Einladung zum Partnerprogramm von ${sender}`,
      blocks: [
        { kind: "paragraph", text: [{ text: `${inviter} lädt Sie ein, ${where} mitzuarbeiten.` }] },
        { kind: "button", label: "Einladung annehmen", href: url },
        { kind: "paragraph", text: [{ text: "Der Link ist nur für Sie und gilt sieben Tage." }] },
      ],
      why: `Sie erhalten dies, weil ${inviter} Ihre Adresse eingegeben hat. Wenn Ihnen das nichts sagt, tun Sie nichts: Ohne Sie geschieht nichts.`,
    };
  },
});
