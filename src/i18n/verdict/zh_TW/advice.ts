import type { AdviceWords } from '../keys';

const someone = (aboutDebt: boolean): string => (aboutDebt ? '放款機構' : '這家機構');

export const advice: AdviceWords = {
  'do-not-pay': () => '先不要付錢，查證清楚再說。',
  'do-not-tap': () => '不要點連結，也不要掃 QR Code。已經打開了就關掉，什麼都別填。',
  'do-not-call-back': () => '不要撥打簡訊裡的號碼，也不要回覆。',
  'do-not-share-code': () => '簡訊驗證碼不要告訴任何人，也不要填進陌生網頁。',
  'do-not-install': () => '不要從連結或 QR Code 安裝軟體、描述檔，只用手機內建的應用程式商店。',
  'do-not-share-screen': () => '不要分享螢幕，不要讓人遠端操作。已經分享了，馬上斷網或關機。',
  'do-not-pay-fees-first': () => '放款或辦事之前要先繳的解凍費、保證金、代辦費，一毛都不要付。',
  'no-private-accounts': () =>
    '不要轉帳給個人帳戶，不要掃收款碼，也不要用通訊軟體繳款；繳款只走官方 App 或合約寫明的帳戶。',
  'leave-group-chat': () => '不要加對方的 LINE、微信或群組。已經加了就截圖留證，然後退出。',
  'verify-in-app': ({ name, aboutDebt }) =>
    `自己打開${name ?? someone(aboutDebt)}的官方 App（不要從簡訊進去）${aboutDebt ? '，看有沒有這筆借款、金額對不對' : '核對'}。`,
  'verify-by-hotline': ({ name, hotline, aboutDebt }) =>
    hotline
      ? `自己撥${name ?? someone(aboutDebt)}的客服電話 ${hotline} 問清楚，不要用簡訊裡的號碼。`
      : `自己撥${name ?? someone(aboutDebt)}的客服電話問清楚；號碼看合約、卡片背面或官方 App，不要用簡訊裡的。`,
  'open-official-site': ({ name, domain }) =>
    domain
      ? `要上網辦，就自己在網址列輸入${name ?? ''}官方網址 ${domain}。`
      : '要上網辦，就從官方 App 進去，不要從簡訊裡的連結進去。',
  'ask-creditor-name': () => '請對方說出放款機構的全名和合約編號，再自己向那家機構核對。說不出來就不用談下去。',
  'check-credit-report': ({ creditSite }) =>
    `查自己的信用報告，看有沒有這筆貸款、是哪家機構放的（台灣查聯徵中心，香港查信貸資料機構，大陸的貸款查人民銀行徵信中心${creditSite ? ` ${creditSite}` : ''}）。`,
  'check-amount-and-terms': () => '把金額、繳款日、逾期天數和 App 裡的紀錄逐項對一遍，對不上就要求更正。',
  'negotiate-yourself': () => '真的還不出來，就自己找放款機構談分期或展延。這不收費，不用找代辦，談好了要有書面。',
  'official-does-not-prove-debt': ({ aboutDebt }) =>
    aboutDebt
      ? '連結是官方的，不代表真的有這筆欠款，以官方 App 裡的紀錄為準。'
      : '連結是官方的，不代表簡訊就是它發的，也不代表裡面說的是真的。',
  'sender-can-be-forged': () => '寄件人的名稱和號碼都可以偽造，看起來像官方也要自己查證。',
  'verify-with-court': () =>
    '自己查法院總機，報案號查證；大陸法院撥 12368。真的法院通知不要不理，但法院不會用簡訊要卡號、驗證碼或轉帳。',
  'third-party-owes-nothing': () =>
    '您沒有借款，也沒有作保，就沒有義務替別人還。不用付錢，不用提供別人的消息，可以要求對方不再聯絡您。',
  'keep-evidence': () => '把簡訊、通話錄音、來電紀錄和截圖都留好。',
  'complain-about-conduct': () => '先向放款機構的客服申訴，沒有結果就向下面的管道申訴。',
  'call-police-if-threatened': () => '有人威脅人身安全、上門騷擾或散布假照片：台灣、大陸直接打 110，香港打 999。',
  'if-you-already-paid': () =>
    '如果錢已經轉了：馬上報警（台灣 165 或 110，香港 18222 或 999，大陸 110），說清楚時間、金額和對方帳戶，請求攔阻；再打給銀行客服。不要找「幫您追回」的人。',
  'if-you-already-entered': () => '如果已經填了卡號、密碼或驗證碼：馬上打給銀行客服掛失凍結，再改密碼。',
  'report-scam': () => '把這則簡訊通報給 165（台灣）或 18222（香港）；收到的是大陸號碼的簡訊，可向大陸 12321 舉報。',
  'this-is-an-ad': () => '這是貸款廣告，不是您欠的錢。不需要就不用理，也不用回覆。',
  'never-forward-code': () => '驗證碼只給您自己用。不是您在操作，就不要理會；誰來要都不要給。',
  'decline-renting-accounts': () =>
    '不要出租、出借銀行帳戶、電話卡或通訊軟體帳號，也不要替人收錢轉錢，這可能要負刑事責任。',
};
