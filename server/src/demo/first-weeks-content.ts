import type { Body } from "./inputs.ts";

/** An agreement of the demo; `next` is its second version. */
export type DemoText = Body<"createAgreement"> & {
  publishedDaysAgo: number;
  acceptWithin: string;
  next?: Pick<Body<"updateAgreementVersion">, "texts" | "summary">;
};

const scope = {
  en: `## 1. Scope

These terms hold for services that a partner runs on **Aldermere Cloud** for its own customers.

## 2. Duties of the partner

1. Name a technical contact who can be reached on business days.
2. Tell us of an incident that concerns customer data within 24 hours.
3. Keep at least one certified person.

## 3. Duties of Aldermere

We answer requests of the partner's technical contact within four business hours, and announce changes of the service 30 days ahead.`,
  de: `## 1. Gegenstand

Diese Bedingungen gelten für Dienste, die ein Partner auf **Aldermere Cloud** für seine eigenen Kunden betreibt.

## 2. Pflichten des Partners

1. Er nennt eine technische Ansprechperson, die an Arbeitstagen erreichbar ist.
2. Er meldet einen Vorfall, der Kundendaten betrifft, innerhalb von 24 Stunden.
3. Er hält mindestens eine zertifizierte Person vor.

## 3. Pflichten von Aldermere

Wir beantworten Anfragen der technischen Ansprechperson innerhalb von vier Arbeitsstunden und kündigen Änderungen des Dienstes 30 Tage vorher an.`,
};

const ending = {
  en: "\n\n## 4. End\n\nEither side can end these terms with three months' notice.",
  de: "\n\n## 4. Ende\n\nJede Seite kann diese Bedingungen mit einer Frist von drei Monaten beenden.",
};

const shared = { tracks: [], segmentId: null, signerRoles: ["administrator"], namedSignatories: true, required: true };

/** What partners of Aldermere have to accept. */
export const agreementTexts: readonly DemoText[] = [
  {
    ...shared,
    key: "partner",
    name: { en: "Partner agreement", de: "Partnervertrag" },
    types: [],
    countersigned: false,
    lasts: null,
    publishedDaysAgo: 400,
    acceptWithin: "30 days",
    texts: {
      en: {
        title: "Partner agreement",
        body: `## 1. What this is about

Aldermere names your company a partner of its program. The program says what each side does for the other, and what each tier gives.

## 2. Names and marks

You may call yourself an Aldermere partner, and show the badge of the tier that you hold, for as long as you hold it.

## 3. What is confidential

What one side learns of the other's customers and prices stays with it, also after the end.

## 4. End

Either side can end this agreement with three months' notice.`,
      },
      de: {
        title: "Partnervertrag",
        body: `## 1. Worum es geht

Aldermere nimmt Ihr Unternehmen als Partner in sein Programm auf. Das Programm sagt, was jede Seite für die andere tut und was jede Stufe gewährt.

## 2. Name und Zeichen

Sie dürfen sich Partner von Aldermere nennen und das Zeichen Ihrer Stufe zeigen, solange Sie sie halten.

## 3. Was vertraulich ist

Was eine Seite über Kunden und Preise der anderen erfährt, behält sie für sich, auch nach dem Ende.

## 4. Ende

Jede Seite kann diesen Vertrag mit einer Frist von drei Monaten beenden.`,
      },
    },
  },
  {
    ...shared,
    key: "servicesTerms",
    name: { en: "Managed services terms", de: "Bedingungen für Managed Services" },
    types: ["msp"],
    countersigned: false,
    lasts: null,
    publishedDaysAgo: 200,
    acceptWithin: "1 year",
    texts: {
      en: { title: "Managed services terms", body: scope.en },
      de: { title: "Bedingungen für Managed Services", body: scope.de },
    },
    next: {
      texts: {
        en: {
          title: "Managed services terms",
          body: scope.en.replace("within 24 hours", "within 12 hours") + ending.en,
        },
        de: {
          title: "Bedingungen für Managed Services",
          body: scope.de.replace("innerhalb von 24 Stunden", "innerhalb von 12 Stunden") + ending.de,
        },
      },
      summary: {
        en: "Incidents are told within 12 hours instead of 24, and the terms say how they end.",
        de: "Vorfälle werden innerhalb von 12 statt 24 Stunden gemeldet, und die Bedingungen sagen, wie sie enden.",
      },
    },
  },
  {
    ...shared,
    key: "distribution",
    name: { en: "Distribution agreement", de: "Distributionsvertrag" },
    types: ["distributor"],
    countersigned: true,
    lasts: "12 months",
    publishedDaysAgo: 220,
    acceptWithin: "1 year",
    texts: {
      en: {
        title: "Distribution agreement",
        body: "## 1. Territory\n\nThe distributor sells to resellers in the countries of its profile.\n\n## 2. Stock and returns\n\nUnsold licences are taken back within 60 days.",
      },
      de: {
        title: "Distributionsvertrag",
        body: "## 1. Gebiet\n\nDer Distributor verkauft an Reseller in den Ländern seines Profils.\n\n## 2. Lager und Rücknahme\n\nNicht verkaufte Lizenzen werden innerhalb von 60 Tagen zurückgenommen.",
      },
    },
  },
];

const byHand = { by: "hand" as const };
const ours = { side: "manager" as const };
const theirs = { side: "partner" as const, role: null };

/** A new partner's first weeks at Aldermere. */
export const checklist: Body<"createOnboardingTemplate"> = {
  name: { en: "First weeks", de: "Die ersten Wochen" },
  types: [],
  content: {
    tasks: [
      {
        key: "sign",
        title: { en: "Sign the partner agreement", de: "Den Partnervertrag unterzeichnen" },
        help: {
          en: "Sign it yourself, or name somebody of your company who may.",
          de: "Unterzeichnen Sie selbst, oder nennen Sie jemanden in Ihrem Unternehmen, der es darf.",
        },
        required: true,
        owner: theirs,
        due: { businessDays: 2, after: null },
        link: { to: "agreement", key: "partner" },
        done: { by: "agreement", key: "partner" },
      },
      {
        key: "kickoff",
        title: { en: "Kick-off call", de: "Auftaktgespräch" },
        help: {
          en: "Half an hour: who is who, and what you want to reach first.",
          de: "Eine halbe Stunde: wer wer ist, und was Sie zuerst erreichen wollen.",
        },
        required: true,
        owner: ours,
        due: { businessDays: 3, after: null },
        link: null,
        done: byHand,
      },
      {
        key: "look_around",
        title: { en: "Find your numbers and benefits", de: "Ihre Zahlen und Leistungen finden" },
        help: {
          en: "See what counts, and what opens the next tier.",
          de: "Sehen Sie, was zählt und was die nächste Stufe öffnet.",
        },
        required: true,
        owner: theirs,
        due: { businessDays: 5, after: null },
        link: { to: "numbers" },
        done: byHand,
      },
      {
        key: "first_person",
        title: { en: "Send a first person to training", de: "Eine erste Person zur Schulung schicken" },
        help: {
          en: "Pick somebody who will run our product for your customers.",
          de: "Wählen Sie jemanden, der unser Produkt für Ihre Kunden betreibt.",
        },
        required: true,
        owner: theirs,
        due: { businessDays: 10, after: "kickoff" },
        link: { to: "resources" },
        done: byHand,
      },
      {
        key: "plan",
        title: { en: "Agree on a first plan", de: "Einen ersten Plan vereinbaren" },
        help: null,
        required: true,
        owner: ours,
        due: { businessDays: 10, after: "kickoff" },
        link: null,
        done: byHand,
      },
      {
        key: "first_customer",
        title: { en: "Name a first customer together", de: "Gemeinsam einen ersten Kunden nennen" },
        help: { en: "The moment from which the program pays for you.", de: "Ab hier lohnt sich das Programm für Sie." },
        required: true,
        owner: theirs,
        due: { businessDays: 15, after: "plan" },
        link: null,
        done: byHand,
      },
    ],
    firstValue: { by: "task", task: "first_customer" },
    stalledAfter: 10,
  },
};
