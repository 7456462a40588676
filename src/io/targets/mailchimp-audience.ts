import { NAMES } from "./names.ts";
import type { Target } from "./target.ts";

/**
 * Mailchimp's "Format Guidelines for Your Import File" (mailchimp.com/help): only the e-mail address is required, letters
 * outside ASCII may stand after its @ only; a text is clipped after 255 bytes; a birthday is month and day; tags are kept
 * apart by commas. No most rows of a file are stated.
 */
export const mailchimpAudience: Target = {
  id: "mailchimp-audience",
  separator: ",",
  bom: false,
  phones: "international",
  names: { first: "First Name", last: "Last Name" },
  plainMailboxes: true,
  fields: [
    { name: "Email Address", kind: "email", required: true, aliases: NAMES.email },
    { name: "First Name", kind: "text", maxBytes: 255, aliases: NAMES.first },
    { name: "Last Name", kind: "text", maxBytes: 255, aliases: NAMES.last, standIns: NAMES.person },
    { name: "Address", kind: "text", aliases: NAMES.street },
    { name: "Phone Number", kind: "phone", aliases: [...NAMES.phone, ...NAMES.mobile] },
    { name: "Birthday", kind: "birthday", aliases: NAMES.birthday },
    { name: "Company", kind: "text", maxBytes: 255, aliases: NAMES.company },
    { name: "Tags", kind: "several", aliases: NAMES.tags },
  ],
};
