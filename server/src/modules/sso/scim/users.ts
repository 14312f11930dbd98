import { newId } from "@fairway/kernel";
import { violates } from "../../../platform/index.ts";
import { admission } from "../../identity/index.ts";
import { proofFor } from "../decide.ts";
import { uniqueness, invalidValue } from "./error.ts";
import { deleteStored, insertUser, lockStored, type Stored, updateUser } from "./repo.ts";
import type { Content } from "./schemas.ts";
import { addressOf, type Change, nameOf, settleUser } from "./settle.ts";

const isActive = (content: Content): boolean => content["active"] !== false;
const textOr = (value: unknown): string | null => (typeof value === "string" ? value : null);

function userNameOf(content: Content): string {
  const name = textOr(content["userName"])?.trim() ?? "";
  if (name === "") throw invalidValue("Attribute 'userName' is required");
  return name;
}

const taken = (name: string) => uniqueness(`There is another user with the name or address of “${name}”.`);

async function again(change: Change, id: string): Promise<Stored> {
  const stored = await lockStored(change.tx, "User", change.connection.id, id);
  if (!stored) throw new Error("a user that was just written is gone");
  return stored;
}

/** A user of the directory, with a place here unless it says inactive. */
export async function createUser(change: Change, content: Content): Promise<Stored> {
  const { tx, ctx, connection } = change;
  const userName = userNameOf(content);
  const email = addressOf(content, connection);
  const personId = await admission.know(tx, ctx, { name: nameOf(content, email), email });
  if (proofFor(connection, email) !== "dns" && (await admission.isElsewhere(tx, connection, personId)))
    throw invalidValue(`${email} also belongs elsewhere: the company must prove its domain by a DNS record.`);
  const id = newId("person", ctx.now.epochMilliseconds);
  const row = { id, connectionId: connection.id, personId, userName, externalId: textOr(content["externalId"]) };
  const active = isActive(content);
  if (!(await insertUser(tx, { ...row, active, content: { ...content, active } }, ctx.now))) throw taken(userName);
  const stored = await again(change, id);
  await settleUser(change, stored, email);
  return stored;
}

/** A user as the directory has it now; the person stays the same one, whatever they are called there. */
export async function changeUser(change: Change, before: Stored, content: Content): Promise<Stored> {
  const { tx, ctx, connection } = change;
  const userName = userNameOf(content);
  const active = isActive(content);
  // Who is put out is put out, also where the address is no longer the company's.
  const email = active ? addressOf(content, connection) : "";
  const { id } = before;
  const row = { id, connectionId: connection.id, userName, externalId: textOr(content["externalId"]) };
  try {
    await updateUser(tx, { ...row, active, content: { ...content, active } }, ctx.now);
  } catch (error) {
    throw violates(error, "scim_user_name_key") ? taken(userName) : error;
  }
  const stored = await again(change, id);
  await settleUser(change, stored, email);
  return stored;
}

/** Removes a user: the place here ends, and the sessions with it. */
export async function removeUser(change: Change, stored: Stored): Promise<void> {
  await settleUser(change, { ...stored, active: false }, "");
  await deleteStored(change.tx, stored);
}
