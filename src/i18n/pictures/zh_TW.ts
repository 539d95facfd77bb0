import type { PictureWords } from './keys';

export const zh_TW: PictureWords = {
  choose: '選擇圖片…',
  chooseInTab: '選擇圖片…',
  chooseInTabHint: '會開啟新分頁，在那裡選擇圖片',
  hint: '截圖和照片可以直接貼上，也可以拖曳進來。圖片只在這台裝置上辨識。',
  drop: '放開滑鼠，就會讀取圖片裡的文字和 QR Code',

  listTitle: '圖片',
  pasted: '貼上的圖片',
  alt: (name) => `要核驗的圖片：${name}`,
  enlarge: '放大',
  reduce: '縮小',
  remove: '移除',
  removeNamed: (name) => `移除圖片 ${name}`,
  cancel: '取消',
  cancelNamed: (name) => `取消讀取 ${name}`,

  waiting: '排隊等候',
  stages: { opening: '正在開啟圖片、尋找 QR Code', loading: '正在準備文字辨識', reading: '正在辨識文字' },
  cancelled: '已取消，沒有讀取這張圖片。',
  textRead: '文字已放進上面的框裡，請對照圖片修正。',
  nothingRead: '圖裡沒有找到文字或 QR Code。可以換一張更清楚的截圖，或把文字打進框裡。',
  onlyCodes: '圖裡沒有找到文字，只有 QR Code。',
  firstOfAnimation: '這是動態圖片，只讀了第一個畫面。',
  tooMany: (most) => `一次最多放 ${most} 張圖片，其餘的沒有讀取。`,
  problems: {
    'no-picture': '這個檔案不是圖片，無法讀取。PDF 或文件請先截圖，再放進來。',
    'unknown-format': '瀏覽器打不開這種格式的圖片（例如 HEIC）。請在手機上截圖，或另存成 JPG 再試。',
    broken: '圖片打不開，檔案可能不完整或已損壞。請重新儲存或重新截圖。',
    'too-large': '圖片太大，無法讀取。上限是 25 MB、5000 萬畫素；可以只截取有文字的部分。',
    'too-small': '圖片太小，看不清楚文字。請換成原圖。',
    stalled: '等了很久都沒有進展，已經停下。請關掉一些分頁再試，或只截取有文字的部分。',
    failed: '這次沒有讀成，可能是記憶體不夠。請關掉一些分頁再試，或把文字打進框裡。',
  },

  codesTitle: (count) => (count === 1 ? '圖裡的 QR Code 內容是' : `圖裡 ${count} 個 QR Code 的內容是`),
  codeLabel: 'QR Code 內容：',

  noticeTitle: '文字是從圖片裡讀出來的，可能有誤',
  notice:
    '網址最容易讀錯：差一個字母、少一個點，就是另一個網站。請對照圖片修正；核對之前，讀出來的網址不會算成官方連結。',
  compared: '我已經逐字核對，網址和號碼與圖片一致',
};
