/** What becomes of an applicant of the demo before the reader comes in. */
export type Fate = "waits" | "taken up" | "asked" | "approved in part" | "accepted" | "declined";
export type Applicant = {
  company: string;
  domain: string;
  country: string;
  address?: string;
  types: readonly string[];
  people: string;
  certified?: string;
  newCustomers?: string;
  why: string;
  contact: string;
  fate: Fate;
};

/** Companies that have applied to Aldermere's program. One more comes from a partner that it has already. */
export const applicants: readonly Applicant[] = [
  {
    company: "Bluewater Cloud GmbH",
    domain: "bluewater-cloud.example",
    country: "DE",
    address: "Hafenstraße 12, 20457 Hamburg",
    types: ["msp", "reseller"],
    people: "320",
    certified: "6",
    newCustomers: "18",
    why: "Forty of our customers in shipping and logistics run on Aldermere already; they want one contract with us.",
    contact: "Jette Brandt",
    fate: "approved in part",
  },
  {
    company: "Kestrel Managed Services",
    domain: "kestrel-ms.example",
    country: "US",
    types: ["msp"],
    people: "45",
    certified: "2",
    why: "We look after hospitals in three states and are asked for Aldermere every month.",
    contact: "Marcus Webb",
    fate: "waits",
  },
  {
    company: "Novaterra Consulting S.r.l.",
    domain: "novaterra.example",
    country: "IT",
    address: "Via Dante 4, 20121 Milano",
    types: ["si"],
    people: "85",
    newCustomers: "9",
    why: "We bring public offices to the cloud and would like to offer Aldermere in our framework contracts.",
    contact: "Giulia Ferrari",
    fate: "asked",
  },
  {
    company: "Orchard Software Ltd",
    domain: "orchardsoftware.example",
    country: "GB",
    types: ["isv"],
    people: "22",
    certified: "3",
    newCustomers: "12",
    why: "Our planning tool for growers stands on your interfaces; we want to list it and sell together.",
    contact: "Hannah Price",
    fate: "accepted",
  },
  {
    company: "Quickdeal Trading",
    domain: "quickdeal.example",
    country: "US",
    types: ["reseller"],
    people: "3",
    why: "Best prices.",
    contact: "Rick Malone",
    fate: "declined",
  },
  {
    company: "Lumen Ingeniería S.L.",
    domain: "lumen-ing.example",
    country: "ES",
    types: ["si", "reseller"],
    people: "140",
    newCustomers: "21",
    why: "We build control rooms for utilities and need a partner for the data that comes from them.",
    contact: "Carmen Ortega",
    fate: "taken up",
  },
  {
    company: "Fjordlys AS",
    domain: "fjordlys.example",
    country: "NO",
    types: ["referral"],
    people: "11",
    why: "We advise energy companies and would like to recommend what we use ourselves.",
    contact: "Sigrid Haugen",
    fate: "waits",
  },
];
