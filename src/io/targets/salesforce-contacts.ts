import { NAMES } from "./names.ts";
import type { Target } from "./target.ts";

/**
 * Salesforce's Data Import Wizard takes 50,000 records at a time (help.salesforce.com, "Contact and Lead Imports"), UTF-8,
 * up to 100 MB and 90 fields ("How large can my import file be?"), several values kept apart by ";". A value that is no
 * choice of a list is taken all the same, or replaced by the list's default ("Notes on Importing Data"). Lengths and what
 * is required: Salesforce Field Reference, object Contact.
 */
export const salesforceContacts: Target = {
  id: "salesforce-contacts",
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
    { name: "First Name", kind: "text", max: 40, aliases: NAMES.first },
    { name: "Account Name", kind: "text", aliases: NAMES.company },
    { name: "Email", kind: "email", max: 80, aliases: NAMES.email },
    { name: "Phone", kind: "phone", max: 40, aliases: NAMES.phone },
    { name: "Mobile", kind: "phone", max: 40, aliases: NAMES.mobile },
    { name: "Title", kind: "text", max: 128, aliases: NAMES.title },
    { name: "Department", kind: "text", max: 80, aliases: NAMES.department },
    { name: "Mailing Street", kind: "text", max: 255, aliases: NAMES.street },
    { name: "Mailing City", kind: "text", max: 40, aliases: NAMES.city },
    { name: "Mailing State/Province", kind: "text", max: 80, aliases: NAMES.state },
    { name: "Mailing Zip/Postal Code", kind: "text", max: 20, aliases: NAMES.postcode },
    { name: "Mailing Country", kind: "text", max: 80, aliases: NAMES.country },
    { name: "Lead Source", kind: "text", aliases: NAMES.source },
    { name: "Birthdate", kind: "date", aliases: NAMES.birthday },
    { name: "Description", kind: "text", max: 32_000, aliases: NAMES.notes },
  ],
};
