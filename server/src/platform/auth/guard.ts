/** Somebody who tries to sign in as the owner of an address. */
export type Attempt = { email: string; device: string | null; ip: string; userAgent: string };

/** A session that was just opened, whatever way its person came. */
export type Opened = {
  token: string;
  /** The session that its browser had before: it ends, where it is the same person's. */
  replaced: string | null;
  device: string | null;
  ip: string;
  userAgent: string;
};

/** How often something may be tried within a window. */
export type Limit = { tries: number; seconds: number };

/**
 * What watches over sign-in; its counts are the database's, so that all processes count together. Nothing of it tells
 * whether an address is known.
 */
export type SignInGuard = {
  /**
   * Counts a try of something by somebody.
   * @throws AppError `limit.requests`
   */
  take(what: string, who: string, limit: Limit): Promise<void>;
  /**
   * Counts a try of a password as a failure until `succeeded` takes it back.
   * @throws AppError `auth.locked`
   */
  begin(attempt: Attempt): Promise<void>;
  succeeded(attempt: Attempt): Promise<void>;
  failed(attempt: Attempt): Promise<void>;
  /** Notes a new session; answers with the secret by which its browser is known from now on, null where it is known. */
  opened(session: Opened): Promise<string | null>;
  passkeyAdded(personId: string, from: { ip: string; userAgent: string }): Promise<void>;
};
