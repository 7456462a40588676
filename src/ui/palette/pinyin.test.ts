import { describe, expect, it } from "vitest";
import { pinyinScore, syllablesOf } from "./pinyin.ts";

describe("An ideograph", () => {
  it.each([
    ["去", ["qu"]],
    ["重", ["zhong", "chong"]],
    ["行", ["xing", "hang"]],
    ["列", ["lie"]],
    ["女", ["nv"]],
    ["暖", ["nv", "nuan"]],
    ["地", ["de", "di"]],
    ["阿", ["a"]],
    ["做", ["zuo"]],
    ["a", []],
    ["。", []],
    ["ア", []],
  ])("%s is read %j", (letter, syllables) => {
    expect(syllablesOf(letter)).toEqual(syllables);
  });

  it("of those everybody knows is read as it is read", () => {
    const text =
      "删除重复行拆分合并填充空白替换文本大小写排序筛选日期数字电话邮箱网址城市姓名性别金额客户订单产品数量单价状态备注公司部门省份国家语言主题设置下载撤销恢复分析图表步骤发现问题统一写法转换类型提取前缀后缀";
    const said =
      "shan chu zhong fu xing chai fen he bing tian chong kong bai ti huan wen ben da xiao xie pai xu shai xuan ri qi shu zi dian hua you xiang wang zhi cheng shi xing ming xing bie jin e ke hu ding dan chan pin shu liang dan jia zhuang tai bei zhu gong si bu men sheng fen guo jia yu yan zhu ti she zhi xia zai che xiao hui fu fen xi tu biao bu zhou fa xian wen ti tong yi xie fa zhuan huan lei xing ti qu qian zhui hou zhui";
    expect([...text].map((letter) => syllablesOf(letter)[0]).join(" ")).toBe(said);
  });
});

describe("Latin letters", () => {
  it.each([
    ["quchong", "去重", 95],
    ["qc", "去重", 84],
    ["quc", "去重", 84],
    ["quch", "去重", 95],
    ["qch", "去重", 84],
    ["q", "去重", 60],
    ["scchongfu", "删除重复行", 60],
    ["shanchu", "删除重复行", 80],
    ["sccfh", "删除重复行", 84],
    ["chongfu", "删除重复行", 56],
    ["cf", "删除重复行", 36],
    ["f", "删除重复行", 0],
    ["xq", "去重", 0],
    ["excel", "Excel 表格", 0],
    ["csvwj", "下载 CSV 文件", 0],
    ["xzcsvwj", "下载 CSV 文件", 84],
    ["beijing", "北京市", 80],
    ["bjs", "北京市", 84],
    ["去", "去重", 0],
    ["xian", "西安", 95],
  ])("%s for %s weigh %i", (word, text, weight) => {
    expect(pinyinScore(word, text)).toBe(weight);
  });
});
