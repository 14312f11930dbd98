import { notFound } from "@fairway/kernel";
import { type Ctx, runSql, type Tx, type Upload } from "../../platform/index.ts";
import { countryName } from "../partners/index.ts";
import { changedMeanwhile, changeOf, readOf } from "./of-partner.ts";
import { needs } from "./policy.ts";
import type { PartnerId, RecordParts } from "./types.ts";

const logoLimitBytes = 512 * 1024;
export const logoArea = "partner-logos";
const logoTypes = ["image/png", "image/jpeg", "image/webp"];

export type Profile = {
  website: string | null;
  description: string | null;
  languages: string[];
  street: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
  phone: string | null;
  email: string | null;
};
export type Logo = { key: string; type: string; sizeBytes: number; digest: string };
export type KeptProfile = Profile & { logo: Logo | null; revision: number; updatedAt: string | null };
export type ProfileChange = { [K in keyof Profile]?: Profile[K] | undefined } & { revision: number };

const nothing: KeptProfile = {
  website: null,
  description: null,
  languages: [],
  street: null,
  postalCode: null,
  city: null,
  region: null,
  country: null,
  phone: null,
  email: null,
  logo: null,
  revision: 0,
  updatedAt: null,
};

/** A partner's profile within the caller's transaction; an empty one where nothing was said. */
export async function profileOf(tx: Tx, ctx: Pick<Ctx, "vendorId">, id: PartnerId, lock = false): Promise<KeptProfile> {
  const [row] = await runSql<KeptProfile>(tx, {
    text: `select website, description, languages, street, postal_code as "postalCode", city, region, country, phone, email,
      case when logo_key is not null then jsonb_build_object('key', logo_key, 'type', logo_type, 'sizeBytes', logo_size_bytes,
        'digest', logo_digest) end as logo, revision, updated_at as "updatedAt"
      from app.partner_profile where vendor_id = $1 and partner_id = $2${lock ? " for no key update" : ""}`,
    values: [ctx.vendorId, id],
  });
  return row ?? nothing;
}

/** Writes a profile over the one that was read. @throws AppError `record.changed_meanwhile` */
export async function writeProfile(tx: Tx, ctx: Ctx, id: PartnerId, p: KeptProfile): Promise<void> {
  const written = await runSql(tx, {
    text: `insert into app.partner_profile (vendor_id, partner_id, website, description, languages, street, postal_code,
        city, region, country, phone, email, revision, updated_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      on conflict (vendor_id, partner_id) do update set website = $3, description = $4, languages = $5, street = $6,
        postal_code = $7, city = $8, region = $9, country = $10, phone = $11, email = $12, revision = $13, updated_at = $14
      where partner_profile.revision = $13 - 1 returning revision`,
    values: [
      ctx.vendorId,
      id,
      p.website,
      p.description,
      p.languages,
      p.street,
      p.postalCode,
      p.city,
      p.region,
      p.country,
      p.phone,
      p.email,
      p.revision + 1,
      ctx.now.toString(),
    ],
  });
  if (written.length === 0) throw changedMeanwhile("profile");
}

export const getProfile = (parts: RecordParts, ctx: Ctx, id: PartnerId): Promise<KeptProfile> =>
  readOf(parts, ctx, id, (tx) => profileOf(tx, ctx, id));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** @throws AppError `not_found`, `forbidden`, `record.changed_meanwhile` */
export async function saveProfile(parts: RecordParts, ctx: Ctx, id: PartnerId, given: ProfileChange): Promise<void> {
  const { revision, ...rest } = given;
  const wanted = Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, value === "" ? null : value]),
  );
  if (typeof wanted["country"] === "string") wanted["country"] = countryName(wanted["country"]);
  const call = { operation: "saveCompanyProfile", input: given, need: needs.present };
  await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const before = await profileOf(tx, ctx, id, true);
    if (before.revision !== revision) throw changedMeanwhile("profile");
    const after: KeptProfile = { ...before, ...wanted };
    const keys = Object.keys(wanted) as (keyof Profile)[];
    const fields = keys.filter((key) => !same(before[key], after[key]));
    if (fields.length === 0) return;
    await writeProfile(tx, ctx, id, after);
    emit({ type: "profile.changed", subject: { kind: "partner", id }, partnerId: id, data: { fields } });
  });
}

/** @throws AppError `not_found`, `forbidden`, `file.too_large`, `file.type` */
export async function putPartnerLogo(parts: RecordParts, ctx: Ctx, id: PartnerId, upload: Upload): Promise<void> {
  await readOf(parts, ctx, id, async () => null, needs.present);
  const { files } = parts.platform;
  const { stream, lengthBytes } = upload;
  const rules = { area: logoArea, vendorId: ctx.vendorId, types: logoTypes, maxBytes: logoLimitBytes };
  const file = await files.receive({ stream, lengthBytes, name: "logo" }, rules);
  const call = { operation: "putPartnerLogo", input: file.digest, need: needs.present };
  const work = changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const before = await profileOf(tx, ctx, id, true);
    if (before.revision === 0) await writeProfile(tx, ctx, id, before);
    await runSql(tx, {
      text: `update app.partner_profile set logo_key = $3, logo_type = $4, logo_size_bytes = $5, logo_digest = $6,
        revision = revision + 1, updated_at = $7 where vendor_id = $1 and partner_id = $2`,
      values: [ctx.vendorId, id, file.key, file.type, file.sizeBytes, file.digest, ctx.now.toString()],
    });
    emit({ type: "profile.changed", subject: { kind: "partner", id }, partnerId: id, data: { fields: ["logo"] } });
  });
  await work.catch(async (error: unknown) => {
    await files.remove(file.key);
    throw error;
  });
}

/** The stored logo. @throws AppError `not_found` also where there is none */
export async function getLogo(parts: RecordParts, ctx: Ctx, id: PartnerId): Promise<Logo> {
  const { logo } = await getProfile(parts, ctx, id);
  if (!logo) throw notFound("logo");
  return logo;
}
