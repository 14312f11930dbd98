/** What some of the library asks for; the second is for those who sell. */
export const gates = {
  "Public sector": { rule: "track.sell in ['Gold', 'Platinum'] && metric.certified_people >= 6", roles: [] },
  "Established sellers": {
    rule: "track.sell in ['Silver', 'Gold', 'Platinum']",
    roles: ["administrator", "seller"],
  },
  "Migration experts": { rule: "metric.professionals >= 1", roles: [] },
} as const;

export type GateName = keyof typeof gates;

/** A resource of the demo's library, and what its file says. */
export type Told = {
  title: string;
  summary: string;
  kind: "guide" | "datasheet" | "presentation" | "priceList" | "caseStudy" | "template" | "image";
  file: "pdf" | "docx" | "pptx" | "png";
  collection: "Start here" | "Sell" | "Market together";
  tags: readonly string[];
  /** Title and summary in German, with a German file of their own. */
  german?: { title: string; summary: string; pages: readonly string[] };
  /** What is written in it, a page or slide each. */
  pages: readonly string[];
  coBranded?: true;
  /** The gate behind which it lies. */
  gate?: GateName;
  /** In how many days it is to be looked through, and ends for partners. */
  reviewIn?: number;
  expiresIn?: number;
  draft?: true;
};

export const collections = [
  { name: "Start here", description: "The first weeks: who we are, what we sell, how to register a deal." },
  { name: "Sell", description: "Prices, data sheets and stories for your next meeting." },
  { name: "Market together", description: "Pictures and pages that carry your own logo." },
] as const;

export const library: readonly Told[] = [
  {
    title: "Partner handbook",
    summary: "How the program works: tiers, benefits, registrations, and whom to ask.",
    kind: "guide",
    file: "pdf",
    collection: "Start here",
    tags: ["program", "first weeks"],
    reviewIn: 20,
    german: {
      title: "Partnerhandbuch",
      summary: "So funktioniert das Programm: Stufen, Vorteile, Registrierungen und Ansprechpartner.",
      pages: ["Willkommen im Partnerprogramm", "Stufen und Vorteile", "So registrieren Sie ein Geschäft"],
    },
    pages: ["Welcome to the partner program", "Tiers and benefits", "How to register a deal", "Whom to ask"],
  },
  {
    title: "Your first ninety days",
    summary: "A checklist from the signed agreement to the first customer.",
    kind: "guide",
    file: "docx",
    collection: "Start here",
    tags: ["first weeks"],
    pages: ["Week one: meet your channel manager", "Week four: certify two people", "Day ninety: first customer live"],
  },
  {
    title: "Aldermere in ten slides",
    summary: "The company and its products, for people who have not heard of us.",
    kind: "presentation",
    file: "pptx",
    collection: "Start here",
    tags: ["overview"],
    pages: ["Who we are", "What our customers say", "Cloud backup, monitoring, continuity", "Why partners stay"],
  },
  {
    title: "Price list, this quarter",
    summary: "List prices in US dollars for every edition and term.",
    kind: "priceList",
    file: "pdf",
    collection: "Sell",
    tags: ["prices"],
    expiresIn: 24,
    pages: ["Prices are in US dollars, without tax", "Cloud Backup, per terabyte and month", "Continuity, per server"],
  },
  {
    title: "Special terms for the public sector",
    summary: "What we agreed with framework buyers, and how to quote it.",
    kind: "priceList",
    file: "pdf",
    collection: "Sell",
    tags: ["prices", "public sector"],
    gate: "Public sector",
    pages: ["Framework agreements in force", "How to quote a school or a hospital"],
  },
  {
    title: "Cloud Backup data sheet",
    summary: "What it protects, how fast it restores, what it runs on.",
    kind: "datasheet",
    file: "pdf",
    collection: "Sell",
    tags: ["cloud backup"],
    coBranded: true,
    german: {
      title: "Datenblatt Cloud Backup",
      summary: "Was es schützt, wie schnell es wiederherstellt, worauf es läuft.",
      pages: ["Cloud Backup schützt Server, Arbeitsplätze und Postfächer", "Wiederherstellung in Minuten"],
    },
    pages: ["Cloud Backup protects servers, desktops and mailboxes", "Restores within minutes, tested every night"],
  },
  {
    title: "Continuity data sheet",
    summary: "Standby in a second region, with a switch that is rehearsed every month.",
    kind: "datasheet",
    file: "pdf",
    collection: "Sell",
    tags: ["continuity"],
    coBranded: true,
    pages: ["Continuity keeps a warm standby in a second region", "Rehearsed every month, with a report"],
  },
  {
    title: "A hospital switches over in nine minutes",
    summary: "How a regional hospital went through a fire in its machine room.",
    kind: "caseStudy",
    file: "pdf",
    collection: "Sell",
    tags: ["health care", "continuity"],
    pages: ["The night of the fire", "Nine minutes to the standby", "What they changed afterwards"],
  },
  {
    title: "Answers to the twenty usual objections",
    summary: "From “we have tapes” to “the cloud is too expensive”.",
    kind: "guide",
    file: "docx",
    collection: "Sell",
    tags: ["sales"],
    gate: "Established sellers",
    pages: ["We have tapes", "The cloud is too expensive", "Our auditors will not agree"],
  },
  {
    title: "Migration runbook for tape libraries",
    summary: "Step by step from tapes to Cloud Backup, with a plan to go back.",
    kind: "guide",
    file: "docx",
    collection: "Sell",
    tags: ["cloud backup", "services"],
    gate: "Migration experts",
    pages: ["Inventory of the tapes", "Seeding by courier", "The weekend of the switch", "How to go back"],
  },
  {
    title: "Event flyer: backup you can prove",
    summary: "A page for your customers, with room for your logo and address.",
    kind: "template",
    file: "pdf",
    collection: "Market together",
    tags: ["events"],
    coBranded: true,
    pages: ["Backup you can prove. Join us for a morning of restores."],
  },
  {
    title: "Banner for your web site",
    summary: "In our colours; your logo is put in the corner.",
    kind: "image",
    file: "png",
    collection: "Market together",
    tags: ["web"],
    coBranded: true,
    pages: [],
  },
  {
    title: "Mail sequence for old customers",
    summary: "Three mails, a week apart, that you can send as they are.",
    kind: "template",
    file: "docx",
    collection: "Market together",
    tags: ["mail"],
    pages: ["Mail one: when did you last restore?", "Mail two: a story", "Mail three: an invitation"],
  },
  {
    title: "Stand at a trade fair: what to bring",
    summary: "A list, a floor plan, and two mistakes that we made.",
    kind: "guide",
    file: "pdf",
    collection: "Market together",
    tags: ["events"],
    pages: ["The list", "A floor plan for six square metres", "Two mistakes that we made"],
  },
  {
    title: "Launch kit for the spring release",
    summary: "Being written; it opens with the announcement.",
    kind: "presentation",
    file: "pptx",
    collection: "Market together",
    tags: ["launch"],
    draft: true,
    pages: ["What is new", "Whom to tell first"],
  },
];
