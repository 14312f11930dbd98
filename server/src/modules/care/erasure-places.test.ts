import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { replaced, soughtValues } from "./erasure-places.ts";

const app = await startApp();
const column = { table: "t", column: "data", type: "jsonb" as const, ids: [], addresses: [] };
const sought = {
  personId: null,
  name: "Anna Schmidt",
  email: "ann@acme.co",
  pseudonym: "Erased",
  address: "gone@erased.invalid",
  alone: true,
};

const erased = async (text: string): Promise<string | undefined> => {
  const { rows } = await app.database.owner.query<{ data: { text: string } }>(
    `select ${replaced(column, "t")} as data, $1::jsonb, $8::uuid, $9::boolean from (select $1::jsonb as data) t`,
    [JSON.stringify({ text }), ...soughtValues(sought)],
  );
  return rows[0]?.data.text;
};

test.each([
  ["Anna Schmidt", "Erased"],
  ["From:\nAnna Schmidt\nann@acme.co\tjoann@acme.co", "From:\nErased\ngone@erased.invalid\tjoann@acme.co"],
  ["<ANN@acme.co>, 'ann@acme.co'.", "<gone@erased.invalid>, 'gone@erased.invalid'."],
  ["Write to ann@acme.co.", "Write to gone@erased.invalid."],
  ["Joanna Schmidt, Anna Schmidtke", "Joanna Schmidt, Anna Schmidtke"],
  ["x+ann@acme.co x.ann@acme.co o'ann@acme.co _ann@acme.co", "x+ann@acme.co x.ann@acme.co o'ann@acme.co _ann@acme.co"],
  ["ann@acme.com ann@acme.co-op ann@acme.co.uk", "ann@acme.com ann@acme.co-op ann@acme.co.uk"],
])("within JSON %j becomes %j", async (text, expected) => {
  expect(await erased(text)).toBe(expected);
});
