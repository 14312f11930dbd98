import type { z } from "zod";
import type { PermissionNeed } from "./permissions.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Who may call at all; the module's policy decides about the object. */
export type Audience =
  | "public"
  /** anybody who is signed in */
  | "person"
  /** a member on the vendor's side */
  | "vendor"
  /** a member on the vendor's side, or on the side of the partner that the path names */
  | "partner";

export type OperationSpec = {
  /** camelCase, unique; the name of the generated client's function and hook. */
  id: string;
  method: Method;
  /** OpenAPI style: `/v1/vendors/{vendorId}/partners`. */
  path: string;
  summary: string;
  tag: string;
  audience: Audience;
  /** What the caller must hold; enforced before anything of the call is looked at. */
  permission: PermissionNeed;
  /**
   * Of an operation whose path names no partner: it keeps to a person's own partners by itself where a role holds for
   * those only. Without it, such a role does not reach the operation.
   */
  keepsToOwn?: true;
  /** The page of the portal that it serves: where that stands behind a gate, partners' people reach it as they reach the page. */
  page?: "numbers" | "resources" | "benefits";
  params?: z.ZodObject;
  query?: z.ZodObject;
  /** JSON body. */
  body?: z.ZodType;
  /** Non-JSON request body, streamed: the media types that are accepted. */
  upload?: readonly string[];
  /** JSON reply. Absent together with `download` absent: 204 without a body. */
  reply?: z.ZodType;
  /** Non-JSON reply: its media types. With `reply` as well, the `format` query chooses. */
  download?: readonly string[];
  status?: 200 | 201 | 202 | 204;
  /** Writes accept `Idempotency-Key`; false for those that store nothing. */
  idempotent?: boolean;
  /** Asks for a proof of who calls that is not older than ten minutes. */
  stepUp?: true;
  /** May be called by who has signed in but for the second factor. */
  beforeSecondFactor?: true;
};

/** Declares one operation of the API; everything else (routes, OpenAPI, client, structure tests) is made from it. */
export const operation = <const S extends OperationSpec>(spec: S): S => spec;
