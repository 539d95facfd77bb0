import type { TerminalWords, WrongUse } from './keys';

export const zh_TW: TerminalWords = {
  usage: `用法：
  npm run -s verify -- "簡訊全文" [--sender 發送號碼] [--lang zh_CN|zh_TW|en]
  npm run -s verify -- - [--sender 發送號碼] < 簡訊.txt      從標準輸入讀一則簡訊
  npm run -s verify -- --url https://…                       只查證一個網址
  npm run -s verify -- --jsonl < 輸入.jsonl > 輸出.jsonl      每行一個 JSON 物件
  npm run -s verify -- --help

機構名稱、電話號碼和網址也可以直接當成簡訊來問。簡訊以減號開頭時，請在前面再加一個 --。

結束狀態：
  0 連結屬於官方，或無法確認真假   10 存疑   20 高度可疑
  2 用法有誤   1 程式出錯   --jsonl：0 每行都已查證，3 有的行讀不懂
全部在這台裝置上查證，不連網。
`,
  wrongUse: (use) => `用法有誤：${sentence(use)}`,
  internalError: '程式出錯，沒有得出結論',
};

function sentence(use: WrongUse): string {
  switch (use.wrong) {
    case 'no-text':
      return '沒有要查證的簡訊。請用引號把簡訊括起來，寫在後面。';
    case 'nothing-on-stdin':
      return '標準輸入是空的，沒有要查證的簡訊。';
    case 'stdin-not-utf8':
      return '標準輸入不是 UTF-8 編碼的文字。請把檔案另存為 UTF-8 再試。';
    case 'several-texts':
      return `收到 ${use.count} 段文字，一次只查證一則簡訊。請用一對引號括住整則簡訊。`;
    case 'several-questions':
      return `${use.given.join('、')} 不能一起用，請只選一個。`;
    case 'unknown-option':
      return `沒有 ${use.option} 這個選項。`;
    case 'repeated-option':
      return `${use.option} 寫了不只一次。`;
    case 'missing-value':
      return `${use.option} 後面缺少內容。`;
    case 'unexpected-value':
      return `${use.option} 後面不需要內容。`;
    case 'unknown-language':
      return `--lang 只能是 zh_CN、zh_TW 或 en，不能是 ${use.value}。`;
    case 'sender-without-text':
      return '--sender 要和簡訊一起用；在 --jsonl 裡請寫在每一行的 sender 中。';
  }
}
