import { expect, test } from "vitest";
import { tablesOf, useCatalog, vendorTables } from "./catalog.ts";

const catalog = useCatalog();

const own = "(vendor_id = (NULLIF(current_setting('app.vendor_id'::text, true), ''::text))::uuid)";

type Policy = { table: string; name: string; roles: string[]; command: string; using: string; check: string | null };

const policies = () =>
  catalog.rows<Policy>(`
    select p.polrelid::regclass::text as table, p.polname::text as name, p.polcmd::text as command,
           array(select rolname::text from pg_roles where oid = any (p.polroles)) as roles,
           pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
      from pg_policy p order by 1, 2`);

test("row-level security is on and forced on every vendor's table, partitions included", async () => {
  const rows = await catalog.rows<{ table: string; on: boolean; forced: boolean }>(
    `select c.oid::regclass::text as table, c.relrowsecurity as on, c.relforcerowsecurity as forced from pg_class c`,
  );
  const names = [...(await vendorTables(catalog)), "app.vendor"];
  expect(names.some((name) => name.startsWith("app.fact_2026"))).toBe(true);
  expect(rows.filter((row) => names.includes(row.table) && !(row.on && row.forced))).toEqual([]);
});

test("the application sees exactly the rows of the vendor that is set", async () => {
  const all = await policies();
  const partitions = new Set(
    (await tablesOf(catalog)).filter((table) => table.partition).map((table) => `app.${table.name}`),
  );
  const names = (await vendorTables(catalog)).filter((name) => !partitions.has(name));
  for (const name of names) {
    const forApp = all.filter((policy) => policy.table === name && policy.roles.includes("fairway_app"));
    expect(
      forApp.map((policy) => [policy.table, policy.using, policy.command, policy.check]),
      name,
    ).toEqual([[name, own, "*", null]]);
  }
});

test("a policy speaks to the application or to the reader, and asks no other table", async () => {
  const everyone = await policies();
  // What a function searches as the owner, with an index that row-level security would keep it from.
  const searching = everyone.filter((policy) => policy.name.endsWith("_search") && policy.command === "r");
  expect(searching.map((policy) => policy.table)).toEqual(["app.library_text"]);
  const all = everyone.filter((policy) => !searching.includes(policy));
  expect(
    all.filter(
      (policy) => policy.roles.length !== 1 || !["fairway_app", "fairway_read"].includes(policy.roles[0] ?? ""),
    ),
  ).toEqual([]);
  expect(all.filter((policy) => /\bselect\b/i.test(policy.using))).toEqual([]);
  expect(all.filter((policy) => policy.roles.includes("fairway_read") && policy.command !== "r")).toEqual([]);
});

test("the roles that serve requests own nothing and can bypass nothing", async () => {
  const roles = await catalog.rows<{ name: string; powers: boolean; owns: number }>(`
    select r.rolname::text as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication as powers,
           (select count(*)::int from pg_class c where c.relowner = r.oid) + (select count(*)::int from pg_proc p where p.proowner = r.oid) as owns
      from pg_roles r
     where r.rolname ~ '^fairway_(app|read)(_[0-9a-f]{10})?$'`);
  // The two groups that hold the grants, and the logins of the template at least.
  expect(roles.length).toBeGreaterThan(3);
  expect(roles.filter((role) => role.powers || role.owns > 0)).toEqual([]);
});

test("the public has nothing, and the reader changes nothing", async () => {
  const grants = await catalog.rows<{ table: string; grantee: string; privilege: string }>(`
    select table_schema || '.' || table_name as table, grantee::text, privilege_type::text as privilege
      from information_schema.role_table_grants where table_schema in ('app', 'identity')`);
  expect(grants.filter((grant) => grant.grantee === "PUBLIC")).toEqual([]);
  expect(grants.filter((grant) => grant.grantee === "fairway_read" && grant.privilege !== "SELECT")).toEqual([]);
  expect(
    grants.filter(
      (grant) => grant.grantee === "fairway_app" && ["TRUNCATE", "TRIGGER", "REFERENCES"].includes(grant.privilege),
    ),
  ).toEqual([]);
});

test("append-only tables are granted without change and raise on any", async () => {
  const appendOnly = ["app.event", "app.event_seal", "app.fact", "app.fact_reversal"];
  const raising = await catalog.rows<{ table: string }>(`
    select distinct t.tgrelid::regclass::text as table from pg_trigger t
     where t.tgfoid = 'app.refuse_change'::regproc and t.tgtype & 2 = 2 and t.tgtype & 8 = 8 and t.tgtype & 16 = 16`);
  const names = raising.map((row) => row.table);
  for (const table of appendOnly) expect(names).toContain(table);
  const changing = await catalog.rows<{ table: string }>(`
    select format('%I.%I', table_schema, table_name) as table from information_schema.role_table_grants
     where grantee in ('fairway_app', 'fairway_read') and privilege_type in ('UPDATE', 'DELETE')`);
  expect(changing.filter((row) => names.includes(row.table))).toEqual([]);
});

test("a function that acts as its owner fixes its search path and is not for everybody", async () => {
  const functions = await catalog.rows<{ name: string; settings: string[] | null; public: boolean }>(`
    select p.oid::regprocedure::text as name, p.proconfig as settings,
           coalesce(has_function_privilege('public', p.oid, 'execute'), false) as public
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('app', 'identity') and p.prosecdef`);
  expect(functions.length).toBeGreaterThan(0);
  expect(
    functions.filter((f) => f.public || !f.settings?.some((setting) => setting.startsWith("search_path="))),
  ).toEqual([]);
});

test("views, where there are any, look with the reader's eyes", async () => {
  const views = await catalog.rows<{ name: string; options: string[] | null }>(`
    select c.oid::regclass::text as name, c.reloptions as options from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('app', 'identity') and c.relkind in ('v', 'm')`);
  expect(views.filter((view) => !view.options?.includes("security_invoker=true"))).toEqual([]);
});
