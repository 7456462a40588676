import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, bytes, bytesOf } = format("zh-CN");

export const start: Words["start"] = {
  title: "拖进一份杂乱的表，带走一份干净的表。",
  lead: "Limpid 会找出表格里的问题，每一处修改都先给您看，再用图表回答最先想问的几个问题。",
  picture:
    "样例“客户名单”中的五行，清理前和清理后：日期和金额统一写法，多余空格去掉，“未知”留空，重复行删除。",
  marks: { changed: "已修改", removed: "已删除", missing: "缺失" },
  choose: "选择文件",
  orDrop: "或拖到页面任意位置，或粘贴单元格",
  formats: "CSV、Excel、JSON、数据库、通讯录等常见的表格文件，最大约 1 GB",
  samples: "也可以先用这些样例试试",
  sampleCustomers: "Customers",
  sampleCustomersHint: "英文名单，约 5,000 行，日期混乱",
  sampleOrders: "Orders",
  sampleOrdersHint: "英文订单，20,000 行，适合看图",
  sampleChinese: "客户名单",
  sampleChineseHint: "3,000 行，GBK 编码，Excel 导出",
  never: "文件不会离开这台电脑。",
  howToCheck: "如何确认",
  earlier: (p) =>
    `接着处理 ${p.name}${p.more === 0 ? "" : ` 等 ${number(p.more + 1)} 个标签`}（${p.steps}，${p.when}）`,
  goOn: "继续",
  forgotten: "已忘记：文件和步骤不再保留。",
  forget: "忘记",
  dropHere: "松开即可打开",
  dropHint: "文件只在这台电脑上读取，不会发送到任何地方。",
  recipeFile: "Limpid 清洗方案",
  reading: {
    title: ({ name }) => `正在读取 ${name}`,
    beginning: ({ total }) => `${bytes(total)}，正在判断写法`,
    progress: (p) => {
      const size = bytesOf(p.done, p.total);
      return `${size.done} / ${size.total} · ${number(p.rows)} 行`;
    },
    cancel: "取消",
  },
  privacy: {
    title: "文件就留在这里，您可以自己验证。",
    intro: "Limpid 是一个在您浏览器里运行的网页，没有可以接收文件的服务器。",
    tests: [
      "断开网络（飞行模式或拔掉网线）再拖入文件：一切照常。",
      "或按 F12 打开“网络”面板再操作：只会看到本页自己的文件，看不到您的文件。",
      "网页自身的规则禁止它连接其他地址，由浏览器强制执行。",
    ],
    kept: "为了刷新后能接着做，浏览器会把文件副本和步骤存在这台电脑上。“忘记这个文件”会把两者都删除。设置和最近使用的操作也会保存，其中不含任何文件内容。",
    open: "程序开源（MIT 许可），任何人都可以查看它如何工作。",
    builtWith: "使用了以下开源组件",
  },
};
