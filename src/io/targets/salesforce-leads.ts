import { NAMES } from "./names.ts";
import type { Target } from "./target.ts";

/**
 * Salesforce's Data Import Wizard takes 50,000 records at a time (help.salesforce.com, "Contact and Lead Imports"), UTF-8,
 * up to 100 MB and 90 fields ("How large can my import file be?"), several values kept apart by ";". A value that is no
 * choice of a list is taken all the same, or replaced by the list's default ("Notes on Importing Data"). Lengths and what
 * is required: Salesforce Field Reference, object Lead.
 */
export const salesforceLeads: Target = {
  id: "salesforce-leads",
  maxRows: 50_000,
  maxBytes: 100e6,
  maxColumns: 90,
  separator: ";",
  bom: false,
  phones: "international",
  names: { first: "First Name", last: "Last Name" },
  fields: [
    {
      name: "Last Name",
      kind: "text",
      required: true,
      max: 80,
      aliases: NAMES.last,
      standIns: NAMES.person,
    },
    { name: "Company", kind: "text", required: true, max: 255, aliases: NAMES.company },
    { name: "First Name", kind: "text", max: 40, aliases: NAMES.first },
    { name: "Email", kind: "email", max: 80, aliases: NAMES.email },
    { name: "Phone", kind: "phone", max: 40, aliases: NAMES.phone },
    { name: "Mobile", kind: "phone", max: 40, aliases: NAMES.mobile },
    { name: "Title", kind: "text", max: 128, aliases: NAMES.title },
    { name: "Website", kind: "text", max: 255, aliases: NAMES.website },
    { name: "Street", kind: "text", max: 255, aliases: NAMES.street },
    { name: "City", kind: "text", max: 40, aliases: NAMES.city },
    { name: "State/Province", kind: "text", max: 80, aliases: NAMES.state },
    { name: "Zip/Postal Code", kind: "text", max: 20, aliases: NAMES.postcode },
    { name: "Country", kind: "text", max: 80, aliases: NAMES.country },
    { name: "Lead Source", kind: "text", aliases: NAMES.source },
    { name: "Industry", kind: "text", max: 40, aliases: NAMES.industry },
    {
      name: "Annual Revenue",
      kind: "number",
      aliases: ["annual revenue", "revenue", "turnover", "年营业额", "年收入"],
    },
    { name: "Description", kind: "text", max: 32_000, aliases: NAMES.notes },
  ],
};
