const secrets =
  /^\/(invite|share|sign|apply\/status|apply\/confirm|v1\/unsubscribe|v1\/shares|v1\/signing|v1\/application-status|v1\/application-confirmations|files\/shares)\/[^/]+/;

/** An address as the log has it: without its query, and without the secrets that links carry in their path. */
export const loggedPath = (url: string): string => (url.split("?")[0] ?? "").replace(secrets, "/$1/…");
