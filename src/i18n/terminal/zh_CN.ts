import type { TerminalWords, WrongUse } from './keys';

export const zh_CN: TerminalWords = {
  usage: `用法：
  npm run -s verify -- "短信全文" [--sender 发送号码] [--lang zh_CN|zh_TW|en]
  npm run -s verify -- - [--sender 发送号码] < 短信.txt      从标准输入读一条短信
  npm run -s verify -- --url https://…                       只核验一个网址
  npm run -s verify -- --jsonl < 输入.jsonl > 输出.jsonl      每行一个 JSON 对象
  npm run -s verify -- --help

机构名称、电话号码和网址也可以直接当作短信来问。短信以减号开头时，在它前面再加一个 --。

退出状态：
  0 链接属于官方，或无法确认真假   10 存疑   20 高度可疑
  2 用法有误   1 程序出错   --jsonl：0 每行都已核验，3 有的行读不懂
全部在这台设备上核验，不联网。
`,
  wrongUse: (use) => `用法有误：${sentence(use)}`,
  internalError: '程序出错，没有得出结论',
};

function sentence(use: WrongUse): string {
  switch (use.wrong) {
    case 'no-text':
      return '没有要核验的短信。请把短信放在引号里写在后面。';
    case 'nothing-on-stdin':
      return '标准输入是空的，没有要核验的短信。';
    case 'stdin-not-utf8':
      return '标准输入不是 UTF-8 编码的文字。请把文件另存为 UTF-8 再试。';
    case 'several-texts':
      return `收到 ${use.count} 段文字，一次只核验一条短信。请把整条短信放在一对引号里。`;
    case 'several-questions':
      return `${use.given.join('、')} 不能一起用，请只选一个。`;
    case 'unknown-option':
      return `没有 ${use.option} 这个选项。`;
    case 'repeated-option':
      return `${use.option} 写了不止一次。`;
    case 'missing-value':
      return `${use.option} 后面缺少内容。`;
    case 'unexpected-value':
      return `${use.option} 后面不需要内容。`;
    case 'unknown-language':
      return `--lang 只能是 zh_CN、zh_TW 或 en，不能是 ${use.value}。`;
    case 'sender-without-text':
      return '--sender 要和短信一起用；在 --jsonl 里请写在每一行的 sender 中。';
  }
}
