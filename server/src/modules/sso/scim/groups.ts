import { newId } from "@fairway/kernel";
import { violates } from "../../../platform/index.ts";
import { invalidValue, uniqueness } from "./error.ts";
import { deleteStored, insertGroup, lockStored, setMembers, type Stored, updateGroup } from "./repo.ts";
import type { Content } from "./schemas.ts";
import { type Change, settleMany } from "./settle.ts";

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function nameOf(content: Content): string {
  const { displayName } = content;
  if (typeof displayName !== "string" || displayName.trim() === "")
    throw invalidValue("Attribute 'displayName' is required");
  return displayName.trim();
}

/** The users whom a group names; groups within groups are not kept. */
function membersOf(content: Content): string[] {
  const members = Array.isArray(content["members"]) ? (content["members"] as Content[]) : [];
  return [...new Set(members.map(({ value }) => String(value)))];
}

const without = ({ members: _, ...content }: Content): Content => content;
const external = ({ externalId }: Content) => (typeof externalId === "string" ? externalId : null);
const taken = (name: string) => uniqueness(`There is another group “${name}”.`);

async function fill({ tx, connection }: Change, id: string, users: readonly string[]): Promise<void> {
  const known = await setMembers(
    tx,
    connection.id,
    id,
    users.filter((user) => uuid.test(user)),
  );
  const unknown = users.find((user) => !known.includes(user.toLowerCase()));
  if (unknown !== undefined) throw invalidValue(`There is no user ${unknown.slice(0, 100)}.`);
}

async function again(change: Change, id: string): Promise<Stored> {
  const stored = await lockStored(change.tx, "Group", change.connection.id, id);
  if (!stored) throw new Error("a group that was just written is gone");
  return stored;
}

/** A group of the directory, whose users get the roles that the rules give to its name. */
export async function createGroup(change: Change, content: Content): Promise<Stored> {
  const { tx, ctx, connection } = change;
  const name = nameOf(content);
  const id = newId("person", ctx.now.epochMilliseconds);
  const row = { id, connectionId: connection.id, name, externalId: external(content), content: without(content) };
  if (!(await insertGroup(tx, row, ctx.now))) throw taken(name);
  const users = membersOf(content);
  await fill(change, id, users);
  await settleMany(change, users);
  return again(change, id);
}

export async function changeGroup(change: Change, before: Stored, content: Content): Promise<Stored> {
  const { tx, ctx, connection } = change;
  const name = nameOf(content);
  const row = { id: before.id, connectionId: connection.id, name, externalId: external(content) };
  try {
    await updateGroup(tx, { ...row, content: without(content) }, ctx.now);
  } catch (error) {
    throw violates(error, "scim_group_name_key") ? taken(name) : error;
  }
  const users = membersOf(content);
  await fill(change, before.id, users);
  const members = before.related.map(({ id }) => id);
  await settleMany(change, [...users, ...members], { group: nameOf(before.content), members });
  return again(change, before.id);
}

export async function removeGroup(change: Change, stored: Stored): Promise<void> {
  await deleteStored(change.tx, stored);
  const ids = stored.related.map(({ id }) => id);
  await settleMany(change, ids, { group: nameOf(stored.content), members: ids });
}
