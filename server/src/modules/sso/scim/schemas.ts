import SCIMMY from "scimmy";
import { invalidValue, ScimError } from "./error.ts";

const { User, Group, EnterpriseUser } = SCIMMY.Schemas;
// The library takes the class itself, which its types do not say.
User.extend(EnterpriseUser as unknown as SCIMMY.Types.Schema, false);

export const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
export const groupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
export const listSchema = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
export const errorSchema = "urn:ietf:params:scim:api:messages:2.0:Error";

export type Kind = "User" | "Group";
export type Content = Record<string, unknown>;

const isRecord = (value: unknown): value is Content =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** What scimmy says of a resource or a patch, as we say it. */
function asScim(error: unknown): unknown {
  if (error instanceof SCIMMY.Types.Error) return new ScimError(error.status, error.scimType || null, error.message);
  return error instanceof TypeError ? invalidValue(error.message) : error;
}

const schemaOf = (kind: Kind) => (kind === "User" ? User : Group);

/** What is kept of a resource: neither what the server makes of it nor a password. */
function kept(resource: object): Content {
  const { id: _, meta: __, groups: ___, password: ____, ...content } = { ...resource } as Content;
  return JSON.parse(JSON.stringify(content)) as Content;
}

/**
 * A resource as a client sent it, brought into the form of its schema.
 * @throws ScimError
 */
export function readResource(kind: Kind, body: unknown): Content {
  if (!isRecord(body)) throw new ScimError(400, "invalidSyntax", "The body is not a SCIM resource.");
  try {
    return kept(new (schemaOf(kind))(body, "in"));
  } catch (error) {
    throw asScim(error);
  }
}

const truth = (value: unknown): unknown =>
  typeof value === "string" && /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : value;

/** Some directories write yes and no as texts. */
function withTruth(operation: unknown): unknown {
  if (!isRecord(operation)) return operation;
  const { path, value } = operation;
  if (typeof path === "string" && /^(.*:)?active$/i.test(path)) return { ...operation, value: truth(value) };
  if (path === undefined && isRecord(value) && "active" in value)
    return { ...operation, value: { ...value, active: truth(value["active"]) } };
  return operation;
}

/**
 * A resource after a PATCH (RFC 7644, 3.5.2).
 * @throws ScimError
 */
export async function patchResource(kind: Kind, id: string, content: Content, body: unknown): Promise<Content> {
  if (!isRecord(body)) throw new ScimError(400, "invalidSyntax", "The body is not a PATCH request.");
  const operations = body["Operations"];
  try {
    const patch = new SCIMMY.Messages.PatchOp({
      ...body,
      Operations: Array.isArray(operations) ? operations.map(withTruth) : operations,
    } as ConstructorParameters<typeof SCIMMY.Messages.PatchOp>[0]);
    const Schema = schemaOf(kind);
    const patched = await patch.apply(new Schema({ ...content, id }, "out"));
    return patched ? kept(patched) : content;
  } catch (error) {
    throw asScim(error);
  }
}

const attributes = (schema: typeof User | typeof Group | typeof EnterpriseUser, base: string) =>
  JSON.parse(JSON.stringify(schema.definition.describe(`${base}/Schemas`))) as Content;

/** The schemas, as a client may read them. */
export const describeSchemas = (base: string): Content[] =>
  [User, Group, EnterpriseUser].map((schema) => attributes(schema, base));

export const describeResourceTypes = (base: string): Content[] => {
  const type = (name: Kind, schema: string, more: Content = {}) => ({
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
    id: name,
    name,
    endpoint: `/${name}s`,
    description: name,
    schema,
    ...more,
    meta: { resourceType: "ResourceType", location: `${base}/ResourceTypes/${name}` },
  });
  const extensions = [{ schema: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", required: false }];
  return [type("User", userSchema, { schemaExtensions: extensions }), type("Group", groupSchema)];
};

export const describeProvider = (base: string): Content => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: 200 },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: "oauthbearertoken",
      name: "Bearer token",
      description: "The token that the connection's page shows once.",
      primary: true,
    },
  ],
  meta: { resourceType: "ServiceProviderConfig", location: `${base}/ServiceProviderConfig` },
});
