export { blockKeys } from "./block.ts";
export { findMatches, type Candidate, type Found } from "./cluster.ts";
export {
  agreements,
  compareCompanies,
  likelihoods,
  matchFields,
  readCompany,
  type Company,
  type CompanyInput,
  type Evidence,
  type Match,
} from "./compare.ts";
export { companyDomain } from "./domain.ts";
