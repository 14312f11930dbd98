/** A refusal as SCIM says it (RFC 7644, 3.12). */
export class ScimError extends Error {
  readonly status: number;
  readonly scimType: string | null;
  constructor(status: number, scimType: string | null, detail: string) {
    super(detail);
    this.status = status;
    this.scimType = scimType;
  }
}

export const invalidFilter = (detail: string) => new ScimError(400, "invalidFilter", detail);
export const invalidValue = (detail: string) => new ScimError(400, "invalidValue", detail);
export const uniqueness = (detail: string) => new ScimError(409, "uniqueness", detail);
export const noSuch = (id: string) => new ScimError(404, null, `Resource ${id.slice(0, 100)} not found`);
