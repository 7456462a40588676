import type { settings as en } from "../en/settings.ts";
import type { WordsLike } from "../words.ts";

export const settings: WordsLike<typeof en> = {
  title: "设置",
  intro: "保存在这台电脑的浏览器里，更改后立即生效。",
  done: "完成",
  putBack: "全部还原",
  isBack: "所有设置已还原为最初的样子。",
  option: ({ setting, option }) => `${setting}：${option}`,
  groups: { look: "语言和外观", display: "数字和日期", files: "文件和表单" },
  language: {
    label: "语言",
    hint: "",
    options: { en: "English", "zh-CN": "中文" },
    keywords: ["中文", "英文", "界面语言"],
  },
  theme: {
    label: "主题",
    hint: "",
    options: { system: "跟随系统", light: "浅色", dark: "深色" },
    keywords: ["颜色", "夜间", "深色模式", "外观"],
  },
  contrast: {
    label: "高对比度",
    hint: "颜色更深、边界更清楚，深浅随主题。系统要求更高对比度时会自动启用。",
    options: { true: "开", false: "关" },
    keywords: ["无障碍", "看不清"],
  },
  density: {
    label: "表格行距",
    hint: "",
    options: { comfortable: "宽松", compact: "紧凑" },
    keywords: ["行高", "密度"],
  },
  motion: "系统要求减少动画时，界面不使用动画。",
  numbers: {
    label: "数字",
    hint: "",
    options: { language: "按语言习惯", comma: "1,234.5", point: "1.234,5", space: "1 234,5" },
    keywords: ["小数点", "千位分隔", "数字格式"],
  },
  dates: {
    label: "日期",
    hint: "",
    options: {
      language: "按语言习惯",
      iso: "2024-03-05",
      dmy: "05/03/2024（日在前）",
      mdy: "03/05/2024（月在前）",
      words: "5 Mar 2024",
      zh: "2024年3月5日",
    },
    keywords: ["日期格式", "年月日"],
  },
  display: "用于侧栏、图表和汇总里的数字和日期。表格的单元格始终显示文件里的原文，下载的内容也不会改变。",
  country: {
    label: "国家或地区",
    hint: "需要填国家或地区的表单默认选它。",
    options: { "": "按各表单的建议" },
    keywords: ["电话", "邮编", "区号"],
  },
  encoding: {
    label: "优先尝试的编码",
    hint: "用于没有编码标记、文字有多种读法的文件，从下一个文件起生效；UTF-8 总能自动识别。",
    options: {
      "": "按文字自动判断",
      gb18030: "GB18030（简体中文，含 GBK）",
      big5: "Big5（繁体中文）",
      shift_jis: "Shift JIS（日文）",
      "euc-kr": "EUC-KR（韩文）",
      "windows-1252": "Windows-1252（西欧）",
      "windows-1250": "Windows-1250（中欧）",
      "windows-1251": "Windows-1251（西里尔）",
    },
    keywords: ["乱码", "字符集"],
  },
};
