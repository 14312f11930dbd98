import type { CreatePartnerBody, Partner } from "@fairway/client";

/** What the form of a partner holds; empty texts stand for nothing. */
export type PartnerFields = {
  name: string;
  reference: string;
  types: string[];
  region: string;
  country: string;
  domain: string;
  joinedOn: string;
  managerId: string | null;
};

export const emptyPartner: PartnerFields = {
  name: "",
  reference: "",
  types: [],
  region: "",
  country: "",
  domain: "",
  joinedOn: "",
  managerId: null,
};

/** A partner as the form shows it. */
export const fieldsOf = (p: Partner): PartnerFields => ({
  name: p.name,
  reference: p.reference,
  types: p.types,
  region: p.region ?? "",
  country: p.country ?? "",
  domain: p.company.domain ?? "",
  joinedOn: p.joinedOn ?? "",
  managerId: p.manager?.id ?? null,
});

const orNull = (text: string): string | null => text.trim() || null;

/** The form as the API takes it. */
export const inputOf = (
  f: PartnerFields,
): Pick<
  CreatePartnerBody,
  "name" | "reference" | "types" | "region" | "country" | "domain" | "joinedOn" | "managerId"
> => ({
  name: f.name.trim(),
  reference: f.reference.trim(),
  types: f.types,
  region: orNull(f.region),
  country: orNull(f.country),
  domain: orNull(f.domain),
  joinedOn: orNull(f.joinedOn),
  managerId: f.managerId,
});
