/** A cell of the picture: as it stands in the sample, and what the one button makes of it where that differs. */
export type MiniatureCell = string | readonly [before: string, after: string];

export interface MiniatureRow {
  /** Its number in the sample, from 1. */
  readonly record: number;
  /** The one button takes it away. */
  readonly gone?: true;
  /** Left out where there is little room. */
  readonly spare?: true;
  readonly cells: readonly MiniatureCell[];
}

export interface Miniature {
  readonly sample: "customers.csv" | "customers-zh.csv";
  readonly columns: readonly string[];
  readonly rows: readonly MiniatureRow[];
}

/**
 * Rows of the samples and what becomes of them when the safe proposals are taken. miniature.test.ts in e2e reads the
 * samples, cleans them and compares.
 */
export const MINIATURES: { readonly en: Miniature; readonly "zh-CN": Miniature } = {
  en: {
    sample: "customers.csv",
    columns: ["name", "city", "signup_date", "amount"],
    rows: [
      {
        record: 351,
        cells: ["Uwe Weber", ["BERLIN", "Berlin"], ["13/08/2026", "2026-08-13"], ["1,522.84", "1522.84"]],
      },
      { record: 612, cells: ["Aiden Lopez", "Chicago", ["2024/8/23", "2024-08-23"], "22.13"] },
      { record: 613, gone: true, cells: ["Aiden Lopez", "Chicago", ["2024/8/23", "2024-08-23"], "22.13"] },
      {
        record: 894,
        spare: true,
        cells: [
          ["Ava  Jackson", "Ava Jackson"],
          [" New York", "New York"],
          ["Mar 17, 2021", "2021-03-17"],
          "88.05",
        ],
      },
      {
        record: 3107,
        cells: ["Emma Hughes", ["N/A", ""], ["2026/9/20", "2026-09-20"], ["$321.98", "321.98"]],
      },
    ],
  },
  "zh-CN": {
    sample: "customers-zh.csv",
    columns: ["姓名", "城市", "注册日期", "消费金额"],
    rows: [
      {
        record: 213,
        cells: [
          ["何志强 ", "何志强"],
          ["成都　", "成都"],
          ["2019/12/3", "2019-12-03"],
          ["135元", "135"],
        ],
      },
      { record: 247, cells: ["陈霞", "西安", ["2021.12.5", "2021-12-05"], ["￥9.84", "9.84"]] },
      {
        record: 514,
        cells: ["王秀英", ["未知", ""], ["2025年7月16日", "2025-07-16"], ["￥15851.16", "15851.16"]],
      },
      { record: 1254, gone: true, cells: ["陈霞", "西安", ["2021.12.5", "2021-12-05"], ["￥9.84", "9.84"]] },
      {
        record: 1315,
        spare: true,
        cells: [["　王梓轩", "王梓轩"], "苏州", ["2026/3/9", "2026-03-09"], ["1.0万", "10000"]],
      },
    ],
  },
};
