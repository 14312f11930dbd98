import type { FormDocument, FormSettings } from "./types.ts";

const field = (
  key: string,
  kind: FormDocument["sections"][number]["fields"][number]["kind"],
  en: string,
  de: string,
  more: Partial<FormDocument["sections"][number]["fields"][number]> = {},
) => ({ key, kind, label: { en, de }, required: true, ...more });

const option = (value: string, en: string, de: string) => ({ value, label: { en, de } });

const types = [
  option("reseller", "Reseller", "Reseller"),
  option("msp", "Managed service provider", "Managed Service Provider"),
  option("si", "System integrator", "Systemintegrator"),
  option("isv", "Software partner", "Softwarepartner"),
  option("distributor", "Distributor", "Distributor"),
  option("referral", "Referral partner", "Empfehlungspartner"),
];

type Section = FormDocument["sections"][number];

const company: Section = {
  key: "company",
  title: { en: "Your company", de: "Ihr Unternehmen" },
  fields: [
    field("companyName", "text", "Company name", "Name des Unternehmens", {
      meaning: "company.name",
      maxLength: 200,
    }),
    field("website", "url", "Website", "Website", { meaning: "company.domain" }),
    field("country", "country", "Country", "Land", { meaning: "company.country" }),
    field("address", "longText", "Address", "Anschrift", {
      meaning: "company.address",
      required: false,
      maxLength: 500,
    }),
    field("phone", "text", "Telephone", "Telefon", { meaning: "company.phone", required: false, maxLength: 40 }),
  ],
};

const business: Section = {
  key: "business",
  title: { en: "Your business", de: "Ihr Geschäft" },
  fields: [
    field("types", "choices", "How do you work with customers?", "Wie arbeiten Sie mit Kunden?", {
      meaning: "partner.types",
      options: types,
    }),
    field("regions", "text", "Which distributors do you buy from?", "Bei welchen Distributoren kaufen Sie ein?", {
      required: false,
      showWhen: "'reseller' in answer.types || 'msp' in answer.types",
      maxLength: 300,
    }),
    field("people", "number", "How many people work for you?", "Wie viele Menschen arbeiten bei Ihnen?", {
      minimum: "1",
      maximum: "1000000",
    }),
    field("why", "longText", "Why do you want to become a partner?", "Warum möchten Sie Partner werden?", {
      maxLength: 2000,
    }),
  ],
};

const contact = (vendor: string): Section => ({
  key: "contact",
  title: { en: "You", de: "Sie" },
  fields: [
    field("contactName", "text", "Your name", "Ihr Name", { meaning: "contact.name", maxLength: 200 }),
    field("contactEmail", "email", "Your business e-mail", "Ihre geschäftliche E-Mail-Adresse", {
      meaning: "contact.email",
      help: {
        en: "We send you a link to confirm it.",
        de: "Wir senden Ihnen einen Link, um sie zu bestätigen.",
      },
    }),
    field(
      "consent",
      "consent",
      `${vendor} may keep and use these details to decide about this application.`,
      `${vendor} darf diese Angaben speichern und nutzen, um über diese Bewerbung zu entscheiden.`,
    ),
  ],
});

/** The questions that most programs ask, in both languages. */
export const defaultDocument = (vendor: string): FormDocument => ({
  languages: ["en", "de"],
  title: { en: `Become a partner of ${vendor}`, de: `Partner von ${vendor} werden` },
  intro: {
    en: "Tell us about your company. It takes about five minutes; what you have written stays on this device until you send it.",
    de: "Erzählen Sie uns von Ihrem Unternehmen. Das dauert etwa fünf Minuten; was Sie geschrieben haben, bleibt auf diesem Gerät, bis Sie es absenden.",
  },
  sections: [company, business, contact(vendor)],
});

export const defaultSettings: FormSettings = {
  decideWithinDays: 5,
  origins: [],
  chain: [],
  managers: [],
  reasons: [
    {
      key: "duplicate",
      label: { en: "Your company is a partner already", de: "Ihr Unternehmen ist bereits Partner" },
    },
    {
      key: "unqualified",
      label: {
        en: "The program asks for something that your company does not have",
        de: "Das Programm verlangt etwas, das Ihr Unternehmen nicht hat",
      },
    },
    {
      key: "coverage",
      label: {
        en: "There are partners enough in your market at present",
        de: "In Ihrem Markt gibt es derzeit genügend Partner",
      },
    },
    { key: "thin", label: { en: "The application says too little", de: "Die Bewerbung sagt zu wenig aus" } },
    {
      key: "unverified",
      label: { en: "We could not verify your company", de: "Wir konnten Ihr Unternehmen nicht überprüfen" },
    },
  ],
};
