import { NAMES } from "./names.ts";
import type { Target } from "./target.ts";

/**
 * A list of customers as Chinese CRMs take it in: 客户名称 may not be empty, one contact on each row, several values kept
 * apart by ";" (help pages of XTransfer and 安菲). The most rows differ from one to the next, from 500 to 20,000, so none
 * is assumed here.
 */
export const chineseCrm: Target = {
  id: "chinese-crm",
  separator: ";",
  bom: true,
  phones: "chinese",
  fields: [
    {
      name: "客户名称",
      kind: "text",
      required: true,
      aliases: NAMES.company,
      standIns: ["客户", "customer", "name", "姓名"],
    },
    { name: "联系人", kind: "text", aliases: NAMES.person },
    { name: "手机", kind: "phone", aliases: NAMES.mobile },
    { name: "电话", kind: "phone", aliases: NAMES.phone },
    { name: "邮箱", kind: "email", aliases: NAMES.email },
    { name: "职务", kind: "text", aliases: NAMES.title },
    { name: "国家/地区", kind: "text", aliases: NAMES.country },
    { name: "省份", kind: "text", aliases: NAMES.state },
    { name: "城市", kind: "text", aliases: NAMES.city },
    { name: "详细地址", kind: "text", aliases: NAMES.street },
    { name: "网址", kind: "text", aliases: NAMES.website },
    { name: "所属行业", kind: "text", aliases: NAMES.industry },
    { name: "客户来源", kind: "text", aliases: NAMES.source },
    { name: "标签", kind: "several", aliases: NAMES.tags },
    { name: "备注", kind: "text", aliases: NAMES.notes },
  ],
};
