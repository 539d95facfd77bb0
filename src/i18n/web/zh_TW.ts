import type { WebWords } from './keys';

export const zh_TW: WebWords = {
  menu: {
    selection: '核驗選取的文字',
    link: '核驗這個連結',
    image: '核驗這張圖片（文字和 QR Code）',
    page: '核驗這個網頁的網址',
  },
  omnibox: '核驗這段文字或網址',
  buttonTitle: (app, level) => `${app}：${level}`,

  interstitial: {
    imitation: (name) => `這個網址正在冒充${name}`,
    resembles: (name) => `這個網址和${name}的官方網址很像，但不在我們的名錄中`,
    posedBefore: (name) => `這個網站的頁面曾自稱${name}，但網址不是它的`,
    stopped: '我們在開啟之前就攔下了它，對方的伺服器沒有收到您的任何資料。',
    stoppedLate: '我們已經攔下這個頁面，請不要在上面輸入任何資料。',
    yourAddress: '您要開啟的網址',
    ifMeant: (name) => `想聯絡${name}，請自行開啟它的官方網站或官方 App，不要點收到的連結。`,
    leave: '離開',
    openOfficial: (name) => `開啟${name}官方網站`,
    details: '其他選擇',
    imitationRisk: '如果開啟，頁面可能會騙取您的證件號碼、卡號、驗證碼或金錢。請不要在上面輸入或付款。',
    resemblesRisk: '它可能只是剛好相像。開啟後，請先核對網址，再決定要不要輸入資料。',
    goOn: '仍要開啟這一次',
    goOnIn: (seconds) => `請先看清楚網址，${seconds} 秒後可以開啟`,
    mistake: '這是誤判，以後不再提醒這個網站',
    mistakeHint: '隨時可以在設定中恢復提醒。',
    privacy: '判斷只在這台裝置上完成，沒有把您的網址傳送到任何地方',
    nothingStopped: '這裡沒有被攔下的網址。',
    notChecked: '這個網址這次沒能核驗',
    uncheckedWhy: '瀏覽器暫時沒有回應，我們還不知道這個網址有沒有問題。請再試一次；如果還是這樣，請重新啟動瀏覽器。',
    uncheckedRisk: '這個網址還沒有核驗過。開啟後，請不要在上面輸入證件號碼、卡號、驗證碼，也不要付款。',
    tryAgain: '再試一次',
    failed: '瀏覽器沒有回應，剛才的選擇沒有完成。請再試一次，或重新啟動瀏覽器。',
  },

  panel: {
    title: '核驗結果',
    close: '關閉',
    notes: {
      noQr: '這張圖片裡沒有找到 QR Code。如果圖片裡有文字，請截圖，再貼到催收核驗。',
      notVisible: '圖片沒有完整顯示在視窗裡。請捲動到看得見整張圖片的位置，再試一次。',
      nothingSelected: '還沒有選取文字。請先選取要核驗的文字，再試一次。',
    },
  },

  settings: {
    title: '設定',
    languages: { auto: '跟隨瀏覽器', zh_CN: '简体中文', zh_TW: '繁體中文', en: 'English' },
  },

  gateOff: {
    title: '開啟網址前的攔截沒有啟動',
    explanation:
      '瀏覽器沒有接受攔截規則，冒充的網址可能會先被開啟，之後才提醒您。貼上核驗和網頁上的提醒不受影響。重新啟動瀏覽器通常就能恢復。',
  },

  access: {
    title: '網頁上的自動提醒沒有開啟',
    explanation: '貼上核驗不受影響。開啟後，遇到冒充的網址和騙取資料的頁面會提前提醒您；所有判斷都在這台裝置上完成。',
    turnOn: '開啟自動提醒',
  },
};
