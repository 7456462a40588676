import { NAMES } from "./names.ts";
import type { Target } from "./target.ts";

const LEAD_STATUS = [
  "New",
  "Open",
  "In Progress",
  "Open Deal",
  "Unqualified",
  "Attempted to Contact",
  "Connected",
  "Bad Timing",
];
const LIFECYCLE = [
  "Subscriber",
  "Lead",
  "Marketing Qualified Lead",
  "Sales Qualified Lead",
  "Opportunity",
  "Customer",
  "Evangelist",
  "Other",
];

/**
 * HubSpot's guide "Set up import files" (knowledge.hubspot.com, 2025): one header row whose names are those of
 * properties, UTF-8, 1,048,576 rows in a file with a paid subscription (500,000 a day without). A contact needs one of
 * first name, last name and e-mail; several values are kept apart by ";". A file has fewer than 1,000 columns and at most
 * 512 MB (20 MB with the free tools). A value that is no option of a property with options is not taken; those of the two
 * below are HubSpot's own, "Default contact properties". No limit of letters is stated.
 */
export const hubspotContacts: Target = {
  id: "hubspot-contacts",
  oneOf: ["Email", "First Name", "Last Name"],
  maxRows: 1_048_576,
  maxBytes: 512e6,
  maxColumns: 999,
  freeMaxBytes: 20e6,
  separator: ";",
  bom: false,
  phones: "international",
  names: { first: "First Name", last: "Last Name" },
  fields: [
    { name: "Email", kind: "email", aliases: NAMES.email },
    { name: "First Name", kind: "text", aliases: NAMES.first },
    { name: "Last Name", kind: "text", aliases: NAMES.last, standIns: NAMES.person },
    { name: "Phone Number", kind: "phone", aliases: NAMES.phone },
    { name: "Mobile Phone Number", kind: "phone", aliases: NAMES.mobile },
    { name: "Company Name", kind: "text", aliases: NAMES.company },
    { name: "Job Title", kind: "text", aliases: NAMES.title },
    { name: "Website URL", kind: "text", aliases: NAMES.website },
    { name: "Street Address", kind: "text", aliases: NAMES.street },
    { name: "City", kind: "text", aliases: NAMES.city },
    { name: "State/Region", kind: "text", aliases: NAMES.state },
    { name: "Postal Code", kind: "text", aliases: NAMES.postcode },
    { name: "Country/Region", kind: "text", aliases: NAMES.country },
    { name: "Industry", kind: "text", aliases: NAMES.industry },
    { name: "Lead Status", kind: "choice", choices: LEAD_STATUS, aliases: NAMES.leadStatus },
    { name: "Lifecycle Stage", kind: "choice", choices: LIFECYCLE, aliases: NAMES.lifecycle },
    { name: "Date of Birth", kind: "date", aliases: NAMES.birthday },
  ],
};
