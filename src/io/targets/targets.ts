import { chineseCrm } from "./chinese-crm.ts";
import { hubspotContacts } from "./hubspot-contacts.ts";
import { mailchimpAudience } from "./mailchimp-audience.ts";
import { salesforceContacts } from "./salesforce-contacts.ts";
import { salesforceLeads } from "./salesforce-leads.ts";
import type { Target, TargetId } from "./target.ts";

/** Every program that a list can be made ready for. */
export const TARGETS: { readonly [Id in TargetId]: Target } = {
  "hubspot-contacts": hubspotContacts,
  "salesforce-leads": salesforceLeads,
  "salesforce-contacts": salesforceContacts,
  "mailchimp-audience": mailchimpAudience,
  "chinese-crm": chineseCrm,
};
