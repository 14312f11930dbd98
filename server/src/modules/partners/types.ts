import type { Id } from "@fairway/kernel";
import type { Platform } from "../../platform/index.ts";

/** What partners need to know about people, who live outside any vendor. */
type PeopleDoor = {
  names(ids: readonly Id<"person">[]): Promise<ReadonlyMap<string, string>>;
  /** Whether all of them are members on the vendor's side. */
  /** After a commit that changed whose own partners these people look after. */
  managersChanged(ids: readonly (Id<"person"> | null | undefined)[]): void;
  areVendorPeople(vendorId: Id<"vendor">, ids: readonly Id<"person">[]): Promise<boolean>;
};
/** What the use cases of this module stand on. */
export type PartnersParts = { platform: Platform; people: PeopleDoor };

export const partnerStatuses = ["active", "ended"] as const;
export type PartnerStatus = (typeof partnerStatuses)[number];

export type Attribute = string | number | boolean;

export type PartnerRow = {
  vendor_id: string;
  id: string;
  company_id: string;
  reference: string;
  name: string;
  types: string[];
  status: PartnerStatus;
  country: string | null;
  region: string | null;
  manager_id: string | null;
  joined_on: string | null;
  ended_on: string | null;
  attributes: Record<string, Attribute>;
  revision: number;
  created_at: string;
  updated_at: string;
};

export type Partner = {
  id: Id<"partner">;
  companyId: Id<"company">;
  /** The vendor's own number for the partner; unique within the vendor. */
  reference: string;
  name: string;
  types: readonly string[];
  status: PartnerStatus;
  country: string | null;
  region: string | null;
  managerId: Id<"person"> | null;
  joinedOn: string | null;
  endedOn: string | null;
  attributes: Record<string, Attribute>;
  revision: number;
  createdAt: string;
  updatedAt: string;
};

export type Company = { id: Id<"company">; domain: string | null };

/** What a partner is made of or changed to. An absent field is left as it is; attributes are merged by key. */
export type PartnerInput = {
  reference: string;
  name: string;
  domain?: string | null | undefined;
  types?: readonly string[] | undefined;
  country?: string | null | undefined;
  region?: string | null | undefined;
  managerId?: Id<"person"> | null | undefined;
  joinedOn?: string | null | undefined;
  attributes?: Readonly<Record<string, Attribute | null>> | undefined;
};

export const fromRow = (row: PartnerRow): Partner => ({
  id: row.id as Id<"partner">,
  companyId: row.company_id as Id<"company">,
  reference: row.reference,
  name: row.name,
  types: row.types,
  status: row.status,
  country: row.country,
  region: row.region,
  managerId: row.manager_id as Id<"person"> | null,
  joinedOn: row.joined_on,
  endedOn: row.ended_on,
  attributes: row.attributes,
  revision: row.revision,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
