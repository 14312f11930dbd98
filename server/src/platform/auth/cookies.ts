/**
 * What the names of our cookies begin with. Over https a browser then takes them from this host alone, over https alone,
 * for all of its addresses alone: no neighbour of the same domain can plant one.
 */
export const cookiePrefix = (secure: boolean): string => `${secure ? "__Host-" : ""}fairway`;
