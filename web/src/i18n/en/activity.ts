/** One sentence per type of event; values come from the event. */
export default {
  "partner-created": "Partner was added.",
  "partner-updated": "Partner was changed.",
  "partner-ended": "Membership ended.",
  "person-added": "{{name}} was added.",
  "person-removed": "{{name}} was removed.",
  "fact-recorded": "Records arrived.",
  "fact-corrected": "A record was corrected.",
  "fact-reversed": "A record was taken back: {{reason}}.",
  "standing-changed": "Standing in {{track}} changed from {{from}} to {{to}}.",
  "standing-reached": "{{to}} was reached in {{track}}.",
  "standing-lost": "{{from}} in {{track}} was lost.",
  other: "{{type}}",
} as const;
