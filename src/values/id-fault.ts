/** Why a text is no such number. */
export type IdFault =
  | "spreadsheet"
  | "length"
  | "signs"
  | "checksum"
  | "date"
  | "region"
  | "country"
  | "form";
