import type { Attribute, Partner, PartnerInput } from "./types.ts";

function mergeAttributes(
  old: Record<string, Attribute>,
  given: Readonly<Record<string, Attribute | null>>,
): Record<string, Attribute> {
  const merged = { ...old };
  for (const [key, value] of Object.entries(given))
    if (value === null) delete merged[key];
    else merged[key] = value;
  return merged;
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((x, i) => x === b[i]) : a === b;

/** The partner after the change, with the fields that differ; attributes are named one by one. */
export function changePartner(
  old: Partner,
  input: { [K in keyof PartnerInput]?: PartnerInput[K] | undefined },
): { partner: Partner; fields: string[] } {
  const { attributes: given, domain: _domain, ...rest } = input;
  const partner: Partner = { ...old };
  const fields: string[] = [];
  const set = <K extends keyof Partner>(key: K, value: Partner[K] | undefined) => {
    if (value === undefined || same(old[key], value)) return;
    partner[key] = value;
    fields.push(key);
  };
  set("reference", rest.reference);
  set("name", rest.name);
  set("types", rest.types);
  set("country", rest.country);
  set("region", rest.region);
  set("managerId", rest.managerId);
  set("joinedOn", rest.joinedOn);
  if (given !== undefined) {
    partner.attributes = mergeAttributes(old.attributes, given);
    for (const key of Object.keys(given))
      if (old.attributes[key] !== partner.attributes[key]) fields.push(`attributes.${key}`);
  }
  return { partner, fields };
}
